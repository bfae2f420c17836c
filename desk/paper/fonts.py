"""The paper fonts: parsed once for the life of the process, with their bold and what they cannot draw.

Both weights have the common characters; the rest of the ideographs are in a font of their own, and those of the
extensions in one more, each read when the first of its characters is drawn.
"""

import lzma
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from itertools import groupby
from types import MappingProxyType
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts

from desk.paper import rarehan

REGULAR = "DeskbellSansSC"
BOLD = "DeskbellSansSC-Bold"
REST = "DeskbellSansSC-Rest"
RARE = "DeskbellRareHan"

_ASTRAL = re.compile(r"<([0-9A-F]{5,6})>")
# The extensions B to F of the Chinese characters: the font of rare ones has all of them that the others lack.
_EXTENSIONS = (
    (0x20000, 0x2A6D6), (0x2A700, 0x2B734), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0),
)  # fmt: skip
_EXTENDED = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _EXTENSIONS) + "]")
# The ideographs before these extensions that one weight or the other has, or else the font of the rest.
_BASIC = ((0x3400, 0x4DB5), (0x4E00, 0x9FEF), (0xF900, 0xFAD9))
_IDEOGRAPH_WIDTH = 1000
_RARE_OUTLINE, _REST_OUTLINE = 0.035, 0.012
"""How heavy the outline of an ideograph in bold words is, in parts of their size."""
_LENT_SUBSETS = 100_000  # subsets from there on are those of another font: so many times its number
_OWN, _LATIN, _REST = range(3)  # and higher ones are the groups of the rare font


@cache
def load_fonts() -> Mapping[str, "_PaperFont"]:
    """Both weights by name, registered as one family; the second call costs nothing.

    Also shuts every door through which ReportLab could fetch a picture by address, and has it write its streams as
    they are: spelled out in letters they are a quarter larger, and that takes longer than compressing them.
    """
    rl_config.useA85 = 0
    rl_config.trustedSchemes = []
    rl_config.trustedHosts = []
    # The one place in ReportLab to mend copying of rare characters; done once, before any font is used.
    vars(ttfonts)["makeToUnicodeCMap"] = _pairing(ttfonts.makeToUnicodeCMap)
    fonts = {}
    for name, weight in ((REGULAR, "Regular"), (BOLD, "Bold")):
        with as_file(files("resources") / "fonts") as folder:
            latin = ttfonts.TTFont(
                f"DeskbellLatin-{weight}", str(folder / f"DeskbellLatin-{weight}.ttf"), asciiReadable=False
            )
            fonts[name] = _PaperFont(name, str(folder / f"DeskbellSansSC-{weight}.ttf"), latin)
        pdfmetrics.registerFont(fonts[name])
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    return MappingProxyType(fonts)


def missing_characters(texts: Iterable[str]) -> str:
    """The distinct characters the paper fonts cannot draw, in order of appearance (line breaks aside)."""
    own, latin = load_fonts()[REGULAR].drawable
    distinct = dict.fromkeys(char for text in texts for char in dict.fromkeys(text))
    return "".join(
        char
        for char in distinct
        if char not in "\n\r\t"
        and (
            char < " "
            or "\x7f" <= char < "\xa0"
            or (ord(char) not in own and ord(char) not in latin and not _taken_in(char))
        )
    )


def _taken_in(char: str) -> bool:
    """Whether another font draws this ideograph; if so, the widths of both weights tell how wide it will be."""
    if not _EXTENDED.match(char):
        return _is_basic(char) and ord(char) in _rest_font().face.charToGlyph
    for font in load_fonts().values():
        font.face.charWidths[ord(char)] = _IDEOGRAPH_WIDTH
    return True


def _is_basic(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _BASIC)


def holds_rare(text: str) -> bool:
    """Whether bold words have an ideograph that is not in the bold font."""
    own, latin = load_fonts()[BOLD].drawable
    return not all(ord(char) in own or ord(char) in latin for char in text)


def by_outline(text: str) -> list[tuple[str, float]]:
    """Bold words in pieces, with each the outline in ems that makes it as heavy where another font draws it."""
    return [("".join(chars), outline) for outline, chars in groupby(text, _outline)]


def _outline(char: str) -> float:
    if not holds_rare(char):
        return 0.0
    return _RARE_OUTLINE if _EXTENDED.match(char) else _REST_OUTLINE


@cache
def _rest_font() -> ttfonts.TTFont:
    packed = (files("resources") / "fonts" / "DeskbellSansSC-Rest.ttf.xz").read_bytes()
    return ttfonts.TTFont(REST, BytesIO(lzma.decompress(packed)), asciiReadable=False)


@cache
def _rare_font(group: int) -> ttfonts.TTFont:
    """The rare characters of one group; the first of them unpacks them all."""
    name = f"{RARE}-{group:X}"
    return ttfonts.TTFont(name, BytesIO(rarehan.truetype(group, name)), asciiReadable=False)


class _PaperFont(ttfonts.TTFont):
    """A font that leaves to others, glyph by glyph, what it lacks: to a canvas these are more subsets of it.

    The letters of the Latin font were drawn with its own: a name half of one and half of the other looks like one.
    """

    def __init__(self, name: str, path: str, latin: ttfonts.TTFont) -> None:
        super().__init__(name, path)
        self._latin = latin
        basic = (char for first, last in _BASIC for char in range(first, last + 1))
        own, lent = self.face.charWidths, latin.face.charWidths
        self.face.charWidths = dict.fromkeys(basic, _IDEOGRAPH_WIDTH) | lent | own

    @property
    def drawable(self) -> tuple[dict[int, int], dict[int, int]]:
        """The glyphs by character that are its own, and those that the Latin font has."""
        return self.face.charToGlyph, self._latin.face.charToGlyph

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        if all(map(self.face.charToGlyph.__contains__, map(ord, text))):
            return super().splitString(text, doc, encoding)
        pieces = []
        for lender, chars in groupby(text, self._lender):
            told = "".join(chars)
            if lender == _OWN:
                pieces += super().splitString(told, doc, encoding)
            else:
                split = self._others(lender).splitString(told, doc, encoding)
                pieces += [(lender * _LENT_SUBSETS + subset, codes) for subset, codes in split]
        return pieces

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:
        lender, own = divmod(subset, _LENT_SUBSETS)
        if lender == _OWN:
            return super().getSubsetInternalName(own, doc)
        return self._others(lender).getSubsetInternalName(own, doc)

    def _lender(self, char: str) -> int:
        own, latin = self.drawable
        if ord(char) in own:
            return _OWN
        if ord(char) in latin:
            return _LATIN
        if _EXTENDED.match(char):
            return rarehan.group_of(ord(char))
        return _REST if _taken_in(char) else _OWN

    def _others(self, lender: int) -> ttfonts.TTFont:
        if lender == _LATIN:
            return self._latin
        return _rest_font() if lender == _REST else _rare_font(lender)


def _pairing(make: Callable[[str, Sequence[int]], str]) -> Callable[[str, Sequence[int]], str]:
    """ReportLab writes characters above U+FFFF as one number; readers expect a UTF-16 pair when copying."""

    def pair(found: re.Match[str]) -> str:
        return f"<{chr(int(found[1], 16)).encode('utf-16-be').hex().upper()}>"

    def make_map(fontname: str, subset: Sequence[int]) -> str:
        return _ASTRAL.sub(pair, make(fontname, subset))

    return make_map
