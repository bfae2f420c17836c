"""Writes the sheet: what the day itself left for the next shift.

It goes from hand to hand, so it is read as nobody in particular: no name that was withheld stands on it (M15), and
phones and ID numbers in notes have stars where the office has said so. The phones of its own people stay.
"""

from collections.abc import Callable
from dataclasses import asdict, fields
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute

from db.models import DutyPost, LeftItem
from desk import cases, duty, incidents, journal, key_loans, left_items, passes, printqueue, return_calls, visits
from desk.duty import Shift
from desk.handover.content import SECTIONS, Content, Kept, Line, Person, Section
from desk.letterhead_of import letterhead
from desk.masking import masked_words
from desk.passes import PassFilter
from desk.slips.outlist import OutLine, out_list
from desk.words import Language
from desk.work import Reading

MOST = 60
"""A section has so many lines; what is more is counted."""

_MOST_CASES = 1_000
_Found = tuple[list[Line], int]


def content_now(
    reading: Reading, last: datetime | None, words: str = "", counted: str = "", kept: Kept | None = None
) -> Content:
    """The sheet as it would be given now; `last` is when the one before was given, None where it is the first.

    It tells of what came since then, the first one of its shift from the beginning.
    """
    nobody = _as_nobody(reading)
    shift = duty.shift_taken_over(reading.facts, reading.now)
    since = last if last is not None else duty.shift_before(reading.facts, shift).start
    out = _slips_out(nobody)
    ways: dict[str, Callable[[], _Found]] = {
        "notes": partial(_notes, nobody, since),
        "incidents": partial(_incidents, nobody),
        "cases": partial(_cases, nobody, shift.end),
        "untold": partial(_untold, nobody),
        "calls": partial(_calls, nobody, shift.end),
        "follow_ups": partial(_follow_ups, nobody),
        "appointments": partial(_appointments, nobody, out, shift.end),
        "slips": partial(_slips, nobody, out),
        "keys": partial(_keys, nobody),
        "passes": partial(_passes, nobody),
        "items": partial(_items, nobody),
    }
    found = {key: ways[key]() for key in SECTIONS}
    return Content(
        day=shift.day,
        shift=shift.kind,
        until=shift.end,
        since=since,
        counts=_counts(nobody, since),
        sections=tuple(Section(key, tuple(lines[:MOST]), total) for key, (lines, total) in found.items() if lines),
        desk=_people(nobody, shift, DutyPost.DESK),
        on_call=_people(nobody, shift, DutyPost.ON_CALL),
        words=words,
        counted=counted,
        heads={str(language): letterhead(reading.facts, language) for language in Language},
        zone=reading.facts.zone,
        kept=kept,
        begins=shift.start,
        first=last is None,
    )


def _as_nobody(reading: Reading) -> Reading:
    """The same moment of the book for who has no rights; of an act too, only what is read."""
    told = {each.name: getattr(reading, each.name) for each in fields(Reading)}
    return Reading(**{**told, "clerk_id": None})


def _counts(reading: Reading, since: datetime) -> dict[str, int]:
    """What was done since; and what no printer took, as it stands now."""
    end = reading.now + timedelta(microseconds=1)

    def items(moment: InstrumentedAttribute[Any]) -> int:
        stands = (LeftItem.void_reason == "", moment >= since)
        return reading.session.scalar(select(func.count()).select_from(LeftItem).where(*stands)) or 0

    unprinted = printqueue.counts(reading).failed
    told = asdict(journal.happened(reading, since, end))
    return {**told, "came": items(LeftItem.at), "went": items(LeftItem.handed_at), "unprinted": unprinted}


def _people(reading: Reading, shift: Shift, post: DutyPost) -> tuple[Person, ...]:
    return tuple(Person(each.name, each.phone) for each in duty.on_duty(reading, shift, post))


def _notes(reading: Reading, since: datetime) -> _Found:
    masks = reading.facts.mask_personal
    lines = [
        Line(
            what=masked_words(row.words) if masks else row.words,
            where=row.place,
            who=row.clerk,
            at=row.at,
            kind=row.finding.value if row.finding is not None else row.kind.value,
        )
        for row in journal.flagged(reading, since)
    ]
    return lines, len(lines)


