"""Invented reports for the tests of this folder."""

from dataclasses import replace
from datetime import date, timedelta

from db.models import ProblemKind
from desk.cases.counting import CrossTable
from desk.figures.dimensions import DIMENSIONS
from desk.figures.figure import Figure, How, Unit, Value
from desk.figures.pattern import Pattern, Spot
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, Span, shifted
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
from tests.paper.sheets import HEADS, NOON

SPAN = Span(Period.MONTH, date(2026, 11, 1))
NOTHING = CaseList((), 0)


def report(language: Language = Language.EN, **changes: object) -> Report:
    """November at Willow Court, told on the first of December."""
    zh = language is Language.ZH
    days = tuple((SPAN.first + timedelta(days=place), place % 5) for place in range(30))
    values: dict[str, object] = {
        "span": SPAN, "language": language, "letterhead": HEADS[language], "currency": "¥",
        "author": "何知夏" if zh else "Ann Hale", "made_at": NOON + timedelta(days=10), "over": True,
        "begun_on": date(2024, 1, 8), "theme_of_year": "质量年" if zh else "The year of quality",
        "theme_of_month": "电梯安全" if zh else "Safe lifts", "households": 1128.5,
        "values": {key: _triple(figure, place) for place, (key, figure) in enumerate(FIGURES.items())},
        "parts": {key: _shares(zh) for key in DIMENSIONS},
        "trend": {key: _trend(FIGURES[key]) for key in TREND},
        "class_by_cause": CrossTable(
            (Named("Water", "给排水"), None),
            (Named("Ageing facilities", "设施老化"), Named("Late repair", "维修不及时")),
            ((9, 1), (5, 4)),
        ),
        "breaches_in_year": (("冷淡敷衍" if zh else "Cold or perfunctory", 3),), "days": days,
        "pattern": Pattern((Spot("A", 1, 4, 6, 5), Spot(None, None, 0, 3, 2), Spot("B", None, 2, 3, 1))),
        "overdue": cases_of(language, 4, 9, 31), "open": cases_of(language, *range(40, 54)),
        "unsolvable": cases_of(language, 61), "commended": cases_of(language, 71), "developer": cases_of(language, 81),
        "escalated": CaseList((_raised(language),), 1),
        "asked": (
            Asked(Named("Clear a drain", "疏通下水道"), 12, 96_000), Asked(Named("Big clean", "大扫除"), 2, 0, True),
        ),
        "scored": (
            Scored(
                Named("Clear a drain", "疏通下水道"), 12, 9, 4.6, 1, (Remark("S-2026-0107", "Quick & clean", 5),)
            ),
            Scored(Named("Hang a lamp", "装灯"), 3, 0, None, 0, ()),
        ),
        "ideas": IdeaList((("C-2026-0108", "周末代洗车" if zh else "Cars washed at the weekend"),), 1),
        "hot": (
            HotLine(
                case_line(language, 91), "阀门老化" if zh else "A worn valve", "每季检查" if zh else "Look quarterly",
                SPAN,
            ),
        ),
        "payments": (PaymentLine(date(2026, 11, 9), "C-2026-1107", 120_000, "Service promise 4"),),
        "deposit_cents": 880_000,
        "numbers": (
            NumberLine("case", 130, 128, (("C-2026-1120", "重复登记" if zh else "taken down twice"),)),
            NumberLine("slip", 88, 88), NumberLine("letter", 12, 12),
        ),
        "goals": (
            GoalLine(
                "回访满意率" if zh else "Satisfied when called back", "%", 100, True, 96.4, 95.2, False, "satisfied"
            ),
            GoalLine("培训" if zh else "Trainings", "次" if zh else "times", 12, True, None, 11, False),
        ),
        "measures": (
            MeasureLine(
                "设备设施" if zh else "Equipment", 42, "两次停梯" if zh else "Two lifts stood still",
                "换电缆" if zh else "Renew the cables", "Li", date(2026, 12, 15), None, SPAN,
            ),
        ),
        "unreviewed": ("A", "B"),
        "problems": (
            ProblemRow(
                1, ProblemKind.SAFETY, NOON, Named("Gate two", "二号门"), "Chen", "Guards", "The barrier was open",
                "Ann Hale", "",
            ),
        ),
        "classes": {1: "噪声" if zh else "Noise"},
    }  # fmt: skip
    return Report(**{**values, **changes})  # type: ignore[arg-type]


