"""The composer: the same address takes the whole page, the parts of it that htmx asks for, and the endings."""

from datetime import datetime, timedelta

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from candidates.models import User
from replies import drafting, endings, reminding
from replies.addressing import address_reply, may_be_written_to
from replies.editing import apply_changes, signature
from replies.forms.composer import ComposerForm
from replies.models import Conversation, Draft, Reply
from replies.replying import AlreadyReplied
from replies.sleeping_on_it import sleep_on_it, take_back
from replies.statuses import OPEN


def get_own_conversation(user: User, pk: object) -> Conversation:
    """The candidate's own conversation, or 404: nobody else writes in somebody's name or reads their reflection."""
    conversations = Conversation.objects.filter(candidate=user).with_what_a_letter_needs()
    conversation = get_object_or_404(conversations, pk=pk)
    conversation.candidate = user
    return conversation


@require_http_methods(["GET", "HEAD", "POST"])
def composer(request: HttpRequest, pk: object) -> HttpResponse:
    conversation = get_own_conversation(request.user, pk)
    if conversation.status not in OPEN:
        messages.info(request, _("This conversation has its reply already. Nothing more was sent."))
        return redirect("conversation", pk=conversation.pk)
    draft = drafting.draft_of(conversation)
    if request.method != "POST":
        return show(request, conversation, draft, form=ComposerForm())
    form = ComposerForm(request.POST, is_being_typed=bool(request.htmx))
    if not form.is_valid():
        return show(request, conversation, draft, form=form, status=422)
    return take(request, conversation, draft, form)


def take(request: HttpRequest, conversation: Conversation, draft: Draft, form: ComposerForm) -> HttpResponse:
    """Keeps what was typed, then does what the pressed button says."""
    now = timezone.now()
    do, _colon, reset = request.POST.get("do", "update").partition(":")
    draft = apply_changes(draft=draft, changes=form.changes(draft=draft, reset=reset))
    language = form.cleaned_data["language"] or conversation.language
    drafting.write_in(conversation=conversation, language=language, draft=draft)
    draft = drafting.save_draft(draft=draft, now=now)
    drafting.save_reflection(conversation=conversation, text=form.cleaned_data["reflection"], now=now)
    keep_address(conversation, form)
    if draft.send_at and do != "take_back":
        keep_resting(conversation, draft, now)
    if request.htmx:
        return show_part(request, conversation, draft, form)
    ending = ENDINGS.get(do)
    return ending(request, conversation, draft, form) if ending else redirect("composer", pk=conversation.pk)


def keep_resting(conversation: Conversation, draft: Draft, now: datetime) -> None:
    """A letter that rests is sent as it stands last: each change goes into what will leave."""
    letter = drafting.suggest_letter(conversation=conversation, draft=draft)
    sleep_on_it(conversation=conversation, draft=draft, letter=letter, now=now)


def keep_address(conversation: Conversation, form: ComposerForm) -> None:
    """The name and address above the letter, where they were on the page and differ from what is known."""
    if "contact_email" not in form.data:
        return
    known = drafting.contact_of(conversation)
    typed = (form.cleaned_data["contact_name"].strip(), form.cleaned_data["contact_email"].strip().lower())
    if any(typed) and typed != ((known.name, known.email) if known else ("", "")):
        address_reply(conversation=conversation, name=typed[0], email=typed[1])


def show(
    request: HttpRequest, conversation: Conversation, draft: Draft, *, form: ComposerForm, status: int = 200
) -> HttpResponse:
    return render(request, "replies/composer/page.html", page(conversation, draft, form), status=status)


def show_part(request: HttpRequest, conversation: Conversation, draft: Draft, form: ComposerForm) -> HttpResponse:
    """What htmx swaps: the whole letter after a choice, only the check while somebody types in the letter."""
    typing = request.htmx.target == "checks"
    template = "replies/composer/_while_typing.html" if typing else "replies/composer/_letter.html"
    return render(request, template, page(conversation, draft, form) | {"swaps_picks": True})


def page(conversation: Conversation, draft: Draft, form: ComposerForm) -> dict[str, object]:
    return {
        "conversation": conversation,
        "draft": draft,
        "form": form,
        "letter": drafting.suggest_letter(conversation=conversation, draft=draft),
        "reflection": form.data.get("reflection") or drafting.reflection_of(conversation),
        "shown": signature(draft, language=conversation.language),
    }


