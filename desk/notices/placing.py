"""How large the words of a notice may stand on its sheet: as large as fits, to be read from across a hall."""

from collections.abc import Sequence
from dataclasses import dataclass

from desk.notices.sheet import Part
from desk.paper.fonts import BOLD
from desk.paper.text import Ink, break_lines, plain
from desk.words import Language

TITLES = (64, 54, 46, 40, 36, 32, 28, 25, 22)
BODIES = (44, 40, 36, 32, 28, 26, 24, 22, 20, 18.5, 17, 16, 15, 14, 13)
TOGETHER = 16
"""Both languages stand on one sheet while their words stay at least as large as this, in points."""
_TITLE_LINES = 2
_TITLE_AT_MOST = 1.9  # times as large as the words below it
_ENGLISH = 0.92  # Latin letters of the same size look larger


@dataclass(frozen=True)
class Paragraph:
    """The lines of one, and how they look."""

    ink: Ink
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        """In points."""
        return len(self.lines) * self.ink.leading


@dataclass(frozen=True)
class Setting:
    """A part of a notice at one size."""

    title: Paragraph
    body: tuple[Paragraph, ...]
    gap: float  # between paragraphs
    below_title: float

    @property
    def height(self) -> float:
        """Of all of it, in points."""
        gaps = max(0, len(self.body) - 1) * self.gap + self.below_title
        return self.title.height + gaps + sum(each.height for each in self.body)


def set_part(part: Part, width: float, size: float) -> Setting:
    """A part with its words at a size, its title as large as two lines of it may be."""
    chinese = part.language == Language.ZH
    points = size if chinese else size * _ENGLISH
    ink = Ink(points, points * (1.6 if chinese else 1.4), indent=2 * points if chinese else 0)
    body = _paragraphs(part, width, ink)
    title = _title(plain(part.title), width, size)
    return Setting(title, tuple(body), ink.leading * 0.5, ink.leading * (0.8 if body else 0.3))


def set_together(parts: Sequence[Part], width: float, height: float, least: float) -> list[Setting] | None:
    """All parts on one sheet as large as they fit, or None when that would be smaller than `least`."""
    for size in BODIES:
        if size < least:
            break
        settings = [set_part(part, width, size) for part in parts]
        if sum(each.height for each in settings) + (len(settings) - 1) * apart(size) <= height:
            return settings
    return None


def apart(size: float) -> float:
    """How far the parts on one sheet stand from each other."""
    return size * 1.5


def _title(text: str, width: float, body: float) -> Paragraph:
    sizes = [size for size in TITLES if size <= body * _TITLE_AT_MOST] or [TITLES[-1]]
    settings = []
    for size in sizes:
        ink = Ink(size, size * 1.25, font=BOLD, side="centre")
        lines = break_lines(text, width, ink) if text else []
        settings.append(Paragraph(ink, tuple(lines)))
        if len(lines) <= _TITLE_LINES:
            break
    return settings[-1]


def _paragraphs(part: Part, width: float, ink: Ink) -> list[Paragraph]:
    """In Chinese each begins two characters in, but for the salutation."""
    bare = Ink(ink.size, ink.leading)
    found: list[Paragraph] = []
    for line in plain(part.body).split("\n"):
        words = line.strip() if ink.indent else line.rstrip()
        if words.strip():
            own = bare if not found and words.endswith(("：", ":")) else ink
            found.append(Paragraph(own, tuple(break_lines(words, width, own))))
    return found
