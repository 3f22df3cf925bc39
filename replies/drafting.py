"""From a conversation to a suggested letter: rows in, the pure composer, a page's worth of values out."""

from dataclasses import dataclass, field
from datetime import datetime
from difflib import SequenceMatcher
from functools import lru_cache
from uuid import UUID

from candidates.models import Contact
from replies.addressing import contact_of
from replies.composing.check import About, Checked, Finding, Level, check
from replies.composing.facts import EARLY_STAGES, LETTER_PARTS, Facts
from replies.composing.letter import NO_REPLY_NEEDED, DraftedPart, advice, compose
from replies.composing.letter import Draft as Suggestion
from replies.composing.wordings import Wording
from replies.models import Conversation, Draft, Reflection, Reply
from replies.wordings import wordings_in_force

# A letter is looked at several times as it stands: opened, saved while the reflection grows, sent.
remembered_check = lru_cache(maxsize=2048)(check)

# How many earlier letters to the same person are looked through for sentences that they know.
LETTERS_REMEMBERED = 200


def share_changed(before: str, after: str) -> float:
    """How much of a text is another one now, from 0 (all as it was) to 1, in hundredths."""
    return round(1 - SequenceMatcher(a=before, b=after, autojunk=False).ratio(), 2)


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """One part of the letter as it stands on the page."""

    part: str
    text: str
    suggested: DraftedPart
    alternatives: tuple[DraftedPart, ...] = ()
    is_edited: bool = False

    @property
    def edited_share(self) -> float:
        """How much of the suggestion the candidate changed, from 0 (kept) to 1 (all their own)."""
        return share_changed(self.suggested.text, self.text) if self.is_edited else 0.0


@dataclass(frozen=True, kw_only=True)
class LetterOnPage:
    """The whole suggestion: what is read, picked from, checked, and sent."""

    facts: Facts
    subject: str
    paragraphs: tuple[Paragraph, ...]
    checked: Checked
    to: Contact | None
    alternatives: dict[str, tuple[DraftedPart, ...]] = field(default_factory=dict)
    # What it was composed from.
    wordings: tuple[Wording, ...] = ()

    def picks(self, part: str) -> tuple[DraftedPart, ...]:
        """Up to four sentences to pick from, the one in the letter among them, in an order that a pick leaves alone."""
        return tuple(sorted(self.alternatives.get(part, ())[:4], key=lambda pick: pick.wording_key))

    def paragraph(self, part: str) -> Paragraph | None:
        """How a part stands in the letter; None when it was left out."""
        return next((paragraph for paragraph in self.paragraphs if paragraph.part == part), None)

    @property
    def no_reply_is_needed(self) -> bool:
        """After an automatic early no nobody may be there to read it; a reply still does no harm."""
        return advice(self.facts) == NO_REPLY_NEEDED

    @property
    def asks_for_feedback(self) -> bool:
        """Whether the words ask: the paragraph for it stands, or the candidate's own words elsewhere do it."""
        asking = self.paragraph("feedback")
        if asking and asking.text:
            return True
        return any(paragraph.is_edited for paragraph in self.paragraphs) and self.checked.parts.feedback

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Remarks, the weightiest first."""
        weight = [Level.BLOCK, Level.STRONG, Level.HINT]
        return tuple(sorted(self.checked.findings, key=lambda finding: weight.index(finding.level)))

    @property
    def body(self) -> str:
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs if paragraph.text)


def draft_of(conversation: Conversation) -> Draft:
    """The saved draft, or a fresh unsaved one that suits the stage reached. Writes nothing."""
    try:
        return conversation.draft
    except Draft.DoesNotExist:
        late = conversation.application.stage not in EARLY_STAGES
        return Draft(conversation=conversation, mention_disappointment=late, ask_feedback=late)


def reflection_of(conversation: Conversation) -> str:
    """The candidate's private words. For the candidate's own composer and nothing else."""
    try:
        return conversation.reflection.text
    except Reflection.DoesNotExist:
        return ""


def gather_facts(*, conversation: Conversation, draft: Draft) -> Facts:
    """What composing needs to know, from the rows."""
    contact = contact_of(conversation)
    application = conversation.application
    sentences, writers = letters_received_by(contact, but_for=conversation)
    return Facts(
        candidate=conversation.candidate.name,
        position=application.position,
        company=conversation.employer.name,
        contact=contact.name if contact and contact.name else None,
        stage=application.stage,
        topic=draft.topic or None,
        tone=draft.tone,
        language=conversation.language,
        formal_address=draft.formal_address,
        channel=conversation.rejection.channel,
        known_contact=conversation.candidate_id in writers,
        ask_feedback=draft.ask_feedback,
        mention_disappointment=draft.mention_disappointment,
        already_sent=sentences,
        rotation=conversation.pk.int % 9973,
    )


def letters_received_by(contact: Contact | None, *, but_for: Conversation) -> tuple[frozenset[str], frozenset[UUID]]:
    """What this person has read from the agency of late: fingerprints of the sentences, and ids of who wrote."""
    if contact is None:
        return frozenset(), frozenset()
    letters = Reply.objects.filter(contact=contact).exclude(conversation=but_for).order_by("-replied_at")
    found = list(letters.values_list("fingerprints", "conversation__candidate")[:LETTERS_REMEMBERED])
    return frozenset(print_ for prints, _ in found for print_ in prints), frozenset(who for _, who in found)


def suggest_letter(*, conversation: Conversation, draft: Draft) -> LetterOnPage:
    """The letter that this draft makes, with the candidate's own changes in it and the check beside it."""
    facts = gather_facts(conversation=conversation, draft=draft)
    wordings = wordings_in_force(language=conversation.language)
    suggestion = compose(facts, wordings, draft.chosen)
    paragraphs = tuple(
        lay_out(part=part, suggestion=suggestion, draft=draft) for part in LETTER_PARTS if part in suggestion.parts
    )
    body = "\n\n".join(paragraph.text for paragraph in paragraphs if paragraph.text)
    return LetterOnPage(
        facts=facts,
        subject=draft.subject or suggestion.subject,
        paragraphs=paragraphs,
        checked=remembered_check(body, about=about(facts=facts, contact=contact_of(conversation))),
        to=contact_of(conversation),
        alternatives={str(part): found for part, found in suggestion.alternatives.items()},
        wordings=wordings,
    )


