"""A trend as a small line, drawn on the server."""

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from agency.dashboard.cards import Trend

register = template.Library()


@register.simple_tag
def sparkline(trend: Trend) -> SafeString:
    """The line for the eye, and its data as a table for everybody else."""
    return render_to_string("agency/dashboard/_sparkline.html", {"trend": trend})
