"""What may be done with a case; each act is one line of the diary or more."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, Table, bindparam, insert, literal_column, select

from db.models import (
    Case,
    CaseClass,
    CaseKind,
    CaseNote,
    CaseStatus,
    Channel,
    Clerk,
    Person,
    Reply,
    Role,
    Slip,
    SlipStatus,
    Trade,
    Unit,
    Urgency,
)
from desk import drafts
from desk.calendar import Limit
from desk.cases.rules import dues_for, may_become
from desk.cleaning import clean, clean_line
from desk.index import put_keys, put_words
from desk.keys import number_keys
from desk.merged import leading_to
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.short import short_line
from desk.unmasking import phone_of_caller
from desk.work import Reading, UnitOfWork

LONGEST_SUMMARY = 300
LONGEST_WORDS = 2_000_000
LONGEST_TOLD_BY, LONGEST_PHONE, LONGEST_PLACE, LONGEST_ACCESS = 300, 80, 200, 400
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
_ASKED = ("request_id", "unit_id", "person_id", "class_id", "trade_id", "first_receiver_id")
_KNOWN = select(
    _case.c.id, _case.c.number, _case.c.reply_due, _case.c.solution_due, _unit.c.id.label("unit"),
    _person.c.id.label("person"), _person.c.name.label("person_name"), _class.c.id.label("case_class"),
    _class.c.reply_amount, _class.c.reply_unit, _class.c.solution_amount, _class.c.solution_unit,
    _class.c.trade_id.label("class_trade"), _trade.c.id.label("trade"), _clerk.c.id.label("clerk"),
    _unit.c.merged_into_id.label("unit_merged"), _person.c.merged_into_id.label("person_merged"),
).select_from(
    select(literal_column("1")).subquery("one")
    .outerjoin(_case, _case.c.request_id == bindparam("request_id"))
    .outerjoin(_unit, _unit.c.id == bindparam("unit_id"))
    .outerjoin(_person, _person.c.id == bindparam("person_id"))
    .outerjoin(_class, _class.c.id == bindparam("class_id"))
    .outerjoin(_trade, _trade.c.id == bindparam("trade_id"))
    .outerjoin(_clerk, _clerk.c.id == bindparam("first_receiver_id"))
)  # fmt: skip
_TAKE = insert(cast(Table, _case))


def take(work: UnitOfWork, new: NewCase) -> Taken:
    """Take a case and give it its number (M11, M43, M50).

    The same `request_id` again answers with the case taken the first time; with other words it is refused.
    Refusals: case.request_used, case.nothing_said, case.nobody_named, case.first_receiver_missing,
    case.summary_too_long, case.words_too_long, text.too_long, phone.masked, and unit / person / class /
    trade / clerk unknown.
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
    has_class = new.class_id is not None
    dues = dues_for(
        work.calendar,
        work.now,
        Limit(known.reply_amount, known.reply_unit) if has_class else None,
        Limit(known.solution_amount, known.solution_unit) if has_class else None,
    )
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
        "taken_at": work.now,
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
    }
    case_id = cast(CursorResult[Any], work.session.execute(_TAKE, case)).lastrowid
    put_keys(work, "case", case_id, number_keys(case["number"]))
    put_words(work, {case_id: words_of(summary, words, case["place"], case["told_by"])})
    work.record("case.take", "case", case_id, new=case["number"], note=summary)
    if new.draft_id:
        drafts.discard(work, new.draft_id)
    return Taken(case_id, case["number"], dues.reply.at, dues.solution.at)


def _taken_before(work: UnitOfWork, new: NewCase, known: Any) -> Taken:
    """The case taken under this request id, unless other words would be lost behind it."""
    first = work.session.get_one(Case, known.id)
    if _said(new) != (first.summary, first.words):
        raise Refusal("case.request_used", field="summary", number=known.number)
    if new.draft_id:
        drafts.discard(work, new.draft_id)
    return Taken(known.id, known.number, known.reply_due, known.solution_due)


def words_of(*texts: str) -> str:
    """What of a case can be found by its words; a text of a megabyte is found by its beginning."""
    return "\n".join(text[:20_000] for text in texts if text)


