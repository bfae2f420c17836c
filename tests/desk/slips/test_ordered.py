"""Work that was ordered and not done: it costs nothing, and goes along with the second visit (M37, M52, M54)."""

from datetime import datetime, timedelta
from typing import Any, NamedTuple

import pytest

from desk import cases, prices, slips
from desk.clock import FixedClock
from desk.named import Named
from desk.office import Office
from desk.slips import Errand, Home, LineKind, Outcome, SlipFile, TypedLine, Visit, Wanted
from desk.slips.figures import most_asked, scores
from tests.figured import between

HOUR = timedelta(hours=1)
NOT_DONE, SECOND = Home(Outcome.NOT_DONE), Home(Outcome.SECOND_VISIT)
AGAIN = Visit(Errand())
FEE = TypedLine(name="Call-out", price="50")


def _file(office: Office, number: str) -> SlipFile:
    return office.ask(lambda reading: slips.file_of(reading, number))


def _book(office: Office, number: str, home: Home, **more: Any) -> slips.Booked:
    return office.do(lambda work: slips.book_back(work, number, "Nobody at home", home, **more)).answer


def _correct(office: Office, number: str, home: Home, **more: Any) -> slips.Booked:
    return office.do(lambda work: slips.correct(work, number, "Looked at again", home, **more)).answer


def _charged(office: Office, number: str) -> int:
    return _file(office, number).totals.charged


@pytest.fixture
def month(office: Office, clock: FixedClock) -> Any:
    """What the month of the test came to, asked at any time."""
    start, end = clock.now() - timedelta(days=1), clock.now() + timedelta(days=40)
    return lambda figure=None: (
        _sums(office, start, end) if figure is None else office.ask(lambda reading: figure(reading, start, end))
    )


class _Sums(NamedTuple):
    value: float | None
    charged: float | None
    paid: float | None
    free: float | None
    home: int


def _sums(office: Office, start: datetime, end: datetime) -> _Sums:
    """What was finished between two moments came to."""
    told = between(office, start, end)
    sums = (told[key].value for key in ("value", "charged", "slips_paid", "slips_free"))
    return _Sums(*sums, told["slips_in_time"].n)


@pytest.fixture
def out(office: Office, clock: FixedClock, taken: cases.Taken) -> str:
    """A slip that went out an hour ago with a service of the list and a hose ordered on it, 500 in all."""
    new = prices.NewItem(LineKind.SERVICE, "PIPE", Named("Pipe work", "管道维修"), model="DN15")
    pipe = office.do(lambda work: prices.add_item(work, new, "480")).answer
    number = office.do(lambda work: slips.raise_for(work, taken.number, worker="Chen")).answer
    ordered = (TypedLine(item_id=pipe), TypedLine(kind=LineKind.MATERIAL, name="Hose", quantity="2", price="10"))
    office.do(lambda work: slips.set_lines(work, number, ordered))
    clock.move_on(HOUR)
    return number


@pytest.mark.parametrize("home", [NOT_DONE, SECOND], ids=["not done", "second visit"])
def test_work_that_was_not_done_is_charged_nowhere(office: Office, out: str, month: Any, home: Home) -> None:
    _book(office, out, home)
    file, told = _file(office, out), month()
    assert (file.lines, file.totals.value) == ((), 0)
    assert (told.value, told.charged, told.paid, told.free, told.home) == (0, 0, 0, 0, 0)
    assert (month(most_asked), month(scores)) == ((), ())
    sheet = office.ask(lambda reading: slips.sheet_of(reading, out))
    charge = office.ask(lambda reading: slips.charge_of(reading, out))
    assert charge is not None
    assert (sheet.lines, charge.charged) == ((), 0)


def test_work_that_was_done_keeps_what_was_ordered(office: Office, out: str, month: Any) -> None:
    _book(office, out, Home())
    told = month()
    assert (_charged(office, out), told.charged, told.paid, told.free) == (50_000, 50_000, 1, 0)


def test_the_second_visit_carries_the_order_and_it_is_charged_once(office: Office, out: str, month: Any) -> None:
    before = _file(office, out).lines
    second = _book(office, out, SECOND, again=AGAIN).next_number
    after = _file(office, second).lines
    assert _file(office, out).lines == ()
    assert [_as_seen(each) for each in after] == [_as_seen(each) for each in before]
    assert [each.model for each in after] == ["DN15", ""]
    third = _book(office, second, SECOND, again=AGAIN).next_number
    assert (_charged(office, second), _charged(office, third)) == (0, 50_000)
    _book(office, third, Home())
    told = month()
    assert (told.charged, told.value, told.paid, told.free, told.home) == (50_000, 50_000, 1, 0, 1)
    assert [(each.name.en, each.times) for each in month(most_asked)] == [("Pipe work", 1)]


def _as_seen(line: slips.LineRow) -> tuple[object, ...]:
    return line.kind, line.name, line.unit, line.quantity, line.cents, line.charged, line.item_id, line.package_id


def test_the_offices_own_work_carries_its_order_as_well(office: Office) -> None:
    number = office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "", Errand("Lamp"))).answer
    office.do(lambda work: slips.set_lines(work, number, [FEE]))
    second = _book(office, number, SECOND, again=AGAIN).next_number
    assert (_charged(office, number), _charged(office, second)) == (0, 5_000)


