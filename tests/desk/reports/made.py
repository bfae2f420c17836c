"""A report made by hand, so that what is written of it can be told to the cell."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from db.models import ProblemKind
from desk.cases.counting import CrossTable
from desk.figures.figure import Value
from desk.figures.pattern import Pattern, Spot
from desk.figures.spans import Span, shifted, span_from
from desk.named import Named
from desk.reports.gather import TREND
from desk.reports.report import (
    CaseLine,
    CaseList,
    HotLine,
    IdeaList,
    NumberLine,
    PaymentLine,
    Report,
    Share,
    Triple,
)
from desk.slips.figures import Asked, Remark, Scored
from desk.steering.goals import GoalLine
from desk.steering.problems import ProblemRow
from desk.steering.reviews import MeasureLine
from desk.words import Language
from tests.paper.reports import empty_report

OCTOBER = span_from("2026-10")
SHANGHAI = ZoneInfo("Asia/Shanghai")


def line(number: str, summary: str = "Ceiling dripping", reason: str = "with Plumbing") -> CaseLine:
    """A repair that was taken on 20 October and is still open."""
    at = datetime(2026, 10, 20, 16, 5, tzinfo=SHANGHAI)
    return CaseLine(number, at, "3-2-1801", summary, at.replace(day=22), "open", "repair", reason)


def full_report(language: Language = Language.EN, typed: str = "Water supply") -> Report:
    """A month with something of everything; `typed` stands wherever a person typed."""
    empty = empty_report(language)
    nothing = {key: Triple(each.now, None, None) for key, each in empty.values.items()}
    values = nothing | {
        "received": Triple(Value(120, 120), Value(100, 100), Value(90, 90)),
        "reply_in_time": Triple(Value(97.5, 80), Value(95.0, 60), None),
        "compensation": Triple(Value(123_456, 2), Value(0, 0), None),
        "reply_median": Triple(Value(3.25, 80), Value(4.5, 60), None),
    }
    return replace(
        empty,
        span=OCTOBER,
        author=typed,
        theme_of_year=typed,
        begun_on=date(2024, 12, 24),
        households=1_200.5,
        values=values,
        parts={
            "kind": (Share("repair", typed, 90, 60, 50), Share("complaint", "Complaint", 30, 40, 40)),
            "place": (Share("Lobby", "大堂", 100, 80, 70), Share(None, "none given", 20, 20, 20)),
        },
        trend=dict.fromkeys(
            TREND, tuple((month, Value(90 + place / 4, 10 + place)) for place, month in enumerate(_months()))
        ),
        class_by_cause=CrossTable((Named(typed, typed), None), (Named("Ageing", "老化"),), ((5,), (2,))),
        breaches_in_year=((typed, 3),),
        days=tuple((date(2026, 10, day), day) for day in range(1, 32)),
        pattern=Pattern((Spot("Lobby", 7, 0, 3, 80), Spot("Lobby", 7, 4, 6, 20), Spot(None, None, 6, 0, 20))),
        overdue=CaseList((line("C-1", typed, typed),), 1),
        open=CaseList((line("C-1"), line("C-2")), 205),
        unsolvable=CaseList((line("C-3"),), 1),
        commended=CaseList((line("C-4"),), 1),
        developer=CaseList((line("C-5"),), 1),
        escalated=CaseList((line("C-7"),), 1),
        asked=(Asked(Named(typed, typed), 4, 12_000),),
        scored=(Scored(Named(typed, typed), 4, 2, 4.5, 1, (Remark("S-1", typed, 5),)),),
        ideas=IdeaList((("C-6", typed),), 1),
        hot=(HotLine(line("C-1"), typed, typed, OCTOBER),),
        payments=(PaymentLine(date(2026, 10, 5), "C-1", 123_456, typed),),
        deposit_cents=50_000,
        numbers=(NumberLine("case", 121, 120, (("C-9", typed),)),),
        goals=(
            GoalLine(typed, "%", 95.0, True, 97.5, 96.1, True),
            GoalLine("Typed", "days", 3.0, False, None, None, None),
        ),
        measures=(MeasureLine(typed, 30, typed, typed, typed, date(2026, 11, 30), None, OCTOBER),),
        unreviewed=(typed,),
        problems=(
            ProblemRow(
                1, ProblemKind.SAFETY, datetime(2026, 10, 31, 18, 0, tzinfo=UTC), Named(typed, typed), typed, typed,
                typed, "", "C-1",
            ),
        ),
        classes={7: typed},
    )  # fmt: skip


def _months() -> tuple[Span, ...]:
    return tuple(replace(OCTOBER, first=shifted(OCTOBER.first, back)) for back in range(-23, 1))
