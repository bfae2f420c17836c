"""Whom to call back, what they said, and that somebody who is not content is taken up again."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desk import cases, own_days, return_calls
from desk.cases import CaseStatus, Channel
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.return_calls import Mark
from tests.builders import solved
from tests.figured import between

TILL_MONDAY = timedelta(days=3)
"""Two days after a Friday the desk is closed: the call is due on the Monday."""


def _close(office: Office, number: str) -> None:
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Mended."))
    office.do(lambda work: cases.close(work, number, solved("New seal")))


def _code(office: Office, act: object) -> str:
    with pytest.raises(Refusal) as refused:
        office.do(act)  # type: ignore[arg-type]
    return refused.value.code


def _due(office: Office) -> tuple[return_calls.DueCall, ...]:
    return office.ask(return_calls.due).rows


def test_a_closed_complaint_is_called_back_about_two_days_later_while_the_desk_is_open(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    _close(office, taken.number)
    assert _due(office) == ()
    clock.move_on(TILL_MONDAY)
    (row,) = _due(office)
    assert (row.number, row.told_by, row.outcome, row.late) == (taken.number, "王小明", "New seal", False)
    clock.move_on(timedelta(days=1))
    assert office.ask(return_calls.counts) == return_calls.CallCounts(1, 1, 1)


def test_kinds_the_office_does_not_call_about_fall_due_for_nobody(office: Office, clock: FixedClock) -> None:
    question = cases.NewCase(
        summary="When is the pool open?", told_by="Chen", first_receiver_id=1, kind=cases.CaseKind.ENQUIRY
    )
    taken = office.do(lambda work: cases.take(work, question)).answer
    _close(office, taken.number)
    clock.move_on(TILL_MONDAY)
    assert _due(office) == ()


def test_the_mark_of_a_call_is_kept_with_its_words(office: Office, clock: FixedClock, taken: cases.Taken) -> None:
    """M61: a mark for each case, with its own n."""
    _close(office, taken.number)
    clock.move_on(TILL_MONDAY)
    (row,) = _due(office)
    start = clock.now()
    called = office.do(lambda work: return_calls.record(work, row.id, Mark.FAIR, "It took long")).answer
    assert (called.number, called.reopened, _due(office)) == (taken.number, False, ())
    (past,) = office.ask(lambda reading: return_calls.of_case(reading, taken.number))
    assert (past.mark, past.words) == (Mark.FAIR, "It took long")
    satisfied = between(office, start, start + TILL_MONDAY)["satisfied"]
    assert (satisfied.n, satisfied.value) == (1, 100.0)
    assert _code(office, lambda work: return_calls.record(work, row.id, Mark.FAIR)) == "return_call.done"


def test_who_is_not_satisfied_says_why_and_the_case_is_taken_up_again(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    _close(office, taken.number)
    clock.move_on(TILL_MONDAY)
    (row,) = _due(office)
    assert _code(office, lambda work: return_calls.record(work, row.id, Mark.NOT_SATISFIED, " ")) == (
        "return_call.words_missing"
    )
    called = office.do(lambda work: return_calls.record(work, row.id, Mark.NOT_SATISFIED, "Still drips")).answer
    assert called.reopened
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert (file.row.status, file.reopened, file.row.replied) == (CaseStatus.REOPENED, 1, False)
    assert file.row.solution_due is not None
    assert file.row.solution_due > clock.now()
    # Undo takes back the call and the reopening together.
    assert office.do(lambda work: cases.undo(work, called.batch)).answer == (taken.number,)
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).row.status is CaseStatus.CLOSED
    assert [each.id for each in _due(office)] == [row.id]


def test_nobody_answers_three_times_and_the_call_is_given_up_without_a_mark(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    _close(office, taken.number)
    clock.move_on(TILL_MONDAY)
    (row,) = _due(office)
    start = clock.now()
    first = office.do(lambda work: return_calls.not_reached(work, row.id)).answer
    assert first.again_at is not None
    assert first.again_at.date() == date(2026, 11, 24)
    assert _due(office) == ()
    for _ in range(2):
        clock.move_on(timedelta(days=2))
        office.do(lambda work: return_calls.not_reached(work, row.id))
    assert office.ask(return_calls.counts).listed == 0
    told = between(office, start, clock.now() + TILL_MONDAY)
    assert (told["satisfied"].n, told["satisfied"].value, told["calls_made"].value) == (0, None, 1)


def test_what_was_noted_when_nobody_answered_stands_in_the_history_and_with_the_call(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    _close(office, taken.number)
    clock.move_on(TILL_MONDAY)
    (row,) = _due(office)
    first = office.do(lambda work: return_calls.not_reached(work, row.id, " The mother says: after six ")).answer
    line = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines[-1]
    assert (line.what, line.text) == ("call_tried", "The mother says: after six")
    clock.move_on(timedelta(days=2))
    assert _due(office)[0].tried_words == "The mother says: after six"
    office.do(lambda work: cases.undo(work, first.batch))
    assert _due(office)[0].tried_words == ""


def test_a_call_can_be_put_off_taken_off_and_asked_for_by_hand(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    assert _code(office, lambda work: return_calls.add(work, taken.number)) == "return_call.not_ended"
    _close(office, taken.number)
    assert _code(office, lambda work: return_calls.add(work, taken.number)) == "return_call.listed"
    (row,) = office.ask(lambda reading: return_calls.due(reading, all_listed=True)).rows
    past = date(2026, 11, 1)
    assert _code(office, lambda work: return_calls.put_off(work, row.id, past)) == "return_call.day_past"
    for far in (date(2027, 12, 1), date.max):
        assert _code(office, lambda work, far=far: return_calls.put_off(work, row.id, far)) == "return_call.day_far"
    office.do(lambda work: return_calls.put_off(work, row.id, date(2026, 11, 25)))
    clock.move_on(TILL_MONDAY)
    assert _due(office) == ()
    assert _code(office, lambda work: return_calls.take_off(work, row.id, " ")) == "return_call.reason_missing"
    office.do(lambda work: return_calls.take_off(work, row.id, "Moved away"))
    assert office.ask(return_calls.counts).listed == 0
    office.do(lambda work: return_calls.add(work, taken.number))
    assert office.ask(return_calls.counts).listed == 1
    lines = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [line.what for line in lines][-3:] == ["call_put_off", "call_dropped", "call_listed"]
    assert lines[-2].text == "Moved away"


def test_a_void_case_is_not_called_about_and_a_withheld_name_is_not_shown(
    office: Office, clock: FixedClock, flat: int, owner: int
) -> None:
    """M15."""
    told = cases.NewCase(
        summary="Guard was rude", unit_id=flat, person_id=owner, told_by="王小明", first_receiver_id=1, withheld=True
    )
    taken = office.do(lambda work: cases.take(work, told)).answer
    _close(office, taken.number)
    clock.move_on(TILL_MONDAY)
    office.unattended = True
    (row,) = _due(office)
    assert (row.told_by, row.phone, row.unit) == ("", "", "")
    office.unattended = False
    office.do(lambda work: cases.void(work, taken.number, "Taken twice"))
    assert _due(office) == ()


def test_a_call_asked_for_before_the_end_is_not_listed_twice(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended."))
    office.do(lambda work: return_calls.add(work, taken.number))
    office.do(lambda work: cases.close(work, taken.number, solved("New seal")))
    assert office.ask(return_calls.counts).listed == 1


def test_a_call_that_would_fall_on_closed_days_waits_for_the_first_morning_after(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    closed = own_days.OwnDays(date(2026, 11, 23), date(2026, 11, 24), False, "Closed")
    office.do(lambda work: own_days.add(work, closed))
    _close(office, taken.number)
    (row,) = office.ask(lambda reading: return_calls.due(reading, all_listed=True)).rows
    assert row.due_at == datetime(2026, 11, 25, 0, 30, tzinfo=UTC)
    clock.move_to(datetime(2026, 11, 25, 1, tzinfo=UTC))
    assert not _due(office)[0].late