def test_lines_told_when_it_comes_home_stand_there_and_nowhere_else(office: Office, out: str, month: Any) -> None:
    second = _book(office, out, SECOND, lines=(FEE,), again=AGAIN).next_number
    told = month()
    assert (_charged(office, out), _file(office, second).lines) == (5_000, ())
    assert (told.charged, told.paid, told.free, told.home) == (5_000, 1, 0, 0)
    _correct(office, out, NOT_DONE)
    assert _charged(office, out) == 5_000


@pytest.mark.parametrize("home", [NOT_DONE, SECOND], ids=["not done", "second visit"])
def test_taken_back_the_order_stands_as_it_did(office: Office, out: str, home: Home) -> None:
    before = _file(office, out).lines
    booked = _book(office, out, home, again=AGAIN)
    office.do(lambda work: slips.take_back(work, booked.way_back))
    assert _file(office, out).lines == before
    office.do(lambda work: slips.set_lines(work, out, ()))
    _book(office, out, NOT_DONE)
    _correct(office, out, Home())
    assert _file(office, out).lines == ()  # taken off by hand


def test_done_set_right_to_not_done_the_order_is_no_money_and_back_again_it_is(office: Office, out: str) -> None:
    _book(office, out, Home())
    before = _file(office, out).lines
    wrong = _correct(office, out, NOT_DONE)
    assert _file(office, out).lines == ()
    _correct(office, out, Home())
    assert _file(office, out).lines == before
    again = _correct(office, out, SECOND, again=AGAIN)
    assert (_charged(office, out), _charged(office, again.next_number)) == (0, 50_000)
    office.do(lambda work: slips.take_back(work, again.way_back))
    assert _file(office, out).lines == before
    assert wrong.next_number == ""


def test_not_done_set_right_to_a_second_visit_orders_it_there(office: Office, out: str) -> None:
    _book(office, out, NOT_DONE)
    second = _correct(office, out, SECOND, again=AGAIN).next_number
    assert (_charged(office, out), _charged(office, second)) == (0, 50_000)


def test_done_after_all_the_order_is_with_the_second_visit_until_that_is_void(
    office: Office, out: str, month: Any
) -> None:
    second = _book(office, out, SECOND, again=AGAIN).next_number
    _correct(office, out, Home())
    assert (_charged(office, out), _charged(office, second)) == (0, 50_000)
    office.do(lambda work: slips.void(work, second, "Was done at once"))
    assert _charged(office, out) == 50_000
    assert month().charged == 50_000


def test_a_fee_beside_the_order_counts_where_it_was_told_and_the_order_where_it_is_done(
    office: Office, out: str, month: Any
) -> None:
    second = _book(office, out, SECOND, lines=(*_typed(office, out), FEE), again=AGAIN).next_number
    assert (_charged(office, out), _charged(office, second)) == (5_000, 50_000)
    assert [each.name for each in _typed(office, out)] == ["Call-out"]
    _book(office, second, Home())
    assert month().charged == 55_000


def test_set_right_there_and_back_the_sum_is_that_of_the_outcome_whichever_way_was_taken(
    office: Office, out: str, month: Any
) -> None:
    _book(office, out, NOT_DONE)
    assert len(_typed(office, out)) == 2  # still to be seen by whoever sets it right
    _correct(office, out, NOT_DONE, lines=(*_typed(office, out), FEE))
    for home, sum_ in ((NOT_DONE, 5_000), (Home(), 55_000), (NOT_DONE, 5_000), (Home(), 55_000)):
        _correct(office, out, home)
        assert (_charged(office, out), month().charged) == (sum_, sum_)
    _correct(office, out, Home(), lines=())
    assert _charged(office, out) == 0
    office.do(lambda work: slips.put_out(work, out))
    assert _typed(office, out) == ()


def test_let_out_again_what_was_told_is_an_order_and_the_undo_makes_it_told_again(office: Office, out: str) -> None:
    _book(office, out, NOT_DONE, lines=(*_typed(office, out), FEE))
    way = office.do(lambda work: slips.put_out(work, out)).answer
    assert len(_file(office, out).lines) == 3
    office.do(lambda work: slips.book_again(work, way))
    assert _charged(office, out) == 5_000
    office.do(lambda work: slips.put_out(work, out))
    _book(office, out, NOT_DONE)
    assert _charged(office, out) == 0


def _typed(office: Office, number: str) -> tuple[TypedLine, ...]:
    return office.ask(lambda reading: slips.typed_lines(reading, number))


def test_let_out_again_the_order_stands_until_the_undo(office: Office, out: str) -> None:
    _book(office, out, NOT_DONE)
    way = office.do(lambda work: slips.put_out(work, out)).answer
    assert _charged(office, out) == 50_000
    office.do(lambda work: slips.book_again(work, way))
    assert (_charged(office, out), _file(office, out).home.outcome) == (0, Outcome.NOT_DONE)


def test_a_visit_that_was_not_enough_is_no_free_work(office: Office, out: str, month: Any) -> None:
    """M54: free is what was done for nothing."""
    second = _book(office, out, SECOND, again=AGAIN).next_number
    _book(office, second, Home(), lines=(TypedLine(name="Seal", price="5", charged=False),))
    told = month()
    assert (told.paid, told.free, told.home, told.value, told.charged) == (0, 1, 1, 500, 0)
