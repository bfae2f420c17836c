"""What waits for an answer of ours, and what an entry is tied to once its case or our letter became void (M11)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.models import Letter
from desk import cases, incoming, letters
from desk.cases import Channel, Taken
from desk.clock import FixedClock
from desk.incoming import IncomingRow, NewIncoming, Which
from desk.office import Office
from desk.refusals import Refusal
from desk.templates import by_code
from desk.words import Language
from tests.builders import solved

GAS = NewIncoming("Gas works", "Pipe inspection in block 3", date(2026, 11, 18))


def enter(office: Office, new: NewIncoming = GAS) -> str:
    return office.do(lambda work: incoming.register(work, new)).answer


def row(office: Office, number: str) -> IncomingRow:
    return office.ask(lambda reading: incoming.file_of(reading, number)).row


def waiting(office: Office) -> list[str]:
    rows = office.ask(lambda reading: incoming.incoming(reading, Which.WAITING)).rows
    assert office.ask(incoming.counts).waiting == len(rows)
    return [each.number for each in rows]


def answer(office: Office, number: str) -> letters.NewLetter:
    """What we answer."""
    return replace(office.ask(lambda reading: incoming.propose_answer(reading, number)), body="Dear Sirs,\n\nyes.")


def issue(office: Office, new: letters.NewLetter) -> str:
    return office.do(lambda work: letters.issue(work, new)).answer


def test_only_a_letter_that_answers_it_settles_it_not_any_other_to_that_flat_or_name(
    office: Office, flat: int, owner: int
) -> None:
    entered = [enter(office, replace(GAS, **told)) for told in ({"unit_id": flat}, {"person_id": owner}, {})]
    for name in ("Gas works", "王小明"):
        issue(office, letters.NewLetter(name, "Parking", "As agreed.", unit_id=flat, person_id=owner))
    assert set(waiting(office)) == set(entered)
    for number in entered:
        issue(office, answer(office, number))
    assert waiting(office) == []


def test_an_answer_that_came_back_or_only_says_how_things_stand_settles_nothing(office: Office, taken: Taken) -> None:
    number = enter(office)
    sent = issue(office, answer(office, number))
    for out in (True, False):
        office.do(lambda work: letters.mark_sent(work, [sent], letters.SentHow.POST, date(2026, 11, 20)))
        assert waiting(office) == []
        if out:
            office.do(lambda work: letters.mark_returned(work, [sent], date(2026, 11, 20), "unknown"))
            assert (waiting(office), row(office, number).answered_by) == ([number], sent)
            assert row(office, number).came_back
    progress = office.ask(lambda it: letters.propose(it, taken.number, None, by_code(it, "progress"))).version_id
    other = enter(office)
    issue(office, replace(answer(office, other), version_id=progress))
    assert waiting(office) == [other]


def test_a_letter_that_comes_to_a_case_answered_or_closed_before_waits_for_its_own_answer(
    office: Office, clock: FixedClock, taken: Taken
) -> None:
    linked = replace(GAS, case_number=taken.number)
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "told"))
    clock.move_on(timedelta(hours=1))
    answered = enter(office, linked)
    office.do(lambda work: cases.close(work, taken.number, solved("mended")))
    closed = enter(office, linked)
    assert set(waiting(office)) == {answered, closed}
    office.do(lambda work: cases.reopen(work, taken.number, "not mended"))
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "told"))
    assert waiting(office) == []


def test_somebody_may_say_that_a_letter_needs_no_answer_and_that_it_does(office: Office) -> None:
    number = enter(office)
    for waits in (False, False, True, False):
        office.do(lambda work, waits=waits: incoming.let_wait(work, number, waits=waits))
        assert waiting(office) == ([number] if waits else [])
        assert row(office, number).no_answer is not waits
    office.do(lambda work: incoming.void(work, number, "twice"))
    with pytest.raises(Refusal, match="void_already"):
        office.do(lambda work: incoming.let_wait(work, number, waits=True))


def test_what_answers_a_letter_of_ours_waits_where_somebody_says_so_until_it_is_answered(office: Office) -> None:
    new = letters.NewLetter("Hart", "Damp", "Dear Sir,\n\nyes.", language=Language.EN)
    number = enter(office, NewIncoming("Hart", "I do not agree", answers_number=issue(office, new)))
    for waits in (True, False, True):
        office.do(lambda work, waits=waits: incoming.let_wait(work, number, waits=waits))
        assert waiting(office) == ([number] if waits else [])
        assert not row(office, number).no_answer
    issue(office, answer(office, number))
    assert waiting(office) == []


def test_a_letter_whose_case_became_void_stands_without_a_case_and_may_be_put_right_there(
    office: Office, taken: Taken
) -> None:
    linked = replace(GAS, case_number=taken.number)
    number = enter(office, linked)
    assert office.ask(incoming.counts).not_linked == 0
    office.do(lambda work: cases.void(work, taken.number, "typed twice"))
    told = row(office, number)
    assert (told.case_number, told.case_void, told.linked, told.waiting) == (taken.number, True, False, True)
    assert office.ask(incoming.counts).not_linked == 1
    assert [each.number for each in office.ask(lambda it: incoming.incoming(it, Which.NOT_LINKED)).rows] == [number]
    assert office.ask(lambda reading: incoming.unlinked(reading, number)).row.number == number
    office.do(lambda work: incoming.change(work, number, replace(linked, subject="Pipes")))
    assert row(office, number).subject == "Pipes"
    other = enter(office)
    with pytest.raises(Refusal, match="case_void"):
        office.do(lambda work: incoming.change(work, other, linked))
    again = cases.NewCase(summary="Pipes", told_by="Gas works", first_receiver_id=1)
    new = office.do(lambda work: cases.take(work, again)).answer.number
    assert office.do(lambda work: incoming.link_taken(work, number, new)).answer
    assert row(office, number).linked


class TestOurLetterThatBecameVoid:
    @pytest.fixture
    def sent(self, office: Office) -> str:
        """A letter of ours to somebody of no flat."""
        new = letters.NewLetter("Hart", "Damp", "Dear Sir,\n\nyes.", language=Language.EN)
        return office.do(lambda work: letters.issue(work, new)).answer

    def test_is_answered_by_nobody_so_what_answered_it_waits_and_may_be_put_right(
        self, office: Office, sent: str
    ) -> None:
        answer = NewIncoming("Hart", "Thank you", answers_number=sent)
        number = enter(office, answer)
        assert waiting(office) == []
        office.do(lambda work: letters.void(work, sent, "wrong address"))
        assert waiting(office) == [number]
        office.do(lambda work: incoming.change(work, number, replace(answer, subject="Thanks")))
        assert (row(office, number).subject, row(office, number).answers) == ("Thanks", sent)
        with pytest.raises(Refusal, match="answers_void"):
            enter(office, answer)

    def test_gives_no_void_case_to_its_answer(self, office: Office, taken: Taken) -> None:
        sent = office.do(lambda work: letters.issue(work, letters.propose(work, taken.number))).answer
        office.do(lambda work: cases.void(work, taken.number, "typed twice"))
        assert row(office, enter(office, NewIncoming("王小明", "Thanks", answers_number=sent))).case_number == ""


def test_a_void_entry_stands_again_with_its_case_and_the_letter_of_ours_it_answers(
    office: Office, taken: Taken
) -> None:
    sent = office.do(lambda work: letters.issue(work, letters.propose(work, taken.number))).answer
    number = enter(office, NewIncoming("王小明", "Thank you", answers_number=sent))
    office.do(lambda work: incoming.void(work, number, "entered twice"))
    office.do(lambda work: incoming.unvoid(work, number))
    assert row(office, number).void_reason == ""
    note = select(Letter.answered_note).where(Letter.number == sent)
    assert office.ask(lambda reading: reading.session.scalar(note)) == number
    story = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [(line.what, line.detail) for line in story][-2:] == [("incoming_void", number), ("incoming", number)]
