"""Gathers a span's report: every figure, breakdown and list once, for paper, workbook, screen and issue (B7)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select

from db.models import (
    Case,
    CaseClass,
    Incident,
    IncomingLetter,
    IssuedReport,
    Letter,
    Mailing,
    Notice,
    ReleasePass,
    Slip,
)
from desk.cases.counting import class_by_cause, ideas_between
from desk.compensations import balance, between
from desk.figures.counting import count
from desk.figures.dimensions import DIMENSIONS, parts
from desk.figures.figure import Asked, Figure, Pool
from desk.figures.households import mean_households
from desk.figures.ofcases import TAKEN
from desk.figures.ofslips import NUMBERED
from desk.figures.oftelling import ISSUED
from desk.figures.pattern import pattern
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, Span, Within, is_over, must_have_begun, span_from, within
from desk.figures.trend import trend
from desk.letterhead_of import letterhead
from desk.named import Named
from desk.people import name_of
from desk.reports import caselists, escalations
from desk.reports.compared import Moments, all_shares, begun, moments, values
from desk.reports.report import HotLine, IdeaList, NumberLine, PaymentLine, Progress, Report, Share
from desk.slips.figures import most_asked, scores
from desk.steering import goals, hot, problems, reviews, themes
from desk.words import Language
from desk.work import Reading

TREND = ("received", "closed", "reply_in_time", "solution_in_time", "satisfied")
"""The figures told over two years (M85)."""
MOST_IDEAS = 12
_STEPS = 12
_OTHER_SERIES: tuple[tuple[str, Any, Any], ...] = (
    ("incoming", IncomingLetter, IncomingLetter.at),
    ("notice", Notice, Notice.at),
    ("incident", Incident, Incident.made_at),
    ("pass", ReleasePass, ReleasePass.issued_at),
    ("mailing", Mailing, Mailing.at),
    ("report", IssuedReport, IssuedReport.issued_at),
)
"""Numbers no figure tells of: the series, its records, and when each got its number."""


def gather(reading: Reading, span: Span, language: Language | None = None, progress: Progress | None = None) -> Report:
    """All of a span's report in a language, the office's own if none is given.

    `progress` is told of each step and stops the work by raising. Refusals: report.month_ahead.
    """
    must_have_begun(reading, span)
    language = language or reading.facts.language
    first, compared = begun(reading), moments(reading, span)
    here = compared.here
    move = _steps(progress)
    counted = values(reading, FIGURES.values(), compared)
    next(move)
    parted = _parts(reading, language, compared)
    next(move)
    months = trend(reading, [FIGURES[key] for key in TREND], span)
    next(move)
    days = _days(reading, span)
    next(move)
    told = pattern(reading, here)
    next(move)
    overdue, waiting = caselists.overdue(reading, language, here), caselists.open_at_end(reading, language, here)
    next(move)
    unsolvable, praise = caselists.unsolvable(reading, language, here), caselists.commended(reading, language, here)
    next(move)
    theirs, hot_lines = caselists.developer(reading, language, here), _hot(reading, language, span, here)
    next(move)
    asked, scored = most_asked(reading, here.start, here.end), scores(reading, here.start, here.end)
    next(move)
    crossed, ideas = class_by_cause(reading, here.start, here.end), _ideas(reading, here)
    next(move)
    reviewed, unreviewed = reviews.lines(reading, span, language), reviews.unreviewed(reading, span, language)
    aims = goals.lines(reading, span, language)
    next(move)
    of_year, of_month = themes.of(reading, span)
    paid, deposit = _paid(reading, span)
    report = Report(
        span=span,
        language=language,
        letterhead=letterhead(reading.facts, language),
        currency=reading.facts.currency,
        author=name_of(reading, reading.clerk_id),
        made_at=reading.facts.local(reading.now),
        over=is_over(reading, span),
        begun_on=reading.facts.local(first).date() if first is not None else None,
        theme_of_year=of_year,
        theme_of_month=of_month,
        households=mean_households(reading, here),
        values=counted,
        parts=parted,
        trend={key: tuple((month, each[key]) for month, each in months.items()) for key in TREND},
        class_by_cause=crossed,
        breaches_in_year=_breaches(reading, language, span, here),
        days=days,
        pattern=told,
        overdue=overdue,
        open=waiting,
        unsolvable=unsolvable,
        commended=praise,
        developer=theirs,
        escalated=escalations.escalated(reading, language, here),
        asked=asked,
        scored=scored,
        ideas=ideas,
        hot=hot_lines,
        payments=paid,
        deposit_cents=deposit,
        numbers=_numbers(reading, here),
        goals=aims,
        measures=reviewed,
        unreviewed=unreviewed,
        problems=problems.listed(reading, span),
        classes=_classes(reading, language),
    )
    next(move)
    return report


def _steps(progress: Progress | None) -> Iterator[None]:
    """Each `next` tells of one more step that is done."""
    for done in range(1, _STEPS + 1):
        if progress is not None:
            progress(done, _STEPS)
        yield


def _parts(reading: Reading, language: Language, compared: Moments) -> dict[str, tuple[Share, ...]]:
    return all_shares(reading, language, DIMENSIONS.values(), compared)


def _days(reading: Reading, span: Span) -> tuple[tuple[date, int], ...]:
    """What was received on each day of a month, or in each month of a longer span, on the office's clock."""
    if span.period is not Period.MONTH:
        return tuple((each.first, _received(reading, within(reading, each))) for each in span.months)
    midnight = reading.facts.midnight
    found = []
    for place in range((span.after.first - span.first).days):
        day = span.first + timedelta(days=place)
        start, end = midnight(day), midnight(day + timedelta(days=1))
        found.append((day, _received(reading, Within(start, end, min(end, reading.now)))))
    return tuple(found)


