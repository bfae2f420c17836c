"""One step is tried: no fault of it keeps the others from being done, and none goes unheard."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from traceback import extract_tb
from types import TracebackType

from ui.smoke.report import Step

LONGEST = 2_000
"""Characters of a fault's words that are kept."""


class Attempt:
    """Takes in whatever a step raises, but for a person who stops it all."""

    def __init__(self, name: str, heard: list[str]) -> None:
        """`heard` is where others complain meanwhile."""
        self._name, self._heard = name, heard
        self._begun = 0.0
        self._why = ""
        self._trace: tuple[str, ...] = ()
        self.seen = ""

    def __enter__(self) -> "Attempt":
        self._begun = monotonic()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, way: TracebackType | None
    ) -> bool:
        if fault is None or isinstance(fault, KeyboardInterrupt):
            return fault is None
        self._why = f"{type(fault).__name__}: {fault}"[:LONGEST]
        self._trace = _places(way)
        return True

    def step(self) -> Step:
        """What came of it; what was heard meanwhile counts as a fault, in its own words."""
        heard = list(dict.fromkeys(self._heard))
        self._heard.clear()
        why = "; ".join(each for each in (self._why, *heard) if each)[:LONGEST]
        return Step(self._name, not why, round(monotonic() - self._begun, 3), self.seen, why, self._trace)


@contextmanager
def listening(heard: list[str]) -> Iterator[None]:
    """Hear what is raised where nobody catches it: in a slot of Qt, on a thread, while something is thrown away."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = lambda kind, fault, way: heard.append(_uncaught(kind, fault, way))
    threading.excepthook = lambda told: heard.append(_uncaught(told.exc_type, told.exc_value, told.exc_traceback))
    sys.unraisablehook = lambda told: heard.append(_uncaught(told.exc_type, told.exc_value, told.exc_traceback))
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before


def _uncaught(kind: type[BaseException], fault: BaseException | None, way: TracebackType | None) -> str:
    return f"uncaught {kind.__name__}: {fault} ({' < '.join(reversed(_places(way)))})"


def _places(way: TracebackType | None) -> tuple[str, ...]:
    """The way through the program, without the folders it lies in."""
    return tuple(f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in extract_tb(way))
