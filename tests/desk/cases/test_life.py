"""The state graph: every way there is and every way there is not, by the acts themselves (M47, M49, M64)."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import product

import pytest
from sqlalchemy import select

from db.models import Case, ReturnCall
from desk import cases, slips
from desk.cases import CaseFile, CaseStatus, Channel, Closing, NewCase, Result, Taken, WaitsFor
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.builders import AGEING, solved

S = CaseStatus
MONDAY = date(2026, 11, 23)
Act = Callable[[UnitOfWork, str], object]

# What the desk may do, and the status it leads to; going on leads back to where the case was.
ACTS: dict[str, Act] = {
    "note": lambda work, number: cases.add_note(work, number, "Rang again"),
    "pass_on": lambda work, number: cases.pass_on(work, number, 3, "Chen", "Told him", "Both are needed"),
    "slip": lambda work, number: slips.raise_for(work, number, 3),
    "pause": lambda work, number: cases.pause(work, number, WaitsFor.PARTS, "The valve is ordered", MONDAY),
    "resume": lambda work, number: cases.resume(work, number),
    "reply": lambda work, number: cases.reply(work, number, Channel.PHONE, "It is mended"),
    "close": lambda work, number: cases.close(work, number, solved("New seal")),
    "reopen": lambda work, number: cases.reopen(work, number, "It drips again"),
    "void": lambda work, number: cases.void(work, number, "Typed twice"),
}
REACHED: dict[CaseStatus, tuple[str, ...]] = {
    S.OPEN: (),
    S.WITH_TRADE: ("pass_on",),
    S.PAUSED: ("pause",),
    S.ANSWERED: ("reply",),
    S.CLOSED: ("reply", "close"),
    S.REOPENED: ("reply", "close", "reopen"),
    S.VOID: ("void",),
}
ON = {
    "note": None,
    "pass_on": S.WITH_TRADE,
    "slip": S.WITH_TRADE,
    "pause": S.PAUSED,
    "reply": S.ANSWERED,
    "void": S.VOID,
}
LEADS: dict[CaseStatus, dict[str, CaseStatus | None]] = {
    S.OPEN: {**ON},
    S.WITH_TRADE: {**ON},
    S.PAUSED: {**ON, "resume": S.OPEN},
    S.ANSWERED: {**ON, "close": S.CLOSED, "reopen": S.REOPENED},
    S.CLOSED: {"note": None, "reopen": S.REOPENED, "void": S.VOID},
    S.REOPENED: {**ON},
    S.VOID: {"note": None},
}
REFUSED = {"resume": "case.not_paused", "reopen": "case.not_ended", "slip": "slip.case_not_open"}


def _file(office: Office, number: str) -> CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


def _bring(office: Office, number: str, *names: str) -> None:
    for name in names:
        office.do(lambda work, name=name: ACTS[name](work, number))


def _code(office: Office, act: Callable[[UnitOfWork], object]) -> str:
    with pytest.raises(Refusal) as refused:
        office.do(act)
    return refused.value.code


def _due(office: Office, number: str) -> tuple[object, object]:
    row = _file(office, number).row
    return row.reply_due, row.solution_due


@pytest.mark.parametrize(("status", "name"), list(product(S, ACTS)))
def test_every_act_leads_where_the_graph_says_or_is_refused(
    office: Office, taken: Taken, status: CaseStatus, name: str
) -> None:
    _bring(office, taken.number, *REACHED[status])
    before = _file(office, taken.number)
    assert before.row.status is status
    if name in LEADS[status]:
        _bring(office, taken.number, name)
        assert _file(office, taken.number).row.status is (LEADS[status][name] or status)
        return
    unanswered = name == "close" and cases.may_become(status, S.CLOSED)
    code = "case.needs_reply" if unanswered else REFUSED.get(name, "case.not_open")
    assert _code(office, lambda work: ACTS[name](work, taken.number)) == code
    assert _file(office, taken.number) == before


@pytest.mark.parametrize(("now", "then"), list(product(S, S)))
def test_the_graph_has_these_ways_and_no_others(now: CaseStatus, then: CaseStatus) -> None:
    ways = {way for act, way in LEADS[now].items() if act not in ("note", "resume")}
    ways |= {S.CLOSED} if now not in (S.CLOSED, S.VOID) else set()  # once the person has a reply
    ways |= {S.OPEN, S.REOPENED} if now is S.PAUSED else set()  # going on, to where it was
    assert cases.may_become(now, then) == (then in ways)


def test_a_case_is_not_closed_without_a_result_and_the_family_of_its_cause(office: Office, taken: Taken) -> None:
    """M47."""
    _bring(office, taken.number, "reply")

    def close(closing: Closing) -> str:
        return _code(office, lambda work: cases.close(work, taken.number, closing))

    assert close(Closing(cause_id=AGEING)) == "case.result_missing"
    assert close(Closing(Result.SOLVED)) == "case.cause_missing"
    assert close(Closing(Result.SOLVED, 999)) == "cause.unknown"
    assert _file(office, taken.number).row.status is S.ANSWERED
    told = Closing(Result.SOLVED, AGEING, "New seal", "The seal was dry", prevention="All seals of 2012 are changed")
    office.do(lambda work: cases.close(work, taken.number, told))
    file = _file(office, taken.number)
    assert (file.result, file.cause_id, file.cause_note) == (Result.SOLVED, AGEING, "The seal was dry")
    assert (file.outcome, file.prevention) == ("New seal", "All seals of 2012 are changed")
    assert (file.lines[-1].what, file.lines[-1].text, file.lines[-1].more) == ("closed", "New seal", "solved")


def test_outside_our_duty_is_closed_with_whom_the_person_was_referred_to(office: Office, taken: Taken) -> None:
    """M64: counted by its own result, with the referral in the file."""
    _bring(office, taken.number, "reply")
    referred = Closing(Result.REFERRED, AGEING, "Their pipe")
    assert _code(office, lambda work: cases.close(work, taken.number, referred)) == "case.referral_missing"
    long = Closing(Result.REFERRED, AGEING, referred_to="x" * 201)
    assert _code(office, lambda work: cases.close(work, taken.number, long)) == "text.too_long"
    to = Closing(Result.REFERRED, AGEING, "Their pipe", referred_to="自来水公司 96106")
    office.do(lambda work: cases.close(work, taken.number, to))
    file = _file(office, taken.number)
    assert (file.result, file.referred_to) == (Result.REFERRED, "自来水公司 96106")
    counted = select(Case.number).where(Case.result == Result.REFERRED)
    assert office.ask(lambda reading: list(reading.session.scalars(counted))) == [taken.number]


def test_a_case_solved_at_the_desk_is_answered_and_closed_by_the_one_asked_first(office: Office, taken: Taken) -> None:
    """M00."""

    def at_desk(work: UnitOfWork) -> None:
        cases.reply(work, taken.number, Channel.PHONE, "Turn the tap to the right", batch="b")
        cases.close(work, taken.number, Closing(Result.AT_DESK, AGEING), batch="b")

    office.do(at_desk)
    file = _file(office, taken.number)
    assert (file.row.status, file.result, file.slips) == (S.CLOSED, Result.AT_DESK, ())
    assert office.do(lambda work: cases.undo(work, "b")).answer == (taken.number,)
    assert (_file(office, taken.number).row.status, _file(office, taken.number).row.replied) == (S.OPEN, False)


def test_a_pause_moves_the_solution_and_leaves_the_reply(office: Office, taken: Taken, clock: FixedClock) -> None:
    """Friday 16:00 to Monday: no working day between Friday and Monday but Friday's own afternoon."""
    reply_due, solution_due = _due(office, taken.number)
    wednesday = MONDAY + timedelta(days=2)
    office.do(lambda work: cases.pause(work, taken.number, WaitsFor.PERSON, "He is away", wednesday))
    file = _file(office, taken.number)
    assert file.row.reply_due == reply_due
    assert file.row.solution_due == solution_due + timedelta(days=5)  # Friday, Monday and Tuesday do not count
    assert file.paused is not None
    assert (file.paused.waits_for, file.paused.back_on, file.paused.reason) == (
        WaitsFor.PERSON,
        wednesday,
        "He is away",
    )
    line = file.lines[-1]
    assert (line.what, line.text, line.detail, line.more) == ("paused", "He is away", "2026-11-25", "person")
    clock.move_on(timedelta(days=10))
    office.do(lambda work: cases.resume(work, taken.number))
    # It ended by itself on its day: whoever comes late to it does not win time.
    assert _due(office, taken.number) == (reply_due, solution_due + timedelta(days=5))


