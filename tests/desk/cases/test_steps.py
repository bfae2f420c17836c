"""Every act can be taken back, one after the other, until the case was changed otherwise; the history tells both."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from db.models import CaseNote, HandOff, Pause, Reply, ReturnCall
from desk import cases, letters, slips
from desk.cases import CaseFile, CaseStatus, Channel, NewCase, Taken, WaitsFor
from desk.cases.correcting import correct, particulars
from desk.clock import FixedClock
from desk.exports.cases import export_cases
from desk.imports.tables import read_tables
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import SlipStatus
from desk.work import UnitOfWork
from tests.builders import solved

Act = Callable[[UnitOfWork, str], object]
FRIDAY_WEEK = date(2026, 11, 27)
ACTS: dict[str, Act] = {
    "note": lambda work, number: cases.add_note(work, number, "Rang again"),
    "told": lambda work, number: cases.add_note(work, number, "Comes at six", True, Channel.MESSAGE),
    "pass_on": lambda work, number: cases.pass_on(work, number, 3, "Chen", "Chen comes at six", "Both are needed"),
    "pause": lambda work, number: cases.pause(work, number, WaitsFor.PARTS, "Valve", FRIDAY_WEEK),
    "resume": lambda work, number: cases.resume(work, number),
    "reply": lambda work, number: cases.reply(work, number, Channel.PHONE, "It is mended"),
    "close": lambda work, number: cases.close(work, number, solved("New seal")),
    "reopen": lambda work, number: cases.reopen(work, number, "It drips again"),
    "void": lambda work, number: cases.void(work, number, "Typed twice"),
}
LIFE = ("note", "told", "pass_on", "pause", "resume", "reply", "close", "reopen", "reply", "close", "void")


def _file(office: Office, number: str) -> CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


def _do(office: Office, number: str, *names: str) -> None:
    for name in names:
        office.do(lambda work, name=name: ACTS[name](work, number))


def _last(office: Office, number: str) -> str:
    return office.ask(lambda reading: cases.last_batch(reading, number))


def _undo(office: Office, number: str) -> None:
    office.do(lambda work: cases.undo(work, _last(office, number)))


def _code(office: Office, act: Callable[[UnitOfWork], object]) -> str:
    with pytest.raises(Refusal) as refused:
        office.do(act)
    return refused.value.code


def _without_history(file: CaseFile) -> dict[str, object]:
    return {name: value for name, value in vars(file).items() if name != "lines"}


def test_a_whole_life_is_taken_back_act_by_act(office: Office, taken: Taken, clock: FixedClock) -> None:
    stood = [_without_history(_file(office, taken.number))]
    for name in LIFE:
        clock.move_on(timedelta(hours=3))
        _do(office, taken.number, name)
        stood.append(_without_history(_file(office, taken.number)))
    for before in reversed(stood[:-1]):
        _undo(office, taken.number)
        assert _without_history(_file(office, taken.number)) == before
    assert _last(office, taken.number) == ""
    lines = _file(office, taken.number).lines
    assert [line.taken_back for line in lines] == [False, *[True] * len(LIFE), *[False] * len(LIFE)]
    undone = [line.more or line.detail for line in lines if line.what == "undone"]
    words = {"pass_on": "passed_on", "pause": "paused", "resume": "resumed", "close": "closed", "reopen": "reopened"}
    assert undone == [words.get(name, name) for name in reversed(LIFE)]


def test_what_was_taken_back_is_in_no_list_letter_or_export(office: Office, taken: Taken, tmp_path: Path) -> None:
    for name in ("told", "pass_on", "reply"):
        _do(office, taken.number, name)
        _undo(office, taken.number)
    for table in (CaseNote, HandOff, Reply):
        gone = select(table.removed_at)
        rows = office.ask(lambda reading, gone=gone: reading.session.scalars(gone).all())
        assert [at is not None for at in rows] == [True]
    file = _file(office, taken.number)
    assert (file.hand_overs, file.told, file.row.replied) == ((), 0, False)
    assert office.ask(cases.waiting_counts).unread == 0
    letter = office.ask(lambda reading: letters.propose(reading, taken.number))
    assert "It is mended" not in letter.body
    sheet = tmp_path / "cases.xlsx"
    office.ask(lambda reading: export_cases(reading, sheet, "en"))
    assert not any("It is mended" in str(row.cells) for row in read_tables(sheet)[0].rows)


def test_a_case_that_was_not_told_yet_is_so_again(office: Office, taken: Taken, clock: FixedClock) -> None:
    """M11."""
    due = _file(office, taken.number).tell_due
    assert due is not None
    clock.move_on(timedelta(hours=3))
    for name in ("told", "pass_on", "reply", "void"):
        _do(office, taken.number, name)
        assert _file(office, taken.number).tell_due is None
        _undo(office, taken.number)
        assert _file(office, taken.number).tell_due == due


def test_only_the_last_act_can_be_taken_back(office: Office, taken: Taken) -> None:
    _do(office, taken.number, "note")
    first = _last(office, taken.number)
    _do(office, taken.number, "reply")
    assert _code(office, lambda work: cases.undo(work, first)) == "step.too_late"
    _undo(office, taken.number)
    office.do(lambda work: cases.undo(work, first))
    assert _code(office, lambda work: cases.undo(work, first)) == "step.unknown"
    assert _code(office, lambda work: cases.undo(work, "no such batch")) == "step.unknown"


def test_a_slip_raised_since_makes_it_too_late(office: Office, taken: Taken) -> None:
    _do(office, taken.number, "pass_on")
    batch = _last(office, taken.number)
    office.do(lambda work: slips.raise_for(work, taken.number))
    assert _last(office, taken.number) == ""
    assert _code(office, lambda work: cases.undo(work, batch)) == "step.too_late"
    assert len(_file(office, taken.number).hand_overs) == 1


def test_a_batch_is_taken_back_whole_or_not_at_all(office: Office, taken: Taken) -> None:
    new = NewCase(summary="Noise", told_by="Li", first_receiver_id=1)
    second = office.do(lambda work: cases.take(work, new)).answer.number
    numbers = (taken.number, second)

    def answer_all(work: UnitOfWork) -> None:
        for number in numbers:
            cases.add_note(work, number, "Power is back", batch="outage")
            cases.reply(work, number, Channel.PHONE, "Power is back", batch="outage")

    office.do(answer_all)
    _do(office, second, "note")
    assert _code(office, lambda work: cases.undo(work, "outage")) == "step.too_late"
    assert all(_file(office, number).row.status is CaseStatus.ANSWERED for number in numbers)
    _undo(office, second)
    assert office.do(lambda work: cases.undo(work, "outage")).answer == numbers
    for number in numbers:
        file = _file(office, number)
        assert (file.row.status, file.row.replied) == (CaseStatus.OPEN, False)
        assert [line.what for line in file.lines if not line.taken_back][-2:] == ["undone", "undone"]


def test_a_letter_is_made_void_and_not_taken_back(office: Office, taken: Taken) -> None:
    _do(office, taken.number, "pass_on")
    letter = office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, template_id=0))).answer
    _do(office, taken.number, "close")
    _undo(office, taken.number)
    assert _code(office, lambda work: cases.undo(work, _last(office, taken.number))) == "step.letter_stands"
    assert _file(office, taken.number).row.status is CaseStatus.ANSWERED
    office.do(lambda work: letters.void(work, letter, "Wrong flat"))
    assert _file(office, taken.number).row.status is CaseStatus.WITH_TRADE
    assert _last(office, taken.number) == ""


@pytest.mark.parametrize("before", [("reply",), ("reply", "pass_on"), ("pause",), ("reply", "pause", "resume")])
def test_acts_taken_back_do_not_mislead_a_letter_made_void(
    office: Office, taken: Taken, before: tuple[str, ...]
) -> None:
    """M49: what counts is the answer that stands."""
    for name in before:
        _do(office, taken.number, name)
    for _name in before:
        _undo(office, taken.number)
    letter = office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, template_id=0))).answer
    _do(office, taken.number, "reply")
    _undo(office, taken.number)
    office.do(lambda work: letters.void(work, letter, "Wrong flat"))
    file = _file(office, taken.number)
    assert (file.row.status, file.row.replied) == (CaseStatus.OPEN, False)


def test_a_letter_made_void_leaves_a_case_with_the_department_that_has_it_since(office: Office, taken: Taken) -> None:
    _do(office, taken.number, "reply", "pass_on")
    letter = office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, template_id=0))).answer
    office.do(lambda work: letters.void(work, letter, "Wrong flat"))
    file = _file(office, taken.number)
    assert (file.row.status, file.row.replied) == (CaseStatus.WITH_TRADE, True)


def test_a_case_made_void_by_mistake_gets_its_slips_back(office: Office, taken: Taken) -> None:
    """M15."""
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    _do(office, taken.number, "void")
    _undo(office, taken.number)
    assert _file(office, taken.number).slips == ((number, SlipStatus.OUT),)
    assert office.ask(lambda reading: slips.file_of(reading, number)).row.void_reason == ""
    assert [(line.what, line.taken_back) for line in _file(office, taken.number).lines][-3:] == [
        ("slip_void", True), ("void", True), ("undone", False),
    ]  # fmt: skip
    office.do(lambda work: slips.book_back(work, number, "Seal replaced"))


def test_a_pause_that_was_ended_stands_again(office: Office, taken: Taken, clock: FixedClock) -> None:
    _do(office, taken.number, "pause")
    paused = _file(office, taken.number)
    clock.move_on(timedelta(days=3))
    _do(office, taken.number, "reply")
    _undo(office, taken.number)
    file = _file(office, taken.number)
    assert (file.paused, file.row.solution_due) == (paused.paused, paused.row.solution_due)
    assert office.ask(lambda reading: reading.session.scalars(select(Pause.ended_at)).all()) == [None]


def test_a_return_call_goes_and_comes_with_the_closing(office: Office, taken: Taken) -> None:
    calls = select(ReturnCall).where(ReturnCall.removed_at.is_(None))

    def waiting() -> int:
        return len(office.ask(lambda reading: reading.session.scalars(calls).all()))

    _do(office, taken.number, "reply", "close")
    assert waiting() == 1
    _do(office, taken.number, "reopen")
    assert waiting() == 0
    _undo(office, taken.number)
    assert waiting() == 1
    _undo(office, taken.number)
    assert waiting() == 0


def test_words_put_right_are_found_as_they_stand(office: Office, taken: Taken) -> None:
    def found(words: str) -> bool:
        return bool(office.ask(lambda reading: cases.cases(reading, search=words)).rows)

    now = office.ask(lambda reading: particulars(reading, taken.number))
    told = type(now)(**{**vars(now), "summary": "Balcony floods"})
    office.do(lambda work: correct(work, taken.number, told))
    assert (found("balcony"), found("dripping")) == (True, False)
    _undo(office, taken.number)
    assert (found("balcony"), found("dripping")) == (False, True)
