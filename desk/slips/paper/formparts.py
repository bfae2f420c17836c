"""The parts of an endless form, each of a fixed height in its fixed place."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

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
TABLE_SHARE = 0.6
LEAST = 8.0
"""Smaller letters an impact printer cannot draw."""
TICK, NONE = "✓", "—"
_QUIET = 4.5
"""From the margin to the bars: with it ten of the thinnest lie before the strip that is torn off."""

Line = tuple[str, Ink]
Choices = Sequence[tuple[str, float]]
"""What stands behind each box to tick, and where its box stands; last nothing, and where they end."""
Side = Literal["left", "right"]


class FormHead(Whole):
    """The office, what it is, which print, its number in ink and in bars; on every form."""

    def __init__(self, composer: Composer, look: FormLook, sheet: SlipSheet) -> None:
        self.look, self.number, self.height = look, sheet.number, look.head
        self.bars = composer.bars(sheet.number, look)
        self.mark = mark_of(composer, sheet)
        self.words = composer.kept(("head", sheet.language, sheet.letterhead), lambda: _head(composer, look, sheet))

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, right = self.look, x + self.look.room
        for words, left, down, ink in self.words:
            hand.label(words, x + left, top - down, ink)
        if self.mark:
            hand.value(self.mark, x + look.room / 2, top - 24, _MARK)
        hand.bars(self.bars, right - self.bars.width - _QUIET, top - look.bars, look.bars)
        hand.value(self.number, right - _QUIET, top - look.bars - 9.9, _NUMBER)


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


@dataclass(frozen=True)
class WorkWords:
    """What stands in the work's boxes: the rows of the table, what they come to, and what came home."""

    totals: tuple[Line, ...] = ()  # value and charged
    paid: Marked = field(default_factory=Marked)
    done: Sequence[str] = ()
    receipt: str = ""
    remark: str = ""


@dataclass(frozen=True)
class WorkBoxes:
    """What the work's boxes have alike on every form, with places from their left top corner, downwards."""

    lines: list[tuple[float, float, float, float]]
    labels: list[tuple[str, float, float, Ink]]
    columns: list[tuple[float, float, Ink]]  # where a cell stands, its room and its ink
    places: dict[str, tuple[float, float, float]]  # where a value stands, and its room
    choices: Choices  # free or paid
    done: tuple[float, int]  # the room for what was done, and how many lines


def work_boxes(composer: Composer, look: FormLook, telling: Telling) -> WorkBoxes:
    """The places of the work's boxes, which labels alone decide: forms may come pre-printed."""
    key = ("work", telling.language, telling.sheet.currency)
    return composer.kept(key, lambda: _work_boxes(composer, look, telling))


