"""What the slips of a span of time tell, each figure defined once: signatures, services, scores, money."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, case, exists, func, or_, select, type_coerce, union_all

from db.base import micros
from db.models import Case, CaseKind, LineKind, Outcome, Package, PriceItem, Result, Slip, SlipLine, SlipStatus
from desk.cases.rounds import closed_between, stood_at
from desk.named import Named
from desk.slips.lines import COUNTS
from desk.work import Reading

MOST_REMARKS = 5
"""Remarks told of one service; the rest is counted."""

_BOUND = (Slip.case_id == Case.id, Slip.status != SlipStatus.VOID)
_DONE = and_(Slip.status == SlipStatus.BACK, Slip.outcome == Outcome.DONE)
_ASKED = or_(Slip.status != SlipStatus.BACK, Slip.outcome.is_not(None))
_WORKED = or_(Slip.outcome == Outcome.DONE, Slip.outcome.is_(None))
"""Whether the work of a slip that is home was done; what came home before that was asked is taken to be."""
# In two steps: the largest price times the largest quantity is more than SQLite can hold.
WORTH = SlipLine.cents * (SlipLine.quantity // 1000) + (SlipLine.cents * (SlipLine.quantity % 1000) + 500) // 1000
CHARGED = case((SlipLine.charged, WORTH), else_=0)


@dataclass(frozen=True)
class Unsigned:
    """The repairs closed in a span: with a slip that was filled in and signed, with one that was not, with none.

    Left out of all of them is a repair whose slips came home before anybody was asked for a signature.
    """

    closed: int
    signed: int
    unsigned: int
    none: int

    @property
    def share(self) -> float | None:
        """The repairs without a signed slip, in %; None where nothing was closed (M69)."""
        return round(100 * (self.unsigned + self.none) / self.closed, 1) if self.closed else None


def unsigned(reading: Reading, start: datetime, end: datetime) -> Unsigned:
    """Whether the repairs closed between two moments have a signed slip (M69).

    What was referred elsewhere or withdrawn was not repaired. A void slip is none. Of several slips the one that says
    the work was done counts, on whatever day its paper came home. Slips of before this was asked have no outcome;
    a repair that has no others tells nothing of it.
    """
    ended = stood_at(end).result
    repaired = or_(ended.is_(None), ended.not_in((Result.REFERRED, Result.WITHDRAWN)))
    has = exists().where(*_BOUND)
    signed = exists().where(*_BOUND, _DONE, Slip.signed.is_(True))
    asked = exists().where(*_BOUND, _ASKED)
    none, with_slip, with_sign = reading.session.execute(
        select(_count(~has), _count(asked), _count(signed)).where(
            closed_between(start, end), Case.kind == CaseKind.REPAIR, repaired
        )
    ).one()
    return Unsigned(with_slip + none, with_sign, with_slip - with_sign, none)


@dataclass(frozen=True)
class Asked:
    """A paid service or a package: on how many slips it stands, and what it came to in whole cents."""

    name: Named
    times: int
    cents: int
    package: bool = False


def most_asked(reading: Reading, start: datetime, end: datetime, limit: int = 10) -> tuple[Asked, ...]:
    """What was asked and paid for most on the slips raised between two moments (M37).

    A package counts as itself, and what it holds counts as well. Void slips and work done for nothing do not.
    """
    times = func.count(SlipLine.slip_id.distinct()).label("times")
    cents = func.sum(WORTH).label("cents")
    raised = (Slip.status.in_((SlipStatus.OUT, SlipStatus.BACK)), Slip.raised_at >= start, Slip.raised_at < end)
    paid = (*raised, COUNTS, SlipLine.charged)
    en, zh = _names()
    services = (
        select(en, zh, times, cents)
        .select_from(Slip)
        .join(SlipLine, SlipLine.slip_id == Slip.id)
        .outerjoin(PriceItem, PriceItem.id == SlipLine.item_id)
        .where(*paid, SlipLine.kind == LineKind.SERVICE)
        .group_by(en, zh)
    )
    packages = (
        select(Package.name_en, Package.name_zh, times, cents)
        .select_from(Slip)
        .join(SlipLine, SlipLine.slip_id == Slip.id)
        .join(Package, Package.id == SlipLine.package_id)
        .where(*paid)
        .group_by(Package.id)
    )
    found = [
        Asked(Named(*named), count, worth, is_package)
        for query, is_package in ((services, False), (packages, True))
        for *named, count, worth in reading.session.execute(query.order_by(times.desc(), cents.desc()).limit(limit))
    ]
    found.sort(key=lambda each: (-each.times, -each.cents, each.name.en))
    return tuple(found[:limit])


@dataclass(frozen=True)
class Remark:
    """What an owner wrote on a slip, with the slip's number and the score given (None: none)."""

    number: str
    words: str
    score: int | None


@dataclass(frozen=True)
class Scored:
    """One paid service: how many slips with it were scored and remarked on, the mean score, the newest remarks."""

    name: Named
    slips: int
    n: int
    mean: float | None
    remarked: int
    remarks: tuple[Remark, ...]


