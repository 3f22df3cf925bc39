"""Wording and nudge times in the Django admin. Letters, drafts, reflections and mails are never shown there."""

from replies.admin.nudge_times import NudgePolicyAdmin
from replies.admin.reply_templates import ReplyTemplateAdmin

__all__ = ["NudgePolicyAdmin", "ReplyTemplateAdmin"]
