"""How many letters wait for a manager; told apart from the letters, which bring the templates with them."""

from sqlalchemy import func, select

from db.models import Case, LetterRequest
from desk.work import Reading


def waiting_letters(reading: Reading) -> int:
    """The letters that wait for approval, also where the office has wanted it no more since."""
    return reading.session.scalar(select(func.count()).where(LetterRequest.decided_at.is_(None))) or 0


def waiting_about(reading: Reading, case_number: str) -> int:
    """Those of them that are about one case."""
    waits = select(func.count()).select_from(LetterRequest).join(Case, Case.id == LetterRequest.case_id)
    about = waits.where(LetterRequest.decided_at.is_(None), Case.number == case_number)
    return reading.session.scalar(about) or 0
