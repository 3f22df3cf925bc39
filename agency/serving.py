"""How gunicorn serves the site. Loaded by gunicorn itself, by `--config python:agency.serving`."""

import os

bind = os.environ.get("BIND", "127.0.0.1:8000")
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 4
# Longer than any page takes, shorter than a reader waits; the slow things are the worker's.
timeout = 30
# A stop lets requests that are under way end. Containers are given 40 s.
graceful_timeout = 30
keepalive = 5
# Memory that leaks somewhere in a year of requests is given back every hour or so; never by all processes at once.
max_requests = 5000
max_requests_jitter = 500
# django-structlog writes one line for each request, with its id.
accesslog = None
control_socket_disable = True
