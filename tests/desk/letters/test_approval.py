"""Where the office wants it, a clerk's letter waits until a manager has approved it; it is decided once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from db.models import Case, Clerk, Letter, LetterRequest, Person
from desk import cases, drafts, letters, owners, people
from desk.cases.correcting import correct, particulars
from desk.clock import FixedClock
from desk.exports.letters import export_letters
from desk.letters import NewLetter, approval
from desk.office import Office
from desk.refusals import Refusal
from desk.settings import LetterFacts, change_letters
from desk.words import Language, day
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
    letter = office.ask(lambda reading: letters.propose(reading, taken.number, template_id=0))
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


def test_a_manager_approves_it_once_and_it_stays_its_writer_s(
    office: Office, taken: cases.Taken, asking: int, tmp_path: Path
) -> None:
    sit(office, 1)
    waiting = office.ask(lambda reading: approval.letter_of(reading, asking))
    assert (waiting.signer, waiting.enclosures) == ("小陈", ("照片",))
    number = office.do(lambda work: approval.approve(work, asking)).answer
    file = office.ask(lambda reading: letters.file_of(reading, number))
    assert (file.row.subject, file.signer, file.approved_by) == (waiting.subject, "小陈", "李主管")
    writer = select(Clerk.name).join(Letter, Letter.clerk_id == Clerk.id)
    assert office.ask(lambda reading: reading.session.scalars(writer).one()) == "小陈"
    office.ask(lambda reading: export_letters(reading, tmp_path / "letters.csv", "en"))
    assert ",小陈,李主管,王小明," in (tmp_path / "letters.csv").read_text(encoding="utf-8-sig")
    story = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [line.who for line in story if line.what == "letter_approved"] == ["李主管"]
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


def test_only_its_writer_or_a_manager_takes_a_letter_back(office: Office, asking: int) -> None:
    sit(office, 1)
    other = office.do(
        lambda work: people.add_clerk(work, people.NewClerk("小王", "", people.DeskRole.RECEPTIONIST))
    ).answer
    sit(office, other)
    with pytest.raises(Refusal, match=r"letter\.not_its_writer\(clerk='小陈'\)"):
        office.do(lambda work: approval.take_back(work, asking))
    sit(office, 1)
    assert office.do(lambda work: approval.take_back(work, asking)).answer == "d1"


def test_who_approves_is_told_once_that_a_promise_is_over(office: Office, clock: FixedClock, asking: int) -> None:
    """The letter would bear today's date and promise a day that is gone; how long it waits stands in the list."""
    office.do(lambda work: approval.take_back(work, asking))
    letter = office.ask(lambda reading: letters.propose(reading, "C-2026-0001", Language.EN))
    due = office.ask(lambda reading: reading.session.scalars(select(Case)).one().solution_due)
    assert due is not None
    named = office.ask(lambda reading: day(Language.EN, reading.facts.local(due).date()))
    letter = replace(letter, subject="About the drip", body=f"Dear Wang,\n\nWe shall be done by {named}.")
    id = office.do(lambda work: approval.ask_approval(work, letter, "d1")).answer
    assert id is not None
    clock.move_on(timedelta(days=30))
    sit(office, 1)
    assert office.ask(approval.requests)[0].days == 30
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: approval.approve(work, id))
    assert (refused.value.code, refused.value.fields["day"]) == ("letter.promise_over", named)
    assert office.do(lambda work: approval.approve(work, id, anyway=True)).answer == "L-2026-0001"


def test_a_second_letter_to_the_same_about_the_same_is_said_before_it_waits_and_before_it_goes_out(
    office: Office, taken: cases.Taken, asking: int
) -> None:
    with pytest.raises(Refusal, match=r"letter\.waits_already"):
        ask(office, taken, "d2")
    letter = office.ask(lambda reading: approval.letter_of(reading, asking))
    office.do(lambda work: drafts.keep(work, "d3", "letter", {}))
    party = replace(letter, to_name="Lakeside Development Ltd", person_id=None, answers=False)
    to_party = office.do(lambda work: approval.ask_approval(work, party, "d3")).answer
    second = office.do(lambda work: approval.ask_approval(work, letter, "d2", anyway=True)).answer
    assert second is not None
    assert to_party is not None
    sit(office, 1)
    first = office.do(lambda work: approval.approve(work, asking)).answer
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: approval.approve(work, second))
    assert (refused.value.code, refused.value.fields["number"]) == ("letter.answered_meanwhile", first)
    office.do(lambda work: approval.approve(work, to_party))
    office.do(lambda work: letters.void(work, first, "wrong"))
    assert office.do(lambda work: approval.approve(work, second)).answer == "L-2026-0003"


