"""The figures of a month equal a count by hand (M15, M16, M48, M77)."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from db.models import CaseClass
from desk import cases, choices, household, owners, slips
from desk.cases import CaseKind, Channel, Closing, Result
from desk.clock import FixedClock
from desk.figures.registry import FIGURES
from desk.figures.telling import formula_of
from desk.office import Office
from desk.words import Language
from tests.builders import solved
from tests.conftest import Take
from tests.figured import counted, parted, values_of

OCTOBER, DECEMBER = "2026-10", "2026-12"


@pytest.fixture
def leak(office: Office) -> int | None:
    return office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == "leak")))


@pytest.fixture
def november(office: Office, clock: FixedClock, take: Take, leak: int) -> Office:
    """Ten cases of November, two of them void, a praise, and one of October that is closed in November."""
    clock.move_to(datetime(2026, 10, 28, 2, tzinfo=UTC))
    flats = [
        office.do(lambda work, room=room: owners.add_unit(work, owners.NewUnit("1", "1", room))).answer
        for room in ("101", "102", "103", "104", "105")
    ]
    october = take(datetime(2026, 10, 30, 2, tzinfo=UTC))
    numbers = [
        take(
            datetime(2026, 11, 2 + day, 2, tzinfo=UTC), unit_id=flats[day % 5], class_id=leak,
            kind=CaseKind.COMPLAINT if day < 6 else CaseKind.REPAIR,
        )
        for day in range(10)
    ]  # fmt: skip
    clock.move_to(datetime(2026, 11, 13, 2, tzinfo=UTC))
    for number in numbers[:2]:
        office.do(lambda work, number=number: cases.void(work, number, f"{number} was typed twice"))
    office.do(lambda work: slips.raise_for(work, numbers[2]))
    _answer_and_close(office, numbers[2], clock, timedelta(minutes=1))
    fresh = take(datetime(2026, 11, 16, 2, tzinfo=UTC), unit_id=flats[0], kind=CaseKind.PRAISE)
    _answer_and_close(office, fresh, clock, timedelta(hours=2))
    clock.move_to(datetime(2026, 11, 20, 2, tzinfo=UTC))
    _answer_and_close(office, october, clock, timedelta())
    return office


def _answer_and_close(office: Office, number: str, clock: FixedClock, after: timedelta) -> None:
    clock.move_on(after)
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    office.do(lambda work: cases.close(work, number, solved("Mended")))


def _reopen(office: Office, number: str) -> None:
    office.do(lambda work: cases.reopen(work, number, "It drips again"))


def test_every_figure_of_the_month_equals_the_count_by_hand(november: Office) -> None:
    """M15, M16, M48, M77: to 0.1 point; 9 valid cases of November, 3 closed in it; 4 complaints, 5 households."""
    told = counted(november)
    by_hand: dict[str, tuple[float | None, int]] = {
        "received": (9, 9), "void_cases": (2, 2), "complaints": (4, 4), "commended": (1, 1), "closed": (3, 3),
        "carried_over": (1, 1), "open_at_end": (7, 7), "overdue_at_end": (7, 7),
        # Received and closed: the repair of the third day and the praise.
        "handled": (22.2, 9),
        # Answered by their limit: only the praise; the limits of all nine have run out.
        "reply_in_time": (11.1, 9),
        # Of the three closed only the praise was in time.
        "solution_in_time": (33.3, 3),
        # Answered after 216 and 2 hours; closed after 216, 2 and 504 hours, the third one of October.
        "reply_median": (109.01, 2), "reply_p90": (216.02, 2), "solution_median": (216.02, 3),
        "solution_p90": (504.0, 3),
        # Days 5 to 9 repeat the flats of days 0 to 4, but 0 and 1 are void.
        "repeated": (3, 3), "repeated_share": (33.3, 9),
        "rate": (80.0, 4), "slips": (1, 1), "slips_back": (0, 0), "slips_not_back": (1, 1), "unsolvable": (0, 0),
        "at_desk": (0, 0), "at_desk_share": (0.0, 3), "justified": (None, 0), "satisfied": (None, 0),
        # Of two calls owed that of the repair was due on the 15th and not made; the other one is not due yet.
        "calls_share": (0.0, 1), "compensation": (0, 0), "letters": (0, 0), "moves_in": (0, 0),
    }  # fmt: skip
    assert {key: (told[key].value, told[key].n) for key in by_hand} == by_hand
    october = counted(november, OCTOBER)
    assert {key: (october[key].value, october[key].n) for key in ("received", "reply_in_time", "handled")} == {
        "received": (1, 1), "reply_in_time": (0.0, 1), "handled": (0.0, 1),
    }  # fmt: skip


def test_the_quarter_and_the_year_are_counted_by_the_same_engine(november: Office) -> None:
    """B7: received adds up over months; a share is of all that was received, not a mean of shares."""
    for code in ("2026-Q4", "2026-H2", "2026"):
        told = counted(november, code)
        assert (told["received"].value, told["closed"].value, told["carried_over"].value) == (10, 3, 0)
        assert (told["handled"].value, told["handled"].n) == (30.0, 10)
        assert (told["reply_in_time"].value, told["reply_in_time"].n) == (10.0, 10)


def test_the_breakdowns_add_up_to_what_was_received(november: Office) -> None:
    for key in ("kind", "class", "top_class", "place", "building", "channel", "trade", "first_receiver"):
        assert sum(parted(november, key).values()) == 9, key
    assert sum(parted(november, "verdict").values()) == 4
    assert sum(parted(november, "result").values()) == sum(parted(november, "cause").values()) == 3


def test_a_month_is_one_on_the_offices_clock(office: Office, take: Take) -> None:
    """G28: half past midnight of 1 December in Shanghai is still November in UTC."""
    take(datetime(2026, 11, 30, 16, 30, tzinfo=UTC))
    assert (values_of(office)["received"], values_of(office, DECEMBER)["received"]) == (0, 1)


def test_a_case_whose_reply_is_late_is_overdue_as_on_the_screen(office: Office, clock: FixedClock, take: Take) -> None:
    """One working day to reply, five to solve: on the third day only the reply is late."""
    number = take(datetime(2026, 11, 2, 2, tzinfo=UTC))
    clock.move_to(datetime(2026, 11, 5, 2, tzinfo=UTC))
    assert office.ask(lambda reading: cases.file_of(reading, number)).row.overdue
    assert values_of(office)["overdue_at_end"] == 1
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Tomorrow"))
    assert values_of(office)["overdue_at_end"] == 0


def test_an_answer_after_the_month_leaves_the_case_overdue_at_its_end(
    office: Office, clock: FixedClock, take: Take
) -> None:
    number = take(datetime(2026, 11, 26, 2, tzinfo=UTC))
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    assert values_of(office)["overdue_at_end"] == 1


def test_a_slip_that_comes_home_after_the_month_was_not_back_in_it(
    office: Office, clock: FixedClock, take: Take
) -> None:
    number = take(datetime(2026, 11, 27, 2, tzinfo=UTC))
    slip = office.do(lambda work: slips.raise_for(work, number)).answer
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    office.do(lambda work: slips.book_back(work, slip, "Mended"))
    assert (values_of(office)["slips_back"], values_of(office)["slips_not_back"]) == (0, 1)


def test_a_past_case_entered_later_comes_before_the_one_that_repeats_it(
    office: Office, clock: FixedClock, take: Take, flat: int, leak: int
) -> None:
    """M48: keys of imported cases are later than those of cases that came after them."""
    for day in (20, 10):
        take(datetime(2026, 11, day, 2, tzinfo=UTC), unit_id=flat, class_id=leak)
    assert values_of(office)["repeated"] == 1
    take(datetime(2026, 10, 25, 2, tzinfo=UTC), unit_id=flat, class_id=leak)
    clock.move_to(datetime(2026, 11, 20, 2, tzinfo=UTC))
    assert values_of(office)["repeated"] == 2


def test_what_a_month_told_stays_when_its_cases_are_taken_up_again_later(november: Office, clock: FixedClock) -> None:
    """M16, M77: neither a reply nor a solution that was late stops having been late."""
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    told = _as_told(november)
    for number in ("C-2026-0001", "C-2026-0004", "C-2026-0012"):
        _reopen(november, number)
    for move in (timedelta(), timedelta(minutes=5)):
        assert _as_told(november) == told
        if not move:
            _answer_and_close(november, "C-2026-0004", clock, timedelta(minutes=5))
    december = values_of(november, DECEMBER)
    assert (december["closed"], december["solution_in_time"]) == (1, 100.0)


def _as_told(office: Office) -> tuple[object, ...]:
    """All that November tells, the calls it owes with it."""
    assert counted(office)["calls_share"].n
    return counted(office), parted(office, "result"), parted(office, "cause")


def test_the_time_to_an_answer_that_came_after_the_month_counts_in_it_as_its_words_say(
    office: Office, clock: FixedClock, take: Take
) -> None:
    """M77: an answer of December to a case of November is of November's median, as it is of its share in time."""
    number = take(datetime(2026, 11, 20, 2, tzinfo=UTC))
    clock.move_to(datetime(2026, 12, 20, 2, tzinfo=UTC))
    assert values_of(office)["reply_median"] is None
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    for key in ("reply_median", "reply_p90"):
        assert values_of(office)[key] == 720.0
        assert "answers given after the period's end count too" in formula_of(FIGURES[key], Language.EN)
        assert "期末以后的答复亦计入" in formula_of(FIGURES[key], Language.ZH)


