"""Sets words into lines; what one slip of a batch says like the others is set once."""

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeVar, cast

from reportlab.graphics.barcode.code128 import Code128

from desk.paper.fonts import load_fonts
from desk.paper.text import Ink, break_lines, few_lines, plain
from desk.slips.paper.hand import Bars
from desk.slips.paper.looks import DOT, Look
from desk.words import WORDS, Language, word

_LONGEST = 2_000
"""More characters than any field takes; more than that in one line is no more looked at."""
_MOST_REMEMBERED = 1_500
_SMALLEST = 5.0
"""How small letters may become before words are cut."""


# Letters that the fonts have and that are drawn as they are typed: most texts hold no others.
_ORDINARY = re.compile("[ -~·，。、；：？！（）《》「」\u4e00-\u9fa5\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]*")
T = TypeVar("T")


class _Widths(dict[str, float]):
    """How wide each character of a font is, in thousandths of its size."""

    def __init__(self, font: str) -> None:
        super().__init__()
        self._known = load_fonts()[font].face.charWidths

    def __missing__(self, char: str) -> float:
        wide: float = self._known.get(ord(char), 0)
        self[char] = wide
        return wide


class Composer:
    """The lines of one document. It keeps what it set for as long as the document is drawn."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, float, str, float, int], list[str]] = {}
        self._plain: dict[str, str] = {}
        self._wide: dict[str, dict[str, float]] = {font: {} for font in load_fonts()}
        self._chars = {font: _Widths(font).__getitem__ for font in load_fonts()}
        self._words: dict[tuple[Language, str], str] = {}
        self._coded: tuple[str, float] | None = None
        self._bars = Bars((), 0)
        self._kept: dict[Hashable, object] = {}

    def forget(self) -> None:
        """Another slip: let go of words once there are many, or a long batch is slowed by all it remembers."""
        if len(self._plain) > _MOST_REMEMBERED:
            self._plain.clear()
            self._lines.clear()
            for known in self._wide.values():
                known.clear()

    def word(self, language: Language, key: str) -> str:
        """A word of the paper."""
        found = self._words.get((language, key))
        if found is None:
            found = self._words[language, key] = word(language, key)
        return found

    def slip_words(self, language: Language) -> Mapping[str, str]:
        """The words of a slip by their keys without "slip."."""
        return self.kept(("words", language), lambda: _slip_words(language))

    def label_width(self, text: str, ink: Ink) -> float:
        """How wide a label is in the language it is wider in: what stands behind it has one place for both."""
        return max(self.width(each, ink) for each in self._in_both(text))

    def choices(self, boxes: str, ink: Ink) -> Sequence[tuple[str, float]]:
        """What stands behind each box to tick, and where its box stands: at one place in both languages."""
        told = " ".join(boxes.split())
        return self.kept(("choices", told, ink), lambda: self._choices(told, ink))

    def _choices(self, told: str, ink: Ink) -> Sequence[tuple[str, float]]:
        both = [_behind(each) for each in self._in_both(told)]
        gap, x, found = self.width("□ ", ink), 0.0, []
        for mine, *others in zip(_behind(told), *both, strict=True):
            found.append((mine, x))
            x += gap + max(self.width(each, ink) for each in others) + 0.6 * ink.size
        return (*found, ("", x))

    def _in_both(self, text: str) -> Sequence[str]:
        return self.kept("twins", _twins).get(text, (text,))

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What many slips have alike, made once for each key."""
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = make()
        return cast(T, found)

    def plain(self, text: str) -> str:
        """Text ready to draw."""
        found = self._plain.get(text)
        if found is None:
            found = self._plain[text] = text if _ORDINARY.fullmatch(text) else plain(text)
        return found

    def width(self, text: str, ink: Ink) -> float:
        """How wide plain text is in one line."""
        known = self._wide[ink.font]
        found = known.get(text)
        if found is None:
            found = known[text] = sum(map(self._chars[ink.font], text)) / 1000
        return found * ink.size

    def lines(self, text: str, width: float, ink: Ink, most: int = 40) -> list[str]:
        """At most so many lines of typed text, of that width."""
        if not text:
            return []
        told = self.plain(text[:_LONGEST])
        if "\n" not in told and self.width(told, ink) <= width:
            return [told]
        key = (told, width, ink.font, ink.size, most)
        found = self._lines.get(key)
        if found is None:
            found = self._lines[key] = few_lines(told, width, ink, most)
        return found

    def running(self, text: str, width: float, ink: Ink) -> list[str]:
        """All lines of a text of any length."""
        told = self.plain(text)
        return [told] if "\n" not in told and self.width(told, ink) <= width else break_lines(told, width, ink)

    def line(self, text: str, width: float, ink: Ink) -> str:
        """One line; a longer one ends with an ellipsis."""
        lines = self.lines(text, width, ink, 1)
        return lines[0] if lines else ""

    def shrunk(self, text: str, width: float, ink: Ink, least: float = _SMALLEST) -> tuple[str, Ink]:
        """One line in letters as much smaller as it needs; only what is far too long is cut."""
        told = self.plain(text[:_LONGEST])
        wide = self.width(told, ink)
        if wide <= width:
            return told, ink
        size = max(ink.size * width / wide - 0.05, least)
        ink = Ink(min(round(size, 1), ink.size), ink.leading, ink.font, ink.grey, side=ink.side)
        return self.line(text, width, ink), ink

    def bars(self, number: str, look: Look) -> Bars:
        """A number in bars as wide as the paper's, or by as many dots narrower as a long number needs."""
        if self._coded != (number, look.module):
            module, room = look.module, look.code * look.room
            bars = _bars(number, module)
            while bars.width > room and module > 2.5 * DOT:
                module -= DOT
                bars = _bars(number, module)
            self._coded, self._bars = (number, look.module), bars
        return self._bars


def _behind(boxes: str) -> list[str]:
    return [each.strip() for each in boxes.split("□")[1:]]


def _twins() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for key, pair in WORDS.items():
        if key.startswith("slip."):
            both = tuple(" ".join(told.split()) for told in pair)
            for told in both:
                found[told] = (*found.get(told, ()), *both)
    return found


def _slip_words(language: Language) -> Mapping[str, str]:
    return {key.removeprefix("slip."): word(language, key) for key in WORDS if key.startswith("slip.")}


def _bars(number: str, module: float) -> Bars:
    code = Code128(number, barWidth=module, quiet=0)
    whole, left, each = code.width, 0.0, []  # asking for its width makes it count its bars
    for place, char in enumerate(code.decomposed):  # a bar and the white behind it in turn, A and a one module wide
        if place % 2 == 0:
            wide = (ord(char) - 64) * module
            each.append((left, wide))
            left += wide
        else:
            left += (ord(char) - 96) * module
    return Bars(tuple(each), whole)
