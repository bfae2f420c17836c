"""What may be done with an item-release pass; its number stays whatever becomes of it."""

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlalchemy import delete, select

from db.models import PassItem, PassStatus, ReleasePass, Role
from desk import records
from desk.cases.known import as_number
from desk.cleaning import clean
from desk.index import put_keys
from desk.keys import number_keys
from desk.masking import masks
from desk.merged import person_named, unit_on_file
from desk.numbering import next_number
from desk.passes.items import Item, as_text, read_items
from desk.refusals import Refusal
from desk.short import short_line
from desk.tenure import today
from desk.told import told_moment
from desk.unmasking import told_id
from desk.work import Reading, UnitOfWork

_LONGEST = {
    "asked_by": 300, "window": 60, "proof": 120, "authority": 200, "carrier": 200, "carrier_id": 40, "plate": 20,
    "fees": 120,
}  # fmt: skip
LONGEST_NOTE, LONGEST_GUARD = 300, 60
_HOURS = re.compile(r"(\d{1,2})(?:[:：](\d{2}))?\s*(?:-|–|—|~|～|至|到|to)\s*(\d{1,2})(?:[:：](\d{2}))?")


@dataclass(frozen=True)
class NewPass:
    """A pass as typed; `items` one thing a line ("沙发 2件"), valid today when no day is told.

    Who is not the owner needs the owner's word: `authority` says how it was given.
    """

    unit_id: int
    items: str
    asked_by: str = ""
    person_id: int | None = None
    asked_as: Role = Role.OWNER
    valid_on: date | None = None
    window: str = ""  # "9-12", "09:00-12:00" or words; empty is the whole day
    proof: str = ""
    authority: str = ""
    carrier: str = ""
    carrier_id: str = ""
    plate: str = ""
    fees: str = ""
    note: str = ""


def issue(work: UnitOfWork, new: NewPass) -> str:
    """Issue a pass and answer its number (P-2026-0001; forms.md, item-release pass).

    Refusals: unit.unknown, person.unknown, pass.asker_missing, pass.authority_missing, pass.items_missing,
    pass.too_many_items, pass.day_past, pass.window_reversed, pass.window_over, text.too_long,
    person.id_masked.
    """
    unit_id = unit_on_file(work, new.unit_id).id
    told, items = _told(work, new), read_items(new.items)
    number = next_number(work, "P", work.facts.local(work.now).year)
    row = ReleasePass(number=number, unit_id=unit_id, issued_at=work.now, clerk_id=work.clerk_id, **told)
    work.session.add(row)
    work.session.flush()
    _put_items(work, row.id, items)
    put_keys(work, "pass", row.id, number_keys(number))
    work.record("release_pass.issue", "release_pass", row.id, new=number, note=as_text(items))
    return number


def change(work: UnitOfWork, number: str, new: NewPass) -> None:
    """Correct a pass that nobody has on paper yet; the ID number may come back with its stars.

    Refusals: pass.unknown, pass.not_out, pass.printed, and those of issue.
    """
    row = _out(work, number)
    if row.printed:
        raise Refusal("pass.printed", number=row.number)
    told, items = _told(work, new, row), read_items(new.items)
    records.change(work, ReleasePass, row.id, told)
    old = as_text(items_of(work, row.id))
    if old != as_text(items):
        work.session.execute(delete(PassItem).where(PassItem.pass_id == row.id))
        _put_items(work, row.id, items)
        work.record("release_pass.items", "release_pass", row.id, old=old, new=as_text(items))


def mark_printed(work: UnitOfWork, number: str) -> int:
    """Count a printing of a pass and answer how often it is now on paper. Refusals: pass.unknown."""
    row = by_number(work, number)
    row.printed += 1
    work.record("release_pass.print", "release_pass", row.id, new=str(row.printed))
    return row.printed