def lay_out(*, part: str, suggestion: Suggestion, draft: Draft) -> Paragraph:
    """One part: the candidate's words where they changed it, else the suggested ones."""
    suggested = suggestion.parts[part]
    own = draft.edited.get(part)
    return Paragraph(
        part=str(part),
        text=suggested.text if own is None else own,
        suggested=suggested,
        alternatives=suggestion.alternatives.get(part, ()),
        is_edited=own is not None,
    )


def about(*, facts: Facts, contact: Contact | None) -> About:
    """What the check may compare the letter with."""
    return About(
        candidate=facts.candidate,
        position=facts.position,
        company=facts.company,
        contact=facts.contact,
        contact_address=contact.email if contact else None,
        language=facts.language,
    )


def save_draft(*, draft: Draft, now: datetime) -> Draft:
    """Keeps the draft as it stands; the newest save wins, since it is what the candidate last saw."""
    saved, _ = Draft.objects.update_or_create(
        conversation=draft.conversation,
        defaults={
            "tone": draft.tone,
            "formal_address": draft.formal_address,
            "topic": draft.topic,
            "mention_disappointment": draft.mention_disappointment,
            "ask_feedback": draft.ask_feedback,
            "chosen": draft.chosen,
            "edited": draft.edited,
            "subject": draft.subject,
            "updated_at": now,
        },
    )
    return saved


def save_reflection(*, conversation: Conversation, text: str, now: datetime) -> None:
    """Keeps the candidate's private words."""
    Reflection.objects.update_or_create(conversation=conversation, defaults={"text": text, "updated_at": now})


def write_in(*, conversation: Conversation, language: str, draft: Draft) -> None:
    """Turns the letter to another language. What was picked in the old one is picked anew; own words stay."""
    if language == conversation.language:
        return
    Conversation.objects.filter(pk=conversation.pk).update(language=language)
    conversation.language = language
    draft.chosen = {}
