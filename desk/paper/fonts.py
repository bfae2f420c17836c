"""The paper fonts: parsed once for the life of the process, with their bold and what they cannot draw."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import as_file, files
from types import MappingProxyType

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts

REGULAR = "NotoSansSC"
BOLD = "NotoSansSC-Bold"

_ASTRAL = re.compile(r"<([0-9A-F]{5,6})>")


@cache
def load_fonts() -> Mapping[str, ttfonts.TTFont]:
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
    for name in (REGULAR, BOLD):
        source = "NotoSansSC-Bold.ttf" if name == BOLD else "NotoSansSC-Regular.ttf"
        with as_file(files("resources") / "fonts" / source) as path:
            fonts[name] = ttfonts.TTFont(name, str(path))
        pdfmetrics.registerFont(fonts[name])
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    return MappingProxyType(fonts)


def missing_characters(texts: Iterable[str]) -> str:
    """The distinct characters the paper fonts cannot draw, in order of appearance (line breaks aside)."""
    drawable = load_fonts()[REGULAR].face.charToGlyph
    distinct = dict.fromkeys(char for text in texts for char in dict.fromkeys(text))
    return "".join(
        char
        for char in distinct
        if char not in "\n\r\t" and (char < " " or "\x7f" <= char < "\xa0" or ord(char) not in drawable)
    )


def _pairing(make: Callable[[str, Sequence[int]], str]) -> Callable[[str, Sequence[int]], str]:
    """ReportLab writes characters above U+FFFF as one number; readers expect a UTF-16 pair when copying."""

    def pair(found: re.Match[str]) -> str:
        return f"<{chr(int(found[1], 16)).encode('utf-16-be').hex().upper()}>"

    def make_map(fontname: str, subset: Sequence[int]) -> str:
        return _ASTRAL.sub(pair, make(fontname, subset))

    return make_map
