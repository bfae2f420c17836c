"""Which former residents have been kept long enough."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Date, func, literal, select, tuple_

from db.book import BOOK_NAME
from db.models import Case, FollowUp, Person, Tenure, Unit
from desk.cases.rules import WAITING
from desk.pages import PAGE, Page
from desk.tenure import today
from desk.work import Reading


@dataclass(frozen=True)
class Former:
    """Somebody all of whose ties to flats have ended; what still waits is the reason not to forget them yet."""

    key: tuple[int, ...]
    id: int
    name: str
    units: str
    left_on: date
    open_cases: tuple[str, ...]
    follow_ups: int

    @property
    def free(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.open_cases and not self.follow_ups


def to_forget(reading: Reading, after: tuple[int, ...] | None = None) -> Page[Former]:
    """Former residents who left more years ago than the office keeps them, the longest gone first; a page at a time.

    Nobody where the office keeps them for ever. Those with an open case or follow-up are listed with it.
    """
    years = reading.facts.retention_years
    if not years:
        return Page((), None, 0)
    until = years_before(today(reading), years)
    left = _left().having(func.max(Tenure.until) <= until)
    total = None if after else reading.session.scalar(select(func.count()).select_from(left.subquery()))
    if after:
        seen = tuple_(literal(date.fromordinal(after[0]), Date), literal(after[1]))
        left = left.having(tuple_(func.max(Tenure.until), Person.id) > seen)
    people = reading.session.execute(left.order_by(func.max(Tenure.until), Person.id).limit(PAGE)).all()
    ids = [each.id for each in people]
    homes, cases, follow_ups = _homes(reading, ids), open_cases(reading, ids), open_follow_ups(reading, ids)
    rows = tuple(
        Former(
            (left_on.toordinal(), id_), id_, name, "、".join(homes.get(id_, ())), left_on,
            cases.get(id_, ()), follow_ups.get(id_, 0),
        )
        for id_, name, left_on in people
    )  # fmt: skip
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def left_on(reading: Reading, person_id: int) -> date | None:
    """The last day of the last tie of a person; None for somebody who still has one or never had any."""
    left = _left().where(Person.id == person_id).subquery()
    return cast("date | None", reading.session.scalar(select(left.c.left_on)))


def open_cases(reading: Reading, person_ids: list[int]) -> dict[int | None, tuple[str, ...]]:
    """The numbers of the cases of some people that still wait."""
    found: dict[int | None, tuple[str, ...]] = {}
    query = select(Case.person_id, Case.number).where(Case.person_id.in_(person_ids), Case.status.in_(WAITING))
    for person_id, number in reading.session.execute(query.order_by(Case.id)):
        found[person_id] = (*found.get(person_id, ()), number)
    return found


def open_follow_ups(reading: Reading, person_ids: list[int]) -> dict[int | None, int]:
    """How many things promised to some people are still to be done."""
    waits = (FollowUp.person_id.in_(person_ids), FollowUp.done_at.is_(None), FollowUp.removed_at.is_(None))
    query = select(FollowUp.person_id, func.count()).where(*waits).group_by(FollowUp.person_id)
    return dict(reading.session.execute(query).all())


def older_copies(folder: Path) -> tuple[str, ...]:
    """The names of copies of the book that lie beside it: whoever is forgotten now still stands in them."""
    book = Path(BOOK_NAME)
    return tuple(sorted(path.name for path in folder.glob(f"{book.stem}-*{book.suffix}")))


def years_before(day: date, years: int) -> date:
    """The same day some years earlier; 28 February for the 29th."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _left() -> Any:
    """Everybody with ties of which none goes on, and the last day of the last one."""
    return (
        select(Person.id, Person.name, func.max(Tenure.until).label("left_on"))
        .join(Tenure, Tenure.person_id == Person.id)
        .where(Person.merged_into_id.is_(None), Person.forgotten_at.is_(None))
        .group_by(Person.id)
        .having(func.count() == func.count(Tenure.until))
    )


def _homes(reading: Reading, person_ids: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    query = select(Tenure.person_id, Unit.code).join(Unit).where(Tenure.person_id.in_(person_ids)).order_by(Tenure.id)
    for person_id, code in reading.session.execute(query):
        homes = found.setdefault(person_id, [])
        homes += [] if code in homes else [code]
    return found
