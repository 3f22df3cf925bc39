"""Who may open which page of the admin: a line for each model, and a row for each page that is not one of Django's own.

A model that is registered and has no line here fails test_who_may_open_what.py; so does a further page without a row.
"""

from dataclasses import dataclass

from django.apps import apps
from django.core import signing

from replies.admin import as_mail
from tests.agency.safety.house import House
from tests.agency.safety.routes import Route
from tests.agency.safety.rows import Row
from tests.agency.safety.who import ADMINISTRATORS, EDITORS, NOBODY, STAFF, Who


@dataclass(frozen=True, kw_only=True)
class Rights:
    see: Who
    add: Who
    change: Who
    delete: Who


ALL_OF_IT = Rights(see=ADMINISTRATORS, add=ADMINISTRATORS, change=ADMINISTRATORS, delete=ADMINISTRATORS)

MODELS: dict[str, Rights] = {
    "candidates.team": ALL_OF_IT,
    "candidates.employer": ALL_OF_IT,
    "candidates.user": Rights(see=ADMINISTRATORS, add=ADMINISTRATORS, change=ADMINISTRATORS, delete=NOBODY),
    "mfa.authenticator": Rights(see=ADMINISTRATORS, add=NOBODY, change=NOBODY, delete=ADMINISTRATORS),
    "replies.replytemplate": Rights(see=EDITORS, add=EDITORS, change=EDITORS, delete=NOBODY),
    # One row, which is there from the first day.
    "replies.nudgepolicy": Rights(see=EDITORS, add=NOBODY, change=EDITORS, delete=NOBODY),
}


def template(house: House) -> list[object]:
    return [house.template.pk]


def part_of_it(house: House) -> list[object]:
    return [house.template.pk, "thanks"]


def version_of_it(house: House) -> list[object]:
    return [house.template.pk, house.draft.pk]


def a_previewed_mail(house: House) -> str:
    said = {"candidate": "Bo Li", "language": "en", "subject": "Thank you", "body": "Thank you.", "answer_url": ""}
    return "?letter=" + signing.dumps(said, salt=as_mail.SALT, compress=True)


PAGES: dict[str, list[Row]] = {
    "admin:index": [Row(get=STAFF, post=STAFF)],
    # Never a form: it sends the anonymous to the sign-in, staff to the admin or to their second factor.
    "admin:login": [Row(get=STAFF, post=STAFF)],
    "admin:logout": [Row(post=STAFF)],
    "admin:password_change": [Row(get=STAFF, post=STAFF)],
    "admin:password_change_done": [Row(get=STAFF)],
    "admin:jsi18n": [Row(get=STAFF)],
    "admin:autocomplete": [
        Row(
            get=ADMINISTRATORS,
            query=lambda house: "?term=a&app_label=candidates&model_name=user&field_name=recruiter",
        )
    ],
    "admin:view_on_site": [Row(get=NOBODY, post=NOBODY, args=lambda house: [1, house.owner.pk])],
    "admin:app_list": [
        Row(get=ADMINISTRATORS, post=ADMINISTRATORS, args=lambda house: ["candidates"]),
        Row(get=STAFF, post=STAFF, args=lambda house: ["replies"]),
    ],
    "admin/(?P<url>.*)$": [Row(get=NOBODY, post=NOBODY, address="/admin/nowhere/")],
    "admin:replies_replytemplate_draft": [Row(post=EDITORS, args=template)],
    "admin:replies_replytemplate_part": [Row(get=EDITORS, post=EDITORS, args=part_of_it)],
    "admin:replies_replytemplate_preview": [Row(get=EDITORS, post=EDITORS, args=template)],
    "admin:replies_replytemplate_schedule": [Row(post=EDITORS, args=template)],
    "admin:replies_replytemplate_discard": [Row(get=EDITORS, post=EDITORS, args=template)],
    "admin:replies_replytemplate_version": [Row(get=EDITORS, args=version_of_it)],
    "admin:replies_replytemplate_restore": [Row(get=EDITORS, post=EDITORS, args=version_of_it)],
    "admin:replies_replytemplate_mail": [Row(get=EDITORS, args=template, query=a_previewed_mail)],
    "admin:replies_replytemplate_works": [Row(get=EDITORS, args=template)],
    "admin:replies_replytemplate_coverage": [Row(get=EDITORS, args=template)],
    "admin:replies_replytemplate_export": [Row(get=EDITORS, args=template)],
    "admin:replies_replytemplate_import": [Row(get=EDITORS, post=EDITORS, args=template)],
    "admin:replies_replytemplate_compare": [Row(get=EDITORS, args=template)],
}

# Django's own pages of a model: its name's end, what one needs, whether it is about one object.
OF_A_MODEL = {
    "changelist": ("see", False),
    "add": ("add", False),
    "history": ("see", True),
    "change": ("see", True),
    "delete": ("delete", True),
}


def rows_of(route: Route) -> list[Row] | None:
    """The rows of a page of the admin; None where nobody has said anything about it."""
    if route.name in PAGES:
        return PAGES[route.name]
    label = _label_of(route)
    if label not in MODELS:
        return None
    if route.name.startswith("admin/"):
        # The old address of an object, which redirects to its page, with whoever may come to the admin.
        return [Row(get=STAFF, post=STAFF, address=f"/admin/{label.replace('.', '/')}/x/")]
    page = route.name.rpartition("_")[2]
    if page not in OF_A_MODEL:
        return None
    right, is_about_one = OF_A_MODEL[page]
    allowed = getattr(MODELS[label], right)
    args = (lambda house: [house.first(apps.get_model(label)).pk]) if is_about_one else (lambda house: [])
    return [Row(get=allowed, post=_may_post(page, label), args=args)]


def _may_post(page: str, label: str) -> Who:
    rights = MODELS[label]
    return {
        "changelist": rights.see,
        "add": rights.add,
        "history": rights.see,
        "change": rights.change,
        "delete": rights.delete,
    }[page]


def _label_of(route: Route) -> str:
    """The model that a page of the admin is about, as "app.model", from its address."""
    parts = route.pattern.removeprefix("admin/").split("/")
    return ".".join(parts[:2])
