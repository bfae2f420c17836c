"""Where the office wants it, a clerk's letter waits until a manager has approved it; it is decided once."""

from dataclasses import replace

import pytest

from desk import cases, drafts, letters, people
from desk.cases.correcting import correct, particulars
from desk.letters import NewLetter, approval
from desk.office import Office
from desk.refusals import Refusal
from desk.settings import LetterFacts, change_letters
from desk.words import Language
from desk.work import UnitOfWork


@pytest.fixture
def asking(office: Office, taken: cases.Taken) -> int:
    """A manager and a clerk work here, letters need approval, and the clerk has asked for one."""
    office.do(lambda work: people.change_clerk(work, 1, people.NewClerk("李主管", "", people.DeskRole.MANAGER)))
    clerk = office.do(
        lambda work: people.add_clerk(work, people.NewClerk("小陈", "", people.DeskRole.RECEPTIONIST))
    ).answer
    sit(office, 1)
    office.do(lambda work: change_letters(work, LetterFacts(letters_approved=True, letter_layout="c5_left")))
    sit(office, clerk)
    return ask(office, taken)


def sit(office: Office, clerk: int) -> None:
    office.sit_down(clerk)


def withhold(work: UnitOfWork, number: str) -> None:
    correct(work, number, replace(particulars(work, number), withheld=True), "asked for it")


def ask(office: Office, taken: cases.Taken, draft: str = "d1") -> int:
    letter = office.ask(lambda reading: letters.propose(reading, taken.number))
    letter = replace(letter, enclosures=("照片",), subject="关于滴水 <b>{{7*7}}</b>")
    office.do(lambda work: drafts.keep(work, draft, "letter", {"subject": letter.subject, "body": letter.body}))
    id = office.do(lambda work: approval.ask_approval(work, letter, draft)).answer
    assert id is not None
    return id


def test_a_clerk_may_not_issue_but_ask_and_the_letter_waits(office: Office, taken: cases.Taken, asking: int) -> None:
    letter = office.ask(lambda reading: letters.propose(reading, taken.number))
    with pytest.raises(Refusal, match=r"letter\.needs_approval"):
        office.do(lambda work: letters.issue(work, letter))
    [row] = office.ask(approval.requests)
    assert (row.id, row.clerk, row.case_number) == (asking, "小陈", taken.number)
    assert office.ask(lambda reading: drafts.drafts(reading, "letter")) == ()
    assert office.ask(approval.waiting) == approval.Waiting(needed=True, count=1, decides=False)
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        office.do(lambda work: approval.approve(work, asking))
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        office.do(lambda work: approval.send_back(work, asking, "no"))


def test_a_manager_approves_it_once_and_it_stays_its_writer_s(office: Office, taken: cases.Taken, asking: int) -> None:
    sit(office, 1)
    waiting = office.ask(lambda reading: approval.letter_of(reading, asking))
    assert (waiting.signer, waiting.enclosures) == ("小陈", ("照片",))
    number = office.do(lambda work: approval.approve(work, asking)).answer
    file = office.ask(lambda reading: letters.file_of(reading, number))
    assert (file.row.subject, file.signer) == (waiting.subject, "小陈")
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).row.replied
    for act in (approval.approve, approval.take_back, lambda work, id: approval.send_back(work, id, "late")):
        with pytest.raises(Refusal, match=r"letter\.request_decided"):
            office.do(lambda work, act=act: act(work, asking))
    assert len(office.ask(letters.letters).rows) == 1
    assert office.ask(approval.requests) == ()


def test_sent_back_it_is_its_writer_s_draft_again_with_the_reason(office: Office, asking: int) -> None:
    sit(office, 1)
    with pytest.raises(Refusal, match=r"letter\.why_missing"):
        office.do(lambda work: approval.send_back(work, asking, " \x00 "))
    office.do(lambda work: approval.send_back(work, asking, "请写明日期\ud800"))
    [draft] = office.ask(lambda reading: drafts.drafts(reading, "letter"))
    assert (draft.id, draft.content["sent_back"]) == ("d1", "请写明日期")
    assert draft.content["subject"] == "关于滴水 <b>{{7*7}}</b>"


def test_taken_back_it_is_a_draft_and_the_same_draft_is_asked_for_once(
    office: Office, taken: cases.Taken, asking: int
) -> None:
    letter = office.ask(lambda reading: approval.letter_of(reading, asking))
    assert office.do(lambda work: approval.ask_approval(work, letter, "d1")).answer is None, "asked for already"
    assert office.do(lambda work: approval.take_back(work, asking)).answer == "d1"
    assert office.ask(approval.waiting).count == 0
    assert office.do(lambda work: approval.ask_approval(work, letter, "d1")).answer is not None
    with pytest.raises(Refusal, match=r"letter\.request_unknown"):
        office.ask(lambda reading: approval.letter_of(reading, 999))


def test_what_may_not_go_out_may_not_wait_either(office: Office, asking: int) -> None:
    office.do(lambda work: drafts.keep(work, "d2", "letter", {}))
    blank = NewLetter("王小明", "关于⟦事由⟧", "您好", language=Language.ZH)
    with pytest.raises(Refusal, match=r"letter\.blank"):
        office.do(lambda work: approval.ask_approval(work, blank, "d2"))
    with pytest.raises(Refusal, match=r"text\.too_long"):
        office.do(lambda work: approval.ask_approval(work, replace(blank, subject="x", to_name="x" * 301), "d2"))
    assert [draft.id for draft in office.ask(lambda reading: drafts.drafts(reading, "letter"))] == ["d2"]


def test_a_name_withheld_meanwhile_is_hidden_from_the_clerk_and_not_from_the_manager(
    office: Office, taken: cases.Taken, asking: int
) -> None:
    """M15."""
    office.do(lambda work: withhold(work, taken.number))
    [row] = office.ask(approval.requests)
    assert (row.to_name, row.unit, row.hidden) == ("", "", True)
    with pytest.raises(Refusal, match=r"letter\.name_withheld"):
        office.ask(lambda reading: approval.letter_of(reading, asking))
    sit(office, 1)
    [row] = office.ask(approval.requests)
    assert (row.to_name, row.hidden) == ("王小明", False)