@pytest.mark.parametrize("first", ["ageing", "design"])
def test_a_cause_found_when_a_case_ends_again_leaves_the_month_it_first_ended_in(
    office: Office, clock: FixedClock, take: Take, first: str
) -> None:
    """M40, M97: result and cause."""
    causes = {each.code: each.id for each in office.ask(choices.causes)}
    number = take(datetime(2026, 11, 20, 2, tzinfo=UTC))
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    office.do(lambda work: cases.close(work, number, Closing(Result.SOLVED, causes[first], "Mended")))
    clock.move_to(datetime(2026, 12, 2, 2, tzinfo=UTC))
    told = {"result": {Result.SOLVED: 1}, "cause": {causes[first]: 1}}
    for result, cause in ((Result.UNSOLVABLE, "design"), (Result.SOLVED, "ageing"), (Result.SOLVED, "delay")):
        _reopen(office, number)
        clock.move_on(timedelta(minutes=5))
        office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
        ending = Closing(result, causes[cause], "Done")
        office.do(lambda work, ending=ending: cases.close(work, number, ending))
        assert {key: parted(office, key) for key in told} == told
    assert parted(office, "cause", DECEMBER) == {causes["delay"]: 1}


def test_a_case_solved_late_and_taken_up_again_in_the_month_was_late(november: Office, clock: FixedClock) -> None:
    for number in ("C-2026-0001", "C-2026-0004"):
        _reopen(november, number)
        _answer_and_close(november, number, clock, timedelta(minutes=5))
    told = values_of(november)
    assert (told["closed"], told["solution_in_time"], told["reply_in_time"], told["handled"]) == (3, 33.3, 11.1, 22.2)


