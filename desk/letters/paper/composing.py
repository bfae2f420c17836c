"""The words of a letter as rows: subject, body, signature, enclosures, copies."""

import re
from dataclasses import replace

from reportlab.lib.units import mm

from desk.letters.paper.flow import Row, kept, rows_of
from desk.letters.sheet import LetterSheet
from desk.paper.addressing import address_of
from desk.paper.fonts import BOLD
from desk.paper.text import Ink, plain
from desk.words import Language, word

BODY = {Language.EN: Ink(10.5, 15.5), Language.ZH: Ink(11, 19)}
SIGNATURE_HEIGHT = 44 * mm
_SUBJECT = {Language.EN: Ink(12, 17, font=BOLD), Language.ZH: Ink(15, 22, font=BOLD, side="centre")}
_SMALL = Ink(8.5, 12.5, grey=0.2)
_NEVER_ALONE = 45 * mm
"""Of words that stay with the signature, at most."""
_SALUTATION_ROWS = 2
_SALUTATION = re.compile("^.{1,310}[：:]$")
_FLUSH = re.compile("^(?:敬礼|此致敬礼)[！!]?$")
_CLOSING = re.compile(
    "^(?:此致|敬礼|此致敬礼|特此.{2,6}|(?:yours|kind|best|with) .{2,30}|regards)[！!。.,，]?$", re.IGNORECASE
)


def rows(sheet: LetterSheet, width: float, whole_addressee: bool = False) -> list[Row]:
    """All that stands below the references; `whole_addressee` says it again where the window was too small for it."""
    found: list[Row] = []
    if whole_addressee:
        for line in f"{plain(sheet.to_name)}\n{address_of(sheet.to_address)}".split("\n"):
            found += rows_of(line, width, _SMALL)
    if subject := plain(sheet.subject.strip()):
        named = rows_of(subject, width, _SUBJECT[sheet.language], gap=12 if found else 0)
        found += [*named[:-1], named[-1]._replace(keeps=True)]
    return [*found, *_with_signature(_body(sheet, width, 12 if subject else 0)), *_below(sheet, width)]


def _body(sheet: LetterSheet, width: float, gap: float) -> list[Row]:
    """A paragraph a line; in Chinese each begins two characters in, but for salutation and closing.

    The salutation, and what announces with its colon what follows, never stand alone at the end of a page.
    """
    chinese, ink = sheet.language == Language.ZH, BODY[sheet.language]
    indented = replace(ink, indent=2 * ink.size)
    apart = ink.leading * (0.25 if chinese else 0.6)
    found: list[Row] = []
    announced = False
    for line in plain(sheet.body).strip("\n").split("\n"):
        words = line.strip() if chinese else line.rstrip()
        if not words:
            gap = max(gap, apart) if found else gap
            continue
        flush = not chinese or (not found and _SALUTATION.match(words)) or _FLUSH.match(words)
        told = rows_of(words, width, ink if flush else indented, gap=gap)
        # Not two after one another, or a body of announcements would be one block higher than a page.
        announced = not announced and (words.endswith((":", "：")) or (not found and len(told) <= _SALUTATION_ROWS))
        if announced:
            told[-1] = told[-1]._replace(keeps=True)
        found += told
        gap = 0
    return found


def _with_signature(body: list[Row]) -> list[Row]:
    """The closing and the last paragraph stay with the signature; of a long one its last lines, but at least two. The
    salutation and the beginning of what is said stay together, on the page before if need be."""
    height, split, whole = 0.0, len(body), False
    begun = _begun(body)
    least = min(2, len(body) - begun)
    while split:
        height += body[split - 1].gap + body[split - 1].height
        if (whole or height > _NEVER_ALONE or split <= begun) and len(body) - split >= least:
            break
        split -= 1
        whole = whole or (body[split].begins and not _CLOSING.match(body[split].text))
    return [*body[:split], *kept(body[split:]), Row("", Ink(), SIGNATURE_HEIGHT, 8 * mm, signs=True)]


def _begun(body: list[Row]) -> int:
    """How many rows the salutation has, with the beginning of the paragraph after it."""
    place = next((place for place, row in enumerate(body) if place and row.begins), 0)
    while place < len(body) and body[place].keeps:
        place += 1
    return place + 1


def _below(sheet: LetterSheet, width: float) -> list[Row]:
    chinese = sheet.language == Language.ZH
    colon, separator = ("：", "；") if chinese else (": ", "; ")
    found: list[Row] = []
    if len(sheet.enclosures) > 1:
        found += kept(rows_of(f"{word(sheet.language, 'letter.enclosures')}{colon.strip()}", width, _SMALL, gap=5 * mm))
        for place, each in enumerate(sheet.enclosures, 1):
            found += rows_of(f"{place}. {plain(each)}", width, _SMALL, indent=_SMALL.size)
    elif sheet.enclosures:
        told = f"{word(sheet.language, 'letter.enclosures')}{colon}{plain(sheet.enclosures[0])}"
        found += rows_of(told, width, _SMALL, gap=5 * mm)
    if sheet.copies:
        told = f"{word(sheet.language, 'letter.copies')}{colon}{separator.join(map(plain, sheet.copies))}"
        found += rows_of(told, width, _SMALL, gap=0 if found else 5 * mm)
    return found
