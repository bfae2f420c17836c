"""One whole case: who told what, how it was handled, and its history."""

from dataclasses import dataclass, fields
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from db.models import (
    Case,
    Cause,
    Channel,
    Clerk,
    DutyBreach,
    EscalationLevel,
    HandOff,
    Incident,
    Letter,
    Party,
    Result,
    Role,
    Slip,
    SlipStatus,
    Trade,
    Verdict,
    VisitConsent,
    WaitsFor,
)
from desk.calendar import Limit
from desk.cases.handing import usual_trade
from desk.cases.known import by_number
from desk.cases.pausing import pause_of
from desk.cases.rows import ROWS, CaseRow, read
from desk.cases.rules import read_limit
from desk.cases.story import Line, lines_of
from desk.cases.telling import tellings
from desk.masking import shown_phone
from desk.named import Named
from desk.withheld import is_hidden, told_if
from desk.work import Reading


@dataclass(frozen=True)
class HandOver:
    """Who has a case since when, who told the person what, and by when the department is to be done (M11, M47)."""

    at: datetime
    by: str
    trade: Named | None
    taker: str
    told: str
    reason: str
    due_at: datetime | None
    read_at: datetime | None
    level: EscalationLevel | None = None  # how far up it was brought by it (M00)


@dataclass(frozen=True)
class Paused:
    """What a case waits for, why, since when and until which day."""

    waits_for: WaitsFor
    reason: str
    since: datetime
    back_on: date


@dataclass(frozen=True)
class Handling:
    """What came out between the person and the office (M37-M45, M72, M82)."""

    demand: str = ""
    offer: str = ""
    agreed: str = ""
    decision: str = ""
    apologised: bool = False
    apology: str = ""
    verdict: Verdict = Verdict.UNDECIDED
    party: Party | None = None
    promise_broken: bool = False
    idea: bool = False  # a new demand: the office could offer it (M37)
    about_id: int | None = None  # the employee complained of
    duty_breach: DutyBreach | None = None
    visit_consent: VisitConsent | None = None
    visit_otherwise: str = ""


@dataclass(frozen=True)
class CaseFile:
    """All of one case."""

    row: CaseRow
    channel: Channel
    relation: Role
    told_phone: str
    words: str
    place: str
    access: str
    unit_id: int | None
    person_id: int | None
    trade: Named | None
    trade_id: int | None
    usual_trade_id: int | None  # of its class (M06)
    class_id: int | None
    first_receiver: str
    clerk: str
    closed_at: datetime | None
    outcome: str
    void_reason: str
    lines: tuple[Line, ...]
    entered_at: datetime | None  # when it was typed in, where that was later than taken
    after_hours: bool
    withheld: bool
    hidden: bool  # who told it is hidden from whoever asks, and so is what leads to their flat
    reply_limit: Limit | None  # as they were when it was taken
    solution_limit: Limit | None
    tell_due: datetime | None
    paused: Paused | None
    reopened: int
    hand_overs: tuple[HandOver, ...]  # the first one first
    to_read: bool  # a hand-over that somebody else wrote and nobody has read
    told: int  # how many times the person was told how it stands (M77, M94)
    estate_id: int | None
    second_of: str
    seconds: tuple[str, ...]  # numbers of the cases that repeat this one
    incident: str
    disputed_slip: str
    about: str
    route_reason: str
    handling: Handling
    result: Result | None
    cause_id: int | None
    cause: Named | None
    cause_note: str
    prevention: str
    referred_to: str
    slips: tuple[tuple[str, SlipStatus], ...]
    letters: tuple[str, ...]


