"""Doing all steps of a quick action to one case or several, as one act that can be taken back."""

from collections.abc import Callable, Sequence
from functools import partial

from db.models import FollowUp, QuickAction
from desk import cases, records, visits
from desk.cases import Closing
from desk.cases.known import by_number
from desk.cases.many import Batch, do_all
from desk.cases.steps import step
from desk.named import Named
from desk.quick_actions.steps import NOTHING, Steps, read
from desk.refusals import Refusal
from desk.tenure import today
from desk.work import UnitOfWork


def do(
    work: UnitOfWork,
    action_id: int,
    numbers: Sequence[str],
    language: str = "",
    tell: Callable[[int, int, str], object] | None = None,
) -> Batch:
    """Do every step to every case; cases.undo(batch.id) takes all of it back. Texts are those of the `language`.

    Refusals: record.unknown, quick_action.newer, and those of do_all with those of the acts themselves and
    quick_action.no_flat and quick_action.name_withheld.
    """
    row = records.get(work, QuickAction, action_id)
    steps = read(row.steps)
    if steps.newer:
        raise Refusal("quick_action.newer", name=row.name_zh or row.name_en)
    return do_all(work, numbers, partial(_do, steps, language or work.facts.language), tell)


def _do(steps: Steps, language: str, work: UnitOfWork, number: str, batch: str) -> None:
    def say(words: Named) -> str:
        return words.text(language)

    came_by = by_number(work, number).channel
    if steps.note != NOTHING:
        cases.add_note(work, number, say(steps.note), batch=batch)
    if steps.told != NOTHING:
        cases.add_note(work, number, say(steps.told), True, steps.told_by or came_by, batch)
    if steps.trade_id is not None:
        cases.pass_on(work, number, steps.trade_id, told=say(steps.told), batch=batch)
    if steps.pause_days:
        back_on = work.calendar.working_day_after(today(work), steps.pause_days)
        cases.pause(work, number, steps.waits_for, say(steps.pause_reason), back_on, batch)
    if steps.reply != NOTHING:
        cases.reply(work, number, steps.reply_by or came_by, say(steps.reply), batch=batch)
    if steps.follow_up != NOTHING:
        _promise(work, number, say(steps.follow_up), steps.follow_up_days, batch)
    if steps.result is not None:
        cases.close(work, number, Closing(steps.result, steps.cause_id, say(steps.outcome)), batch)


def _promise(work: UnitOfWork, number: str, what: str, days: int, batch: str) -> None:
    case = by_number(work, number)
    if case.unit_id is None:
        raise Refusal("quick_action.no_flat", number=case.number)
    if case.withheld:  # what is promised to a flat stands in its file, for everybody to read
        raise Refusal("quick_action.name_withheld", number=case.number)
    due_on = work.calendar.working_day_after(today(work), days)
    with step(work, case, "case.follow_up", batch) as under_way:
        promised = visits.NewFollowUp(case.unit_id, f"{what} ({case.number})", due_on, case.person_id)
        under_way.add(records.get(work, FollowUp, visits.add_follow_up(work, promised)))
    work.record("case.follow_up", "case", case.id, new=due_on.isoformat(), note=what)
