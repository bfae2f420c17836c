"""What the desk asks about cases: the list, one whole file, what is due."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, text
from sqlalchemy.orm import aliased

from db.base import micros
from db.models import (
    Case,
    CaseClass,
    CaseKind,
    CaseNote,
    CaseStatus,
    Channel,
    Clerk,
    Diary,
    Letter,
    Reply,
    Role,
    Slip,
    SlipStatus,
    Trade,
    Unit,
    Urgency,
    case_words,
)
from desk.cases.acts import by_number
from desk.cases.rules import WAITING
from desk.cleaning import clean_search
from desk.index import word_query
from desk.named import Named
from desk.pages import PAGE, Page, older_than
from desk.work import Reading


class Filter(StrEnum):
    """Which cases of the list: by status, or by what presses."""

    WAITING = "waiting"
    OVERDUE = "overdue"
    OPEN = "open"
    WITH_TRADE = "with_trade"
    ANSWERED = "answered"
    CLOSED = "closed"
    VOID = "void"
    ALL = "all"


@dataclass(frozen=True)
class CaseRow:
    """A case in a list; moments are UTC."""

    key: tuple[int, ...]
    id: int
    number: str
    kind: CaseKind
    status: CaseStatus
    urgency: Urgency
    unit: str
    told_by: str
    summary: str
    class_name: Named | None
    taken_at: datetime
    reply_due: datetime | None
    solution_due: datetime | None
    replied: bool
    overdue: bool


@dataclass(frozen=True)
class CaseCounts:
    """How many cases stand where."""

    open: int
    with_trade: int
    answered: int
    closed: int
    void: int
    overdue: int
    due_today: int

    @property
    def waiting(self) -> int:
        """All that are not closed or void."""
        return self.open + self.with_trade + self.answered


@dataclass(frozen=True)
class Line:
    """One line of a case's history. `what` is "taken", "note", "reply", "slip", "letter", "status" or "closed"."""

    at: datetime
    who: str
    what: str
    text: str
    detail: str = ""


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
    slips: tuple[tuple[str, SlipStatus], ...]
    letters: tuple[str, ...]


def cases(
    reading: Reading, which: Filter = Filter.WAITING, after: tuple[int, ...] | None = None, search: str = ""
) -> Page[CaseRow]:
    """Cases newest first, a page at a time; `search` keeps those with all its words, numbers included."""
    wanted, search = _wanted(reading, which), clean_search(search)
    if search:
        wanted.append(_worded(search))
    query = _rows().where(*wanted).order_by(Case.taken_at.desc(), Case.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Case.taken_at, Case.id, after))
    rows = _read(reading, query)
    total = None
    if after is None:
        total = reading.session.scalar(select(func.count()).select_from(Case).where(*wanted))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def due_list(reading: Reading, until: datetime, limit: int = 50) -> tuple[CaseRow, ...]:
    """The cases that must be answered or solved by a moment, the most pressing first."""
    query = _rows().where(Case.status.in_(WAITING), _due_by(until))
    press = func.min(
        func.coalesce(func.iif(Case.replied_at.is_(None), Case.reply_due, Case.solution_due), Case.solution_due),
        func.coalesce(Case.solution_due, Case.reply_due),
    )
    return _read(reading, query.order_by(press, Case.id).limit(limit))


def counts(reading: Reading) -> CaseCounts:
    """How many cases stand where, as of now."""
    by_status = dict(reading.session.execute(select(Case.status, func.count()).group_by(Case.status)).all())
    overdue = _count(reading, _due_by(reading.now))
    tonight = end_of_day(reading)
    return CaseCounts(
        by_status.get(CaseStatus.OPEN, 0),
        by_status.get(CaseStatus.WITH_TRADE, 0),
        by_status.get(CaseStatus.ANSWERED, 0),
        by_status.get(CaseStatus.CLOSED, 0),
        by_status.get(CaseStatus.VOID, 0),
        overdue,
        _count(reading, _due_by(tonight)) - overdue,
    )


def end_of_day(reading: Reading) -> datetime:
    """The midnight that ends today on the office's clock."""
    local = reading.facts.local(reading.now)
    return datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo)


def of_unit(reading: Reading, unit_id: int | None, person_id: int | None, limit: int = 20) -> tuple[CaseRow, ...]:
    """The latest cases of a flat, or of a person who has none."""
    mine = Case.unit_id == unit_id if unit_id is not None else Case.person_id == person_id
    return _read(reading, _rows().where(mine).order_by(Case.taken_at.desc(), Case.id.desc()).limit(limit))


