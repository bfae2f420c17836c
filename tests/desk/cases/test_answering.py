"""The ways between the statuses: answered only with a reply, closed only when answered, void only with a reason."""

import pytest

from desk import cases, letters, slips
from desk.cases import CaseStatus, Channel
from desk.office import Office
from desk.refusals import Refusal
from tests.builders import solved


def _status(office: Office, number: str) -> CaseStatus:
    return office.ask(lambda reading: cases.file_of(reading, number)).row.status


def _code(office: Office, act: object) -> str:
    with pytest.raises(Refusal) as refused:
        office.do(act)  # type: ignore[arg-type]
    return refused.value.code


def test_a_case_becomes_answered_only_with_a_reply_record(office: Office, taken: cases.Taken) -> None:
    """M49."""
    assert _code(office, lambda work: cases.close(work, taken.number, solved("done"))) == "case.needs_reply"
    assert _code(office, lambda work: cases.reply(work, taken.number, Channel.PHONE, " ")) == "reply.empty"
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "The plumber comes at six."))
    assert _status(office, taken.number) is CaseStatus.ANSWERED


def test_a_letter_is_the_reply_record_of_its_case(office: Office, taken: cases.Taken) -> None:
    """M49."""
    new = office.ask(lambda reading: letters.propose(reading, taken.number, template_id=0))
    letter = office.do(lambda work: letters.issue(work, new)).answer
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert (file.row.status, file.letters) == (CaseStatus.ANSWERED, (letter,))


def test_a_closed_case_takes_no_slip_and_no_second_end(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended."))
    office.do(lambda work: cases.close(work, taken.number, solved("Pipe replaced")))
    assert _status(office, taken.number) is CaseStatus.CLOSED
    assert _code(office, lambda work: slips.raise_for(work, taken.number)) == "slip.case_not_open"
    assert _code(office, lambda work: cases.close(work, taken.number, solved("again"))) == "case.not_open"


def test_a_void_case_keeps_its_number_and_its_reason(office: Office, taken: cases.Taken) -> None:
    """M15."""
    assert _code(office, lambda work: cases.void(work, taken.number, "  ")) == "void.reason_missing"
    office.do(lambda work: cases.void(work, taken.number, "Taken twice by mistake"))
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert (file.row.status, file.void_reason) == (CaseStatus.VOID, "Taken twice by mistake")


def test_the_history_reads_in_the_order_things_happened(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.add_note(work, taken.number, "Caller rang again"))
    office.do(lambda work: slips.raise_for(work, taken.number, worker="Chen"))
    office.do(lambda work: slips.book_back(work, "S-2026-0001", "Seal replaced"))
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Told him"))
    office.do(lambda work: cases.close(work, taken.number, solved("Dry")))
    lines = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [line.what for line in lines] == ["taken", "note", "slip", "slip_back", "call_listed", "reply", "closed"]


def test_a_number_is_found_however_it_was_typed(office: Office, taken: cases.Taken) -> None:
    for typed in ("c-2026-0001", " C-2026-0001 ", "C-2026- 0001"):
        assert office.ask(lambda reading, typed=typed: cases.file_of(reading, typed)).row.number == taken.number
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: cases.file_of(reading, "C-1999-0001"))
    assert refused.value.code == "case.unknown"
