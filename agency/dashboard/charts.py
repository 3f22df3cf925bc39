"""Small pictures of figures, as numbers for an SVG."""

from collections.abc import Sequence

WIDTH, HEIGHT = 200, 34
# So that a line at its highest or lowest is not cut by the edge.
MARGIN = 4


def line_through(values: Sequence[float | None]) -> list[tuple[float, float]]:
    """Where each known value lies in a box of 200 by 34, the first at the left. Nothing for fewer than two.

    The lowest value touches the bottom and the highest the top; values that are all the same lie in the middle.
    """
    known = [(place, value) for place, value in enumerate(values) if value is not None]
    if len(known) < 2:
        return []
    low, high = min(value for _, value in known), max(value for _, value in known)
    step = WIDTH / (len(values) - 1)
    return [(round(place * step, 1), height_of(value, low, high)) for place, value in known]


def height_of(value: float, low: float, high: float) -> float:
    """Counted from the top, as SVG does."""
    share = (value - low) / (high - low) if high > low else 0.5
    return round(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN), 1)
