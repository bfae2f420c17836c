"""Reads what stands at the clerk's elbow for a class of case."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import or_, select

from db.models import Advice, AdviceKind, CaseClass
from desk.named import Named
from desk.work import Reading


@dataclass(frozen=True)
class AdviceRow:
    """One line in both languages; `class_id` is the class or heading it was written for, None for every class."""

    key: int
    kind: AdviceKind
    text: Named
    class_id: int | None


@dataclass(frozen=True)
class Elbow:
    """What helps in one class: its own lines first, then those of its heading, then those for every class."""

    say: tuple[AdviceRow, ...]
    never: tuple[AdviceRow, ...]
    ask: tuple[AdviceRow, ...]
    answers: tuple[AdviceRow, ...]


def advice_for(reading: Reading, class_id: int | None) -> Elbow:
    """What to say, never to say and to ask, and stock answers (M43-M46); without a class what holds for all."""
    rows = _nearest_first(reading, class_id)
    return Elbow(*(tuple(row for row in rows if row.kind is kind) for kind in AdviceKind))


def answers(reading: Reading, class_id: int | None) -> tuple[AdviceRow, ...]:
    """The prepared ways of answering in a class, the nearest first (M38)."""
    return advice_for(reading, class_id).answers


def lines_of(reading: Reading, class_id: int | None) -> tuple[AdviceRow, ...]:
    """The lines written for just this class or heading (None: for every class) in the office's order, by kind."""
    own = Advice.class_id.is_(None) if class_id is None else Advice.class_id == class_id
    query = select(Advice).where(own, Advice.removed_at.is_(None)).order_by(Advice.position, Advice.id)
    rows = _rows(reading.session.scalars(query))
    return tuple(row for kind in AdviceKind for row in rows if row.kind is kind)


def _nearest_first(reading: Reading, class_id: int | None) -> list[AdviceRow]:
    near = _upwards(reading, class_id)
    query = (
        select(Advice)
        .where(or_(Advice.class_id.is_(None), Advice.class_id.in_(near)), Advice.removed_at.is_(None))
        .order_by(Advice.position, Advice.id)
    )
    rows = _rows(reading.session.scalars(query))
    return sorted(rows, key=lambda row: len(near) if row.class_id is None else near.index(row.class_id))


def _upwards(reading: Reading, class_id: int | None) -> list[int]:
    """A class, its heading, and what that stands under."""
    parents = {each.id: each.parent_id for each in reading.session.execute(select(CaseClass.id, CaseClass.parent_id))}
    way: list[int] = []
    while class_id is not None and class_id in parents and class_id not in way:
        way.append(class_id)
        class_id = parents[class_id]
    return way


def _rows(lines: Iterable[Advice]) -> tuple[AdviceRow, ...]:
    return tuple(AdviceRow(each.id, each.kind, Named(each.text_en, each.text_zh), each.class_id) for each in lines)
