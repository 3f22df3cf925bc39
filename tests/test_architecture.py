"""What import-linter cannot see: strings in foreign keys, signals and settings."""

import re
from pathlib import Path

from django.apps import apps
from django.conf import settings

FLOORS = ["candidates", "replies", "agency"]
ROOT = Path(__file__).resolve().parent.parent
TOP = {"manage.py", "pyproject.toml", "agency", "candidates", "replies", "templates", "tests", "docker-compose.yml"}
EXPECTED = {
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "Dockerfile",
    "uv.lock",
    "docs",
    "static",
}
# What the commands make here themselves, none of it committed.
MADE = {"staticfiles", "test-results"}


def floor_of(model) -> int:
    return FLOORS.index(model._meta.app_label)


def our_models():
    return [model for model in apps.get_models() if model._meta.app_label in FLOORS]


def test_no_foreign_key_points_up():
    up = [
        f"{model.__name__}.{field.name}"
        for model in our_models()
        for field in model._meta.get_fields()
        if field.is_relation and not field.auto_created and field.related_model in our_models()
        if floor_of(field.related_model) > floor_of(model)
    ]
    assert up == []


def test_every_row_of_ours_has_an_id_that_does_not_count():
    kinds = {model.__name__: model._meta.pk.get_internal_type() for model in our_models()}
    assert {name: kind for name, kind in kinds.items() if kind != "UUIDField"} == {}


def test_the_top_of_the_tree_holds_what_people_expect():
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")} - MADE
    assert found - TOP - EXPECTED == set()
    assert TOP - found == set()


def test_no_file_is_named_for_nothing():
    nothing = {"utils", "helpers", "services", "common", "misc"}
    packages = [ROOT / name for name in FLOORS]
    named = [path for package in packages for path in package.rglob("*") if path.stem in nothing]
    assert named == []


def test_tasks_have_explicit_names_that_are_routed_or_known():
    from agency.celery import app

    app.loader.import_default_modules()
    ours = {name for name in app.tasks if not name.startswith("celery.")}
    scheduled = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    routed = {name for name in settings.CELERY_TASK_ROUTES if "*" not in name}
    assert scheduled | routed <= ours
    assert {name for name in ours if not name.startswith(("replies.mailing.", "agency."))} == set()


INCLUDE = re.compile(r'\{% include "([^"]+)"(.*?)%\}', re.DOTALL)


def test_a_form_in_a_partial_is_handed_its_csrf_token():
    folder = ROOT / "templates"
    texts = {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*.html")}
    includes = {name: INCLUDE.findall(text) for name, text in texts.items()}
    needs = {name for name, text in texts.items() if "{% csrf_token %}" in text}
    while more := {name for name, found in includes.items() if any(part in needs for part, _ in found)} - needs:
        needs |= more
    forgotten = [
        f"{name} includes {part}"
        for name, found in includes.items()
        for part, words in found
        if part in needs and words.split()[-1:] == ["only"] and "csrf_token=csrf_token" not in words
    ]
    assert forgotten == []
