"""Writing a notice, and changing it until it hangs."""

from datetime import date

from db.models import Notice
from desk import records
from desk.index import put_keys
from desk.keys import number_keys
from desk.notices.rules import NewNotice, by_number, checked, checked_places, checked_until
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.tenure import today
from desk.work import UnitOfWork


def write(work: UnitOfWork, new: NewNotice) -> str:
    """Put a notice into the register and answer its number (N-2026-0001, without gaps; M60).

    Refusals: those of rules.checked.
    """
    told, day = checked(work, new), today(work)
    number = next_number(work, "N", day.year)
    notice = Notice(number=number, dated=day, at=work.now, clerk_id=work.clerk_id, **told)
    work.session.add(notice)
    work.session.flush()
    put_keys(work, "notice", notice.id, number_keys(number))
    work.record("notice.write", "notice", notice.id, new=number, note=notice.title_zh or notice.title_en)
    return number


def change(work: UnitOfWork, number: str, new: NewNotice) -> None:
    """Change the words of a notice that was not posted yet.

    Refusals: notice.unknown, notice.void_already, notice.posted_already, and those of rules.checked.
    """
    notice = standing(work, number)
    if notice.posted_on is not None:
        raise Refusal("notice.posted_already", number=notice.number, day=notice.posted_on.isoformat())
    records.change(work, Notice, notice.id, checked(work, new, notice))


def move(work: UnitOfWork, number: str, places: str, until_on: date | None = None) -> None:
    """Say anew where a notice hangs and until when; its words stay as they are on the boards.

    Refusals: notice.unknown, notice.void_already, notice.removed_already, notice.until_past, notice.until_far,
    text.too_long.
    """
    notice = standing(work, number)
    if notice.removed_on is not None:
        raise Refusal("notice.removed_already", number=notice.number, day=notice.removed_on.isoformat())
    until = checked_until(work, until_on, notice.until_on)
    records.change(work, Notice, notice.id, {"places": checked_places(places), "until_on": until})


def mark_printed(work: UnitOfWork, number: str) -> int:
    """Count a printing of a notice. Refusals: notice.unknown."""
    notice = by_number(work, number)
    notice.printed += 1
    work.record("notice.print", "notice", notice.id, new=str(notice.printed))
    return notice.printed


def standing(work: UnitOfWork, number: str) -> Notice:
    """The notice of that number while it counts. Refusals: notice.unknown, notice.void_already."""
    notice = by_number(work, number)
    if notice.void_reason:
        raise Refusal("notice.void_already", number=notice.number)
    return notice
