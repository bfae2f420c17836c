"""The sheets of lists: what waits, what is told of by itself, what was paid, void numbers; goals and measures."""

from collections.abc import Iterable, Sequence

from desk.figures.figure import Unit
from desk.figures.spans import Period
from desk.reports.naming import short_of
from desk.reports.report import CaseLine, CaseList, Report
from desk.reports.workbook.page import Entry, Page, named
from desk.steering.reached import reached_word
from desk.words import word

_OF_CASES = ("overdue", "open", "unsolvable", "commended", "developer", "escalated")
_CASE_HEADS = ("number", "taken", "unit", "matter", "due", "status", "kind", "reason")


def put_lists(page: Page, report: Report) -> None:
    """Overdue and open cases with their reason, those that cannot be solved, commendations, typical cases, payments."""
    page.widths(18, 17, 16, 48, 17, 16, 14, 44)
    page.freeze(1)
    longer = _longer(report)
    for key in _OF_CASES:
        _put_cases(page, key, getattr(report, key))
    _put(
        page,
        "hot",
        (*_CASE_HEADS[:4], "cause", "lesson", *longer),
        (
            (
                *_case(page, each.case)[:4],
                each.cause,
                each.lesson,
                *(short_of(each.span, page.language) for _ in longer),
            )
            for each in report.hot
        ),
    )
    _put_payments(page, report)
    _put_numbers(page, report)
    _put_services(page, report)
    _put(
        page,
        "ideas",
        ("number", "", "", "matter"),
        ((number, None, None, words) for number, words in report.ideas.lines),
    )
    page.left_out(report.ideas.total, len(report.ideas.lines))


def _longer(report: Report) -> tuple[str, ...]:
    """The head over the month of what is written by month, in a report of more than one."""
    return () if report.span.period is Period.MONTH else ("period",)


def _put(page: Page, name: str, heads: Sequence[str], rows: Iterable[Sequence[Entry]]) -> None:
    """A part with its heads and rows, or with the word that there is nothing."""
    written = tuple(rows)
    page.part(page.word(name))
    if not written:
        page.none()
        return
    page.heads(*(page.word(head) if head else "" for head in heads))
    for row in written:
        page.row(*row)


def _case(page: Page, line: CaseLine) -> tuple[Entry, ...]:
    return (
        line.number, line.taken, line.unit, line.summary, line.due, named(page.language, "status", line.status),
        named(page.language, "kind", line.kind), line.reason,
    )  # fmt: skip


def _put_cases(page: Page, name: str, found: CaseList) -> None:
    _put(page, name, _CASE_HEADS, (_case(page, line) for line in found.lines))
    page.left_out(found.total, len(found.lines))


def _put_payments(page: Page, report: Report) -> None:
    looks = page.looks
    _put(
        page, "payments", ("paid_on", "number", "sum", "basis"),
        ((each.on, each.number, looks.amount(Unit.MONEY, each.cents), each.basis) for each in report.payments),
    )  # fmt: skip
    if report.payments:
        whole = sum(each.cents for each in report.payments)
        page.row((page.word("total"), looks.strong), None, looks.amount(Unit.MONEY, whole))
    if report.deposit_cents is not None:
        page.row(page.word("deposit"), None, looks.amount(Unit.MONEY, report.deposit_cents))


def _put_numbers(page: Page, report: Report) -> None:
    """How numbers were used, and every void one with its reason (M15)."""
    sources = {each.source: word(page.language, f"numbers.{each.source}") for each in report.numbers}
    _put(
        page, "numbers", ("name", "issued", "valid", "void"),
        ((sources[each.source], each.issued, each.valid, len(each.voids)) for each in report.numbers),
    )  # fmt: skip
    _put(
        page, "voids", ("number", "name", "", "why_void"),
        ((number, sources[each.source], None, why) for each in report.numbers for number, why in each.voids),
    )  # fmt: skip


def _put_services(page: Page, report: Report) -> None:
    """Paid services: asked for most (M37), and what people think of them (M52)."""
    language, looks = page.language, page.looks
    _put(
        page, "asked", ("on_slips", "sum", "", "service"),
        ((each.times, looks.amount(Unit.MONEY, each.cents), None, each.name.text(language)) for each in report.asked),
    )  # fmt: skip
    _put(
        page, "scored", ("on_slips", "scores", "mean", "service", "", "", "", "remarks"),
        (
            (
                each.slips, each.n, None if each.mean is None else round(each.mean, 2), each.name.text(language),
                None, None, None, "\n".join(f"{remark.words} ({remark.number})" for remark in each.remarks),
            )
            for each in report.scored
        ),
    )  # fmt: skip


def put_goals(page: Page, report: Report) -> None:
    """Goals with what was reached (M28, M79), the measures of the review (M46), the problems the office found (M90)."""
    page.widths(34, 16, 34, 44, 20, 14, 14, 14)
    longer = _longer(report)
    page.freeze(1)
    page.part(page.word("goals_of_year"))
    if report.goals:
        page.heads(
            *(page.word(each) for each in ("goal", "bound", "target", "unit_of")), short_of(report.span, page.language),
            page.word("so_far_this_year"), word(page.language, "goal.met"),
        )  # fmt: skip
    for goal in report.goals:
        met = reached_word(goal.met, page.language)
        bound = page.word("at_least" if goal.at_least else "at_most")
        page.row(goal.name, bound, goal.target, goal.unit, goal.now, goal.year, met)
    if not report.goals:
        page.none()
    _put(
        page, "measures", ("class", "cases", "finding", "measure", "who", "due", "done", *longer),
        (
            (
                each.class_name, each.cases, each.finding, each.measure, each.who, each.due, each.done,
                *(short_of(each.span, page.language) for _ in longer),
            )
            for each in report.measures
        ),
    )  # fmt: skip
    if report.unreviewed:
        _put(page, "unreviewed", ("class",), ((name,) for name in report.unreviewed))
    zone = report.made_at.tzinfo
    _put(
        page, "problems", ("kind", "found_at", "place", "words", "who", "duty", "number"),
        (
            (
                named(page.language, "problem", each.kind), each.at.astimezone(zone),
                each.place.text(page.language), each.words, each.person, each.duty, each.case_number,
            )
            for each in report.problems
        ),
    )  # fmt: skip
