"""Making, changing, ordering and taking off quick actions: a manager's acts, as with the limits."""

from dataclasses import dataclass, fields, replace
from typing import Any

from sqlalchemy import func, select

from db.models import Cause, QuickAction, Result, Trade
from desk import records
from desk.cleaning import clean
from desk.named import Named
from desk.quick_actions.steps import NOTHING, Steps, write
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line
from desk.work import UnitOfWork

LONGEST_NAME = 80
LONGEST_TEXT = 2_000
MOST = 9
MOST_DAYS = 60


@dataclass(frozen=True)
class NewAction:
    """A quick action in both languages; one name may stay empty."""

    name: Named
    steps: Steps


def make_action(work: UnitOfWork, new: NewAction) -> int:
    """Keep a quick action behind the others and answer its id.

    Refusals: clerk.managers_only, quick_action.name_missing, quick_action.too_many, quick_action.no_steps,
    quick_action.pause_ended, pause.reason_missing, case.cause_missing, quick_action.refers, number.out_of_range,
    trade.unknown, cause.unknown, text.too_long.
    """
    require_manager(work)
    kept = func.count().filter(QuickAction.removed_at.is_(None))
    last, count = work.session.execute(select(func.max(QuickAction.position), kept)).one()
    if count >= MOST:
        raise Refusal("quick_action.too_many", most=MOST)
    return records.put(work, QuickAction((last or 0) + 1, **_checked(work, new)))


def change_action(work: UnitOfWork, action_id: int, new: NewAction) -> None:
    """Change its names and steps. Refusals: record.unknown, and those of make_action but for their number."""
    require_manager(work)
    records.change(work, QuickAction, action_id, _checked(work, new))


def shift_action(work: UnitOfWork, action_id: int, by: int) -> None:
    """Move it up (`by` below 0) or down, and its key with it; beyond the ends it stays.

    Refusals: clerk.managers_only, record.unknown.
    """
    require_manager(work)
    row = records.get(work, QuickAction, action_id)
    records.shift(work, work.session.scalars(in_order()).all(), row, by)


def take_off_action(work: UnitOfWork, action_id: int) -> None:
    """Take it off; its key goes to the next one. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, QuickAction, action_id)


def put_back_action(work: UnitOfWork, action_id: int) -> None:
    """Put one taken off back. Refusals: clerk.managers_only, record.unknown, quick_action.too_many."""
    require_manager(work)
    if len(list(work.session.scalars(in_order()))) >= MOST:
        raise Refusal("quick_action.too_many", most=MOST)
    records.put_back(work, QuickAction, action_id)


def in_order() -> Any:
    """The statement that answers the actions on file in their order."""
    query = select(QuickAction).where(QuickAction.removed_at.is_(None))
    return query.order_by(QuickAction.position, QuickAction.id)


def _checked(work: UnitOfWork, new: NewAction) -> dict[str, Any]:
    name_en = short_line(new.name.en, LONGEST_NAME, "name_en")
    name_zh = short_line(new.name.zh, LONGEST_NAME, "name_zh")
    if not (name_en or name_zh):
        raise Refusal("quick_action.name_missing", field="name_zh")
    steps = _cleaned(new.steps)
    if steps.does_nothing:
        raise Refusal("quick_action.no_steps", field="told")
    if steps.trade_id is not None and work.session.get(Trade, steps.trade_id) is None:
        raise Refusal("trade.unknown", field="trade_id", id=steps.trade_id)
    _check_pause(steps)
    _check_closing(work, steps)
    return {"name_en": name_en, "name_zh": name_zh, "steps": write(steps)}


def _check_pause(steps: Steps) -> None:
    for name, least in (("pause_days", 0), ("follow_up_days", 1)):
        if not least <= getattr(steps, name) <= MOST_DAYS:
            raise Refusal("quick_action.days", field=name, most=MOST_DAYS)
    if steps.pause_days and steps.pause_reason == NOTHING:
        raise Refusal("pause.reason_missing", field="pause_reason")
    if steps.pause_days and (steps.reply != NOTHING or steps.result is not None):
        raise Refusal("quick_action.pause_ended", field="pause_days")


def _check_closing(work: UnitOfWork, steps: Steps) -> None:
    if steps.result is None:
        return
    if steps.result is Result.REFERRED:
        raise Refusal("quick_action.refers", field="result")
    if steps.cause_id is None:
        raise Refusal("case.cause_missing", field="cause_id")
    if work.session.get(Cause, steps.cause_id) is None:
        raise Refusal("cause.unknown", field="cause_id", id=steps.cause_id)


def _cleaned(steps: Steps) -> Steps:
    names = [each.name for each in fields(Steps) if each.default == NOTHING]
    texts: dict[str, Any] = {name: _text(getattr(steps, name), name) for name in names}
    return replace(steps, **texts)


def _text(words: Named, field: str) -> Named:
    en, zh = clean(words.en).strip(), clean(words.zh).strip()
    longest = max(len(en), len(zh))
    if longest > LONGEST_TEXT:
        raise Refusal("text.too_long", field=field, length=longest, longest=LONGEST_TEXT)
    return Named(en, zh)