def mark_seen(work: UnitOfWork, number: str) -> None:
    """Note that somebody who sees stars elsewhere saw the carrier's ID whole on a pass. Refusals: pass.unknown."""
    row = by_number(work, number)
    if row.carrier_id and masks(work):
        work.record("release_pass.reveal", "release_pass", row.id, note=row.number)


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Void a pass without losing its number. Refusals: pass.unknown, pass.not_out, void.reason_missing."""
    row, why = _out(work, number), clean(reason).strip()
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    row.status, row.void_reason = PassStatus.VOID, why
    work.record("release_pass.void", "release_pass", row.id, new=row.number, note=why)


def book_back(work: UnitOfWork, number: str, guard: str = "", on: date | None = None, at: time | None = None) -> None:
    """Take the guard's copy back from the gate: the things went out then, now when nothing is told.

    Refusals: pass.unknown, pass.not_out, moment.ahead, pass.used_before, text.too_long.
    """
    row = _out(work, number)
    used = told_moment(work, on, at, "on")
    if used < row.issued_at and work.facts.local(used).date() < work.facts.local(row.issued_at).date():
        raise Refusal("pass.used_before", field="on", day=work.facts.local(row.issued_at).date())
    row.status, row.used_at, row.guard = PassStatus.USED, used, short_line(guard, LONGEST_GUARD, "guard")
    work.record("release_pass.used", "release_pass", row.id, new=row.number, note=row.guard)


def take_out_again(work: UnitOfWork, number: str) -> None:
    """Take back that a pass came back from the gate. Refusals: pass.unknown."""
    row = by_number(work, number)
    if row.status is PassStatus.USED:
        work.record("release_pass.out_again", "release_pass", row.id, new=row.number, note=row.guard)
        row.status, row.used_at, row.guard = PassStatus.ISSUED, None, ""


def by_number(reading: Reading, number: str) -> ReleasePass:
    """The pass of that number, however it was typed or scanned. Refusals: pass.unknown."""
    found = reading.session.scalar(select(ReleasePass).where(ReleasePass.number == as_number(number)))
    if found is None:
        raise Refusal("pass.unknown", number=number)
    return found


def items_of(reading: Reading, pass_id: int) -> tuple[Item, ...]:
    """The things of a pass, in the order they were told."""
    query = select(PassItem.what, PassItem.quantity).where(PassItem.pass_id == pass_id).order_by(PassItem.id)
    return tuple(Item(what, quantity) for what, quantity in reading.session.execute(query))


def _out(work: UnitOfWork, number: str) -> ReleasePass:
    row = by_number(work, number)
    if row.status is not PassStatus.ISSUED:
        raise Refusal("pass.not_out", number=row.number)
    return row


def _put_items(work: UnitOfWork, pass_id: int, items: tuple[Item, ...]) -> None:
    work.session.add_all(PassItem(pass_id, item.what, item.quantity) for item in items)
    work.session.flush()


def _told(work: UnitOfWork, new: NewPass, row: ReleasePass | None = None) -> dict[str, Any]:
    """The words of a pass as the book keeps them; a day and hours that `row` has already may have gone by since."""
    told: dict[str, Any] = {name: short_line(getattr(new, name), most, name) for name, most in _LONGEST.items()}
    told["carrier_id"] = told_id(told["carrier_id"], row.carrier_id if row else "", "carrier_id")
    person = person_named(work, new.person_id, "asked_by")
    told["asked_by"] = told["asked_by"] or (person.name if person else "")
    if not told["asked_by"]:
        raise Refusal("pass.asker_missing", field="asked_by")
    if new.asked_as is not Role.OWNER and not told["authority"]:
        raise Refusal("pass.authority_missing", field="authority")
    day = new.valid_on or today(work)
    if day < today(work) and (row is None or day != row.valid_on):
        raise Refusal("pass.day_past", field="valid_on", day=day)
    return {
        **told,
        "plate": told["plate"].upper(),
        "window": _window(work, told["window"], day, row),
        "note": short_line(new.note, LONGEST_NOTE, "note"),
        "person_id": person.id if person else None,
        "asked_as": new.asked_as,
        "valid_on": day,
    }


def _window(work: UnitOfWork, told: str, day: date, row: ReleasePass | None) -> str:
    """The hours of a pass as they stand on it; what is not two times stays as told."""
    found = _HOURS.fullmatch(told)
    if found is None:
        return told
    hours = [int(found[1]), int(found[3])]
    minutes = [int(found[2] or 0), int(found[4] or 0)]
    if max(hours) > 24 or max(minutes) > 59 or (hours[1] == 24 and minutes[1]):
        return told
    begins, ends = (hour * 60 + minute for hour, minute in zip(hours, minutes, strict=True))
    local = work.facts.local(work.now)
    if ends <= begins:
        raise Refusal("pass.window_reversed", field="window", window=told)
    window = f"{hours[0]:02}:{minutes[0]:02}–{hours[1]:02}:{minutes[1]:02}"
    kept = row is not None and (day, window) == (row.valid_on, row.window)
    if day == local.date() and ends <= local.hour * 60 + local.minute and not kept:
        raise Refusal("pass.window_over", field="window", window=told)
    return window