def file_of(reading: Reading, number: str) -> CaseFile:
    """The whole of one case with its history, oldest first. Refusals: case.unknown."""
    case = by_number(reading, number)
    receiver, clerk, about = aliased(Clerk), aliased(Clerk), aliased(Clerk)
    first = aliased(Case)
    names = reading.session.execute(
        select(receiver.name, clerk.name, Trade, about.name, first.number, Incident.number, Cause)
        .select_from(Case)
        .outerjoin(receiver, receiver.id == Case.first_receiver_id)
        .outerjoin(clerk, clerk.id == Case.clerk_id)
        .outerjoin(Trade, Trade.id == Case.trade_id)
        .outerjoin(about, about.id == Case.about_id)
        .outerjoin(first, first.id == Case.second_of_id)
        .outerjoin(Incident, Incident.id == Case.incident_id)
        .outerjoin(Cause, Cause.id == Case.cause_id)
        .where(Case.id == case.id)
    ).one()
    slips = reading.session.execute(
        select(Slip.number, Slip.status).where(Slip.case_id == case.id).order_by(Slip.id)
    ).all()
    letters = reading.session.scalars(select(Letter.number).where(Letter.case_id == case.id).order_by(Letter.id))
    seconds = reading.session.scalars(select(Case.number).where(Case.second_of_id == case.id).order_by(Case.id))
    hidden = is_hidden(reading, case)
    hand_overs = _hand_overs(reading, case)
    told = tellings()
    return CaseFile(
        row=read(reading, ROWS.where(Case.id == case.id))[0],
        channel=case.channel,
        relation=case.relation,
        told_phone="" if hidden else shown_phone(reading, case.told_phone),
        words=case.words,
        place=case.place,
        access=case.access,
        unit_id=None if hidden else case.unit_id,
        person_id=None if hidden else case.person_id,
        trade=Named(names[2].name_en, names[2].name_zh) if names[2] else None,
        trade_id=case.trade_id,
        usual_trade_id=usual_trade(reading, case),
        class_id=case.class_id,
        first_receiver=names[0] or "",
        clerk=names[1] or "",
        closed_at=case.closed_at,
        outcome=case.outcome,
        void_reason=case.void_reason,
        lines=lines_of(reading, case.id, hidden),
        slips=tuple((number, status) for number, status in slips),
        letters=tuple(letters),
        entered_at=case.entered_at,
        after_hours=case.after_hours,
        withheld=case.withheld,
        hidden=hidden,
        reply_limit=read_limit(case.reply_limit),
        solution_limit=read_limit(case.solution_limit),
        tell_due=case.tell_due,
        paused=_paused(reading, case),
        reopened=case.reopened,
        hand_overs=tuple(each for each, _writer in hand_overs),
        to_read=any(each.read_at is None and writer != reading.clerk_id for each, writer in hand_overs),
        told=reading.session.scalar(select(func.count()).select_from(told).where(told.c.case_id == case.id)) or 0,
        estate_id=None if hidden else case.estate_id,
        second_of=told_if(not hidden, names[4]),
        seconds=() if hidden else tuple(seconds),
        incident=names[5] or "",
        disputed_slip=told_if(not hidden, case.disputed_slip),
        about=names[3] or "",
        route_reason=case.route_reason,
        handling=Handling(**{each.name: getattr(case, each.name) for each in fields(Handling)}),
        result=case.result,
        cause_id=case.cause_id,
        cause=Named(names[6].name_en, names[6].name_zh) if names[6] else None,
        cause_note=case.cause_note,
        prevention=case.prevention,
        referred_to=case.referred_to,
    )


def _hand_overs(reading: Reading, case: Case) -> list[tuple[HandOver, int | None]]:
    """The hand-overs in their order, each with the id of who wrote it."""
    query = (
        select(HandOff, Trade.name_en, Trade.name_zh, Clerk.name)
        .outerjoin(Trade, Trade.id == HandOff.trade_id)
        .outerjoin(Clerk, Clerk.id == HandOff.clerk_id)
        .where(HandOff.case_id == case.id, HandOff.removed_at.is_(None))
        .order_by(HandOff.id)
    )
    found = []
    for row, en, zh, by in reading.session.execute(query):
        trade = Named(en, zh) if en is not None else None
        told = HandOver(row.at, by or "", trade, row.taker, row.told, row.reason, row.due_at, row.read_at, row.level)
        found.append((told, row.clerk_id))
    return found


def _paused(reading: Reading, case: Case) -> Paused | None:
    standing = pause_of(reading, case)
    return Paused(standing.waits_for, standing.reason, standing.at, standing.back_on) if standing else None