@dataclass
class _Tally:
    slips: int = 0
    scores: list[int] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def scores(reading: Reading, start: datetime, end: datetime) -> tuple[Scored, ...]:
    """Per paid service what owners thought of it, of the slips finished between two moments (M52).

    The score of a slip counts once for each of its paid services; n stands with every mean, also where it is 0.
    """
    en, zh = _names()
    rows = reading.session.execute(
        select(en, zh, Slip.number, Slip.score, Slip.opinion_words)
        .select_from(Slip)
        .join(SlipLine, SlipLine.slip_id == Slip.id)
        .outerjoin(PriceItem, PriceItem.id == SlipLine.item_id)
        .where(*_finished(start, end), COUNTS, SlipLine.charged, SlipLine.kind == LineKind.SERVICE)
        .distinct()
        .order_by(func.coalesce(Slip.done_at, Slip.back_at).desc(), Slip.id.desc())
    )
    by_name: dict[Named, _Tally] = defaultdict(_Tally)
    for name_en, name_zh, number, score, words in rows:
        tally = by_name[Named(name_en, name_zh)]
        tally.slips += 1
        if score is not None:
            tally.scores.append(score)
        if words:
            tally.remarks.append(Remark(number, words, score))
    found = [
        Scored(
            name, each.slips, len(each.scores),
            round(sum(each.scores) / len(each.scores), 2) if each.scores else None,
            len(each.remarks), tuple(each.remarks[:MOST_REMARKS]),
        )
        for name, each in by_name.items()
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda each: (-each.n, -each.slips, each.name.en)))


@dataclass(frozen=True)
class Money:
    """What the slips of a span came to; sums in whole cents, counts of slips.

    Raised, back and not back are of those that went out in the span. In time: of those whose work was finished in it
    (`home`), as many as were not out for too long. The sums are of all that stands on slips that ended in it, and paid
    are those that charge something; free is work that was done and charges nothing.
    """

    raised: int
    back: int
    not_back: int
    home: int
    in_time: int
    paid: int
    free: int
    value: int
    charged: int
    services: int
    materials: int
    labour: int

    @property
    def in_time_share(self) -> float | None:
        """Of the slips whose work was done, those home in time, in %; None where there was none."""
        return round(100 * self.in_time / self.home, 1) if self.home else None

    @property
    def given(self) -> int:
        """What was done for nothing (M54)."""
        return self.value - self.charged


def money(reading: Reading, start: datetime, end: datetime) -> Money:
    """What went out, came home, and what it was worth and charged (M54).

    Void slips do not count, nor does what was ordered and not done: it does not stand on its slip any more.
    """
    session = reading.session
    is_home = and_(Slip.status == SlipStatus.BACK, Slip.back_at < end)
    out, home = session.execute(
        select(func.count(), _count(is_home)).where(
            Slip.status.in_((SlipStatus.OUT, SlipStatus.BACK)), Slip.raised_at >= start, Slip.raised_at < end
        )
    ).one()
    allowed = micros(start + timedelta(days=reading.facts.slip_late_days)) - micros(start)
    begun = func.max(Slip.raised_at, func.coalesce(Slip.appoint_until, Slip.appoint_from, Slip.raised_at))
    took = type_coerce(Slip.back_at, BigInteger) - type_coerce(begun, BigInteger)
    finished = (*_finished(start, end), _WORKED)
    came, in_time = session.execute(select(func.count(), _count(took <= allowed)).where(*finished)).one()
    of_slip = (
        select(func.sum(CHARGED).label("charged"), _WORKED.label("worked"))
        .select_from(Slip)
        .outerjoin(SlipLine, and_(SlipLine.slip_id == Slip.id, COUNTS))
        .where(*_finished(start, end))
        .group_by(Slip.id)
        .subquery()
    )
    pays = of_slip.c.charged > 0
    paid, free = session.execute(select(_count(pays), _count(and_(~pays, of_slip.c.worked)))).one()
    sums = dict.fromkeys(LineKind, 0)
    charged = 0
    for kind, worth, asked in session.execute(
        select(SlipLine.kind, func.sum(WORTH), func.sum(CHARGED))
        .join(Slip, Slip.id == SlipLine.slip_id)
        .where(*_finished(start, end), COUNTS)
        .group_by(SlipLine.kind)
    ):
        sums[kind] = worth
        charged += asked
    return Money(
        out, home, out - home, came, in_time, paid, free, sum(sums.values()), charged,
        sums[LineKind.SERVICE], sums[LineKind.MATERIAL], sums[LineKind.LABOUR],
    )  # fmt: skip


def _finished(start: datetime, end: datetime) -> tuple[ColumnElement[bool], ...]:
    # What was not done has no finish: it ended when its paper came home. Two questions, so that each has its index.
    ended = union_all(
        select(Slip.id).where(Slip.done_at >= start, Slip.done_at < end),
        select(Slip.id).where(Slip.done_at.is_(None), Slip.back_at >= start, Slip.back_at < end),
    )
    return Slip.id.in_(ended), Slip.status == SlipStatus.BACK


def _names() -> tuple[Any, Any]:
    """What a service is called: as the price list has it today, or as it was typed."""
    return func.coalesce(PriceItem.name_en, SlipLine.name_en), func.coalesce(PriceItem.name_zh, SlipLine.name_zh)


def _count(wanted: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((wanted, 1), else_=0)), 0)
