"""What the slips of a span of time tell of services: which were asked for most, and what owners think of them."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, func, or_, select, union_all

from db.models import LineKind, Outcome, Package, PriceItem, Slip, SlipLine, SlipStatus
from desk.named import Named
from desk.slips.lines import COUNTS
from desk.work import Reading

MOST_REMARKS = 5
"""Remarks told of one service; the rest is counted."""

WORKED = or_(Slip.outcome == Outcome.DONE, Slip.outcome.is_(None))
"""Whether the work of a slip that is home was done; what came home before that was asked is taken to be."""
# In two steps: the largest price times the largest quantity is more than SQLite can hold.
WORTH = SlipLine.cents * (SlipLine.quantity // 1000) + (SlipLine.cents * (SlipLine.quantity % 1000) + 500) // 1000
CHARGED = case((SlipLine.charged, WORTH), else_=0)


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
        .where(*finished_between(start, end), COUNTS, SlipLine.charged, SlipLine.kind == LineKind.SERVICE)
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


def finished_between(start: datetime, end: datetime) -> tuple[ColumnElement[bool], ...]:
    """The slips that ended between two moments: with a result, or home without one."""
    # What was not done has no finish: it ended when its paper came home. Two questions, so that each has its index.
    ended = union_all(
        select(Slip.id).where(Slip.done_at >= start, Slip.done_at < end),
        select(Slip.id).where(Slip.done_at.is_(None), Slip.back_at >= start, Slip.back_at < end),
    )
    return Slip.id.in_(ended), Slip.status == SlipStatus.BACK


def _names() -> tuple[Any, Any]:
    """What a service is called: as the price list has it today, or as it was typed."""
    return func.coalesce(PriceItem.name_en, SlipLine.name_en), func.coalesce(PriceItem.name_zh, SlipLine.name_zh)
