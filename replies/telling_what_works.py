"""What became of a template's sentences: kept, changed, left out, answered. Counts only: no letter is read."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from django.db import connection

from replies.intervals import FEWEST, Share, find_differences
from replies.models import Part, ReplyTemplate, Wording
from replies.statuses import FeedbackState, Status, VersionState

NO_CASES = Share(0, 0)


@dataclass(frozen=True, kw_only=True)
class Suggestions:
    """What candidates did with what was suggested to them. The four outcomes add up to `times`."""

    times: int = 0
    kept: int = 0
    edited: int = 0
    replaced: int = 0
    removed: int = 0
    # Of the edited ones: how much was changed, from 0 to 1.
    median_edit: float | None = None

    @property
    def is_shown(self) -> bool:
        return self.times >= FEWEST

    @property
    def kept_share(self) -> Share:
        return Share(self.kept, self.times)


@dataclass(frozen=True, kw_only=True)
class Uses:
    """Letters that left with it, suggested or picked; and of those that asked, how many got feedback."""

    times: int = 0
    feedback: Share = NO_CASES


@dataclass(frozen=True, kw_only=True)
class Figures:
    """One sentence, or the whole template where `wording` is None."""

    wording: Wording | None
    suggestions: Suggestions
    uses: Uses
    is_in_force: bool = True


@dataclass(frozen=True, kw_only=True)
class PartFigures:
    """One part of the letter: its sentences in force, those with figures from before, and what tells them apart."""

    part: Part
    wordings: tuple[Figures, ...]
    # Pairs (more often, less often) whose intervals part.
    kept_more: tuple[tuple[Wording, Wording], ...]
    answered_more: tuple[tuple[Wording, Wording], ...]


@dataclass(frozen=True, kw_only=True)
class TemplateFigures:
    whole: Figures
    parts: tuple[PartFigures, ...]


# A sentence with the same key in two templates counts for the one that most of the letter came from. Letters of
# conversations that were taken back count nowhere.
LETTERS = """
letters AS (
    SELECT reply.id, reply.suggested, reply.wordings, reply.edited_shares, reply.asked_feedback,
           version.template_id, coalesce(feedback.state = %(given)s, false) AS is_answered
    FROM replies_reply AS reply
    JOIN replies_templateversion AS version ON version.id = reply.version_id
    JOIN replies_replytemplate AS template ON template.id = version.template_id
    JOIN replies_conversation AS conversation ON conversation.id = reply.conversation_id
    LEFT JOIN replies_feedback AS feedback ON feedback.conversation_id = reply.conversation_id
    WHERE template.language = %(language)s AND conversation.status <> %(closed)s
),
held AS (
    SELECT DISTINCT version.template_id, wording.key
    FROM replies_wording AS wording
    JOIN replies_templateversion AS version ON version.id = wording.version_id
    JOIN replies_replytemplate AS template ON template.id = version.template_id
    WHERE template.language = %(language)s AND version.state <> %(draft)s
)
"""
OURS = """
said.key IN (SELECT key FROM held WHERE template_id = %(template)s)
AND (letters.template_id = %(template)s OR (letters.template_id, said.key) NOT IN (SELECT template_id, key FROM held))
"""

SUGGESTED = f"""
WITH {LETTERS},
told AS (
    SELECT said.part, said.key, letters.wordings ->> said.part AS sent,
           (letters.edited_shares ->> said.part)::float AS share
    FROM letters CROSS JOIN LATERAL jsonb_each_text(letters.suggested) AS said (part, key)
    WHERE {OURS}
)
SELECT part, key,
       count(*),
       count(*) FILTER (WHERE sent = key AND share = 0),
       count(*) FILTER (WHERE sent = key AND share > 0),
       count(*) FILTER (WHERE sent <> key),
       count(*) FILTER (WHERE sent IS NULL),
       percentile_cont(0.5) WITHIN GROUP (ORDER BY share) FILTER (WHERE sent = key AND share > 0)
