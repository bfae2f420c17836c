"""What may be done with things left at the desk; each has its number, without gaps."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from db.models import ItemKind, LeftItem
from desk import records
from desk.index import put_keys
from desk.keys import number_keys
from desk.merged import person_named, unit_on_file
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.tenure import today
from desk.work import Reading, UnitOfWork

SERIES = "K"
LONGEST_NAME, LONGEST_PLACE, LONGEST_PROOF, LONGEST_NOTE = 300, 120, 120, 2000


@dataclass(frozen=True)
class NewItem:
    """A thing as typed: what it is, for whom, from whom (courier, finder), where it lies.

    Whom it is for is a person or a flat on file, or the name as it was told; a found thing may be for nobody known.
    """

    kind: ItemKind = ItemKind.PARCEL
    what: str = ""
    for_name: str = ""
    unit_id: int | None = None
    person_id: int | None = None
    from_name: str = ""
    place: str = ""
    note: str = ""


def take_in(work: UnitOfWork, new: NewItem) -> str:
    """Take a thing in under the next number of the year, K-2026-0001.

    Refusals: item.what_missing, item.for_missing, unit.unknown, person.unknown, text.too_long.
    """
    told = _checked(work, new)
    number = next_number(work, SERIES, today(work).year)
    key = records.put(work, LeftItem(number=number, at=work.now, clerk_id=work.clerk_id, **told))
    put_keys(work, "item", key, number_keys(number))
    return number


def change(work: UnitOfWork, number: str, new: NewItem) -> None:
    """Put right what is known of a thing. Refusals: item.unknown, item.void_already, and those of take_in."""
    row = by_number(work, number)
    _must_stand(row)
    records.change(work, LeftItem, row.id, _checked(work, new))


def hand_out(work: UnitOfWork, number: str, handed_to: str, proof: str = "") -> None:
    """Hand a thing out, now: to whom, and what was seen as proof.

    Refusals: item.unknown, item.void_already, item.handed_already, item.to_missing, text.too_long.
    """
    row = by_number(work, number)
    _must_stand(row)
    if row.handed_at is not None:
        raise Refusal("item.handed_already", number=number, name=row.handed_to)
    to, seen = short_line(handed_to, LONGEST_NAME, "handed_to"), short_line(proof, LONGEST_PROOF, "proof")
    if not to:
        raise Refusal("item.to_missing", field="handed_to")
    gone = {"handed_at": work.now, "handed_to": to, "proof": seen, "handed_clerk_id": work.clerk_id}
    records.change(work, LeftItem, row.id, gone)


def lie_again(work: UnitOfWork, number: str) -> None:
    """The thing lies at the desk after all: undoes `hand_out`. Refusals: item.unknown, item.void_already."""
    row = by_number(work, number)
    _must_stand(row)
    back = {"handed_at": None, "handed_to": "", "proof": "", "handed_clerk_id": None}
    records.change(work, LeftItem, row.id, back)


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Say why an entry does not hold; its number stays used.

    Refusals: item.unknown, item.void_already, void.reason_missing, text.too_long.
    """
    row, why = by_number(work, number), short_line(reason, LONGEST_NAME, "reason")
    _must_stand(row)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    row.void_reason = why
    work.session.flush()
    work.record("left_item.void", "left_item", row.id, new=number, note=why)


def stand_again(work: UnitOfWork, number: str) -> None:
    """An entry holds after all: undoes `void`. Refusals: item.unknown."""
    row = by_number(work, number)
    if row.void_reason:
        was, row.void_reason = row.void_reason, ""
        work.session.flush()
        work.record("left_item.stands_again", "left_item", row.id, old=was, new=number)


def by_number(reading: Reading, number: str) -> LeftItem:
    """The thing of a number. Refusals: item.unknown."""
    row = reading.session.scalar(select(LeftItem).where(LeftItem.number == number.strip().upper()))
    if row is None:
        raise Refusal("item.unknown", number=number)
    return row


def _must_stand(row: LeftItem) -> None:
    if row.void_reason:
        raise Refusal("item.void_already", number=row.number)


def _checked(work: UnitOfWork, new: NewItem) -> dict[str, Any]:
    what, for_name = short_line(new.what, LONGEST_NAME, "what"), short_line(new.for_name, LONGEST_NAME, "for_name")
    if not what:
        raise Refusal("item.what_missing", field="what")
    if not for_name and new.unit_id is None and new.kind is not ItemKind.FOUND:
        raise Refusal("item.for_missing", field="for_name")
    person = person_named(work, new.person_id, "for_name")
    return {
        "kind": new.kind,
        "what": what,
        "for_name": for_name,
        "unit_id": unit_on_file(work, new.unit_id).id if new.unit_id is not None else None,
        "person_id": person.id if person is not None else None,
        "from_name": short_line(new.from_name, LONGEST_NAME, "from_name"),
        "place": short_line(new.place, LONGEST_PLACE, "place"),
        "note": short_text(new.note, LONGEST_NOTE, "note"),
    }
