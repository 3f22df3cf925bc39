"""From the letter on the page to one of the three endings, and what the candidate is told about it."""

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from django.utils.translation import gettext as _

from candidates.models import Contact
from replies import replying
from replies.composing.check import Level
from replies.composing.fingerprints import fingerprint_letter
from replies.conversing import CannotMove
from replies.drafting import LetterOnPage
from replies.mailing.letters import NoAddress
from replies.models import Conversation, Draft
from replies.origins import tell_origins
from replies.replying import AlreadyReplied, EmptyLetter, Letter
from replies.wordings import version_holding


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What happened, in a sentence for the candidate. When refused, nothing was sent and the draft is kept."""

    says: str
    refused: bool = False


def why_not_writable(contact: Contact | None) -> str:
    """Why the portal cannot send to them, and what to do instead."""
    if contact and contact.bounced_at:
        return _("Mail to this address came back. Enter another address, or send the letter yourself.")
    return _("We have no e-mail address for them yet. Enter one, or send the letter yourself.")


def as_sent(*, letter: LetterOnPage, draft: Draft) -> Letter:
    """The letter on the page, with where its words came from."""
    origins = tell_origins(letter=letter, draft=draft)
    return Letter(
        subject=letter.subject,
        body=letter.body,
        # What the words say counts, not the switch: the recruiter will wait for an answer to them.
        asked_feedback=letter.asks_for_feedback,
        version=version_holding(origins.wordings.values(), language=letter.facts.language),
        wordings=origins.wordings,
        edited_shares=origins.edited_shares,
        suggested=origins.suggested,
        fingerprints=fingerprint_letter(letter.body, letter.facts),
    )


def send(*, conversation: Conversation, draft: Draft, letter: LetterOnPage, now: datetime) -> Outcome:
    """Sends the letter through the portal. A second click is told that the first one counted."""
    if any(finding.level == Level.BLOCK for finding in letter.checked.findings):
        return Outcome(says=_("A blank is still unfilled in the letter. Fill it, then send."), refused=True)
    try:
        replying.send_reply(conversation=conversation, letter=as_sent(letter=letter, draft=draft), now=now)
    except AlreadyReplied:
        return Outcome(says=_("Your reply was sent already. Nothing was sent twice."))
    except EmptyLetter:
        return Outcome(says=_("The letter is empty. Write a line, or choose “I won’t reply”."), refused=True)
    except NoAddress:
        return Outcome(says=why_not_writable(letter.to), refused=True)
    except CannotMove:
        return Outcome(says=_("This conversation was closed in the meantime. Nothing was sent."))
    who = letter.to.name if letter.to and letter.to.name else conversation.employer.name
    return Outcome(says=_("Your reply to %(who)s is on its way.") % {"who": who})


def note_own(*, conversation: Conversation, draft: Draft, letter: LetterOnPage, asked: bool, now: datetime) -> Outcome:
    """Notes that the candidate sent it themselves, and whether they asked for feedback."""
    draft.ask_feedback = asked
    sent = as_sent(letter=letter, draft=draft)
    own = Letter(**{**sent.__dict__, "asked_feedback": asked})
    try:
        replying.note_own_reply(conversation=conversation, letter=own, now=now)
    except AlreadyReplied:
        return Outcome(says=_("Your reply was noted already."))
    except CannotMove:
        return Outcome(says=_("This conversation was closed in the meantime. Nothing was noted."))
    return Outcome(says=_("Noted. Your recruiter can see that you replied."))


def let_go(*, conversation: Conversation, now: datetime) -> Outcome:
    """The candidate will not reply."""
    try:
        replying.let_it_go(conversation=conversation, now=now)
    except AlreadyReplied:
        return Outcome(says=_("A reply was sent already, so there is nothing to let go of."))
    except CannotMove:
        return Outcome(says=_("This conversation was closed in the meantime."))
    return Outcome(says=_("That is a fine choice. We will not remind you of this one."))


def mailto(*, letter: LetterOnPage) -> str:
    """A mailto: address (RFC 6068) that opens the letter in the candidate's own mail program."""
    to = quote(letter.to.email, safe="@") if letter.to else ""
    body = quote(letter.body.replace("\n", "\r\n"), safe="")
    return f"mailto:{to}?subject={quote(letter.subject, safe='')}&body={body}"


def as_file(*, conversation: Conversation, letter: LetterOnPage) -> bytes:
    """The letter as an unsent message (X-Unsent: 1 opens it for editing in Outlook), in the rejection's thread."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(letter.subject.split())
    if letter.to and letter.to.email:
        message["To"] = letter.to.email
    message["X-Unsent"] = "1"
    if conversation.rejection.mail_message_id:
        message["In-Reply-To"] = conversation.rejection.mail_message_id
        message["References"] = conversation.rejection.mail_message_id
    message.set_content(letter.body)
    return message.as_bytes()
