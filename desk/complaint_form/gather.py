"""Reads what a complaint form says out of the book."""

from datetime import datetime

from sqlalchemy import select

from db.models import Clerk, Diary, Mark, Reply, ReturnCall
from desk.cases.file import CaseFile, file_of
from desk.cases.newcase import told_relation
from desk.cases.sent import sent_on
from desk.compensations import of_case
from desk.complaint_form.sheet import ComplaintSheet, Passed
from desk.estates import told_apart
from desk.letterhead_of import letterhead
from desk.money import sum_of
from desk.named import Named
from desk.slips import charge_of
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
        relation="" if file.hidden else told_relation(file.person_id, file.relation) or "",
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
        void_reason=file.void_reason,
        related=_related(reading, file, spoken),
        compensation=_compensation(reading, number),
    )


def _local(reading: Reading, at: datetime | None) -> datetime | None:
    return None if at is None else reading.facts.local(at)


def _named(name: Named | None, language: Language) -> str:
    return name.text(language) if name else ""


def _apology(file: CaseFile, language: Language) -> str:
    told = file.handling
    return told.apology or (word(language, "form.apologised") if told.apologised else "")


def _passed(reading: Reading, case_id: int, language: Language) -> tuple[Passed, ...]:
    """Where it went, the first time first."""
    found = []
    for each in sent_on(reading, [case_id]).get(case_id, ()):
        raised = word(language, f"escalation.{each.level}") if each.level is not None else ""
        escalated = word(language, "form.escalated").format(level=raised) if raised else ""
        to = " · ".join(part for part in (_named(each.department, language), each.taker, escalated) if part)
        found.append(Passed(reading.facts.local(each.at), to, each.told))
    return tuple(found)


def _related(reading: Reading, file: CaseFile, language: Language) -> str:
    """What a case belongs to besides its flat."""
    estate = told_apart(reading).get(file.estate_id or 0)
    told = (
        ("estate", "name", _named(estate, language)),
        ("second", "number", file.second_of),
        ("incident", "number", file.incident),
        ("disputed", "number", file.disputed_slip),
    )
    parts = [word(language, f"form.{key}").format(**{name: value}) for key, name, value in told if value]
    return " · ".join([*parts, *_charged(reading, file.disputed_slip, language)])


def _charged(reading: Reading, slip: str, language: Language) -> list[str]:
    """What the slip came to whose charge is disputed (M41)."""
    charge, sign = charge_of(reading, slip), reading.facts.currency
    if charge is None or not charge.written:
        return []
    sums = {"value": f"{sign}{sum_of(charge.value)}", "charged": f"{sign}{sum_of(charge.charged)}"}
    told = [word(language, "form.disputed.sums").format(**sums)]
    if charge.receipt:
        told.append(word(language, "form.disputed.receipt").format(number=charge.receipt))
    return told


def _compensation(reading: Reading, number: str) -> str:
    sign = reading.facts.currency
    return " · ".join(f"{sign}{sum_of(each.cents)} {each.basis}".strip() for each in of_case(reading, number))


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
