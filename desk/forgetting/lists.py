"""Which former residents have been kept long enough."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

from sqlalchemy import BigInteger, Date, func, literal, select, tuple_, type_coerce

from db.book import BOOK_NAME
from db.models import (
    Case,
    Diary,
    FollowUp,
    ImportChange,
    ImportRun,
    Person,
    ReleasePass,
    Tenure,
    Unit,
    Visit,
)
from desk.pages import PAGE, Page
from desk.tenure import today
from desk.underway import WAITING
from desk.words import listed
from desk.work import Reading


@dataclass(frozen=True)
class Former:
    """Somebody with no tie to a flat that goes on; what still waits is the reason not to forget them yet."""

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
    left = _left().having(_last_day <= until)
    total = None if after else reading.session.scalar(select(func.count()).select_from(left.subquery()))
    if after:
        seen = tuple_(literal(date.fromordinal(after[0]), Date), literal(after[1]))
        left = left.having(tuple_(_last_day, Person.id) > seen)
    people = reading.session.execute(left.order_by(_last_day, Person.id).limit(PAGE)).all()
    ids = [each.id for each in people]
    homes, cases, follow_ups = _homes(reading, ids), open_cases(reading, ids), open_follow_ups(reading, ids)
    rows = tuple(
        Former(
            (left_on.toordinal(), id_), id_, name, listed(reading.facts.language, homes.get(id_, ())), left_on,
            cases.get(id_, ()), follow_ups.get(id_, 0),
        )
        for id_, name, left_on in people
    )  # fmt: skip
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def left_on(reading: Reading, person_id: int) -> date | None:
    """The last day of the last tie of a person, or the last they were heard of; None while a tie goes on."""
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
    """Everybody no tie of whom goes on, and the last day of the last one, or the last they were heard of without."""
    return (
        select(Person.id, Person.name, _last_day.label("left_on"))
        .outerjoin(Tenure, Tenure.person_id == Person.id)
        .where(Person.merged_into_id.is_(None), Person.forgotten_at.is_(None))
        .group_by(Person.id)
        .having(func.count(Tenure.id) == func.count(Tenure.until))
    )


def _last_heard() -> Any:
    """The last day (UTC) anything was written of a person: on the own record, in a matter, a visit or a pass."""
    lines = (Diary.subject == "person") & (Diary.subject_id == Person.id)
    imported = (ImportChange.table == "person") & (ImportChange.row_id == Person.id)
    moments = [
        select(func.max(Diary.at)).where(lines),
        select(func.max(Case.taken_at)).where(Case.person_id == Person.id),
        select(func.max(Visit.at)).where(Visit.person_id == Person.id),
        select(func.max(ReleasePass.issued_at)).where(ReleasePass.person_id == Person.id),
    ]
    came = select(func.max(ImportRun.at)).join(ImportChange, ImportChange.run_id == ImportRun.id).where(imported)
    told = [func.coalesce(_number(each), 0) for each in moments]
    last = func.nullif(func.max(*told), 0)
    return func.date(func.coalesce(last, _number(came), 0) / 1_000_000, "unixepoch", type_=Date)


def _number(moments: Any) -> Any:
    """The stored number of a moment: microseconds since 1970."""
    return type_coerce(moments.correlate(Person).scalar_subquery(), BigInteger)


_last_day: Any = func.coalesce(func.max(Tenure.until), _last_heard(), type_=Date)


def _homes(reading: Reading, person_ids: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    query = select(Tenure.person_id, Unit.code).join(Unit).where(Tenure.person_id.in_(person_ids)).order_by(Tenure.id)
    for person_id, code in reading.session.execute(query):
        homes = found.setdefault(person_id, [])
        homes += [] if code in homes else [code]
    return found
