"""Finding one case by the number people say."""

from sqlalchemy import select

from db.models import Case
from desk.cleaning import clean_line
from desk.refusals import Refusal
from desk.work import Reading


def by_number(reading: Reading, number: str) -> Case:
    """The case of that number, however it was typed. Refusals: case.unknown."""
    found = reading.session.scalar(select(Case).where(Case.number == as_number(number)))
    if found is None:
        raise Refusal("case.unknown", number=number)
    return found


def as_number(typed: str) -> str:
    """A number as the book writes it, however it was typed."""
    return clean_line(typed).upper().replace(" ", "")
