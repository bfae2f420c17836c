"""The parts of an endless form, each of a fixed height in its fixed place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from desk.paper.fonts import BOLD
from desk.paper.text import Ink
from desk.slips.paper.composing import Composer
from desk.slips.paper.hand import Hand
from desk.slips.paper.heads import FORM, mark_of
from desk.slips.paper.looks import FormLook
from desk.slips.paper.pieces import PAD, Gap, Whole
from desk.slips.paper.words import Telling
from desk.slips.sheet import SlipSheet

_OFFICE = Ink(11, 13, font=BOLD)
_TITLE = Ink(14, 17, font=BOLD, side="centre")
_MARK = Ink(8, 10, font=BOLD, side="centre")
_NUMBER = Ink(10, 12, font=BOLD, side="right")
TABLE_SHARE = 0.6
LEAST = 8.0
"""Smaller letters an impact printer cannot draw; only a monstrous sum is rather small than cut."""
RECEIPT_AT = 0.68

Line = tuple[str, Ink]


class FormHead(Whole):
    """The office, what it is, which print, its number in ink and in bars; on every form."""

    def __init__(self, composer: Composer, look: FormLook, sheet: SlipSheet) -> None:
        self.look, self.number, self.height = look, sheet.number, look.head
        self.bars = composer.bars(sheet.number, look.module)
        self.mark = mark_of(composer, sheet)
        self.words = composer.kept(("head", sheet.language, sheet.letterhead), lambda: _head(composer, look, sheet))

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, right = self.look, x + self.look.room
        for words, left, down, ink in self.words:
            hand.label(words, x + left, top - down, ink)
        if self.mark:
            hand.value(self.mark, x + look.room / 2, top - 24, _MARK)
        hand.bars(self.bars, right - self.bars.width, top - look.bars, look.bars)
        hand.value(self.number, right, top - look.bars - 9.9, _NUMBER)


def _head(composer: Composer, look: FormLook, sheet: SlipSheet) -> list[tuple[str, float, float, Ink]]:
    head, middle, title = sheet.letterhead, look.room / 2, composer.word(sheet.language, "slip.title")
    room = middle - composer.width(title, _TITLE) / 2 - 8
    office, ink = composer.shrunk(head.office, room, _OFFICE, LEAST)
    told = "  ·  ".join(part for part in (head.estate, head.hotline or head.phone) if part)
    line = composer.line(told, room, look.label)
    return [(office, 0, 10.5, ink), (line, 0, 22, look.label), (title, middle, 13, _TITLE)]


class FieldBox(NamedTuple):
    """A box of a row: where it begins and how wide it is, its label, what stands there to tick, room for its value."""

    left: float
    width: float
    label: str
    boxes: str
    after: float
    room: float


class Fields(Whole):
    """A row of boxes with the label before the value; a value may have a frame of its own."""

    def __init__(self, look: FormLook, boxes: Sequence[FieldBox], values: Sequence[tuple[str, Ink, bool]]) -> None:
        self.look, self.boxes, self.values, self.height = look, boxes, values, look.row

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, bottom = self.look, top - self.height
        baseline = top - (self.height + 0.72 * look.value.size) / 2
        if not hand.values_only:
            self._draw_boxes(hand, x, top, baseline)
        for box, (value, ink, framed) in zip(self.boxes, self.values, strict=True):
            if framed:  # nothing may be filled
                hand.box(x + box.after - 2, bottom + 1.6, box.width - box.after + box.left, self.height - 3.2)
            if value:
                hand.value(value, x + box.after + framed, baseline, ink)

    def _draw_boxes(self, hand: Hand, x: float, top: float, baseline: float) -> None:
        look, bottom = self.look, top - self.height
        hand.rules(look.rule, look.rule_grey)
        hand.box(x, bottom, look.room, self.height)
        for box, (value, _ink, _framed) in zip(self.boxes, self.values, strict=True):
            if box.left:
                hand.line(x + box.left, bottom, x + box.left, top)
            hand.value(box.label, x + box.left + PAD, baseline, look.label)
            if box.boxes and not value:
                hand.value(box.boxes, x + box.after, baseline, look.value)


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


@dataclass(frozen=True)
class HomeWords:
    """What came home, as far as it has room: cause and work in lines, receipt and the resident's words in one each."""

    done: list[str]
    receipt: str
    remark: str