def add_note(work: UnitOfWork, number: str, text: str) -> None:
    """Add a dated line to a case, such as who was told what. Refusals: case.unknown, note.empty."""
    case, line = by_number(work, number), clean(text).strip()
    if not line:
        raise Refusal("note.empty", field="note")
    work.session.add(CaseNote(case.id, work.now, work.clerk_id, line))
    work.record("case.note", "case", case.id, note=line)


def pass_on(work: UnitOfWork, number: str, trade_id: int) -> None:
    """Hand a case to a trade or department. Refusals: case.unknown, case.not_open, trade.unknown."""
    case = by_number(work, number)
    trade = work.session.get(Trade, trade_id)
    if trade is None:
        raise Refusal("trade.unknown", field="trade", id=trade_id)
    old, case.trade_id = case.trade_id, trade_id
    _become(work, case, CaseStatus.WITH_TRADE)
    work.record("case.pass_on", "case", case.id, old=str(old or ""), new=trade.code)


def reply(work: UnitOfWork, number: str, channel: Channel, words: str, letter_id: int | None = None) -> None:
    """Record the answer given to the person; only so does a case become answered (M49).

    Refusals: case.unknown, case.not_open, reply.empty.
    """
    case, line = by_number(work, number), clean(words).strip()
    if not line:
        raise Refusal("reply.empty", field="reply")
    _become(work, case, CaseStatus.ANSWERED)
    case.replied_at = case.replied_at or work.now
    work.session.add(Reply(case.id, work.now, work.clerk_id, channel, line, letter_id))
    work.record("case.reply", "case", case.id, new=channel, note=line)


def close(work: UnitOfWork, number: str, outcome: str) -> None:
    """Close a case that was answered, with what came of it. Refusals: case.unknown, case.not_open, case.needs_reply."""
    case = by_number(work, number)
    if case.status not in (CaseStatus.CLOSED, CaseStatus.VOID) and case.replied_at is None:
        raise Refusal("case.needs_reply", number=case.number)
    _become(work, case, CaseStatus.CLOSED)
    case.closed_at, case.outcome = work.now, clean(outcome).strip()
    work.record("case.close", "case", case.id, new=case.outcome)


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Take a case out of the count without losing its number; its slips that are out become void with it (M15).

    Refusals: case.unknown, case.not_open, void.reason_missing.
    """
    case, why = by_number(work, number), clean(reason).strip()
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    _become(work, case, CaseStatus.VOID)
    case.void_reason = why
    for slip in work.session.scalars(select(Slip).where(Slip.case_id == case.id, Slip.status == SlipStatus.OUT)):
        slip.status, slip.void_reason = SlipStatus.VOID, why
        work.record("slip.void", "case", case.id, new=slip.number, note=why)
    work.record("case.void", "case", case.id, note=why)


def by_number(reading: Reading, number: str) -> Case:
    """The case of that number, however it was typed. Refusals: case.unknown."""
    found = reading.session.scalar(select(Case).where(Case.number == as_number(number)))
    if found is None:
        raise Refusal("case.unknown", number=number)
    return found


def as_number(typed: str) -> str:
    """A number as the book writes it, however it was typed."""
    return clean_line(typed).upper().replace(" ", "")


def _become(work: UnitOfWork, case: Case, then: CaseStatus) -> None:
    if not may_become(case.status, then):
        raise Refusal("case.not_open", number=case.number)
    if case.status is not then:
        work.record("case.status", "case", case.id, old=case.status, new=then)
        case.status = then
    case.version += 1


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


def _must_exist(new: NewCase, known: Any) -> None:
    for record_id, found, code, field in (
        (new.unit_id, known.unit, "unit.unknown", "unit"),
        (new.person_id, known.person, "person.unknown", "told_by"),
        (new.class_id, known.case_class, "class.unknown", "class"),
        (new.trade_id, known.trade, "trade.unknown", "trade"),
        (new.first_receiver_id, known.clerk, "clerk.unknown", "first_receiver"),
    ):
        if record_id is not None and found is None:
            raise Refusal(code, field=field, id=record_id)
