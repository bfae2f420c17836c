"""What figures are broken down by: kind, class, place, building, department, channel, first receiver and more."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal_column, select, type_coerce
from sqlalchemy.types import NullType

from db.models import Building, Case, CaseClass, CaseKind, Cause, Clerk, Place, Trade, Unit
from desk.cases.rounds import stood_at
from desk.figures.asking import ANY_SPAN, given
from desk.figures.counting import met
from desk.figures.figure import Asked, Figure
from desk.figures.registry import FIGURES
from desk.figures.spans import Within
from desk.named import Named
from desk.withheld import IN_SIGHT, hides_names
from desk.words import Language, word
from desk.work import Reading

_CHUNK = 500  # rows that are held at once: more would be kept for long by the sweeper of memory
_NOT_WANTED = "-"


@dataclass(frozen=True)
class Dimension:
    """One way of parting the cases of a figure; the parts add up to the figure."""

    key: str
    figure: Figure
    column: Callable[[Asked], Any]
    named: Callable[[Reading], "Names"]
    wanted: ColumnElement[bool] | None = None  # of those only
    tells_flat: bool = False  # it would tell whose name was withheld


Names = Callable[[Language, Any], str]
"""What a value of a dimension is called; "" for one that was not given."""


def parts(reading: Reading, dimension: Dimension, within: Within) -> dict[Any, int]:
    """How many cases fall under each value that occurs; None stands for those where it was not given."""
    told = given(Asked(reading, within))
    return dict(reading.session.execute(_parts_question(as_seen(reading, dimension)), told).all())


def as_seen(reading: Reading, dimension: Dimension) -> Dimension:
    """A dimension as the one who asks may see it: a withheld case says nothing of where its flat is (M15)."""
    return _in_sight(dimension) if dimension.tells_flat and hides_names(reading) else dimension


@lru_cache(maxsize=64)
def _in_sight(dimension: Dimension) -> Dimension:
    """The same with nothing given for a withheld case; made once, so that its questions are as well."""
    return replace(dimension, column=lambda asked: case((IN_SIGHT, dimension.column(asked))))


@lru_cache(maxsize=128)
def _parts_question(dimension: Dimension) -> Select[Any]:
    value, rows = dimension.column(ANY_SPAN).label("value"), dimension.figure.pool.rows(ANY_SPAN)
    wanted = (*rows.where, met(dimension.figure, ANY_SPAN), *wanted_of(dimension))
    return select(value, func.count()).select_from(rows.table).where(*wanted).group_by(value)


def all_parts(reading: Reading, dimensions: Iterable[Dimension], within: Within) -> dict[str, dict[Any, int]]:
    """The parts of several dimensions by their keys; the cases of one figure are read once for all of them."""
    told, by_figure, found = given(Asked(reading, within)), dict[Figure, list[Dimension]](), dict[str, dict[Any, int]]()
    for each in (as_seen(reading, one) for one in dimensions):
        by_figure.setdefault(each.figure, []).append(each)
        found[each.key] = {}  # in the order in which they are asked for
    for figure, some in by_figure.items():
        counted = [Counter[Any]() for _each in some]
        rows = reading.session.connection().execute(_values_question(figure, tuple(some)), told)
        for chunk in rows.partitions(_CHUNK):
            for counter, values in zip(counted, zip(*chunk, strict=True), strict=True):
                counter.update(values)
        for each, counter in zip(some, counted, strict=True):
            counter.pop(_NOT_WANTED, None)
            kind = getattr(each.column(ANY_SPAN).type, "enum_class", None) or _itself
            found[each.key] = {value if value is None else kind(value): n for value, n in counter.items()}
    return found


@lru_cache(maxsize=64)
def _values_question(figure: Figure, dimensions: tuple[Dimension, ...]) -> Select[Any]:
    """The value of every dimension for each case, as it is stored; a sign for a case that is not one of its."""
    rows, columns = figure.pool.rows(ANY_SPAN), list[Any]()
    for each in dimensions:
        value = each.column(ANY_SPAN)
        if each.wanted is not None:
            value = case((each.wanted, value), else_=literal_column(f"'{_NOT_WANTED}'"))
        columns.append(type_coerce(value, NullType()))
    return select(*columns).select_from(rows.table).where(*rows.where, met(figure, ANY_SPAN))


def _itself(value: Any) -> Any:
    return value


def wanted_of(dimension: Dimension) -> tuple[ColumnElement[bool], ...]:
    """What the cases of a dimension must meet beside those of its figure."""
    return () if dimension.wanted is None else (dimension.wanted,)


def _column(column: Any) -> Callable[[Asked], Any]:
    return lambda _asked: column


def _by_word(prefix: str) -> Callable[[Reading], Names]:
    def named(_reading: Reading) -> Names:
        return lambda language, value: word(language, f"{prefix}.{value}") if value is not None else ""

    return named


def fullest_first(value: object, count: int, name: str) -> tuple[bool, int, str]:
    """The order of parts on every paper and screen: the fullest first, alike ones by name, none given last."""
    return value is None, -count, name


def _by_table(table: Any) -> Callable[[Reading], Names]:
    def named(reading: Reading) -> Names:
        rows = reading.session.execute(select(table.id, table.name_en, table.name_zh))
        names = {id_: Named(en, zh) for id_, en, zh in rows}
        return lambda language, value: names[value].text(language) if value in names else ""

    return named


def _clerks(reading: Reading) -> Names:
    names = dict(reading.session.execute(select(Clerk.id, Clerk.name)).all())
    return lambda _language, value: names.get(value, "")


def _buildings(reading: Reading) -> Names:
    names = dict(reading.session.execute(select(Building.id, Building.name)).all())
    return lambda _language, value: names.get(value, "")


def _places(reading: Reading) -> Names:
    """A place of the office's list in the language of the reader, however it was chosen; any other as it was typed."""
    rows = reading.session.execute(select(Place.name_en, Place.name_zh))
    names = {en: Named(en, zh) for en, zh in rows}
    return lambda language, value: names[value].text(language) if value in names else value or ""


