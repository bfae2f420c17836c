"""The workbook of a report is read back cell by cell: numbers, days, texts, and the charts that are drawn from them."""

import re
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from python_calamine import CalamineWorkbook

from desk.figures import telling
from desk.figures.groups import GROUPS
from desk.figures.registry import FIGURES
from desk.figures.spans import span_from
from desk.office import Office
from desk.refusals import Refusal
from desk.reports.gather import gather
from desk.reports.report import Report
from desk.reports.workbook import write
from desk.words import Language
from tests.desk.reports.made import OCTOBER, full_report
from tests.paper.reports import empty_report

Rows = list[list[Any]]
NASTY = ("=1+1", "-5", "+86 138", "@sum", "{=1}", "http://x.cn", "<r><t>x</t></r>", "a\x07&\"'<b>", "007")


def written(report: Report, path: Path) -> dict[str, Rows]:
    """What a report's workbook holds, by the name of its sheets."""
    write(report, path)
    book = CalamineWorkbook.from_path(str(path))
    return {
        name: [list(row) for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)]
        for name in book.sheet_names
    }


def after(rows: Rows, name: str, count: int) -> Rows:
    """So many rows under the one that begins with a name."""
    place = next(place for place, row in enumerate(rows) if row[0] == name)
    return [[cell for cell in row if cell != ""] for row in rows[place + 1 : place + 1 + count]]


