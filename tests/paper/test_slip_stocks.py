"""Slips on every paper: nothing outside its printable box, nothing over anything else, every bar code readable."""

from collections.abc import Callable
from itertools import combinations

import pytest

from desk.slips.paper import FORM, draw, draw_trial
from desk.slips.paper.looks import look_of
from desk.slips.sheet import SlipSheet
from desk.slips.stock import Layout, Stock
from desk.words import Language, word
from tests.paper.reading import Drawn, codes_of, drawn_pages, pages_of, words_of
from tests.paper.sheets import HEADS, full_slip, home_slip, lone_slip, longest_slip, slip

SLIPS = [slip, full_slip, longest_slip, home_slip, lone_slip]
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
@pytest.mark.parametrize("dots", [300, 203])
def test_the_bar_code_of_every_copy_reads_back(stock: Stock, language: Language, dots: int) -> None:
    sheet = full_slip(language)
    found = [code.text for page in codes_of(draw(sheet, Layout(stock)), dots) for code in page]
    copies = 1 if stock.endless else len(sheet.copies)
    assert set(found) == {sheet.number}
    assert len(found) >= copies


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
    assert {"50", "80"} <= {each.text for each in ruler.words}
    _check_apart(ruler)
    assert "S-2026-0000" in pages[1]


def _check_box(page: Drawn, stock: Stock) -> None:
    look = look_of(stock)
    lowest = look.bottom - (0 if stock.endless else _FOOT)
    for each in page.words:
        assert each.left >= look.left - 0.5, each
        assert each.right <= look.width - look.right + 0.5, each
        assert each.bottom >= lowest, each
        assert each.top <= look.height - look.top + 1, each


def _check_apart(page: Drawn) -> None:
    for one, other in combinations(page.words, 2):
        assert not one.meets(other), (one, other)
    for each in page.words:
        for line in page.uprights:
            through = line.left - each.left > 0.5 and each.right - line.right > 0.5
            beside = min(line.top, each.top) - max(line.bottom, each.bottom) > 1
            assert not (through and beside), (each, line)
