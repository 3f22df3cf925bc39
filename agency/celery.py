"""The Celery app. PostgreSQL is the queue; the broker only rings the doorbell."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "agency.settings")

app = Celery("ajar")
app.config_from_object("django.conf:settings", namespace="CELERY")
# For all threads, not only the one that imports this: web requests ring the doorbell from any.
app.set_default()
app.autodiscover_tasks(["replies.mailing", "agency"])
