"""What the mailing being put together would be: its list, the blanks that still stand, one of its letters as a page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from desk.letters.preview import draft_sheet
from desk.mailings import (
    Addressee,
    Called,
    NewMailing,
    Wanted,
    Wording,
    called_in,
    fields_in,
    fitting,
    labels_in,
    letter_to,
    picked,
    preview,
    rare_characters,
    standing_blanks,
    worded_by,
    wording,
)
from desk.owners import filter_choices
from desk.refusals import Refusal
from desk.templates import Purpose
from desk.words import Language
from desk.work import Reading
from ui.mailings.content import OWN, mailing_of, own_of, wanted_of


@dataclass(frozen=True)
class Line:
    """One on the list: why it is left out, by the program or by the clerk, and what its letter still lacks.

    What it lacks is called as on the screen. `rare`: characters in it that no font of the paper has. `language` is
    what the letter will be in, `meant` what it should be in.
    """

    key: str
    place: int
    addressee: Addressee
    excluded: str = ""
    missing: tuple[str, ...] = ()
    going: bool = True
    rare: tuple[str, ...] = ()
    language: Language | None = None
    meant: Language | None = None


@dataclass(frozen=True)
class Gathered:
    """All of it; `refusal` is what must be told in the form before there is a list or its words.

    `cut_at`: there are more flats or cases than this number, and the others are not on the list.
    """

    lines: tuple[Line, ...] = ()
    labels: tuple[str, ...] = ()
    refusal: Refusal | None = None
    cut_at: int = 0
    called: Mapping[str, Called] = field(default_factory=dict)  # the blanks, in the language of the screen

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
        """The letters in which a blank still stands, or a character that no font has."""
        return tuple(each for each in self.lines if each.missing or each.rare)

    @property
    def rare(self) -> tuple[str, ...]:
        """Those characters, each once."""
        return tuple(dict.fromkeys(char for each in self.lines for char in each.rare))


def gathered(told: Mapping[str, Any], language: str) -> Callable[[Reading], Gathered]:
    """A question: what the words in the form mean now, with the blanks called as in `language`."""

    def question(reading: Reading) -> Gathered:
        labels: tuple[str, ...] = ()
        names: Mapping[str, Called] = {}
        try:
            choices = filter_choices(reading)
            labels, names = _blanks_told(reading, told, language)
            meant = preview(reading, wanted_of(told, choices))
        except Refusal as refusal:
            return Gathered(labels=labels, refusal=refusal, called=names)
        try:
            new = mailing_of(told, choices)
            worded = wording(reading, new)
            meant = fitting(meant, worded)
            going = {each.key: why for each, why in picked(meant, new)}
        except Refusal as refusal:
            lines = (_line(place, each, {}) for place, each in enumerate(meant.addressees, 1))
            return Gathered(tuple(lines), labels, refusal, meant.cut_at, names)
        everybody = meant.addressees
        letters = [each for each in everybody if going.get(each.key) == ""]
        standing = {each.key: lacking for each, lacking in standing_blanks(reading, worded, letters)}
        missing = {
            key: tuple(names[label].words if label in names else label for label in lacking)
            for key, lacking in standing.items()
        }
        if letters:
            labels = _asked(worded, new, labels, frozenset(label for lacking in standing.values() for label in lacking))
        rare = {each.key: characters for each, characters in rare_characters(reading, worded, letters)}
        lines = (
            replace(
                _line(place, each, going),
                missing=missing.get(each.key, ()),
                rare=rare.get(each.key, ()),
                language=worded.words_for(each.language).language,
                meant=new.language or each.language,
            )
            for place, each in enumerate(everybody, 1)
        )
        return Gathered(tuple(lines), labels, cut_at=meant.cut_at, called=names)

    return question


def _blanks_told(
    reading: Reading, told: Mapping[str, Any], language: str
) -> tuple[tuple[str, ...], Mapping[str, Called]]:
    """The blanks of the words chosen and what they are called; none while these cannot be read."""
    template = told.get("template")
    if not isinstance(template, int) and template != OWN:
        return (), {}
    worded = NewMailing("", template if isinstance(template, int) else None, Wanted(), own=own_of(told))
    try:
        purpose, words = worded_by(reading, worded)
    except Refusal:  # it is told beside the list, by the same words once more
        return (), {}
    return labels_in(words.values()), called_in(words, purpose, language)


def _asked(worded: Wording, new: NewMailing, labels: tuple[str, ...], standing: frozenset[str]) -> tuple[str, ...]:
    """The blanks that some letter has, or would have without what is filled in already.

    Of a household's letter also the fields the book does not know for all; what is missing of a case is said there.
    """
    offered = dict.fromkeys((*labels, *(fields_in(worded) if worded.purpose is Purpose.OWNER else ())))
    return tuple(label for label in offered if label in standing or new.blanks.get(label, "").strip())


def _line(place: int, each: Addressee, going: Mapping[str, str]) -> Line:
    listed = each.key in going or (not going and each.left_out is None)
    why = going.get(each.key, "")
    return Line(each.key, place, each, why, going=listed and not why)


def page_of(new: NewMailing, addressee: Addressee) -> Callable[[Reading], bytes]:
    """A question: the letter to one of them, as the page it will be."""

    def question(reading: Reading) -> bytes:
        from desk.letters.paper import draw  # brings the PDF engine, on the worker

        return draw(draft_sheet(reading, letter_to(reading, wording(reading, new), addressee)))

    return question