def test_a_case_gone_on_with_early_gives_the_days_back(office: Office, taken: Taken, clock: FixedClock) -> None:
    _, solution_due = _due(office, taken.number)
    office.do(lambda work: cases.pause(work, taken.number, WaitsFor.PARTS, "Valve", MONDAY + timedelta(days=21)))
    clock.move_on(timedelta(days=3))
    office.do(lambda work: cases.resume(work, taken.number))
    assert _due(office, taken.number)[1] == solution_due + timedelta(days=3)  # Friday stood; Monday is a day of work
    assert _file(office, taken.number).paused is None


@pytest.mark.parametrize("way", ["pass_on", "slip", "reply", "void"])
def test_whatever_goes_on_ends_the_pause(office: Office, taken: Taken, clock: FixedClock, way: str) -> None:
    _, solution_due = _due(office, taken.number)
    office.do(lambda work: cases.pause(work, taken.number, WaitsFor.PARTS, "Valve", MONDAY + timedelta(days=21)))
    clock.move_on(timedelta(days=3))
    _bring(office, taken.number, way)
    file = _file(office, taken.number)
    assert file.paused is None
    assert file.row.solution_due == solution_due + timedelta(days=3)
    assert office.ask(cases.waiting_counts).back == 0


@pytest.mark.parametrize("before", [(), ("pass_on",), ("reply",), ("reply", "pass_on"), ("reply", "close", "reopen")])
def test_going_on_leads_back_to_where_the_case_was(office: Office, taken: Taken, before: tuple[str, ...]) -> None:
    _bring(office, taken.number, *before)
    status = _file(office, taken.number).row.status
    _bring(office, taken.number, "pause", "pause", "resume")
    assert _file(office, taken.number).row.status is status


