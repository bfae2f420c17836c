"""Puts a register of past cases into the book; a case that came before, known by its origin, stays as it is.

No due times: no promise was made here. Numbers follow the years the cases were taken in, without gaps."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, time
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, insert, select

from db.models import Case, CaseNote, CaseStatus, Reply, Role, Urgency
from desk.cases.findable import words_of
from desk.cases.newcase import LONGEST_SUMMARY
from desk.folding import fold
from desk.imports.account import Account, Progress, RefusedRow, Tally
from desk.imports.book_marks import BookMarks
from desk.imports.case_rows import CaseRow, CasesFile
from desk.imports.changes import note_run
from desk.imports.headings import CASES
from desk.imports.keys_of import put_sorted
from desk.index import put_words
from desk.keys import number_keys
from desk.numbering import next_numbers
from desk.work import Reading, UnitOfWork

LONGEST_ORIGIN = 120
LONGEST_PLACE = 200
FIRST_YEAR = 1900
VOID_REASON = "Cancelled in the old register"
_AT_ONCE = 2_000


def rehearse_cases(reading: Reading, file: CasesFile, progress: Progress | None = None) -> Account:
    """What would become of every row; nothing is written and no number is given."""
    tally = Tally(len(file.rows), progress)
    _fresh_in(reading, file, BookMarks(reading), tally)
    return tally.close(_passed_over(file))


def store_cases(work: UnitOfWork, file: CasesFile, name: str, progress: Progress | None = None) -> Account:
    """Store every good row of a register with its reply and note; `name` is the file's, for the diary.

    A second time the same register changes nothing. Cases, numbers, words and diary are one unit of work. A number
    once given is never given again (M15), so this cannot be undone; a case taken in wrongly is made void."""
    marks = BookMarks(work)
    tally = Tally(len(file.rows), progress, writes=True)
    fresh = _fresh_in(work, file, marks, tally)
    account = tally.close(_passed_over(file))
    if not fresh:
        return account
    _store(work, sorted(fresh, key=lambda each: (each.taken_at, each.row.row)), marks, name, tally)
    run_id = note_run(work, CASES, name, account)
    work.record("import.cases", "import_run", run_id, new=str(account.imported), note=name)
    return replace(account, run_id=run_id)


def _fresh_in(reading: Reading, file: CasesFile, marks: BookMarks, tally: Tally) -> "list[_Fresh]":
    """The cases that the book does not have; every row is counted in the tally."""
    fresh: list[_Fresh] = []
    seen: set[str] = set()
    zone = ZoneInfo(reading.facts.zone)
    for row in file.rows:
        tally.step()
        if not isinstance(row, CaseRow):
            tally.refused.append(RefusedRow(row.row, row.code, row.fields))
            continue
        origin = _origin(row)
        if not FIRST_YEAR <= row.taken.year <= reading.now.year + 1:
            tally.refused.append(RefusedRow(row.row, "date_unreadable", (("text", row.taken.isoformat()),)))
            continue
        tally.remark(row.row, row.remarks)
        if origin in marks.origins or origin in seen:
            tally.unchanged += 1
        else:
            seen.add(origin)
            fresh.append(_Fresh(row, origin, _moment(row.taken, zone)))
            tally.imported += 1
    return fresh


def _passed_over(file: CasesFile) -> tuple[int, ...]:
    return (*file.title_rows, file.heading_row, *file.blank_rows)


class _Fresh:
    """A case to come, with the moment it was taken and the key it will get."""

    __slots__ = ("id", "number", "origin", "row", "taken_at")

    def __init__(self, row: CaseRow, origin: str, taken_at: datetime) -> None:
        self.row = row
        self.origin = origin
        self.taken_at = taken_at
        self.id = 0
        self.number = ""


def _store(work: UnitOfWork, fresh: list[_Fresh], marks: BookMarks, name: str, tally: Tally) -> None:
    """Number the cases and write them in stretches; oldest first, so that keys follow time."""
    by_year: dict[int, list[_Fresh]] = defaultdict(list)
    for each in fresh:
        by_year[work.facts.local(each.taken_at).year].append(each)
    for year, cases in by_year.items():
        for each, number in zip(cases, next_numbers(work, "C", year, len(cases)), strict=True):
            each.number = number
    last = work.session.scalar(select(func.max(Case.id))) or 0
    for place, each in enumerate(fresh, 1):
        each.id = last + place
    for start in range(0, len(fresh), _AT_ONCE):
        some = fresh[start : start + _AT_ONCE]
        _write(work, some, marks, name)
        tally.written(0.9 * (start + len(some)) / len(fresh))
    put_sorted(work, "case", {each.id: number_keys(each.number) for each in fresh})


def _write(work: UnitOfWork, fresh: list[_Fresh], marks: BookMarks, name: str) -> None:
    cases = [_case_row(work, each, marks) for each in fresh]
    rows: dict[Any, list[dict[str, Any]]] = {Case: cases, Reply: [], CaseNote: []}
    for each, case in zip(fresh, cases, strict=True):
        if each.row.reply:
            rows[Reply].append(
                {
                    "case_id": each.id,
                    "at": case["replied_at"],
                    "clerk_id": None,
                    "channel": each.row.channel,
                    "words": each.row.reply,
                }
            )
        if note := _note(each.row, case):
            rows[CaseNote].append({"case_id": each.id, "at": each.taken_at, "clerk_id": None, "text": note})
    for table, told in rows.items():
        if told:
            work.session.execute(insert(table.__table__), told)
    put_words(
        work,
        {case["id"]: words_of(case["summary"], case["words"], case["place"], case["told_by"], False) for case in cases},
    )
    work.record_many("case.import", "case", [(each.id, "", each.number) for each in fresh], note=name)


def _case_row(work: UnitOfWork, fresh: _Fresh, marks: BookMarks) -> dict[str, Any]:
    row = fresh.row
    unit_id = marks.unit(row.unit_text)
    person_id = marks.person(unit_id, row.told_by, row.told_phone)
    class_id = marks.class_of(row.class_text)
    ended = fresh.taken_at
    if row.closed is not None:
        ended = max(ended, _moment(row.closed, ZoneInfo(work.facts.zone)))
    status = row.status
    if status is CaseStatus.OPEN and row.reply:
        status = CaseStatus.ANSWERED
    return {
        "id": fresh.id,
        "number": fresh.number,
        "kind": row.kind,
        "channel": row.channel,
        "urgency": Urgency.ROUTINE,
        "told_by": row.told_by[:300],
        "told_phone": row.told_phone[:80],
        "relation": Role.OWNER if person_id is not None else Role.OTHER,
        "summary": _summary(row, class_known=class_id is not None),
        "words": row.words,
        "place": _place(row, unit_known=unit_id is not None)[:LONGEST_PLACE],
        "access": "",
        "taken_at": fresh.taken_at,
        "unit_id": unit_id,
        "person_id": person_id,
        "class_id": class_id,
        "status": status,
        "replied_at": ended if row.reply or status is CaseStatus.ANSWERED else None,
        "closed_at": ended if status is CaseStatus.CLOSED else None,
        "outcome": "",
        "void_reason": VOID_REASON if status is CaseStatus.VOID else "",
        "origin": fresh.origin,
        "version": 1,
    }


def _summary(row: CaseRow, class_known: bool) -> str:
    """The row's own, with the class in front that the desk does not know."""
    if class_known or not row.class_text or fold(row.class_text) in fold(row.summary):
        return row.summary
    told = f"{row.class_text}: {row.summary}"
    return told if len(told) <= LONGEST_SUMMARY else told[: LONGEST_SUMMARY - 1] + "…"


def _place(row: CaseRow, unit_known: bool) -> str:
    """The place, with the address that is no flat of the book."""
    return " · ".join(part for part in (row.place, "" if unit_known else row.unit_text) if part)


def _note(row: CaseRow, case: dict[str, Any]) -> str:
    """The row's note, and whatever was too long for its field."""
    place = _place(row, unit_known=case["unit_id"] is not None)
    long = [place if len(place) > LONGEST_PLACE else "", row.told_by if len(row.told_by) > 300 else ""]
    long.append(row.told_phone if len(row.told_phone) > 80 else "")
    return "\n".join(part for part in (row.note, *long) if part)


def _origin(row: CaseRow) -> str:
    if len(row.origin) <= LONGEST_ORIGIN:
        return row.origin
    return sha256(row.origin.encode("utf-8", "replace")).hexdigest()


def _moment(told: date, zone: ZoneInfo) -> datetime:
    """The office's own clock as UTC; a day without a time is its beginning."""
    wall = told if isinstance(told, datetime) else datetime.combine(told, time())
    return wall.replace(tzinfo=zone).astimezone(UTC)