def test_what_waits_is_still_decided_when_letters_need_no_approval_any_more(office: Office, asking: int) -> None:
    sit(office, 1)
    office.do(lambda work: change_letters(work, LetterFacts(letters_approved=False, letter_layout="c5_left")))
    assert office.ask(approval.waiting) == approval.Waiting(needed=False, count=1, decides=True)
    assert [row.id for row in office.ask(approval.requests)] == [asking]
    assert office.do(lambda work: approval.approve(work, asking)).answer == "L-2026-0001"


def test_a_letter_about_a_case_to_somebody_else_is_not_filed_under_its_person(
    office: Office, taken: cases.Taken, asking: int
) -> None:
    letter = office.ask(lambda reading: approval.letter_of(reading, asking))
    party = replace(letter, to_name="Lakeside Development Ltd", person_id=None, answers=False)
    office.do(lambda work: drafts.keep(work, "d2", "letter", {}))
    office.do(lambda work: approval.ask_approval(work, party, "d2"))
    people_of = select(LetterRequest.person_id).order_by(LetterRequest.id)
    persons = office.ask(lambda reading: reading.session.scalars(people_of).all())
    assert [person is None for person in persons] == [False, True]


def test_a_day_that_only_ends_like_a_limit_that_is_over_is_no_promise_of_it(
    office: Office, clock: FixedClock, asking: int
) -> None:
    office.do(lambda work: approval.take_back(work, asking))
    letter = office.ask(lambda reading: letters.propose(reading, "C-2026-0001", Language.EN))
    letter = replace(letter, subject="About the drip", body="Dear Wang,\n\nWe will come on 11 Dec 2026.")
    id = office.do(lambda work: approval.ask_approval(work, letter, "d1")).answer
    assert id is not None
    clock.move_to(datetime(2026, 12, 5, 8, tzinfo=UTC))
    sit(office, 1)

    def due(work: UnitOfWork) -> None:
        work.session.scalars(select(Case)).one().solution_due = datetime(2026, 12, 1, 8, tzinfo=UTC)

    office.do(due)
    assert office.do(lambda work: approval.approve(work, id)).answer == "L-2026-0001"


def test_nothing_goes_out_to_who_moved_out_or_was_forgotten_since(
    office: Office, flat: int, owner: int, clock: FixedClock, asking: int
) -> None:
    """Of who moved out it is said once; where a name was deleted the letter goes back to its writer."""
    letter = NewLetter("王小明", "About the lift", "Dear", person_id=owner, unit_id=flat)
    office.do(lambda work: drafts.keep(work, "d2", "letter", {}))
    id = office.do(lambda work: approval.ask_approval(work, letter, "d2")).answer
    assert id is not None
    clock.move_on(timedelta(days=3))
    sit(office, 1)
    office.do(lambda work: owners.move_out(work, owner, flat, clock.now().date()))
    for anyway, code in ((False, "moved_out"), (True, "forgotten")):
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, anyway=anyway: approval.approve(work, id, anyway=anyway))
        assert refused.value.code == f"letter.{code}"
        office.do(lambda work: setattr(work.session.get_one(Person, owner), "forgotten_at", work.now))
    assert office.do(lambda work: approval.send_back(work, id, "has left")).answer == "d2"


def test_of_somebody_forgotten_no_request_is_put_back(office: Office, asking: int) -> None:
    office.do(lambda work: approval.take_back(work, asking))
    office.do(lambda work: setattr(work.session.get_one(LetterRequest, asking), "content", "{}"))
    assert office.do(lambda work: approval.put_back(work, asking)).answer is False
