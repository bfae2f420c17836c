"""How large the words of a notice may stand on its sheet: as large as fits, to be read from across a hall."""

from collections.abc import Sequence
from dataclasses import dataclass

from desk.notices.sheet import Part
from desk.paper.fonts import BOLD
from desk.paper.glyphs import ALIKE
from desk.paper.text import Ink, break_lines, plain
from desk.words import Language

TITLES = (64, 54, 46, 40, 36, 32, 28, 25, 22)
BODIES = (44, 40, 36, 32, 28, 26, 24, 22, 20, 18.5, 17, 16, 15.5, 15, 14.5, 14, 13)
TOGETHER = 14
"""Both languages stand on one sheet while their words stay at least as large as this, in points."""
_TITLE_LINES = 2
_ONE_LINE = 0.7  # of the size in two lines a title in one may have
_TITLE_AT_MOST = 1.9  # times as large as the words below it
_GAPS = {False: 0.5, True: 0.35}  # of a line between paragraphs; tight or not
_CLOSE = 0.25  # how much of that between lines that follow each other
_LEADINGS = {False: (1.6, 1.4), True: (1.4, 1.2)}  # of the size, in Chinese and in English; tight or not
_ENGLISH = 0.92  # Latin letters of the same size look larger


@dataclass(frozen=True)
class Paragraph:
    """The lines of one, and how they look."""

    ink: Ink
    lines: tuple[str, ...]
    above: float = 0  # points between it and the one before

    @property
    def height(self) -> float:
        """In points, without what is above it."""
        return len(self.lines) * self.ink.leading


@dataclass(frozen=True)
class Setting:
    """A part of a notice at one size."""

    title: Paragraph
    body: tuple[Paragraph, ...]
    gap: float  # between paragraphs where a line is left empty
    below_title: float
    marked: bool = False  # whether something of it still has to be filled in

    @property
    def height(self) -> float:
        """Of all of it, in points."""
        return self.title.height + self.below_title + sum(each.above + each.height for each in self.body)


def set_part(part: Part, width: float, size: float, *, tight: bool = False) -> Setting:
    """A part with its words at a size, its title as large as two lines of it may be; tight where room is scarce."""
    chinese = part.language == Language.ZH
    points = size if chinese or tight else size * _ENGLISH
    leading = points * _LEADINGS[tight][0 if chinese else 1]
    ink = Ink(points, leading, indent=2 * points if chinese else 0)
    gap = ink.leading * _GAPS[tight]
    body = _paragraphs(part, width, ink, gap)
    title = _title(plain(part.title), width, size)
    marked = any(each in part.title + part.body for each in ALIKE)
    return Setting(title, tuple(body), gap, ink.leading * (0.6 if body else 0.3), marked)


def set_together(
    parts: Sequence[Part], width: float, height: float, least: float, *, tight: bool = False
) -> list[Setting] | None:
    """All parts on one sheet as large as they fit, or None when that would be smaller than `least`."""
    for size in BODIES:
        if size < least:
            break
        settings = [set_part(part, width, size, tight=tight) for part in parts]
        if sum(each.height for each in settings) + (len(settings) - 1) * apart(size) <= height:
            return settings
    return None


def apart(size: float) -> float:
    """How far the parts on one sheet stand from each other."""
    return size * 1.5


def _title(text: str, width: float, body: float) -> Paragraph:
    """As large as two lines of it may be; in one line where that is not much smaller."""
    sizes = [size for size in TITLES if size <= body * _TITLE_AT_MOST] or [TITLES[-1]]
    largest: Paragraph | None = None
    for size in sizes:
        ink = Ink(size, size * 1.25, font=BOLD, side="centre")
        told = Paragraph(ink, tuple(break_lines(text, width, ink) if text else []))
        if len(told.lines) <= 1:
            return told
        if largest is None and len(told.lines) <= _TITLE_LINES:
            largest = told
        if largest is not None and size <= largest.ink.size * _ONE_LINE:
            return largest
    return largest or told


def _paragraphs(part: Part, width: float, ink: Ink, gap: float) -> list[Paragraph]:
    """In Chinese each begins two characters in, but for the salutation; lines that follow each other lie closer."""
    bare = Ink(ink.size, ink.leading)
    found: list[Paragraph] = []
    above = 0.0
    for line in plain(part.body).split("\n"):
        words = line.strip() if ink.indent else line.rstrip()
        if not words.strip():
            above = gap if found else 0.0
            continue
        own = bare if not found and words.endswith(("：", ":")) else ink
        found.append(Paragraph(own, tuple(break_lines(words, width, own)), above))
        above = gap * _CLOSE
    return found
