# `make help` lists what there is. Everything lives in this folder: .tools (uv), .venv (packages), .demo (the demo's data).

PORT ?= 8000
DEMO_DIR ?= .demo
# More words for pytest: make test ARGS="tests/replies -k nudge"
ARGS ?=

# Before our own path is in front: the machine's Python fetches uv.
SYSTEM_PYTHON := $(shell command -v python3)

# The image has its programs on the path; here they are in .venv.
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PORT DEMO_DIR
export UV_SYSTEM_CERTS := 1
export UV_PROJECT_ENVIRONMENT := .venv
unexport VIRTUAL_ENV PYTHONPATH PYTHONHOME

UV := .tools/uv/bin/uv
# For commands that read the settings but speak to no server.
WITH_SETTINGS := set -a && . ./.ci/settings.env && set +a &&

.DEFAULT_GOAL := help
.PHONY: help setup demo test check bench messages screenshots web worker beat migrate clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install everything into .tools and .venv (the others do it first)
	@$(SYSTEM_PYTHON) .ci/get_uv.py
	@$(UV) sync --frozen --quiet || { echo; echo "Ajar needs Python 3.13. uv found none here and could not fetch one: install it (Debian 13 has it; so do pyenv and python.org) and try again."; exit 1; }

demo: setup ## the whole product with a story in it, until Ctrl-C (PORT=8000 DEMO_DIR=.demo)
	@exec python -m agency.demo

test: setup ## all tests, on real servers (ARGS="tests/replies -k nudge")
	@exec python -m pytest --numprocesses 2 --dist loadfile $(ARGS)

check: setup ## lint, types, layers, migrations, deployment settings
	ruff check .
	ruff format --check .
	djlint templates --lint --quiet
	lint-imports
	@$(WITH_SETTINGS) set -x && mypy
	@$(WITH_SETTINGS) set -x && python -W ignore::RuntimeWarning manage.py makemigrations --check --dry-run
	@$(WITH_SETTINGS) set -x && python manage.py check --deploy --fail-level WARNING

bench: setup ## how fast, beside the plainest thing in its place (ARGS="composing pages")
	@exec python -m agency.bench $(ARGS)

messages: setup ## gather the texts for translators and compile what they wrote (needs gettext)
	@$(WITH_SETTINGS) python manage.py makemessages --all --no-location --no-obsolete \
		--ignore '.venv/*' --ignore '.tools/*' --ignore 'tests/*' --ignore 'staticfiles/*'
	@$(WITH_SETTINGS) python manage.py compilemessages --ignore '.venv/*'

screenshots: setup ## every page, on a phone and a desk, light and dark, into docs/screenshots
	@exec python -m tests.screenshots

# The processes of the image, by its own commands (agency/processes.py); the environment is docs/deploying.md's.
migrate:
	python manage.py migrate --no-input

web: ## serve the site (the environment of docs/deploying.md)
	gunicorn --config python:agency.serving agency.wsgi:application

worker: ## do what was put off: mail, nudges, answers
	celery --app agency.celery:app worker --queues replies,inbound,notices,rounds,nudges --loglevel info --without-gossip --without-mingle

beat: ## tell the worker when it is time
	celery --app agency.celery:app beat --scheduler celery.beat:Scheduler --loglevel info

clean: ## remove all that these commands made here, the demo's data included
	rm -rf .venv .tools .cache .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis staticfiles test-results $(DEMO_DIR)
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
