"""A case says why it is due when it is, with its pauses, its reopening and what was promised (M50, M77)."""

from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from db.models import Case, CaseClass, LimitUnit, WaitsFor
from desk import cases, own_days
from desk.cases import Channel, Explained, NewCase
from desk.clock import FixedClock
from desk.office import Office
from desk.own_days import OwnDays
from desk.settings import change_hours
from desk.week import same_hours
from desk.work import UnitOfWork
from tests.builders import solved


def take(office: Office, amount: int = 5, unit: LimitUnit = LimitUnit.WORKING_DAYS) -> str:
    """A case with a limit of its own for the solution, and one working day for the reply."""

    def act(work: UnitOfWork) -> str:
        kind = work.session.scalars(select(CaseClass).where(CaseClass.code == "noise")).one()
        kind.solution_amount, kind.solution_unit = amount, unit
        work.session.flush()
        return cases.take(work, NewCase(summary="x", told_by="王", first_receiver_id=1, class_id=kind.id)).number

    return office.do(act).answer


def told(office: Office, number: str, language: str = "en") -> Explained:
    return office.ask(lambda reading: cases.explained(reading, cases.file_of(reading, number), language))


def test_both_limits_say_how_they_came_about(office: Office) -> None:
    """M50, M77."""
    number = take(office)
    assert told(office, number).reply == "Fri 20 Nov 16:00 + 1 working day = Mon 23 Nov 16:00"
    assert told(office, number, "zh").solution == "11月20日周五 16:00 + 5个工作日 = 11月27日周五 16:00"


def test_a_pause_is_told_in_working_days_and_moves_the_solution_only(office: Office, clock: FixedClock) -> None:
    number = take(office)
    clock.move_on(timedelta(days=3))  # Monday at four
    office.do(lambda work: cases.pause(work, number, WaitsFor.PARTS, "Pump", date(2026, 11, 26)))
    said = told(office, number)
    assert "paused" not in said.reply
    assert said.solution == (
        "Fri 20 Nov 16:00 + 5 working days = Fri 27 Nov 16:00; "
        "paused 3 working days from Mon 23 Nov 16:00; so Wed 2 Dec 16:00"
    )
    assert told(office, number, "zh").solution.endswith("；自11月23日周一 16:00暂停3个工作日；现为12月2日周三 16:00")
    clock.move_on(timedelta(days=1))
    office.do(lambda work: cases.resume(work, number))
    assert told(office, number).solution.endswith("paused 1 working day from Mon 23 Nov 16:00; so Mon 30 Nov 16:00")


def test_a_pause_of_working_hours_and_of_hours_is_told_in_time(office: Office, clock: FixedClock) -> None:
    working, elapsed = take(office, 4, LimitUnit.WORKING_HOURS), take(office, 24, LimitUnit.HOURS)
    for number in (working, elapsed):
        office.do(lambda work, number=number: cases.pause(work, number, WaitsFor.PERSON, "Away", date(2026, 11, 23)))
    assert (
        "paused 1 h 30 min of opening hours from Fri 20 Nov 16:00; so Mon 23 Nov 12:30"
        in told(office, working).solution
    )
    assert told(office, elapsed).solution.endswith("paused 56 h from Fri 20 Nov 16:00; so Tue 24 Nov 00:00")
    assert "暂停上班时间1小时30分钟" in told(office, working, "zh").solution
    assert clock.now() == office.ask(lambda reading: reading.now)


def test_a_pause_after_the_limit_ran_out_moves_nothing(office: Office, clock: FixedClock) -> None:
    number = take(office, 1, LimitUnit.HOURS)
    clock.move_on(timedelta(days=4))
    office.do(lambda work: cases.pause(work, number, WaitsFor.PARTS, "Pump", date(2026, 11, 30)))
    assert told(office, number).solution == "Fri 20 Nov 16:00 + 1 hour = Fri 20 Nov 17:00"


def test_a_reopened_case_counts_from_its_reopening(office: Office, clock: FixedClock) -> None:
    number = take(office)
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    office.do(lambda work: cases.close(work, number, solved("Mended")))
    clock.move_on(timedelta(days=4))
    office.do(lambda work: cases.reopen(work, number, "It drips again"))
    assert told(office, number).reply == "Reopened Tue 24 Nov 16:00 + 1 working day = Wed 25 Nov 16:00"
    assert told(office, number, "zh").reply.startswith("重新受理：11月24日周二 16:00")
    batch = office.ask(lambda reading: cases.last_batch(reading, number))
    office.do(lambda work: cases.undo(work, batch))
    assert told(office, number).reply == "Fri 20 Nov 16:00 + 1 working day = Mon 23 Nov 16:00"


def test_what_was_promised_stands_when_the_calendar_changes(office: Office) -> None:
    number = take(office)
    due = office.ask(lambda reading: cases.file_of(reading, number)).row.reply_due
    office.do(lambda work: own_days.add(work, OwnDays(date(2026, 11, 23), note="Typhoon")))
    assert office.ask(lambda reading: cases.file_of(reading, number)).row.reply_due == due
    assert told(office, number).reply == (
        "Fri 20 Nov 16:00 + 1 working day; promised for Mon 23 Nov 16:00, and that stands "
        "(today's calendar would say Tue 24 Nov 16:00)"
    )
    assert "已承诺11月23日周一 16:00，不再改动" in told(office, number, "zh").reply
    later = take(office)
    assert told(office, later).reply == (
        "Fri 20 Nov 16:00 + 1 working day = Tue 24 Nov 16:00; "
        "Sat 21 Nov to Mon 23 Nov are closed (office's own calendar)"
    )


def test_other_hours_leave_promises_alone_as_well(office: Office) -> None:
    number = take(office, 4, LimitUnit.WORKING_HOURS)
    before = office.ask(lambda reading: cases.file_of(reading, number)).row
    week = same_hours([(time(10), time(12))], range(7))
    office.do(lambda work: change_hours(work, week, "CN", "Asia/Shanghai"))
    assert office.ask(lambda reading: cases.file_of(reading, number)).row == before
    assert "and that stands" in told(office, number).solution


def test_an_old_case_that_kept_no_limit_says_nothing(office: Office) -> None:
    number = take(office)

    def forget(work: UnitOfWork) -> None:
        case = work.session.scalars(select(Case)).one()
        case.reply_limit = case.solution_limit = ""

    office.do(forget)
    assert told(office, number) == Explained()


def test_the_sentence_is_for_the_moment_the_case_reached_the_desk(office: Office) -> None:
    received = datetime(2026, 11, 19, 18, 10, tzinfo=office.ask(lambda reading: reading.now.tzinfo))
    new = NewCase(summary="x", told_by="王", first_receiver_id=1, received_at=received)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    assert told(office, number).reply == (
        "Fri 20 Nov 02:10 + 1 working day = Mon 23 Nov 08:30; counted from opening, Fri 20 Nov 08:30"
    )
