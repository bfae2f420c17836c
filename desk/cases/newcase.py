"""A matter as it was typed at the desk, and what its words may be."""

from dataclasses import dataclass
from datetime import datetime

from db.models import CaseKind, Channel, DutyBreach, Party, Role, Urgency, VisitConsent
from desk.cleaning import clean, clean_line
from desk.refusals import Refusal
from desk.work import UnitOfWork

LONGEST_SUMMARY = 300
LONGEST_WORDS = 2_000_000
LONGEST_TOLD_BY, LONGEST_PHONE, LONGEST_PLACE, LONGEST_ACCESS = 300, 80, 200, 400
LONGEST_ROUTE_REASON = 200
EARLIEST = 1970
"""The year before which nothing reached a desk that has a computer now."""
_SUMMARY_FROM_WORDS = 60


@dataclass(frozen=True)
class NewCase:
    """A matter as it was typed at the desk.

    `request_id` makes taking it twice harmless; `draft_id` is the draft it was typed in, gone once it is kept.
    """

    summary: str = ""
    words: str = ""
    kind: CaseKind = CaseKind.COMPLAINT
    channel: Channel = Channel.PHONE
    told_by: str = ""
    told_phone: str = ""
    relation: Role | None = None  # None: what the file says of them; of somebody who is not on file nothing is known
    unit_id: int | None = None
    person_id: int | None = None
    class_id: int | None = None
    place: str = ""
    urgency: Urgency = Urgency.ROUTINE
    access: str = ""
    first_receiver_id: int | None = None
    trade_id: int | None = None
    request_id: str | None = None
    draft_id: str | None = None
    received_at: datetime | None = None  # when it reached the desk, if that was before now
    withheld: bool = False
    told: str = ""  # what the person was told at once: how it is solved, or who takes it on
    route_reason: str = ""
    estate_id: int | None = None
    second_of: str = ""  # number of the case it repeats (M48)
    apart_from: str = ""  # numbers of the cases the guard named and the clerk kept apart, spaces between
    incident_id: int | None = None
    disputed_slip: str = ""  # number of the slip whose charge is disputed (M41)
    about_id: int | None = None
    duty_breach: DutyBreach | None = None
    demand: str = ""
    apologised: bool = False
    apology: str = ""
    promise_broken: bool = False
    idea: bool = False  # a new demand: something the office could offer (M37)
    party: Party | None = None
    visit_consent: VisitConsent | None = None
    visit_otherwise: str = ""


@dataclass(frozen=True)
class Taken:
    """The number a case was given and its two due times (UTC)."""

    id: int
    number: str
    reply_due: datetime | None
    solution_due: datetime | None


def told_relation(person_id: int | None, relation: Role) -> Role | None:
    """What the caller of a case is to the flat, for a paper or the story.

    None of somebody who is not on file, unless it was chosen: "other" stands in the book where nothing was told.
    """
    return relation if person_id is not None or relation is not Role.OTHER else None


def said(new: NewCase) -> tuple[str, str]:
    """The clerk's summary and the person's words, cleaned; a missing summary is the beginning of the words.

    Refusals: case.nothing_said, case.summary_too_long, case.words_too_long.
    """
    summary, words = clean_line(new.summary), clean(new.words).strip()
    if not summary and not words:
        raise Refusal("case.nothing_said", field="summary")
    if len(summary) > LONGEST_SUMMARY:
        raise Refusal("case.summary_too_long", field="summary", length=len(summary), longest=LONGEST_SUMMARY)
    if len(words) > LONGEST_WORDS:
        raise Refusal("case.words_too_long", field="words", length=len(words), longest=LONGEST_WORDS)
    return summary or words.splitlines()[0][:_SUMMARY_FROM_WORDS], words


def received(work: UnitOfWork, new: NewCase) -> datetime:
    """When it reached the desk (UTC): now, or the earlier moment told. Refusals: moment.ahead, moment.far_back."""
    if new.received_at is None:
        return work.now
    if new.received_at.year < EARLIEST:
        raise Refusal("moment.far_back", field="received_at", moment=f"{new.received_at:%Y-%m-%d}")
    if new.received_at > work.now:
        told = work.facts.local(new.received_at)
        raise Refusal("moment.ahead", field="received_at", moment=f"{told:%Y-%m-%d %H:%M}")
    return new.received_at
