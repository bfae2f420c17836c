"""Times two ways of doing the same work, turn by turn, so that a noisy machine is noisy for both."""

import gc
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True)
class Comparison:
    """Our seconds and the bare thing's, one of each a turn, and how many times slower ours may be."""

    work: str
    ours: Sequence[float]
    bare: Sequence[float]
    most: float
    share: float = 0.5  # which part of the sorted times counts: 0.5 is the median

    @property
    def ratio(self) -> float:
        """How many times slower ours is."""
        return at_share(self.ours, self.share) / at_share(self.bare, self.share)

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.ratio <= self.most

    def line(self) -> tuple[str, ...]:
        """The row of the printed table."""
        times = [_milli(at_share(each, share)) for each in (self.ours, self.bare) for share in (0.5, 0.95)]
        target = f"p{self.share * 100:.0f} <= {self.most:g} x"
        return (self.work, str(len(self.ours)), *times, f"{self.ratio:.2f}", target, _answer(self.met))


@dataclass(frozen=True)
class Limit:
    """Our seconds against a limit of their own, beside those of the bare thing."""

    work: str
    ours: Sequence[float]
    bare: Sequence[float]
    most: float  # seconds
    share: float = 0.5

    @property
    def met(self) -> bool:
        """Whether the limit is kept."""
        return at_share(self.ours, self.share) <= self.most

    def line(self) -> tuple[str, ...]:
        """The row of the printed table."""
        times = [_milli(at_share(each, share)) for each in (self.ours, self.bare) for share in (0.5, 0.95)]
        target = f"p{self.share * 100:.0f} <= {self.most * 1000:g} ms"
        return (self.work, str(len(self.ours)), *times, "", target, _answer(self.met))


@dataclass(frozen=True)
class Absent:
    """A work that was not done, and why."""

    work: str
    why: str
    met: bool = True

    def line(self) -> tuple[str, ...]:
        """The row of the printed table."""
        return (self.work, "", "", "", "", "", "", self.why, "")


Measure = Comparison | Limit | Absent
HEADINGS = ("work", "n", "ours p50", "p95 ms", "bare p50", "p95 ms", "ratio", "target", "met")


def timed(work: Work) -> float:
    """How many seconds a piece of work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def interleave(pairs: Iterable[tuple[Work, Work]]) -> tuple[list[float], list[float]]:
    """The seconds of ours and of the bare thing, who goes first changing with every turn."""
    ours: list[float] = []
    bare: list[float] = []
    gc.collect()
    for turn, (our, its) in enumerate(pairs):
        for work, times in ((our, ours), (its, bare)) if turn % 2 else ((its, bare), (our, ours)):
            times.append(timed(work))
    return ours, bare


def at_share(times: Sequence[float], share: float) -> float:
    """The time that so great a part of all times does not exceed."""
    return sorted(times)[min(round(share * (len(times) - 1)), len(times) - 1)]


def table(measures: Iterable[Measure]) -> str:
    """All measures as lines of text in columns."""
    rows = [HEADINGS, *(each.line() for each in measures)]
    wide = [max(len(row[place]) for row in rows) for place in range(len(HEADINGS))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if place in (0, 7, 8) else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, wide, strict=True))
        ).rstrip()
        for row in rows
    )


def _milli(seconds: float) -> str:
    return f"{seconds * 1000:.3f}"


def _answer(met: bool) -> str:
    return "yes" if met else "NO"
