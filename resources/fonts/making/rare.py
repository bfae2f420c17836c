"""The font of rare characters, from HanaMinB: see desk/paper/rarehan.py for how the file is laid out."""

import lzma
import struct
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from fontTools.ttLib import TTFont

from desk.paper.rarehan import EM
from resources.fonts.making.outlines import Contour, corners, simplified, snapped

STEP = 1024 / EM
"""Units of the source, which has 1024 an em, to one of ours: the strokes it was made of lie on that grid as well."""
_TOLERANCE = 4.0
"""In units of the source: a 256th of the character, where nobody sees a corner."""
_IDEOGRAPHS = (0x20000, 0x2EBF0)
_PACKING = {
    "id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 25, "lc": 3, "lp": 1, "pb": 1,
}  # fmt: skip


def make_rare(source: Path, drawn: Iterable[int], target: Path) -> int:
    """Write what the source has of the extensions B to F and no other font draws; how many characters that is."""
    font = TTFont(source)
    known, glyphs, others = font.getBestCmap(), font["glyf"], set(drawn)
    groups: dict[int, dict[int, list[Contour]]] = defaultdict(dict)
    for char in sorted(known):
        if _IDEOGRAPHS[0] <= char < _IDEOGRAPHS[1] and char not in others:
            groups[char >> 8][char & 0xFF] = _thinned(_contours(glyphs[known[char]]))
    target.write_bytes(lzma.compress(_laid_out(groups), format=lzma.FORMAT_XZ, filters=[_PACKING]))
    return sum(map(len, groups.values()))


def _contours(glyph: object) -> list[Contour]:
    ends: list[int] = getattr(glyph, "endPtsOfContours", [])
    points: list[tuple[int, int]] = list(getattr(glyph, "coordinates", []))
    begins = [0, *(end + 1 for end in ends)]
    return [points[begin : end + 1] for begin, end in zip(begins, ends, strict=False)]


def _thinned(contours: list[Contour]) -> list[Contour]:
    found = (corners(snapped(simplified(each, _TOLERANCE), STEP)) for each in contours)
    return [each for each in found if len(each) > 2]


def _laid_out(groups: dict[int, dict[int, list[Contour]]]) -> bytes:
    counts, steps, index = bytearray(), bytearray(), bytearray()
    for number, group in sorted(groups.items()):
        index += struct.pack(">HII", number, len(counts), len(steps))
        counts += sum(1 << low for low in group).to_bytes(32, "little")
        for contours in group.values():
            counts.append(len(contours))
            x = y = 0
            for contour in contours:
                counts += bytes([len(contour)]) if len(contour) < 255 else struct.pack(">BH", 255, len(contour))
                for at_x, at_y in contour:
                    steps += _step(at_x - x) + _step(at_y - y)
                    x, y = at_x, at_y
    begin = 2 + len(index) + 4
    return struct.pack(">H", len(groups)) + index + struct.pack(">I", begin + len(counts)) + counts + steps


def _step(along: int) -> bytes:
    return struct.pack(">b", along) if -128 < along < 128 else struct.pack(">bh", -128, along)
