"""Stopwatches, and what they found."""

import gc
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One row of the table: what was measured, how it came out, and how often `plain` fits into it (1.0: as fast)."""

    what: str
    measured: str
    ratio: float
    plain: str


def cpu_seconds_each(action: Callable[[int], object], *, seconds: float = 1.0) -> float:
    """CPU seconds of one call, on this core, over as many calls as fit in `seconds`. The call gets its number."""
    action(0)
    done = 0
    with steady():
        begin = time.process_time()
        while (spent := time.process_time() - begin) < seconds:
            for _again in range(10):
                done += 1
                action(done)
    return spent / done


def median_seconds(action: Callable[[], object], *, times: int = 40, warm_up: int = 5) -> float:
    """Seconds on the wall of one call, the median of several."""
    for _each in range(warm_up):
        action()
    found = []
    with steady():
        for _each in range(times):
            begin = time.perf_counter()
            action()
            found.append(time.perf_counter() - begin)
    return statistics.median(found)


def cpu_seconds(action: Callable[[], object]) -> float:
    """CPU seconds of one run, on this core."""
    with steady():
        begin = time.process_time()
        action()
        return time.process_time() - begin


def wall_seconds(action: Callable[[], object]) -> float:
    """Seconds on the wall of one run."""
    with steady():
        begin = time.perf_counter()
        action()
        return time.perf_counter() - begin


@contextmanager
def steady() -> Iterator[None]:
    """Nothing is collected while we look."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def table(figures: Sequence[Figure]) -> str:
    """For people at a terminal."""
    rows = [("", "measured", "ratio", "to")]
    rows += [(each.what, each.measured, f"{each.ratio:.2f}", each.plain) for each in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        f"{row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:>{widths[2]}}  {row[3]}".rstrip() for row in rows
    )