def parts_of(path: Path, folder: str) -> dict[str, str]:
    """The parts of a workbook under a folder, as they stand in the file."""
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist() if name.startswith(folder)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the workbook is to stand."""
    return tmp_path / "report.xlsx"


def test_every_figure_stands_with_those_before_its_unit_its_n_and_its_formula(path: Path) -> None:
    """M16, B7: a share is a number of its own kind, money is in whole units, n stands where there is one."""
    rows = written(full_report(), path)["Figures"]
    head = next(row for row in rows if row[0] == "Group")
    assert head[1:7] == ["Figure", "Oct 2026", "Sep 2026", "Oct 2025", "Unit", "n"]
    told = {row[1]: row for row in rows[rows.index(head) + 1 :]}
    assert list(told) == [telling.name_of(FIGURES[key], Language.EN) for keys in GROUPS.values() for key in keys]
    assert told["Received"][2:7] == [120, 100, 90, "number", ""]
    assert told["Answered in time"][2:7] == [0.975, 0.95, "", "%", 80]
    assert told["Compensation paid"][2:7] == [1234.56, 0, "", "¥", 2]
    assert told["Hours to the reply, median"][2:4] == [3.25, 4.5]
    assert "answered by the reply limit" in told["Answered in time"][8]


def test_the_months_of_two_years_and_the_days_are_days_with_lines_and_bars(path: Path) -> None:
    """M85, M63: each month with the n of its shares; the charts point at the cells and hold what these held."""
    rows = written(full_report(), path)["Trend"]
    place = next(place for place, row in enumerate(rows) if row[0] == "Month")
    assert [cell for cell in rows[place + 1] if cell != ""] == [date(2024, 11, 1)]  # the book had not begun
    assert rows[place + 2][:2] == [date(2024, 12, 1), 90.25]
    assert rows[place + 24][:4] == [date(2026, 10, 1), 95.75, 95.75, 0.9575]
    assert rows[place][6] == "n: Answered in time"
    assert rows[place + 24][6] == 33
    assert [row[1] for row in rows if isinstance(row[0], date) and row[0].month == 10 and row[0].year == 2026][1:] == [
        *range(1, 32)
    ]
    charts = list(parts_of(path, "xl/charts/").values())
    lines = [each for each in charts if "<c:lineChart>" in each]
    assert len(lines) == 3
    assert f"Trend!$A${place + 2}:$A${place + 25}" in lines[0]
    assert "<c:v>95.75</c:v>" in lines[0]
    assert sum('<c:barDir val="col"/>' in each for each in charts) == 1


def test_every_chart_states_its_period_and_its_n_m63(path: Path) -> None:
    """M63."""
    write(full_report(), path)
    titles = [re.findall(r"<a:t>(.*?)</a:t>", each)[0] for each in parts_of(path, "xl/charts/").values()]
    assert titles == [
        "Received and closed, month by month · Dec 2024 – Oct 2026, n = 506 / 506",
        "Answered and solved in time, month by month · Dec 2024 – Oct 2026, n = 11–33 / 11–33 a month",
        "Satisfied when called back, month by month · Dec 2024 – Oct 2026, n = 11–33 a month",
        "Received in the period · Oct 2026, n = 496",
        "By kind · Oct 2026, n = 120 · Sep 2026, n = 100",
        "By place · Oct 2026, n = 120 · Sep 2026, n = 100",
    ]


def test_each_breakdown_has_its_table_and_its_bars(path: Path) -> None:
    """M16: now, before, the year before, and the share; the bars are of the same cells."""
    rows = written(full_report(), path)["Breakdowns"]
    assert after(rows, "By kind", 4) == [
        ["Name", "Oct 2026", "Sep 2026", "Oct 2025", "Share"],
        ["Water supply", 90, 60, 50, 0.75],
        ["Complaint", 30, 40, 40, 0.25],
        ["Total", 120, 100, 90],
    ]
    assert after(rows, "Closed cases by class and cause", 3)[1:] == [["Water supply", 5, 5], ["none given", 2, 2]]
    bars = [each for each in parts_of(path, "xl/charts/").values() if '<c:barDir val="bar"/>' in each]
    assert len(bars) == 2
    place = next(place for place, row in enumerate(rows) if row[0] == "By kind")
    assert all(f"Breakdowns!${column}${place + 3}:${column}${place + 4}" in bars[0] for column in "ABC")


def test_charts_are_read_in_grey_and_never_lie_over_a_table(path: Path) -> None:
    """B7: greys and hatchings only; each chart of a breakdown ends before the next begins."""
    write(full_report(), path)
    for chart in parts_of(path, "xl/charts/").values():
        assert {
            colour for colour in re.findall(r'srgbClr val="(\w{6})"', chart) if len({*re.findall("..", colour)}) > 1
        } == set()
    drawing = parts_of(path, "xl/drawings/")["xl/drawings/drawing2.xml"]
    rows = [int(row) for row in re.findall(r"<xdr:row>(\d+)</xdr:row>", drawing)]
    assert all(end <= begin for end, begin in zip(rows[1::2], rows[2::2], strict=False))


def test_the_pattern_is_told_by_weekday_and_hour_on_a_scale_of_greys(path: Path) -> None:
    """M91: places by weekday, hours by weekday, and every spot with its class."""
    rows = written(full_report(), path)["Pattern"]
    assert after(rows, "Received by place and weekday", 3)[1:] == [
        ["大堂", 80, 0, 0, 0, 20, 0, 0, 100], ["none given", 0, 0, 0, 0, 0, 0, 20, 20],
    ]  # fmt: skip
    assert after(rows, "Received by hours and weekday", 5)[4] == ["09–12", 80, 0, 0, 0, 0, 0, 0, 80]
    assert after(rows, "What fell together most often", 2)[1] == [
        "大堂", "Water supply", "Monday", "09–12", 80,
    ]  # fmt: skip
    sheet = parts_of(path, "xl/worksheets/")["xl/worksheets/sheet4.xml"]
    assert sheet.count("<colorScale>") == 2


def test_the_lists_stand_with_moments_sums_and_what_is_left_out(path: Path) -> None:
    """M15, M27, B7: overdue and open cases with their reason, payments as numbers, void numbers with theirs."""
    rows = written(full_report(), path)["Lists"]
    assert after(rows, "Overdue at the end of the period", 2)[1] == [
        "C-1", datetime(2026, 10, 20, 16, 5), "3-2-1801", "Water supply", datetime(2026, 10, 22, 16, 5), "Received",
        "Repair", "Water supply",
    ]  # fmt: skip
    assert after(rows, "Open at the end of the period", 4)[3] == ["203 more are not listed here."]
    assert after(rows, "Compensation paid", 4)[1:] == [
        [date(2026, 10, 5), "C-1", 1234.56, "Water supply"],
        ["Total", 1234.56],
        ["Deposit left at the end of the period", 500],
    ]
    assert after(rows, "Numbers given out", 2)[1] == ["Cases", 121, 120, 1]
    assert after(rows, "Void numbers", 2)[1] == ["C-9", "Cases", "Water supply"]


def test_goals_measures_and_problems_stand_on_a_sheet_of_their_own(path: Path) -> None:
    """M28, M46, M79, M90: a goal nobody counted yet has no number, a problem stands on the office's own clock."""
    rows = written(full_report(), path)["Goals and measures"]
    assert after(rows, "Goals of the year", 3)[1:] == [
        ["Water supply", "at least", 95, "%", 97.5, 96.1, "Reached"], ["Typed", "at most", 3, "days"],
    ]  # fmt: skip
    assert after(rows, "Review: measures", 2)[1][-1] == date(2026, 11, 30)
    assert after(rows, "Problems the office found", 2)[1][:2] == ["Safety", datetime(2026, 11, 1, 2, 0)]


