"""Finding one incoming letter by its number, and who may look at it."""

from sqlalchemy import select

from db.models import Case, IncomingLetter, Letter
from desk.cleaning import clean_line
from desk.refusals import Refusal
from desk.withheld import is_hidden
from desk.work import Reading


def by_number(reading: Reading, number: str) -> IncomingLetter:
    """The incoming letter of that number, however it was typed. Refusals: incoming.unknown."""
    told = clean_line(number).upper().replace(" ", "")
    found = reading.session.scalar(select(IncomingLetter).where(IncomingLetter.number == told))
    if found is None:
        raise Refusal("incoming.unknown", number=number)
    return found


def must_be_in_sight(reading: Reading, letter: IncomingLetter) -> None:
    """What somebody wrote whose name was withheld is a manager's, and what answers a letter to them (M15).

    Refusals: incoming.name_withheld.
    """
    ours = reading.session.get(Letter, letter.answers_id) if letter.answers_id is not None else None
    for case_id in (letter.case_id, ours.case_id if ours is not None else None):
        case = reading.session.get(Case, case_id) if case_id is not None else None
        if case is not None and is_hidden(reading, case):
            raise Refusal("incoming.name_withheld", number=letter.number, case=case.number)


def must_stand(letter: IncomingLetter) -> None:
    """Nothing more is done with a void one. Refusals: incoming.void_already."""
    if letter.void_reason:
        raise Refusal("incoming.void_already", number=letter.number)
