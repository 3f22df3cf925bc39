"""Shares in words: how many of how many, and how sure that is."""

from django import template
from django.utils.translation import gettext as _

from replies.intervals import Share

register = template.Library()


@register.filter
def percent(value: float | None) -> str:
    """A value from 0 to 1 in whole percent; nothing where there is none."""
    return "" if value is None else _("%(number)d %%") % {"number": round(value * 100)}


@register.filter
def in_percent(share: Share) -> str:
    """The share alone: "30 %"."""
    return percent(share.value)


@register.filter
def probably(share: Share) -> str:
    """The interval: "probably 15 to 52 %"."""
    low, high = share.interval
    return _("probably %(low)d to %(high)d %%") % {"low": round(low * 100), "high": round(high * 100)}