def case_line(language: Language = Language.EN, number: int = 1, **changes: object) -> CaseLine:
    """One case of a list."""
    zh = language is Language.ZH
    values: dict[str, object] = {
        "number": f"C-2026-{number:04}",
        "taken": NOON - timedelta(days=number % 20),
        "unit": f"{number % 9 + 1}-1-{number % 20 + 1}02",
        "summary": "地下车库B区照明灯不亮，夜间行走不便" if zh else "Lamps out in car park, dark at night",
        "due": NOON - timedelta(days=number % 20 - 2),
        "status": "with_trade",
        "kind": "repair",
        "reason": "在水电维修" if zh else f"with Plumbing, slip S-2026-{number:04}",
    }
    return CaseLine(**{**values, **changes})  # type: ignore[arg-type]


def _raised(language: Language) -> CaseLine:
    told = ("Company, 12 November 2026 14:30", "公司，2026年11月12日 14:30：业主要求公司答复")
    return case_line(language, 91, reason=told[language is Language.ZH])


def cases_of(language: Language, *numbers: int, total: int | None = None) -> CaseList:
    """A list of such cases."""
    lines = tuple(case_line(language, number) for number in numbers)
    return CaseList(lines, len(lines) if total is None else total)


def share(name: str, now: int, before: int = 0, year_before: int = 0, key: object = None) -> Share:
    """One part of a breakdown."""
    return Share(name if key is None else key, name, now, before, year_before)


def first_report(language: Language = Language.EN) -> Report:
    """The first month of a book: nothing stands beside it."""
    full = report(language)
    values = {key: Triple(each.now, None, None) for key, each in full.values.items()}
    parts = {
        key: tuple(share(each.name, each.now, key=each.key) for each in shares) for key, shares in full.parts.items()
    }
    return replace(full, values=values, parts=parts, begun_on=date(2026, 11, 5))


def empty_report(language: Language = Language.EN) -> Report:
    """A month in which nobody came and nothing waited."""
    full = report(language)
    none = {key: Value(None if each.unit is Unit.PERCENT else 0, 0) for key, each in FIGURES.items()}
    return replace(
        full, values={key: Triple(each, each, each) for key, each in none.items()},
        parts=dict.fromkeys(full.parts, ()),
        trend={key: tuple((span, none[key]) for span, _ in full.trend[key]) for key in TREND},
        class_by_cause=CrossTable((), (), ()), breaches_in_year=(), days=tuple((day, 0) for day, _ in full.days),
        pattern=Pattern(()), overdue=NOTHING, open=NOTHING, unsolvable=NOTHING, commended=NOTHING, developer=NOTHING,
        escalated=NOTHING,
        asked=(), scored=(), ideas=IdeaList((), 0), hot=(), payments=(), deposit_cents=None, measures=(), unreviewed=(),
        problems=(), numbers=tuple(NumberLine(each.source, 0, 0) for each in full.numbers),
        theme_of_year="", theme_of_month="",
    )  # fmt: skip


def _triple(figure: Figure, place: int) -> Triple:
    return Triple(_value(figure, 60.1 + place), _value(figure, 50.1 + place), _value(figure, 40.1 + place))


def _value(figure: Figure, number: float) -> Value:
    if figure.unit in (Unit.COUNT, Unit.MONEY):
        return Value(int(number) * (100 if figure.unit is Unit.MONEY else 1), int(number))
    return Value(round(number % 100, 1), int(number) + 100 if figure.how is How.SHARE else int(number))


def _shares(zh: bool) -> tuple[Share, ...]:
    return share("A座" if zh else "House A", 42, 31, 20, "A"), share("B座" if zh else "House B", 24, 22, 9, "B")


def _trend(figure: Figure) -> tuple[tuple[Span, Value], ...]:
    months = (Span(Period.MONTH, shifted(SPAN.first, back)) for back in range(-23, 1))
    return tuple((month, _value(figure, 70 + place)) for place, month in enumerate(months))
