"""A booking that is set right or taken back: the second visit, the case, the lines and the times."""

from datetime import date, timedelta
from typing import Any

import pytest

from desk import cases, choices, prices, return_calls, slips
from desk.cases import CaseStatus, Channel, WaitsFor
from desk.clock import FixedClock
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import Errand, Home, LineKind, Outcome, SlipStatus, TypedLine, Visit, Wanted

HOUR = timedelta(hours=1)
SECOND = Home(Outcome.SECOND_VISIT)
AGAIN = Visit(Errand())


def _case(office: Office, number: str) -> cases.CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


def _slip(office: Office, number: str) -> slips.SlipFile:
    return office.ask(lambda reading: slips.file_of(reading, number))


def _trade(office: Office, place: int = 0) -> int:
    return office.ask(choices.trades)[place].id


def _calls(office: Office) -> int:
    return len(office.ask(lambda reading: return_calls.due(reading, all_listed=True)).rows)


def _book(office: Office, number: str, home: Home, **more: Any) -> slips.Booked:
    return office.do(lambda work: slips.book_back(work, number, "Part on order", home, **more)).answer


def _correct(office: Office, number: str, home: Home, **more: Any) -> slips.Booked:
    return office.do(lambda work: slips.correct(work, number, "Part on order!", home, **more)).answer


@pytest.fixture
def out(office: Office, clock: FixedClock, taken: cases.Taken) -> str:
    """A slip that went out for the leak an hour ago."""
    number = office.do(lambda work: slips.raise_for(work, taken.number, _trade(office), "Chen")).answer
    clock.move_on(HOUR)
    return number


# -- taken back


@pytest.mark.parametrize("stood", ["passed on", "answered", "paused"])
def test_a_second_visit_taken_back_leaves_the_case_as_it_stood(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str, stood: str
) -> None:
    """M06."""
    other = _trade(office, 1)
    acts: dict[str, Any] = {
        "passed on": lambda work: cases.pass_on(work, taken.number, other, "Li", reason="Wiring after all"),
        "answered": lambda work: cases.reply(work, taken.number, Channel.PHONE, "Told", batch="told"),
        "paused": lambda work: cases.pause(work, taken.number, WaitsFor.PARTS, "Seal", date(2026, 11, 30)),
    }
    office.do(acts[stood])
    before = _case(office, taken.number)
    clock.move_on(HOUR)
    booked = _book(office, out, SECOND, again=AGAIN)
    assert _case(office, taken.number).row.status is CaseStatus.WITH_TRADE
    clock.move_on(HOUR)
    office.do(lambda work: slips.take_back(work, booked.way_back))
    after = _case(office, taken.number)
    assert (after.row.status, after.trade_id, after.hand_overs, after.paused, after.row.solution_due) == (
        before.row.status, before.trade_id, before.hand_overs, before.paused, before.row.solution_due,
    )  # fmt: skip
    assert _slip(office, booked.next_number).row.status is SlipStatus.VOID
    assert _slip(office, out).row.status is SlipStatus.OUT
    if stood == "answered":
        office.do(lambda work: cases.undo(work, "told"))


def test_done_set_right_to_a_second_visit_and_taken_back_is_called_about_again(
    office: Office, clock: FixedClock, out: str
) -> None:
    _book(office, out, Home())
    clock.move_on(HOUR)
    booked = _correct(office, out, SECOND, again=AGAIN)
    assert _calls(office) == 0
    office.do(lambda work: slips.take_back(work, booked.way_back))
    assert (_calls(office), _slip(office, out).home.outcome) == (1, Outcome.DONE)


def _tap(office: Office) -> int:
    new = prices.NewItem(LineKind.SERVICE, "T1", Named("Tap", "水龙头"))
    return office.do(lambda work: prices.add_item(work, new, "80")).answer


