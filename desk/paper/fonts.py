"""The paper fonts: parsed once for the life of the process, with their bold and what they cannot draw."""

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

REGULAR = "NotoSansSC"
BOLD = "NotoSansSC-Bold"
RARE = "DeskbellRareHan"

_ASTRAL = re.compile(r"<([0-9A-F]{5,6})>")
# The extensions B to F of the Chinese characters: the font of rare ones has all of them that the others lack.
_EXTENSIONS = (
    (0x20000, 0x2A6D6), (0x2A700, 0x2B734), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0),
)  # fmt: skip
_EXTENDED = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _EXTENSIONS) + "]")
_RARE_WIDTH = 1000
_LENT_SUBSETS = 100_000  # subsets from there on are those of the rare font, from twice that of the Latin one
_OWN, _RARE, _LATIN = range(3)


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
            fonts[name] = _PaperFont(name, str(folder / f"NotoSansSC-{weight}.ttf"), latin)
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
    """Whether the rare font draws it; if so, the widths of the others tell how wide it will be."""
    if not _EXTENDED.match(char):
        return False
    for font in load_fonts().values():
        font.face.charWidths[ord(char)] = _RARE_WIDTH
    return True


def holds_rare(text: str) -> bool:
    """Whether the rare font may have to draw some of it."""
    return _EXTENDED.search(text) is not None


def by_rarity(text: str) -> list[tuple[str, bool]]:
    """The text in pieces, with each whether the rare font draws it, which has no bold."""
    known = load_fonts()[BOLD].face.charToGlyph
    found = groupby(text, lambda char: holds_rare(char) and ord(char) not in known)
    return [("".join(chars), rare) for rare, chars in found]


@cache
def _rare_font() -> ttfonts.TTFont:
    """The font of rare characters, unpacked when the first of them is drawn."""
    packed = (files("resources") / "fonts" / "DeskbellRareHan.ttf.xz").read_bytes()
    return ttfonts.TTFont(RARE, BytesIO(lzma.decompress(packed)), asciiReadable=False)


class _PaperFont(ttfonts.TTFont):
    """A font that leaves to others, glyph by glyph, what it lacks: to a canvas these are more subsets of it.

    The letters of the Latin font were drawn with its own: a name half of one and half of the other looks like one.
    """

    def __init__(self, name: str, path: str, latin: ttfonts.TTFont) -> None:
        super().__init__(name, path)
        self._latin = latin
        own, others = self.drawable
        lent = others.keys() - own.keys()
        self.face.charWidths |= {char: latin.face.charWidths[char] for char in lent}
        ranges = "".join(f"{chr(first)}-{chr(last)}" for first, last in _EXTENSIONS)
        self._lent = re.compile(f"[{ranges}{re.escape(''.join(map(chr, sorted(lent))))}]")

    @property
    def drawable(self) -> tuple[dict[int, int], dict[int, int]]:
        """The glyphs by character that are its own, and those that the Latin font has."""
        return self.face.charToGlyph, self._latin.face.charToGlyph

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        if not self._lent.search(text):
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
        return _LATIN if ord(char) in latin else _RARE if _EXTENDED.match(char) else _OWN

    def _others(self, lender: int) -> ttfonts.TTFont:
        return _rare_font() if lender == _RARE else self._latin


def _pairing(make: Callable[[str, Sequence[int]], str]) -> Callable[[str, Sequence[int]], str]:
    """ReportLab writes characters above U+FFFF as one number; readers expect a UTF-16 pair when copying."""

    def pair(found: re.Match[str]) -> str:
        return f"<{chr(int(found[1], 16)).encode('utf-16-be').hex().upper()}>"

    def make_map(fontname: str, subset: Sequence[int]) -> str:
        return _ASTRAL.sub(pair, make(fontname, subset))

    return make_map
