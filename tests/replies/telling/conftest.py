from datetime import timedelta

import pytest

from replies.asking import Words, take_feedback
from replies.models import ReplyTemplate
from replies.replying import Letter, note_own_reply
from replies.statuses import FeedbackSource, VersionState
from tests.cast import a_conversation, an_application


@pytest.fixture
def template(db) -> ReplyTemplate:
    return ReplyTemplate.objects.get(language="en")


@pytest.fixture
def keys(template) -> list[str]:
    """The keys of the sentences of thanks in force."""
    in_force = template.versions.get(state=VersionState.PUBLISHED)
    return list(in_force.wordings.filter(part="thanks").order_by("key").values_list("key", flat=True))


@pytest.fixture
def said(owner, template, now):
    """Notes letters whose thanks were suggested as one sentence and sent as another (None: left out)."""
    version = template.versions.get(state=VersionState.PUBLISHED)

    def say(suggested, sent, *, share=0.0, asked=False, answered=False, times=1, version=version):
        for number in range(times):
            application = an_application(candidate=owner, position=f"Analyst {number}")
            conversation = a_conversation(candidate=owner, application=application, now=now)
            letter = Letter(
                subject="Thank you",
                body="Thank you.",
                asked_feedback=asked,
                version=version.pk if version else None,
                suggested={"thanks": suggested} if suggested else {},
                wordings={"thanks": sent} if sent else {},
                edited_shares={"thanks": share} if sent else {},
            )
            note_own_reply(conversation=conversation, letter=letter, now=now)
            if answered:
                words = Words(text="Work on your Excel.")
                take_feedback(
                    conversation=conversation, words=words, source=FeedbackSource.PAGE, now=now + timedelta(days=1)
                )
        return conversation

    return say
