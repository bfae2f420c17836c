"""How well the month was handled, counted by hand (M00, M02, M12, M27, M38, M40, M48, M61, M64, M77, M92)."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from db.models import CaseClass
from desk import cases, compensations, incidents, return_calls
from desk.cases import CaseKind, Channel, Closing, DutyBreach, Handling, NewCase, Result, Verdict
from desk.cases.handling import change_handling
from desk.clock import FixedClock
from desk.incidents import NewCall, SuddenEvent
from desk.office import Office
from desk.return_calls import Mark
from tests.builders import AGEING, solved
from tests.figured import counted, parted, values_of


def _take(office: Office, **what: object) -> cases.Taken:
    new = NewCase(**{"summary": "Leak", "told_by": "Wang", "first_receiver_id": 1, **what})  # type: ignore[arg-type]
    return office.do(lambda work: cases.take(work, new)).answer


def _close(office: Office, number: str, closing: Closing) -> None:
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    office.do(lambda work: cases.close(work, number, closing))


def _class(office: Office, code: str) -> int | None:
    return office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == code)))


def test_one_of_each_kind_is_counted_apart(office: Office) -> None:
    """M02."""
    for kind in CaseKind:
        _take(office, kind=kind)
    assert parted(office, "kind") == dict.fromkeys(CaseKind, 1)
    assert (values_of(office)["complaints"], values_of(office)["commended"]) == (1, 1)


def test_what_people_were_told_is_counted(office: Office, taken: cases.Taken) -> None:
    """M77, M94."""
    other = _take(office, told="The plumber comes at six")
    for words in ("The part is ordered", "It comes on Monday"):
        office.do(lambda work, words=words: cases.add_note(work, taken.number, words, True, Channel.PHONE))
    office.do(lambda work: cases.add_note(work, other.number, "Only for ourselves"))
    assert values_of(office)["told"] == 3


def test_justified_complaints_are_a_share_of_those_judged(office: Office) -> None:
    """M38, M40: three of four judged; the undecided one is not among them, a praise never is."""
    verdicts = (Verdict.JUSTIFIED, Verdict.PARTLY, Verdict.JUSTIFIED, Verdict.UNFOUNDED, Verdict.UNDECIDED)
    for verdict in verdicts:
        number = _take(office).number
        handling = Handling(verdict=verdict, promise_broken=verdict is Verdict.JUSTIFIED)
        office.do(lambda work, n=number, told=handling: change_handling(work, n, told))
    _take(office, kind=CaseKind.PRAISE)
    told = counted(office)
    assert (told["justified"].value, told["justified"].n) == (75.0, 4)
    assert told["promises_broken"].value == 2
    assert parted(office, "verdict") == {
        Verdict.UNDECIDED: 1, Verdict.JUSTIFIED: 2, Verdict.PARTLY: 1, Verdict.UNFOUNDED: 1,
    }  # fmt: skip


def test_marks_have_their_own_n_and_silence_is_none(office: Office, clock: FixedClock) -> None:
    """M61."""
    numbers = [_take(office).number for _ in range(4)]
    for number in numbers:
        _close(office, number, solved("Mended"))
    assert (counted(office)["satisfied"].value, counted(office)["satisfied"].n) == (None, 0)
    clock.move_on(timedelta(days=3))  # to Monday
    calls = {row.number: row.id for row in office.ask(return_calls.due).rows}
    for number, mark in zip(numbers, (Mark.SATISFIED, Mark.FAIR, Mark.NOT_SATISFIED), strict=False):
        office.do(lambda work, n=number, m=mark: return_calls.record(work, calls[n], m, "So"))
    for _ in range(3):
        office.do(lambda work: return_calls.not_reached(work, calls[numbers[3]]))
        clock.move_on(timedelta(hours=1))
    told = counted(office)
    assert (told["satisfied"].value, told["satisfied"].n) == (66.7, 3)
    assert (told["dissatisfied"].value, told["calls_made"].value) == (1, 4)
    assert (told["calls_share"].value, told["calls_share"].n) == (100.0, 4)


def test_a_call_that_is_not_due_yet_is_not_owed(office: Office, clock: FixedClock) -> None:
    """M61: the share of a month that goes on is of what should have been done by now."""
    for _ in range(2):
        _close(office, _take(office).number, solved("Mended"))
    assert counted(office)["calls_share"].n == 0
    clock.move_on(timedelta(days=3))
    (first, *_rest) = office.ask(return_calls.due).rows
    office.do(lambda work: return_calls.record(work, first.id, Mark.SATISFIED))
    assert (counted(office)["calls_share"].value, counted(office)["calls_share"].n) == (50.0, 2)


def test_the_share_solved_at_the_desk_and_what_was_outside_our_duty(office: Office) -> None:
    """M00, M64."""
    _close(office, _take(office).number, Closing(Result.REFERRED, AGEING, referred_to="Gas works"))
    _close(office, _take(office).number, Closing(Result.AT_DESK, AGEING))
    _close(office, _take(office).number, solved("Mended"))
    _close(office, _take(office).number, Closing(Result.UNSOLVABLE, AGEING, "No room for it"))
    told = counted(office)
    assert [told[key].value for key in ("referred", "at_desk", "unsolvable")] == [1, 1, 1]
    assert (told["at_desk_share"].value, told["at_desk_share"].n) == (25.0, 4)
    assert parted(office, "result") == dict.fromkeys(
        (Result.REFERRED, Result.AT_DESK, Result.SOLVED, Result.UNSOLVABLE), 1
    )


def test_breaches_are_counted_by_kind_in_the_year_on_the_offices_clock(office: Office, clock: FixedClock) -> None:
    """M12: one of each; what is void does not count, nor what was told after the year had ended here."""
    for breach in (*DutyBreach, DutyBreach.COLD):
        _take(office, about_id=1, duty_breach=breach)
    void = _take(office, about_id=1, duty_breach=DutyBreach.COLD)
    office.do(lambda work: cases.void(work, void.number, "twice"))
    clock.move_to(datetime(2026, 12, 31, 17, tzinfo=UTC))  # one o'clock of 2027 in the office
    _take(office, about_id=1, duty_breach=DutyBreach.FOBBED_OFF)
    assert parted(office, "breach", "2026") == dict.fromkeys(DutyBreach, 1) | {DutyBreach.COLD: 2}
    assert parted(office, "breach", "2027") == {DutyBreach.FOBBED_OFF: 1}


def test_second_complaints_are_those_linked_and_those_of_the_same_flat_and_class(office: Office, flat: int) -> None:
    """M48."""
    leak = _class(office, "leak")
    first = _take(office, unit_id=flat, class_id=leak)
    _take(office, unit_id=flat, class_id=leak)
    _take(office, second_of=first.number)
    _take(office)
    told = counted(office)
    assert (told["repeated"].value, told["repeated_share"].value, told["repeated_share"].n) == (2, 50.0, 4)


def test_payments_are_summed_to_the_cent(office: Office, taken: cases.Taken) -> None:
    """M27."""
    for amount in ("120.50", "79.55"):
        payment = compensations.NewPayment(amount, "Flood damage rule")
        office.do(lambda work, payment=payment: compensations.pay(work, taken.number, payment))
    told = counted(office)
    assert (told["compensation"].value, told["compensation"].n, told["payments"].value) == (20_005, 2, 2)


def test_how_soon_people_were_notified_is_the_median_of_those_that_were(office: Office, clock: FixedClock) -> None:
    """M92: from the log to the first one reached."""
    trapped = _class(office, "trapped")
    assert trapped is not None
    for minutes, reached in ((1, True), (4, True), (10, True), (None, True), (2, False)):
        clock.move_on(timedelta(minutes=1))
        made = office.do(lambda work: incidents.take_sudden(work, SuddenEvent(trapped, place="Lift"))).answer
        if minutes is not None:
            clock.move_on(timedelta(minutes=minutes))
            call = NewCall("Firm", reached=reached)
            office.do(lambda work, call=call, made=made: incidents.called(work, call, case_id=made.id))
    told = counted(office)
    assert (told["notified"].value, told["notified"].n, told["alarms"].value) == (pytest.approx(4), 3, 5)
    assert (counted(office, "2026-10")["notified"].value, counted(office, "2026-10")["alarms"].value) == (None, 0)


@pytest.mark.parametrize("minutes", [3, 0])
def test_an_incident_known_before_anybody_called_counts_from_when_it_was_entered(
    office: Office, clock: FixedClock, minutes: int
) -> None:
    """M92."""
    known = incidents.NewIncident("Power cut", class_id=_class(office, "outage"))
    made = office.do(lambda work: incidents.begin(work, known)).answer
    clock.move_on(timedelta(minutes=minutes))
    office.do(lambda work: incidents.called(work, NewCall("Grid"), incident_id=made.id))
    assert counted(office)["notified"].value == pytest.approx(minutes)
