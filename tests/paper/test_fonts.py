"""Every ideograph a name may have is drawn, by one font or another."""

import struct
from io import BytesIO
from itertools import pairwise
from typing import Any

import pypdf
import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from desk.letters.paper import draw as draw_letter
from desk.paper import rarehan
from desk.paper.fonts import BOLD, REGULAR, missing_characters
from tests.paper.reading import strokes_of, words_of
from tests.paper.sheets import letter

DEMANDED = ((0x3400, 0x4DB5), (0x4E00, 0x9FEF))
DEMANDED_APART = "﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩"
EXTENSIONS = (
    (0x20000, 0x2A6D6), (0x2A700, 0x2B734), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0),
)  # fmt: skip
"""The extensions A to F and the ideographs before them, as GB 18030-2022 asks for (level 3)."""
REACHING = (0x214, 0x215, 0x2A5, 0x2DB)
"""The groups of rare characters with those that reach farthest to the right, up, to the left and down."""


def test_every_ideograph_of_the_standard_is_drawn() -> None:
    told = "".join(chr(char) for first, last in DEMANDED + EXTENSIONS for char in range(first, last + 1))
    assert missing_characters((told, DEMANDED_APART)) == ""
    packed = {char for group in range(0x200, 0x2EC) for char in rarehan.characters(group)}
    ours = {char for first, last in EXTENSIONS for char in range(first, last + 1)} - packed
    drawn = words_of(draw_letter(letter(body="".join(map(chr, sorted(ours))))))
    assert len(packed) > 60_000
    assert all(chr(char) in drawn for char in ours)
    assert rarehan.characters(0x300) == []


def test_a_group_becomes_a_font_of_the_glyphs_it_has() -> None:
    told = rarehan.truetype(0x20B, "DeskbellRareHan-20B")
    assert told[:4] == b"\0\1\0\0"
    assert 0x20BB7 in rarehan.characters(0x20B)
    with pytest.raises(KeyError):
        rarehan.truetype(0x300, "DeskbellRareHan-300")


def test_the_box_a_font_tells_is_what_its_largest_characters_reach() -> None:
    told = [_boxes(rarehan.truetype(group, "DeskbellRareHan")) for group in REACHING]
    left, low, right, high = zip(*(box for _, boxes in told for box in boxes), strict=True)
    assert {box for box, _ in told} == {(min(left), min(low), max(right), max(high))}


def _boxes(font: bytes) -> tuple[tuple[int, ...], list[tuple[int, ...]]]:
    """The box around all, and that around each glyph which has an outline."""
    tables = {
        tag: font[at : at + long] for tag, _, at, long in struct.iter_unpack(">4s3I", font[12 : 12 + 16 * font[5]])
    }
    places = [place for (place,) in struct.iter_unpack(">I", tables[b"loca"])]
    drawn = [at for at, after in pairwise(places) if after > at]
    return struct.unpack_from(">4h", tables[b"head"], 36), [
        struct.unpack_from(">4h", tables[b"glyf"], at + 2) for at in drawn
    ]


@pytest.mark.parametrize("font", [REGULAR, BOLD])
def test_an_ideograph_is_as_wide_as_any_other_whatever_draws_it(font: str) -> None:
    assert missing_characters(("龘㐂𠮷",)) == ""
    assert [stringWidth(char, font, 100) for char in "王龘㐂𠮷"] == [100.0] * 4


def test_what_bold_has_not_is_made_as_heavy_and_can_be_copied() -> None:
    pdf = draw_letter(letter(to_name="王龘", subject="王龘㐂来电"))
    assert "王龘㐂来电" in words_of(pdf)
    assert strokes_of(pdf, "龘") == {True}
    assert strokes_of(pdf, "来") == {False}
    fonts = {each["/BaseFont"].split("+")[1] for each in _fonts(pdf)}
    assert fonts == {"DeskbellSansSC-Regular", "DeskbellSansSC-Bold", "DeskbellSansSCRest-Regular"}


def _fonts(pdf: bytes) -> list[dict[str, str]]:
    pages: list[Any] = list(pypdf.PdfReader(BytesIO(pdf)).pages)
    held = (page["/Resources"]["/Font"].values() for page in pages)
    return [each.get_object() for fonts in held for each in fonts]
