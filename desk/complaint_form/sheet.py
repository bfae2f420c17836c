"""All words and values of a complaint form."""

from dataclasses import dataclass
from datetime import datetime

from desk.paper.letterhead import Letterhead
from desk.words import Language


@dataclass(frozen=True)
class Passed:
    """One hand-over as the form tells it; the moment is in the office's zone."""

    at: datetime
    to: str
    told: str


@dataclass(frozen=True)
class ComplaintSheet:
    """A case as its form is printed. Stored values are told by their names; moments are in the office's zone.

    Empty texts leave their boxes to a pen.
    """

    language: Language
    letterhead: Letterhead
    number: str
    taken_at: datetime
    kind: str
    channel: str
    urgency: str
    class_name: str
    place: str
    told_by: str
    relation: str
    unit: str
    phone: str
    about: str
    duty_breach: str
    summary: str
    words: str
    demand: str
    first_receiver: str
    clerk: str
    reply_due: datetime | None = None
    solution_due: datetime | None = None
    passed: tuple[Passed, ...] = ()
    verdict: str = ""
    party: str = ""
    cause: str = ""
    measure: str = ""
    offer: str = ""
    agreed: str = ""
    decision: str = ""
    apology: str = ""
    reply: str = ""
    replied_at: datetime | None = None
    replied_by: str = ""
    reply_channel: str = ""
    mark: str = ""
    mark_words: str = ""
    called_at: datetime | None = None
    prevention: str = ""
    result: str = ""
    referred_to: str = ""
    closed_at: datetime | None = None
    closed_by: str = ""
    withheld: bool = False
    void_reason: str = ""
    related: str = ""  # the estate, the first complaint, the incident and the charge it is about
    compensation: str = ""
