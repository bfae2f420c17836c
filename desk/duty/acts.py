"""Writes the roster: anybody at the desk may, and the diary has who changed what."""

from collections.abc import Sequence
from datetime import date

from db.models import DutyLine, DutyPost, DutyShift
from desk.duty.cells import WEEK, OnDuty, Where, filled, lines_of
from desk.refusals import Refusal
from desk.short import short_line
from desk.words import listed
from desk.work import UnitOfWork

LONGEST_NAME, LONGEST_PHONE = 60, 80
MOST_PEOPLE = 6
FIRST_YEAR, LAST_YEAR = 1971, 9000


def set_people(
    work: UnitOfWork, day: date, shift: DutyShift, post: DutyPost, people: Sequence[OnDuty]
) -> tuple[OnDuty, ...]:
    """Write who is on duty; lines without a name are passed over. Answers who was there before, for Undo.

    Refusals: duty.day_out_of_range, duty.name_missing (a phone without a name), duty.twice, duty.too_many,
    text.too_long.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Refusal("duty.day_out_of_range", day=day, first=FIRST_YEAR, last=LAST_YEAR)
    wanted, where = _checked(people), (day, shift, post)
    lines = lines_of(work, where)
    before = tuple(OnDuty(each.name, each.phone) for each in lines)
    if wanted == before:
        return before
    for line in lines:
        line.removed_at = work.now
    work.session.add_all(DutyLine(*where, each.name, each.phone, place) for place, each in enumerate(wanted, 1))
    work.session.flush()
    told = f"{day.isoformat()} {shift} {post}"
    work.record("duty.set", "duty_line", 0, old=_words(work, before), new=_words(work, wanted), note=told)
    return before


def copy_week(work: UnitOfWork, monday: date) -> tuple[Where, ...]:
    """Put the people of the week before where this week has nobody yet, and answer which cells were filled.

    Refusals: duty.nothing_before, duty.full_already, duty.day_out_of_range.
    """
    before = filled(work, monday - WEEK)
    if not before:
        raise Refusal("duty.nothing_before")
    here = filled(work, monday)
    wanted = {(day + WEEK, shift, post): people for (day, shift, post), people in before.items()}
    empty = {where: people for where, people in wanted.items() if where not in here}
    if not empty:
        raise Refusal("duty.full_already")
    for (day, shift, post), people in empty.items():
        set_people(work, day, shift, post, people)
    return tuple(empty)


def empty_cells(work: UnitOfWork, cells: Sequence[Where]) -> None:
    """Take everybody out of some cells: undoes `copy_week`."""
    for day, shift, post in cells:
        set_people(work, day, shift, post, ())


def _checked(people: Sequence[OnDuty]) -> tuple[OnDuty, ...]:
    told: list[OnDuty] = []
    for place, each in enumerate(people, 1):
        name = short_line(each.name, LONGEST_NAME, f"name{place}")
        phone = short_line(each.phone, LONGEST_PHONE, f"phone{place}")
        if phone and not name:
            raise Refusal("duty.name_missing", field=f"name{place}")
        if name and any(other.name.casefold() == name.casefold() for other in told):
            raise Refusal("duty.twice", field=f"name{place}", name=name)
        if name:
            told.append(OnDuty(name, phone))
    if len(told) > MOST_PEOPLE:
        raise Refusal("duty.too_many", most=MOST_PEOPLE)
    return tuple(told)


def _words(work: UnitOfWork, people: Sequence[OnDuty]) -> str:
    return listed(work.facts.language, (f"{each.name} {each.phone}".strip() for each in people))
