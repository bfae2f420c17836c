"""The letter of a number, for those who may see it."""

from sqlalchemy import select

from db.models import Case, Letter
from desk.cleaning import clean_line
from desk.refusals import Refusal
from desk.withheld import hides_incoming, hides_letter, is_hidden
from desk.work import Reading


def by_number(reading: Reading, number: str) -> Letter:
    """The letter of that number, however it was typed. Refusals: letter.unknown."""
    found = reading.session.scalar(select(Letter).where(Letter.number == clean_line(number).upper().replace(" ", "")))
    if found is None:
        raise Refusal("letter.unknown", number=number)
    return found


def must_be_in_sight(reading: Reading, case: Case | None) -> None:
    """A letter to somebody whose name was withheld is a manager's (M15). Refusals: letter.name_withheld."""
    if case is not None and is_hidden(reading, case):
        raise Refusal("letter.name_withheld", number=case.number)


def must_answer_in_sight(reading: Reading, incoming: str) -> None:
    """So is the answer to a letter of theirs, by its number. Refusals: letter.name_withheld."""
    if hides_incoming(reading, incoming):
        raise Refusal("letter.name_withheld", number=incoming)


def in_sight(reading: Reading, number: str) -> tuple[Letter, Case | None]:
    """The letter of that number and the case it is about. Refusals: letter.unknown, letter.name_withheld."""
    letter = by_number(reading, number)
    case = reading.session.get(Case, letter.case_id) if letter.case_id is not None else None
    must_be_in_sight(reading, case)
    if hides_letter(reading, letter):
        raise Refusal("letter.name_withheld", number=letter.number)
    return letter, case
