"""What the mailing being put together would be: its list, the blanks that still stand, one of its letters as a page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desk.letters.preview import draft_sheet
from desk.mailings import Addressee, NewMailing, chosen, labels_of, letter_to, preview, standing_blanks, wording
from desk.owners import filter_choices
from desk.refusals import Refusal
from desk.work import Reading
from ui.mailings.content import mailing_of, wanted_of


@dataclass(frozen=True)
class Line:
    """One on the list: why it is left out, by the program or by the clerk, and what its letter still lacks."""

    key: str
    place: int
    addressee: Addressee
    excluded: str = ""
    missing: tuple[str, ...] = ()
    going: bool = True


@dataclass(frozen=True)
class Gathered:
    """All of it; `refusal` is what must be told in the form before there is a list or its words."""

    lines: tuple[Line, ...] = ()
    labels: tuple[str, ...] = ()
    refusal: Refusal | None = None

    @property
    def going(self) -> tuple[Line, ...]:
        """Those who get a letter."""
        return tuple(each for each in self.lines if each.going)

    @property
    def left_out(self) -> tuple[Line, ...]:
        """Those who get none."""
        return tuple(each for each in self.lines if not each.going)

    @property
    def lacking(self) -> tuple[Line, ...]:
        """The letters in which a blank still stands."""
        return tuple(each for each in self.lines if each.missing)


def gathered(told: Mapping[str, Any]) -> Callable[[Reading], Gathered]:
    """A question: what the words in the form mean now."""

    def question(reading: Reading) -> Gathered:
        labels: tuple[str, ...] = ()
        try:
            choices = filter_choices(reading)
            if isinstance(told.get("template"), int):
                labels = labels_of(reading, told["template"])
            everybody = preview(reading, wanted_of(told, choices)).addressees
        except Refusal as refusal:
            return Gathered(labels=labels, refusal=refusal)
        try:
            new = mailing_of(told, choices)
            worded = wording(reading, new)
            going = {each.key: why for each, why in chosen(reading, new)}
        except Refusal as refusal:
            lines = (_line(place, each, {}, {}) for place, each in enumerate(everybody, 1))
            return Gathered(tuple(lines), labels, refusal)
        letters = [each for each in everybody if going.get(each.key) == ""]
        missing = {each.key: labels for each, labels in standing_blanks(reading, worded, letters)}
        lines = (_line(place, each, going, missing) for place, each in enumerate(everybody, 1))
        return Gathered(tuple(lines), labels)

    return question


def _line(place: int, each: Addressee, going: Mapping[str, str], missing: Mapping[str, tuple[str, ...]]) -> Line:
    listed = each.key in going or (not going and each.left_out is None)
    why = going.get(each.key, "")
    return Line(each.key, place, each, why, missing.get(each.key, ()), listed and not why)


def page_of(new: NewMailing, addressee: Addressee) -> Callable[[Reading], bytes]:
    """A question: the letter to one of them, as the page it will be."""

    def question(reading: Reading) -> bytes:
        from desk.letters.paper import draw  # brings the PDF engine, on the worker

        return draw(draft_sheet(reading, letter_to(reading, wording(reading, new), addressee)))

    return question
