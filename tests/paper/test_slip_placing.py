"""Where a slip's words stand: pre-printed forms, offsets in millimetres, signatures that never part."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.lib.units import mm

from desk.slips.lines import Totals, totals
from desk.slips.paper import FORM, draw
from desk.slips.paper.looks import look_of
from desk.slips.sheet import Copy, SlipSheet
from desk.slips.stock import Layout, Stock
from desk.words import Language, word
from tests.paper.reading import Box, chars_of, codes_of, drawn_pages, meetings, pages_of, places_of, ticked, words_of
from tests.paper.sheets import (
    bare_slip,
    dear_slip,
    full_slip,
    home_slip,
    longest_slip,
    priced_lines,
    slip,
    undone_slip,
)

Maker = Callable[[Language], SlipSheet]

every_stock = pytest.mark.parametrize("stock", list(Stock))
endless = pytest.mark.parametrize("stock", [Stock.WIDE_140, Stock.WIDE_93])
every_language = pytest.mark.parametrize("language", list(Language))


def _check_among(alone: list[Box], whole: list[Box]) -> None:
    """Each character alone stands where one like it stands on the whole page."""
    places: dict[str, list[Box]] = defaultdict(list)
    for each in whole:
        places[each.text].append(each)
    for each in alone:
        assert any(
            abs(each.left - other.left) < 0.3 and abs(each.bottom - other.bottom) < 0.3 for other in places[each.text]
        ), each


@endless
@every_language
@pytest.mark.parametrize("make", [slip, full_slip, home_slip], ids=lambda make: make.__name__)
def test_values_alone_stand_exactly_where_they_stand_on_the_full_paper(
    stock: Stock, language: Language, make: Maker
) -> None:
    sheet = make(language)
    full = chars_of(draw(sheet, Layout(stock)))
    values = chars_of(draw(sheet, Layout(stock, values_only=True)))
    for alone, whole in zip(values, full, strict=True):
        _check_among(alone, whole)
        assert 0 < len(alone) < len(whole) * 0.8


@endless
@pytest.mark.parametrize("printed_in", list(Language))
@every_language
@pytest.mark.parametrize("make", [full_slip, home_slip, undone_slip, bare_slip, dear_slip, longest_slip])
def test_values_alone_lie_over_no_word_of_a_form_that_came_with_its_words(
    stock: Stock, printed_in: Language, language: Language, make: Maker
) -> None:
    """The form is what any slip prints less its values; the slip laid over it is another one, in any language."""
    same = {"copies": tuple(Copy), "currency": "¥"}
    blank = slip(printed_in, **same)
    values = {_place(each) for each in chars_of(draw(blank, Layout(stock, values_only=True)))[0]}
    printed = [each for each in chars_of(draw(blank, Layout(stock)))[0] if _place(each) not in values]
    assert len(printed) > 200
    for page in chars_of(draw(make(language, **same), Layout(stock, values_only=True))):
        for each, other in meetings(page, printed):
            assert ticked(each, other), (each, other)


def _place(char: Box) -> tuple[str, int, int]:
    return char.text, round(char.left), round(char.bottom)


@endless
def test_values_alone_have_no_label_no_title_and_no_line_but_number_code_and_copy_mark(stock: Stock) -> None:
    sheet = full_slip()
    pdf = draw(sheet, Layout(stock, values_only=True))
    told = words_of(pdf)
    for label in ("Maintenance slip", "Worker", "signature", "□", FORM, "Willow Court Management Office", "✂"):
        assert label not in told
    for value in (sheet.number, "Copy 2", sheet.told_by, sheet.summary, "Second visit for S2026-000398", "71.00"):
        assert value in told
    assert {code.text for page in codes_of(pdf, 300) for code in page} == {sheet.number}
    lines = [line for page in drawn_pages(pdf) for line in page.uprights if line.top - line.bottom < 15]
    assert lines == []  # only the bars are upright, and higher than that


@pytest.mark.parametrize("stock", [Stock.A4, Stock.A5])
def test_cut_sheets_never_come_pre_printed(stock: Stock) -> None:
    assert draw(full_slip(), Layout(stock, values_only=True)) == draw(full_slip(), Layout(stock))


@endless
@pytest.mark.parametrize("make", [slip, full_slip], ids=lambda make: make.__name__)
def test_the_boxes_of_a_pre_printed_form_stand_at_one_place_in_both_languages(stock: Stock, make: Maker) -> None:
    """A form printed in one language takes the values of the other: figures stand at the same places."""
    for told in ("3-2-1801", "138 0555 0147", "C2026-001143"):
        english, chinese = (places_of(draw(make(each), Layout(stock)), told)[0][0] for each in Language)
        assert english.left == pytest.approx(chinese.left, abs=0.1)
        assert english.bottom == pytest.approx(chinese.bottom, abs=0.1)


@endless
@pytest.mark.parametrize("values_only", [False, True])
def test_conditions_of_two_lines_stand_once(stock: Stock, values_only: bool) -> None:
    told = words_of(draw(slip(conditions="Six months on parts.\nKeep this ply.", bring="Ladder\nValve"),
                         Layout(stock, values_only=values_only)))  # fmt: skip
    assert told.count("Keep this ply.") == (0 if values_only else 1)
    assert told.count("Ladder · Valve") == 1
    long = words_of(draw(slip(conditions="Six months on parts. " * 20), Layout(stock, values_only=True)))
    assert "Six months" not in long


@endless
@pytest.mark.parametrize("language", list(Language))
def test_lines_that_fill_a_form_need_no_second_and_the_sum_is_never_without_a_line(
    stock: Stock, language: Language
) -> None:
    rows = {Stock.WIDE_140: 4, Stock.WIDE_93: 3}[stock]
    assert len(drawn_pages(draw(full_slip(language, lines=rows), Layout(stock)))) == 1
    pages = pages_of(draw(full_slip(language, lines=rows + 1), Layout(stock)))
    assert len(pages) == 2
    assert word(language, "slip.see").format(page=2) in pages[0]
    assert word(language, "slip.goes_on").format(page=2) in pages[0]
    assert "□" not in pages[0]
    assert "□" in pages[1]
    priced = priced_lines(rows + 1)
    assert priced[-1].name.text(language) in pages[1]
    long = replace(longest_slip(language), lines=priced_lines(1), totals=totals(priced_lines(1)))
    drawn = pages_of(draw(long, Layout(stock, values_only=True)))
    assert [place for place, page in enumerate(drawn) if priced[0].name.text(language) in page] == [len(drawn) - 1]


@endless
@every_language
def test_on_pre_printed_forms_words_that_go_on_keep_to_their_box(stock: Stock, language: Language) -> None:
    """Elsewhere they have the next form to themselves, which would lie over the boxes of a pre-printed one."""
    sheet = replace(longest_slip(language), lines=(), totals=Totals())
    blank = drawn_pages(draw(sheet, Layout(stock)))
    printed = drawn_pages(draw(sheet, Layout(stock, values_only=True)))
    assert len(printed) > len(blank)
    fields = {(round(each.left), round(each.bottom)) for each in [*blank[0].words, *printed[0].words]}
    body = [each for each in printed[0].words if each.right - each.left > look_of(stock).room / 2]
    lowest, highest = min(each.bottom for each in body), max(each.top for each in body)
    for page in printed[1:-1]:
        for each in page.words:
            inside = lowest - 1 < each.bottom and each.top < highest + 1
            counted = each.bottom < look_of(stock).bottom + 45
            assert inside or counted or (round(each.left), round(each.bottom)) in fields


@every_stock
@pytest.mark.parametrize(("right", "down"), [(3.0, 0.0), (0.0, 2.5), (-4.5, -1.0)])
def test_offsets_move_everything_by_their_millimetres(stock: Stock, right: float, down: float) -> None:
    sheet = full_slip(Language.ZH)
    still, moved = draw(sheet, Layout(stock)), draw(sheet, Layout(stock, right, down))
    for before, after in zip(drawn_pages(still), drawn_pages(moved), strict=True):
        assert (before.width, before.height) == (after.width, after.height)
        pairs = [*zip(before.words, after.words, strict=True), *zip(before.uprights, after.uprights, strict=True)]
        for one, other in pairs:
            assert other.left - one.left == pytest.approx(right * mm, abs=0.1)
            assert one.bottom - other.bottom == pytest.approx(down * mm, abs=0.1)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    stock=st.sampled_from(list(Stock)),
    language=st.sampled_from(list(Language)),
    words=st.integers(0, 3_000),
    summary=st.integers(0, 300),
    place=st.integers(0, 200),
    count=st.integers(0, 30),
    home=st.booleans(),
)
def test_the_signature_row_never_parts_and_no_copy_lacks_it(
    stock: Stock, language: Language, words: int, summary: int, place: int, count: int, home: bool
) -> None:
    base = (home_slip if home else full_slip)(language)
    text = "水管漏水，请来人。" * 400 if language is Language.ZH else "The pipe drips badly. " * 200
    sheet = replace(
        base,
        words=text[:words],
        summary=text[:summary],
        place=text[:place],
        lines=priced_lines(count),
        copies=(Copy.WORKER,),
    )
    pdf = draw(sheet, Layout(stock))
    desk = ("sign.desk.short", "return_call") if stock.endless else ("sign.desk",)
    signatures = [places_of(pdf, word(language, f"slip.{who}")) for who in ("sign.worker", "sign.owner", *desk)]
    for labels in zip(*signatures, strict=True):
        assert {len(each) for each in labels} in ({0}, {1})
        found = [each[0] for each in labels if each]
        assert len({round(each.bottom) for each in found}) <= 1
        assert len({round(each.left) for each in found}) == len(found)
        assert all(each.bottom > 30 for each in found)  # the room for the pen lies on the same page
    assert any(signatures[0])
    if count and not stock.endless:  # nor is anything signed for without a line of what it is for
        total = word(language, "slip.total")
        for page, signed in zip(pages_of(pdf), signatures[0], strict=True):
            assert not signed or (total in page and sheet.lines[-1].name.text(language) in page)


@every_language
@pytest.mark.parametrize("stock", [Stock.A4, Stock.A5])
@pytest.mark.parametrize("make", [full_slip, home_slip, longest_slip])
def test_a_sum_stands_below_one_of_its_lines_at_least_on_every_copy(
    stock: Stock, language: Language, make: Maker
) -> None:
    total = word(language, "slip.total.words").partition("{")[0]
    for page in pages_of(draw(make(language), Layout(stock))):
        heading = word(language, "slip.item")
        assert page.count(heading) >= page.count(f"(¥){total}")
