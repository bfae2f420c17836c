"""The review: the goals of the year, and for every main class what it showed and what is done about it (M28, M46)."""

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desk.figures.spans import Period
from desk.paper.fields import Field, FieldRow
from desk.paper.text import Words
from desk.reports.emptiness import is_empty
from desk.reports.naming import period_of, short_of
from desk.reports.paper.parts import LEAST, STRONG, Story, chapter, labelled, said, titled
from desk.reports.paper.rows import Column, RowTable, stands_whole
from desk.reports.report import Report
from desk.steering.goals import GoalLine
from desk.steering.reached import reached_word
from desk.steering.reviews import MeasureLine
from desk.words import day, word

MOST_BLANK = 8
"""Main classes without a measure that get room for a pen; the last of more are only named."""

_MOST_LINES, _MOST_GOAL_LINES = 12, 8
"""Lines of a measure that is told in the table; a goal's name and unit have no more."""
_WANTED = 220 * mm
"""The review has a page of its own."""


def review(report: Report) -> Story:
    """Goals, measures, room to write where nothing was typed, and who signs."""
    language = report.language
    least = LEAST if is_empty(report) else _WANTED
    story: Story = [CondPageBreak(least), *chapter(language, "review", period=period_of(report.span, language))]
    story += titled(word(language, "report.goals").format(year=report.span.first.year), _goals(report))
    story += titled(word(language, "report.measures"), _measures(report))
    story += [CondPageBreak(LEAST), Spacer(1, 10), _signatures(report)]
    return story


def _goals(report: Report) -> Story:
    """An aim is told as an aim; what was reached stands apart from it (M79)."""
    if not report.goals:
        return [said(report.language, "none_goals")]
    language = report.language
    columns = (
        Column(word(language, "report.goal"), 0.36, lines=_MOST_GOAL_LINES),
        Column(word(language, "report.target"), 0.18, right=True, lines=_MOST_GOAL_LINES),
        Column(short_of(report.span, language), 0.15, right=True, bold=True, lines=_MOST_GOAL_LINES),
        Column(word(language, "report.year_so_far"), 0.16, right=True, lines=_MOST_GOAL_LINES),
        Column(word(language, "goal.met"), 0.15, right=True),
    )
    return [RowTable(columns, [_goal(report, each) for each in report.goals])]


def target_of(line: GoalLine) -> str:
    """What a goal aims at: ≥ 100 %."""
    return f"{'≥' if line.at_least else '≤'} {_reached(line, line.target)}"


def _goal(report: Report, line: GoalLine) -> tuple[str, ...]:
    met = reached_word(line.met, report.language)
    return line.name, target_of(line), _reached(line, line.now), _reached(line, line.year), met


def _reached(line: GoalLine, value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,.10g} {line.unit}".rstrip()


def _measures(report: Report) -> Story:
    language = report.language
    body: Story = []
    shares = {"class": 0.14, "cases": 0.07, "finding": 0.26, "measure": 0.27, "who": 0.12, "by_when": 0.14}
    if _is_longer(report):
        shares = {"period": 0.11, **shares}
    columns = [
        Column(word(language, f"report.{name}"), share, right=name == "cases", lines=_MOST_LINES)
        for name, share in shares.items()
    ]
    short = [each for each in report.measures if stands_whole(columns, _measure(report, each))]
    if short:
        body += [RowTable(columns, [_measure(report, each) for each in short]), Spacer(1, 6)]
    for each in report.measures:
        if each not in short:
            body += _at_length(report, each)
    for name in report.unreviewed[:MOST_BLANK]:
        body += [_blank(report, name), Spacer(1, 3)]
    if more := report.unreviewed[MOST_BLANK:]:
        names_ = word(language, "report.comma").join(more)
        body.append(said(language, "unreviewed", names=names_))
    return body or [said(language, "none_measures")]


def _at_length(report: Report, line: MeasureLine) -> Story:
    """A measure that is too long for a table."""
    *_head, finding, measure, who, when = _measure(report, line)
    head = word(report.language, "report.class_cases").format(name=line.class_name, n=f"{line.cases:,}")
    if _is_longer(report):
        head = f"{short_of(line.span, report.language)}  {head}"
    told = (("finding", finding), ("measure", measure), ("who", who), ("by_when", when))
    return [CondPageBreak(LEAST / 2), Words(head, STRONG), *labelled(report.language, told)]


def _measure(report: Report, line: MeasureLine) -> tuple[str, ...]:
    language = report.language
    when = day(language, line.due) if line.due is not None else ""
    if line.done is not None:
        when = word(language, "report.done_on").format(day=day(language, line.done))
    told = line.class_name, f"{line.cases:,}", line.finding, line.measure, line.who, when
    return (short_of(line.span, language), *told) if _is_longer(report) else told


def _is_longer(report: Report) -> bool:
    """Whether measures of more than one month may stand in it, so that each is told with its own."""
    return report.span.period is not Period.MONTH


def _blank(report: Report, name: str) -> Flowable:
    """Lines to write on, for a main class nobody has typed a measure of."""
    language = report.language
    cases = {each.name: each.now for each in report.parts["top_class"]}.get(name, 0)
    fields = (
        Field(
            word(language, "report.class"), word(language, "report.class_cases").format(name=name, n=f"{cases:,}"), 2
        ),
        Field(word(language, "report.finding"), share=3, ruled=True),
        Field(word(language, "report.measure"), share=3, ruled=True),
        Field(word(language, "report.who_when"), share=2, ruled=True),
    )
    return FieldRow(fields, 19 * mm)


def _signatures(report: Report) -> Flowable:
    language = report.language
    fields = (
        Field(word(language, "report.sign.author"), report.author),
        Field(word(language, "report.sign.manager")),
        Field(word(language, "report.sign.date")),
    )
    return FieldRow(fields, 15 * mm)
