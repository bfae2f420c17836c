"""A notice goes up, comes down, or counts no more; each of it can be taken back (M60)."""

from datetime import date, timedelta
from io import BytesIO

from db.models import Notice
from desk.cleaning import clean
from desk.letters.kept import keep_paper
from desk.notices.acts import standing
from desk.notices.gather import sheet_of
from desk.notices.rules import LONGEST_HANGING, by_number, checked_places
from desk.refusals import Refusal
from desk.templates import blanks
from desk.tenure import today
from desk.work import UnitOfWork

LONGEST_AGO = timedelta(days=366)


def post(
    work: UnitOfWork, number: str, posted_on: date | None = None, places: str = "", until_on: date | None = None
) -> None:
    """Say that a notice hangs, since today when no day is told; its paper is frozen as it is now.

    Places and the day it is to come down are those told here. Refusals: notice.unknown, notice.void_already,
    notice.posted_already, notice.blank, day.ahead, notice.posted_long_ago, notice.until_before, notice.until_far,
    text.too_long.
    """
    notice = standing(work, number)
    if notice.posted_on is not None:
        raise Refusal("notice.posted_already", number=notice.number, day=notice.posted_on.isoformat())
    day = posted_on or today(work)
    if day > today(work):
        raise Refusal("day.ahead", field="posted_on", day=day.isoformat())
    if day < today(work) - LONGEST_AGO:
        raise Refusal("notice.posted_long_ago", field="posted_on", day=day.isoformat())
    _refuse_until(until_on, day)
    _refuse_blanks(notice)
    notice.posted_on = notice.dated = day
    notice.places, notice.until_on = checked_places(places), until_on
    work.session.flush()
    notice.paper_id = _kept(work, notice)
    work.session.flush()
    told = " · ".join(part for part in (notice.places.replace("\n", ", "), _until(until_on)) if part)
    work.record("notice.post", "notice", notice.id, old=notice.number, new=day.isoformat(), note=told)


def unpost(work: UnitOfWork, number: str) -> None:
    """Take back that a notice hangs: its words may be changed again.

    Refusals: notice.unknown, notice.void_already, notice.removed_already.
    """
    notice = standing(work, number)
    if notice.removed_on is not None:
        raise Refusal("notice.removed_already", number=notice.number, day=notice.removed_on.isoformat())
    if notice.posted_on is None:
        return
    work.record("notice.unpost", "notice", notice.id, old=notice.posted_on.isoformat(), new=notice.number)
    notice.posted_on, notice.paper_id = None, None
    notice.dated = work.facts.local(notice.at).date()


def take_down(work: UnitOfWork, number: str, removed_on: date | None = None) -> None:
    """Say that a notice was taken down, today when no day is told.

    Refusals: notice.unknown, notice.void_already, notice.not_posted, notice.removed_already, notice.removed_before,
    day.ahead.
    """
    notice = standing(work, number)
    if notice.posted_on is None:
        raise Refusal("notice.not_posted", number=notice.number)
    if notice.removed_on is not None:
        raise Refusal("notice.removed_already", number=notice.number, day=notice.removed_on.isoformat())
    day = removed_on or today(work)
    if day > today(work):
        raise Refusal("day.ahead", field="removed_on", day=day.isoformat())
    if day < notice.posted_on:
        raise Refusal("notice.removed_before", field="removed_on", day=notice.posted_on.isoformat())
    notice.removed_on = day
    work.record("notice.take_down", "notice", notice.id, old=notice.number, new=day.isoformat())


def hang_again(work: UnitOfWork, number: str) -> None:
    """Take back that a notice was taken down. Refusals: notice.unknown, notice.void_already."""
    notice = standing(work, number)
    if notice.removed_on is None:
        return
    work.record("notice.hang_again", "notice", notice.id, old=notice.removed_on.isoformat(), new=notice.number)
    notice.removed_on = None


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Void a notice without losing its number. Refusals: notice.unknown, notice.void_already, void.reason_missing."""
    notice, why = standing(work, number), clean(reason).strip()
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    notice.void_reason = why
    work.record("notice.void", "notice", notice.id, new=notice.number, note=why)


def unvoid(work: UnitOfWork, number: str) -> None:
    """Take back that a notice was made void. Refusals: notice.unknown."""
    notice = by_number(work, number)
    if notice.void_reason:
        work.record("notice.stands_again", "notice", notice.id, old=notice.void_reason, new=notice.number)
        notice.void_reason = ""


def _kept(work: UnitOfWork, notice: Notice) -> int:
    from desk.notices.paper import draw  # the PDF engine, only when a paper is drawn

    pdf = draw(sheet_of(work, notice.number))
    return keep_paper(work, pdf, _pages(pdf))


def _pages(pdf: bytes) -> int:
    from pypdf import PdfReader

    return len(PdfReader(BytesIO(pdf)).pages)


def _refuse_blanks(notice: Notice) -> None:
    for name in ("title_zh", "body_zh", "title_en", "body_en"):
        if missing := blanks(getattr(notice, name)):
            raise Refusal("notice.blank", field=name, labels="、".join(missing))


def _refuse_until(until: date | None, day: date) -> None:
    if until is None:
        return
    if until < day:
        raise Refusal("notice.until_before", field="until_on", day=day.isoformat())
    if until > day + LONGEST_HANGING:
        raise Refusal("notice.until_far", field="until_on", day=until.isoformat())


def _until(day: date | None) -> str:
    return f"– {day.isoformat()}" if day is not None else ""
