"""The records behind a figure: as many as the figure says, by construction (loved feature 12)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, literal, select

from db.models import Case, Incident, IncomingLetter, Letter, Notice, Slip, Unit
from desk.figures.counting import met
from desk.figures.dimensions import Dimension, as_seen, wanted_of
from desk.figures.figure import Asked, Figure, How, Source
from desk.figures.spans import Within
from desk.withheld import hides_incoming, hides_letter, hides_names, told_if
from desk.work import Reading

_OF_A_CASE = (Source.CASE, Source.CALL, Source.PAYMENT)
_OF_A_FLAT = (Source.VISIT, Source.MOVE, Source.RENOVATION)


@dataclass(frozen=True)
class Behind:
    """One record that counts in a figure; `counts` is False for one that only stands among those a share is of.

    `id` is that of the case, slip, letter, notice, incident or flat to open; `value` what is summed or measured, in
    the figure's unit.
    """

    source: Source
    id: int
    at: datetime | date | None
    counts: bool
    value: float | None


@dataclass(frozen=True)
class Told:
    """A record as a list shows it; moments are UTC, what tells a withheld name is empty."""

    behind: Behind
    number: str
    unit: str
    summary: str


def behind(
    reading: Reading,
    figure: Figure,
    within: Within,
    dimension: Dimension | None = None,
    key: Any = None,
) -> tuple[Behind, ...]:
    """The records that make a figure, or those of one part of a dimension of it; the newest first.

    Of a share also those that do not count but stand among the rest.
    """
    found = reading.session.execute(_rows(Asked(reading, within), figure, dimension, key))
    return tuple(Behind(Source(kind), id_, at, bool(met_), measured) for kind, id_, at, met_, measured in found)


def _rows(asked: Asked, figure: Figure, dimension: Dimension | None, key: Any) -> Select[Any]:
    """Source, id, moment, whether it counts, and value of each record, the newest first."""
    rows = figure.pool.rows(asked)
    wanted = [*rows.where]
    if dimension is not None:
        seen = as_seen(asked.reading, dimension)
        wanted += [*wanted_of(seen), seen.column(asked).is_not_distinct_from(key)]
    counts = met(figure, asked)
    among = figure.among(asked) if figure.among and figure.how is How.SHARE else None
    if figure.how is How.SHARE:
        wanted += [] if among is None else [among]
    else:
        wanted.append(counts)
    value = figure.value(asked) if figure.value else literal(None)
    kind = rows.kind if rows.kind is not None else literal(figure.pool.source.value)
    return (
        select(kind, rows.id, rows.at, counts.label("counts"), value)
        .select_from(rows.table)
        .where(*wanted)
        .order_by(rows.at.desc(), rows.id.desc())
    )


def tell(reading: Reading, some: Sequence[Behind]) -> tuple[Told, ...]:
    """Records as a list shows them, in their order; ask for as many as are seen."""
    by_source: dict[Source, dict[int, tuple[str, str, str]]] = {}
    for source in {each.source for each in some}:
        ids = sorted({each.id for each in some if each.source is source})
        by_source[source] = _told(reading, source, ids)
    return tuple(Told(each, *by_source[each.source].get(each.id, ("", "", ""))) for each in some)


def _told(reading: Reading, source: Source, ids: list[int]) -> dict[int, tuple[str, str, str]]:
    session, hides = reading.session, hides_names(reading)
    if source in _OF_A_CASE:
        query = (
            select(Case.id, Case.number, Unit.code, Case.summary, Case.withheld)
            .outerjoin(Unit, Unit.id == Case.unit_id)
            .where(Case.id.in_(ids))
        )
        return {
            id_: (number, told_if(not (withheld and hides), unit), summary)
            for id_, number, unit, summary, withheld in session.execute(query)
        }
    if source is Source.SLIP:
        slips = (
            select(Slip.id, Slip.number, Unit.code, Slip.summary, Case.summary, Case.withheld)
            .outerjoin(Case, Case.id == Slip.case_id)
            .outerjoin(Unit, Unit.id == func.coalesce(Slip.unit_id, Case.unit_id))
            .where(Slip.id.in_(ids))
        )
        return {
            id_: (number, told_if(not (withheld and hides), unit), own or of_case or "")
            for id_, number, unit, own, of_case, withheld in session.execute(slips)
        }
    if source in _OF_A_FLAT:
        flats = select(Unit.id, Unit.code).where(Unit.id.in_(ids))
        return {id_: ("", code, "") for id_, code in session.execute(flats)}
    if source is Source.LETTER:
        letters = session.scalars(select(Letter).where(Letter.id.in_(ids)))
        return {each.id: (each.number, "", "" if hides_letter(reading, each) else each.subject) for each in letters}
    if source is Source.INCOMING:
        came = session.scalars(select(IncomingLetter).where(IncomingLetter.id.in_(ids)))
        return {
            each.id: (each.number, "", "" if hides_incoming(reading, each.number) else each.subject) for each in came
        }
    if source is Source.NOTICE:
        notices = select(Notice.id, Notice.number, Notice.title_zh, Notice.title_en).where(Notice.id.in_(ids))
        return {id_: (number, "", zh or en) for id_, number, zh, en in session.execute(notices)}
    events = select(Incident.id, Incident.number, Incident.title).where(Incident.id.in_(ids))
    return {id_: (number, "", title) for id_, number, title in session.execute(events)}
