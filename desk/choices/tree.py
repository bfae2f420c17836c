"""The class tree and its limits, changed by the office (M03, M04, M06, M39, M77).

Headings stand at the top, classes below them; there is no third level. A case keeps the limits its class had when it
was taken.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, select

from db.models import CaseClass, LimitUnit, Trade
from desk import records
from desk.calendar import Limit
from desk.choices.entries import code_for, names_for, next_place
from desk.choices.lengths import surely_longer
from desk.named import Named
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_text
from desk.work import Reading, UnitOfWork

LONGEST_CLASS, LONGEST_STANDARD, LONGEST_CODE = 80, 400, 40
LARGEST_AMOUNT = 9999
_PLAIN_REPLY, _PLAIN_SOLUTION = Limit(1, LimitUnit.WORKING_DAYS), Limit(5, LimitUnit.WORKING_DAYS)
_NOTHING = Named("", "")


@dataclass(frozen=True)
class NewClass:
    """A class as the office writes it; without a heading it is one itself, until it is given classes below."""

    name: Named
    reply: Limit = _PLAIN_REPLY
    solution: Limit = _PLAIN_SOLUTION
    parent_id: int | None = None
    trade_id: int | None = None
    standard: Named = _NOTHING  # what the office promises
    sudden: bool = False
    about_staff: bool = False


@dataclass(frozen=True)
class ClassEntry:
    """A class in the list of the office, left out or not."""

    key: int
    code: str
    name: Named
    parent: Named | None
    parent_id: int | None
    below: int  # classes in use under it
    reply: Limit
    solution: Limit
    trade_id: int | None
    trade: Named | None
    standard: Named
    sudden: bool
    about_staff: bool
    active: bool
    in_use: bool  # and so is its heading


def class_tree(reading: Reading) -> tuple[ClassEntry, ...]:
    """Every heading with its classes under it, in the office's order; those left out stand last among their own."""
    rows = sorted(
        reading.session.scalars(select(CaseClass)), key=lambda each: (not each.active, each.position, each.id)
    )
    trades = {each.id: Named(each.name_en, each.name_zh) for each in reading.session.scalars(select(Trade))}
    by_id = {each.id: each for each in rows}
    tree = []
    for heading in rows:
        if heading.parent_id is None:
            tree += [heading, *(each for each in rows if each.parent_id == heading.id)]
    return tuple(_entry(each, by_id, trades) for each in tree)


def add_class(work: UnitOfWork, new: NewClass) -> int:
    """Add a heading or a class at the end of its own and answer its id; the program gives its code.

    Refusals: clerk.managers_only, list.name_missing, list.name_twice, class.amount_out_of_range,
    class.reply_after_solution, class.unknown, class.third_level, trade.unknown, text.too_long.
    """
    require_manager(work)
    _may_stand_under(work, new.parent_id)
    row = CaseClass("", "", "", 0, LimitUnit.MINUTES, 0, LimitUnit.MINUTES, parent_id=new.parent_id)
    _check_limits(work, None, new)
    for name, value in _values(work, row, new).items():
        setattr(row, name, value)
    row.code = code_for(work, CaseClass, row.name_en, LONGEST_CODE)
    row.position = next_place(work, row)
    return records.put(work, row)


def change_class(work: UnitOfWork, class_id: int, new: NewClass) -> None:
    """Change a class for the cases to come; another heading puts it at the end there.

    Limits that stay as they were are not looked at: an older program kept some that are refused now.
    Refusals: as `add_class`, and record.unknown, class.under_itself, class.has_below.
    """
    require_manager(work)
    row = records.get(work, CaseClass, class_id)
    if new.parent_id == class_id:
        raise Refusal("class.under_itself", field="parent_id")
    if new.parent_id != row.parent_id:
        _may_stand_under(work, new.parent_id)
        if _has_below(work, row):
            raise Refusal("class.has_below", field="parent_id")
        records.change(work, CaseClass, class_id, {"parent_id": new.parent_id})
        records.change(work, CaseClass, class_id, {"position": next_place(work, row)})
    _check_limits(work, row, new)
    records.change(work, CaseClass, class_id, _values(work, row, new))


def _values(work: UnitOfWork, row: CaseClass, new: NewClass) -> dict[str, Any]:
    trade = work.session.get(Trade, new.trade_id) if new.trade_id is not None else None
    if new.trade_id is not None and (trade is None or not (trade.active or new.trade_id == row.trade_id)):
        raise Refusal("trade.unknown", field="trade_id", id=new.trade_id)
    return {
        **names_for(work, row, new.name, LONGEST_CLASS),
        "reply_amount": new.reply.amount,
        "reply_unit": new.reply.unit,
        "solution_amount": new.solution.amount,
        "solution_unit": new.solution.unit,
        "trade_id": new.trade_id,
        "standard_zh": short_text(new.standard.zh, LONGEST_STANDARD, "standard_zh"),
        "standard_en": short_text(new.standard.en, LONGEST_STANDARD, "standard_en"),
        "sudden": new.sudden,
        "about_staff": new.about_staff,
    }


def _check_limits(work: UnitOfWork, row: CaseClass | None, new: NewClass) -> None:
    """Refuse limits that cannot be kept, where they were changed; a heading's serve no case while it has classes."""
    reply = Limit(row.reply_amount, row.reply_unit) if row else None
    solution = Limit(row.solution_amount, row.solution_unit) if row else None
    for field, old, limit in (("reply_amount", reply, new.reply), ("solution_amount", solution, new.solution)):
        # One of 0 would be over the moment the case is taken.
        if limit != old and not 1 <= limit.amount <= LARGEST_AMOUNT:
            raise Refusal("class.amount_out_of_range", field=field, most=LARGEST_AMOUNT)
    serves = row is None or not _has_below(work, row, CaseClass.active.is_(True))
    changed = (new.reply, new.solution) != (reply, solution)
    if serves and changed and surely_longer(new.reply, new.solution, work.facts.week):
        raise Refusal("class.reply_after_solution", field="reply_amount")


def _has_below(work: UnitOfWork, row: CaseClass, *such: ColumnElement[bool]) -> bool:
    below = select(CaseClass.id).where(CaseClass.parent_id == row.id, *such).limit(1)
    return work.session.scalar(below) is not None


def _may_stand_under(work: UnitOfWork, heading_id: int | None) -> None:
    if heading_id is None:
        return
    heading = work.session.get(CaseClass, heading_id)
    if heading is None:
        raise Refusal("class.unknown", field="parent_id", id=heading_id)
    if heading.parent_id is not None:
        raise Refusal("class.third_level", field="parent_id")


def _entry(row: CaseClass, by_id: dict[int, CaseClass], trades: dict[int, Named]) -> ClassEntry:
    heading = by_id.get(row.parent_id or 0)
    return ClassEntry(
        key=row.id,
        code=row.code,
        name=Named(row.name_en, row.name_zh),
        parent=Named(heading.name_en, heading.name_zh) if heading else None,
        parent_id=row.parent_id,
        below=sum(each.active and each.parent_id == row.id for each in by_id.values()),
        reply=Limit(row.reply_amount, row.reply_unit),
        solution=Limit(row.solution_amount, row.solution_unit),
        trade_id=row.trade_id,
        trade=trades.get(row.trade_id or 0),
        standard=Named(row.standard_en, row.standard_zh),
        sudden=row.sudden,
        about_staff=row.about_staff,
        active=row.active,
        in_use=row.active and (heading is None or heading.active),
    )
