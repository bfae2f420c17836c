"""The font of rare characters, unpacked once and made ready by groups of 256, of which a paper needs one or two.

The file, after xz: how many groups there are (2 bytes); for each its number (the character's number / 256) and where
its counts and its steps begin (4 bytes each), counted from where all counts and all steps begin; where all steps begin
(4 bytes); then all counts and all steps. A group's counts: 32 bytes that say which of its characters there are, lowest
first; then for each the number of its contours, and for each of these that of its points (255: it stands in the next
two bytes). The steps lead from point to point, x and y, one byte each (-128: it stands in the next two); the first of
a character starts at 0, 0. All points are corners, all widths one em. resources/fonts/making writes it.
"""

import lzma
import struct
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import accumulate

EM = 200
"""The grid the outlines are drawn on."""
_BOX = -1, -22, 203, 178
"""What the largest of the characters reach: left, low, right, high."""
_PRESENT = 32
_INDEX = struct.Struct(">HII")
_LONG = struct.Struct(">h")
_ELSEWHERE, _MORE = 0x80, 0xFF
_ON, _SHORT_X, _SHORT_Y, _SAME_X, _SAME_Y = 1, 2, 4, 16, 32
_Contour = list[tuple[int, int]]
_Glyph = tuple[bytes, tuple[int, int, int, int]]
_NOTHING: _Glyph = (b"", (0, 0, 0, 0))


def group_of(char: int) -> int:
    """The group a character is in."""
    return char >> 8


def characters(group: int) -> list[int]:
    """The characters of a group that the font has."""
    index, counts, _ = _unpacked()
    if group not in index:
        return []
    begin = index[group][0]
    present = int.from_bytes(counts[begin : begin + _PRESENT], "little")
    return [group << 8 | low for low in range(256) if present >> low & 1]


def truetype(group: int, name: str) -> bytes:
    """The characters of a group as a font of their own; KeyError when the font has none of them."""
    index, counts, steps = _unpacked()
    at_counts, at_steps = index[group]
    chars = characters(group)
    outlines = _outlines(counts[at_counts + _PRESENT :], steps[at_steps:], len(chars))
    return _font(name, chars, [_NOTHING, *map(_glyph, outlines)])


@cache
def _unpacked() -> tuple[dict[int, tuple[int, int]], memoryview, memoryview]:
    packed = (files("resources") / "fonts" / "DeskbellRareHan.xz").read_bytes()
    told = memoryview(lzma.decompress(packed))
    (groups,) = struct.unpack_from(">H", told)
    after = 2 + groups * _INDEX.size
    index = {number: (counts, steps) for number, counts, steps in _INDEX.iter_unpack(told[2:after])}
    (begin,) = struct.unpack_from(">I", told, after)
    return index, told[after + 4 : begin], told[begin:]


def _outlines(counts: memoryview, steps: memoryview, glyphs: int) -> Iterator[list[_Contour]]:
    at = step = 0
    for _ in range(glyphs):
        contours, at = counts[at], at + 1
        x = y = 0
        drawn = []
        for _ in range(contours):
            points, at = counts[at], at + 1
            if points == _MORE:
                points, at = counts[at] << 8 | counts[at + 1], at + 2
            contour = []
            for _ in range(points):
                along, step = _along(steps, step)
                x += along
                along, step = _along(steps, step)
                y += along
                contour.append((x, y))
            drawn.append(contour)
        yield drawn


def _along(steps: memoryview, at: int) -> tuple[int, int]:
    along = steps[at]
    if along == _ELSEWHERE:
        return _LONG.unpack_from(steps, at + 1)[0], at + 3
    return along - 256 if along > _ELSEWHERE else along, at + 1


def _glyph(contours: list[_Contour]) -> _Glyph:
    """An outline as TrueType has it, and the box around it."""
    points = [point for contour in contours for point in contour]
    if not points:
        return _NOTHING
    across, up = zip(*points, strict=True)
    box = min(across), min(up), max(across), max(up)
    ends = [end - 1 for end in accumulate(map(len, contours))]
    flags, xs, ys = bytearray(), bytearray(), bytearray()
    was_x = was_y = 0
    for x, y in points:
        flags.append(_ON | _told(x - was_x, _SHORT_X, _SAME_X, xs) | _told(y - was_y, _SHORT_Y, _SAME_Y, ys))
        was_x, was_y = x, y
    head = struct.pack(f">5h{len(ends)}HH", len(ends), *box, *ends, 0)
    return head + flags + xs + ys, box


def _told(along: int, short: int, same: int, into: bytearray) -> int:
    """The flags of a step, which is written where it is not nothing."""
    if not along:
        return same
    if abs(along) > 255:
        into += _LONG.pack(along)
        return 0
    into.append(abs(along))
    return short | (same if along > 0 else 0)


def _font(name: str, chars: list[int], glyphs: list[_Glyph]) -> bytes:
    outlines = [glyph + b"\0" * (-len(glyph) % 4) for glyph, _ in glyphs]
    places = [0, *accumulate(map(len, outlines))]
    called = name.encode("utf-16-be")
    runs = b"".join(struct.pack(">3I", char, char, glyph) for glyph, char in enumerate(chars, 1))
    left, low, right, high = _BOX
    return _file(
        {
            b"cmap": struct.pack(">4HI2H3I", 0, 1, 3, 10, 12, 12, 0, 16 + len(runs), 0, len(chars)) + runs,
            b"glyf": b"".join(outlines),
            b"head": struct.pack(">4I2H16x4h2H3h", 1 << 16, 1 << 16, 0, 0x5F0F3CF5, 3, EM, *_BOX, 0, 8, 2, 1, 0),
            b"hhea": struct.pack(">I3hH4h14xH", 1 << 16, high, low, 0, EM, left, EM - right, right, 1, 1),
            b"hmtx": struct.pack(">H", EM) + b"".join(_LONG.pack(box[0]) for _, box in glyphs),
            b"loca": struct.pack(f">{len(places)}I", *places),
            b"maxp": struct.pack(">I14H", 1 << 16, len(glyphs), 1000, 255, 0, 0, 1, *(0,) * 8),
            b"name": struct.pack(">9H", 0, 1, 18, 3, 1, 0x409, 6, len(called), 0) + called,
            b"post": struct.pack(">I8xI16x", 3 << 16, 1),
        }
    )


def _file(tables: dict[bytes, bytes]) -> bytes:
    """A font from its tables; nobody asks for their sums."""
    directory, body = b"", b""
    begin = 12 + 16 * len(tables)
    for tag, table in sorted(tables.items()):
        directory += struct.pack(">4s3I", tag, 0, begin + len(body), len(table))
        body += table + b"\0" * (-len(table) % 4)
    return struct.pack(">I4H", 0x10000, len(tables), 128, 3, 0) + directory + body
