"""The check of a finished reply: fifteen rules that advise, of which only a broken placeholder stops a letter.

from replies.composing.check import check, About, Checked, Finding, Level
"""

from replies.composing.check.findings import About, Checked, Finding, Level, PartsFound
from replies.composing.check.judging import check

__all__ = ["About", "Checked", "Finding", "Level", "PartsFound", "check"]