FROM told
GROUP BY GROUPING SETS ((part, key), ())
"""  # noqa: S608

USED = f"""
WITH {LETTERS}
SELECT said.part, said.key,
       count(DISTINCT letters.id),
       count(DISTINCT letters.id) FILTER (WHERE asked_feedback AND is_answered),
       count(DISTINCT letters.id) FILTER (WHERE asked_feedback)
FROM letters CROSS JOIN LATERAL jsonb_each_text(letters.wordings) AS said (part, key)
WHERE {OURS}
GROUP BY GROUPING SETS ((said.part, said.key), ())
"""  # noqa: S608

# Part and key; both None for the whole template.
Place = tuple[str | None, str | None]


def tell_what_works(template: ReplyTemplate) -> TemplateFigures:
    """The figures of a template, over all its versions: a sentence keeps its key when its words are changed.

    Three queries, two of which count. Nothing is hidden here: `is_shown` says where there are too few.
    """
    suggestions, uses = count_suggestions(template), count_uses(template)
    by_part = defaultdict(list)
    for wording in newest_wordings(template):
        place = (wording.part, wording.key)
        is_in_force = wording.version.state == VersionState.PUBLISHED
        if is_in_force or place in suggestions or place in uses:
            by_part[wording.part].append(
                Figures(
                    wording=wording,
                    suggestions=suggestions.get(place, Suggestions()),
                    uses=uses.get(place, Uses()),
                    is_in_force=is_in_force,
                )
            )
    return TemplateFigures(
        whole=Figures(
            wording=None, suggestions=suggestions.get((None, None), Suggestions()), uses=uses.get((None, None), Uses())
        ),
        parts=tuple(lay_out_part(part, by_part[part]) for part in Part if by_part[part]),
    )


def lay_out_part(part: Part, figures: list[Figures]) -> PartFigures:
    """The sentences of a part, those in force first, the most often suggested of them first."""
    ordered = sorted(figures, key=lambda one: (not one.is_in_force, -one.suggestions.times, -one.uses.times))
    wordings = {one.wording.key: one.wording for one in ordered if one.wording}

    def pairs(shares: Mapping[str, Share]) -> tuple[tuple[Wording, Wording], ...]:
        return tuple((wordings[higher], wordings[lower]) for higher, lower in find_differences(shares))

    return PartFigures(
        part=part,
        wordings=tuple(ordered),
        kept_more=pairs({one.wording.key: one.suggestions.kept_share for one in ordered if one.wording}),
        answered_more=pairs({one.wording.key: one.uses.feedback for one in ordered if one.wording}),
    )


def newest_wordings(template: ReplyTemplate) -> list[Wording]:
    """Each wording that the template ever published, as it reads now or read last."""
    published = Wording.objects.filter(version__template=template).exclude(version__state=VersionState.DRAFT)
    return list(published.select_related("version").order_by("key", "-version__number").distinct("key"))


def count_suggestions(template: ReplyTemplate) -> dict[Place, Suggestions]:
    """What became of what was suggested, by part and key."""
    return {
        (part, key): Suggestions(
            times=times, kept=kept, edited=edited, replaced=replaced, removed=removed, median_edit=median
        )
        for part, key, times, kept, edited, replaced, removed, median in fetch(SUGGESTED, template)
    }


def count_uses(template: ReplyTemplate) -> dict[Place, Uses]:
    """How often it was sent, and the feedback after it, by part and key."""
    return {
        (part, key): Uses(times=times, feedback=Share(answered, asked))
        for part, key, times, answered, asked in fetch(USED, template)
    }


def fetch(query: str, template: ReplyTemplate) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(
            query,
            {
                "template": template.pk,
                "language": template.language,
                "given": FeedbackState.GIVEN.value,
                "closed": Status.CLOSED.value,
                "draft": VersionState.DRAFT.value,
            },
        )
        return cursor.fetchall()
