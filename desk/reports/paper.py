"""Draws the monthly report: cover line, figures, charts, breakdowns, lists; an empty month reads as one."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind
from desk.paper.charts import columns
from desk.paper.fields import Beside, Stack
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.marks import draw_continued, draw_letterhead
from desk.paper.text import Ink, Words, fit, plain
from desk.reports.sheet import CaseLine, Figure, MonthSheet, NumberLine, Repairs, Share
from desk.reports.tables import (
    CAPTION,
    NOTE,
    ShareTable,
    Tiles,
    asked_table,
    case_list,
    cross_table,
    ideas_table,
    payment_list,
    scored_table,
)
from desk.words import Language, day, moment, month, word

FORM = "DB-M1 v1"
MOST_VOIDS = 60

_MARGINS = Margins(left=18 * mm, right=18 * mm, top=22 * mm, bottom=16 * mm, first_top=54 * mm)
_WIDTH = PAGE_WIDTH - _MARGINS.left - _MARGINS.right
_GAP = 9 * mm
_CHART_HEIGHT = 40 * mm
_PLAIN = Ink(9, 13)


def draw(sheet: MonthSheet) -> bytes:
    """The report as a PDF of one page and as many more as its lists need."""
    title = f"{word(sheet.language, 'report.title')} {month(sheet.language, sheet.month)}"
    head = word(sheet.language, "paper.continued").format(number=f"{sheet.letterhead.estate}  ·  {title}")
    return bind(
        _story(sheet),
        Cover(
            language=sheet.language,
            title=f"{title}, {sheet.letterhead.estate}",
            author=sheet.author,
            subject=word(sheet.language, "report.subject"),
            foot=f"{FORM}  ·  {title}",
        ),
        _MARGINS,
        first=lambda canvas: _draw_cover(canvas, sheet),
        later=lambda canvas: draw_continued(canvas, head, _MARGINS.left, PAGE_HEIGHT - 15 * mm, _WIDTH),
    )


def _story(sheet: MonthSheet) -> list[Flowable]:
    language = sheet.language
    story: list[Flowable] = [Words(word(language, "report.figures"), CAPTION), Tiles(language, sheet.figures)]
    story += [Spacer(1, 9), *_charts(sheet)]
    story += _breakdowns(sheet)
    story += _causes(sheet)
    story += _repairs(sheet)
    story += _list(sheet, "overdue", sheet.overdue, sheet.overdue_total)
    story += _list(sheet, "open", sheet.open, sheet.open_total)
    story += _paid(sheet)
    story += _numbers(sheet)
    return story


def _charts(sheet: MonthSheet) -> list[Flowable]:
    language = sheet.language
    wide = (_WIDTH - _GAP) / 2
    if any(sheet.days):
        labels = [str(number) if number == 1 or number % 5 == 0 else "" for number in range(1, len(sheet.days) + 1)]
        days: Flowable = columns(sheet.days, labels, wide, _CHART_HEIGHT, numbers=False)
    else:
        days = Words(word(language, "report.none_received"), _PLAIN)
    charts: list[Flowable] = [Stack([Words(word(language, "report.days"), CAPTION), days])]
    if any(count for _, count in sheet.trend):
        names, counts = zip(*sheet.trend, strict=True)
        trend = columns(counts, names, wide, _CHART_HEIGHT)
        charts.append(Stack([Words(word(language, "report.trend"), CAPTION), trend]))
    return [Beside(charts, [1] * len(charts), _GAP), Spacer(1, 4)]


def _breakdowns(sheet: MonthSheet) -> list[Flowable]:
    """Tables in pairs, so that a long month parts between pairs and never inside one."""
    named: tuple[tuple[str, Sequence[Share]], ...] = (
        ("by_kind", sheet.by_kind),
        ("by_channel", sheet.by_channel),
        ("by_class", sheet.by_class),
        ("by_building", sheet.by_building),
        ("by_trade", sheet.by_trade),
        ("by_verdict", sheet.by_verdict),
        ("by_result", sheet.by_result),
        ("by_cause", sheet.by_cause),
        ("breaches", sheet.breaches),
    )
    tables: list[Flowable] = [
        ShareTable(sheet.language, word(sheet.language, f"report.{key}"), shares) for key, shares in named if shares
    ]
    tables += _formulas(sheet)
    pairs = [tables[start : start + 2] for start in range(0, len(tables), 2)]
    return [Beside(pair if len(pair) == 2 else [*pair, Spacer(1, 1)], [1, 1], _GAP) for pair in pairs]


def _list(sheet: MonthSheet, key: str, lines: Sequence[CaseLine], total: int) -> list[Flowable]:
    language = sheet.language
    title = f"{word(language, f'report.{key}')} ({total:,})" if lines else word(language, f"report.{key}")
    body = case_list(language, lines, total, _WIDTH) if lines else [Words(word(language, f"report.none_{key}"), _PLAIN)]
    return [CondPageBreak(28 * mm), Spacer(1, 6), Words(title, CAPTION), *body]


def _causes(sheet: MonthSheet) -> list[Flowable]:
    """Classes by causes (M40)."""
    if not sheet.class_by_cause.down:
        return []
    title = Words(word(sheet.language, "report.class_by_cause"), CAPTION)
    table = cross_table(sheet.language, sheet.class_by_cause, _WIDTH)
    return [CondPageBreak(34 * mm), Spacer(1, 6), title, table]


def _repairs(sheet: MonthSheet) -> list[Flowable]:
    """Slips and signatures with how they are counted, what was asked for, what residents think of it."""
    language, told = sheet.language, sheet.repairs
    wide = (_WIDTH - _GAP) / 2
    tiles = [Words(word(language, "report.repairs"), CAPTION), Tiles(language, told.figures)]
    none = Words(word(language, "report.none_asked"), _PLAIN)
    asked: list[Flowable] = [asked_table(language, told.asked, wide) if told.asked else none]
    worth = [Spacer(1, 5), Words(told.kinds, NOTE)]
    pair = [
        Stack([Words(word(language, "report.asked"), CAPTION), *asked, *worth, *_ideas(language, told, wide)]),
        Stack(_counted_so(language, told.figures)),
    ]
    scored: list[Flowable] = [Words(word(language, "report.none_scored"), _PLAIN)]
    if told.scored:
        scored = [scored_table(language, told.scored, _WIDTH)]
        if (more := told.scored_total - len(told.scored) + told.unscored) > 0:
            scored += [Spacer(1, 4), Words(word(language, "report.unscored").format(n=more), NOTE)]
    return [
        CondPageBreak(120 * mm),
        Spacer(1, 6),
        *tiles,
        Spacer(1, 9),
        Beside(pair, [1, 1], _GAP),
        CondPageBreak(28 * mm),
        Spacer(1, 6),
        Words(word(language, "report.scored"), CAPTION),
        *scored,
    ]


def _ideas(language: Language, told: Repairs, width: float) -> list[Flowable]:
    """What else residents asked for (M37)."""
    title = Words(word(language, "report.ideas").format(n=f"{told.ideas_total:,}"), CAPTION)
    if not told.ideas:
        return [Spacer(1, 6), title, Words(word(language, "report.none_ideas"), _PLAIN)]
    more = told.ideas_total - len(told.ideas)
    left = [Spacer(1, 4), Words(word(language, "report.more_ideas").format(n=f"{more:,}"), NOTE)] if more else []
    return [Spacer(1, 6), title, ideas_table(told.ideas, width), *left]


def _paid(sheet: MonthSheet) -> list[Flowable]:
    """The payments and what is left of the deposit (M27)."""
    if (paid := sheet.payments) is None:
        return []
    language = sheet.language
    none = [Words(word(language, "report.none_payments"), _PLAIN)]
    lines = payment_list(language, paid.lines, _WIDTH) if paid.lines else none
    left = Words(word(language, "report.deposit").format(sum=paid.deposit), _PLAIN)
    title = Words(word(language, "report.payments"), CAPTION)
    return [CondPageBreak(28 * mm), Spacer(1, 6), title, *lines, Spacer(1, 4), left]


def _numbers(sheet: MonthSheet) -> list[Flowable]:
    language = sheet.language
    parts: list[Flowable] = []
    for line in sheet.numbers:
        parts.append(Words(_counted(sheet, line), _PLAIN))
        parts += [Words(f"    {reason[:300]}", NOTE) for reason in line.voids[:MOST_VOIDS]]
        if len(line.voids) > MOST_VOIDS:
            parts.append(Words(word(language, "report.more").format(n=len(line.voids) - MOST_VOIDS), NOTE))
    if not parts:
        return []
    return [CondPageBreak(24 * mm), Spacer(1, 6), Words(word(language, "report.numbers"), CAPTION), *parts]


def _counted(sheet: MonthSheet, line: NumberLine) -> str:
    return word(sheet.language, "report.numbers.line").format(
        name=line.name,
        issued=f"{line.issued:,}",
        valid=f"{line.valid:,}",
        void=f"{line.issued - line.valid:,}",
    )


def _formulas(sheet: MonthSheet) -> list[Flowable]:
    """How each figure is counted; it fills the half page beside the last table."""
    told = _counted_so(sheet.language, sheet.figures)
    return [Stack(told)] if len(told) > 1 else []


def _counted_so(language: Language, figures: Sequence[Figure]) -> list[Flowable]:
    colon = "：" if language == Language.ZH else ": "
    lines = [f"{figure.name}{colon}{figure.formula}" for figure in figures if figure.formula]
    return [Words(word(language, "report.formulas"), CAPTION), *(Words(line, NOTE) for line in lines)]


def _draw_cover(canvas: Canvas, sheet: MonthSheet) -> None:
    language, top = sheet.language, PAGE_HEIGHT - 12 * mm
    draw_letterhead(canvas, language, sheet.letterhead, _MARGINS.left, top, _WIDTH)
    title = f"{word(language, 'report.title')}  {month(language, sheet.month)}"
    canvas.setFont(BOLD, 19)
    canvas.drawString(_MARGINS.left, top - 27 * mm, title)
    made = word(language, "report.author" if sheet.author else "report.made").format(
        author=sheet.author, moment=moment(language, sheet.made_at)
    )
    canvas.setFont(REGULAR, 8.5)
    told = word(language, "report.subject")
    if (sheet.made_at.year, sheet.made_at.month) == (sheet.month.year, sheet.month.month):
        told = word(language, "report.so_far").format(day=day(language, sheet.made_at.date()))
    canvas.drawString(_MARGINS.left, top - 33.5 * mm, told)
    canvas.drawRightString(PAGE_WIDTH - _MARGINS.right, top - 33.5 * mm, fit(plain(made), _WIDTH / 2, REGULAR, 8.5))
