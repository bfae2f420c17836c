"""What answers an incoming letter, and whether that answers the case it is linked to as well (M11, M49, M58)."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from db.models import Letter, LetterRequest
from desk import cases, drafts, incoming, letters, owners
from desk.incoming import IncomingRow, NewIncoming, Which
from desk.letters import NewLetter, SentHow, approval
from desk.office import Office
from desk.refusals import Refusal
from desk.templates import by_code
from desk.work import UnitOfWork

DAY = date(2026, 11, 20)


def enter(office: Office, new: NewIncoming) -> str:
    return office.do(lambda work: incoming.register(work, new)).answer


def answer(office: Office, came: str) -> NewLetter:
    return replace(office.ask(lambda reading: incoming.propose_answer(reading, came)), body="Dear Sirs,\n\nyes.")


def issue(office: Office, new: NewLetter, *, anyway: bool = False) -> str:
    return office.do(lambda work: letters.issue(work, new, anyway=anyway)).answer


def ask(office: Office, new: NewLetter, draft: str) -> int:
    def keep(work: UnitOfWork) -> int | None:
        drafts.keep(work, draft, approval.DRAFTS, {"subject": new.subject, "incoming": new.incoming})
        return approval.ask_approval(work, new, draft)

    id_ = office.do(keep).answer
    assert id_ is not None
    return id_


def row(office: Office, came: str) -> IncomingRow:
    return office.ask(lambda reading: incoming.file_of(reading, came)).row


def waiting(office: Office) -> list[str]:
    return [each.number for each in office.ask(lambda reading: incoming.incoming(reading, Which.WAITING)).rows]


def interim(office: Office, new: NewLetter, case: str) -> NewLetter:
    """The same, but worded from a template that only says how things stand."""
    told = office.ask(lambda it: letters.propose(it, case, None, by_code(it, "progress")))
    return replace(new, version_id=told.version_id)


@pytest.fixture
def neighbour(office: Office) -> tuple[int, int]:
    """The flat next door and who lives there."""
    flat = office.do(lambda work: owners.add_unit(work, owners.NewUnit("3", "2", "1802"))).answer
    return flat, office.do(lambda work: owners.add_person(work, owners.NewPerson("Li Hua", "", flat))).answer


class TestTheCaseOfALetterThatCameIn:
    def who(self, sender: str, owner: int, neighbour: tuple[int, int]) -> NewIncoming:
        return {
            "firm": NewIncoming("Gas works", "Pipes"),
            "neighbour": NewIncoming("Li Hua", "Pipes", unit_id=neighbour[0], person_id=neighbour[1]),
            "person": NewIncoming("Wang", "Pipes", person_id=owner),
        }[sender]

    @pytest.mark.parametrize("sender", ["firm", "neighbour", "person"])
    def test_is_answered_only_where_that_is_from_its_person(
        self, office: Office, taken: cases.Taken, flat: int, owner: int, neighbour: tuple[int, int], sender: str
    ) -> None:
        came = enter(office, replace(self.who(sender, owner, neighbour), case_number=taken.number))
        new, own = answer(office, came), sender == "person"
        assert (new.answers, new.case_number) == (own, taken.number)
        # However it reaches the desk: the screen knows of no case of a letter that came in.
        number = issue(office, replace(new, answers=True, case_number=""))
        assert office.ask(lambda reading: letters.file_of(reading, number)).row.case_number == taken.number
        whose = select(Letter.person_id, Letter.unit_id).where(Letter.number == number)
        expected = {"firm": (None, None), "neighbour": neighbour[::-1], "person": (owner, flat)}[sender]
        assert tuple(office.ask(lambda reading: reading.session.execute(whose).one())) == expected
        case = office.ask(lambda reading: cases.file_of(reading, taken.number)).row
        assert (case.replied, case.status) == (own, "answered" if own else "open")
        assert (row(office, came).answered_by, waiting(office)) == (number, [])
        told = office.ask(lambda reading: letters.letters_of_case(reading, taken.number))
        assert (told.answer, told.others) == ((number, ()) if own else ("", (number,)))

    def test_waits_for_approval_under_whom_it_is_for(
        self, office: Office, taken: cases.Taken, flat: int, owner: int, neighbour: tuple[int, int]
    ) -> None:
        filed = {}
        for sender in ("firm", "neighbour", "person"):
            came = enter(office, replace(self.who(sender, owner, neighbour), case_number=taken.number))
            filed[ask(office, replace(answer(office, came), answers=True), sender)] = sender
        rows = select(LetterRequest.id, LetterRequest.person_id, LetterRequest.unit_id)
        found = {filed[id_]: whose for id_, *whose in office.ask(lambda it: it.session.execute(rows).all())}
        assert found == {"firm": [None, None], "neighbour": list(neighbour[::-1]), "person": [owner, flat]}

    @pytest.mark.parametrize(("wrote", "own"), [("ANN  moss", True), ("Ann Mossley", False)])
    def test_without_a_person_on_file_is_answered_by_name(self, office: Office, wrote: str, own: bool) -> None:
        new = cases.NewCase(summary="Lift", told_by="Ann Moss", first_receiver_id=1)
        case = office.do(lambda work: cases.take(work, new)).answer.number
        came = enter(office, NewIncoming(wrote, "Lift", case_number=case))
        assert answer(office, came).answers is own
        issue(office, answer(office, came))
        assert office.ask(lambda reading: cases.file_of(reading, case)).row.replied is own


def test_the_first_that_did_not_come_back_counts_and_no_other_is_warned_of(office: Office) -> None:
    came = enter(office, NewIncoming("Gas works", "Pipes"))
    first = issue(office, answer(office, came))
    office.do(lambda work: letters.mark_sent(work, [first], SentHow.POST, DAY))
    returned = office.do(lambda work: letters.mark_returned(work, [first], DAY, "unknown")).answer
    assert (row(office, came).answered_by, row(office, came).came_back, waiting(office)) == (first, True, [came])
    second = issue(office, answer(office, came))
    assert (row(office, came).answered_by, row(office, came).came_back, waiting(office)) == (second, False, [])
    with pytest.raises(Refusal) as refused:
        issue(office, answer(office, came))
    assert refused.value.fields["number"] == second
    marked = office.do(lambda work: letters.mark_sent(work, [first], SentHow.POST, DAY)).answer
    assert row(office, came).answered_by == first
    office.do(lambda work: letters.put_way_back(work, marked))
    assert row(office, came).answered_by == second
    office.do(lambda work: letters.put_way_back(work, returned))
    assert row(office, came).answered_by == first
    office.do(lambda work: letters.mark_returned(work, [first], DAY, "unknown"))
    office.do(lambda work: letters.void(work, second, "wrong"))
    assert (row(office, came).answered_by, row(office, came).came_back, waiting(office)) == (first, True, [came])
    office.do(lambda work: letters.clear_way(work, first))
    assert (row(office, came).came_back, waiting(office)) == (False, [])


def test_an_interim_word_answers_no_letter_that_came_in(office: Office, taken: cases.Taken) -> None:
    """It waits on, and the answer goes out without a question; that counts, though the other was first."""
    came = enter(office, NewIncoming("Gas works", "Pipes"))
    issue(office, interim(office, answer(office, came), taken.number))
    assert (row(office, came).answered_by, waiting(office)) == ("", [came])
    number = issue(office, answer(office, came))
    assert (row(office, came).answered_by, waiting(office)) == (number, [])
    office.do(lambda work: letters.void(work, number, "wrong"))
    assert (row(office, came).answered_by, waiting(office)) == ("", [came])


def test_two_letters_of_one_sender_may_both_wait_to_be_answered(office: Office) -> None:
    """Neither is told as a second one to the same about the same, nor when the other has gone out meanwhile."""
    one, other = (enter(office, NewIncoming("Gas works", subject)) for subject in ("Pipes", "Meters"))
    first, second = (ask(office, answer(office, came), came) for came in (one, other))
    for came in (one, other):
        with pytest.raises(Refusal, match=r"letter\.waits_already"):
            ask(office, answer(office, came), "again")
    sent = [office.do(lambda work, id_=id_: approval.approve(work, id_)).answer for id_ in (first, second)]
    assert [row(office, came).answered_by for came in (one, other)] == sent
