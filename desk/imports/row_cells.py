"""The cells of one row by their fields, as clean texts and as what they mean."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from desk.cleaning import clean, clean_line
from desk.dates import Cell
from desk.imports.asides import Asides
from desk.imports.columns import Headings
from desk.imports.owner_values import read_day
from desk.imports.owner_words import read_word
from desk.imports.tables import Row, cell_text
from desk.masking import STARS
from desk.phones import Told, split_phones

LONGEST = {"layout": 60, "relation": 60, "contact": 120, "email": 200, "group": 40, "phone": 80}
_LONGEST_DIGITS = 40
_NOBODY = (
    "未入住",
    "空置",
    "未交付",
    "未交房",
    "未收楼",
    "not moved in",
    "vacant",
    "empty",
    "not occupied",
    "unoccupied",
)


class RowCells:
    """One row under its headings; what cannot be used goes to its asides."""

    __slots__ = ("_headings", "_month_first", "asides", "row", "texts")

    def __init__(self, row: Row, headings: Headings, month_first: bool) -> None:
        self.row = row
        self.texts = [clean_line(cell_text(cell)) if cell is not None else "" for cell in row.cells]
        self.asides = Asides()
        self._headings = headings
        self._month_first = month_first

    def has(self, field: str) -> bool:
        """Whether the file has a column for it."""
        return field in self._headings.columns

    def text(self, field: str, between: str = " / ") -> str:
        """What stands under a field as one clean line; rows may be shorter than the headings."""
        texts = self.texts
        place = self._headings.alone.get(field, -1)
        if place >= 0:
            return texts[place] if place < len(texts) else ""
        places = self._headings.columns.get(field)
        if places is None:
            return ""
        return between.join(texts[place] for place in places if place < len(texts) and texts[place])

    def lines(self, field: str) -> str:
        """The same with the line breaks within a cell; the cells of several columns one below the other."""
        if not self.text(field):
            return ""
        places = self._headings.columns.get(field, ())
        told = (clean(cell_text(self.row.cells[place])) for place in places if place < len(self.texts))
        return "\n".join(each for each in told if each)

    def cell(self, field: str) -> Cell:
        """The first filled cell under a field."""
        texts = self.texts
        place = self._headings.alone.get(field, -1)
        if place >= 0:
            return self.row.cells[place] if place < len(texts) and texts[place] else None
        places = self._headings.columns.get(field, ())
        return next((self.row.cells[place] for place in places if place < len(texts) and texts[place]), None)

    def heading(self, field: str) -> str:
        """How the file calls a field."""
        return self._headings.names[field]

    def short(self, field: str) -> str:
        """A text the book has so much room for; a longer one is kept in the note."""
        text = self.text(field)
        if len(text) > LONGEST[field]:
            self.too_long(field, text)
            return ""
        return text

    def word(self, field: str) -> Any:
        """The value a word of choice means; an unknown word is kept in the note."""
        text = self.text(field)
        value = read_word(field, text) if text else None
        if text and value is None:
            heading = self.heading(field)
            self.asides.keep(heading, text, "word_kept_in_note", heading=heading)
        return value

    def day(self, field: str, whole: bool = False) -> date | None:
        """The day in a cell; with `whole` a month alone is no day."""
        if not self.has(field):
            return None
        return read_day(self.cell(field), self.heading(field), self._month_first, self.asides, whole)

    def moved(self, field: str) -> tuple[date | None, bool | None]:
        """The day of a handover or of moving in, or what the cell says of anybody living there."""
        cell, text = self.cell(field), self.text(field)
        if not text:
            return None, None
        if isinstance(cell, str) and not text[0].isdigit():
            if any(word in text.lower() for word in _NOBODY):
                return None, False
            if read_word("occupied", text):
                return None, True
        day = read_day(cell, "", self._month_first, self.asides)
        return day, True if field == "moved_in" and day is not None else None

    def phones(self, field: str, country: str) -> tuple[Told, ...]:
        """Every phone of a field; one too long for the book is kept in the note, never cut."""
        text = self.text(field)
        told = split_phones(text, country) if text else ()
        fitting = tuple(each for each in told if _fits(each))
        for each in told if len(fitting) < len(told) else ():
            if STARS in each.as_told:
                self.asides.say("masked", text=each.as_told)
            elif not _fits(each):
                self.too_long(field, each.as_told, LONGEST["phone"])
        return fitting

    def too_long(self, field: str, text: str, longest: int = 0) -> None:
        """Keep in the note what the book has no room for."""
        heading = self.heading(field)
        longest = longest or LONGEST[field]
        self.asides.keep(heading, text, "too_long_kept_in_note", heading=heading, longest=longest)

    def unused(self, field: str) -> None:
        """Keep in the note what nobody of the row could be told of."""
        if text := self.text(field):
            self.asides.lines.append(f"{self.heading(field)}: {text}")

    def extras(self) -> Iterable[str]:
        """What stands in the columns that are kept in the note, as 'heading: value'."""
        texts = self.texts
        for place, name in self._headings.others.items():
            if place < len(texts) and texts[place]:
                yield f"{name}: {texts[place]}"


def _fits(phone: Told) -> bool:
    return (
        len(phone.as_told) <= LONGEST["phone"] and len(phone.digits) <= _LONGEST_DIGITS and STARS not in phone.as_told
    )