class Work(Whole):
    """The lines and totals at the left, when the worker came and what was done at the right."""

    def __init__(
        self,
        composer: Composer,
        look: FormLook,
        telling: Telling,
        rows: Sequence[tuple[str, ...]],
        home: "HomeWords",
        last: bool,
    ) -> None:
        self.composer, self.look, self.telling, self.rows = composer, look, telling, rows
        self.done, self.receipt, self.remark = home.done, home.receipt, home.remark
        self.last = last
        self.height = (look.rows + 2) * look.table

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, left = self.look, self.look.room * TABLE_SHARE
        hand.rules(look.rule, look.rule_grey)
        hand.box(x, top - self.height, look.room, self.height)
        hand.line(x + left, top - self.height, x + left, top)
        self._table(hand, x, top, left)
        self._done(hand, x + left, top, look.room - left)

    def _table(self, hand: Hand, x: float, top: float, width: float) -> None:
        look, columns = self.look, self.telling.columns
        whole = sum(column.share for column in columns)
        wide = [width * column.share / whole for column in columns]
        down = (look.table + 0.72 * look.value.size) / 2
        for place in range(1, look.rows + 2):
            hand.line(x, top - place * look.table, x + width, top - place * look.table)
        left, bottom = x, top - (look.rows + 1) * look.table
        for place, (column, room) in enumerate(zip(columns, wide, strict=True)):
            if place:
                hand.line(left, bottom, left, top)
            ink = replace(look.label, side="right") if column.right else look.label
            edge = left + room - PAD if column.right else left + PAD
            heading, ink = self.composer.shrunk(column.heading, room - 2 * PAD, ink)
            hand.label(heading, edge, top - down, ink)
            for line, row in enumerate(self.rows, 1):
                cell = row[place]
                if column.right:
                    told, ink = self.composer.shrunk(cell, room - 2 * PAD, replace(look.value, side="right"))
                else:
                    told, ink = self.composer.shrunk(cell, room - 2 * PAD, look.value, LEAST)
                hand.value(told, edge, top - line * look.table - down, ink)
            left += room
        self._total(hand, x, bottom, width)

    def _total(self, hand: Hand, x: float, top: float, width: float) -> None:
        look, telling = self.look, self.telling
        baseline = top - (look.table + 0.72 * look.value.size) / 2
        split = x + width * RECEIPT_AT
        hand.line(split, top, split, top - look.table)
        hand.label(telling.word("receipt"), split + PAD, baseline, look.label)
        after = split + 2 * PAD + self.composer.width(telling.word("receipt"), look.label)
        if self.receipt:
            hand.value(self.receipt, after, baseline, look.value)
        hand.label(telling.total_label, x + PAD, baseline, look.label)
        after = x + 2 * PAD + self.composer.width(telling.total_label, look.label)
        if self.last and telling.total:
            told, ink = self.composer.shrunk(telling.total, split - after - PAD, look.strong)
            hand.value(told, after, baseline, ink)
        elif self.last:
            told, ink = self.composer.shrunk(telling.word("total.blank"), split - after - PAD, look.label, LEAST)
            hand.label(told, after, baseline, ink)

    def _done(self, hand: Hand, x: float, top: float, width: float) -> None:
        look, telling = self.look, self.telling
        down = (look.table + 0.72 * look.value.size) / 2
        half = width / 2
        hand.line(x, top - look.table, x + width, top - look.table)
        hand.line(x + half, top - look.table, x + half, top)
        for left, key, value in ((x, "arrived.short", telling.arrived), (x + half, "finished.short", telling.finished)):
            label = telling.word(key)
            hand.label(label, left + PAD, top - down, look.label)
            if value:
                hand.value(value, left + 2 * PAD + self.composer.width(label, look.label), top - down, look.value)
        top -= look.table
        hand.label(telling.word("done"), x + PAD, top - 9.4, look.label)
        if telling.outcome:
            wide = self.composer.width(telling.word("done"), look.label)
            hand.value(telling.outcome, x + 3 * PAD + wide, top - 9.4, look.strong)
        hand.lines(self.done, x + PAD, top - look.label.leading - 1, look.value)
        if not look.roomy:
            top -= look.rows * look.table
            hand.line(x, top, x + width, top)
            label = telling.word("remark")
            after = x + 2 * PAD + self.composer.width(label, look.label)
            hand.label(label, x + PAD, top - down, look.label)
            if self.remark:
                hand.value(self.remark, after, top - down, look.value)


class Signatures(Whole):
    """Signature lines side by side; on a form that is not the last one, where they stand."""

    def __init__(self, look: FormLook, telling: Telling, page: int) -> None:
        self.look, self.telling, self.page, self.height = look, telling, page, look.sign

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, telling, bottom = self.look, self.telling, top - self.height
        hand.rules(look.rule, look.rule_grey)
        hand.box(x, bottom, look.room, self.height)
        wide = look.room / 3
        for place, who in enumerate(("worker", "owner", "desk")):
            left = x + place * wide
            if place:
                hand.line(left, bottom, left, top)
            hand.label(telling.word(f"sign.{who}"), left + PAD, top - 8.8, look.label)
        if self.page:
            hand.value(telling.word("sign.there").format(page=self.page), x + PAD, bottom + 2.8, look.strong)
        elif telling.signed:
            hand.value(telling.signed, x + wide + PAD, bottom + 2.8, look.value)


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
