"""Taking a case: checked, numbered, with its limits, in one act."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, Table, bindparam, insert, literal_column, select

from db.models import (
    Building,
    Case,
    CaseClass,
    CaseKind,
    CaseNote,
    CaseStatus,
    Channel,
    Clerk,
    Diary,
    DutyBreach,
    Estate,
    Incident,
    Party,
    Person,
    Role,
    Slip,
    Trade,
    Unit,
    Urgency,
    Verdict,
    VisitConsent,
)
from desk import drafts
from desk.calendar import Limit
from desk.cases.findable import words_of
from desk.cases.handling import LONGEST_OTHERWISE, LONGEST_TOLD
from desk.cases.known import as_number, by_number
from desk.cases.rules import REPLY_LIMIT, SOLUTION_LIMIT, dues_for, limit_words, tell_by
from desk.cleaning import clean, clean_line
from desk.index import put_keys, put_words
from desk.keys import number_keys
from desk.merged import leading_to
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.unmasking import phone_of_caller
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
    relation: Role = Role.OWNER
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


# One question for all a new case is checked against, and statements made once and sent without entities: a clerk
# saves a case with one key, all day long.
_case, _class = Case.__table__, CaseClass.__table__
_unit, _person, _trade, _clerk = Unit.__table__, Person.__table__, Trade.__table__, Clerk.__table__
_building, _estate, _incident, _about = Building.__table__, Estate.__table__, Incident.__table__, _clerk.alias("about")
_below, _usual = _class.alias("below"), _trade.alias("usual")
_ASKED = (
    "request_id", "unit_id", "person_id", "class_id", "trade_id", "first_receiver_id", "estate_id", "incident_id",
    "about_id",
)  # fmt: skip
_KNOWN = select(
    _case.c.id, _case.c.number, _case.c.reply_due, _case.c.solution_due, _unit.c.id.label("unit"),
    _person.c.id.label("person"), _person.c.name.label("person_name"), _class.c.id.label("case_class"),
    _class.c.reply_amount, _class.c.reply_unit, _class.c.solution_amount, _class.c.solution_unit,
    _usual.c.id.label("class_trade"), _trade.c.id.label("trade"), _clerk.c.id.label("clerk"),
    _unit.c.merged_into_id.label("unit_merged"), _person.c.merged_into_id.label("person_merged"),
    _class.c.sudden, _building.c.estate_id.label("unit_estate"), _estate.c.id.label("estate"),
    _incident.c.id.label("incident"), _incident.c.number.label("incident_number"),
    _incident.c.void_reason.label("incident_void"), _about.c.id.label("about"),
    select(_below.c.id).where(_below.c.parent_id == _class.c.id, _below.c.active).limit(1).scalar_subquery()
    .label("class_below"),
).select_from(
    select(literal_column("1")).subquery("one")
    .outerjoin(_case, _case.c.request_id == bindparam("request_id"))
    .outerjoin(_unit, _unit.c.id == bindparam("unit_id"))
    .outerjoin(_person, _person.c.id == bindparam("person_id"))
    .outerjoin(_class, _class.c.id == bindparam("class_id"))
    .outerjoin(_usual, (_usual.c.id == _class.c.trade_id) & _usual.c.active)
    .outerjoin(_trade, _trade.c.id == bindparam("trade_id"))
    .outerjoin(_clerk, _clerk.c.id == bindparam("first_receiver_id"))
    .outerjoin(_building, _building.c.id == _unit.c.building_id)
    .outerjoin(_estate, _estate.c.id == bindparam("estate_id"))
    .outerjoin(_incident, _incident.c.id == bindparam("incident_id"))
    .outerjoin(_about, _about.c.id == bindparam("about_id"))
)  # fmt: skip
_TAKE = insert(cast(Table, _case))


def take(work: UnitOfWork, new: NewCase) -> Taken:
    """Take a case and give it its number (M11, M43, M50).

    The same `request_id` again answers with the case taken the first time; with other words it is refused.
    Refusals: case.request_used, case.nothing_said, case.nobody_named, case.first_receiver_missing,
    case.summary_too_long, case.words_too_long, text.too_long, phone.masked, moment.ahead, moment.far_back,
    class.needs_below (M39), case.route_reason_missing (M06), handling.breach_of_nobody (M12), second.first_void,
    incident.is_void, and unit / person / class / trade / clerk / estate / incident / case / slip unknown.
    """
    work.session.flush()
    known = work.session.connection().execute(_KNOWN, {name: getattr(new, name) for name in _ASKED}).one()
    if known.id is not None:
        return _taken_before(work, new, known)
    summary, words = _said(new)
    told_by = short_line(new.told_by, LONGEST_TOLD_BY, "told_by")
    if not told_by and new.person_id is None and new.unit_id is None:
        raise Refusal("case.nobody_named", field="told_by")
    if new.first_receiver_id is None:
        raise Refusal("case.first_receiver_missing", field="first_receiver")
    _must_exist(new, known)
    if known.unit_merged is not None or known.person_merged is not None:
        # The form was filled before the two were found to be one.
        unit_id, person_id = leading_to(work, new.unit_id, new.person_id)
        new = replace(new, unit_id=unit_id, person_id=person_id)
    taken_at = _received(work, new)
    has_class = new.class_id is not None
    reply = Limit(known.reply_amount, known.reply_unit) if has_class else REPLY_LIMIT
    solution = Limit(known.solution_amount, known.solution_unit) if has_class else SOLUTION_LIMIT
    dues = dues_for(work.calendar, taken_at, reply, solution)
    told, repeats = short_text(new.told, LONGEST_TOLD, "told").strip(), _repeated(work, new)
    demand, apology = (short_text(getattr(new, name), LONGEST_TOLD, name).strip() for name in ("demand", "apology"))
    otherwise = short_line(new.visit_otherwise, LONGEST_OTHERWISE, "visit_otherwise")
    case: dict[str, Any] = {
        "number": next_number(work, "C", work.facts.local(work.now).year),
        "kind": new.kind,
        "channel": new.channel,
        "urgency": new.urgency,
        "told_by": told_by or known.person_name or "",
        "told_phone": phone_of_caller(
            work, short_line(new.told_phone, LONGEST_PHONE, "told_phone"), new.person_id, new.unit_id
        ),
        "relation": new.relation,
        "summary": summary,
        "words": words,
        "place": short_line(new.place, LONGEST_PLACE, "place"),
        "access": short_line(new.access, LONGEST_ACCESS, "access"),
        "taken_at": taken_at,
        "entered_at": work.now if taken_at != work.now else None,
        "after_hours": not work.calendar.is_open(taken_at),
        "clerk_id": work.clerk_id,
        "unit_id": new.unit_id,
        "person_id": new.person_id,
        "first_receiver_id": new.first_receiver_id,
        "class_id": new.class_id,
        "trade_id": new.trade_id if new.trade_id is not None else known.class_trade,
        "status": CaseStatus.OPEN,
        "reply_due": dues.reply.at,
        "solution_due": dues.solution.at,
        "outcome": "",
        "void_reason": "",
        "request_id": new.request_id,
        "version": 1,
        "withheld": new.withheld,
        "estate_id": new.estate_id if new.estate_id is not None else known.unit_estate,
        "second_of_id": repeats.id if repeats else None,
        "incident_id": new.incident_id,
        "disputed_slip": _disputed(work, new),
        "about_id": new.about_id,
        "duty_breach": new.duty_breach,
        "route_reason": _routed(new, known),
        "reply_limit": limit_words(reply),
        "solution_limit": limit_words(solution),
        "tell_due": None if told else tell_by(work, work.now),
        "reopened": 0,
        "demand": demand,
        "offer": "",
        "agreed": "",
        "decision": "",
        "apologised": new.apologised or bool(apology),
        "apology": apology,
        "verdict": Verdict.UNDECIDED,
        "party": new.party,
        "promise_broken": new.promise_broken,
        "visit_consent": new.visit_consent,
        "visit_otherwise": otherwise if new.visit_consent is VisitConsent.OTHER else "",
        "cause_note": "",
        "prevention": "",
        "referred_to": "",
    }
    case_id = cast(CursorResult[Any], work.session.execute(_TAKE, case)).lastrowid
    put_keys(work, "case", case_id, number_keys(case["number"]))
    put_words(work, {case_id: words_of(summary, words, case["place"], case["told_by"], new.withheld)})
    work.record("case.take", "case", case_id, new=case["number"], note=summary)
    if told:
        work.session.add(CaseNote(case_id, work.now, work.clerk_id, told, True, new.channel))
        work.record("case.told", "case", case_id, new=new.channel, note=told)
    if repeats is not None:
        work.record("case.repeats", "case", case_id, new=repeats.number)
    for each in new.apart_from.split():
        work.record("case.kept_apart", "case", case_id, new=as_number(each))
    if new.draft_id:
        drafts.discard(work, new.draft_id)
    return Taken(case_id, case["number"], dues.reply.at, dues.solution.at)


def _taken_before(work: UnitOfWork, new: NewCase, known: Any) -> Taken:
    """The case taken under this request id, unless other words would be lost behind it."""
    first = work.session.get_one(Case, known.id)
    sent = select(Diary.note).where(Diary.subject == "case", Diary.subject_id == first.id, Diary.act == "case.take")
    # The summary may have been put right since; what was sent stands in the diary.
    if _said(new) not in ((first.summary, first.words), (work.session.scalar(sent), first.words)):
        raise Refusal("case.request_used", field="summary", number=known.number)
    if new.draft_id:
        drafts.discard(work, new.draft_id)
    return Taken(known.id, known.number, known.reply_due, known.solution_due)


def _said(new: NewCase) -> tuple[str, str]:
    """The clerk's summary and the person's words, cleaned; a missing summary is the beginning of the words."""
    summary, words = clean_line(new.summary), clean(new.words).strip()
    if not summary and not words:
        raise Refusal("case.nothing_said", field="summary")
    if len(summary) > LONGEST_SUMMARY:
        raise Refusal("case.summary_too_long", field="summary", length=len(summary), longest=LONGEST_SUMMARY)
    if len(words) > LONGEST_WORDS:
        raise Refusal("case.words_too_long", field="words", length=len(words), longest=LONGEST_WORDS)
    return summary or words.splitlines()[0][:_SUMMARY_FROM_WORDS], words


def _received(work: UnitOfWork, new: NewCase) -> datetime:
    if new.received_at is None:
        return work.now
    if new.received_at.year < EARLIEST:
        raise Refusal("moment.far_back", field="received_at", moment=f"{new.received_at:%Y-%m-%d}")
    if new.received_at > work.now:
        told = work.facts.local(new.received_at)
        raise Refusal("moment.ahead", field="received_at", moment=f"{told:%Y-%m-%d %H:%M}")
    return new.received_at


def _repeated(work: UnitOfWork, new: NewCase) -> Case | None:
    """The case it is the second complaint of; a second of a second is one of the first."""
    if not new.second_of:
        return None
    return first_of(work, by_number(work, new.second_of))


def first_of(work: UnitOfWork, told: Case) -> Case:
    """The case that is repeated where one is told: of a second, its first. Refusals: second.first_void."""
    first = work.session.get_one(Case, told.second_of_id) if told.second_of_id is not None else told
    if first.status is CaseStatus.VOID:
        raise Refusal("second.first_void", field="first", number=first.number)
    return first


def _disputed(work: UnitOfWork, new: NewCase) -> str:
    if not new.disputed_slip.strip():
        return ""
    number = as_number(new.disputed_slip)
    if work.session.scalar(select(Slip.id).where(Slip.number == number)) is None:
        raise Refusal("slip.unknown", field="disputed_slip", number=new.disputed_slip)
    return number


def _routed(new: NewCase, known: Any) -> str:
    """Why it does not go to the department its class is for (M06)."""
    why = short_line(new.route_reason, LONGEST_ROUTE_REASON, "route_reason")
    usual = known.class_trade
    if usual is None or new.trade_id in (None, usual):
        return ""
    if not why:
        raise Refusal("case.route_reason_missing", field="route_reason")
    return why


def _must_exist(new: NewCase, known: Any) -> None:
    for record_id, found, code, field in (
        (new.unit_id, known.unit, "unit.unknown", "unit"),
        (new.person_id, known.person, "person.unknown", "told_by"),
        (new.class_id, known.case_class, "class.unknown", "class"),
        (new.trade_id, known.trade, "trade.unknown", "trade"),
        (new.first_receiver_id, known.clerk, "clerk.unknown", "first_receiver"),
        (new.estate_id, known.estate, "estate.unknown", "estate"),
        (new.incident_id, known.incident, "incident.unknown", "incident"),
        (new.about_id, known.about, "clerk.unknown", "about"),
    ):
        if record_id is not None and found is None:
            raise Refusal(code, field=field, id=record_id)
    if known.incident_void:
        raise Refusal("incident.is_void", field="incident", number=known.incident_number)
    if known.class_below is not None:
        raise Refusal("class.needs_below", field="class")
    if new.duty_breach is not None and new.about_id is None:
        raise Refusal("handling.breach_of_nobody", field="about")