@pytest.mark.parametrize(
    ("reason", "day", "code"),
    [
        (" ", MONDAY, "pause.reason_missing"),
        ("x" * 2_001, MONDAY, "text.too_long"),
        ("Valve", date(2026, 11, 20), "pause.day_past"),
        ("Valve", date.min, "pause.day_past"),
        ("Valve", date.max, "pause.day_far"),
    ],
)
def test_a_pause_needs_a_reason_and_a_day_that_comes(
    office: Office, taken: Taken, reason: str, day: date, code: str
) -> None:
    before = _file(office, taken.number)
    assert _code(office, lambda work: cases.pause(work, taken.number, WaitsFor.OTHER, reason, day)) == code
    assert _file(office, taken.number) == before


def test_a_reopened_case_counts_its_limits_anew_and_needs_its_own_reply(
    office: Office, taken: Taken, clock: FixedClock
) -> None:
    first = _due(office, taken.number)
    _bring(office, taken.number, "reply", "close")
    clock.move_on(timedelta(days=7))
    assert _code(office, lambda work: cases.reopen(work, taken.number, "\n")) == "case.reopen_reason_missing"
    _bring(office, taken.number, "reopen")
    file = _file(office, taken.number)
    assert (file.row.reply_due, file.row.solution_due) == tuple(due + timedelta(days=7) for due in first)
    assert (file.row.replied, file.closed_at, file.result, file.reopened) == (False, None, None, 1)
    assert _code(office, lambda work: ACTS["close"](work, taken.number)) == "case.needs_reply"
    waiting = select(ReturnCall).where(ReturnCall.removed_at.is_(None))
    assert office.ask(lambda reading: reading.session.scalars(waiting).all()) == []


def test_what_was_typed_is_kept_as_it_stands(office: Office, taken: Taken) -> None:
    hostile = "<b>bold</b> {{7*7}} %s {number} 漏水"
    office.do(lambda work: cases.pass_on(work, taken.number, 3, hostile, hostile, hostile))
    office.do(lambda work: cases.pause(work, taken.number, WaitsFor.OTHER, hostile, MONDAY))
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, hostile + "\x00\ud800"))
    office.do(lambda work: cases.close(work, taken.number, Closing(Result.SOLVED, AGEING, hostile, hostile)))
    office.do(lambda work: cases.reopen(work, taken.number, hostile))
    file = _file(office, taken.number)
    assert [line.text for line in file.lines if line.what in ("paused", "closed", "reopened")] == [hostile] * 3
    assert hostile in file.lines[3].text
    assert (file.hand_overs[0].taker, file.hand_overs[0].told) == (hostile, hostile)


def test_an_enquiry_without_a_class_lives_the_same_life(office: Office) -> None:
    new = NewCase(summary="When does the pool open?", told_by="Chen", first_receiver_id=1, kind=cases.CaseKind.ENQUIRY)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    _bring(office, number, "pause", "resume", "pass_on", "reply", "close", "reopen", "reply", "close")
    assert _file(office, number).row.status is S.CLOSED
