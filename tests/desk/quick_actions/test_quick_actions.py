"""Several acts by one key: made by the office, done to one case or many, taken back together."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import update

from db.models import QuickAction
from desk import cases, choices, quick_actions, visits
from desk.cases import CaseStatus, Channel, NewCase, Result, WaitsFor
from desk.cases.many import SomeRefused
from desk.named import Named
from desk.office import Office
from desk.quick_actions import MOST, NewAction, Steps
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.desk.test_masking import sit_receptionist
from tests.figured import values_of

TOLD = Steps(told=Named("Told him.", "已告知。"))
NAME = Named("Told", "已告知")


def _make(office: Office, steps: Steps, name: Named = NAME) -> int:
    return office.do(lambda work: quick_actions.make_action(work, NewAction(name, steps))).answer


def _do(office: Office, action: int, *numbers: str, language: str = "") -> str:
    return office.do(lambda work: quick_actions.do(work, action, numbers, language)).answer.id


def _file(office: Office, number: str) -> cases.CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


def test_a_new_book_has_five_named_in_both_languages_and_all_can_be_done(
    office: Office, taken: cases.Taken, flat: int
) -> None:
    rows = office.ask(quick_actions.actions)
    assert [each.place for each in rows] == [1, 2, 3, 4, 5]
    assert all(each.name.en and each.name.zh for each in rows)
    for each in rows:
        batch = _do(office, each.key, taken.number)
        office.do(lambda work, batch=batch: cases.undo(work, batch))
        assert _file(office, taken.number).row.status is CaseStatus.OPEN
    assert office.ask(lambda reading: visits.follow_ups_of(reading, flat)) == ()


def test_told_and_call_back_tomorrow(office: Office, taken: cases.Taken, flat: int) -> None:
    first = office.ask(quick_actions.actions)[0]
    _do(office, first.key, taken.number, language="en")
    file = _file(office, taken.number)
    assert file.tell_due is None
    assert [line.text for line in file.lines if line.what == "told"] == ["Told who has it and when they come."]
    (promised,) = office.ask(lambda reading: visits.follow_ups_of(reading, flat))
    assert promised.due_on == date(2026, 11, 23)  # Friday: tomorrow is Monday
    assert promised.what == f"Call back: is it settled? ({taken.number})"


def test_all_steps_at_once_and_all_taken_back_at_once(office: Office, taken: cases.Taken, flat: int) -> None:
    trade = office.ask(choices.trades)[0].id
    words = Named("said", "说了")
    steps = Steps(
        note=words, told=words, told_by=Channel.MESSAGE, trade_id=trade, reply=words, reply_by=Channel.LETTER,
        follow_up=words, follow_up_days=2, result=Result.SOLVED, cause_id=1, outcome=words,
    )  # fmt: skip
    other = office.do(
        lambda work: cases.take(work, NewCase(summary="b", unit_id=flat, told_by="W", first_receiver_id=1))
    ).answer.number
    batch = _do(office, _make(office, steps), taken.number, other)
    for number in (taken.number, other):
        file = _file(office, number)
        assert (file.row.status, file.trade_id, file.outcome) == (CaseStatus.CLOSED, trade, "说了")
        assert {line.what for line in file.lines} >= {"note", "told", "passed_on", "reply", "closed"}
    assert len(office.ask(lambda reading: visits.follow_ups_of(reading, flat))) == 2
    office.do(lambda work: cases.undo(work, batch))
    assert {_file(office, each).row.status for each in (taken.number, other)} == {CaseStatus.OPEN}
    assert office.ask(lambda reading: visits.follow_ups_of(reading, flat)) == ()


def test_a_pause_counts_working_days(office: Office, taken: cases.Taken) -> None:
    id = _make(office, Steps(pause_days=3, waits_for=WaitsFor.PARTS, pause_reason=Named("", "等配件")))
    _do(office, id, taken.number, language="en")
    paused = _file(office, taken.number).paused
    assert paused is not None
    assert (paused.back_on, paused.reason) == (date(2026, 11, 25), "等配件")


def test_a_case_that_cannot_have_it_keeps_the_others_as_they_were(office: Office, taken: cases.Taken) -> None:
    nobody = office.do(lambda work: cases.take(work, NewCase(summary="Lamp", told_by="W", first_receiver_id=1))).answer
    first = office.ask(quick_actions.actions)[0]
    with pytest.raises(SomeRefused) as said:
        _do(office, first.key, taken.number, nobody.number)
    assert [(number, why.code) for number, why in said.value.refused] == [(nobody.number, "quick_action.no_flat")]
    assert not [line for line in _file(office, taken.number).lines if line.what == "told"]


@pytest.mark.parametrize(
    ("steps", "code"),
    [
        (Steps(), "no_steps"),
        (replace(TOLD, told=Named("x" * 2001, "")), "too_long"),
        (replace(TOLD, trade_id=999), "trade.unknown"),
        (replace(TOLD, pause_days=1), "reason_missing"),
        (replace(TOLD, pause_days=61, pause_reason=NAME), "quick_action.days"),
        (replace(TOLD, follow_up_days=0), "quick_action.days"),
        (replace(TOLD, pause_days=1, pause_reason=NAME, reply=NAME), "pause_ended"),
        (replace(TOLD, result=Result.SOLVED), "cause_missing"),
        (replace(TOLD, result=Result.SOLVED, cause_id=999), "cause.unknown"),
        (replace(TOLD, result=Result.REFERRED, cause_id=1), "refers"),
    ],
)
def test_steps_that_cannot_be_done_are_refused_when_they_are_written(office: Office, steps: Steps, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        _make(office, steps)


@pytest.mark.parametrize(("en", "code"), [("", "name_missing"), ("\x00", "name_missing"), ("x" * 81, "too_long")])
def test_names_that_do_not_do_are_refused(office: Office, en: str, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        _make(office, TOLD, Named(en, ""))


def test_hostile_texts_come_back_as_they_were(office: Office, taken: cases.Taken) -> None:
    for text in ("<b>bold</b>", "{{7*7}}", "{number}"):
        id = _make(office, Steps(note=Named(text, "")), Named(text, ""))
        _do(office, id, taken.number)
        office.do(lambda work, id=id: quick_actions.take_off_action(work, id))
        assert _file(office, taken.number).lines[-1].text == text


def test_nine_at_most_and_their_order_is_that_of_their_keys(office: Office) -> None:
    for place in range(MOST - 5):
        last = _make(office, TOLD, Named(f"own {place}", ""))
    with pytest.raises(Refusal, match="too_many"):
        _make(office, TOLD)
    office.do(lambda work: quick_actions.shift_action(work, last, -20))
    assert (office.ask(quick_actions.actions)[0].key, len(office.ask(quick_actions.actions))) == (last, MOST)
    office.do(lambda work: quick_actions.take_off_action(work, last))
    other = _make(office, TOLD)
    with pytest.raises(Refusal, match="too_many"):
        office.do(lambda work: quick_actions.put_back_action(work, last))
    office.do(lambda work: quick_actions.take_off_action(work, other))
    office.do(lambda work: quick_actions.put_back_action(work, last))
    assert last in [each.key for each in office.ask(quick_actions.actions)]


def test_a_change_keeps_what_a_newer_program_wrote_and_does_not_do_half_of_it(
    office: Office, taken: cases.Taken
) -> None:
    id = _make(office, TOLD)
    kept = json.dumps([{"do": "told", "text": {"en": "a", "zh": "b"}, "channel": None}, {"do": "sing"}, 5])
    office.do(lambda work: work.session.execute(update(QuickAction).where(QuickAction.id == id).values(steps=kept)))
    action = next(each for each in office.ask(quick_actions.actions) if each.key == id)
    assert action.steps.told == Named("a", "b")
    changed = NewAction(action.name, replace(action.steps, note=Named("n", "n")))
    office.do(lambda work: quick_actions.change_action(work, id, changed))
    told = json.loads(office.ask(lambda reading: reading.session.get_one(QuickAction, id).steps))
    assert [each["do"] if isinstance(each, dict) else each for each in told] == ["note", "told", "sing", 5]
    with pytest.raises(Refusal, match=r"quick_action\.newer"):
        _do(office, id, taken.number)


def test_a_promise_that_was_kept_meanwhile_is_not_taken_back(office: Office, taken: cases.Taken, flat: int) -> None:
    action = _make(office, Steps(follow_up=Named("Call", "回电")))
    batch = _do(office, action, taken.number)
    (promised,) = office.ask(lambda reading: visits.follow_ups_of(reading, flat))
    office.do(lambda work: visits.do_follow_up(work, promised.key, "All well"))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: cases.undo(work, batch))
    assert refused.value.code == "step.too_late"
    office.do(lambda work: visits.reopen(work, promised.key))
    office.do(lambda work: cases.undo(work, batch))
    assert office.ask(lambda reading: visits.follow_ups_of(reading, flat)) == ()


def test_the_promise_stands_in_the_history_and_is_struck_when_taken_back(office: Office, taken: cases.Taken) -> None:
    batch = _do(office, _make(office, Steps(follow_up=Named("Call", "回电"))), taken.number, language="en")
    line = _file(office, taken.number).lines[-1]
    assert (line.what, line.text, line.detail) == ("promised", "Call", "2026-11-23")
    office.do(lambda work: cases.undo(work, batch))
    last, undone = _file(office, taken.number).lines[-2:]
    assert (last.taken_back, undone.what, undone.detail) == (True, "undone", "promised")


def test_told_while_it_is_handed_on_is_told_once(office: Office, taken: cases.Taken) -> None:
    """M77, M94: the case and the report count alike."""
    trade = office.ask(choices.trades)[0].id
    _do(office, _make(office, Steps(told=TOLD.told, trade_id=trade)), taken.number)
    assert _file(office, taken.number).told == 1
    office.do(lambda work: cases.pass_on(work, taken.number, trade, told="Li comes at five"))
    assert _file(office, taken.number).told == 2
    assert values_of(office)["told"] == 2


@pytest.mark.parametrize(
    "act",
    [
        lambda work: quick_actions.make_action(work, NewAction(NAME, TOLD)),
        lambda work: quick_actions.change_action(work, 1, NewAction(NAME, TOLD)),
        lambda work: quick_actions.shift_action(work, 2, -1),
        lambda work: quick_actions.take_off_action(work, 1),
        lambda work: quick_actions.put_back_action(work, 1),
    ],
)
def test_a_receptionist_does_quick_actions_and_a_manager_makes_them(
    office: Office, taken: cases.Taken, act: Callable[[UnitOfWork], object]
) -> None:
    before = office.ask(quick_actions.actions)
    sit_receptionist(office)
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        office.do(act)
    assert office.ask(quick_actions.actions) == before
    assert _do(office, before[0].key, taken.number)
