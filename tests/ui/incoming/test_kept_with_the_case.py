"""A case made out of a letter takes the letter with it, whichever way the form is saved, and never fails for it."""

from dataclasses import replace
from datetime import date

import pytest

from desk import cases, incoming
from desk.cases import NewCase, Taken
from desk.incoming import NewIncoming
from desk.office import Office
from desk.refusals import Refusal
from ui.cases.intake_letter import from_letter, letter_words
from ui.cases.intake_save import add_to, save, solve, take_back
from ui.cases.intake_values import Typed


@pytest.fixture
def letter(office: Office) -> str:
    """A letter of nobody on file."""
    new = NewIncoming("Hart & Sons, solicitors", "Damp in the bedroom", note="They ask for a visit.")
    return office.do(lambda work: incoming.register(work, new)).answer


def typed(letter: str, flat: int, owner: int) -> Typed:
    """The form of a case that was filled from the letter."""
    new = NewCase(
        summary="Damp in the bedroom", words="They ask for a visit.", channel=cases.Channel.LETTER, told_by="Hart",
        unit_id=flat, person_id=owner, first_receiver_id=1, request_id="r1", draft_id="d1", told="We come tomorrow.",
    )  # fmt: skip
    return Typed(new, incoming=letter)


def case_of(office: Office, letter: str) -> str:
    """The case the letter belongs to."""
    return office.ask(lambda reading: incoming.file_of(reading, letter)).row.case_number


def test_saved_with_its_slip_and_saved_twice_it_is_one_case(office: Office, letter: str, flat: int, owner: int) -> None:
    form = typed(letter, flat, owner)
    first = office.do(lambda work: save(work, form, False)).answer
    again = office.do(lambda work: save(work, form, False)).answer
    assert (first.number, again.number, case_of(office, letter)) == ("C-2026-0001", "C-2026-0001", "C-2026-0001")
    assert letter_words(first) == "IN-2026-0001 linked"


def test_solved_at_the_desk_it_belongs_to_that_case(office: Office, letter: str, flat: int, owner: int) -> None:
    form = replace(typed(letter, flat, owner), new=replace(typed(letter, flat, owner).new, draft_id=None))
    saved = office.do(lambda work: solve(work, form, 1)).answer
    assert case_of(office, letter) == saved.number


def test_added_to_an_open_case_it_belongs_there_and_taken_back_it_is_free(
    office: Office, letter: str, taken: Taken, flat: int, owner: int
) -> None:
    added = office.do(lambda work: add_to(work, taken.number, typed(letter, flat, owner))).answer
    assert case_of(office, letter) == taken.number
    office.do(lambda work: take_back(work, added, {"incoming": letter}, 1))
    assert case_of(office, letter) == ""


def test_linked_elsewhere_meanwhile_the_case_is_kept_and_says_so(
    office: Office, letter: str, taken: Taken, flat: int, owner: int
) -> None:
    office.do(lambda work: incoming.link_case(work, letter, taken.number))
    saved = office.do(lambda work: save(work, typed(letter, flat, owner), False)).answer
    assert (saved.number, case_of(office, letter)) == ("C-2026-0002", taken.number)
    assert "was not linked" in letter_words(saved)
    with pytest.raises(Refusal, match="linked_already"):
        office.ask(lambda reading: from_letter(reading, letter))


def test_the_form_takes_sender_words_and_the_day_it_came(office: Office, letter: str) -> None:
    told = office.ask(lambda reading: from_letter(reading, letter))
    assert told.fields == {
        "channel": cases.Channel.LETTER,
        "summary": "Damp in the bedroom",
        "words": "They ask for a visit.",
        "told_by": "Hart & Sons, solicitors",
        "first_receiver": 1,
    }


def test_the_form_says_the_day_of_an_older_letter(office: Office) -> None:
    new = NewIncoming("Hart & Sons, solicitors", "Damp in the bedroom", date(2026, 11, 17), dated=date(2026, 11, 12))
    number = office.do(lambda work: incoming.register(work, new)).answer
    assert office.ask(lambda reading: from_letter(reading, number)).fields["received_day"] == date(2026, 11, 17)
