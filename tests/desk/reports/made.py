"""A report made by hand, so that what is written of it can be told to the cell."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from db.models import ProblemKind
from desk.cases.counting import CrossTable
from desk.figures.figure import Value
from desk.figures.pattern import Pattern, Spot
from desk.figures.registry import FIGURES
from desk.figures.spans import Span, shifted, span_from
from desk.named import Named
from desk.paper.letterhead import Letterhead
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

OCTOBER = span_from("2026-10")
SHANGHAI = ZoneInfo("Asia/Shanghai")
NOTHING = CaseList((), 0)


def line(number: str, summary: str = "Ceiling dripping", reason: str = "with Plumbing") -> CaseLine:
    """A repair that was taken on 20 October and is still open."""
    at = datetime(2026, 10, 20, 16, 5, tzinfo=SHANGHAI)
    return CaseLine(number, at, "3-2-1801", summary, at.replace(day=22), "open", "repair", reason)


def months(span: Span = OCTOBER, count: int = 24) -> tuple[Span, ...]:
    """The months up to a span."""
    return tuple(replace(span, first=shifted(span.first, back - count + 1)) for back in range(count))


def empty_report(language: Language = Language.EN) -> Report:
    """The first month of a book in which nothing happened."""
    return Report(
        span=OCTOBER,
        language=language,
        letterhead=Letterhead("Sunny Garden", "Sunny Garden Estate", "", "", ""),
        currency="¥",
        author="Chen Jie",
        made_at=datetime(2026, 11, 2, 9, 0, tzinfo=SHANGHAI),
        over=True,
        begun_on=None,
        theme_of_year="",
        theme_of_month="",
        households=0,
        values={
            key: Triple(Value(None if each.unit == "percent" else 0, 0), None, None) for key, each in FIGURES.items()
        },
        parts={},
        trend={key: tuple((month, Value(None, 0)) for month in months()) for key in TREND},
        class_by_cause=CrossTable((), (), ()),
        breaches_in_year=(),
        days=tuple((date(2026, 10, day), 0) for day in range(1, 32)),
        pattern=Pattern(()),
        overdue=NOTHING,
        open=NOTHING,
        unsolvable=NOTHING,
        commended=NOTHING,
        developer=NOTHING,
        escalated=NOTHING,
        asked=(),
        scored=(),
        ideas=IdeaList((), 0),
        hot=(),
        payments=(),
        deposit_cents=None,
        numbers=(),
        goals=(),
        measures=(),
        unreviewed=(),
        problems=(),
        classes={},
    )


def full_report(language: Language = Language.EN, typed: str = "Water supply") -> Report:
    """A month with something of everything; `typed` stands wherever a person typed."""
    values = empty_report().values | {
        "received": Triple(Value(120, 120), Value(100, 100), Value(90, 90)),
        "reply_in_time": Triple(Value(97.5, 80), Value(95.0, 60), None),
        "compensation": Triple(Value(123_456, 2), Value(0, 0), None),
        "reply_median": Triple(Value(3.25, 80), Value(4.5, 60), None),
    }
    return replace(
        empty_report(language),
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
            TREND, tuple((month, Value(90 + place / 4, 10 + place)) for place, month in enumerate(months()))
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
                1, ProblemKind.SAFETY, datetime(2026, 10, 31, 18, 0, tzinfo=UTC), typed, typed, typed, typed, "", "C-1"
            ),
        ),
        classes={7: typed},
    )  # fmt: skip