def _place(_asked: Asked) -> Any:
    """The place by its English name where it stands on the office's list."""
    on_list = select(Place.name_en).where((Place.name_en == Case.place) | (Place.name_zh == Case.place)).limit(1)
    return func.coalesce(on_list.correlate(Case).scalar_subquery(), func.nullif(Case.place, ""))


def _building(_asked: Asked) -> Any:
    return select(Unit.building_id).where(Unit.id == Case.unit_id).correlate(Case).scalar_subquery()


def _top_class(_asked: Asked) -> Any:
    """The heading a class stands under, or the class itself where it stands under none."""
    return (
        select(func.coalesce(CaseClass.parent_id, CaseClass.id))
        .where(CaseClass.id == Case.class_id)
        .correlate(Case)
        .scalar_subquery()
    )


def _first_receiver(_asked: Asked) -> Any:
    return func.coalesce(Case.first_receiver_id, Case.clerk_id)


_RECEIVED, _CLOSED = FIGURES["received"], FIGURES["closed"]

_BREACH = Case.duty_breach.is_not(None)
DIMENSIONS: dict[str, Dimension] = {
    each.key: each
    for each in (
        Dimension("kind", _RECEIVED, _column(Case.kind), _by_word("kind")),
        Dimension("channel", _RECEIVED, _column(Case.channel), _by_word("channel")),
        Dimension("top_class", _RECEIVED, _top_class, _by_table(CaseClass)),
        Dimension("class", _RECEIVED, _column(Case.class_id), _by_table(CaseClass)),
        Dimension("place", _RECEIVED, _place, _places),
        Dimension("building", _RECEIVED, _building, _buildings, tells_flat=True),
        Dimension("trade", _RECEIVED, _column(Case.trade_id), _by_table(Trade)),
        Dimension("first_receiver", _RECEIVED, _first_receiver, _clerks),
        Dimension("verdict", _RECEIVED, _column(Case.verdict), _by_word("verdict"), Case.kind == CaseKind.COMPLAINT),
        Dimension("result", _CLOSED, lambda asked: stood_at(asked.within.end).result, _by_word("result")),
        Dimension("cause", _CLOSED, lambda asked: stood_at(asked.within.end).cause_id, _by_table(Cause)),
        Dimension("breach", _RECEIVED, _column(Case.duty_breach), _by_word("duty_breach"), _BREACH),
    )
}  # fmt: skip
"""In the order in which they are told."""
