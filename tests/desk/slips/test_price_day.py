"""The price of a line is that of the day of the work, or of the day it was ordered (M54); its model stands by it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest

from desk import prices, slips
from desk.cases import Taken
from desk.clock import FixedClock
from desk.office import Office
from desk.slips import Home, LineRow, TypedLine, Visit
from tests.conftest import FRIDAY
from tests.desk.prices.listed import BULB, HOUR, Ids, fill

DAY = timedelta(days=1)
TODAY = date(2026, 11, 20)


@dataclass(frozen=True)
class Sent:
    """A price list whose lamp costs 30 until Friday and 45 from Saturday on, and a slip that went out on Friday."""

    ids: Ids
    number: str


@pytest.fixture
def sent(office: Office, taken: Taken) -> Sent:
    """It is Friday."""
    ids = fill(office)
    office.do(lambda work: prices.set_price(work, ids.lamp, "45", TODAY + DAY))
    return Sent(ids, office.do(lambda work: slips.raise_for(work, taken.number)).answer)


def _book(office: Office, number: str, home: Home, *lines: TypedLine) -> tuple[LineRow, ...]:
    office.do(lambda work: slips.book_back(work, number, "", home, lines=lines))
    return office.ask(lambda reading: slips.file_of(reading, number)).lines


@pytest.mark.parametrize(
    ("came", "went", "cents"),
    [
        (None, FRIDAY + timedelta(hours=1), 3000),
        (FRIDAY + timedelta(hours=1), None, 3000),
        (FRIDAY + timedelta(hours=1), FRIDAY + DAY, 4500),
        (None, None, 4500),
    ],
)
def test_a_line_told_when_the_slip_comes_home_costs_what_it_did_on_the_day_of_the_work(
    office: Office, clock: FixedClock, sent: Sent, came: datetime | None, went: datetime | None, cents: int
) -> None:
    """Booked on Monday: the day of the finish, else of the arrival, else of the booking; packages likewise."""
    clock.move_on(3 * DAY)
    alone, package = TypedLine(item_id=sent.ids.lamp), TypedLine(package_id=sent.ids.package)
    lines = _book(office, sent.number, Home(arrived_at=came, done_at=went), alone, package)
    assert [each.cents for each in lines] == [cents, cents, 1250, 8000]


def test_a_line_added_to_a_slip_that_is_home_costs_what_it_did_on_that_day_too(
    office: Office, clock: FixedClock, sent: Sent
) -> None:
    _book(office, sent.number, Home())
    clock.move_on(3 * DAY)
    office.do(lambda work: slips.correct(work, sent.number, "", Home(), (TypedLine(item_id=sent.ids.lamp),)))
    (line,) = office.ask(lambda reading: slips.file_of(reading, sent.number)).lines
    assert line.cents == 3000


def test_what_was_ordered_keeps_the_price_of_the_day_it_was_ordered(
    office: Office, clock: FixedClock, sent: Sent
) -> None:
    lamp = TypedLine(item_id=sent.ids.lamp)
    office.do(lambda work: slips.set_lines(work, sent.number, [lamp]))
    clock.move_on(3 * DAY)
    office.do(lambda work: slips.set_lines(work, sent.number, [lamp, TypedLine(item_id=sent.ids.hour)]))
    lines = _book(office, sent.number, Home(), lamp, TypedLine(item_id=sent.ids.hour))
    assert [each.cents for each in lines] == [3000, 6000]


def test_what_is_ordered_later_costs_what_it_does_that_day(office: Office, clock: FixedClock, sent: Sent) -> None:
    clock.move_on(3 * DAY)
    office.do(lambda work: slips.set_lines(work, sent.number, [TypedLine(item_id=sent.ids.lamp)]))
    (line,) = office.ask(lambda reading: slips.file_of(reading, sent.number)).lines
    assert line.cents == 4500


def test_what_was_listed_after_the_work_costs_what_it_does_when_it_is_booked(
    office: Office, clock: FixedClock, sent: Sent
) -> None:
    clock.move_on(3 * DAY)
    new = office.do(lambda work: prices.add_item(work, prices.NewItem(HOUR.kind, "H2", HOUR.name), "70")).answer
    (line,) = _book(office, sent.number, Home(done_at=FRIDAY + timedelta(hours=1)), TypedLine(item_id=new))
    assert line.cents == 7000


def test_a_material_keeps_its_model_whatever_becomes_of_the_list(office: Office, sent: Sent) -> None:
    office.do(lambda work: slips.set_lines(work, sent.number, [TypedLine(item_id=sent.ids.bulb)]))
    other = prices.NewItem(BULB.kind, BULB.code, BULB.name, BULB.unit, model="B22")
    office.do(lambda work: prices.change_item(work, sent.ids.bulb, other))
    (line,) = office.ask(lambda reading: slips.sheet_of(reading, sent.number)).lines
    assert (line.model, line.called("en"), line.called("zh")) == (BULB.model, "LED bulb, E27 9 W", "LED灯泡, E27 9 W")
    (typed,) = office.ask(lambda reading: slips.typed_lines(reading, sent.number, "zh"))
    assert typed.name == "LED灯泡, E27 9 W"
    office.do(lambda work: slips.set_lines(work, sent.number, [typed]))
    assert office.ask(lambda reading: slips.sheet_of(reading, sent.number)).lines == (line,)
    home = Home(slips.Outcome.SECOND_VISIT)
    visit = Visit(slips.Errand())
    booked = office.do(lambda work: slips.book_back(work, sent.number, "No bulb", home, again=visit)).answer
    (carried,) = office.ask(lambda reading: slips.file_of(reading, booked.next_number)).lines
    assert carried.model == BULB.model