def test_a_case_answered_and_past_its_limit_was_late_although_it_is_taken_up_again(
    office: Office, clock: FixedClock, take: Take
) -> None:
    number = take(datetime(2026, 11, 2, 2, tzinfo=UTC))
    clock.move_to(datetime(2026, 11, 20, 2, tzinfo=UTC))
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "We order the part"))
    _reopen(office, number)
    _answer_and_close(office, number, clock, timedelta(minutes=5))
    assert values_of(office)["solution_in_time"] == 0.0


def test_a_reopening_taken_back_changes_no_figure(november: Office, clock: FixedClock) -> None:
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    before = counted(november)
    _reopen(november, "C-2026-0012")
    batch = november.ask(lambda reading: cases.last_batch(reading, "C-2026-0012"))
    november.do(lambda work: cases.undo(work, batch))
    assert counted(november) == before


def test_the_rate_is_of_the_mean_of_the_households_of_the_first_and_the_last_day(
    november: Office, clock: FixedClock
) -> None:
    """M16: two of five flats stand empty since the 21st: 4 complaints ÷ (5 + 3) ÷ 2 households."""
    for unit in (1, 2):
        november.do(lambda work, unit=unit: household.change_unit(work, unit, household.UnitFacts(occupied=False)))
    assert values_of(november)["rate"] == 100.0
