"""A sudden event from its short form: at most four things told, one case that is due in minutes (M42)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select

from db.models import Case, CaseClass, CaseKind, Trade, Urgency
from db.models.person import Language
from desk import choices
from desk.cases import NewCase, Taken, first_summary, take
from desk.incidents.calls import NewCall, called, calls_of_case
from desk.named import Named
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork

_WATCH = "security"


@dataclass(frozen=True)
class SuddenEvent:
    """What was told in a hurry; `started_at` is when the call came in, from which the limits run.

    `place` stands where no flat was named; nobody named is a caller as well. `language` is the one the clerk reads.
    `before` is what a longer form told before this one took over: what is not told again here stays as it says.
    """

    class_id: int | None = None
    unit_id: int | None = None
    person_id: int | None = None
    place: str = ""
    told_by: str = ""
    told_phone: str = ""
    words: str = ""
    started_at: datetime | None = None
    incident_id: int | None = None
    request_id: str | None = None
    draft_id: str | None = None
    language: str = ""
    before: NewCase | None = None


def sudden_classes(reading: Reading) -> tuple[choices.ClassRow, ...]:
    """The classes taken with the short form."""
    return tuple(each for each in choices.classes(reading) if each.sudden)


def take_sudden(work: UnitOfWork, told: SuddenEvent, calls: Sequence[NewCall] = ()) -> Taken:
    """Take a sudden event and keep the calls made meanwhile; sent twice it is taken once.

    Refusals: class.missing, class.not_sudden, those of cases.take and of called.
    """
    kind = work.session.get(CaseClass, told.class_id) if told.class_id is not None else None
    if kind is None:
        raise Refusal("class.missing", field="class")
    if not kind.sudden:
        raise Refusal("class.not_sudden", field="class")
    sent = select(Case).where(Case.request_id == told.request_id)
    known = work.session.scalar(sent) if told.request_id is not None else None
    before = told.before or NewCase()
    same_class = before.class_id == kind.id
    new = replace(
        before,
        summary=before.summary if before.summary.strip() else _summary(work, kind, told, known),
        words=told.words,
        kind=before.kind if before.kind is not CaseKind.COMPLAINT else _kind(work, kind),
        told_by=told.told_by if told.told_by.strip() or told.person_id is not None else told.told_phone,
        told_phone=told.told_phone,
        unit_id=told.unit_id,
        person_id=told.person_id,
        class_id=kind.id,
        place=told.place,
        urgency=before.urgency if before.urgency is not Urgency.ROUTINE else Urgency.AT_ONCE,
        trade_id=before.trade_id if same_class else None,
        route_reason=before.route_reason if same_class else "",
        first_receiver_id=before.first_receiver_id if before.first_receiver_id is not None else work.clerk_id,
        request_id=told.request_id,
        draft_id=told.draft_id,
        received_at=before.received_at if before.received_at is not None else _started(work, told),
        incident_id=told.incident_id,
    )
    taken = take(work, new, nobody=True)
    if known is None or not calls_of_case(work, taken.id):
        for call in calls:
            # A PC whose clock was set back meanwhile must not lose a call.
            at = min(call.at, work.now) if call.at is not None else None
            called(work, replace(call, at=at), case_id=taken.id)
    return taken


def _summary(work: UnitOfWork, kind: CaseClass, told: SuddenEvent, known: Case | None) -> str:
    """What the desk calls it: the class and where, in the clerk's language, else in that of the office's papers.

    Sent again it is called what it was called first, whichever language the clerk reads by now.
    """
    name, place = Named(kind.name_en, kind.name_zh), told.place.strip()
    words = {each: f"{name.text(each)} · {place}" if place else name.text(each) for each in Language}
    first = first_summary(work, known) if known is not None else ""
    return first if first in words.values() else words[Language(told.language or work.facts.language)]


def _started(work: UnitOfWork, told: SuddenEvent) -> datetime | None:
    return min(told.started_at, work.now) if told.started_at is not None else None


def _kind(work: UnitOfWork, kind: CaseClass) -> CaseKind:
    """What somebody must repair is a repair; what the guards look after is a complaint."""
    trade = work.session.get(Trade, kind.trade_id) if kind.trade_id is not None else None
    return CaseKind.COMPLAINT if trade is None or trade.code == _WATCH else CaseKind.REPAIR
