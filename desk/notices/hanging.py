"""A notice goes up, comes down, or counts no more; each of it can be taken back, days also put right (M60)."""

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import func, select

from db.models import Diary, Notice
from desk import records
from desk.cleaning import clean
from desk.kept import keep_paper
from desk.notices.acts import standing
from desk.notices.gather import sheet_of
from desk.notices.hung import as_it_was, drawn_with
from desk.notices.rules import LONGEST_HANGING, by_number, checked_places
from desk.notices.sheet import NoticeSheet
from desk.refusals import Refusal
from desk.templates.blanks import unfilled
from desk.tenure import today
from desk.words import Language, listed
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
    _refuse_posted(work, day)
    _refuse_until(until_on, day)
    _refuse_blanks(notice)
    notice.posted_on = notice.dated = day
    notice.places, notice.until_on = checked_places(places), until_on
    work.session.flush()
    sheet = _sheet(work, notice)
    notice.paper_id, notice.drawn_with = _kept(work, sheet), drawn_with(sheet)
    work.session.flush()
    told = " · ".join(part for part in (notice.places.replace("\n", ", "), _until(until_on)) if part)
    work.record("notice.post", "notice", notice.id, old=notice.number, new=day.isoformat(), note=told)


def unpost(work: UnitOfWork, number: str) -> None:
    """Take back on the same day that a notice was posted, while nobody printed it: its words may be changed again.

    Refusals: notice.unknown, notice.void_already, notice.removed_already, notice.hung.
    """
    notice = standing(work, number)
    if notice.removed_on is not None:
        raise Refusal("notice.removed_already", number=notice.number, day=notice.removed_on.isoformat())
    if notice.posted_on is None:
        return
    if notice.printed or not _told_today(work, notice, "notice.post"):
        raise Refusal("notice.hung", number=notice.number, day=notice.posted_on.isoformat())
    work.record("notice.unpost", "notice", notice.id, old=notice.posted_on.isoformat(), new=notice.number)
    notice.posted_on, notice.paper_id = None, None
    notice.dated = work.facts.local(notice.at).date()


def take_down(work: UnitOfWork, number: str, removed_on: date | None = None) -> None:
    """Say that a notice was taken down, today when no day is told; a void one comes down too.

    Refusals: notice.unknown, notice.not_posted, notice.removed_already, notice.removed_before, day.ahead.
    """
    notice = by_number(work, number)
    if notice.posted_on is None:
        raise Refusal("notice.not_posted", number=notice.number)
    if notice.removed_on is not None:
        raise Refusal("notice.removed_already", number=notice.number, day=notice.removed_on.isoformat())
    day = removed_on or today(work)
    _refuse_removed(work, day, notice.posted_on)
    notice.removed_on = day
    work.record("notice.take_down", "notice", notice.id, old=notice.number, new=day.isoformat())


def hang_again(work: UnitOfWork, number: str) -> None:
    """Take back on the same day that a notice was taken down; later its days are put right.

    Refusals: notice.unknown, notice.down_since.
    """
    notice = by_number(work, number)
    if notice.removed_on is None:
        return
    if not _told_today(work, notice, "notice.take_down"):
        raise Refusal("notice.down_since", number=notice.number, day=notice.removed_on.isoformat())
    work.record("notice.hang_again", "notice", notice.id, old=notice.removed_on.isoformat(), new=notice.number)
    notice.removed_on = None


def put_days_right(work: UnitOfWork, number: str, posted_on: date, removed_on: date | None = None) -> None:
    """Say since when a notice really hung and when it came down, none while it hangs; its paper stays as it was.

    Refusals: notice.unknown, notice.void_already, notice.not_posted, day.ahead, notice.posted_long_ago,
    notice.until_before, notice.removed_before.
    """
    notice = standing(work, number)
    if notice.posted_on is None:
        raise Refusal("notice.not_posted", number=notice.number)
    if posted_on != notice.posted_on:
        _refuse_posted(work, posted_on)
    if removed_on is not None:
        _refuse_removed(work, removed_on, posted_on)
    elif notice.until_on is not None and notice.until_on < posted_on:
        raise Refusal("notice.until_before", field="until_on", day=posted_on.isoformat())
    records.change(work, Notice, notice.id, {"posted_on": posted_on, "removed_on": removed_on})


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Void a notice without losing its number; one that hangs is to come down.

    Refusals: notice.unknown, notice.void_already, void.reason_missing.
    """
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


def _told_today(work: UnitOfWork, notice: Notice, act: str) -> bool:
    """Whether the day on which that was last done with a notice is not over yet."""
    told = select(func.max(Diary.at)).where(
        Diary.subject == "notice", Diary.subject_id == notice.id, Diary.act == act
    )  # fmt: skip
    at = work.session.scalar(told)
    return at is not None and work.facts.local(at).date() == today(work)


def _refuse_posted(work: UnitOfWork, day: date) -> None:
    if day > today(work):
        raise Refusal("day.ahead", field="posted_on", day=day.isoformat())
    if day < today(work) - LONGEST_AGO:
        raise Refusal("notice.posted_long_ago", field="posted_on", day=day.isoformat())


def _refuse_removed(work: UnitOfWork, day: date, posted_on: date) -> None:
    if day > today(work):
        raise Refusal("day.ahead", field="removed_on", day=day.isoformat())
    if day < posted_on:
        raise Refusal("notice.removed_before", field="removed_on", day=posted_on.isoformat())


def freeze_anew(work: UnitOfWork, notice: Notice) -> None:
    """Freeze the paper of a posted notice again, some of its words being taken out: under the letterhead and with the
    promises of the posting."""
    notice.paper_id = _kept(work, as_it_was(_sheet(work, notice), notice.drawn_with))
    work.session.flush()


def _sheet(work: UnitOfWork, notice: Notice) -> NoticeSheet:
    return replace(sheet_of(work, notice.number), void=False)  # that it is void is stamped on it


def _kept(work: UnitOfWork, sheet: NoticeSheet) -> int:
    from desk.notices.paper import draw  # the PDF engine, only when a paper is drawn
    from desk.paper.overlay import pages_of

    pdf = draw(sheet)
    return keep_paper(work, pdf, pages_of(pdf))


def _refuse_blanks(notice: Notice) -> None:
    for name in ("title_zh", "body_zh", "title_en", "body_en"):
        if missing := unfilled(getattr(notice, name)):
            language = Language(name[-2:])  # of the words they stand in
            raise Refusal("notice.blank", field=name, labels=listed(language, missing))


def _refuse_until(until: date | None, day: date) -> None:
    if until is None:
        return
    if until < day:
        raise Refusal("notice.until_before", field="until_on", day=day.isoformat())
    if until > day + LONGEST_HANGING:
        raise Refusal("notice.until_far", field="until_on", day=until.isoformat())


def _until(day: date | None) -> str:
    return f"– {day.isoformat()}" if day is not None else ""
