"""What the desk asks about cases: the list, one whole file, what is due."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from db.models import Case, CaseNote, CaseStatus, Channel, Clerk, Diary, Letter, Reply, Role, Slip, SlipStatus, Trade
from desk.cases.acts import by_number
from desk.cases.rows import (
    BY_STATUS,
    DUE,
    NEWEST,
    PRESSING,
    ROWS,
    CaseRow,
    Filter,
    ask,
    count_of,
    count_of_words,
    page_of,
    page_of_words,
    read,
)
from desk.cleaning import clean_line, clean_search
from desk.folding import fold
from desk.index import word_query
from desk.masking import shown_phone
from desk.named import Named
from desk.pages import PAGE, Page, older_than
from desk.work import Reading


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
    """One line of a case's history. `what` is one of the words of _TOLD_BY_DIARY."""

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
    if search := clean_search(search):
        return _searched(reading, which, after, search)
    query = page_of(which)
    if after:
        query = query.where(older_than(Case.taken_at, Case.id, after))
    rows = read(reading, query, now=reading.now)
    return _page(rows, None if after else ask(reading, count_of(which), now=reading.now)[0][0])


def _searched(reading: Reading, which: Filter, after: tuple[int, ...] | None, search: str) -> Page[CaseRow]:
    words = word_query(search)
    if not words:
        return Page((), None, None if after else 0)
    told = {"now": reading.now, "words": words}
    if numbered := any(each.isdecimal() for each in words):
        told["number"] = fold(clean_line(search)).replace(" ", "")
    before = after[-1] if after else _PAST_EVERY_ID
    rows = read(reading, page_of_words(which, numbered), before=before, **told)
    return _page(rows, None if after else ask(reading, count_of_words(which, numbered), **told)[0][0])


def _page(rows: tuple[CaseRow, ...], total: int | None) -> Page[CaseRow]:
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


_PAST_EVERY_ID = 2**63 - 1


def due_list(reading: Reading, until: datetime, limit: int = 50) -> tuple[CaseRow, ...]:
    """The cases that must be answered or solved by a moment, the most pressing first."""
    return read(reading, DUE, until=until, limit=limit)


def counts(reading: Reading) -> CaseCounts:
    """How many cases stand where, as of now."""
    by_status = dict(ask(reading, BY_STATUS))
    by_tonight, overdue = ask(reading, PRESSING, now=reading.now, until=end_of_day(reading))[0]
    return CaseCounts(
        by_status.get(CaseStatus.OPEN, 0),
        by_status.get(CaseStatus.WITH_TRADE, 0),
        by_status.get(CaseStatus.ANSWERED, 0),
        by_status.get(CaseStatus.CLOSED, 0),
        by_status.get(CaseStatus.VOID, 0),
        overdue,
        by_tonight - overdue,
    )


def end_of_day(reading: Reading) -> datetime:
    """The midnight that ends today on the office's clock."""
    local = reading.facts.local(reading.now)
    return datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo)


def of_unit(reading: Reading, unit_id: int | None, person_id: int | None, limit: int = 20) -> tuple[CaseRow, ...]:
    """The latest cases of a flat, or of a person who has none."""
    mine = Case.unit_id == unit_id if unit_id is not None else Case.person_id == person_id
    return read(reading, NEWEST.where(mine).limit(limit))


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
        row=read(reading, ROWS.where(Case.id == case.id))[0],
        channel=case.channel,
        relation=case.relation,
        told_phone=shown_phone(reading, case.told_phone),
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
    "slip.void": "slip_void", "letter.void": "letter_void",
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
