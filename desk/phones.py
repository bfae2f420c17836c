"""Phone numbers as people tell them: kept as told, and as digits to find and compare them by."""

import re
import unicodedata
from dataclasses import dataclass

from desk.cleaning import clean_line
from desk.unitcodes import read_unit

_BETWEEN = re.compile(r"[/、，,；;|\n\\&]|\bor\b|或|和", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:转|轉|分机|內線|内线|extension|extn|ext|x|#)\s*[.:：\-]?\s*(\d{1,6})\D*$", re.IGNORECASE)
_BARE = re.compile("[0-9]{5,15}")
_CLEARLY_A_PHONE, _NO_FLAT = 9, 5  # so many digits are a phone, or so many that are no flat
_NOTHING = frozenset({"", "-", "--", "—", "/", "无", "無", "n/a", "na", "none", "nil"})


@dataclass(frozen=True)
class Told:
    """One phone: as told, its digits without the extension, and the extension."""

    as_told: str
    digits: str
    extension: str = ""


def split_phones(text: object, country: str) -> tuple[Told, ...]:
    """Every phone in one cell or one line, in order, each once; never refuses.

    Floats of a spreadsheet lose their '.0'; a number of the office's own country written with +86 or 0086
    gets the digits people dial at home."""
    if text is None:
        return ()
    if isinstance(text, float) and text.is_integer():
        text = int(text)
    whole = str(text)
    if _BARE.fullmatch(whole) and not whole.startswith("00"):
        return (Told(whole, whole),)
    if re.fullmatch(r"\s*\d{5,}\.0+\s*|\s*\d\.\d+[eE]\+?1\d\s*", whole):
        whole = str(int(float(whole)))
    told: dict[str, Told] = {}
    for piece in _pieces(whole):
        phone = _read(piece, country)
        told.setdefault(phone.digits + "#" + phone.extension if phone.digits else phone.as_told, phone)
    return tuple(told.values())


def digits_of(text: str) -> str:
    """The ASCII digits in a text, full-width ones included."""
    if text.isascii():
        return text if text.isdigit() else "".join(filter(str.isdigit, text))
    return "".join(str(unicodedata.digit(mark)) for mark in text if mark.isdigit())


def bare_number(told: str) -> str:
    """The digits of a phone as told, without its extension."""
    return digits_of(_without_extension(told))


def subscriber(told: str) -> str:
    """The digits after the country code of a number told with '+' or '00': every spelling ends with them."""
    import phonenumbers

    plain = re.sub(r"^\s*00", "+", unicodedata.normalize("NFKC", told)).strip()
    try:
        number = phonenumbers.parse(plain, None)
    except phonenumbers.NumberParseException:
        return digits_of(told)
    return str(number.national_number)


def _pieces(whole: str) -> list[str]:
    pieces: list[str] = []
    for part in _BETWEEN.split(whole):
        words = part.split()
        # Two whole numbers with only a blank between them.
        if len(words) > 1 and all(len(digits_of(word)) >= 7 for word in words):
            pieces.extend(words)
        else:
            pieces.append(part)
    return [line for piece in pieces if (line := clean_line(piece)).lower() not in _NOTHING]


def _read(piece: str, country: str) -> Told:
    plain = unicodedata.normalize("NFKC", piece)
    found = _EXTENSION.search(plain)
    extension = found[1] if found and len(digits_of(plain[: found.start()])) >= 3 else ""
    number = _without_extension(plain)
    digits = digits_of(number)
    if number.lstrip().startswith(("+", "00")):
        digits = _at_home(number, country) or digits
    return Told(piece, digits, extension)


def _without_extension(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text)
    found = _EXTENSION.search(plain)
    return plain[: found.start()] if found and len(digits_of(plain[: found.start()])) >= 3 else plain


def _at_home(number: str, country: str) -> str:
    """The digits as dialled inside the office's country, when the number belongs to it."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(re.sub(r"^\s*00", "+", number), country)
    except phonenumbers.NumberParseException:
        return ""
    ours = parsed.country_code == phonenumbers.country_code_for_region(country)
    if not ours or not phonenumbers.is_valid_number(parsed):
        return ""
    return digits_of(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL))


def looks_like_phone(text: str) -> bool:
    """Whether what was typed into a box for people, flats and phones is a number of somebody who is not on file."""
    if any(each.isalpha() for each in text):
        return False
    digits = len(digits_of(text))
    return digits >= _CLEARLY_A_PHONE or (digits >= _NO_FLAT and read_unit(text) is None)
