"""Where the words of a letter came from: what was suggested, what stands in it, and how much of that was changed."""

from dataclasses import dataclass, replace

from replies.composing.facts import EARLY_STAGES, Facts, Part
from replies.composing.letter import compose
from replies.drafting import LetterOnPage, share_changed
from replies.models import Draft


@dataclass(frozen=True, kw_only=True)
class Origins:
    """By part: key of the wording suggested first, key of the one in the letter, share of that one changed (0 to 1).

    A part that was suggested and is not in the letter was left out; one with another key was changed for another.
    """

    suggested: dict[str, str]
    wordings: dict[str, str]
    edited_shares: dict[str, float]


def tell_origins(*, letter: LetterOnPage, draft: Draft) -> Origins:
    """What is kept of a letter about its wordings. Composes once more where something was picked or left out."""
    standing = [paragraph for paragraph in letter.paragraphs if paragraph.text]
    in_letter = {str(paragraph.part): paragraph.suggested.wording_key for paragraph in letter.paragraphs}
    origins = Origins(
        suggested={**suggested_first(letter), **{part: in_letter[part] for part in in_letter.keys() - draft.chosen}},
        wordings={str(paragraph.part): paragraph.suggested.wording_key for paragraph in standing},
        edited_shares={str(paragraph.part): paragraph.edited_share for paragraph in standing},
    )
    return with_subject(origins, letter=letter, draft=draft)


def suggested_first(letter: LetterOnPage) -> dict[str, str]:
    """What the composer says with nothing picked, and with the parts that it would have had by itself.

    For parts that nobody picked the letter itself is the better witness: a pick may move its neighbours.
    """
    return {
        str(part): drafted.wording_key for part, drafted in compose(whole(letter.facts), letter.wordings).parts.items()
    }


def whole(facts: Facts) -> Facts:
    """The facts with both optional parts where the stage brings them: switching one off is leaving it out."""
    late = facts.stage not in EARLY_STAGES
    return replace(
        facts,
        mention_disappointment=facts.mention_disappointment or late,
        ask_feedback=facts.ask_feedback or late,
    )


def with_subject(origins: Origins, *, letter: LetterOnPage, draft: Draft) -> Origins:
    """With the subject, which is suggested like a part and changed in a field of its own."""
    first = next(iter(letter.alternatives.get(Part.SUBJECT, ())), None)
    if first is None:
        return origins
    share = share_changed(" ".join(first.text.split()), draft.subject) if draft.subject else 0.0
    return Origins(
        suggested={**origins.suggested, Part.SUBJECT.value: first.wording_key},
        wordings={**origins.wordings, Part.SUBJECT.value: first.wording_key},
        edited_shares={**origins.edited_shares, Part.SUBJECT.value: share},
    )
