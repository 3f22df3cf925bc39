"""The three processes that Ajar is made of, by the exact commands that the image, the Makefile and the demo start them.

A test holds the Makefile and docker-compose.yml to these words, and runs them.
"""

WEB = ("gunicorn", "--config", "python:agency.serving", "agency.wsgi:application")
"""Reads BIND (host:port) and WEB_CONCURRENCY (processes); see agency/serving.py."""

WORKER = (
    *("celery", "--app", "agency.celery:app", "worker"),
    # In this order: a reply to an employer never waits behind a burst of nudges.
    *("--queues", "replies,inbound,notices,rounds,nudges"),
    *("--loglevel", "info", "--without-gossip", "--without-mingle"),
)
"""Reads CELERY_WORKER_CONCURRENCY (processes); as many processes as cores when it is not set."""

BEAT = (
    *("celery", "--app", "agency.celery:app", "beat"),
    # The schedule lives in memory: every entry is a short interval, and a file could only be lost or broken.
    *("--scheduler", "celery.beat:Scheduler", "--loglevel", "info"),
)

MIGRATE = ("python", "manage.py", "migrate", "--no-input")
"""Run once before a new version's processes start."""

START_COMMANDS = {"web": WEB, "worker": WORKER, "beat": BEAT, "migrate": MIGRATE}
