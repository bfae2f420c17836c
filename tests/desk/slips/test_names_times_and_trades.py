"""Who goes is one person however written, when is the day meant, and a trade changed on a slip is the case's too."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from desk import cases, choices, return_calls, slips, workers
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import Errand, Home, Outcome, Wanted
from desk.slips.outlist import out_list

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PLUMBING = 1


def _local(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 on the clock of Shanghai, in UTC."""
    return (datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=8)).astimezone(UTC)


def _alone(office: Office, worker: str, **told: Any) -> str:
    errand = Errand(**{"summary": "Lamp", **told})
    return office.do(lambda work: slips.raise_alone(work, Wanted(), PLUMBING, worker, errand)).answer


def _trade(office: Office, place: int = 0) -> int:
    return office.ask(choices.trades)[place].id


def _case(office: Office, number: str) -> cases.CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


# -- who


def test_a_worker_of_the_list_is_written_as_there_however_it_was_typed(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: workers.add_worker(work, workers.NewWorker("Li Wei", "", PLUMBING)))
    first = _alone(office, "li WEI")
    second = office.do(lambda work: slips.raise_for(work, taken.number, worker="LI WEI")).answer
    office.do(lambda work: slips.change(work, first, PLUMBING, "lI wEI", Errand(summary="Lamp")))
    names = {office.ask(lambda reading, n=n: slips.file_of(reading, n)).row.worker for n in (first, second)}  # type: ignore[misc]
    assert names == {"Li Wei"}


def test_two_spellings_of_one_name_are_one_worker_in_every_list(office: Office) -> None:
    first, second, other = _alone(office, "Li Wei"), _alone(office, "li wei"), _alone(office, "")
    told = office.ask(slips.workers_out)
    assert [(row.worker, row.total) for row in told] == [("li wei", 2), ("", 1)]
    page = office.ask(lambda reading: slips.slips(reading, worker="LI WEI"))
    assert {row.number for row in page.rows} == {first, second}
    assert [row.number for row in office.ask(lambda reading: slips.slips(reading, worker="")).rows] == [other]
    assert len(office.ask(out_list).workers) == 2
    assert set(office.ask(lambda reading: out_list(reading, "Li WEI")).numbers) == {first, second}


# -- when


@pytest.mark.parametrize(
    ("raised", "due", "now", "typed", "meant"),
    [
        ((20, 16), None, (23, 9), time(16, 30), (20, 16, 30)),  # not Sunday
        ((20, 16), (21, 10), (23, 9), time(10, 30), (21, 10, 30)),
        ((20, 16), (22, 10), (23, 9), time(16, 30), (22, 16, 30)),  # not the day it went out, nor the next one
        ((20, 16), (22, 10), (23, 9), time(9, 30), (22, 9, 30)),
        ((20, 16), (23, 8), (23, 9), time(16, 30), (20, 16, 30)),  # of the day appointed it lies ahead
        ((20, 16), None, (23, 9), time(9, 30), (21, 9, 30)),
        ((20, 16), None, (20, 18), time(15, 30), (20, 15, 30)),
    ],
)
def test_a_time_without_a_day_is_of_the_day_appointed_or_the_first_after_it_went_out(
    office: Office, clock: FixedClock, raised: Any, due: Any, now: Any, typed: time, meant: Any
) -> None:
    clock.move_to(_local(*now))
    appointed = _local(*due) if due else None
    told = office.ask(
        lambda reading: slips.written(
            reading, None, typed, "arrived_at", _local(*raised) + timedelta(seconds=40), appointed
        )
    )
    assert told == _local(*meant)


def test_urgent_work_that_was_written_up_afterwards_keeps_its_true_times(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    reported = clock.now()
    clock.move_on(2 * HOUR)
    number = office.do(lambda work: slips.raise_for(work, taken.number, PLUMBING, "Chen", "so")).answer
    early = Home(Outcome.DONE, reported - timedelta(minutes=5), reported)
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: slips.book_back(work, number, "Seal", early))
    assert refused.value.code == "slip.before_raised"
    began = Home(Outcome.DONE, reported + timedelta(minutes=10), reported + HOUR)
    office.do(lambda work: slips.book_back(work, number, "Seal", began))
    assert office.ask(lambda reading: slips.file_of(reading, number)).home.arrived_at == began.arrived_at


@pytest.mark.parametrize(("before", "may"), [(23 * HOUR, True), (25 * HOUR, False)])
def test_work_without_a_case_may_have_begun_a_day_before_its_slip(
    office: Office, clock: FixedClock, before: timedelta, may: bool
) -> None:
    number = _alone(office, "Chen")
    home = Home(Outcome.DONE, clock.now() - before, clock.now())
    if may:
        office.do(lambda work: slips.book_back(work, number, "", home))
    else:
        with pytest.raises(Refusal):
            office.do(lambda work: slips.book_back(work, number, "", home))


# -- the trade, and the call


def test_the_case_goes_with_its_only_slip_to_another_trade_and_back(office: Office, taken: cases.Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, _trade(office), "Chen", "so")).answer
    before = _case(office, taken.number)
    batch = office.do(lambda work: slips.change(work, number, _trade(office, 1), "Li", Errand())).answer
    assert _case(office, taken.number).trade_id == _trade(office, 1)
    assert len(_case(office, taken.number).hand_overs) == len(before.hand_overs) + 1
    assert office.do(lambda work: cases.undo(work, batch)).answer
    assert _case(office, taken.number).trade_id == _trade(office)


def test_with_another_slip_out_the_case_stays_where_it_is(office: Office, taken: cases.Taken) -> None:
    numbers = [
        office.do(lambda work: slips.raise_for(work, taken.number, _trade(office), "Chen", "so")).answer
        for _n in range(2)
    ]
    assert office.do(lambda work: slips.change(work, numbers[1], _trade(office, 1), "Li", Errand())).answer == ""
    assert _case(office, taken.number).trade_id == _trade(office)
    booked = office.do(lambda work: slips.book_back(work, numbers[1], "Nobody in", Home(Outcome.NOT_DONE))).answer
    name = office.ask(choices.trades)[0].name
    assert booked.case_trade == name


def test_no_call_is_due_while_a_slip_is_out_whose_booking_was_taken_back(office: Office, taken: cases.Taken) -> None:
    first, second = (
        office.do(lambda work: slips.raise_for(work, taken.number, _trade(office), "Chen", "so")).answer
        for _n in range(2)
    )
    way = office.do(lambda work: slips.book_back(work, first, "Seal")).answer.way_back
    office.do(lambda work: slips.book_back(work, second, "Tap"))
    assert office.ask(lambda reading: return_calls.due(reading, all_listed=True)).rows
    office.do(lambda work: slips.take_back(work, way))
    assert not office.ask(lambda reading: return_calls.due(reading, all_listed=True)).rows
