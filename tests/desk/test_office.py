"""The only door: questions cannot write, acts are whole, everyone hears what changed."""

import threading
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import OperationalError

from db.base import Base
from db.models import Building, CaseNote, Estate
from desk import cases, own_days, slips
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.numbering import next_number
from desk.office import Office
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork

LEAK = NewCase(summary="Leak under the sink", told_by="Wang", first_receiver_id=1)


def test_a_question_cannot_change_the_book(office: Office) -> None:
    def sneak(reading: Reading) -> None:
        reading.session.execute(insert(Estate).values(name_en="x", name_zh="x"))

    with pytest.raises(Refusal) as refused:
        office.ask(sneak)
    assert refused.value.code == "book.read_only"
    assert isinstance(refused.value.__cause__, OperationalError)


def test_taking_a_case_and_raising_its_slip_is_one_act_that_tells_what_it_touched(office: Office) -> None:
    heard: list[frozenset[str]] = []
    office.listen(heard.append)
    done = office.do(lambda work: slips.raise_for(work, cases.take(work, LEAK).number))
    assert done.touched >= {"case", "slip", "diary", "search_key", "case_words", "counter"}
    assert heard == [done.touched]


def test_bulk_statements_tell_their_tables_too(office: Office) -> None:
    def add(work: UnitOfWork) -> None:
        work.session.execute(insert(Building), [{"estate_id": 1, "name": "7"}])

    assert office.do(add).touched == {"building"}


def test_a_refusal_undoes_the_whole_act_and_gives_its_number_back(office: Office) -> None:
    def half(work: UnitOfWork) -> None:
        cases.take(work, LEAK)
        raise Refusal("slip.unknown", number="S-1")

    with pytest.raises(Refusal):
        office.do(half)
    assert office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).total == 0
    assert office.do(lambda work: cases.take(work, LEAK)).answer.number == "C-2026-0001"


def test_after_a_failed_save_the_next_one_works(office: Office) -> None:
    """G10."""

    def broken(work: UnitOfWork) -> None:
        work.session.add(CaseNote(4711, work.now, None, "about no case"))

    with pytest.raises(Exception, match="FOREIGN KEY"):
        office.do(broken)
    assert office.do(lambda work: cases.take(work, LEAK)).answer.number == "C-2026-0001"


def test_an_act_that_reads_first_does_not_trip_over_another_writer(folder: Path, clock: FixedClock) -> None:
    """G06."""
    first, second = Office.open(folder, clock), Office.open(folder, clock)
    started, numbers = threading.Event(), []

    def slow(work: UnitOfWork) -> str:
        cases.counts(work)
        started.set()
        return cases.take(work, LEAK).number

    other = threading.Thread(
        target=lambda: (started.wait(), numbers.append(second.do(lambda work: cases.take(work, LEAK)).answer.number))
    )
    other.start()
    numbers.append(first.do(slow).answer)
    other.join()
    assert sorted(numbers) == ["C-2026-0001", "C-2026-0002"]
    first.close()
    second.close()


def test_two_programs_giving_numbers_at_once_never_give_one_twice_or_leave_a_gap(
    folder: Path, clock: FixedClock
) -> None:
    """G26: 2 x 250 numbers, without a gap."""
    given: list[str] = []

    def draw() -> None:
        own = Office.open(folder, clock)
        given.extend(own.do(lambda work: next_number(work, "C", 2026)).answer for _ in range(250))
        own.close()

    threads = [threading.Thread(target=draw) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(int(number.rsplit("-", 1)[1]) for number in given) == list(range(1, 501))


def test_numbers_go_on_when_the_clock_goes_back(office: Office, clock: FixedClock) -> None:
    """G29."""
    from datetime import timedelta

    first = office.do(lambda work: cases.take(work, LEAK)).answer.number
    clock.move_on(timedelta(days=-40))
    second = office.do(lambda work: cases.take(work, LEAK)).answer.number
    assert (first, second) == ("C-2026-0001", "C-2026-0002")


def test_what_another_program_writes_is_noticed_once_and_our_own_acts_are_not(folder: Path, clock: FixedClock) -> None:
    here, there = Office.open(folder, clock), Office.open(folder, clock)
    here.do(lambda work: cases.take(work, LEAK))
    assert not here.changed_elsewhere()
    there.do(lambda work: cases.take(work, LEAK))
    assert here.changed_elsewhere()
    assert not here.changed_elsewhere()
    here.close()
    there.close()


def test_an_act_goes_by_the_calendar_that_another_program_has_just_changed(folder: Path, clock: FixedClock) -> None:
    here, there = Office.open(folder, clock), Office.open(folder, clock)
    monday = own_days.OwnDays(date(2026, 11, 23), None, False, "Closed")
    there.do(lambda work: own_days.add(work, monday))
    told = here.do(lambda work: cases.take(work, LEAK)).answer
    assert told.reply_due == datetime(2026, 11, 24, 8, tzinfo=UTC)
    here.close()
    there.close()


def test_what_another_program_wrote_before_our_act_is_not_taken_for_ours(folder: Path, clock: FixedClock) -> None:
    here, there = Office.open(folder, clock), Office.open(folder, clock)
    heard: list[frozenset[str]] = []
    here.listen(heard.append)
    there.do(lambda work: cases.take(work, LEAK))
    done = here.do(lambda work: cases.take(work, LEAK))
    assert heard == [frozenset(Base.metadata.tables)]
    assert "clerk" not in done.touched
    assert not here.changed_elsewhere()
    here.do(lambda work: cases.take(work, LEAK))
    assert heard[1] == done.touched
    here.close()
    there.close()


def test_what_another_program_wrote_is_still_told_after_an_act_was_refused(folder: Path, clock: FixedClock) -> None:
    here, there = Office.open(folder, clock), Office.open(folder, clock)
    there.do(lambda work: cases.take(work, LEAK))
    with pytest.raises(Refusal):
        here.do(lambda work: cases.take(work, NewCase()))
    assert here.changed_elsewhere()
    here.close()
    there.close()
