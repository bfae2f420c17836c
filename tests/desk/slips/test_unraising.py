"""Slips raised by mistake leave no trace on their case, in whatever order they are taken back."""

from datetime import timedelta

import pytest

from desk import cases, choices, dayboard, slips
from desk.cases import CaseStatus
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import Errand, SlipStatus, Wanted

HOUR = timedelta(hours=1)


def _case(office: Office, number: str) -> cases.CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


def _slip(office: Office, number: str) -> slips.SlipFile:
    return office.ask(lambda reading: slips.file_of(reading, number))


def _trade(office: Office, place: int = 0) -> int:
    return office.ask(choices.trades)[place].id


@pytest.mark.parametrize("order", [(1, 0), (0, 1)])
@pytest.mark.parametrize("same", [True, False])
def test_of_two_slips_taken_back_nothing_stays_on_the_case(
    office: Office, clock: FixedClock, taken: cases.Taken, order: tuple[int, int], same: bool
) -> None:
    before = _case(office, taken.number)
    numbers = []
    for place in (0, 0 if same else 1):
        trade = _trade(office, place)
        clock.move_on(HOUR)
        numbers.append(office.do(lambda work: slips.raise_for(work, taken.number, trade, "Chen", "Why")).answer)  # noqa: B023
    for place in order:
        clock.move_on(HOUR)
        office.do(lambda work: slips.unraise(work, numbers[place]))  # noqa: B023
    after = _case(office, taken.number)
    assert (after.row.status, after.trade_id, after.hand_overs) == (before.row.status, before.trade_id, ())
    assert {_slip(office, each).row.status for each in numbers} == {SlipStatus.VOID}


def test_a_slip_that_was_moved_and_written_on_is_taken_back_like_any(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, _trade(office), "Chen")).answer
    office.do(lambda work: slips.move(work, number, clock.now() + HOUR))
    office.do(lambda work: slips.set_lines(work, number, [slips.TypedLine(name="Hose", price="5")]))
    office.do(lambda work: slips.unraise(work, number))
    assert _case(office, taken.number).row.status is CaseStatus.OPEN


def test_a_slip_whose_booking_was_taken_back_is_taken_back_like_any(office: Office, taken: cases.Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, _trade(office), "Chen")).answer
    booked = office.do(lambda work: slips.book_back(work, number, "Done")).answer
    office.do(lambda work: slips.take_back(work, booked.way_back))
    office.do(lambda work: slips.unraise(work, number))
    assert _case(office, taken.number).row.status is CaseStatus.OPEN


def test_what_was_done_between_two_slips_taken_back_stays(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    first = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: cases.add_note(work, taken.number, "He is on his way", batch="noted"))
    second = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    for number in (second, first):
        office.do(lambda work: slips.unraise(work, number))  # noqa: B023
    assert _case(office, taken.number).row.status is CaseStatus.WITH_TRADE
    office.do(lambda work: cases.undo(work, "noted"))
    assert _case(office, taken.number).row.status is CaseStatus.WITH_TRADE


def test_a_slip_made_void_for_a_reason_of_its_own_keeps_the_case_with_the_department(
    office: Office, taken: cases.Taken
) -> None:
    first = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.void(work, first, "The paper got wet"))
    second = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.unraise(work, second))
    assert _case(office, taken.number).row.status is CaseStatus.WITH_TRADE


# -- without a trade


def test_a_slip_that_went_out_without_a_trade_is_moved_changed_and_put_on_the_board(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, worker="Li Wei")).answer
    assert _slip(office, number).trade_id is None
    office.do(lambda work: slips.move(work, number, clock.now() + HOUR))
    office.do(lambda work: slips.change(work, number, None, "Li Wei", Errand(bring="Ladder")))
    file = _slip(office, number)
    assert (file.trade_id, file.errand.bring, file.row.worker) == (None, "Ladder", "Li Wei")
    card = next(each for each in office.ask(dayboard.board).waiting if each.key == number)
    to = dayboard.Placing(clock.now() + HOUR, clock.now() + 2 * HOUR, "Li Wei", SlipStatus.OUT)
    office.do(lambda work: dayboard.place(work, number, card.placing, to))
    assert _slip(office, number).row.appoint_from == clock.now() + HOUR


def test_a_trade_given_to_it_later_can_be_taken_back(office: Office, taken: cases.Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, worker="Li Wei")).answer
    office.do(lambda work: slips.change(work, number, _trade(office), "Li Wei", Errand()))
    assert _slip(office, number).trade_id == _trade(office)
    office.do(lambda work: slips.change(work, number, None, "Li Wei", Errand()))
    assert _slip(office, number).trade_id is None


def test_the_offices_own_work_keeps_a_trade(office: Office) -> None:
    number = office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "", Errand("Lamp"))).answer
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: slips.change(work, number, None, "", Errand("Lamp")))
    assert refused.value.code == "trade.missing"
