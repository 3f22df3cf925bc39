"""The rows of a conversation."""

from replies.models.conversation import Conversation
from replies.models.feedback import Feedback
from replies.models.message import Direction, InboundMail, Message
from replies.models.nudge import Nudge, NudgePolicy, NudgeWish
from replies.models.reply import Draft, Reflection, Reply
from replies.models.wording import Part, ReplyTemplate, TemplateVersion, Tone, Wording

__all__ = [
    "Conversation",
    "Direction",
    "Draft",
    "Feedback",
    "InboundMail",
    "Message",
    "Nudge",
    "NudgePolicy",
    "NudgeWish",
    "Part",
    "Reflection",
    "Reply",
    "ReplyTemplate",
    "TemplateVersion",
    "Tone",
    "Wording",
]
