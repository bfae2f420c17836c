"""What any text becomes before it is kept: composed, and without characters nobody can see or print."""

import re
import unicodedata

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # controls
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks that turn the reading direction
    "\u00ad\u200b\u2060\ufeff"  # blanks of no width
    "\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff]"  # not characters
)
_LONGEST_SEARCH = 400


def clean(text: str, lines: bool = True) -> str:
    """The text as the book keeps it: NFC, breaks as LF, no NUL, controls, lone surrogates, bidi marks (G35).

    With lines=False every run of blanks and breaks is one space. Outer blanks go; nothing is ever refused."""
    if _SURROGATES.search(text):
        # Joins the pairs and drops the lone halves.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    text = _UNSEEN.sub("", _BREAKS.sub("\n", text))
    text = unicodedata.normalize("NFC", text)
    if not lines:
        return " ".join(text.split())
    # Line by line: a pattern for blanks before a break looks at every run of blanks again and again.
    return "\n".join(line.rstrip() for line in text.replace("\t", " ").split("\n")).strip()


def clean_line(text: str) -> str:
    """The same for what stands on one line: a name, a phone, a plate."""
    if text.isprintable() and "  " not in text and unicodedata.is_normalized("NFC", text):
        # Nearly every text is clean already, and a spreadsheet has a million cells.
        return text.strip()
    return clean(text, lines=False)


def clean_search(text: str) -> str:
    """What was typed to be looked up: one line, its beginning only, for SQLite refuses a pattern of 50 kB (G36)."""
    return clean_line(text[:_LONGEST_SEARCH])
