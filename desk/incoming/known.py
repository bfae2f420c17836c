"""Finding one incoming letter by its number, and who may look at it."""

from sqlalchemy import select

from db.models import IncomingLetter
from desk.cleaning import clean_line
from desk.refusals import Refusal
from desk.withheld import hides_incoming
from desk.work import Reading


def by_number(reading: Reading, number: str) -> IncomingLetter:
    """The incoming letter of that number, however it was typed. Refusals: incoming.unknown."""
    told = clean_line(number).upper().replace(" ", "")
    found = reading.session.scalar(select(IncomingLetter).where(IncomingLetter.number == told))
    if found is None:
        raise Refusal("incoming.unknown", number=number)
    return found


def must_be_in_sight(reading: Reading, letter: IncomingLetter) -> None:
    """What somebody wrote whose name was withheld is a manager's, and what belongs to a letter to them (M15).

    Refusals: incoming.name_withheld.
    """
    if hides_incoming(reading, letter.number):
        raise Refusal("incoming.name_withheld", number=letter.number)


def must_stand(letter: IncomingLetter) -> None:
    """Nothing more is done with a void one. Refusals: incoming.void_already."""
    if letter.void_reason:
        raise Refusal("incoming.void_already", number=letter.number)
