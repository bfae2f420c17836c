"""Who is called back after a repair, when more than one slip went out for it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from desk import cases, return_calls, slips
from desk.cases import CaseStatus, Channel
from desk.clock import FixedClock
from desk.office import Office
from desk.return_calls import DueCall, Mark
from desk.slips import Errand, Home, Outcome, Visit
from desk.work import UnitOfWork
from tests.builders import solved

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
UNHAPPY = Home(opinion=Mark.NOT_SATISFIED, opinion_words="Left the floor wet")
NOT_DONE = Home(Outcome.NOT_DONE)
SECOND = Home(Outcome.SECOND_VISIT)


def _raise(office: Office, number: str) -> str:
    return office.do(lambda work: slips.raise_for(work, number)).answer


def _book(office: Office, number: str, home: Home | None = None, **more: Any) -> slips.Booked:
    return office.do(lambda work: slips.book_back(work, number, "Told", home or Home(), **more)).answer


def _calls(office: Office) -> tuple[DueCall, ...]:
    return office.ask(lambda reading: return_calls.due(reading, all_listed=True)).rows


@pytest.fixture
def out(office: Office, taken: cases.Taken) -> str:
    """A slip that went out for the leak."""
    return _raise(office, taken.number)


def test_an_unhappy_owner_is_called_although_another_slip_comes_home_not_done(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    other = _raise(office, taken.number)
    clock.move_on(HOUR)
    _book(office, out, UNHAPPY)
    clock.move_on(HOUR)
    _book(office, other, NOT_DONE)
    (call,) = _calls(office)
    assert (call.unhappy, call.opinion_words) == (True, "Left the floor wet")


def test_an_unhappy_owner_is_called_although_somebody_goes_again(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    clock.move_on(HOUR)
    second = Home(Outcome.SECOND_VISIT, opinion=Mark.NOT_SATISFIED)
    _book(office, out, second, again=Visit(Errand()))
    assert len(_calls(office)) == 1
    _raise(office, taken.number)
    assert len(_calls(office)) == 1


def test_a_word_set_right_on_the_slip_of_an_unhappy_owner_who_was_called_lists_no_other_call(
    office: Office, clock: FixedClock, out: str
) -> None:
    _book(office, out, UNHAPPY)
    clock.move_on(HOUR)
    office.do(lambda work: return_calls.record(work, _calls_of(work)[0].id, Mark.FAIR))
    clock.move_on(HOUR)
    office.do(lambda work: slips.correct(work, out, "Told better", UNHAPPY))
    assert _calls(office) == ()


def _calls_of(work: UnitOfWork) -> tuple[DueCall, ...]:
    return return_calls.due(work, all_listed=True).rows


@pytest.mark.parametrize("end", ["called", "struck"])
def test_who_was_rung_before_the_real_repair_is_called_after_it(
    office: Office, clock: FixedClock, out: str, end: str
) -> None:
    clock.move_on(HOUR)
    second = Home(Outcome.SECOND_VISIT, opinion=Mark.NOT_SATISFIED)
    booked = _book(office, out, second, again=Visit(Errand()))
    (call,) = _calls(office)
    clock.move_on(HOUR)
    ends: dict[str, Callable[[UnitOfWork], object]] = {
        "called": lambda work: return_calls.record(work, call.id, Mark.FAIR, "Waits for the part"),
        "struck": lambda work: return_calls.take_off(work, call.id, "Told us at the desk"),
    }
    office.do(ends[end])
    clock.move_on(2 * HOUR)
    _book(office, booked.next_number)
    assert len(_calls(office)) == 1


def test_who_was_asked_after_the_repair_is_not_asked_again_when_the_case_ends(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    _book(office, out)
    clock.move_on(3 * DAY)
    office.do(lambda work: return_calls.record(work, _calls_of(work)[0].id, Mark.SATISFIED))
    clock.move_on(DAY)
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended."))
    office.do(lambda work: cases.close(work, taken.number, solved("New seal")))
    assert _calls(office) == ()


@pytest.mark.parametrize("way", ["another", "again"])
def test_while_somebody_goes_again_the_call_waits_until_they_are_done(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str, way: str
) -> None:
    clock.move_on(HOUR)
    _book(office, out)
    assert len(_calls(office)) == 1
    clock.move_on(HOUR)
    goes: dict[str, Callable[[UnitOfWork], str]] = {
        "another": lambda work: slips.raise_for(work, taken.number),
        "again": lambda work: slips.raise_again(work, out),
    }
    number = office.do(goes[way]).answer
    assert _calls(office) == ()
    clock.move_on(HOUR)
    _book(office, number)
    assert len(_calls(office)) == 1


@pytest.mark.parametrize("end", ["unraise", "void"])
def test_when_nobody_goes_again_after_all_the_same_call_is_to_be_made(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str, end: str
) -> None:
    clock.move_on(HOUR)
    _book(office, out)
    before = _calls(office)
    clock.move_on(HOUR)
    number = _raise(office, taken.number)
    ends: dict[str, Callable[[UnitOfWork], object]] = {
        "unraise": lambda work: slips.unraise(work, number),
        "void": lambda work: slips.void(work, number, "Typed twice"),
    }
    office.do(ends[end])
    assert _calls(office) == before


def test_a_call_put_on_the_list_by_hand_stays_when_somebody_goes_again(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Look at the riser"))
    office.do(lambda work: return_calls.add(work, taken.number))
    clock.move_on(HOUR)
    _raise(office, taken.number)
    assert len(_calls(office)) == 1


def test_an_answered_case_whose_repair_goes_on_calls_nobody_yet(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    _book(office, out)
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended."))
    clock.move_on(HOUR)
    number = _raise(office, taken.number)
    assert _calls(office) == ()
    office.do(lambda work: slips.unraise(work, number))
    assert len(_calls(office)) == 1
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).row.status is CaseStatus.ANSWERED
