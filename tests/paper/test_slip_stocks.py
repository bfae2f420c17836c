"""Slips on every paper: nothing outside its printable box, nothing over anything else, every bar code readable."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desk.named import Named
from desk.slips.lines import totals
from desk.slips.paper import FORM, draw, draw_trial
from desk.slips.paper.looks import TRACTOR, look_of
from desk.slips.sheet import SlipSheet
from desk.slips.stock import Layout, Stock
from desk.words import Language, word
from tests.paper.reading import Drawn, codes_of, drawn_pages, meetings, pages_of, ticked, words_of
from tests.paper.sheets import (
    HEADS,
    bare_slip,
    dear_slip,
    full_slip,
    home_slip,
    lone_slip,
    longest_slip,
    slip,
    undone_slip,
)

SLIPS = [slip, full_slip, longest_slip, home_slip, lone_slip, undone_slip, bare_slip, dear_slip]
HOSTILE = "<b>bold</b> & {{7*7}} %s ‮gnirts‬ \x00\x07 𠮷野家 " + "W" * 300
_FOOT = 16.0  # of cut sheets, below the margin

every_stock = pytest.mark.parametrize("stock", list(Stock))
every_language = pytest.mark.parametrize("language", list(Language))
every_slip = pytest.mark.parametrize("make", SLIPS, ids=lambda make: make.__name__)


@every_stock
@every_language
@every_slip
def test_every_word_stands_in_the_printable_box_and_over_nothing_else(
    stock: Stock, language: Language, make: Callable[[Language], SlipSheet]
) -> None:
    for page in drawn_pages(draw(make(language), Layout(stock))):
        _check_box(page, stock)
        _check_apart(page)


@every_stock
@every_language
def test_hostile_words_stay_in_their_places_too(stock: Stock, language: Language) -> None:
    names = (
        "summary", "words", "place", "access", "bring", "told_by", "worker", "equipment", "unit", "clerk",
        "class_name", "trade", "told_phone", "conditions",
    )  # fmt: skip
    hostile: dict[str, object] = dict.fromkeys(names, HOSTILE)
    pdf = draw(full_slip(language, **hostile), Layout(stock))
    for page in drawn_pages(pdf):
        _check_box(page, stock)
        _check_apart(page)
    assert "<b>bold</b>" in words_of(pdf)
    assert "{{7*7}}" in words_of(pdf)


@every_stock
@every_language
@pytest.mark.parametrize("dots", [300, 203, 150])
def test_the_bar_code_of_every_copy_reads_back(stock: Stock, language: Language, dots: int) -> None:
    sheet = full_slip(language)
    found = [code.text for page in codes_of(draw(sheet, Layout(stock)), dots) for code in page]
    copies = 1 if stock.endless else len(sheet.copies)
    assert set(found) == {sheet.number}
    assert len(found) >= copies


@every_stock
@every_language
def test_the_bars_of_a_long_number_grow_narrower_rather_than_lie_over_the_title(
    stock: Stock, language: Language
) -> None:
    pdf = draw(full_slip(language, number="WX-2026-00000417AB"), Layout(stock))
    assert {code.text for page in codes_of(pdf, 300) for code in page} == {"WX-2026-00000417AB"}
    for page in drawn_pages(pdf):
        _check_apart(page)


@every_stock
def test_every_page_of_a_long_slip_has_its_number_in_ink_and_bars(stock: Stock) -> None:
    sheet = longest_slip(Language.ZH)
    pdf = draw(sheet, Layout(stock))
    pages, codes = pages_of(pdf), codes_of(pdf, 203)
    assert len(pages) > 2
    assert all(sheet.number in page for page in pages)
    assert all(codes)


@pytest.mark.parametrize("stock", [Stock.WIDE_140, Stock.WIDE_93])
@every_language
def test_an_endless_form_is_one_body_with_its_plies_named(stock: Stock, language: Language) -> None:
    sheet = full_slip(language)
    pages = pages_of(draw(sheet, Layout(stock)))
    assert len(pages) == 1
    assert FORM in pages[0]
    for place, copy in enumerate(sheet.copies, 1):
        assert f"{place} {word(language, f'slip.copy.{copy}')}" in pages[0]
    assert pages[0].count(word(language, "slip.sign.owner")) == 1


@pytest.mark.parametrize("stock", [Stock.WIDE_140, Stock.WIDE_93])
@every_language
@every_slip
def test_an_impact_printer_gets_no_grey_no_fill_and_no_small_letters(
    stock: Stock, language: Language, make: Callable[[Language], SlipSheet], monkeypatch: pytest.MonkeyPatch
) -> None:
    from reportlab.pdfgen.canvas import Canvas

    greys: set[float] = set()
    sizes: set[float] = set()
    thin: set[float] = set()
    font, fill, stroke, line = Canvas.setFont, Canvas.setFillGray, Canvas.setStrokeGray, Canvas.setLineWidth
    monkeypatch.setattr(Canvas, "setFont", lambda self, name, size: (sizes.add(size), font(self, name, size))[1])
    monkeypatch.setattr(Canvas, "setFillGray", lambda self, grey: (greys.add(grey), fill(self, grey))[1])
    monkeypatch.setattr(Canvas, "setStrokeGray", lambda self, grey: (greys.add(grey), stroke(self, grey))[1])
    monkeypatch.setattr(Canvas, "setLineWidth", lambda self, wide: (thin.add(wide), line(self, wide))[1])
    draw(make(language), Layout(stock))
    assert greys == {0}
    assert min(sizes) >= 8
    assert min(thin) >= 0.75
    void = replace(make(language), void=True)
    assert b"/ca " not in draw(void, Layout(stock))  # nor a mark that is seen through
    assert b"/ca " in draw(void, Layout(Stock.A4))


@every_stock
def test_no_word_of_the_longest_texts_is_lost(stock: Stock) -> None:
    """Every word has a number of its own: one lost cannot hide behind another like it."""
    lengths = {"summary": 60, "words": 350, "place": 40, "access": 80, "bring": 80, "equipment": 24}
    texts = {
        name: " ".join(f"{name[0]}{place:03}" for place in range(length)) for name, length in lengths.items()
    }  # fmt: skip
    told = "".join(words_of(draw(longest_slip(**texts), Layout(stock))).split())
    for text in texts.values():
        for each in text.split():
            assert each in told


@every_stock
@every_language
def test_the_test_sheet_has_a_ruler_and_a_sample(stock: Stock, language: Language) -> None:
    pdf = draw_trial(Layout(stock, 1.5, -2), HEADS[language], language, "¥")
    pages = pages_of(pdf)
    assert word(language, f"slip.stock.{stock}") in pages[0]
    assert "1.5" in pages[0]
    assert "-2" in pages[0]
    ruler = drawn_pages(pdf)[0]
    figures = [each for each in ruler.words if each.text.isdigit()]
    assert {"50", "80"} <= {each.text for each in figures}
    _check_apart(ruler)
    for each in figures:  # the frame of the slips may pass behind them
        assert any(g.left < each.left and each.right < g.right and g.bottom < each.bottom for g in ruler.whites)
    assert "S-2026-0000" in pages[1]


@pytest.mark.parametrize("stock", [Stock.WIDE_140, Stock.WIDE_93])
def test_ten_of_the_thinnest_bars_lie_white_before_the_strip_that_is_torn_off(stock: Stock) -> None:
    look = look_of(stock)
    for page in drawn_pages(draw(longest_slip(), Layout(stock))):
        bars = [each for each in page.uprights if each.right - each.left < 6 and each.left > look.width / 2]
        tall = max(each.top - each.bottom for each in bars)
        last = max(each.right for each in bars if each.top - each.bottom > tall - 1)
        assert last + 10 * look.module <= look.width - TRACTOR


@every_stock
@every_language
def test_a_figure_stands_whole_however_long_its_unit_and_its_sum(stock: Stock, language: Language) -> None:
    told = words_of(draw(dear_slip(language), Layout(stock))).replace(" ", "")
    for figure in ("123456.789", "12.5", "999,999.99", "123,456,787,765.43", "123,469,287,765.31"):
        assert figure in told
    assert dear_slip(language).lines[0].unit.text(language).replace(" ", "") in told


@pytest.mark.parametrize("stock", [Stock.WIDE_140, Stock.WIDE_93])
def test_an_arrow_in_its_column_sends_from_a_figure_without_room_to_the_words_above(stock: Stock) -> None:
    pages = drawn_pages(draw(dear_slip(), Layout(stock)))
    words = [each for page in pages for each in page.words]
    charged = next(each for each in words if each.text == "Charged (¥)")
    arrows = [each for each in words if each.text == "↑"]
    assert len(arrows) == 2 * 3
    assert all(each.right < charged.right + 0.5 for each in arrows)


@pytest.mark.parametrize("stock", [Stock.WIDE_140, Stock.WIDE_93])
@every_language
def test_long_names_take_no_form_each_and_are_told_whole(stock: Stock, language: Language) -> None:
    line = dear_slip(language).lines[0]
    names = [f"{n}{n}{line.name.text(language)[:100]}{n}{n}{n}" for n in range(5)]
    lines = tuple(replace(line, cents=8000, quantity=1000, name=Named(name, name)) for name in names)
    pages = pages_of(draw(slip(language, lines=lines, totals=totals(lines)), Layout(stock)))
    assert len(pages) <= 3
    told = "".join(pages).replace(" ", "")
    assert all(told.count(name[:6]) == 2 and name[-3:] in told for name in names)
    assert all(page.count("80.00") == 3 * page.count("…") for page in pages[:-1])  # a name is never without its price


def _check_box(page: Drawn, stock: Stock) -> None:
    look = look_of(stock)
    lowest = look.bottom - (0 if stock.endless else _FOOT)
    for each in page.words:
        assert each.left >= look.left - 0.5, each
        assert each.right <= look.width - look.right + 0.5, each
        assert each.bottom >= lowest, each
        assert each.top <= look.height - look.top + 1, each


def _check_apart(page: Drawn) -> None:
    for one, other in meetings(page.words, page.words):
        assert one is other or ticked(one, other) or ticked(other, one), (one, other)
    for each in page.words:
        for line in page.uprights:
            through = line.left - each.left > 0.5 and each.right - line.right > 0.5
            beside = min(line.top, each.top) - max(line.bottom, each.bottom) > 1
            assert not (through and beside), (each, line)
