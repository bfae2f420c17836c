"""The words of a renovation's forms, gathered before anything is drawn (M70)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from db.models import RenovationStatus
from desk.paper.letterhead import Letterhead
from desk.words import Language


class Form(StrEnum):
    """The forms of the renovation set, in the order an office needs them."""

    APPLICATION = "application"
    COMMITMENT = "commitment"
    WORKERS = "workers"
    PERMIT = "permit"
    PASSES = "passes"
    LOG = "log"
    NOTICE = "notice"
    ALTERATION = "alteration"
    ACCEPTANCE = "acceptance"


@dataclass(frozen=True)
class Worker:
    """Somebody who works in the flat, as the gate must know them."""

    name: str
    trade: str
    id_number: str
    phone: str
    badge: str


@dataclass(frozen=True)
class Found:
    """A breach as it was found; `place` counts those of this renovation, also what was taken off since.

    `first_told` is the day its notice was first printed, if that was before today.
    """

    key: int
    place: int
    found_on: date
    what: str
    demand: str
    due_on: date | None
    righted_on: date | None
    result: str
    photos: int
    first_told: date | None


@dataclass(frozen=True)
class RenovationSheet:
    """One form of one renovation; `breach` is what a notice is about, days are the office's.

    Phones and ID numbers are whole: the gate compares them with the card that is shown.
    """

    form: Form
    language: Language
    letterhead: Letterhead
    hours: str  # when work may be done, in the office's words
    unit: str
    area: float | None
    owners: str
    owner_phones: str
    applicant: str
    applicant_phones: str
    scope: str
    firm: str
    foreman: str
    phone: str
    applied_on: date
    starts_on: date | None
    ends_on: date | None
    permit: str
    permit_on: date | None
    deposit: str
    status: RenovationStatus
    accepted_on: date | None
    acceptance: str
    papers: int  # plans and photos on file with it
    workers: tuple[Worker, ...]
    breaches: tuple[Found, ...]
    breach: Found | None
    printed_on: date
    printed_by: str