def _work_boxes(composer: Composer, look: FormLook, telling: Telling) -> WorkBoxes:
    left, width, table, label = look.room * TABLE_SHARE, look.room, look.table, look.label
    down, bottom = (table + 0.72 * look.value.size) / 2, (look.rows + 2) * table
    half, tall, above = (left + width) / 2, bottom - table + down, bottom - table
    lines = [(left, 0, left, bottom), (left, table, width, table), (half, 0, half, table)]
    lines += [(0, place * table, left, place * table) for place in range(1, look.rows + 2)]
    labels, columns, edges = [], [], [0.0]
    unit = left / sum(column.share for column in telling.columns)
    for column in telling.columns:
        x, room = edges[-1], column.share * unit
        side: Side = "right" if column.right else "left"
        edge = x + room - PAD if column.right else x + PAD
        heading = column.heading
        if composer.width(heading, label) > room - 2 * PAD:
            heading = heading.partition(" (")[0]  # the currency stands with the total too
        labels.append(_at(composer.shrunk(heading, room - 2 * PAD, replace(label, side=side), LEAST), edge, down))
        columns.append((edge, room - 2 * PAD, replace(look.value, side=side)))
        edges.append(x + room)
    lines += [(x, 0, x, bottom if x in edges[-3:] else above) for x in edges[1:-1]]
    choices = composer.choices(telling.word("pay.boxes"), label)
    total = telling.word("total")
    free = 2 * PAD + composer.label_width(total, label) + composer.width(telling.total_label[len(total) :], label)
    split = free + choices[-1][1] + PAD
    lines.append((split, above, split, bottom))
    labels.append((telling.total_label, PAD, tall, label))
    places = {"paid": (free, tall, choices[-1][1])}
    named = [
        ("receipt", telling.word("receipt"), split, edges[-3], tall),
        ("arrived", telling.word("arrived.short"), left, half, down),
        ("finished", telling.word("finished.short"), half, width, down),
        ("done", telling.word("done.form"), left, width, table + 9.4),
    ]
    if not look.roomy:
        lines.append((left, above, width, above))
        named.append(("remark", telling.word("remark"), left, width, tall))
    for name, told, begins, ends, below in named:
        labels.append((told, begins + PAD, below, label))
        after = begins + 2 * PAD + composer.label_width(told, label)
        places[name] = (after, below, ends - after - PAD)
    rows = look.rows + look.roomy
    most = int((rows * table - label.leading - 2) // look.value.leading)
    return WorkBoxes(lines, labels, columns, places, choices, (width - left - 2 * PAD, most))


def _at(set_line: tuple[str, Ink], x: float, down: float) -> tuple[str, float, float, Ink]:
    return set_line[0], x, down, set_line[1]


class Work(Whole):
    """The lines and totals at the left, when the worker came and what was done at the right."""

    def __init__(
        self,
        look: FormLook,
        telling: Telling,
        boxes: WorkBoxes,
        rows: Sequence[Sequence[Line]],
        words: WorkWords,
        there: int,  # the form with the sum and what came home; 0: this one
    ) -> None:
        self.look, self.telling, self.boxes, self.rows = look, telling, boxes, rows
        self.words, self.there, self.height = words, there, (look.rows + 2) * look.table

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, boxes, telling, words = self.look, self.boxes, self.telling, self.words
        paid = Marked(closed=True) if self.there else words.paid
        free, below, _room = boxes.places["paid"]
        if not hand.values_only:
            hand.rules(look.rule, look.rule_grey)
            hand.box(x, top - self.height, look.room, self.height)
            for left, down, right, under in boxes.lines:
                hand.line(x + left, top - down, x + right, top - under)
            for label, left, down, ink in boxes.labels:
                hand.value(label, x + left, top - down, ink)
            paid.print_choices(hand, boxes.choices, x + free, top - below, look.label)
        paid.print_marks(hand, boxes.choices, x + free, top - below, look.label)
        self._table(hand, x, top)
        if self.there:
            left, down = look.room * TABLE_SHARE + PAD, look.table + 2 * look.label.leading + 1
            hand.value(telling.word("see").format(page=self.there), x + left, top - down, look.strong)
            return
        arrived, finished = telling.came_and_went
        values = [("arrived", arrived), ("finished", finished), ("receipt", words.receipt), ("remark", words.remark)]
        for name, value in values:
            if value:
                left, down, _room = boxes.places[name]
                hand.value(value, x + left, top - down, look.value)
        if words.done:
            down = look.table + look.label.leading + 1
            hand.lines(list(words.done), x + look.room * TABLE_SHARE + PAD, top - down, look.value)

    def _table(self, hand: Hand, x: float, top: float) -> None:
        look, columns = self.look, self.boxes.columns
        down = (look.table + 0.72 * look.value.size) / 2
        for line, row in enumerate(self.rows, 1):
            for (told, ink), (edge, _room, _ink) in zip(row, columns, strict=True):
                if told:
                    hand.value(told, x + edge, top - line * look.table - down, ink)
        if not self.there:
            for (told, ink), (edge, _room, _ink) in zip(self.words.totals, columns[-2:], strict=False):
                hand.value(told, x + edge, top - self.height + look.table - down, ink)


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
