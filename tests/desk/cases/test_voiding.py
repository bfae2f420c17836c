"""What is made void takes with it what hung on it, and the case's history tells so (M15, M49)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.models import Case
from desk import cases, complaint_form, incidents, letters, slips
from desk.cases import CaseFile, CaseStatus, Channel, NewCase, Taken, WaitsFor
from desk.cases.linking import link_second
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import SlipFilter
from desk.work import UnitOfWork
from tests.builders import solved

LEAK = NewCase(summary="Leak", told_by="Chen", first_receiver_id=1)


def _file(office: Office, taken: Taken) -> CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, taken.number))


def _letter(office: Office, taken: Taken) -> str:
    return office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, template_id=0))).answer


def _void(office: Office, letter: str) -> None:
    office.do(lambda work: letters.void(work, letter, "Wrong flat"))


def test_a_void_letter_leaves_its_case_unanswered_and_is_told_in_its_history(office: Office, taken: Taken) -> None:
    letter = _letter(office, taken)
    assert (_file(office, taken).row.status, _file(office, taken).row.replied) == (CaseStatus.ANSWERED, True)
    _void(office, letter)
    file = _file(office, taken)
    assert (file.row.status, file.row.replied) == (CaseStatus.OPEN, False)
    assert [(line.what, line.detail) for line in file.lines][-1] == ("letter_void", letter)
    assert file.lines[-1].text == "Wrong flat"
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: cases.close(work, taken.number, solved("Mended")))
    assert refused.value.code == "case.needs_reply"


def test_a_case_goes_back_to_the_trade_it_was_with(office: Office, taken: Taken) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number))
    _void(office, _letter(office, taken))
    assert _file(office, taken).row.status is CaseStatus.WITH_TRADE


def test_an_answer_that_still_stands_keeps_the_case_answered(office: Office, taken: Taken, clock: FixedClock) -> None:
    first = _letter(office, taken)
    clock.move_on(timedelta(days=9))
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "All mended"))
    second = _letter(office, taken)
    _void(office, second)
    assert _file(office, taken).row.status is CaseStatus.ANSWERED
    _void(office, first)
    file = _file(office, taken)
    assert (file.row.status, file.row.replied) == (CaseStatus.ANSWERED, True)
    # The reply of nine days later is the first one now, and it was late.
    replied_at = select(Case.replied_at).where(Case.id == taken.id)
    assert office.ask(lambda reading: reading.session.scalar(replied_at)) == clock.now()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_when_every_letter_is_void_the_case_is_open_again(
    office: Office, taken: Taken, clock: FixedClock, order: tuple[int, int]
) -> None:
    both = [_letter(office, taken)]
    clock.move_on(timedelta(hours=1))
    both.append(_letter(office, taken))
    _void(office, both[order[0]])
    assert _file(office, taken).row.status is CaseStatus.ANSWERED
    _void(office, both[order[1]])
    assert (_file(office, taken).row.status, _file(office, taken).row.replied) == (CaseStatus.OPEN, False)


def test_the_letter_a_case_was_closed_with_stays(office: Office, taken: Taken) -> None:
    letter = _letter(office, taken)
    office.do(lambda work: cases.close(work, taken.number, solved("Mended")))
    with pytest.raises(Refusal) as refused:
        _void(office, letter)
    assert refused.value.code == "letter.case_closed"
    assert office.ask(letters.letters).rows[0].void_reason == ""


def test_a_void_case_takes_its_slips_that_are_out_with_it(office: Office, taken: Taken) -> None:
    home, out = (office.do(lambda work: slips.raise_for(work, taken.number)).answer for _ in range(2))
    office.do(lambda work: slips.book_back(work, home, "Looked at it"))
    office.do(lambda work: cases.void(work, taken.number, "Typed twice"))
    [row] = office.ask(lambda reading: slips.slips(reading, SlipFilter.VOID)).rows
    assert (row.number, row.void_reason) == (out, "Typed twice")
    assert office.ask(slips.counts).out == 0
    assert [line.what for line in _file(office, taken).lines][-2:] == ["slip_void", "void"]


def test_a_void_slip_is_told_in_the_history_of_its_case(office: Office, taken: Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.void(work, number, "Wrong trade"))
    line = _file(office, taken).lines[-1]
    assert (line.what, line.detail, line.text) == ("slip_void", number, "Wrong trade")


def test_a_void_letter_leaves_what_was_owed_owed_again_and_its_words_on_no_paper(office: Office, taken: Taken) -> None:
    """M11: who brought it has still to hear who has it."""
    owed = _file(office, taken).tell_due
    assert owed is not None
    letter = _letter(office, taken)
    assert _file(office, taken).tell_due is None
    _void(office, letter)
    assert _file(office, taken).tell_due == owed
    assert office.ask(lambda reading: complaint_form.sheet_of(reading, taken.number)).reply == ""


def test_who_was_told_after_the_void_letter_need_not_be_told_again(
    office: Office, taken: Taken, clock: FixedClock
) -> None:
    letter = _letter(office, taken)
    clock.move_on(timedelta(minutes=1))
    office.do(lambda work: cases.add_note(work, taken.number, "Chen comes tomorrow", told=True))
    _void(office, letter)
    assert _file(office, taken).tell_due is None


def test_a_pause_that_a_void_letter_ended_is_on_again(office: Office, taken: Taken, clock: FixedClock) -> None:
    """M47."""
    office.do(lambda work: cases.pause(work, taken.number, WaitsFor.PARTS, "Ordered", date(2026, 12, 1)))
    paused = _file(office, taken)
    clock.move_on(timedelta(days=3))
    _void(office, _letter(office, taken))
    file = _file(office, taken)
    assert (file.row.status, file.row.solution_due) == (CaseStatus.PAUSED, paused.row.solution_due)
    assert file.paused == paused.paused
    office.do(lambda work: cases.resume(work, taken.number))
    assert _file(office, taken).row.status is CaseStatus.OPEN


def test_a_pause_ended_by_a_void_letter_stays_ended_when_the_case_has_gone_on_since(
    office: Office, taken: Taken, clock: FixedClock
) -> None:
    office.do(lambda work: cases.pause(work, taken.number, WaitsFor.PARTS, "Ordered", date(2026, 12, 1)))
    letter = _letter(office, taken)
    clock.move_on(timedelta(days=3))
    office.do(lambda work: cases.reopen(work, taken.number, "No part needed"))
    due = _file(office, taken).row.solution_due
    _void(office, letter)
    assert (_file(office, taken).row.status, _file(office, taken).row.solution_due) == (CaseStatus.REOPENED, due)


def _code(office: Office, act: Callable[[UnitOfWork], object]) -> str:
    with pytest.raises(Refusal) as refused:
        office.do(act)
    return refused.value.code


def test_nothing_is_hung_on_what_is_void(office: Office, taken: Taken) -> None:
    """M15, M48."""
    other = office.do(lambda work: cases.take(work, LEAK)).answer
    begun = office.do(lambda work: incidents.begin(work, incidents.NewIncident("Lift stuck"))).answer
    office.do(lambda work: incidents.void(work, begun.number, "None"))
    office.do(lambda work: cases.void(work, taken.number, "Typed twice"))
    second = replace(LEAK, second_of=taken.number)
    assert _code(office, lambda work: cases.take(work, second)) == "second.first_void"
    assert _code(office, lambda work: cases.take(work, replace(LEAK, incident_id=begun.id))) == "incident.is_void"
    assert _code(office, lambda work: link_second(work, other.number, taken.number)) == "second.first_void"
    assert _code(office, lambda work: link_second(work, taken.number, other.number)) == "case.void"
