"""Gives and takes a shift: two different people put their names under one sheet (feature 13)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from db.models import Handover
from desk.handover.content import Kept, frozen, thawed
from desk.handover.gather import content_now
from desk.handover.lists import by_number, newest
from desk.index import put_keys
from desk.keys import number_keys
from desk.numbering import next_number
from desk.people import name_of
from desk.refusals import Refusal
from desk.rights import is_manager, require_manager
from desk.short import short_line, short_text
from desk.tenure import today
from desk.work import UnitOfWork

SERIES = "H"
LONGEST_WORDS, LONGEST_COUNTED, LONGEST_REMARK, LONGEST_REASON = 4000, 600, 600, 300


@dataclass(frozen=True)
class NewHandover:
    """What whoever hands over adds to the sheet: words to the next shift, what was counted, how old the backup is."""

    words: str = ""
    counted: str = ""
    kept: Kept | None = None


def give(work: UnitOfWork, new: NewHandover) -> str:
    """Hand over under the next number of the year, H-2026-0001; what the sheet says never changes again.

    Refusals: handover.nobody (nobody sits at the desk), handover.not_taken (the one before), text.too_long.
    """
    if work.clerk_id is None:
        raise Refusal("handover.nobody")
    last = newest(work)
    if last is not None and last.taken_at is None:
        raise Refusal("handover.not_taken", number=last.number, name=last.given_name)
    words = short_text(new.words, LONGEST_WORDS, "words")
    counted = short_text(new.counted, LONGEST_COUNTED, "counted")
    content = content_now(work, last.given_at if last is not None else None, words, counted, new.kept)
    number = next_number(work, SERIES, today(work).year)
    name = name_of(work, work.clerk_id)
    row = Handover(number, content.since, work.now, work.clerk_id, name, frozen(content))
    work.session.add(row)
    work.session.flush()
    put_keys(work, "handover", row.id, number_keys(number))
    work.record("handover.give", "handover", row.id, new=number, note=name)
    return number


def take(work: UnitOfWork, number: str, remarks: Mapping[str, str]) -> str:
    """Take a shift over, with what is to be said of its sections by their keys ("2 keys missing"); answers the number.

    Refusals: handover.nobody, handover.unknown, handover.void_already, handover.taken_already, handover.same_person,
    text.too_long.
    """
    if work.clerk_id is None:
        raise Refusal("handover.nobody")
    row = by_number(work, number)
    _must_stand(row)
    if row.taken_at is not None:
        raise Refusal("handover.taken_already", number=row.number, name=row.taken_name)
    if row.given_by_id == work.clerk_id:
        raise Refusal("handover.same_person", number=row.number)
    known = {"whole", *(each.key for each in thawed(row.content).sections)}
    told = {key: short_line(text, LONGEST_REMARK, key) for key, text in remarks.items() if key in known}
    row.remarks = json.dumps({key: text for key, text in told.items() if text}, ensure_ascii=False)
    row.taken_at, row.taken_by_id, row.taken_name = work.now, work.clerk_id, name_of(work, work.clerk_id)
    work.session.flush()
    work.record("handover.take", "handover", row.id, new=row.remarks, note=row.taken_name)
    return row.number


def untake(work: UnitOfWork, number: str) -> None:
    """It was not taken over after all: undoes `take`, by whoever took it and before the next one is given.

    Refusals: handover.unknown, handover.not_yours, handover.given_since.
    """
    row = by_number(work, number)
    if row.taken_at is None:
        return
    if row.taken_by_id != work.clerk_id:
        raise Refusal("handover.not_yours", number=row.number, name=row.taken_name)
    _must_be_newest(work, row)
    was, row.remarks = row.remarks, "{}"
    row.taken_at, row.taken_by_id, row.taken_name = None, None, ""
    work.session.flush()
    work.record("handover.untake", "handover", row.id, old=was)


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Say why a sheet does not hold: whoever gave it while nobody took it over, afterwards a manager.

    Refusals: handover.unknown, handover.void_already, clerk.managers_only, void.reason_missing, text.too_long.
    """
    row, why = by_number(work, number), short_line(reason, LONGEST_REASON, "reason")
    _must_stand(row)
    if row.taken_at is not None or row.given_by_id != work.clerk_id:
        require_manager(work)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    row.void_reason = why
    work.session.flush()
    work.record("handover.void", "handover", row.id, new=row.number, note=why)


def stand_again(work: UnitOfWork, number: str) -> None:
    """A sheet holds after all: undoes `void`. Refusals: handover.unknown, clerk.managers_only, handover.given_since."""
    row = by_number(work, number)
    if not row.void_reason:
        return
    if row.given_by_id != work.clerk_id and not is_manager(work):
        raise Refusal("clerk.managers_only")
    _must_be_newest(work, row)
    was, row.void_reason = row.void_reason, ""
    work.session.flush()
    work.record("handover.stands_again", "handover", row.id, old=was, new=row.number)


def _must_stand(row: Handover) -> None:
    if row.void_reason:
        raise Refusal("handover.void_already", number=row.number)


def _must_be_newest(work: UnitOfWork, row: Handover) -> None:
    """A later sheet goes on from this one: how it stands now is part of it."""
    later = newest(work)
    if later is not None and later.id > row.id:
        raise Refusal("handover.given_since", number=later.number)
