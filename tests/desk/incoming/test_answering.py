"""What comes in is answered by a letter of ours, also where nobody on file wrote it (M11, M58)."""

from dataclasses import replace
from datetime import date

import pytest

from desk import drafts, incoming, letters
from desk.incoming import IncomingRow, NewIncoming, propose_answer
from desk.letters.approval import DRAFTS, approve, ask_approval
from desk.office import Office
from desk.templates import NewTemplate, Purpose, add_template, reword
from desk.words import Language
from desk.work import UnitOfWork

GAS = NewIncoming(
    "Gas works", "Pipe inspection, block 3.", date(2026, 11, 18), "1 Mill Lane", "GW/17", date(2026, 11, 16)
)


def enter(office: Office, new: NewIncoming = GAS) -> str:
    return office.do(lambda work: incoming.register(work, new)).answer


def row(office: Office, number: str) -> IncomingRow:
    return office.ask(lambda reading: incoming.file_of(reading, number)).row


def test_the_answer_begins_with_who_wrote_about_what_and_when(office: Office, flat: int, owner: int) -> None:
    number = enter(office)
    told = office.ask(lambda reading: propose_answer(reading, number))
    assert (told.to_name, told.to_address, told.language) == ("Gas works", "1 Mill Lane", Language.EN)
    assert told.subject == "Re: Pipe inspection, block 3"
    assert told.body.startswith("Dear Gas works,\n\nThank you for your letter of 16 Nov 2026 (your reference GW/17).")
    chinese = enter(office, NewIncoming("燃气公司", "关于“三号楼”管道检修"))
    told = office.ask(lambda reading: propose_answer(reading, chinese))
    assert (told.language, told.to_address) == (Language.ZH, "")
    assert told.subject == "关于“关于‘三号楼’管道检修”的复函"
    assert "来函已于2026年11月20日收悉。" in told.body
    other = office.ask(lambda reading: propose_answer(reading, chinese, Language.EN))
    assert "which reached us on 20 Nov 2026." in other.body
    known = enter(office, NewIncoming("王小明", "The lift", unit_id=flat, person_id=owner))
    told = office.ask(lambda reading: propose_answer(reading, known))
    assert (told.unit_id, told.person_id, told.incoming) == (flat, owner, known)
    assert "3-2-1801" in told.to_address


def test_words_of_a_template_name_the_sender_too(office: Office) -> None:
    def template(work: UnitOfWork) -> int:
        made = add_template(work, NewTemplate(Purpose.OWNER, "To all", "致全体"))
        reword(work, made, Language.EN, "For {{ name }}", "Dear {{ name }},\n\nthank you.")
        return made

    made, number = office.do(template).answer, enter(office)
    told = office.ask(lambda reading: propose_answer(reading, number, None, made))
    assert (told.subject, told.to_name) == ("For Gas works", "Gas works")
    assert told.body.startswith("Dear Gas works,")


def test_issued_it_answers_that_letter_until_it_is_void_whatever_the_name_became(office: Office) -> None:
    number = enter(office)
    letter = replace(office.ask(lambda reading: propose_answer(reading, number)), to_name="Gas Works Ltd")
    sent = office.do(lambda work: letters.issue(work, letter)).answer
    assert (row(office, number).answered_by, row(office, number).waiting) == (sent, False)
    office.do(lambda work: letters.void(work, sent, "wrong address"))
    assert (row(office, number).answered_by, row(office, number).waiting) == ("", True)
    office.do(lambda work: incoming.void(work, number, "entered twice"))
    office.do(lambda work: letters.issue(work, letter))
    assert row(office, number).answered_by == ""


@pytest.mark.parametrize("void", [False, True])
def test_approved_by_a_manager_it_answers_as_well(office: Office, void: bool) -> None:
    number = enter(office)
    letter = office.ask(lambda reading: propose_answer(reading, number))

    def ask(work: UnitOfWork) -> int | None:
        drafts.keep(work, "d1", DRAFTS, {"subject": letter.subject})
        return ask_approval(work, letter, "d1")

    id_ = office.do(ask).answer
    assert id_ is not None
    if void:
        office.do(lambda work: incoming.void(work, number, "entered twice"))
    sent = office.do(lambda work: approve(work, id_)).answer
    assert row(office, number).answered_by == ("" if void else sent)
