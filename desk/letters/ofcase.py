"""Which letters belong to a case, and which of them is the one that answers its person."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Letter, Reply
from desk.cases.known import by_number
from desk.work import Reading


@dataclass(frozen=True)
class OfCase:
    """The number of the last letter that answers the person and is not void, "" for none, and of all the others."""

    answer: str
    others: tuple[str, ...]


def letters_of_case(reading: Reading, case_number: str) -> OfCase:
    """The letters of a case, in the order they were issued. Refusals: case.unknown."""
    case = by_number(reading, case_number)
    answers = select(Reply.id).where(Reply.letter_id == Letter.id).exists()
    rows = reading.session.execute(
        select(Letter.number, Letter.void_reason == "", answers).where(Letter.case_id == case.id).order_by(Letter.id)
    ).all()
    answer = next((number for number, counts, to_person in reversed(rows) if counts and to_person), "")
    return OfCase(answer, tuple(number for number, _counts, _to_person in rows if number != answer))
