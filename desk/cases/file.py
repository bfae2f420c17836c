"""One whole case: who told what, how it was handled, and its history."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from db.models import (
    Case,
    CaseNote,
    Cause,
    Channel,
    Clerk,
    Diary,
    DutyBreach,
    Incident,
    Letter,
    Party,
    Reply,
    Result,
    Role,
    Slip,
    SlipStatus,
    Trade,
    Verdict,
    VisitConsent,
)
from desk.calendar import Limit
from desk.cases.known import by_number
from desk.cases.rows import ROWS, CaseRow, read
from desk.cases.rules import read_limit
from desk.masking import shown_phone
from desk.named import Named
from desk.rights import is_manager
from desk.work import Reading


@dataclass(frozen=True)
class Line:
    """One line of a case's history. `what` is one of the words of _TOLD_BY_DIARY."""

    at: datetime
    who: str
    what: str
    text: str
    detail: str = ""


@dataclass(frozen=True)
class Handling:
    """What came out between the person and the office (M38-M45, M72, M82)."""

    demand: str = ""
    offer: str = ""
    agreed: str = ""
    decision: str = ""
    apologised: bool = False
    apology: str = ""
    verdict: Verdict = Verdict.UNDECIDED
    party: Party | None = None
    promise_broken: bool = False
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
    first_receiver: str
    clerk: str
    closed_at: datetime | None
    outcome: str
    void_reason: str
    lines: tuple[Line, ...]
    entered_at: datetime | None  # when it was typed in, where that was later than taken
    after_hours: bool
    withheld: bool
    hidden: bool  # who told it is hidden from whoever asks
    reply_limit: Limit | None  # as they were when it was taken
    solution_limit: Limit | None
    tell_due: datetime | None
    paused_until: date | None
    reopened: int
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
        first_receiver=names[0] or "",
        clerk=names[1] or "",
        closed_at=case.closed_at,
        outcome=case.outcome,
        void_reason=case.void_reason,
        lines=_lines(reading, case.id),
        slips=tuple((number, status) for number, status in slips),
        letters=tuple(letters),
        entered_at=case.entered_at,
        after_hours=case.after_hours,
        withheld=case.withheld,
        hidden=hidden,
        reply_limit=read_limit(case.reply_limit),
        solution_limit=read_limit(case.solution_limit),
        tell_due=case.tell_due,
        paused_until=case.paused_until,
        reopened=case.reopened,
        estate_id=case.estate_id,
        second_of=names[4] or "",
        seconds=tuple(seconds),
        incident=names[5] or "",
        disputed_slip=case.disputed_slip,
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


def is_hidden(reading: Reading, case: Case) -> bool:
    """Whether who told a case is kept from the one who asks: a name withheld is a manager's to see (M15)."""
    return case.withheld and not is_manager(reading)


_TOLD_BY_DIARY = {
    "case.take": "taken", "case.note": "note", "case.told": "told", "case.reply": "reply", "case.close": "closed",
    "case.void": "void", "case.pass_on": "passed_on", "case.pause": "paused", "case.resume": "resumed",
    "case.reopen": "reopened", "case.undo": "undone", "case.repeats": "repeats", "case.kept_apart": "kept_apart",
    "case.handling": "handling", "case.compensate": "compensated", "case.incident": "incident",
    "slip.raise": "slip", "slip.back": "slip_back", "letter.issue": "letter", "slip.void": "slip_void",
    "letter.void": "letter_void",
}  # fmt: skip


def _lines(reading: Reading, case_id: int) -> tuple[Line, ...]:
    """The history as the diary tells it, and the notes and replies that came with imported cases."""
    found = [
        Line(at, who or "", _TOLD_BY_DIARY[act], note if act != "case.close" else new, new)
        for at, act, new, note, who in reading.session.execute(
            select(Diary.at, Diary.act, Diary.new, Diary.note, Clerk.name)
            .outerjoin(Clerk, Clerk.id == Diary.clerk_id)
            .where(Diary.subject == "case", Diary.subject_id == case_id, Diary.act.in_(_TOLD_BY_DIARY))
            .order_by(Diary.id)
        )
    ]
    if any(line.what == "taken" for line in found):
        return tuple(found)
    for table, what in ((CaseNote, "note"), (Reply, "reply")):
        words: Any = CaseNote.text if table is CaseNote else Reply.words
        for at, line in reading.session.execute(select(table.at, words).where(table.case_id == case_id)):
            if not any(each.what == what and each.text == line for each in found):
                found.append(Line(at, "", what, line))
    return tuple(sorted(found, key=lambda line: line.at))
