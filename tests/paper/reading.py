"""Reads papers back the way a person's PDF reader does."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from ctypes import c_int, c_uint, c_ushort
from dataclasses import dataclass

import pypdfium2
import zxingcpp
from pypdfium2 import raw


def pages_of(pdf: bytes) -> list[str]:
    """The words of every page, lines joined, so that a sentence is found wherever it was broken."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_words(document[number]) for number in range(len(document))]
    finally:
        document.close()


def words_of(pdf: bytes) -> str:
    """All words of a paper."""
    return "".join(pages_of(pdf))


def red_words_of(pdf: bytes) -> str:
    """The words that are drawn in red."""
    found, document = "", pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            red, green, blue, opaque = (c_uint() for _channel in range(4))
            raw.FPDFPageObj_GetFillColor(item, red, green, blue, opaque)
            if red.value > 150 and green.value < 60 and blue.value < 60:
                left, bottom, right, top = item.get_bounds()
                found += text.get_text_bounded(left - 1, bottom - 1, right + 1, top + 1)
        text.close()
        page.close()
    document.close()
    return found


def strokes_of(pdf: bytes, char: str) -> set[bool]:
    """Whether a character is drawn with an outline besides its filling, in each place where it stands."""
    found, document = set(), pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            if char in text.get_text_bounded(*item.get_bounds()):
                found.add(raw.FPDFTextObj_GetTextRenderMode(item) == raw.FPDF_TEXTRENDERMODE_FILL_STROKE)
        text.close()
        page.close()
    document.close()
    return found


def metadata_of(pdf: bytes) -> dict[str, str]:
    """What the paper says about itself."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document.get_metadata_dict()
    finally:
        document.close()


def _words(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    try:
        return text.get_text_bounded().replace("\r\n", "").replace("\n", "")
    finally:
        text.close()
        page.close()


@dataclass(frozen=True)
class Box:
    """Something on a page in points from its lower left corner; words have their text."""

    left: float
    bottom: float
    right: float
    top: float
    text: str = ""

    def meets(self, other: "Box") -> bool:
        """Whether ink of the one lies over the other, by more than half a point."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > 0.5
            and min(self.top, other.top) - max(self.bottom, other.bottom) > 0.5
        )


def meetings(these: Iterable[Box], others: Iterable[Box]) -> Iterator[tuple[Box, Box]]:
    """Each of these with each other one that its ink meets; looked for only where both reach into one strip."""
    strips: dict[int, list[Box]] = defaultdict(list)
    for other in others:
        for strip in _strips(other):
            strips[strip].append(other)
    for each in these:
        near = {id(other): other for strip in _strips(each) for other in strips.get(strip, ())}
        yield from ((each, other) for other in near.values() if each.meets(other))


def _strips(box: Box) -> range:
    return range(int(box.bottom // 8), int(box.top // 8) + 1)


def ticked(mark: Box, printed: Box) -> bool:
    """Whether it is a tick, or the dash of a closed box, in the box that the printed words begin with."""
    inside = printed.left - 0.5 < mark.left and mark.right < printed.left + 9.5
    return mark.text in ("✓", "—") and printed.text.startswith("□") and inside


@dataclass(frozen=True)
class Drawn:
    """A page read back: its size, its words where they stand, its upright lines, its white grounds."""

    width: float
    height: float
    words: list[Box]
    uprights: list[Box]
    whites: list[Box]


def drawn_pages(pdf: bytes) -> list[Drawn]:
    """Every page with the place of everything on it."""
    with _opened(pdf) as document:
        return [_drawn(document[number]) for number in range(len(document))]


def chars_of(pdf: bytes) -> list[list[Box]]:
    """Every character of every page where it stands, whichever run of the font it is drawn in."""
    with _opened(pdf) as document:
        return [_chars(document[number]) for number in range(len(document))]


def places_of(pdf: bytes, told: str) -> list[list[Box]]:
    """Where words stand on every page: the box of their first character, each time."""
    with _opened(pdf) as document:
        return [_places(document[number], told) for number in range(len(document))]


def _places(page: pypdfium2.PdfPage, told: str) -> list[Box]:
    text = page.get_textpage()
    found, search = [], text.search(told)
    while (at := search.get_next()) is not None:
        found.append(Box(*text.get_charbox(at[0], loose=True), told))
    search.close()
    text.close()
    page.close()
    return found


def _chars(page: pypdfium2.PdfPage) -> list[Box]:
    text = page.get_textpage()
    try:
        all_told = text.get_text_range()
        found = ((char, text.get_charbox(place)) for place, char in enumerate(all_told) if not char.isspace())
        return [Box(*place, char) for char, place in found]
    finally:
        text.close()
        page.close()


def codes_of(pdf: bytes, dots: int) -> list[list[Box]]:
    """The bar codes of every page, read from its picture at so many dots an inch; the text of a Box is the number."""
    with _opened(pdf) as document:
        return [_codes(document[number], dots) for number in range(len(document))]


def _codes(page: pypdfium2.PdfPage, dots: int) -> list[Box]:
    picture = page.render(scale=dots / 72, grayscale=True).to_pil()
    return [
        Box(
            *(found.position.top_left.x, found.position.bottom_left.y, found.position.bottom_right.x),
            *(found.position.top_left.y, found.text),
        )
        for found in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.Code128)
    ]


def _drawn(page: pypdfium2.PdfPage) -> Drawn:
    words, uprights, whites, text = [], [], [], page.get_textpage()
    for item in page.get_objects(max_depth=1):
        left, bottom, right, top = item.get_bounds()
        if item.type == raw.FPDF_PAGEOBJ_TEXT:
            told = _text(item, text)
            if told.strip():
                words.append(Box(left, bottom, right, top, told.strip()))
        elif _is_white(item):
            whites.append(Box(left, bottom, right, top))
        elif item.type == raw.FPDF_PAGEOBJ_PATH and right - left < 1.5 and top - bottom > 4:
            uprights.append(Box(left, bottom, right, top))
    width, height = page.get_size()
    text.close()
    page.close()
    return Drawn(width, height, words, uprights, whites)


def _is_white(item: pypdfium2.PdfObject) -> bool:
    red, green, blue, opaque, fill, stroke = *(c_uint() for _ in range(4)), c_int(), c_int()
    if item.type != raw.FPDF_PAGEOBJ_PATH or not raw.FPDFPath_GetDrawMode(item, fill, stroke) or not fill.value:
        return False
    raw.FPDFPageObj_GetFillColor(item, red, green, blue, opaque)
    return (red.value, green.value, blue.value) == (255, 255, 255)


def _text(item: pypdfium2.PdfObject, page: pypdfium2.PdfTextPage) -> str:
    size = raw.FPDFTextObj_GetText(item, page, None, 0)
    if size < 4:
        return ""
    room = (c_ushort * (size // 2))()
    raw.FPDFTextObj_GetText(item, page, room, size)
    return bytes(room).decode("utf-16-le").rstrip("\0")


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()
