"""The lists: overdue, open, with the developer, unsolvable, escalated and praised, hot cases, payments, numbers."""

from datetime import datetime

from reportlab.platypus import CondPageBreak, Spacer

from desk.figures.spans import Period
from desk.money import sum_of
from desk.paper.text import Words
from desk.reports.naming import period_of, short_of
from desk.reports.paper.parts import LEAST, STRONG, Story, chapter, labelled, left_out, said, titled
from desk.reports.paper.rows import Column, RowTable, stands_whole
from desk.reports.report import MOST_LINES, CaseLine, CaseList, Report
from desk.words import Language, day, short_day, short_moment, word

_LISTS = ("overdue", "open", "unsolvable", "developer", "escalated", "commended")
_TOLD_WHOLE = {"unsolvable": "ended", "escalated": "raised_to"}
"""Lists in which nothing is due, and the head over what is told of each case instead."""
_MOST_PROBLEM_LINES = 12


def case_lists(report: Report) -> Story:
    """Every list of cases; an empty one says that it is."""
    language = report.language
    story = chapter(language, "lists", period=period_of(report.span, language))
    for key in _LISTS:
        found: CaseList = getattr(report, key)
        title = word(language, f"report.{key}")
        if not found.lines:
            story += titled(title, [said(language, f"none_{key}")], LEAST / 2)
            continue
        table = RowTable(_columns(language, key), [_row(report, key, each) for each in found.lines])
        more = left_out(language, found.total, len(found.lines))
        story += titled(f"{title} ({found.total:,})", [table, *more])
    return story


def hot_cases(report: Report) -> Story:
    """The cases told by themselves, each with its cause and lesson in full; nothing where none was chosen."""
    if not report.hot:
        return []
    language = report.language
    body: Story = []
    for each in report.hot:
        when = short_of(each.span, language) if report.span.period is not Period.MONTH else ""
        head = "  ".join(part for part in (each.case.number, when, each.case.unit, each.case.summary) if part)
        body += [CondPageBreak(LEAST / 2), Words(head, STRONG)]
        body += labelled(language, (("cause", each.cause), ("lesson", each.lesson)))
    return titled(word(language, "report.hot"), body)


def problems(report: Report) -> Story:
    """What the office itself found: of which kind, when, where, and who answers for it (M90).

    All of them are told whole: those too long for the table follow it.
    """
    if not report.problems:
        return []
    language = report.language
    names = ("problem_kind", "when", "place", "person", "duty", "problem")
    shares = (0.11, 0.15, 0.15, 0.12, 0.17, 0.3)
    columns = [
        Column(word(language, f"report.{name}"), share, lines=_MOST_PROBLEM_LINES)
        for name, share in zip(names, shares, strict=True)
    ]
    shown = report.problems[:MOST_LINES]
    rows = [
        (
            word(language, f"problem.{each.kind}"), short_moment(language, each.at.astimezone(report.made_at.tzinfo)),
            each.place.text(language), each.person, each.duty, each.words,
        )
        for each in shown
    ]  # fmt: skip
    short = [row for row in rows if stands_whole(columns, row)]
    body: Story = [RowTable(columns, short), Spacer(1, 6)] if short else []
    for row in rows:
        if row not in short:
            kind, when, *told = row
            body += [CondPageBreak(LEAST / 2), Words(f"{kind}  {when}", STRONG)]
            body += labelled(language, zip(names[2:], told, strict=True))
    title = f"{word(language, 'report.problems')} ({len(report.problems):,})"
    return titled(title, [*body, *left_out(language, len(report.problems), len(shown))])


def payments(report: Report) -> Story:
    """The payments and what is left of the deposit; nothing where the office has neither (M27)."""
    if not report.payments and report.deposit_cents is None:
        return []
    language = report.language
    body: Story = [said(language, "none_payments")]
    if report.payments:
        names, shares = ("paid_on", "number", "basis", "sum"), (0.16, 0.16, 0.53, 0.15)
        columns = [
            Column(word(language, f"report.{name}"), share, right=name == "sum", lines=2)
            for name, share in zip(names, shares, strict=True)
        ]
        shown = report.payments[:MOST_LINES]
        rows = [(day(language, each.on), each.number, each.basis, _money(report, each.cents)) for each in shown]
        total = ("", word(language, "report.total"), "", _money(report, sum(each.cents for each in report.payments)))
        table = RowTable(columns, [*rows, total], strong=[len(rows)])
        body = [table, *left_out(language, len(report.payments), len(shown))]
    if report.deposit_cents is not None:
        body += [Spacer(1, 4), said(language, "deposit", sum=_money(report, report.deposit_cents))]
    return titled(word(language, "report.payments"), body)


def numbers(report: Report) -> Story:
    """How the numbers were used; every void one stands there with its reason (M15)."""
    language = report.language
    names = ("paper", "issued", "valid", "void")
    columns = [Column(word(language, f"report.{name}"), 0.16, right=name != "paper") for name in names]
    columns.append(Column("", 0.36))
    rows = [
        (
            word(language, f"numbers.{each.source}"),
            f"{each.issued:,}",
            f"{each.valid:,}",
            f"{each.issued - each.valid:,}",
            "",
        )
        for each in report.numbers
    ]
    story = titled(word(language, "report.numbers"), [RowTable(columns, rows)])
    voids = [void for each in report.numbers for void in each.voids]
    if voids:
        why = (Column(word(language, "report.void_number"), 0.2), Column(word(language, "report.reason"), 0.8, lines=3))
        story += [CondPageBreak(LEAST), Spacer(1, 6), RowTable(why, voids)]
    return story


def _columns(language: Language, key: str) -> list[Column]:
    """Number, day, flat, matter, limit and why it is open; of praise nothing is due."""

    def named(name: str) -> str:
        return word(language, f"report.{name}")

    columns = [Column(named("number"), 0.135), Column(named("taken"), 0.1), Column(named("unit"), 0.115)]
    if key == "commended":
        return [*columns, Column(named("summary"), 0.65, lines=3)]
    columns.append(Column(named("summary"), 0.27, lines=2))
    if key in _TOLD_WHOLE:
        return [*columns, Column(named(_TOLD_WHOLE[key]), 0.38, lines=3)]
    return [*columns, Column(named("due"), 0.135), Column(named("why"), 0.245, lines=3)]


def _row(report: Report, key: str, line: CaseLine) -> list[str]:
    language = report.language
    year = report.span.first.year
    cells = [line.number, _day(language, line.taken, year), line.unit, line.summary]
    if key == "commended":
        return cells
    if key in _TOLD_WHOLE:
        return [*cells, line.reason]
    due = line.due
    if due is None:
        return [*cells, "—", line.reason]
    return [*cells, short_moment(language, due) if due.year == year else _day(language, due, year), line.reason]


def _day(language: Language, moment: datetime, year: int) -> str:
    """A day in a narrow column, with its year where that is another one."""
    return short_day(language, moment) if moment.year == year else day(language, moment)


def _money(report: Report, cents: int) -> str:
    return f"{report.currency}{sum_of(cents)}"
