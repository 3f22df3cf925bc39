"""Applications, and the no to one."""

from uuid import UUID

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja import Query, Router
from ninja import Status as Answer

from agency.api import conversations
from agency.api.problems import from_form, not_as_asked, out_of_place
from agency.api.shapes import (
    ApplicationIn,
    ApplicationOut,
    Applications,
    ProblemOut,
    RejectionIn,
    WholeConversation,
)
from agency.dashboard.paging import BadPlace, Sort, page_of
from candidates.access import get_candidate_or_404
from candidates.applying import add_application
from candidates.forms import ApplicationForm, RejectionForm
from candidates.models import Application, User
from candidates.models.application import ApplicationQuerySet
from candidates.rejecting import RejectionRefused, TheNo
from replies.intake import AlreadyLogged, Told, take_in_no

router = Router(tags=["applications"])
NEWEST_FIRST = Sort("created_at", descending=True)
ABOUT_THE_NO = ("received_at", "channel", "words")
ABOUT_THE_REST = ("stage", "contact_name", "contact_email")


def visible(user: User) -> ApplicationQuerySet:
    return Application.objects.visible_to(user).select_related("candidate", "employer", "contact")


@router.get("", response={200: Applications, 422: ProblemOut}, summary="Applications that you may see")
def list_applications(request: HttpRequest, after: str = Query("", max_length=400)) -> dict[str, object]:
    """Fifty at a time, newest first."""
    try:
        page = page_of(visible(request.user), sort=NEWEST_FIRST, asked={"after": after})
    except BadPlace as error:
        raise not_as_asked([{"field": "after", "message": _("This is no page of ours.")}]) from error
    return {"items": page.rows, "next": page.after or None}


@router.post(
    "",
    response={201: ApplicationOut, 404: ProblemOut, 409: ProblemOut, 422: ProblemOut},
    summary="Add an application",
)
def create_application(request: HttpRequest, told: ApplicationIn) -> Answer:
    """The employer and the contact are written down when they are new."""
    candidate = get_candidate_or_404(user=request.user, named=str(told.candidate or ""))
    form = ApplicationForm(told.dict(exclude={"candidate"}))
    if not form.is_valid():
        raise from_form(form)
    added = add_application(candidate=candidate, **form.cleaned_data)
    return Answer(201, get_object_or_404(visible(request.user), pk=added.pk))


@router.post(
    "/{uuid:pk}/rejection",
    response={201: WholeConversation, 404: ProblemOut, 409: ProblemOut, 422: ProblemOut},
    summary="Log the no to an application",
)
def log_rejection(request: HttpRequest, pk: UUID, told: RejectionIn) -> Answer:
    """Opens a conversation, which is answered. An application that has its no keeps it: 409."""
    application = get_object_or_404(visible(request.user).select_related("candidate__recruiter"), pk=pk)
    form = RejectionForm(as_typed(told, application=application), now=timezone.now())
    if not form.is_valid():
        raise from_form(form)
    said = form.cleaned_data
    try:
        rejection = take_in_no(
            candidate=application.candidate,
            told=Told(application=application, **{name: said[name] for name in ABOUT_THE_REST}),
            no=TheNo(**{name: said[name] for name in ABOUT_THE_NO}),
            by=request.user,
            now=form.now,
        )
    except (AlreadyLogged, RejectionRefused) as refusal:
        raise out_of_place(_("This application has its no already. It stands as it was.")) from refusal
    return Answer(201, conversations.get_whole(request.user, rejection.conversation.pk))


def as_typed(told: RejectionIn, *, application: Application) -> dict[str, str]:
    """What the form of the page would have been sent."""
    contact = application.contact
    named = bool(told.contact_name or told.contact_email)
    return {
        "received_at": (told.received_at or timezone.now()).isoformat(),
        "channel": told.channel,
        "stage": told.stage or application.stage,
        "contact_name": told.contact_name if named or contact is None else contact.name,
        "contact_email": told.contact_email if named or contact is None else contact.email,
        "words": told.words,
    }