@pytest.mark.parametrize("typed", NASTY)
def test_what_a_person_typed_stays_a_text_wherever_it_stands(path: Path, typed: str) -> None:
    """B7: nothing of it becomes a formula, a link, a number or markup, in cells as in charts and the footer."""
    sheets = written(full_report(typed=typed), path)
    for name, count in (("Breakdowns", 3), ("Lists", 9), ("Goals and measures", 9)):
        assert sum(row.count(typed) for row in sheets[name]) >= count, name
    for part, text in parts_of(path, "").items():
        if part.endswith((".xml", ".rels")):
            ElementTree.fromstring(text)
            assert "<f>" not in text, part
            assert "hyperlink" not in text, part


@pytest.mark.parametrize("language", list(Language))
def test_an_empty_month_and_both_languages_are_whole(path: Path, language: Language) -> None:
    """B7: where nothing happened, every part says so."""
    sheets = written(empty_report(language), path)
    assert len(sheets) == 6
    chinese = [name for name in sheets if re.search("[\u4e00-\u9fff]", name)]
    assert len(chinese) == (6 if language is Language.ZH else 0)
    none = "无" if language is Language.ZH else "none"
    assert sum(row[0] == none for rows in sheets.values() for row in rows) >= 12


def test_every_sheet_prints_across_and_keeps_its_heads(path: Path) -> None:
    """B7: A4 across, as wide as the paper, heads in sight and again on every page."""
    write(full_report(), path)
    for sheet in parts_of(path, "xl/worksheets/sheet").values():
        assert 'paperSize="9"' in sheet
        assert 'orientation="landscape"' in sheet
        assert 'fitToHeight="0"' in sheet
        assert 'state="frozen"' in sheet
    assert parts_of(path, "xl/workbook.xml")["xl/workbook.xml"].count("_xlnm.Print_Titles") == 6


def test_it_is_called_off_between_two_sheets_and_leaves_nothing(tmp_path: Path, path: Path) -> None:
    """B7: the old workbook stays, no other file does; told to the end, it is told of every sheet."""
    told: list[tuple[int, int]] = []
    write(full_report(), path, lambda done, total: told.append((done, total)))
    assert told == [(done, 6) for done in range(1, 7)]
    path.write_bytes(b"old")

    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(full_report(), path, stop)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["report.xlsx"]
    with pytest.raises(Refusal) as refused:
        write(full_report(), tmp_path / "nowhere" / "report.xlsx")
    assert refused.value.code == "file.no_folder"


@pytest.mark.usefixtures("taken")
def test_a_gathered_report_is_written_as_it_is(office: Office, path: Path) -> None:
    """B7: the workbook tells the figures the report holds."""
    report = office.ask(lambda reading: gather(reading, OCTOBER.after, Language.EN))
    told = {row[1]: row[2] for row in written(report, path)["Figures"]}
    assert told["Received"] == report.values["received"].now.value == 1


def test_only_a_longer_report_names_the_month_of_measures_and_hot_cases(path: Path) -> None:
    """B7, M46."""

    def told(code: str) -> list[bool]:
        sheets = written(replace(full_report(), span=span_from(code)), path)
        measure, hot = (
            after(sheets["Goals and measures"], "Review: measures", 2),
            after(sheets["Lists"], "Hot cases", 2),
        )
        return [(rows[0][-1], rows[1][-1]) == ("Period", "Oct 2026") for rows in (measure, hot)]

    assert told("2026-10") == [False, False]
    assert told("2026-Q4") == [True, True]


def test_the_head_names_its_author_only_where_there_is_one(path: Path) -> None:
    """B7: what a script prepared has none, and says when it was prepared."""
    head = str(written(replace(full_report(), author=""), path)["Figures"][1][0])
    assert "Prepared by" not in head
    assert re.search(r"Prepared \d", head)
    assert "Prepared by Li," in str(written(replace(full_report(), author="Li"), path)["Figures"][1][0])


def test_a_row_is_as_high_as_its_longest_text(path: Path) -> None:
    """B7: not every program makes room for a wrapped text by itself; Chinese ones need twice the width."""
    write(full_report(typed="长" * 60), path)
    lists = ElementTree.fromstring(parts_of(path, "xl/worksheets/")["xl/worksheets/sheet5.xml"])
    heights = [float(row.get("ht", "15")) for row in lists.iter() if row.tag.endswith("}row")]
    assert max(heights) >= 45
    assert min(heights) == 15