@pytest.mark.parametrize("since", ["gone", "renamed", "dearer"])
def test_lines_taken_back_stand_as_they_were_named_whatever_became_of_the_price_list(
    office: Office, out: str, since: str
) -> None:
    """M54."""
    tap = _tap(office)
    typed = [TypedLine(item_id=tap), TypedLine(name="Hose", price="5")]
    office.do(lambda work: slips.set_lines(work, out, typed))
    before = _slip(office, out).lines
    booked = _book(office, out, Home(), lines=(TypedLine(name="Hose", price="5"), TypedLine(name="Nail", price="1")))
    renamed = prices.NewItem(LineKind.MATERIAL, "T1", Named("Mixer", "混水阀"))
    acts: dict[str, Any] = {
        "gone": lambda work: prices.take_off_item(work, tap),
        "renamed": lambda work: prices.change_item(work, tap, renamed),
        "dearer": lambda work: prices.set_price(work, tap, "95", date(2026, 11, 20)),
    }
    office.do(acts[since])
    office.do(lambda work: slips.take_back(work, booked.way_back))
    assert _slip(office, out).lines == before
    line = _case(office, _slip(office, out).row.case_number).lines
    assert [each.what for each in line].count("slip_lines") == 3  # set, booked, taken back


def test_lines_that_were_changed_since_are_not_overwritten(office: Office, out: str) -> None:
    booked = _book(office, out, Home(), lines=(TypedLine(name="Hose", price="5"),))
    office.do(lambda work: slips.set_lines(work, out, [TypedLine(name="Nail", price="1")]))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: slips.take_back(work, booked.way_back))
    assert refused.value.code == "slip.changed_since"
    assert [each.name.en for each in _slip(office, out).lines] == ["Nail"]


# -- set right


def test_setting_a_second_visit_right_sends_nobody_a_third_time(office: Office, out: str) -> None:
    first = _book(office, out, SECOND, again=AGAIN)
    second = _correct(office, out, SECOND, again=AGAIN)
    assert (second.next_number, second.still_out) == ("", first.next_number)
    assert _slip(office, out).followed_by == (first.next_number,)
    assert office.ask(slips.counts).out == 1


def test_nobody_goes_twice_at_once(office: Office, out: str) -> None:
    booked = _book(office, out, SECOND, again=AGAIN)
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: slips.raise_again(work, out))
    assert (refused.value.code, refused.value.fields["second"]) == ("slip.second_visit_out", booked.next_number)
    office.do(lambda work: slips.void(work, booked.next_number, "Typed twice"))
    assert office.do(lambda work: slips.raise_again(work, out)).answer == "S-2026-0003"


def test_a_second_visit_of_the_offices_own_work_is_raised_once_as_well(office: Office) -> None:
    number = office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "", Errand("Lamp"))).answer
    booked = _book(office, number, SECOND, again=AGAIN)
    assert _correct(office, number, SECOND, again=AGAIN).still_out == booked.next_number
    assert _slip(office, number).followed_by == (booked.next_number,)


def test_done_after_all_says_who_is_still_out_and_the_call_falls_due_when_they_are_home(
    office: Office, clock: FixedClock, out: str
) -> None:
    first = _book(office, out, SECOND, again=AGAIN)
    done = _correct(office, out, Home())
    assert (done.still_out, done.others_out, done.may_close) == (first.next_number, 1, False)
    assert _slip(office, first.next_number).row.status is SlipStatus.OUT
    assert _calls(office) == 0
    clock.move_on(HOUR)
    _book(office, first.next_number, Home())
    assert _calls(office) == 1


def test_nobody_arrives_after_the_finish_that_stands(office: Office, clock: FixedClock, out: str) -> None:
    now = clock.now()
    clock.move_on(5 * HOUR)
    _book(office, out, Home(arrived_at=now + HOUR, done_at=now + 2 * HOUR))
    with pytest.raises(Refusal) as refused:
        _correct(office, out, Home(arrived_at=now + 3 * HOUR, done_at=now + 2 * HOUR))
    assert (refused.value.code, refused.value.fields["field"]) == ("slip.finished_before_arrival", "done_at")
    assert _slip(office, out).home.arrived_at == now + HOUR
    _correct(office, out, Home(arrived_at=now + 3 * HOUR, done_at=now + 4 * HOUR))
    assert _slip(office, out).home.done_at == now + 4 * HOUR
