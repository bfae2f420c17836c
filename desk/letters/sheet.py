"""All words and values of a reply letter."""

from dataclasses import dataclass
from datetime import date as Day  # a field is called date

from db.models import LetterLayout
from desk.paper.letterhead import Letterhead
from desk.words import Language


@dataclass(frozen=True)
class LetterSheet:
    """A letter as it is printed (B6); printing it again gives the same bytes.

    In `body` a line is a line and an empty line ends a paragraph; salutation and closing belong to it.
    """

    language: Language
    letterhead: Letterhead
    number: str
    date: Day
    to_name: str
    to_address: str
    case_number: str
    case_date: Day | None
    subject: str
    body: str
    signer: str
    signer_post: str = ""
    enclosures: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    void: bool = False
    layout: LetterLayout = LetterLayout.DL_LEFT
    logo: bytes | None = None  # PNG or JPEG
    form: int = 2  # version of DB-L1
