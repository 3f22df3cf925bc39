# syntax=docker/dockerfile:1
# One image for web, worker, beat and migrate: the command tells them apart (agency/processes.py). No secret goes in.

FROM ghcr.io/astral-sh/uv:0.13 AS uv

FROM python:3.13-slim-trixie AS build
COPY --from=uv /uv /usr/local/bin/uv
ENV UV_COMPILE_BYTECODE=1 \
    UV_LINK_MODE=copy \
    UV_PYTHON_DOWNLOADS=never
WORKDIR /app
# The packages alone first: they change less often than the code.
COPY pyproject.toml uv.lock .python-version ./
RUN --mount=type=cache,target=/root/.cache/uv \
    uv sync --frozen --no-default-groups --no-install-project
COPY . .
# Static files get their hashed names here; the settings want an environment, and a stand-in serves.
SHELL ["/bin/bash", "-o", "errexit", "-o", "pipefail", "-c"]
RUN set -o allexport \
    && source .ci/settings.env \
    && .venv/bin/python manage.py collectstatic --no-input \
    && .venv/bin/python -m compileall -q agency candidates replies \
    && rm -r .ci

FROM python:3.13-slim-trixie
RUN groupadd --gid 10001 ajar \
    && useradd --uid 10001 --gid ajar --no-log-init --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin ajar
# Owned by root and so read-only for the process, which needs to write nowhere but /tmp.
COPY --from=build /app /app
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONPATH=/app \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    BIND=0.0.0.0:8000
WORKDIR /app
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-m", "agency.healthcheck", "web"]
CMD ["gunicorn", "--config", "python:agency.serving", "agency.wsgi:application"]
