"""The work's boxes on an endless form: its lines and what they come to, when the worker came, what was done."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from desk.paper.text import Ink
from desk.slips.paper.composing import Composer
from desk.slips.paper.formparts import LEAST, Choices, Line, Marked
from desk.slips.paper.hand import Hand
from desk.slips.paper.looks import FormLook
from desk.slips.paper.pieces import PAD, Whole
from desk.slips.paper.words import Telling

TABLE_SHARE = 0.6
"""Of the width of the form."""
Side = Literal["left", "right"]


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
