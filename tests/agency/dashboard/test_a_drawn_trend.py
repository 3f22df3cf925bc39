from django.template.loader import render_to_string
from django.utils import translation

from agency.dashboard.cards import Trend


def test_a_line_ends_where_it_was_drawn_also_where_numbers_have_a_comma():
    trend = Trend(title="", table=[], points=[(0.0, 30.5), (187.5, 17.0)])
    with translation.override("de"):
        drawn = render_to_string("agency/dashboard/_sparkline.html", {"trend": trend})
    assert 'points="0.0,30.5 187.5,17.0"' in drawn
    assert 'd="M187.5 17.0h0"' in drawn
