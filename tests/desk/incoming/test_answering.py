"""What comes in is answered by a letter of ours, also where nobody on file wrote it (M11, M58)."""

from dataclasses import replace
from datetime import date

import pytest

from desk import cases, drafts, incoming, letters
from desk.incoming import IncomingRow, NewIncoming, propose_answer
from desk.letters.approval import DRAFTS, approve, ask_approval
from desk.office import Office
from desk.people import NewClerk, add_clerk
from desk.refusals import Refusal
from desk.templates import NewTemplate, Purpose, add_template, blanks, fill_blanks, reword
from desk.words import Language
from desk.work import UnitOfWork

GAS = NewIncoming(
    "Gas works", "Pipe inspection, block 3.", date(2026, 11, 18), "1 Mill Lane", "GW/17", date(2026, 11, 16)
)


def enter(office: Office, new: NewIncoming = GAS) -> str:
    return office.do(lambda work: incoming.register(work, new)).answer


def answer_to(office: Office, number: str) -> letters.NewLetter:
    """The answer proposed, with what we answer filled in."""
    letter = office.ask(lambda reading: propose_answer(reading, number))
    told = dict.fromkeys(blanks(letter.body), "We agree.")
    return replace(letter, body=fill_blanks(letter.body, told))


def row(office: Office, number: str) -> IncomingRow:
    return office.ask(lambda reading: incoming.file_of(reading, number)).row


def test_the_answer_begins_with_who_wrote_about_what_and_when(office: Office, flat: int, owner: int) -> None:
    number = enter(office)
    told = office.ask(lambda reading: propose_answer(reading, number))
    assert (told.to_name, told.to_address, told.language) == ("Gas works", "1 Mill Lane", Language.EN)
    assert told.subject == "Re: Pipe inspection, block 3"
    assert told.body.startswith(
        "Dear Sir or Madam,\n\nThank you for your letter of 16 Nov 2026 (your reference GW/17).\n\n⟦Our answer⟧\n\n"
    )
    chinese = enter(office, NewIncoming("燃气公司", "三号楼管道检修"))
    told = office.ask(lambda reading: propose_answer(reading, chinese))
    assert (told.language, told.to_address) == (Language.ZH, "")
    assert told.subject == "关于“三号楼管道检修”的复函"
    assert told.body.startswith("燃气公司：\n\n来函已于2026年11月20日收悉。\n\n⟦答复内容⟧\n\n")
    other = office.ask(lambda reading: propose_answer(reading, chinese, Language.EN))
    assert "which reached us on 20 Nov 2026." in other.body
    known = enter(office, NewIncoming("王小明", "The lift", unit_id=flat, person_id=owner))
    told = office.ask(lambda reading: propose_answer(reading, known))
    assert (told.unit_id, told.person_id, told.incoming) == (flat, owner, known)
    assert "3-2-1801" in told.to_address


def test_an_answer_that_answers_nothing_does_not_go_out(office: Office) -> None:
    letter = office.ask(lambda reading: propose_answer(reading, enter(office)))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: letters.issue(work, letter))
    assert (refused.value.code, refused.value.fields["labels"]) == ("letter.blank", "Our answer")


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("关于三号楼管道检修的函", "关于《关于三号楼管道检修的函》的复函"),
        ("《关于“三号楼”管道检修的函》。", "关于《关于“三号楼”管道检修的函》的复函"),
        ("关于落实《条例》的通知", "关于《关于落实〈条例〉的通知》的复函"),
        ("“三号楼”与“四号楼”", "关于“‘三号楼’与‘四号楼’”的复函"),
        ("Re: RE：Your letter", "Re: Your letter"),
        ("回复：漏水", "关于“漏水”的复函"),
        ("Re:", "Re: Re"),
    ],
)
def test_the_subject_of_the_answer_takes_theirs_up_once(office: Office, theirs: str, ours: str) -> None:
    number = enter(office, NewIncoming("Hart", theirs))
    assert office.ask(lambda reading: propose_answer(reading, number)).subject == ours


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Bright & Co.", "Dear Sir or Madam,"),
        ("Northern Gas Works Ltd", "Dear Sir or Madam,"),
        ("Ann Hart", "Dear Ann Hart,"),
        ("Cole", "Dear Cole,"),
        ("<b>Bob</b>", "Dear <b>Bob</b>,"),
        ("城东区水务局", "城东区水务局："),
        ("春申路街道办事处", "春申路街道办事处："),
        ("李律师", "尊敬的李律师："),
        ("三号楼全体业主", "尊敬的三号楼全体业主："),
        ("古丽娜尔·买买提江", "尊敬的古丽娜尔·买买提江："),
    ],
)
def test_an_office_or_a_company_is_not_greeted_as_a_person(office: Office, name: str, greeted: str) -> None:
    number = enter(office, NewIncoming(name, "1"))
    assert office.ask(lambda reading: propose_answer(reading, number)).body.startswith(f"{greeted}\n\n")


