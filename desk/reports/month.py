"""Puts a month's figures, breakdowns and lists on the sheet that is printed (B7)."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from db.models import Case, CaseClass, CaseStatus, Cause, Language, Letter, Slip, SlipStatus, Trade, Unit
from desk.cases.counting import class_by_cause
from desk.cases.rounds import waiting_at
from desk.compensations import balance, between
from desk.letterhead_of import letterhead
from desk.named import Named
from desk.people import name_of
from desk.refusals import Refusal
from desk.reports import wording
from desk.reports.figures import (
    MonthFigures,
    by_building,
    by_column,
    figures_of,
    first_due,
    overdue_at,
)
from desk.reports.quality import Quality, breaches, by_cause, by_kind_of_verdict, by_result, quality_of
from desk.reports.repairs import repairs
from desk.reports.sheet import (
    MOST_LINES,
    CaseLine,
    Cross,
    Figure,
    MonthSheet,
    NumberLine,
    PaymentLine,
    Payments,
    Share,
)
from desk.reports.telling import UNKNOWN, money, percent, share_of
from desk.withheld import hides_names, told_if
from desk.words import short_month, word
from desk.work import Reading

_TREND = 12


def month_from(typed: str) -> date:
    """The first of a month typed as 2026-11. Refusals: report.month_unreadable."""
    found = re.fullmatch(r"\s*(\d{4})-(\d{1,2})\s*", typed)
    if not found or not 1 <= int(found[2]) <= 12 or not 1970 <= int(found[1]) <= 9000:
        raise Refusal("report.month_unreadable", typed=typed)
    return date(int(found[1]), int(found[2]), 1)


def months_with_cases(reading: Reading) -> tuple[date, ...]:
    """The months from the first case to now, newest first."""
    first = reading.session.scalar(select(func.min(Case.taken_at)))
    this = reading.facts.local(reading.now).date().replace(day=1)
    month = reading.facts.local(first).date().replace(day=1) if first else this
    months = []
    while month <= this:
        months.append(month)
        month = _after(month)
    return tuple(reversed(months)) or (this,)


def month_sheet(reading: Reading, month: date, language: Language | None = None) -> MonthSheet:
    """All words and figures of one month's report, a month being one on the office's clock (M16).

    Refusals: report.month_ahead.
    """
    language = language or reading.facts.language
    month = month.replace(day=1)
    if month > reading.facts.local(reading.now).date():
        raise Refusal("report.month_ahead", month=f"{month:%Y-%m}")
    before = (month - timedelta(days=1)).replace(day=1)
    start, end = _span(reading, month)
    span, span_before = (start, end), _span(reading, before)

    def shares(
        counted: Callable[[datetime, datetime], Mapping[Any, int]], name: Callable[[Any], str]
    ) -> tuple[Share, ...]:
        here, then = counted(*span), counted(*span_before)
        found = [Share(name(key), here.get(key, 0), then.get(key, 0)) for key in {*here, *then}]
        return tuple(sorted(found, key=lambda share: (-share.count, -share.before, share.name)))

    def column(what: Any) -> Callable[[datetime, datetime], Mapping[Any, int]]:
        return lambda since, until: by_column(reading, what, since, until)

    def asked(question: Callable[[Reading, datetime, datetime], Mapping[Any, int]]) -> Any:
        return lambda since, until: question(reading, since, until)

    now = figures_of(reading, *span)
    classes = _names(reading, CaseClass)
    trades = _names(reading, Trade)
    causes = _names(reading, Cause)
    none = wording.name(language, "none_given")
    return MonthSheet(
        language=language,
        letterhead=letterhead(reading.facts, language),
        month=month,
        author=name_of(reading, reading.clerk_id),
        made_at=reading.facts.local(reading.now),
        figures=(
            *_figures(language, now, figures_of(reading, *span_before)),
            *_quality(reading, language, quality_of(reading, *span), quality_of(reading, *span_before)),
        ),
        by_kind=shares(column(Case.kind), lambda kind: word(language, f"kind.{kind}")),
        by_class=shares(column(Case.class_id), lambda key: classes[key].text(language) if key in classes else none),
        by_building=shares(lambda since, until: by_building(reading, since, until), lambda name: name or none),
        by_channel=shares(column(Case.channel), lambda channel: word(language, f"channel.{channel}")),
        by_trade=shares(column(Case.trade_id), lambda key: trades[key].text(language) if key in trades else none),
        by_verdict=shares(asked(by_kind_of_verdict), lambda verdict: word(language, f"verdict.{verdict}")),
        by_result=shares(asked(by_result), lambda result: word(language, f"result.{result}") if result else none),
        by_cause=shares(asked(by_cause), lambda key: causes[key].text(language) if key in causes else none),
        class_by_cause=_cross(reading, language, start, end),
        repairs=repairs(reading, language, span, span_before),
        payments=_payments(reading, month),
        breaches=shares(asked(breaches), lambda breach: word(language, f"duty_breach.{breach}")),
        days=_days(reading, month),
        trend=_trend(reading, month, language),
        overdue=_listed(reading, end, overdue=True),
        overdue_total=now.overdue_at_end,
        open=_listed(reading, end, overdue=False),
        open_total=now.open_at_end - now.overdue_at_end,
        numbers=_numbers(reading, language, start, end),
    )


def _figures(language: Language, now: MonthFigures, before: MonthFigures) -> tuple[Figure, ...]:
    def figure(name: str, value: str, value_before: str) -> Figure:
        return Figure(wording.name(language, name), value, value_before, wording.name(language, f"{name}.formula"))

    counts = ("received", "closed", "open_at_end", "overdue_at_end", "repeated")
    shares = ("repeated_share", "reply_in_time", "solution_in_time", "handled")
    return (
        *(figure(name, str(getattr(now, name)), str(getattr(before, name))) for name in counts),
        *(figure(name, percent(getattr(now, name)), percent(getattr(before, name))) for name in shares),
        # How many households there were a month ago nobody has written down.
        figure("rate", _told(now.rate), UNKNOWN),
        figure("occupied", str(now.occupied), UNKNOWN),
    )


def _quality(reading: Reading, language: Language, now: Quality, before: Quality) -> tuple[Figure, ...]:
    def figure(name: str, told: Callable[[Quality], str]) -> Figure:
        return Figure(wording.name(language, name), told(now), told(before), wording.name(language, f"{name}.formula"))

    return (
        figure("told", lambda each: str(each.told)),
        figure("justified", lambda each: share_of(each.justified, each.judged)),
        figure("satisfied", lambda each: share_of(each.satisfied, each.marks)),
        figure("at_desk", lambda each: str(each.at_desk)),
        figure("referred", lambda each: str(each.referred)),
        figure("notified", lambda each: _minutes(each.notified)),
        figure("promises_broken", lambda each: str(each.promises_broken)),
        figure("compensation", lambda each: money(reading, each.paid_cents) if each.paid_cents else UNKNOWN),
    )


def _cross(reading: Reading, language: Language, start: datetime, end: datetime) -> Cross:
    """Classes by causes, in the words of the paper."""
    found = class_by_cause(reading, start, end)
    names = (wording.name(language, "none_given") if each is None else each.text(language) for each in found.classes)
    return Cross(tuple(each.text(language) for each in found.causes), tuple(zip(names, found.counts, strict=True)))


def _payments(reading: Reading, month: date) -> Payments | None:
    """What was paid in the month and what was left of the deposit; None where the office has none of either."""
    last = _after(month) - timedelta(days=1)
    stood, paid = balance(reading, last), between(reading, month, last)
    if not paid and not stood.deposited and not stood.paid:
        return None
    lines = tuple(PaymentLine(each.paid_on, each.case_number, money(reading, each.cents), each.basis) for each in paid)
    return Payments(lines, money(reading, stood.left))


def _minutes(minutes: float | None) -> str:
    return UNKNOWN if minutes is None else f"{minutes:.0f} min"


def _told(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.1f}"


def _span(reading: Reading, month: date) -> tuple[datetime, datetime]:
    return reading.facts.midnight(month), reading.facts.midnight(_after(month))


def _after(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1)


def _names(reading: Reading, table: type[CaseClass] | type[Trade] | type[Cause]) -> dict[int, Named]:
    rows = reading.session.execute(select(table.id, table.name_en, table.name_zh))
    return {id_: Named(en, zh) for id_, en, zh in rows}


def _days(reading: Reading, month: date) -> tuple[int, ...]:
    """Cases received on each day of the month, on the office's clock."""
    start, end = _span(reading, month)
    counts = [0] * (_after(month) - month).days
    for taken in reading.session.scalars(
        select(Case.taken_at).where(Case.taken_at >= start, Case.taken_at < end, Case.status != CaseStatus.VOID)
    ):
        counts[reading.facts.local(taken).day - 1] += 1
    return tuple(counts)