def find_number(reading: Reading, case_id: int) -> str:
    """The number of a case by its id."""
    return reading.session.scalar(select(Case.number).where(Case.id == case_id)) or ""


def file_of(reading: Reading, number: str) -> CaseFile:
    """The whole of one case with its history, oldest first. Refusals: case.unknown."""
    case = by_number(reading, number)
    receiver, clerk = aliased(Clerk), aliased(Clerk)
    names = reading.session.execute(
        select(receiver.name, clerk.name, Trade)
        .select_from(Case)
        .outerjoin(receiver, receiver.id == Case.first_receiver_id)
        .outerjoin(clerk, clerk.id == Case.clerk_id)
        .outerjoin(Trade, Trade.id == Case.trade_id)
        .where(Case.id == case.id)
    ).one()
    slips = reading.session.execute(
        select(Slip.number, Slip.status).where(Slip.case_id == case.id).order_by(Slip.id)
    ).all()
    letters = reading.session.scalars(select(Letter.number).where(Letter.case_id == case.id).order_by(Letter.id))
    return CaseFile(
        row=_read(reading, _rows().where(Case.id == case.id))[0],
        channel=case.channel,
        relation=case.relation,
        told_phone=case.told_phone,
        words=case.words,
        place=case.place,
        access=case.access,
        unit_id=case.unit_id,
        person_id=case.person_id,
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
    )


_TOLD_BY_DIARY = {
    "case.take": "taken", "case.note": "note", "case.reply": "reply", "case.close": "closed", "case.void": "void",
    "case.pass_on": "passed_on", "slip.raise": "slip", "slip.back": "slip_back", "letter.issue": "letter",
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


def _rows() -> Any:
    return (
        select(
            Case.id, Case.number, Case.kind, Case.status, Case.urgency, Unit.code, Case.told_by, Case.summary,
            CaseClass.name_en, CaseClass.name_zh, Case.taken_at, Case.reply_due, Case.solution_due, Case.replied_at,
        )
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .outerjoin(CaseClass, CaseClass.id == Case.class_id)
    )  # fmt: skip


def _read(reading: Reading, query: Select[Any]) -> tuple[CaseRow, ...]:
    return tuple(_row(reading, each) for each in reading.session.execute(query))


def _row(reading: Reading, each: Any) -> CaseRow:
    (id_, number, kind, status, urgency, unit, told_by, summary, en, zh, taken, reply_due, due, replied) = each
    late = (due is not None and due < reading.now) or (
        replied is None and reply_due is not None and reply_due < reading.now
    )
    return CaseRow(
        key=(micros(taken), id_),
        id=id_,
        number=number,
        kind=kind,
        status=status,
        urgency=urgency,
        unit=unit or "",
        told_by=told_by,
        summary=summary,
        class_name=Named(en, zh) if en is not None else None,
        taken_at=taken,
        reply_due=reply_due,
        solution_due=due,
        replied=replied is not None,
        overdue=late and status in WAITING,
    )


def _wanted(reading: Reading, which: Filter) -> list[ColumnElement[bool]]:
    if which is Filter.ALL:
        return []
    if which is Filter.WAITING:
        return [_waiting()]
    if which is Filter.OVERDUE:
        return [_waiting(), _due_by(reading.now)]
    return [Case.status == CaseStatus(which.value)]


def _worded(search: str) -> ColumnElement[bool]:
    words = word_query(search)
    by_words = (
        Case.id.in_(select(case_words.c.rowid).where(text("case_words MATCH :words").bindparams(words=words)))
        if words
        else text("0")
    )
    wanted = search.strip().upper()
    return or_(by_words, Case.number == wanted, Case.number.endswith("-" + wanted, autoescape=True))


def _waiting() -> ColumnElement[bool]:
    # Spelled out: SQLite uses a partial index only for the very words the index was made with.
    return text("\"case\".status IN ('open', 'with_trade', 'answered')")  # type: ignore[return-value]


def _due_by(moment: datetime) -> ColumnElement[bool]:
    return or_(Case.solution_due < moment, and_(Case.replied_at.is_(None), Case.reply_due < moment))


def _count(reading: Reading, wanted: ColumnElement[bool]) -> int:
    return reading.session.scalar(select(func.count()).select_from(Case).where(_waiting(), wanted)) or 0
