"""What encoding a text file is in and what stands between its cells: guessed, or as the person said."""

import codecs
import re
import unicodedata

from desk.refusals import Refusal

LOST = "\ufffd"
"""Stands where bytes fitted no letter."""
ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16", "cp1252")
"""What is offered to choose from; any other that Python knows may be named."""
DELIMITERS = (",", ";", "\t", "|")
SAMPLE = 50_000
_GOOD_FOR_EACH_BAD = 10
"""Text of another encoding is seldom UTF-8 for even one letter in five; damaged UTF-8 is so nearly everywhere."""
_GUESSED = ("gb18030", "big5", "cp1252")


def decode(data: bytes, encoding: str = "") -> tuple[str, str, bool]:
    """The text, the name of its encoding, and whether bytes that fit nowhere became LOST.

    Refusals: import.encoding_unknown."""
    if encoding:
        return _as_told(data, encoding)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _as(data, "utf-16")
    if b"\0" in data[:SAMPLE]:
        return _as(data, _bare_utf16(data))
    if _fits(data, "utf-8") or _nearly_utf8(data):
        text, _, damaged = _as(data, "utf-8-sig")
        return text, "utf-8", damaged
    fitting = [name for name in _GUESSED if _fits(data, name)]
    return _as(data, fitting[0] if len(fitting) == 1 else _likeliest(data, fitting or list(_GUESSED)))


def delimiter_of(text: str) -> str:
    """What stands between the cells; a comma when nothing tells."""
    import clevercsv

    try:
        found = clevercsv.Sniffer().sniff(text[:20_000], delimiters=list(DELIMITERS))
    except clevercsv.Error:
        return ","
    return (found.delimiter or ",") if found else ","


def is_prose(sample: str) -> bool:
    """Whether hardly any sign is a control or unknown: a picture or program read as text is full of them."""
    odd = sum(unicodedata.category(sign) in ("Cc", "Cn", "Co", "Cs") and sign not in "\t\r\n" for sign in sample)
    return odd * 100 <= len(sample)


def _as_told(data: bytes, encoding: str) -> tuple[str, str, bool]:
    try:
        known = codecs.lookup(encoding)
    except (LookupError, ValueError):
        raise Refusal("import.encoding_unknown", encoding=encoding[:40]) from None
    if not known._is_text_encoding:
        raise Refusal("import.encoding_unknown", encoding=encoding[:40])
    if known.name == "utf-8":
        text, _, damaged = _as(data, "utf-8-sig")
        return text, encoding, damaged
    if known.name == "utf-16" and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text, _, damaged = _as(data, _bare_utf16(data))
        return text, encoding, damaged
    text, _, damaged = _as(data, known.name)
    return text, encoding, damaged


def _as(data: bytes, encoding: str) -> tuple[str, str, bool]:
    if _fits(data, encoding):
        return data.decode(encoding), encoding, False
    return data.decode(encoding, "replace"), encoding, True


def _nearly_utf8(data: bytes) -> bool:
    """Whether it says that it is UTF-8, or is so but for a few places: one bad byte must not turn all to nonsense."""
    if data.startswith(codecs.BOM_UTF8):
        return True
    text = data.decode("utf-8", "replace")
    bad = len(re.findall(f"{LOST}+", text))
    good = sum(not letter.isascii() for letter in text) - text.count(LOST)
    return good >= bad * _GOOD_FOR_EACH_BAD


def _bare_utf16(data: bytes) -> str:
    """UTF-16 without a mark: zeros stand in the odd or the even places."""
    sample = data[:SAMPLE]
    return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _likeliest(data: bytes, encodings: list[str]) -> str:
    from charset_normalizer import from_bytes

    # A sample cut inside a character would fit no encoding.
    sample = data[:SAMPLE]
    if len(data) > SAMPLE and b"\n" in sample:
        sample = sample[: sample.rindex(b"\n")]
    best = from_bytes(sample, cp_isolation=encodings).best()
    return best.encoding if best is not None else encodings[0]