def _trend(reading: Reading, month: date, language: Language) -> tuple[tuple[str, int], ...]:
    """Cases received in this month and the eleven before it."""
    found: list[tuple[str, int]] = []
    for _ in range(_TREND):
        start, end = _span(reading, month)
        count = reading.session.scalar(
            select(func.count())
            .select_from(Case)
            .where(Case.taken_at >= start, Case.taken_at < end, Case.status != CaseStatus.VOID)
        )
        found.append((short_month(language, month), count or 0))
        month = (month - timedelta(days=1)).replace(day=1)
    return tuple(reversed(found))


def _listed(reading: Reading, end: datetime, overdue: bool) -> tuple[CaseLine, ...]:
    """The first cases that waited at the end of the month, or wait now; overdue ones apart from the rest."""
    late, due = overdue_at(min(end, reading.now), end), first_due(end)
    query = (
        select(Case.number, Case.taken_at, Unit.code, Case.summary, due, Case.status, Case.withheld)
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .where(waiting_at(end), late if overdue else late.is_not(True))
        .order_by(due, Case.id)
        .limit(MOST_LINES)
    )
    local, hides = reading.facts.local, hides_names(reading)
    return tuple(
        CaseLine(
            number,
            local(taken),
            told_if(not (withheld and hides), unit),
            summary,
            local(until) if until else None,
            status,
        )
        for number, taken, unit, summary, until, status, withheld in reading.session.execute(query)
    )


def _numbers(reading: Reading, language: Language, start: datetime, end: datetime) -> tuple[NumberLine, ...]:
    """How the month's numbers were used: every void one stands there with its reason (M15)."""

    def line(name: str, table: Any, at: Any, is_void: Any) -> NumberLine:
        month = (at >= start, at < end)
        issued = reading.session.scalar(select(func.count()).select_from(table).where(*month)) or 0
        voids = reading.session.execute(
            select(table.number, table.void_reason).where(*month, is_void).order_by(table.id)
        ).all()
        return NumberLine(
            wording.name(language, name),
            issued,
            issued - len(voids),
            tuple(f"{number}: {reason}" for number, reason in voids),
        )

    return (
        line("cases", Case, Case.taken_at, Case.status == CaseStatus.VOID),
        line("slips_numbers", Slip, Slip.raised_at, Slip.status == SlipStatus.VOID),
        line("letters", Letter, Letter.issued_at, Letter.void_reason != ""),
    )
