"""How well the month was handled, counted by hand (M02, M12, M27, M38, M48, M61, M64, M77, M92)."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from db.models import CaseClass, Language
from desk import cases, compensations, people, reports, return_calls
from desk.cases import CaseKind, Channel, Closing, DutyBreach, Handling, NewCase, Result, Verdict
from desk.cases.handling import change_handling
from desk.clock import FixedClock
from desk.incidents import NewCall, called
from desk.office import Office
from desk.reports.quality import breaches, by_result, quality_of
from desk.return_calls import Mark
from tests.builders import AGEING, solved

START, END = datetime(2026, 10, 31, 16, tzinfo=UTC), datetime(2026, 11, 30, 16, tzinfo=UTC)


def _take(office: Office, **what: object) -> cases.Taken:
    new = NewCase(**{"summary": "Leak", "told_by": "Wang", "first_receiver_id": 1, **what})  # type: ignore[arg-type]
    return office.do(lambda work: cases.take(work, new)).answer


def _close(office: Office, number: str, closing: Closing) -> None:
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    office.do(lambda work: cases.close(work, number, closing))


def test_one_of_each_kind_is_counted_apart(office: Office) -> None:
    """M02."""
    for kind in CaseKind:
        _take(office, kind=kind)
    sheet = office.ask(lambda reading: reports.month_sheet(reading, date(2026, 11, 1), Language.EN))
    assert {(share.name, share.count) for share in sheet.by_kind} == {
        ("Complaint", 1), ("Repair", 1), ("Enquiry", 1), ("Suggestion", 1), ("Praise", 1),
    }  # fmt: skip


def test_what_people_were_told_is_counted(office: Office, taken: cases.Taken) -> None:
    """M77, M94."""
    other = _take(office, told="The plumber comes at six")
    for words in ("The part is ordered", "It comes on Monday"):
        office.do(lambda work, words=words: cases.add_note(work, taken.number, words, True, Channel.PHONE))
    office.do(lambda work: cases.add_note(work, other.number, "Only for ourselves"))
    told = office.ask(lambda reading: quality_of(reading, START, END))
    assert (told.told, told.told_cases) == (3, 2)


def test_justified_complaints_are_a_share_of_those_judged(office: Office) -> None:
    """M38: three of four judged; the undecided one is not among them."""
    verdicts = (Verdict.JUSTIFIED, Verdict.PARTLY, Verdict.JUSTIFIED, Verdict.UNFOUNDED, Verdict.UNDECIDED)
    for verdict in verdicts:
        number = _take(office).number
        office.do(lambda work, n=number, v=verdict: change_handling(work, n, Handling(verdict=v)))
    told = office.ask(lambda reading: quality_of(reading, START, END))
    assert (told.justified, told.judged) == (75.0, 4)


def test_marks_have_their_own_n_and_silence_is_none(office: Office, clock: FixedClock) -> None:
    """M61."""
    numbers = [_take(office).number for _ in range(4)]
    for number in numbers:
        _close(office, number, solved("Mended"))
    clock.move_on(timedelta(days=3))  # to Monday
    calls = {row.number: row.id for row in office.ask(return_calls.due).rows}
    for number, mark in zip(numbers, (Mark.SATISFIED, Mark.FAIR, Mark.NOT_SATISFIED), strict=False):
        office.do(lambda work, n=number, m=mark: return_calls.record(work, calls[n], m, "So"))
    for _ in range(3):
        office.do(lambda work: return_calls.not_reached(work, calls[numbers[3]]))
        clock.move_on(timedelta(hours=1))
    told = office.ask(lambda reading: quality_of(reading, START, END))
    assert (told.satisfied, told.marks) == (66.7, 3)


def test_what_was_outside_our_duty_is_counted_apart(office: Office) -> None:
    """M64, M00."""
    _close(office, _take(office).number, Closing(Result.REFERRED, AGEING, referred_to="Gas works"))
    _close(office, _take(office).number, Closing(Result.AT_DESK, AGEING))
    _close(office, _take(office).number, solved("Mended"))
    told = office.ask(lambda reading: quality_of(reading, START, END))
    assert (told.referred, told.at_desk) == (1, 1)
    ended = office.ask(lambda reading: by_result(reading, START, END))
    assert ended == {Result.REFERRED: 1, Result.AT_DESK: 1, Result.SOLVED: 1}


def test_breaches_are_counted_over_the_year_so_far(office: Office, clock: FixedClock) -> None:
    """M12: one of each kind, and one of last year that does not count."""
    clock.move_to(datetime(2026, 12, 30, 2, tzinfo=UTC))
    _take(office, about_id=1, duty_breach=DutyBreach.COLD)
    for month, breach in enumerate(DutyBreach, 3):
        clock.move_to(datetime(2027, month, 3, 2, tzinfo=UTC))
        _take(office, about_id=1, duty_breach=breach)
    year = timedelta(days=365)
    counted = office.ask(lambda reading: breaches(reading, START + year, END + year))
    assert counted == dict.fromkeys(DutyBreach, 1)


def test_second_complaints_are_those_linked_and_those_of_the_same_flat_and_class(office: Office, flat: int) -> None:
    """M48."""
    leak = office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == "leak")))
    first = _take(office, unit_id=flat, class_id=leak)
    _take(office, unit_id=flat, class_id=leak)
    _take(office, second_of=first.number)
    _take(office)
    figures = office.ask(lambda reading: reports.month_sheet(reading, date(2026, 11, 1), Language.EN)).figures
    assert {figure.name: figure.now for figure in figures}["Second complaints"] == "2"


def test_payments_are_summed_to_the_cent_and_sudden_events_know_when_somebody_was_notified(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    """M27, M92."""
    for amount in ("120.50", "79.55"):
        payment = compensations.NewPayment(amount, "Flood damage rule")
        office.do(lambda work, payment=payment: compensations.pay(work, taken.number, payment))
    trapped = office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == "trapped")))
    event = _take(office, class_id=trapped)
    clock.move_on(timedelta(minutes=4))
    office.do(lambda work: called(work, NewCall("Lift firm", "0571 1"), case_id=event.id))
    told = office.ask(lambda reading: quality_of(reading, START, END))
    assert (told.paid_cents, told.payments) == (20_005, 2)
    assert told.notified == pytest.approx(4.0)


def test_classes_by_causes_promises_and_payments_stand_on_the_sheet(office: Office, flat: int) -> None:
    """M27, M40, M48: two leaks and one case of no class, closed by two causes; one of them a broken promise."""
    leak = office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == "leak")))
    told = [
        _take(office, unit_id=flat, class_id=leak, promise_broken=True),
        _take(office, unit_id=flat, class_id=leak),
        _take(office),
    ]
    for taken, cause in zip(told, (AGEING, AGEING + 1, AGEING), strict=True):
        _close(office, taken.number, Closing(Result.SOLVED, cause, "Done"))
    boss = office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER))).answer
    office.sit_down(boss)
    office.do(lambda work: compensations.put_in(work, "1000", on=date(2026, 10, 5)))
    payment = compensations.NewPayment("120.50", "Ruined carpet")
    office.do(lambda work: compensations.pay(work, told[0].number, payment))
    sheet = office.ask(lambda reading: reports.month_sheet(reading, date(2026, 11, 1), Language.EN))
    assert len(sheet.class_by_cause.across) == 2
    assert [counts for _name, counts in sheet.class_by_cause.down] == [(1, 1), (1, 0)]
    assert sheet.class_by_cause.down[1][0] == "none given"
    figures = {figure.name: figure.now for figure in sheet.figures}
    assert (figures["Promises broken"], figures["Rate of second complaints"]) == ("1", "33.3 %")
    assert sheet.payments is not None
    (line,) = sheet.payments.lines
    assert (line.on, line.number, line.sum, line.basis) == (
        date(2026, 11, 20), told[0].number, "¥120.50", "Ruined carpet",
    )  # fmt: skip
    assert sheet.payments.deposit == "¥879.50"
    october = office.ask(lambda reading: reports.month_sheet(reading, date(2026, 10, 1), Language.EN)).payments
    assert october is not None
    assert (october.lines, october.deposit) == ((), "¥1,000.00")
