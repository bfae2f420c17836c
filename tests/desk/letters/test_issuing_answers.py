"""One letter that came in is answered once, by a letter that belongs where that one belongs (M11, M15, M58)."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from db.models import Letter
from desk import cases, drafts, flatfile, incoming, letters
from desk.exports.letters import export_letters
from desk.incoming import NewIncoming
from desk.letters import NewLetter, approval
from desk.office import Office
from desk.people import NewClerk, add_clerk
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.builders import solved

WHO = "欧阳若曦"


@pytest.fixture
def came(office: Office) -> str:
    return office.do(lambda work: incoming.register(work, NewIncoming(WHO, "Pipe"))).answer


def answer(came: str) -> NewLetter:
    return NewLetter(WHO, "Re: Pipe", "Dear Sir", incoming=came)


def issue(office: Office, new: NewLetter, *, anyway: bool = False) -> str:
    return office.do(lambda work: letters.issue(work, new, anyway=anyway)).answer


def ask(office: Office, new: NewLetter, draft: str = "d1", *, anyway: bool = False) -> int:
    def keep(work: UnitOfWork) -> int | None:
        drafts.keep(work, draft, approval.DRAFTS, {"subject": new.subject, "incoming": new.incoming})
        return approval.ask_approval(work, new, draft, anyway=anyway)

    id_ = office.do(keep).answer
    assert id_ is not None
    return id_


def answered_by(office: Office, came: str) -> str:
    return office.ask(lambda reading: incoming.file_of(reading, came)).row.answered_by


def test_a_second_answer_goes_out_only_when_that_is_meant(office: Office, came: str) -> None:
    """Nor does it take the place of the first one while that stands."""
    waiting = ask(office, replace(answer(came), to_name="O. R."))
    first = issue(office, answer(came))
    for act in (
        lambda work: letters.issue(work, answer(came)),
        lambda work: approval.approve(work, waiting),
    ):
        with pytest.raises(Refusal) as refused:
            office.do(act)
        assert (refused.value.code, refused.value.fields["number"]) == ("letter.incoming_answered", first)
    with pytest.raises(Refusal, match=r"letter\.incoming_answered"):
        ask(office, answer(came), "d2")
    second = office.do(lambda work: approval.approve(work, waiting, anyway=True)).answer
    third = issue(office, answer(came), anyway=True)
    assert answered_by(office, came) == first
    office.do(lambda work: letters.void(work, second, "twice"))
    assert answered_by(office, came) == first
    office.do(lambda work: letters.void(work, first, "wrong"))
    assert answered_by(office, came) == third
    office.do(lambda work: letters.void(work, third, "wrong"))
    assert answered_by(office, came) == ""


@pytest.mark.parametrize("closed", [False, True])
def test_an_answer_belongs_to_the_case_its_letter_was_linked_to_while_it_was_worded(
    office: Office, taken: cases.Taken, owner: int, came: str, closed: bool
) -> None:
    """It is its reply record; a case that is closed has its answer already."""
    told = NewIncoming(WHO, "Pipe", person_id=owner, case_number=taken.number)
    office.do(lambda work: incoming.change(work, came, told))
    if closed:
        office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "told"))
        office.do(lambda work: cases.close(work, taken.number, solved("done")))
    number = issue(office, answer(came))
    file = office.ask(lambda reading: letters.file_of(reading, number))
    assert file.row.case_number == taken.number
    person = office.ask(lambda reading: reading.session.scalars(select(Letter.person_id)).all())
    assert person == [owner]
    row = office.ask(lambda reading: cases.file_of(reading, taken.number)).row
    assert (row.status, row.replied) == ("closed" if closed else "answered", True)


def test_m15_what_answers_a_hidden_letter_is_hidden_as_well(
    office: Office, flat: int, owner: int, came: str, tmp_path: Path
) -> None:
    """Linked to the case of a withheld name only after it was answered, and with a second answer waiting."""
    told = cases.NewCase(summary="Noise", told_by=WHO, unit_id=flat, person_id=owner, withheld=True)
    case = office.do(lambda work: cases.take(work, replace(told, first_receiver_id=1))).answer.number
    number = issue(office, replace(answer(came), unit_id=flat, person_id=owner))
    second = issue(office, replace(answer(came), unit_id=flat), anyway=True)
    waiting = ask(office, replace(answer(came), unit_id=flat), anyway=True)
    office.do(lambda work: drafts.keep(work, "d9", approval.DRAFTS, {"to_name": WHO, "incoming": came}))
    office.do(lambda work: incoming.link_case(work, came, case))
    office.sit_down(office.do(lambda work: add_clerk(work, NewClerk("Ann Hale"))).answer)
    rows = office.ask(letters.letters).rows
    assert [(row.number, row.to_name, row.unit) for row in rows] == [(second, "", ""), (number, "", "")]
    assert office.ask(lambda reading: letters.letters(reading, search=WHO)).rows == ()
    assert office.ask(lambda reading: letters.of_unit(reading, flat)) == ()
    assert office.ask(lambda reading: flatfile.marks(reading, flat)).letters == 0
    for read in (letters.pdf_of, letters.file_of, letters.sheet_of):
        for each in (number, second):
            with pytest.raises(Refusal, match=r"letter\.name_withheld"):
                office.ask(lambda reading, read=read, each=each: read(reading, each))
    [request] = office.ask(approval.requests)
    assert (request.hidden, request.to_name, request.unit) == (True, "", "")
    for act in (approval.letter_of, approval.take_back):
        with pytest.raises(Refusal, match=r"letter\.name_withheld"):
            office.do(lambda work, act=act: act(work, waiting))
    with pytest.raises(Refusal, match=r"letter\.name_withheld"):
        issue(office, answer(came), anyway=True)
    assert office.ask(lambda reading: drafts.drafts(reading, approval.DRAFTS)) == ()
    office.ask(lambda reading: export_letters(reading, tmp_path / "letters.csv", "en"))
    assert WHO not in (tmp_path / "letters.csv").read_text(encoding="utf-8-sig")
    office.sit_down(1)
    assert [row.to_name for row in office.ask(letters.letters).rows] == [WHO, WHO]
