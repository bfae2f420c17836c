"""The one place where words a person typed become ink.

Nothing here reads markup: a `<b>` is three characters. ReportLab's own Paragraph is not used because it
parses markup, begins Chinese lines with a comma, and in its Chinese mode glues two English words together
where a paragraph crosses a page.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desk.paper.fonts import BOLD, REGULAR, by_outline, holds_rare, load_fonts, missing_characters
from desk.paper.glyphs import shown

_OPEN = "“‘（《〈「『【〔〚［｛"
_CLOSE = "”’、。，．！？：；）》〉」』】〕〛］｝％…·!,.:;?%)\\]"
_WIDE = "\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DIGIT = "0-9\uff10-\uff19"
# Measure words, the longer before those they begin with; the Latin ones are words of their own.
_UNIT = (
    "(?:个工作日|个自然日|个?小时|个月|个[人户]|工作日|自然日|分钟|秒钟|平方米|平米|立方米|厘米|毫米|公里|千米|公斤|千克"
    "|千瓦时|人次|单元|号楼|层楼|周岁|[百千]?[万亿]?元|[百千万亿]+[人户次个条件份页平米度]?"
    "|[角分年月日号时点秒个天周次户人名位层楼室栋幢条页份件块米度%％℃㎡]"
    "|(?:kWh|kg|km|m²|m³|cm|mm|CNY|RMB|USD|EUR|GBP|HKD|min|h|m|L)(?![0-9A-Za-z]))"
)
_AMOUNT = f"[{_DIGIT}]++(?:[.,:][{_DIGIT}]++)*+ ?{_UNIT}"
_NOON = " ?[aApP]\\.?[mM]\\.?(?![A-Za-z])"
_TIME = f"\\d{{1,2}}(?:[:：]\\d{{2}}(?::\\d{{2}})?(?:{_NOON})?|{_NOON})"
_EXTENSION = "(?:[ ,，]{0,2}(?:ext(?:ension|\\.)?|转|分机) ?\\d++)?"
# Read as one and never cut: 2026年11月21日, 3栋2单元1801室, 12 块, 9:00 - 11:00, 8:30 am, 21 Nov 2026, ¥ 1,200.50,
# 1 200,50 元, （0571）8800 1234, 138 0013 8000, +86 (571) 5550-1999 ext. 12, ３０１.
_AMOUNTS = f"(?:(?:第|[上中下]午) ?)?{_AMOUNT}(?: ?{_AMOUNT})*"
_KEPT = "|".join(
    (
        f"\\d{{1,2}} (?:{_MONTHS})[a-z]* \\d{{4}}",
        f"(?:\\d{{1,2}} ?[-–—~～至到] ?)?{_TIME}(?: ?[-–—~～至到] ?{_TIME})?",
        f"\\d{{1,3}}(?: \\d{{3}})+(?:[.,]\\d{{1,2}})?(?![\\d -]*\\d)(?: ?{_UNIT})?",
        rf"\+?\(?\d[\d()\-]*(?: \(?\d[\d()\-]*){{1,3}}{_EXTENSION}(?: ?{_UNIT})?",
        rf"\d[\d\-]{{6,}}{_EXTENSION}",
        f"[¥￥$€£] ?\\d[\\d,.]*(?: ?{_UNIT})?",
        f"(?:(?:No\\.|n°|№) ?)?[{_DIGIT}][{_DIGIT}.,:/\\-–—~～]*(?: ?{_UNIT})?",
    )
)
_AREA_CODED = rf"[（(]\+?\d{{2,5}}[）)] ?\d[\d\-]*(?: \d[\d\-]*){{0,3}}{_EXTENSION}"
# What may not be torn apart: such a number, a Latin word or one Chinese character, with its brackets and stops.
_LATIN = f"[^ \u3000{_OPEN}{_WIDE}]"
_CHUNK = re.compile(
    f"[ \u3000]+|[{_OPEN}]*?{_AREA_CODED}[{_CLOSE}]*|"
    f"[{_OPEN}]*(?:{_AMOUNTS}|(?:{_KEPT}){_LATIN}*|{_LATIN}+|[{_WIDE}])?[{_CLOSE}]*"
)
# The paper's font draws these as wide as a Chinese character, which tears English words apart.
_APOSTROPHE = re.compile("(?<=[A-Za-zÀ-ž])’(?=[A-Za-zÀ-ž])")
_ENGLISH_QUOTE = re.compile(f"(?<![{_WIDE}])“(?=[A-Za-z0-9])([^“”{_WIDE}]*)”(?![{_WIDE}])")
_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# Letters that the fonts have and that are drawn as they are typed: most texts hold no others.
_ORDINARY = re.compile(
    "[\n -~·—…￥～，。、；：？！（）《》「」【】\u4e00-\u9fa5\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]*"
)
_SHORT = 200
"""What is at most so long is often said again: the office's name, labels, references."""
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True)
class Ink:
    """How words look: font, size and leading in points, grey from 0 (black), first-line indent, side."""

    size: float = 9.5
    leading: float = 13.5
    font: str = REGULAR
    grey: float = 0.0
    indent: float = 0.0
    side: Literal["left", "centre", "right"] = "left"


def plain(text: str) -> str:
    """Text ready to draw: composed, line ends unified, every character no font has shown as [U+1F600]."""
    return _plain_again(text) if len(text) <= _SHORT else _plain(text)


def _plain(text: str) -> str:
    if _ORDINARY.fullmatch(text):
        return text
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", "    ")
    text = _ENGLISH_QUOTE.sub(r'"\1"', _APOSTROPHE.sub("'", _INVISIBLE.sub("", text)))
    return shown(text, missing_characters((text,)))


