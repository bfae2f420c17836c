"""What figures come to, as tests of several rooms ask for them."""

from datetime import datetime
from typing import Any

from desk.figures.counting import count
from desk.figures.dimensions import DIMENSIONS, parts
from desk.figures.figure import Value
from desk.figures.registry import FIGURES
from desk.figures.spans import Within, span_from, within
from desk.office import Office
from desk.work import Reading

NOVEMBER = "2026-11"


def counted(office: Office, code: str = NOVEMBER) -> dict[str, Value]:
    """Every figure of a period by its key."""
    return office.ask(lambda reading: count(reading, FIGURES.values(), within(reading, span_from(code))))


def values_of(office: Office, code: str = NOVEMBER) -> dict[str, float | None]:
    """The same without their n."""
    return {key: each.value for key, each in counted(office, code).items()}


def between(office: Office, start: datetime, end: datetime) -> dict[str, Value]:
    """Every figure of what lies between two moments."""

    def ask(reading: Reading) -> dict[str, Value]:
        return count(reading, FIGURES.values(), Within(start, end, min(end, reading.now)))

    return office.ask(ask)


def parted(office: Office, dimension: str, code: str = NOVEMBER) -> dict[Any, int]:
    """How many cases of a period fall under each value of a dimension."""
    return office.ask(lambda reading: parts(reading, DIMENSIONS[dimension], within(reading, span_from(code))))
