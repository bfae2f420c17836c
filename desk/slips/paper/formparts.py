"""The parts of an endless form, each of a fixed height in its fixed place."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from desk.paper.fonts import BOLD
from desk.paper.text import Ink
from desk.slips.paper.composing import Composer
from desk.slips.paper.hand import Hand
from desk.slips.paper.heads import FORM, mark_of
from desk.slips.paper.looks import FormLook
from desk.slips.paper.pieces import PAD, Gap, Whole
from desk.slips.paper.words import Telling
from desk.slips.sheet import Copy, SlipSheet

_OFFICE = Ink(11, 13, font=BOLD)
_TITLE = Ink(14, 17, font=BOLD, side="centre")
_MARK = Ink(8, 10, font=BOLD, side="centre")
_NUMBER = Ink(10, 12, font=BOLD, side="right")
LEAST = 8.0
"""Smaller letters an impact printer cannot draw."""
TICK, NONE = "✓", "—"
_QUIET = 4.5
"""From the margin to the bars: with it ten of the thinnest lie before the strip that is torn off."""

Line = tuple[str, Ink]
Choices = Sequence[tuple[str, float]]
"""What stands behind each box to tick, and where its box stands; last nothing, and where they end."""


class FormHead(Whole):
    """The office, what it is, which print, its number in ink and in bars; on every form."""

    def __init__(self, composer: Composer, look: FormLook, sheet: SlipSheet) -> None:
        self.look, self.number, self.height = look, sheet.number, look.head
        self.bars = composer.bars(sheet.number, look)
        self.mark = mark_of(composer, sheet)
        marked = round(composer.width(self.mark, _MARK), 1)
        key = ("head", sheet.language, sheet.letterhead, marked)
        self.words = composer.kept(key, lambda: _head(composer, look, sheet, marked))

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, right = self.look, x + self.look.room
        for words, left, down, ink in self.words:
            hand.label(words, x + left, top - down, ink)
        if self.mark:
            hand.value(self.mark, x + look.room / 2, top - 24, _MARK)
        hand.bars(self.bars, right - self.bars.width - _QUIET, top - look.bars, look.bars)
        hand.value(self.number, right - _QUIET, top - look.bars - 9.9, _NUMBER)


def _head(composer: Composer, look: FormLook, sheet: SlipSheet, marked: float) -> list[tuple[str, float, float, Ink]]:
    head, middle, title = sheet.letterhead, look.room / 2, composer.word(sheet.language, "slip.title")
    room = middle - composer.width(title, _TITLE) / 2 - 8
    office, ink = composer.shrunk(head.office, room, _OFFICE, LEAST)
    told = "  ·  ".join(part for part in (head.estate, head.hotline or head.phone) if part)
    line = composer.line(told, min(room, middle - marked / 2 - 8), look.label)
    return [(office, 0, 10.5, ink), (line, 0, 22, look.label), (title, middle, 13, _TITLE)]


class FieldBox(NamedTuple):
    """A box of a row: where it begins and how wide it is, its label, what stands there to tick, room for its value."""

    left: float
    width: float
    label: str
    choices: Choices
    after: float
    room: float


class Marked(NamedTuple):
    """Which of the boxes was ticked, if any, and whether none may be any more."""

    chosen: int | None = None
    closed: bool = False

    def print_choices(self, hand: Hand, choices: Choices, x: float, baseline: float, ink: Ink) -> None:
        """What the form has: its boxes, but a closed one only where it came with them."""
        behind = ink.size * 1.28 if self.closed else 0.0  # the box with a space
        for told, left in choices[:-1]:
            hand.label(told if self.closed else f"□ {told}", x + left + behind, baseline, ink)

    def print_marks(self, hand: Hand, choices: Choices, x: float, baseline: float, ink: Ink) -> None:
        """A tick in the box, a dash through each that is closed."""
        if not self.closed and self.chosen is None:
            return
        middle = replace(ink, side="centre")
        for place, (_told, left) in enumerate(choices[:-1]):
            if self.closed or place == self.chosen:
                hand.value(NONE if self.closed else TICK, x + left + ink.size / 2, baseline, middle)


class Fields(Whole):
    """A row of boxes with the label before the value; a value may have a frame of its own."""

    def __init__(
        self,
        look: FormLook,
        boxes: Sequence[FieldBox],
        values: Sequence[tuple[str, Ink, bool]],
        marked: Sequence[Marked],
    ) -> None:
        self.look, self.boxes, self.values, self.marked, self.height = look, boxes, values, marked, look.row

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, bottom = self.look, top - self.height
        baseline = top - (self.height + 0.72 * look.value.size) / 2
        if not hand.values_only:
            self._draw_boxes(hand, x, top, baseline)
        for box, (value, ink, framed), marked in zip(self.boxes, self.values, self.marked, strict=True):
            if framed:  # nothing may be filled
                hand.box(x + box.after - 2, bottom + 1.2, box.width - box.after + box.left, self.height - 2.4)
            if box.choices:
                marked.print_marks(hand, box.choices, x + box.after, baseline, look.value)
            elif value:
                hand.value(value, x + box.after + framed, baseline, ink)

    def _draw_boxes(self, hand: Hand, x: float, top: float, baseline: float) -> None:
        look, bottom = self.look, top - self.height
        hand.rules(look.rule, look.rule_grey)
        hand.box(x, bottom, look.room, self.height)
        for box, marked in zip(self.boxes, self.marked, strict=True):
            if box.left:
                hand.line(x + box.left, bottom, x + box.left, top)
            hand.value(box.label, x + box.left + PAD, baseline, look.label)
            if box.choices:
                marked.print_choices(hand, box.choices, x + box.after, baseline, look.value)


class Matter(Whole):
    """The running words, their labels in a column before them."""

    def __init__(self, look: FormLook, telling: Telling, lines: Sequence[Line], column: float, height: float) -> None:
        self.look, self.telling, self.lines, self.column, self.height = look, telling, lines, column, height

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look = self.look
        hand.rules(look.rule, look.rule_grey)
        hand.box(x, top - self.height, look.room, self.height)
        hand.line(x + self.column, top - self.height, x + self.column, top)
        for place, key in enumerate(("matter", "matter.own")):
            hand.label(self.telling.word(key), x + PAD, top - 10 - place * look.leading, look.label)
        top -= 1.5
        for line, ink in self.lines:
            hand.lines([line], x + self.column + PAD, top, ink)
            top -= look.leading


class Signatures(Whole):
    """Signature lines and the return call side by side; on a form that is not the last one, where they stand."""

    def __init__(self, look: FormLook, telling: Telling, page: int) -> None:
        self.look, self.telling, self.page, self.height = look, telling, page, look.sign
        payers = Copy.ACCOUNTS in telling.sheet.copies
        self.places = telling.composer.kept(("signing", payers), lambda: _signing(look, telling, payers))

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, telling, bottom = self.look, self.telling, top - self.height
        hand.rules(look.rule, look.rule_grey)
        hand.box(x, bottom, look.room, self.height)
        for who, (left, _wide) in self.places.items():
            if left:
                hand.line(x + left, bottom, x + left, top)
            hand.label(telling.word(who), x + left + PAD, top - 8.8, look.label)
        if self.page:
            hand.value(telling.word("sign.there").format(page=self.page), x + PAD, bottom + 2.8, look.strong)
            return
        for who, told in (("sign.owner", telling.signed), ("return_call", telling.return_call_short)):
            if told:
                left, wide = self.places[who]
                told, small = telling.composer.shrunk(told, wide - 2 * PAD, look.value, LEAST)
                hand.value(told, x + left + PAD, bottom + 2.8, small)


def _signing(look: FormLook, telling: Telling, payers: bool) -> dict[str, tuple[float, float]]:
    """Who signs, where their box begins and how wide it is; those who pay and take money where the accounts have a ply.

    The return call has its answer written in, and so the most room.
    """
    who = ["sign.worker", "sign.owner", "sign.desk.short"]
    who += ["sign.payer.short", "sign.cashier.short"] if payers else []
    needs = [telling.composer.label_width(telling.word(each), look.label) + 2 * PAD for each in (*who, "return_call")]
    spare = (look.room - sum(needs)) / (len(needs) + 1)
    places, x = {}, 0.0
    for each, need in zip((*who, "return_call"), needs, strict=True):
        wide = need + spare * (2 if each == "return_call" else 1)
        places[each] = (x, wide)
        x += wide
    return places


class FormFoot(Gap):
    """The conditions, then the form with its version and its plies; the pages are counted by whoever binds."""

    def __init__(self, composer: Composer, look: FormLook, telling: Telling, conditions: list[str]) -> None:
        super().__init__(2 * look.note.leading)
        self.look, self.conditions = look, conditions
        names = [composer.word(telling.language, f"slip.copy.{copy}") for copy in telling.sheet.copies]
        plies = "  ".join(f"{place} {name}" for place, name in enumerate(names, 1))
        self.foot = f"{FORM}  ·  {telling.word('plies').format(plies=plies)}"

    def draw(self, hand: Hand, x: float, top: float) -> None:
        if not hand.values_only:
            hand.lines(self.conditions, x, top, self.look.note)
        hand.label(self.foot, x, top - self.look.note.leading - 7.4, self.look.note)
