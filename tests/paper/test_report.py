"""The monthly report on paper (B7, M77)."""

from dataclasses import replace

import pytest

from desk.reports.paper import FORM, draw
from desk.reports.sheet import AskedLine, Cross, IdeaLine, NumberLine, Share
from desk.words import Language, word
from tests.paper.reading import pages_of, words_of
from tests.paper.sheets import case_line, empty_month, month_sheet

LANGUAGES = list(Language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_stands_with_the_month_before_beside_it(language: Language) -> None:
    sheet = month_sheet(language)
    words = words_of(draw(sheet))
    for figure in sheet.figures:
        assert figure.name in words
        assert figure.now in words
        assert word(language, "report.before").format(value=figure.before) in words
    assert FORM in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_breakdowns_lists_and_numbers_are_printed(language: Language) -> None:
    sheet = month_sheet(language)
    words = words_of(draw(sheet))
    for share in (*sheet.by_kind, *sheet.by_channel, *sheet.by_class, *sheet.by_trade):
        assert share.name in words
    for line in (*sheet.overdue, *sheet.open):
        assert line.number in words
    for number in sheet.numbers:
        assert all(reason in words for reason in number.voids)
    assert sheet.figures[4].formula in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_month_says_so_on_one_page(language: Language) -> None:
    pages = pages_of(draw(empty_month(language)))
    assert len(pages) == 1
    for key in ("none_received", "none_overdue", "none_open"):
        assert word(language, f"report.{key}") in pages[0]


def test_names_past_the_twelfth_are_summed_and_counted() -> None:
    shares = tuple(Share(f"House {n:02}", n, 1) for n in range(30, 0, -1))
    words = words_of(draw(month_sheet(by_building=shares)))
    assert "House 20" in words
    assert "House 19" not in words
    assert "19 others together" in words
    assert str(sum(range(1, 20))) in words


def test_a_long_list_repeats_its_head_and_counts_what_it_leaves_out() -> None:
    pages = pages_of(draw(month_sheet(open=tuple(case_line(number=n) for n in range(1, 201)), open_total=1000)))
    assert "Open at the end of the month (1,000)" in "".join(pages)
    assert "800 more are not printed here" in "".join(pages)
    assert sum("NumberTaken" in page.replace(" ", "") for page in pages) >= 4


def test_void_numbers_are_counted() -> None:
    words = words_of(draw(month_sheet(numbers=(NumberLine("Slips", 12, 11, ("S2026-000007: torn",)),))))
    assert "Slips: 12 issued, 11 valid, 1 void" in words


def test_a_month_without_trend_or_with_one_busy_day_is_drawn() -> None:
    assert "2,000" in words_of(draw(month_sheet(trend=(), days=(2000,), by_kind=(Share("Repair", 2000, 0),))))


def test_the_same_month_gives_the_same_bytes() -> None:
    assert draw(month_sheet(Language.ZH)) == draw(month_sheet(Language.ZH))


def test_the_fullest_list_of_services_and_ideas_still_fits_its_half_of_the_page_m37() -> None:
    asked = tuple(AskedLine(f"Service {n} with a long name" * 5, n, "¥1,000.00") for n in range(10))
    ideas = tuple(IdeaLine(f"C-2026-01{n:02}", "夏" * 300) for n in range(8))
    repairs = replace(month_sheet().repairs, asked=asked, ideas=ideas, ideas_total=1_008)
    words = words_of(draw(month_sheet(repairs=repairs)))
    for told in (
        "Ideas heard this month (1,008)",
        "1,000 more stand in the cases list",
        *(each.number for each in ideas),
    ):
        assert told in words
    assert "Cars washed at the weekend" in words_of(draw(month_sheet()))


def test_a_year_of_causes_fits_the_page_and_what_does_not_is_summed() -> None:
    """M40, M27."""
    causes = tuple(f"Cause number {n} with a long name" for n in range(14))
    cross = Cross(causes, tuple((f"Class {n}", tuple(range(n, n + 14))) for n in range(40)))
    words = words_of(draw(month_sheet(class_by_cause=cross)))
    for told in ("Closed cases by class and cause", "7 others together", "Class 39", "Service promise 4", "¥1,200.00"):
        assert told.replace(" ", "") in words.replace(" ", "").replace("\n", ""), told
    assert "¥8,800.00" in words


def test_the_long_name_of_a_service_stands_in_two_lines_rather_than_cut() -> None:
    name = "Replace the thermostatic mixer of a bath with its hose"
    sheet = month_sheet()
    assert sheet.repairs is not None
    asked, scored = sheet.repairs.asked[0], sheet.repairs.scored[0]
    repairs = replace(
        sheet.repairs, asked=(replace(asked, name=name),), scored=(replace(scored, name="Clear the main drain below"),)
    )
    told = words_of(draw(replace(sheet, repairs=repairs)))
    assert name.replace(" ", "") in told.replace(" ", "")
    assert "main drain below" in told
