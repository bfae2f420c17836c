"""The sheets of figures: each beside those before with how it comes about, and month by month over two years."""

from desk.figures import telling
from desk.figures.figure import How, Unit
from desk.figures.groups import GROUPS
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, Span
from desk.reports.drawn import is_known, said_of, whole_of
from desk.reports.naming import short_of
from desk.reports.report import Report
from desk.reports.workbook.charts import Table, put_columns, put_lines, titled
from desk.reports.workbook.page import Entry, Page
from desk.words import word

_CHARTS = (
    ("flow", ("received", "closed"), "#,##0"),
    ("in_time", ("reply_in_time", "solution_in_time"), "0%"),
    ("satisfied", ("satisfied",), "0%"),
)
_CHART_ROWS = 15


def put_figures(page: Page, report: Report) -> None:
    """Every figure now, before and a year before, with its unit, its n, its meaning and its formula (M16, B7)."""
    language, looks = report.language, page.looks
    page.widths(16, 30, 13, 13, 13, 13, 9, 48, 60, 16)
    page.row((page.word("households", n=f"{report.households:,.1f}"), looks.note))
    head = page.heads(
        page.word("group"), page.word("figure"), *(short_of(each, language) for each in _spans(report)),
        page.word("unit_of"), page.word("n"), page.word("meaning"), page.word("formula"), page.word("source"),
    )  # fmt: skip
    page.freeze(head + 1, 2)
    page.sheet.autofilter(head, 0, head + len(report.values), 9)
    for group, keys in GROUPS.items():
        for key in keys:
            triple, figure = report.values.get(key), FIGURES[key]
            if triple is None:
                continue
            values: list[Entry] = [
                looks.of(figure.unit, each) for each in (triple.now, triple.before, triple.year_before)
            ]
            page.row(
                word(language, f"group.{group}"),
                (telling.name_of(figure, language), looks.strong),
                *values,
                (report.currency if figure.unit is Unit.MONEY else telling.unit_of(figure, language), looks.beside),
                None if figure.how is How.COUNT else triple.now.n,
                (telling.meaning_of(figure, language), looks.beside),
                telling.formula_of(figure, language),
                telling.source_of(figure, language),
            )


def _spans(report: Report) -> tuple[Span, Span, Span]:
    return report.span, report.span.before, report.span.year_before


def put_trend(page: Page, report: Report) -> None:
    """The months of two years with a line chart for each pair of figures; what was received day by day (M85)."""
    language, looks = report.language, page.looks
    keys = tuple(report.trend)
    names = [telling.name_of(FIGURES[key], language) for key in keys]
    shares = [key for key in keys if FIGURES[key].how is not How.COUNT]
    page.widths(12, *(14 for _ in (*keys, *shares)))
    head = page.heads(
        page.word("month"), *names,
        *(page.word("n_of", name=telling.name_of(FIGURES[key], language)) for key in shares),
    )  # fmt: skip
    page.freeze(head + 1, 1)
    months = [month for month, _value in next(iter(report.trend.values()), ())]
    for place, month in enumerate(months):
        if not is_known(report, month):
            page.row((month.first, looks.month), *([None] * (len(keys) + len(shares))))
            continue
        page.row(
            (month.first, looks.month),
            *(looks.of(FIGURES[key].unit, report.trend[key][place][1]) for key in keys),
            *(report.trend[key][place][1].n for key in shares),
        )
    beside = len(keys) + len(shares) + 2
    if months:
        table = Table(head, head + 1, page.at - 1)
        for number, (title, wanted, form) in enumerate(_CHARTS):
            columns = [1 + keys.index(key) for key in wanted if key in keys]
            at = (head + number * _CHART_ROWS, beside)
            said = said_of(report, [key for key in wanted if key in keys])
            put_lines(page, table, columns, titled(page.word(f"chart.{title}"), said), at, form)
    _put_days(page, report, (head + len(_CHARTS) * _CHART_ROWS, beside))


def _put_days(page: Page, report: Report, at: tuple[int, int]) -> None:
    monthly = report.span.period is not Period.MONTH
    page.part(page.word("chart.days"))
    head = page.heads(page.word("month" if monthly else "day"), telling.name_of(FIGURES["received"], report.language))
    for day, count in report.days:
        known = count if day <= report.made_at.date() else None
        page.row((day, page.looks.month) if monthly else day, known)
    if report.days:
        table = Table(head, head + 1, page.at - 1)
        said = whole_of(report, {report.span: sum(count for _day, count in report.days)})
        title = titled(page.word("chart.days"), said)
        put_columns(page, table, 1, title, at, "yyyy-mm" if monthly else "d")
