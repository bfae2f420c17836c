"""The parts of an endless form, each of a fixed height in its fixed place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

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
Side = Literal["left", "right"]


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


@dataclass(frozen=True)
class _WorkBoxes:
    """What the work's boxes have alike on every form, with places from their left top corner, downwards."""

    lines: list[tuple[float, float, float, float]]
    labels: list[tuple[str, float, float, Ink]]
    columns: list[tuple[float, float, Ink]]  # where a cell stands, its room and its ink
    places: dict[str, tuple[float, float]]  # where a value stands


def _work_boxes(composer: Composer, look: FormLook, telling: Telling) -> _WorkBoxes:
    left, width, table = look.room * TABLE_SHARE, look.room, look.table
    down, bottom = (table + 0.72 * look.value.size) / 2, (look.rows + 2) * table
    split, half = left * RECEIPT_AT, (left + width) / 2
    lines = [(left, 0, left, bottom), (left, table, width, table), (half, 0, half, table)]
    lines += [(0, place * table, left, place * table) for place in range(1, look.rows + 2)]
    lines.append((split, bottom - table, split, bottom))
    labels, columns = [], []
    unit, x = left / sum(column.share for column in telling.columns), 0.0
    for column in telling.columns:
        room = column.share * unit
        side: Side = "right" if column.right else "left"
        edge = x + room - PAD if column.right else x + PAD
        heading = composer.shrunk(column.heading, room - 2 * PAD, replace(look.label, side=side))
        labels.append(_at(heading, edge, down))
        columns.append((edge, room - 2 * PAD, replace(look.value, side=side)))
        if x:
            lines.append((x, 0, x, bottom - table))
        x += room
    places = {}
    tall = bottom - table + down
    named = [
        ("total", telling.total_label, 0.0, tall),
        ("receipt", telling.word("receipt"), split, tall),
        ("arrived", telling.word("arrived.short"), left, down),
        ("finished", telling.word("finished.short"), half, down),
        ("done", telling.word("done.form"), left, table + 9.4),
    ]
    if not look.roomy:
        lines.append((left, bottom - table, width, bottom - table))
        named.append(("remark", telling.word("remark"), left, tall))
    for name, label, begins, below in named:
        labels.append((label, begins + PAD, below, look.label))
        places[name] = (begins + 2 * PAD + composer.label_width(label, look.label), below)
    return _WorkBoxes(lines, labels, columns, places)


def _at(set_line: tuple[str, Ink], x: float, down: float) -> tuple[str, float, float, Ink]:
    return set_line[0], x, down, set_line[1]


class Work(Whole):
    """The lines and totals at the left, when the worker came and what was done at the right."""

    def __init__(
        self,
        composer: Composer,
        look: FormLook,
        telling: Telling,
        rows: Sequence[tuple[str, ...]],
        home: HomeWords,
        there: int,  # the form with the sum and what came home; 0: this one
    ) -> None:
        self.composer, self.look, self.telling, self.rows = composer, look, telling, rows
        self.home, self.there, self.height = home, there, (look.rows + 2) * look.table
        key = ("work", telling.language, telling.sheet.currency)
        self.boxes = composer.kept(key, lambda: _work_boxes(composer, look, telling))

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, boxes, telling, home = self.look, self.boxes, self.telling, self.home
        if not hand.values_only:
            hand.rules(look.rule, look.rule_grey)
            hand.box(x, top - self.height, look.room, self.height)
            for left, down, right, below in boxes.lines:
                hand.line(x + left, top - down, x + right, top - below)
            for label, left, down, ink in boxes.labels:
                hand.value(label, x + left, top - down, ink)
        self._table(hand, x, top)
        if self.there:
            left, down = look.room * TABLE_SHARE + PAD, look.table + 2 * look.label.leading + 1
            hand.value(telling.word("see").format(page=self.there), x + left, top - down, look.strong)
            return
        arrived, finished = telling.came_and_went
        values = [
            ("arrived", arrived, look.value),
            ("finished", finished, look.value),
            ("receipt", home.receipt, look.value),
            ("remark", home.remark, look.value),
        ]
        for name, value, ink in values:
            if value:
                left, down = boxes.places[name]
                hand.value(value, x + left, top - down, ink)
        if home.done:
            down = look.table + look.label.leading + 1
            hand.lines(home.done, x + look.room * TABLE_SHARE + PAD, top - down, look.value)

    def _table(self, hand: Hand, x: float, top: float) -> None:
        look, telling = self.look, self.telling
        down = (look.table + 0.72 * look.value.size) / 2
        for line, row in enumerate(self.rows, 1):
            for cell, (edge, room, ink) in zip(row, self.boxes.columns, strict=True):
                least = {"least": LEAST} if ink.side == "left" else {}
                told, small = self.composer.shrunk(cell, room, ink, **least)
                hand.value(told, x + edge, top - line * look.table - down, small)
        if self.there:
            return
        left, below = self.boxes.places["total"]
        room = look.room * TABLE_SHARE * RECEIPT_AT - left - PAD
        if telling.total:
            told, small = self.composer.shrunk(telling.total, room, look.strong)
            hand.value(told, x + left, top - below, small)
        else:
            told, small = self.composer.shrunk(telling.word("total.blank"), room, look.label, LEAST)
            hand.label(told, x + left, top - below, small)


class Signatures(Whole):
    """Signature lines and the return call side by side; on a form that is not the last one, where they stand."""

    def __init__(self, look: FormLook, telling: Telling, page: int) -> None:
        self.look, self.telling, self.page, self.height = look, telling, page, look.sign

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, telling, bottom = self.look, self.telling, top - self.height
        hand.rules(look.rule, look.rule_grey)
        hand.box(x, bottom, look.room, self.height)
        wide = look.room / 4
        for place, who in enumerate(("sign.worker", "sign.owner", "sign.desk.short", "return_call")):
            left = x + place * wide
            if place:
                hand.line(left, bottom, left, top)
            hand.label(telling.word(who), left + PAD, top - 8.8, look.label)
        if self.page:
            hand.value(telling.word("sign.there").format(page=self.page), x + PAD, bottom + 2.8, look.strong)
            return
        for place, told in ((1, telling.signed), (3, telling.return_call)):
            if told:
                told, small = telling.composer.shrunk(told, wide - 2 * PAD, look.value, LEAST)
                hand.value(told, x + place * wide + PAD, bottom + 2.8, small)


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
