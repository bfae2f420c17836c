"""How long five questions take that the desk asks all day."""

from collections.abc import Callable
from time import perf_counter
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from desk import cases, owners, slips
from desk.diagnostics.findings import Row, Section
from desk.find import find
from desk.office import Office
from desk.refusals import Refusal
from desk.work import Reading

_QUESTIONS: tuple[tuple[str, Callable[[Reading], Any]], ...] = (
    ("find_ms", lambda reading: find(reading, "wang")),
    ("counts_ms", cases.counts),
    ("cases_ms", lambda reading: cases.cases(reading, cases.Filter.ALL)),
    ("units_ms", owners.units),
    ("slips_ms", lambda reading: slips.slips(reading, slips.SlipFilter.ALL)),
)


WRONG = (Refusal, SQLAlchemyError, LookupError, TypeError, ValueError, AttributeError, OSError)
"""What a book may answer with that is whole as a file and spoilt in its rows; it is examined just because of that."""


def speed(office: Office) -> Section:
    """Each question asked twice, and how long the second took, in ms; why not, where the book does not answer."""
    rows: list[Row] = []
    for name, question in _QUESTIONS:
        try:
            office.ask(question)
            begun = perf_counter()
            office.ask(question)
        except WRONG as fault:
            rows.append((name, why(fault)))
        else:
            rows.append((name, round((perf_counter() - begun) * 1000, 1)))
    return Section("speed", tuple(rows))


def unmeasured(code: str) -> Section:
    """That no question was asked, and which kind of fault kept it from that, if one did."""
    rows: list[Row] = [("measured", False)]
    return Section("speed", tuple([*rows, ("because", code)] if code else rows))


def why(fault: Exception) -> str:
    """Which kind of fault, never its words."""
    return fault.code if isinstance(fault, Refusal) else type(fault).__name__
