"""Many slips are gathered at once, and a time alone is of the day it must have been."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from db.models import Language, Mark
from desk import cases, return_calls, slips
from desk.cases import Taken
from desk.clock import FixedClock
from desk.daysheet import sheets_of as day_sheets
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import Errand, Home, TypedLine, Wanted
from desk.work import Reading

PLUMBING = 1


@pytest.fixture
def numbers(office: Office, taken: Taken, flat: int) -> tuple[str, ...]:
    """Slips of a case, of a withheld one, alone in a flat, home with lines, of a second visit, void."""
    withheld = cases.NewCase(summary="Noise", told_by="Li", unit_id=flat, withheld=True, first_receiver_id=1)

    def raise_all(work: Any) -> tuple[str, ...]:
        of_case = slips.raise_for(work, taken.number, PLUMBING, "Chen")
        of_withheld = slips.raise_for(work, cases.take(work, withheld).number, PLUMBING)
        chinese = Errand("Pump hums", language=Language.ZH, equipment="Pump 2")
        alone = slips.raise_alone(work, Wanted(flat, "Wang", "13800138000"), PLUMBING, "Chen", chinese)
        slips.set_lines(work, of_case, (TypedLine(name="Valve", price="18"), TypedLine(name="Washer", price="1")))
        slips.set_lines(work, alone, (TypedLine(name="Oil", price="5"),))
        slips.mark_printed(work, alone)
        second = slips.raise_again(work, of_case)
        slips.book_back(work, alone, "Oiled", Home(signed=True, score=5))
        slips.void(work, of_withheld, "Twice")
        return of_case, of_withheld, alone, second

    return office.do(raise_all).answer


@pytest.mark.parametrize("language", [None, Language.EN])
def test_many_slips_say_what_each_says_alone(
    office: Office, numbers: tuple[str, ...], language: Language | None
) -> None:
    wanted = (*reversed(numbers), numbers[0].lower())
    together = office.ask(lambda reading: slips.sheets_of(reading, wanted, language))
    assert together == office.ask(lambda reading: tuple(slips.sheet_of(reading, each, language) for each in wanted))
    assert [len(each.lines) for each in together] == [0, 1, 0, 2, 2]
    assert office.ask(lambda reading: slips.sheets_of(reading, ())) == ()


def test_one_unknown_slip_refuses_them_all(office: Office, numbers: tuple[str, ...]) -> None:
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: slips.sheets_of(reading, (*numbers, "S-1")))
    assert (refused.value.code, refused.value.fields["number"]) == ("slip.unknown", "S-1")


def test_batches_and_day_sheets_ask_the_book_no_more_often_for_more_slips(office: Office, clock: FixedClock) -> None:
    ten = clock.now() + timedelta(days=1)
    day = date(2026, 11, 21)

    def send(many: int) -> tuple[str, ...]:
        errand = Errand("Lamp out", appoint_from=ten)
        raised = [office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "Chen", errand)) for _ in range(many)]
        return tuple(each.answer for each in raised)

    few = send(2)
    many = few + send(10)
    assert _asked(office, lambda reading: slips.sheets_of(reading, few)) == 2
    assert _asked(office, lambda reading: slips.sheets_of(reading, many)) == 2
    sheets = office.ask(lambda reading: day_sheets(reading, day))
    assert [len(each.visits) for each in sheets] == [12]
    assert _asked(office, lambda reading: day_sheets(reading, day)) <= 6


def _asked(office: Office, question: Callable[[Reading], object]) -> int:
    """How many statements a question takes."""

    def counted(reading: Reading) -> int:
        sent: list[str] = []

        def listen(*told: Any) -> None:
            sent.append(told[2])

        connection = reading.session.connection()
        event.listen(connection, "before_cursor_execute", listen)
        question(reading)
        event.remove(connection, "before_cursor_execute", listen)
        return len(sent)

    return office.ask(counted)


@pytest.mark.parametrize(
    ("arrived", "now", "clock_time", "meant"),
    [
        ((20, 23, 30), (21, 1, 0), time(0, 20), (21, 0, 20)),
        ((20, 23, 30), (21, 0, 10), time(0, 20), (20, 0, 20)),
        ((20, 9, 0), (20, 16, 0), time(10, 0), (20, 10, 0)), ((20, 9, 0), (20, 16, 0), time(9, 0), (20, 9, 0)),
        ((20, 9, 0), (20, 16, 0), time(8, 0), (20, 8, 0)),
    ],
)  # fmt: skip
def test_a_finish_after_midnight_is_of_the_next_day_unless_that_lies_ahead(
    office: Office, clock: FixedClock, arrived: Any, now: Any, clock_time: time, meant: Any
) -> None:
    clock.move_to(_local(*now))
    told = office.ask(lambda reading: slips.written(reading, None, clock_time, "done_at", _local(*arrived)))
    assert told == _local(*meant)


def _local(day: int, hour: int, minute: int) -> datetime:
    """A moment of November 2026 on the clock of Shanghai, in UTC."""
    return (datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=8)).astimezone(UTC)


def test_its_paper_tells_the_return_call_made_after_it_went_out(
    office: Office, clock: FixedClock, taken: Taken
) -> None:
    first = office.do(lambda work: slips.raise_for(work, taken.number, PLUMBING, "Chen")).answer
    office.do(lambda work: slips.book_back(work, first, "New washer"))
    assert _call_of(office, first) == (None, "")
    clock.move_on(timedelta(days=1))
    (call,) = office.ask(lambda reading: return_calls.due(reading, all_listed=True)).rows
    office.do(lambda work: return_calls.record(work, call.id, Mark.NOT_SATISFIED, "Drips again"))
    made = clock.now()
    clock.move_on(timedelta(hours=1))
    again = office.do(lambda work: slips.raise_again(work, first)).answer
    assert _call_of(office, first) == (made, "not_satisfied")
    assert _call_of(office, again) == (None, "")


def _call_of(office: Office, number: str) -> tuple[datetime | None, str]:
    sheet = office.ask(lambda reading: slips.sheet_of(reading, number))
    return sheet.called_at, sheet.called_mark