@pytest.mark.parametrize("on_file", [False, True])
def test_words_of_a_template_name_the_sender_too(office: Office, flat: int, owner: int, on_file: bool) -> None:
    """Also where somebody else of the flat is named as whom it is from."""

    def template(work: UnitOfWork) -> int:
        made = add_template(work, NewTemplate(Purpose.OWNER, "To all", "致全体"))
        reword(work, made, Language.EN, "For {{ name }}", "Dear {{ name }},\n\nthank you.")
        return made

    about = replace(GAS, unit_id=flat, person_id=owner) if on_file else GAS
    made, number = office.do(template).answer, enter(office, about)
    told = office.ask(lambda reading: propose_answer(reading, number, Language.EN, made))
    assert told.person_id == (owner if on_file else None)
    assert (told.subject, told.to_name) == ("For Gas works", "Gas works")
    assert told.body.startswith("Dear Gas works,")


def test_issued_it_answers_that_letter_until_it_is_void_whatever_the_name_became(office: Office) -> None:
    number = enter(office)
    letter = replace(answer_to(office, number), to_name="Gas Works Ltd")
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
    letter = answer_to(office, number)

    def ask(work: UnitOfWork) -> int | None:
        drafts.keep(work, "d1", DRAFTS, {"subject": letter.subject})
        return ask_approval(work, letter, "d1")

    id_ = office.do(ask).answer
    assert id_ is not None
    if void:
        office.do(lambda work: incoming.void(work, number, "entered twice"))
    sent = office.do(lambda work: approve(work, id_)).answer
    assert row(office, number).answered_by == ("" if void else sent)


def test_m15_the_answer_to_a_letter_of_a_case_belongs_to_that_case(office: Office, flat: int, owner: int) -> None:
    """So a name that was withheld stays withheld in the register of letters."""
    noise = cases.NewCase(summary="Noise", told_by="王小明", unit_id=flat, first_receiver_id=1, withheld=True)
    case = office.do(lambda work: cases.take(work, noise)).answer.number
    number = enter(office, NewIncoming("王小明", "Noise", unit_id=flat, person_id=owner, case_number=case))
    letter = answer_to(office, number)
    assert letter.case_number == case
    office.do(lambda work: letters.issue(work, letter))
    assert (row(office, number).answered_by, row(office, number).waiting) == ("L-2026-0001", False)
    office.sit_down(office.do(lambda work: add_clerk(work, NewClerk("李"))).answer)
    (seen,) = office.ask(letters.letters).rows
    assert "王小明" not in (seen.to_name, seen.unit)
    office.sit_down(1)
    office.do(lambda work: incoming.link_case(work, number, ""))
    office.sit_down(2)
    (came,) = office.ask(incoming.incoming).rows
    assert (came.hidden, came.from_name, came.answered_by) == (True, "", "")
    with pytest.raises(Refusal, match="name_withheld"):
        office.ask(lambda reading: incoming.file_of(reading, number))
