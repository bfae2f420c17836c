"""The log of problems the office itself finds: of which kind, when, where, and who answers for what (M90)."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import case, func, select

from db.base import id_of
from db.models import Case, Clerk, Place, Problem, ProblemKind
from desk import records
from desk.figures.pattern import Spot, problem_pattern
from desk.figures.spans import Span, Within, shifted, within
from desk.named import Named
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.steering.typed import case_from
from desk.withheld import IN_SIGHT, hides_names, is_hidden
from desk.words import Language
from desk.work import Reading, UnitOfWork

LONGEST_PLACE, LONGEST_PERSON, LONGEST_DUTY, LONGEST_TOLD = 200, 120, 200, 4000
OLDEST_YEARS, MONTHS_BACK = 10, 12


@dataclass(frozen=True)
class NewProblem:
    """A problem as typed; the day and the time are those of the office."""

    kind: ProblemKind | None = None
    on: date | None = None
    clock: time | None = None
    place: str = ""
    person: str = ""
    duty: str = ""
    words: str = ""
    case_number: str = ""


@dataclass(frozen=True)
class ProblemRow:
    """A problem on the log; the moment is UTC, `case_number` that of a case it belongs to.

    A place of the office's list has both its names, whichever of them was written; any other one stands as typed.
    Of a case whose name was withheld the number is empty for who may not see it: the place and the person would tell.
    """

    key: int
    kind: ProblemKind
    at: datetime
    place: Named
    person: str
    duty: str
    words: str
    clerk: str
    case_number: str


def listed(reading: Reading, span: Span) -> tuple[ProblemRow, ...]:
    """The problems of a span on the office's own clock, the newest first."""
    now, number, named = within(reading, span), Case.number, _places(reading)
    seen = case((IN_SIGHT, number)) if hides_names(reading) else number
    query = (
        select(Problem, Clerk.name, seen)
        .outerjoin(Clerk, Clerk.id == Problem.clerk_id)
        .outerjoin(Case, Case.id == Problem.case_id)
        .where(Problem.at >= now.start, Problem.at < now.end, Problem.removed_at.is_(None))
        .order_by(Problem.at.desc(), Problem.id.desc())
    )
    return tuple(
        ProblemRow(
            id_of(row), row.kind, row.at, named(row.place), row.person, row.duty, row.words, clerk or "", number or ""
        )
        for row, clerk, number in reading.session.execute(query)
    )  # fmt: skip


def by_kind(reading: Reading, span: Span) -> dict[ProblemKind, int]:
    """How many problems of each kind a span had; all four are told."""
    now = within(reading, span)
    query = (
        select(Problem.kind, func.count())
        .where(Problem.at >= now.start, Problem.at < now.end, Problem.removed_at.is_(None))
        .group_by(Problem.kind)
    )
    counted = Counter(dict(reading.session.execute(query).all()))
    return {kind: counted[kind] for kind in ProblemKind}


def recurring(reading: Reading, span: Span, language: Language, times: int) -> tuple[tuple[str, Spot], ...]:
    """Where and when problems came so often or more, in the year up to the end of a span, with the place's name (M91).

    What came most stands first.
    """
    until = within(reading, span)
    year = Within(reading.facts.midnight(shifted(span.after.first, -MONTHS_BACK)), until.end, until.moment)
    named = _places(reading)
    spots = problem_pattern(reading, year).spots
    return tuple((named(spot.place or "").text(language), spot) for spot in spots if spot.count >= times)


def log(work: UnitOfWork, new: NewProblem) -> int:
    """Put a problem on the log and answer its id; anybody at the desk does (M90).

    Refusals: problem.kind_missing, problem.day_missing, problem.time_missing, problem.at_ahead, problem.at_long_ago,
    problem.place_missing, problem.person_missing, problem.duty_missing, case.unknown, text.too_long.
    """
    told = _checked(work, new)
    case_id = told.pop("case_id")
    return records.put(work, Problem(**told, made_at=work.now, clerk_id=work.clerk_id, case_id=case_id))


def change(work: UnitOfWork, problem_id: int, new: NewProblem) -> None:
    """Put right what the log says; a case that is not shown stays. Refusals: record.unknown, and those of logging."""
    told, row, named = _checked(work, new), records.get(work, Problem, problem_id), _places(work)
    known = work.session.get(Case, row.case_id or 0)
    if told["case_id"] is None and known is not None and is_hidden(work, known):
        del told["case_id"]
    if named(told["place"]) == named(row.place):  # the same one by its name in the other language is no change
        del told["place"]
    records.change(work, Problem, problem_id, told)


def take_off(work: UnitOfWork, problem_id: int) -> None:
    """Take a problem off the log: it was entered by mistake. Refusals: record.unknown."""
    records.take_off(work, Problem, problem_id)


def put_back(work: UnitOfWork, problem_id: int) -> None:
    """Put a problem back that was taken off. Refusals: record.unknown."""
    records.put_back(work, Problem, problem_id)


def lacking(new: NewProblem) -> tuple[Refusal, ...]:
    """All that must be said of a problem and is not, in the order of the form: a form marks it all at once (M90)."""
    must = {
        "kind": (new.kind is not None, "problem.kind_missing"),
        "on": (new.on is not None, "problem.day_missing"),
        "clock": (new.clock is not None, "problem.time_missing"),
        "place": (bool(new.place.strip()), "problem.place_missing"),
        "person": (bool(new.person.strip()), "problem.person_missing"),
        "duty": (bool(new.duty.strip()), "problem.duty_missing"),
    }
    return tuple(Refusal(code, field=field) for field, (said, code) in must.items() if not said)


def _places(reading: Reading) -> Callable[[str], Named]:
    """Both names of a place of the office's list by either of them; any other one as it was typed."""
    rows = reading.session.execute(select(Place.name_en, Place.name_zh))
    names = {name: Named(en, zh) for en, zh in rows for name in (en, zh)}
    return lambda place: names.get(place, Named(place, place))


def _checked(work: UnitOfWork, new: NewProblem) -> dict[str, Any]:
    """What is kept; the first of the things that must be said and is missing is refused, in the order of the form."""
    if missing := lacking(new):
        raise missing[0]
    at = _moment(work, new)
    place = short_line(new.place, LONGEST_PLACE, "place")
    person = short_line(new.person, LONGEST_PERSON, "person")
    duty = short_line(new.duty, LONGEST_DUTY, "duty")
    about = case_from(work, new.case_number, "case_number") if new.case_number.strip() else None
    return {
        "kind": new.kind,
        "at": at,
        "place": place,
        "person": person,
        "duty": duty,
        "words": short_text(new.words, LONGEST_TOLD, "words"),
        "case_id": id_of(about) if about else None,
    }


def _moment(work: UnitOfWork, new: NewProblem) -> datetime:
    if new.on is None:
        raise Refusal("problem.day_missing", field="on")
    if new.clock is None:
        raise Refusal("problem.time_missing", field="clock")
    today = work.facts.local(work.now).date()
    if new.on > today:
        raise Refusal("problem.at_ahead", field="on")
    if new.on.year < today.year - OLDEST_YEARS:
        raise Refusal("problem.at_long_ago", field="on", years=OLDEST_YEARS)
    at = datetime.combine(new.on, new.clock, ZoneInfo(work.facts.zone)).astimezone(UTC)
    if at > work.now:
        raise Refusal("problem.at_ahead", field="clock")
    return at
