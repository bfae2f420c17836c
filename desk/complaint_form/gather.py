"""Reads what a complaint form says out of the book."""

from datetime import datetime

from sqlalchemy import select

from db.models import Clerk, Diary, HandOff, Mark, Reply, ReturnCall, Trade
from desk.cases.file import CaseFile, file_of
from desk.complaint_form.sheet import ComplaintSheet, Passed
from desk.letterhead_of import letterhead
from desk.named import Named
from desk.words import Language, word
from desk.work import Reading


def sheet_of(reading: Reading, number: str, language: Language | None = None) -> ComplaintSheet:
    """The form of a case in a language, the office's own when none is told. Refusals: case.unknown.

    A withheld name stays hidden from all but a manager (M15).
    """
    spoken = language or reading.facts.language
    file = file_of(reading, number)
    facts = reading.facts
    handling = file.handling
    replied = _reply(reading, file.row.id)
    called = _call(reading, file.row.id)
    return ComplaintSheet(
        language=spoken,
        letterhead=letterhead(facts, spoken),
        number=file.row.number,
        taken_at=facts.local(file.row.taken_at),
        kind=file.row.kind,
        channel=file.channel,
        urgency=file.row.urgency,
        class_name=_named(file.row.class_name, spoken),
        place=file.place,
        told_by="" if file.hidden else file.row.told_by,
        relation="" if file.hidden else file.relation,
        unit="" if file.hidden else file.row.unit,
        phone=file.told_phone,
        about=file.about,
        duty_breach=handling.duty_breach or "",
        summary=file.row.summary,
        words=file.words,
        demand=handling.demand,
        first_receiver=file.first_receiver,
        clerk=file.clerk,
        reply_due=_local(reading, file.row.reply_due),
        solution_due=_local(reading, file.row.solution_due),
        passed=_passed(reading, file.row.id, spoken),
        verdict=handling.verdict if handling.verdict != "undecided" else "",
        party=handling.party or "",
        cause=" · ".join(part for part in (_named(file.cause, spoken), file.cause_note) if part),
        measure=file.outcome,
        offer=handling.offer,
        agreed=handling.agreed,
        decision=handling.decision,
        apology=_apology(file, spoken),
        reply=replied[0].words if replied else "",
        replied_at=_local(reading, replied[0].at if replied else None),
        replied_by=replied[1] if replied else "",
        reply_channel=replied[0].channel if replied else "",
        mark=called.mark if called and called.mark else "",
        mark_words=called.words if called else "",
        called_at=_local(reading, called.done_at if called else None),
        prevention=file.prevention,
        result=file.result or "",
        referred_to=file.referred_to,
        closed_at=_local(reading, file.closed_at),
        closed_by=_closed_by(reading, file.row.id) if file.closed_at else "",
        withheld=file.withheld,
        void=bool(file.void_reason),
    )


def _local(reading: Reading, at: datetime | None) -> datetime | None:
    return None if at is None else reading.facts.local(at)


def _named(name: Named | None, language: Language) -> str:
    return name.text(language) if name else ""


def _apology(file: CaseFile, language: Language) -> str:
    told = file.handling
    return told.apology or (word(language, "form.apologised") if told.apologised else "")


def _passed(reading: Reading, case_id: int, language: Language) -> tuple[Passed, ...]:
    """The hand-overs, the latest first: the form has room for a few."""
    query = (
        select(HandOff, Trade)
        .outerjoin(Trade, Trade.id == HandOff.trade_id)
        .where(HandOff.case_id == case_id, HandOff.removed_at.is_(None))
        .order_by(HandOff.id.desc())
    )
    found = []
    for each, trade in reading.session.execute(query):
        name = Named(trade.name_en, trade.name_zh).text(language) if trade else ""
        to = " · ".join(part for part in (name, each.taker) if part)
        found.append(Passed(reading.facts.local(each.at), to, each.told))
    return tuple(found)


def _reply(reading: Reading, case_id: int) -> tuple[Reply, str] | None:
    """The last answer, and who gave it."""
    query = (
        select(Reply, Clerk.name)
        .outerjoin(Clerk, Clerk.id == Reply.clerk_id)
        .where(Reply.case_id == case_id, Reply.removed_at.is_(None))
        .order_by(Reply.id.desc())
        .limit(1)
    )
    found = reading.session.execute(query).one_or_none()
    return (found[0], found[1] or "") if found else None


def _call(reading: Reading, case_id: int) -> ReturnCall | None:
    return reading.session.scalar(
        select(ReturnCall)
        .where(
            ReturnCall.case_id == case_id,
            ReturnCall.removed_at.is_(None),
            ReturnCall.mark.is_not(None),
            ReturnCall.mark != Mark.NOT_REACHED,
        )
        .order_by(ReturnCall.id.desc())
        .limit(1)
    )


def _closed_by(reading: Reading, case_id: int) -> str:
    query = (
        select(Clerk.name)
        .join(Diary, Diary.clerk_id == Clerk.id)
        .where(Diary.subject == "case", Diary.subject_id == case_id, Diary.act == "case.close")
        .order_by(Diary.id.desc())
        .limit(1)
    )
    return reading.session.scalar(query) or ""