def _received(reading: Reading, moments: Within) -> int:
    return count(reading, (FIGURES["received"],), moments)["received"].n


def _breaches(reading: Reading, language: Language, span: Span, here: Within) -> tuple[tuple[str, int], ...]:
    """Breaches of duty complained of from the first of January to the end of the span."""
    dimension = DIMENSIONS["breach"]
    year = Within(reading.facts.midnight(span.first.replace(month=1)), here.end, here.moment)
    called = dimension.named(reading)
    counted = parts(reading, dimension, year)
    return tuple((called(language, value), n) for value, n in sorted(counted.items(), key=lambda each: -each[1]))


def _ideas(reading: Reading, here: Within) -> IdeaList:
    return IdeaList(*ideas_between(reading, here.start, here.end, MOST_IDEAS))


def _hot(reading: Reading, language: Language, span: Span, here: Within) -> tuple[HotLine, ...]:
    rows = tuple(hot.of(reading, span))
    lines = caselists.lines_of(reading, language, here, [each.case_id for each in rows])
    return tuple(
        HotLine(lines[each.case_id], each.cause, each.lesson, span_from(each.span))
        for each in rows
        if each.case_id in lines
    )


def _paid(reading: Reading, span: Span) -> tuple[tuple[PaymentLine, ...], int | None]:
    """What was paid in the span and what was left of the deposit; None where the office never had one."""
    last = span.after.first - timedelta(days=1)
    stood = balance(reading, last)
    paid = between(reading, span.first, last)
    lines = tuple(PaymentLine(each.paid_on, each.case_number, each.cents, each.basis) for each in paid)
    return lines, stood.left if stood.deposited or stood.paid else None


def _numbers(reading: Reading, here: Within) -> tuple[NumberLine, ...]:
    """How the numbers were used: every void one stands there with its reason (M15).

    Cases, slips and letters always, of the other series those that gave out numbers in the span.
    """

    def line(pool: Pool, table: Any, void: Figure) -> NumberLine:
        asked = Asked(reading, here)
        rows = pool.rows(asked)
        issued = reading.session.scalar(select(func.count()).select_from(rows.table).where(*rows.where)) or 0
        assert void.counts is not None
        voids = reading.session.execute(
            select(table.number, table.void_reason).where(*rows.where, void.counts(asked)).order_by(table.id)
        ).all()
        told = tuple((number, reason) for number, reason in voids)
        return NumberLine(pool.source, issued, issued - len(told), told)

    others = (_series(reading, here, source, table, at) for source, table, at in _OTHER_SERIES)
    return (
        line(TAKEN, Case, FIGURES["void_cases"]),
        line(NUMBERED, Slip, FIGURES["void_slips"]),
        line(ISSUED, Letter, FIGURES["void_letters"]),
        *(each for each in others if each.issued),
    )


def _series(reading: Reading, here: Within, source: str, table: Any, at: Any) -> NumberLine:
    given_out = (at >= here.start, at < here.end)
    issued = reading.session.scalar(select(func.count()).select_from(table).where(*given_out)) or 0
    void = select(table.number, table.void_reason).where(*given_out, table.void_reason != "").order_by(table.id)
    voids = tuple((number, reason) for number, reason in reading.session.execute(void))
    return NumberLine(source, issued, issued - len(voids), voids)


def _classes(reading: Reading, language: Language) -> dict[int, str]:
    rows = reading.session.execute(select(CaseClass.id, CaseClass.name_en, CaseClass.name_zh))
    return {id_: Named(en, zh).text(language) for id_, en, zh in rows}
