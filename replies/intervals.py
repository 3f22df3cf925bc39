"""How sure a share is that was counted on a few cases. Pure: the standard library only."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from statistics import NormalDist

# Fewer cases than this say more about chance, and about single people, than about a sentence.
FEWEST = 10
# The quantile of a two-sided 95 % interval: 1.96.
Z = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True)
class Share:
    """`times` out of `of` cases, with the interval in which the true share probably lies."""

    times: int
    of: int

    @property
    def is_shown(self) -> bool:
        """Whether there are cases enough to speak of a share."""
        return self.of >= FEWEST

    @property
    def value(self) -> float:
        """From 0 to 1; 0 where there are no cases."""
        return self.times / self.of if self.of else 0.0

    @cached_property
    def interval(self) -> tuple[float, float]:
        """The ends of its 95 % interval, from 0 to 1."""
        return find_interval(times=self.times, of=self.of)


def find_interval(*, times: int, of: int) -> tuple[float, float]:
    """The 95 % score interval of a share (E. B. Wilson, JASA 22, 1927, 209-212); 0 to 1 where there are no cases.

    It holds what it promises for few cases and for shares of none or all, where the usual one does not. Raises
    ValueError when `times` is not between 0 and `of`.
    """
    if not 0 <= times <= of:
        raise ValueError("times must be between 0 and of")
    if of == 0:
        return 0.0, 1.0
    share, weight = times / of, Z * Z / of
    middle = (share + weight / 2) / (1 + weight)
    reach = Z * sqrt(share * (1 - share) / of + weight / (4 * of)) / (1 + weight)
    # A share of none or all ends where shares end; the sum above misses it by a rounding.
    return (0.0 if times == 0 else middle - reach), (1.0 if times == of else middle + reach)


def find_differences[Name: Hashable](shares: Mapping[Name, Share]) -> list[tuple[Name, Name]]:
    """Pairs (higher, lower) whose intervals part, of those with cases enough. None: no difference is seen yet.

    Intervals that touch may belong to shares that differ; this errs on the side of saying nothing.
    """
    shown = {name: share for name, share in shares.items() if share.is_shown}
    return [
        (higher, lower)
        for higher, one in shown.items()
        for lower, other in shown.items()
        if one.interval[0] > other.interval[1]
    ]
