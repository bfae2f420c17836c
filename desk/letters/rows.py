"""A letter as a line of the register."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import false, select

from db.base import micros
from db.models import Case, Language, Letter, SentHow, Unit
from desk.letters.sheets import OLD_FORM
from desk.withheld import HIDDEN_LETTERS, hides_names
from desk.work import Reading


class LetterState(StrEnum):
    """Where a letter is; a later one stands for those before it."""

    ISSUED = "issued"
    SENT = "sent"
    RETURNED = "returned"
    ANSWERED = "answered"
    VOID = "void"


@dataclass(frozen=True)
class Sent:
    """How a letter left the house, on which day, and under which number of the consignment."""

    how: SentHow
    on: date
    note: str = ""


@dataclass(frozen=True)
class Dated:
    """A day on which something became of a letter, and what was noted of it."""

    on: date
    note: str = ""


@dataclass(frozen=True)
class LetterRow:
    """A letter in the register; the moment is UTC."""

    key: tuple[int, ...]
    id: int
    number: str
    to_name: str
    unit: str
    subject: str
    case_number: str
    issued_at: datetime
    language: Language
    printed: int
    void_reason: str
    sent: Sent | None = None
    returned: Dated | None = None
    answered: Dated | None = None
    tells_sending: bool = True  # not a letter of an older book, which did not ask how letters went out

    @property
    def state(self) -> LetterState:
        """Where it is."""
        if self.void_reason:
            return LetterState.VOID
        if self.answered is not None:
            return LetterState.ANSWERED
        if self.returned is not None:
            return LetterState.RETURNED
        return LetterState.SENT if self.sent is not None else LetterState.ISSUED


def letter_rows(reading: Reading) -> Any:
    """The question for lines of the register, each to be read by `row_of`."""
    hidden = Letter.id.in_(HIDDEN_LETTERS) if hides_names(reading) else false()
    return (
        select(
            Letter.id, Letter.number, Letter.to_name, Unit.code, Letter.subject, Case.number.label("case_number"),
            Letter.issued_at, Letter.language, Letter.printed, Letter.void_reason, hidden.label("hidden"),
            Letter.sent_how, Letter.sent_on, Letter.sent_note, Letter.returned_on, Letter.returned_why,
            Letter.answered_on, Letter.answered_note, Letter.form,
        )
        .outerjoin(Case, Case.id == Letter.case_id)
        .outerjoin(Unit, Unit.id == Letter.unit_id)
    )  # fmt: skip


def row_of(each: Any) -> LetterRow:
    """One line of what `letter_rows` gave; without the name where it is withheld (M15)."""

    def noted(words: str) -> str:
        """What was noted of its way may name whom it went to as well."""
        return "" if each.hidden else words

    return LetterRow(
        key=(micros(each.issued_at), each.id),
        id=each.id,
        number=each.number,
        to_name=noted(each.to_name),
        unit=noted(each.code or ""),
        subject=each.subject,
        case_number=each.case_number or "",
        issued_at=each.issued_at,
        language=each.language,
        printed=each.printed,
        void_reason=each.void_reason,
        sent=Sent(each.sent_how, each.sent_on, noted(each.sent_note)) if each.sent_on is not None else None,
        returned=Dated(each.returned_on, noted(each.returned_why)) if each.returned_on is not None else None,
        answered=Dated(each.answered_on, noted(each.answered_note)) if each.answered_on is not None else None,
        tells_sending=each.form > OLD_FORM or each.sent_on is not None,
    )