def _incidents(reading: Reading) -> _Found:
    language = reading.facts.language
    lines = [
        Line(row.number, row.title.text(language), f"{row.building} {row.place}".strip(), at=row.started_at)
        for row in incidents.going_on(reading)
    ]
    return lines, len(lines)


def _cases(reading: Reading, until: datetime) -> _Found:
    """What is overdue, or falls due before the shift ends."""
    rows = cases.due_list(reading, until, _MOST_CASES)
    lines = [
        Line(row.number, row.summary, row.unit, row.told_by, at=_presses(row), kind=row.urgency.value, late=row.overdue)
        for row in rows
    ]
    return lines, len(lines)


def _presses(row: cases.CaseRow) -> datetime | None:
    """The limit that comes first and is not kept yet."""
    limits = (row.solution_due, None if row.replied else row.reply_due)
    return min((each for each in limits if each is not None), default=None)


def _untold(reading: Reading) -> _Found:
    page = cases.untold(reading, MOST)
    lines = [Line(row.number, row.summary, row.unit, row.told_by, at=row.taken_at, late=True) for row in page.rows]
    return lines, page.total or len(lines)


def _calls(reading: Reading, until: datetime) -> _Found:
    rows = [row for row in return_calls.due(reading, all_listed=True).rows if row.due_at < until]
    lines = [Line(row.number, row.summary, row.unit, row.told_by, at=row.due_at, late=row.late) for row in rows]
    return lines, len(lines)


def _follow_ups(reading: Reading) -> _Found:
    page = visits.due_follow_ups(reading)
    lines = [Line("", row.what, row.unit, row.person, on=row.due_on, late=row.late) for row in page.rows]
    return lines, page.total or len(lines)


def _slips_out(reading: Reading) -> list[tuple[str, OutLine]]:
    """Every slip that is out with its worker, the late ones first, then the longest out."""
    out = [(worker, line) for worker, lines in out_list(reading).workers for line in lines]
    return sorted(out, key=lambda each: (not each[1].late, each[1].raised_at, each[1].number))


def _slips(reading: Reading, out: list[tuple[str, OutLine]]) -> _Found:
    lines = [
        Line(
            line.number, line.matter, line.unit or line.place, worker, at=_utc(reading, line.raised_at), late=line.late
        )
        for worker, line in out
    ]
    return lines, len(lines)


def _appointments(reading: Reading, out: list[tuple[str, OutLine]], until: datetime) -> _Found:
    """Who is promised to come before the shift ends."""
    lines = [
        Line(line.number, line.matter, line.unit or line.place, worker, at=_utc(reading, line.appoint_from))
        for worker, line in out
        if line.appoint_from is not None and line.appoint_from < until
        if reading.now <= (line.appoint_until or line.appoint_from)
    ]
    return sorted(lines, key=lambda line: (line.at, line.number)), len(lines)


def _keys(reading: Reading) -> _Found:
    lines = [
        Line(each.loan.tag, each.what or each.loan.reason, each.unit, each.loan.lent_to, on=each.loan.due_on,
             late=each.loan.late)
        for each in key_loans.keys_out(reading)
    ]  # fmt: skip
    return lines, len(lines)


def _passes(reading: Reading) -> _Found:
    """Release passes whose day is over and that the guard did not bring back."""
    page = passes.passes(reading, PassFilter.LATE)
    lines = [Line(row.number, row.what, row.unit, row.asked_by, on=row.valid_on, late=True) for row in page.rows]
    return lines, page.total or len(lines)


def _items(reading: Reading) -> _Found:
    counts = left_items.counts(reading)
    lines = [
        Line(row.number, row.what, row.place, " ".join(part for part in (row.unit, row.for_name) if part), at=row.at,
             kind=row.kind.value, late=row.long)
        for row in left_items.waiting(reading, MOST)
    ]  # fmt: skip
    return lines, counts.waiting


def _utc(reading: Reading, at: datetime) -> datetime:
    """A moment on the office's clock as a moment of the book."""
    return at.astimezone(reading.now.tzinfo)
