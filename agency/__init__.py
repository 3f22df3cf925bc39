"""The site, and the agency's side of it: dashboard, import and export, health, demo."""

from agency.celery import app as celery_app

__all__ = ["celery_app"]
