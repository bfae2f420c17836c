"""The sans serif font in both weights, from Noto Sans SC, and the rest of its characters in a third file."""

import bz2
import lzma
from collections.abc import Collection
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from resources.fonts.making.outlines import snapped

FAMILY, REST = "Deskbell Sans SC", "Deskbell Sans SC Rest"
_STEP, _STEP_OF_IDEOGRAPHS, _STEP_OF_RARER = 2, 4, 5
"""Units of the source, which has 1000 an em, to a step of the grid: in large words on paper half a dot at most."""
_UNUSED = ["BASE", "STAT", "vhea", "vmtx"]
_FEATURES = ["calt", "ccmp", "clig", "curs", "dist", "kern", "liga", "locl", "mark", "mkmk", "rlig"]
"""What a screen does with words unasked (locl: English dots stand on the line); the paper does not."""
_VERSION = 1.0
_NAMED = {0, 13, 14}
"""The copyright and the licence stand as they were."""


def common(readings: Path, known: Collection[int]) -> set[int]:
    """The characters both weights have: all that are no ideographs, those of the extensions from B on, and the
    ideographs of the table of general standard ones (2013), of GB 2312 and of the first level of Big5.
    """
    wanted = _of_code("gb2312", range(0xB0, 0xF8)) | _of_code("big5", range(0xA4, 0xC7))
    with bz2.open(readings, "rt", encoding="utf-8") as lines:
        wanted |= {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}
    return {char for char in known if char in wanted or not _is_ideograph(char)}


def make_sans(source: Path, weight: str, family: str, wanted: Collection[int], target: Path) -> None:
    """Write these characters of one weight without what nobody asks a font for; packed where the file ends in xz."""
    options = Options(hinting=False, layout_features=_FEATURES, glyph_names=False, notdef_outline=True)
    options.drop_tables += _UNUSED
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    widths, glyphs = font["hmtx"], font["glyf"]
    ideographs = {name for char, name in font.getBestCmap().items() if _is_ideograph(char)}
    for name in font.getGlyphOrder():
        coarser = _STEP_OF_RARER if family == REST else _STEP_OF_IDEOGRAPHS
        _snap(glyphs[name], coarser if name in ideographs else _STEP)
        glyphs[name].recalcBounds(glyphs)
        widths[name] = (widths[name][0], getattr(glyphs[name], "xMin", 0))
    _rename(font, family, weight)
    made = BytesIO()
    font.save(made)
    told = made.getvalue()
    target.write_bytes(lzma.compress(told, preset=9 | lzma.PRESET_EXTREME) if target.suffix == ".xz" else told)


def _snap(glyph: object, step: int) -> None:
    """Only its outline: how wide it is stays to the unit."""
    ends: list[int] = getattr(glyph, "endPtsOfContours", [])
    begin = 0
    for end in ends:
        points = glyph.coordinates  # type: ignore[attr-defined]
        on_grid = snapped([(x, y) for x, y in points[begin : end + 1]], step)
        for place, (x, y) in enumerate(on_grid, begin):
            points[place] = (x * step, y * step)
        begin = end + 1


def _rename(font: TTFont, family: str, weight: str) -> None:
    names = font["name"]
    plain = family.replace(" ", "")
    told = {
        1: family, 2: weight, 3: f"{_VERSION:.3f};{plain}-{weight}", 4: f"{family} {weight}",
        5: f"Version {_VERSION:.3f}", 6: f"{plain}-{weight}",
    }  # fmt: skip
    names.names = [each for each in names.names if each.nameID in _NAMED]
    for number, text in told.items():
        names.setName(text, number, 3, 1, 0x409)
    font["head"].fontRevision = _VERSION


def _of_code(codec: str, leads: range) -> set[int]:
    pairs = (bytes((lead, trail)).decode(codec, "ignore") for lead in leads for trail in range(0x40, 0xFF))
    return {ord(pair) for pair in pairs if len(pair) == 1 and _is_ideograph(ord(pair))}


def _is_ideograph(char: int) -> bool:
    return 0x3400 <= char < 0x4DC0 or 0x4E00 <= char < 0xA000 or 0xF900 <= char < 0xFB00
