"""The review of a month: what a class of cases showed, and what is done so that it does not come back (M46)."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from db.base import id_of
from db.models import Case, CaseClass, CaseStatus, Cause, Measure
from desk.figures.dimensions import DIMENSIONS, parts
from desk.figures.spans import Span, span_from, within
from desk.named import Named
from desk.steering.contained import codes_within
from desk.words import Language, word
from desk.work import Reading

MOST_CAUSES = 3
"""Causes that are shown of a class, as a help."""
_WHOLE = 0
"""In place of the id of a class: all of them."""


@dataclass(frozen=True)
class MeasureLine:
    """A line of the review: a class, what was found, what is done about it, by whom and by when (M46)."""

    class_name: str
    cases: int
    finding: str
    measure: str
    who: str
    due: date | None
    done: date | None
    span: Span  # the one it was written for; the cases are those of it


@dataclass(frozen=True)
class MeasureRow:
    """A measure as it is kept; `class_id` None is of the whole month."""

    key: int
    span: str
    class_id: int | None
    class_name: Named
    finding: str
    measure: str
    who: str
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True)
class ClassReview:
    """A main class with its cases in a span, what most of them came from, and whether a measure stands against it."""

    key: int  # the id of the class
    name: Named
    cases: int
    causes: tuple[tuple[Named, int], ...]
    measured: bool


def lines(reading: Reading, span: Span, language: Language) -> tuple[MeasureLine, ...]:
    """The measures of a span and of those within it: the class with the most cases first, the whole at the end.

    Those of one class stand in the order of their spans.
    """
    rows = measures(reading, span)
    counted = {code: _by_class(reading, span_from(code)) for code in {span.code, *(row.span for row in rows)}}
    told = [
        MeasureLine(
            word(language, "review.whole") if row.class_id is None else row.class_name.text(language),
            counted[row.span][row.class_id or _WHOLE],
            row.finding,
            row.measure,
            row.who,
            row.due_on,
            row.done_on,
            span_from(row.span),
        )
        for row in rows
    ]

    def order(at: int) -> tuple[bool, int, str, date]:
        of_class = rows[at].class_id
        return of_class is None, -counted[span.code][of_class or _WHOLE], told[at].class_name, told[at].span.after.first

    return tuple(told[at] for at in sorted(range(len(rows)), key=order))


def unreviewed(reading: Reading, span: Span, language: Language) -> tuple[str, ...]:
    """The main classes that had cases in a span and have no measure yet; the one with the most cases first (M46)."""
    return tuple(each.name.text(language) for each in classes(reading, span) if not each.measured)


def measures(reading: Reading, span: Span) -> tuple[MeasureRow, ...]:
    """The measures of a span and of those within it, in the order they were written."""
    query = (
        select(Measure, CaseClass.name_en, CaseClass.name_zh)
        .outerjoin(CaseClass, CaseClass.id == Measure.class_id)
        .where(Measure.span.in_(codes_within(span)), Measure.removed_at.is_(None))
        .order_by(Measure.id)
    )
    return tuple(
        MeasureRow(
            id_of(row), row.span, row.class_id, Named(en or "", zh or ""), row.finding, row.measure, row.who,
            row.due_on, row.done_on,
        )
        for row, en, zh in reading.session.execute(query)
    )  # fmt: skip


def classes(reading: Reading, span: Span) -> tuple[ClassReview, ...]:
    """The main classes with cases in a span, the one with the most first, each with its causes that came most."""
    counted = parts(reading, DIMENSIONS["top_class"], within(reading, span))
    causes, measured = _causes(reading, span), _measured(reading, span)
    names = _names(reading, CaseClass)
    found = (
        ClassReview(id, names[id], cases, tuple(causes.get(id, Counter()).most_common(MOST_CAUSES)), id in measured)
        for id, cases in counted.items()
        if id is not None
    )
    return tuple(sorted(found, key=lambda each: (-each.cases, each.key)))


def _measured(reading: Reading, span: Span) -> set[int | None]:
    """The main classes a measure stands against, one of its classes counts for it."""
    top = func.coalesce(CaseClass.parent_id, CaseClass.id)
    of_measures = select(top).join(Measure, Measure.class_id == CaseClass.id)
    wanted = of_measures.where(Measure.span.in_(codes_within(span)), Measure.removed_at.is_(None))
    return set(reading.session.scalars(wanted))


def _by_class(reading: Reading, span: Span) -> Counter[int | None]:
    """How many cases each class had, a heading those of the classes under it, and how many there were in all."""
    now = within(reading, span)
    counted: Counter[int | None] = Counter(parts(reading, DIMENSIONS["class"], now))
    of_tops = parts(reading, DIMENSIONS["top_class"], now)
    for top, cases in of_tops.items():
        counted[top] = cases
    counted[_WHOLE] = sum(of_tops.values())
    return counted


def _causes(reading: Reading, span: Span) -> Mapping[int, Counter[Named]]:
    """For each main class the families of causes its cases were closed with."""
    now, top = within(reading, span), func.coalesce(CaseClass.parent_id, CaseClass.id).label("top")
    query = (
        select(top, Case.cause_id, func.count())
        .join(CaseClass, CaseClass.id == Case.class_id)
        .where(Case.taken_at >= now.start, Case.taken_at < now.end)
        .where(Case.status != CaseStatus.VOID, Case.cause_id.is_not(None))
        .group_by(top, Case.cause_id)
    )
    names, found = _names(reading, Cause), dict[int, Counter[Named]]()
    for of_class, cause, cases in reading.session.execute(query):
        if cause in names:
            found.setdefault(of_class, Counter())[names[cause]] += cases
    return found


def _names(reading: Reading, table: Any) -> dict[int, Named]:
    rows = reading.session.execute(select(table.id, table.name_en, table.name_zh))
    return {id: Named(en, zh) for id, en, zh in rows}