_plain_again = lru_cache(maxsize=512)(_plain)


def cap(text: str, limit: int, sentence: str) -> str:
    """Text of at most `limit` characters; a cut one ends with a sentence saying so ({shown}, {all})."""
    if len(text) <= limit:
        return text
    return f"{text[:limit].rstrip()}\n{sentence.format(shown=f'{limit:,}', all=f'{len(text):,}')}"


def fit(text: str, width: float, font: str, size: float) -> str:
    """One line no wider than `width` points; a cut one ends with an ellipsis. Expects plain text."""
    text = text[:2000].replace("\n", " ")
    return _fit_again(text, width, font, size) if len(text) <= _SHORT else _fit(text, width, font, size)


def _fit(text: str, width: float, font: str, size: float) -> str:
    if stringWidth(text, font, size) <= width:
        return text
    room = width - stringWidth("…", font, size)
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if stringWidth(text[:middle], font, size) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


_fit_again = lru_cache(maxsize=256)(_fit)


class _Widths(dict[str, float]):
    """How wide each character of a font is, in thousandths of its size; asked for a text at a time."""

    def __init__(self, font: str) -> None:
        super().__init__()
        self._known = load_fonts()[font].face.charWidths

    def __missing__(self, char: str) -> float:
        wide: float = self._known.get(ord(char), 0)
        if wide:
            self[char] = wide
        return wide


@cache
def _widths(font: str) -> Callable[[str], float]:
    return _Widths(font).__getitem__


def break_lines(text: str, width: float, ink: Ink) -> list[str]:
    """Lines no wider than `width` points, in time linear in the text's length. Expects plain text."""
    widths, scale = _widths(ink.font), ink.size / 1000
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line, used = "", ink.indent
        if len(paragraph) < 200 and used + sum(map(widths, paragraph)) * scale <= width:
            lines.append(paragraph)
            continue
        for found in _CHUNK.finditer(paragraph):
            chunk = found[0]
            wide = sum(map(widths, chunk)) * scale
            if used + wide <= width or chunk[:1] in (" ", "\u3000"):
                line += chunk
                used += wide
                continue
            if line.strip():
                lines.append(line)
                line, used = "", 0.0
            if wide <= width:
                line, used = chunk, wide
                continue
            for char in chunk:  # longer than a line: cut it like a knife
                one = widths(char) * scale
                if line and used + one > width:
                    lines.append(line)
                    line, used = "", 0.0
                line += char
                used += one
        lines.append(line)
    return lines


def few_lines(text: str, width: float, ink: Ink, most: int) -> list[str]:
    """At most so many lines; the last ends with an ellipsis when more would follow. Expects plain text."""
    lines = break_lines(text[:2000], width, ink) if text else []
    if len(lines) <= most:
        return lines
    rest = " ".join(line.strip() for line in lines[most - 1 :])
    return [*lines[: most - 1], fit(f"{rest}…", width, ink.font, ink.size)]


class Words(Flowable):
    """Running text that flows over pages, never leaving a single line behind or ahead."""

    def __init__(self, text: str, ink: Ink, after: float = 0, lines: list[str] | None = None) -> None:
        super().__init__()
        self.text = plain(text) if lines is None else ""
        self.ink = ink
        self.spaceAfter = after
        self._lines = lines
        self._broken_at: float | None = None

    def lines(self, width: float) -> list[str]:
        """The lines at a width, broken once."""
        if self._lines is None or self._broken_at not in (None, width):
            self._lines = break_lines(self.text, width, self.ink)
            self._broken_at = width
        return self._lines

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = len(self.lines(available_width)) * self.ink.leading
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        lines = self.lines(available_width)
        fitting = int(available_height // self.ink.leading)
        if len(lines) - fitting == 1:
            fitting -= 1
        if fitting < 2 or fitting >= len(lines):
            return []
        rest = replace(self.ink, indent=0.0)
        return [
            Words("", self.ink, lines=lines[:fitting]),
            Words("", rest, after=self.spaceAfter, lines=lines[fitting:]),
        ]

    def draw(self) -> None:
        draw_lines(self.canv, self.lines(self.width), 0, self.height, self.width, self.ink)


def draw_lines(canvas: Canvas, lines: list[str], x: float, top: float, width: float, ink: Ink) -> None:
    """Set lines on the canvas from `top` down; an em box sits in the middle of its leading."""
    canvas.setFillGray(ink.grey)
    canvas.setFont(ink.font, ink.size)
    baseline = top - (ink.leading - ink.size) / 2 - 0.88 * ink.size
    for number, line in enumerate(lines):
        left = x + (0 if number else ink.indent)
        if ink.side != "left":
            line = line.strip()
            free = width - stringWidth(line, ink.font, ink.size)
            left = x + (free / 2 if ink.side == "centre" else free)
        if ink.font == BOLD and holds_rare(line):
            draw_strong(canvas, left, baseline, line, ink, (ink.grey,) * 3)
        else:
            canvas.drawString(left, baseline, line)
        baseline -= ink.leading
    canvas.setFillGray(0)


def draw_strong(canvas: Canvas, x: float, y: float, text: str, ink: Ink, colour: tuple[float, float, float]) -> None:
    """Bold words in a colour; the rare characters, which no bold font has, get an outline as heavy as the others."""
    canvas.setFont(ink.font, ink.size)
    canvas.setFillColorRGB(*colour)
    for part, outline in by_outline(text):
        if outline:
            canvas.saveState()
            canvas.setStrokeColorRGB(*colour)
            canvas.setLineWidth(ink.size * outline)
            canvas.drawString(x, y, part, mode=2)
            canvas.restoreState()
        else:
            canvas.drawString(x, y, part)
        x += stringWidth(part, ink.font, ink.size)