def send(request: HttpRequest, conversation: Conversation, draft: Draft, form: ComposerForm) -> HttpResponse:
    if form.cleaned_data["shown"] != signature(draft, language=conversation.language):
        messages.info(request, _("Here is the letter with your last change. Read it once more, then send it."))
        return redirect("composer", pk=conversation.pk)
    letter = drafting.suggest_letter(conversation=conversation, draft=draft)
    if not may_be_written_to(letter.to):
        form.add_error("contact_email", endings.why_not_writable(letter.to))
        return show(request, conversation, draft, form=form, status=422)
    outcome = endings.send(conversation=conversation, draft=draft, letter=letter, now=timezone.now())
    if outcome.refused:
        form.add_error(None, outcome.says)
        return show(request, conversation, draft, form=form, status=422)
    messages.success(request, outcome.says)
    return redirect("conversation", pk=conversation.pk)


def send_it_myself(request: HttpRequest, conversation: Conversation, draft: Draft, form: ComposerForm) -> HttpResponse:
    return redirect("composer_self", pk=conversation.pk)


def not_now(request: HttpRequest, conversation: Conversation, draft: Draft, form: ComposerForm) -> HttpResponse:
    now = timezone.now()
    try:
        reminding.snooze(conversation=conversation, by=request.user, until=now + timedelta(days=1), now=now)
    except reminding.CannotSnooze:
        messages.info(request, _("Saved. It waits here for you; no reminder will come."))
    else:
        messages.info(request, _("Saved. We will remind you tomorrow, at a civil hour."))
    return redirect("applications")


def let_go(request: HttpRequest, conversation: Conversation, draft: Draft, form: ComposerForm) -> HttpResponse:
    return let_it_go(request, conversation.pk)


@require_POST
def let_it_go(request: HttpRequest, pk: object) -> HttpResponse:
    """A valid ending, from the composer or from the conversation's page."""
    conversation = get_own_conversation(request.user, pk)
    messages.info(request, endings.let_go(conversation=conversation, now=timezone.now()).says)
    return redirect("conversation", pk=conversation.pk)


def sleep(request: HttpRequest, conversation: Conversation, draft: Draft, form: ComposerForm) -> HttpResponse:
    letter = drafting.suggest_letter(conversation=conversation, draft=draft)
    if not may_be_written_to(letter.to):
        form.add_error("contact_email", endings.why_not_writable(letter.to))
        return show(request, conversation, draft, form=form, status=422)
    try:
        at = sleep_on_it(conversation=conversation, draft=draft, letter=letter, now=timezone.now())
    except AlreadyReplied:
        messages.info(request, _("Your reply was sent already. Nothing was sent twice."))
        return redirect("conversation", pk=conversation.pk)
    when = date_format(timezone.localtime(at), "DATETIME_FORMAT")
    messages.info(
        request, _("Kept. It leaves on %(when)s; until then you can change it or take it back.") % {"when": when}
    )
    return redirect("composer", pk=conversation.pk)


def take_it_back(request: HttpRequest, conversation: Conversation, draft: Draft, form: ComposerForm) -> HttpResponse:
    if take_back(draft=draft):
        messages.success(request, _("Taken back. Nothing will be sent until you say so."))
    return redirect("composer", pk=conversation.pk)


ENDINGS = {
    "send": send,
    "self": send_it_myself,
    "later": not_now,
    "let_go": let_go,
    "sleep": sleep,
    "take_back": take_it_back,
}


@require_http_methods(["GET", "HEAD", "POST"])
def send_yourself(request: HttpRequest, pk: object) -> HttpResponse:
    """The letter to copy, to open in a mail program, or to download; then "I sent it"."""
    conversation = get_own_conversation(request.user, pk)
    draft = drafting.draft_of(conversation)
    letter = drafting.suggest_letter(conversation=conversation, draft=draft)
    if request.method == "POST":
        outcome = endings.note_own(
            conversation=conversation,
            draft=draft,
            letter=letter,
            asked="asked_feedback" in request.POST,
            now=timezone.now(),
        )
        messages.success(request, outcome.says)
        return redirect("conversation", pk=conversation.pk)
    if conversation.status not in OPEN:
        return redirect("conversation", pk=conversation.pk)
    context = {"conversation": conversation, "letter": letter, "mailto": endings.mailto(letter=letter)}
    return render(request, "replies/composer/send_yourself.html", context)


@require_http_methods(["GET", "HEAD"])
def letter_file(request: HttpRequest, pk: object) -> HttpResponse:
    """The letter as an .eml file, to open in a mail program."""
    conversation = get_own_conversation(request.user, pk)
    if Reply.objects.filter(conversation=conversation).exists():
        raise Http404
    letter = drafting.suggest_letter(conversation=conversation, draft=drafting.draft_of(conversation))
    content = endings.as_file(conversation=conversation, letter=letter)
    return HttpResponse(
        content,
        content_type="message/rfc822",
        headers={"Content-Disposition": 'attachment; filename="reply.eml"'},
    )
