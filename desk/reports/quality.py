"""How well cases were handled in a span of time: told, justified, satisfied, notified, paid."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from db.models import Case, CaseStatus, DutyBreach, Result, Verdict
from desk import compensations, incidents, return_calls
from desk.cases.counting import breaches_between, by_verdict, promises_broken
from desk.cases.rounds import closed_between, stood_at
from desk.cases.telling import tellings
from desk.work import Reading

_VALID = Case.status != CaseStatus.VOID


@dataclass(frozen=True)
class Quality:
    """Figures of one span; a share is None where there was nothing to share, and stands with the n it is of."""

    told: int  # how often people were told how their matter stands (M77, M94)
    told_cases: int
    justified: float | None  # of the complaints judged, those justified or partly so, in % (M38)
    judged: int
    satisfied: float | None  # of the people who gave a mark, in % (M61); the rate of a survey is another thing
    marks: int
    at_desk: int  # closed by the one asked first (M00)
    referred: int  # outside our duty, referred to somebody (M64)
    unsolvable: int
    sudden: int
    notified: float | None  # median minutes from the log of a sudden event to the first one notified (M92)
    promises_broken: int  # cases taken that were about one (M40)
    paid_cents: int  # compensation (M27)
    payments: int


def quality_of(reading: Reading, start: datetime, end: datetime) -> Quality:
    """The quality of the work between two moments, void cases left out."""
    telling = tellings()
    told, told_cases = reading.session.execute(
        select(func.count(), func.count(telling.c.case_id.distinct()))
        .join(Case, Case.id == telling.c.case_id)
        .where(telling.c.at >= start, telling.c.at < end, _VALID)
    ).one()
    verdicts = by_verdict(reading, start, end)
    right = verdicts[Verdict.JUSTIFIED] + verdicts[Verdict.PARTLY]
    judged = right + verdicts[Verdict.UNFOUNDED]
    marks = return_calls.marks(reading, start, end)
    ended = by_result(reading, start, end)
    notified = incidents.notified_after(reading, start, end)
    local = reading.facts.local
    paid = compensations.between(reading, local(start).date(), (local(end) - timedelta(days=1)).date())
    return Quality(
        told=told,
        told_cases=told_cases,
        justified=round(100 * right / judged, 1) if judged else None,
        judged=judged,
        satisfied=marks.share,
        marks=marks.n,
        at_desk=ended.get(Result.AT_DESK, 0),
        referred=ended.get(Result.REFERRED, 0),
        unsolvable=ended.get(Result.UNSOLVABLE, 0),
        sudden=len(notified.rows),
        notified=notified.median,
        promises_broken=promises_broken(reading, start, end),
        paid_cents=sum(each.cents for each in paid),
        payments=len(paid),
    )


def by_result(reading: Reading, start: datetime, end: datetime) -> dict[Result | None, int]:
    """How the cases closed between two moments ended."""
    rows = reading.session.execute(
        select(ended := stood_at(end).result.label("ended"), func.count())
        .where(closed_between(start, end))
        .group_by(ended)
    )
    return dict(rows.all())


def by_cause(reading: Reading, start: datetime, end: datetime) -> dict[int | None, int]:
    """The families of causes of the cases closed between two moments (M97)."""
    rows = reading.session.execute(
        select(cause := stood_at(end).cause_id.label("cause"), func.count())
        .where(closed_between(start, end))
        .group_by(cause)
    )
    return dict(rows.all())


def by_kind_of_verdict(reading: Reading, start: datetime, end: datetime) -> dict[Verdict, int]:
    """Complaints by what was found of them, those of nothing left out (M38)."""
    return {verdict: count for verdict, count in by_verdict(reading, start, end).items() if count}


def breaches(reading: Reading, start: datetime, end: datetime) -> dict[DutyBreach, int]:
    """Breaches of duty complained of from the first of January of the month's year to its end (M12)."""
    first = reading.facts.local(start).replace(month=1, day=1, hour=0, minute=0, second=0, microsecond=0)
    return {breach: count for breach, count in breaches_between(reading, first, end).items() if count}
