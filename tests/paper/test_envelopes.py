"""Envelopes and address labels."""

from itertools import pairwise

import pytest
from reportlab.lib.units import mm

from desk.envelopes import Address, Envelope, Labels
from desk.envelopes.address import with_postcode
from desk.envelopes.paper import draw_envelopes, draw_labels
from desk.envelopes.stock import GRIDS, SIZES
from desk.refusals import Refusal
from desk.words import Language
from tests.paper.reading import chars_of, drawn_pages, pages_of, words_of

ZH = Address("顾念慈 女士", "临江市运河路18号柳岸小区3栋2单元1801室\n310000")
EN = Address("Ms Gwen Oakley", "Flat 3-2-1801, Willow Court\n18 Canal Road", language=Language.EN)
LONG = Address("王𠮷" * 150, "临江市运河路一百一十八号" * 12, "310000")
FROM = Address("柳岸小区物业服务中心", "运河路18号1栋一层", "310015")


@pytest.mark.parametrize("stock", list(Envelope))
def test_an_envelope_has_its_size_the_addressee_and_the_sender_within_it(stock: Envelope) -> None:
    pdf = draw_envelopes((ZH, LONG, EN), stock, FROM)
    width, height = (side * mm for side in SIZES[stock])
    for drawn, chars, to in zip(drawn_pages(pdf), chars_of(pdf), (ZH, LONG, EN), strict=True):
        assert (round(drawn.width), round(drawn.height)) == (round(width), round(height))
        words = "".join(box.text for box in chars)
        assert "".join(to.name.split()) in words
        assert FROM.name in words
        assert "…" not in words
        assert all(8 * mm < box.left and box.right < width - 8 * mm for box in chars)
        assert all(8 * mm < box.bottom and box.top < height - 7 * mm for box in chars)
    assert draw_envelopes((ZH, LONG, EN), stock, FROM) == pdf


def test_a_chinese_envelope_has_the_postcode_in_boxes_above_and_the_sender_below() -> None:
    height, width = 110 * mm, 220 * mm
    chars = chars_of(draw_envelopes((ZH,), Envelope.CHINA_5, FROM))[0]
    digits = [box for box in chars if box.top > height - 26 * mm and box.left < 90 * mm]
    assert "".join(box.text for box in digits) == "310000"
    places = [box.left for box in digits]
    assert all(after - before > 9 * mm for before, after in pairwise(places))
    words = "".join(box.text for box in chars)
    assert words.index("1801室") < words.index("顾念慈") < words.index("收")
    assert "邮政编码310015" in words
    sender = [box for box in chars if box.top < 45 * mm]
    assert "".join(box.text for box in sender).startswith("运河路18号1栋一层柳岸")
    assert all(box.right > width / 2 for box in sender)
    free = [box for box in chars if box.bottom < 20 * mm and 55 * mm < width - box.right]
    assert not free, "the strip of the bar code is free"


def test_a_pre_printed_envelope_gets_no_place_of_the_stamp_a_second_time() -> None:
    assert "贴邮票处" in words_of(draw_envelopes((ZH,), Envelope.CHINA_6, FROM))
    assert "贴邮票处" not in words_of(draw_envelopes((ZH,), Envelope.CHINA_6, FROM, pre_printed=True))


def test_an_envelope_may_go_without_a_sender() -> None:
    assert "Oakley" in words_of(draw_envelopes((EN,), Envelope.C5, None))


def test_each_envelope_has_the_sender_in_the_language_of_its_letter() -> None:
    back = Address("Willow Court Office", "18 Canal Road", language=Language.EN)
    for stock in Envelope:
        chinese, english = pages_of(draw_envelopes((ZH, EN), stock, {Language.ZH: FROM, Language.EN: back}))
        assert (FROM.name in chinese, back.name in chinese) == (True, False)
        assert (FROM.name in english, back.name in english) == (False, True)
        assert "收" not in english
        assert ("收" in chinese) == stock.chinese
    assert back.name not in words_of(draw_envelopes((ZH,), Envelope.DL, {Language.EN: back}))


def test_a_chinese_label_has_the_address_above_who_receives_it_and_an_english_one_the_name_above() -> None:
    for sheet in Labels:
        words = words_of(draw_labels((ZH, EN), sheet))
        assert words.startswith("310000 临江市")
        assert words.index("1801室") < words.index("顾念慈") < words.index("收") < words.index("Oakley")
        assert words.index("Oakley") < words.index("Canal Road")
        assert words.count("收") == 1


@pytest.mark.parametrize(
    ("typed", "address", "code"),
    [
        ("运河路18号\n310000 杭州", "运河路18号\n杭州", "310000"),
        ("运河路18号\n杭州 310000", "运河路18号\n杭州", "310000"),
        ("310000，运河路18号", "运河路18号", "310000"),
        ("运河路18号13800138000", "运河路18号13800138000", ""),
        ("", "", ""),
    ],
)
def test_a_postcode_is_found_in_the_lines_of_an_address(typed: str, address: str, code: str) -> None:
    told = with_postcode(Address("王", typed))
    assert (told.address, told.postcode) == (address, code)
    assert with_postcode(Address("王", typed, "100000")).address == typed


@pytest.mark.parametrize("sheet", list(Labels))
def test_labels_begin_where_the_sheet_still_has_some_and_each_keeps_within_its_label(sheet: Labels) -> None:
    grid = GRIDS[sheet]
    several = [Address(f"Name{number:03}", "运河路18号\n" * 3, language=Language.EN) for number in range(30)]
    several[4] = Address("Name004" + "长" * 290, "运河路" * 60)
    pdf = draw_labels(several, sheet, skip=5)
    pages = pages_of(pdf)
    assert len(pages) == -(-(30 + 5) // grid.count)
    assert all(f"Name{number:03}" in "".join(pages) for number in range(30))
    assert ("Name000" in pages[0], f"Name{grid.count - 5:03}" in pages[0]) == (True, False)
    for box in (box for page in chars_of(pdf) for box in page):
        x, y = box.left / mm - grid.left, 297 - box.top / mm - grid.top
        assert 4 < x % grid.across < grid.width - 4
        assert 4 < y % grid.down < grid.height - 3
    assert chars_of(pdf)[0][0].left / mm > grid.left + 5 % grid.columns * grid.across


@pytest.mark.parametrize("skip", [-1, 24, 10**9])
def test_a_label_the_sheet_does_not_have_is_refused(skip: int) -> None:
    with pytest.raises(Refusal) as refused:
        draw_labels((EN,), Labels.A4_3X8, skip=skip)
    assert refused.value.code == "labels.skip_out_of_range"
    assert refused.value.fields["most"] == 23


@pytest.mark.parametrize("text", ["<b>{{7*7}}</b>", "\x00\ud800", "😀", ""])
def test_hostile_names_are_ink_on_envelopes_and_labels(text: str) -> None:
    hostile = Address(text, text, text)
    shown = "".join(f"[U+{ord(char):04X}]" if char in "\x00\ud800😀" else char for char in text)
    for stock in Envelope:
        assert shown in words_of(draw_envelopes((hostile,), stock, hostile))
    assert shown in words_of(draw_labels((hostile,), Labels.A4_2X7))
