"""What a candidate changes in the composer, applied to their draft."""

import hashlib
import json
from dataclasses import dataclass, field

from replies.models import Draft


@dataclass(frozen=True, kw_only=True)
class Changes:
    """One save of the composer's page.

    `picked` and `texts` go by part; `picked_before` and `texts_before` say what the page had shown, so that
    a change by hand can be told from a suggestion that moved on. `reset` names a part to take back to the suggestion.
    """

    tone: str
    topic: str = ""
    subject: str = ""
    mention_disappointment: bool = True
    ask_feedback: bool = True
    # None where the page did not offer the choice.
    formal_address: bool | None = None
    picked: dict[str, str] = field(default_factory=dict)
    picked_before: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    texts_before: dict[str, str] = field(default_factory=dict)
    subject_before: str = ""
    reset: str = ""


def apply_changes(*, draft: Draft, changes: Changes) -> Draft:
    """The draft with the changes in it, unsaved. Words that the candidate wrote outlive a change of tone or topic."""
    draft.chosen = choices_after(draft=draft, changes=changes)
    draft.edited = own_words_after(draft=draft, changes=changes)
    if changes.formal_address is not None:
        draft.formal_address = changes.formal_address
    draft.tone = changes.tone
    draft.topic = changes.topic.strip()
    draft.mention_disappointment = changes.mention_disappointment
    draft.ask_feedback = changes.ask_feedback
    if changes.subject.strip() != changes.subject_before.strip():
        draft.subject = changes.subject.strip()
    return draft


def choices_after(*, draft: Draft, changes: Changes) -> dict[str, str]:
    """The picked wordings. Another tone or topic begins anew, since the old ones may not fit any more."""
    formal = draft.formal_address if changes.formal_address is None else changes.formal_address
    if (changes.tone, changes.topic.strip(), formal) != (draft.tone, draft.topic, draft.formal_address):
        return {}
    return draft.chosen | newly_picked(changes)


def newly_picked(changes: Changes) -> dict[str, str]:
    """Parts for which another wording was picked than the page had shown."""
    return {part: key for part, key in changes.picked.items() if key != changes.picked_before.get(part)}


def own_words_after(*, draft: Draft, changes: Changes) -> dict[str, str]:
    """The candidate's own words, by part: picking another wording gives theirs up, typing keeps them."""
    edited = dict(draft.edited)
    for part, text in changes.texts.items():
        if tidy(text) != tidy(changes.texts_before.get(part, "")):
            edited[part] = tidy(text)
    for part in (*newly_picked(changes), changes.reset):
        edited.pop(part, None)
    return edited


def tidy(text: str) -> str:
    """Browsers send line ends as CRLF, and people leave spaces behind."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def signature(draft: Draft, *, language: str) -> str:
    """A short mark of everything that shapes the letter: same mark, same letter on the page."""
    manner = [language, draft.formal_address, draft.tone]
    shape = [manner, draft.topic, draft.mention_disappointment, draft.ask_feedback, sorted(draft.chosen.items())]
    return hashlib.sha256(json.dumps(shape).encode()).hexdigest()[:16]
