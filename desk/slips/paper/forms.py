"""Endless forms for impact printers: every box in its fixed place, the plies named in the foot.

What has no room in its box goes on below in the running words, and these go on to the next form of the same size.
"""

from collections.abc import Sequence
from dataclasses import replace

from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, cap
from desk.slips.paper.composing import Composer
from desk.slips.paper.formcells import grid_of, verdict_of
from desk.slips.paper.formparts import (
    LEAST,
    FieldBox,
    Fields,
    FormFoot,
    FormHead,
    Line,
    Marked,
    Matter,
    Signatures,
)
from desk.slips.paper.formwork import Work, WorkWords, work_boxes
from desk.slips.paper.looks import FormLook
from desk.slips.paper.pieces import PAD, Piece
from desk.slips.paper.rows import Cell, widths
from desk.slips.paper.sheets import Page
from desk.slips.paper.words import NOTHING, Telling
from desk.slips.sheet import SlipSheet

MOST_WORDS = 4_000
Row = tuple[Line, ...]
_ABOVE = "↑"
"""Where a figure without room would stand: it is among the words above."""


def forms(composer: Composer, look: FormLook, sheet: SlipSheet, pre_printed: bool) -> list[Page]:
    """The forms of one slip, as many as its words and lines need.

    Words that go on have a form to themselves, but keep to their box where the forms come pre-printed.
    """
    return _Forms(composer, look, sheet, pre_printed).pages()


class _Forms:
    """Draws up the forms of one slip."""

    def __init__(self, composer: Composer, look: FormLook, sheet: SlipSheet, pre_printed: bool) -> None:
        self.composer, self.look, self.sheet, self.pre_printed = composer, look, sheet, pre_printed
        self.telling = Telling(composer, sheet)
        self.width = look.room
        self.more: list[tuple[str, str]] = []  # what had no room in its box, with its label
        self.head = FormHead(composer, look, sheet)
        self.grid = [self._fields(cells) for cells in grid_of(self.telling, look.roomy)]
        judged = verdict_of(self.telling, look.roomy)
        self.verdict = [self._fields(cells) for cells in judged]
        self.elsewhere = [
            self._fields([cell._replace(value=NOTHING, chosen=None, closed=True) for cell in cells]) for cells in judged
        ]
        self.boxes = work_boxes(composer, look, self.telling)
        self.work = self._work()
        self.foot = FormFoot(composer, look, self.telling, self._conditions())
        keys = ("matter", "matter.own")
        self.column = max(composer.label_width(self.telling.word(key), look.label) for key in keys) + 2 * PAD

    def pages(self) -> list[Page]:
        """All forms; those before the last whole one send the pen there."""
        look, table = self.look, self._table()
        fixed = [self.head, *self.grid, *self.verdict, self.foot]
        free = look.height - look.top - look.bottom
        height = free - sum(piece.height for piece in fixed) - (look.rows + 2) * look.table - look.sign
        alone = free - self.head.height - self.grid[0].height - self.foot.height
        words, room, more = self._running(), self._lines_in(height), self._lines_in(alone)
        tables = self._packed(table, -(-len(words) // room) if self.pre_printed else 1)
        count = len(tables)
        pages: list[Page] = []
        for place, rows in enumerate(tables):
            last = place == count - 1
            pages.append(
                self._page(
                    [
                        *(self.head, *self.grid),
                        self._matter(words[place * room : (place + 1) * room], height),
                        Work(look, self.telling, self.boxes, rows, self.work, 0 if last else count),
                        *(self.verdict if last else self.elsewhere),
                        Signatures(look, self.telling, 0 if last else count),
                        self.foot,
                    ]
                )
            )
        for start in range(count * room, len(words), more):
            matter = self._matter(words[start : start + more], alone)
            pages.append(self._page([self.head, self.grid[0], matter, self.foot]))
        shown = count * room
        for place, page in enumerate(pages[:-1]):
            page.goes_on = place + 1 < count or len(words) > shown + (place + 1 - count) * more
        return pages

    def _lines_in(self, height: float) -> int:
        return int((height - 3) // self.look.leading)

    def _matter(self, lines: Sequence[Line], height: float) -> Piece:
        return Matter(self.look, self.telling, lines, self.column, height)

    def _page(self, pieces: Sequence[Piece]) -> Page:
        top, page = self.look.height - self.look.top, Page()
        for piece in pieces:
            page.placed.append((piece, top))
            top -= piece.height
        return page

    def _fields(self, cells: Sequence[Cell]) -> Piece:
        labels = tuple(cell.label for cell in cells)
        boxes = self.composer.kept(labels, lambda: self._boxes(cells))
        values, marked = [], []
        for cell, box in zip(cells, boxes, strict=True):
            ink = self.look.strong if cell.strong else self.look.value
            told = "" if cell.boxes else self._kept(cell.label, cell.value, box.room, ink)
            values.append((told, ink, cell.inverse))
            marked.append(Marked(cell.chosen, cell.closed))
        return Fields(self.look, boxes, values, marked)

    def _boxes(self, cells: Sequence[Cell]) -> list[FieldBox]:
        """Their places, which labels and boxes to tick alone decide: forms may come pre-printed."""
        label, width = self.look.label, self.composer.label_width
        unit = self.width / sum(cell.share for cell in cells)
        choices = [self.composer.choices(cell.boxes, self.look.value) if cell.boxes else () for cell in cells]
        needs = [
            width(cell.label, label) + (each[-1][1] if each else 0) + 4 * PAD
            for cell, each in zip(cells, choices, strict=True)
        ]
        boxes, x = [], 0.0
        for cell, each, wide in zip(cells, choices, widths([cell.share * unit for cell in cells], needs), strict=True):
            after = 2 * PAD + width(cell.label, label)
            boxes.append(FieldBox(x, wide, cell.label, each, x + after, wide - after - PAD))
            x += wide
        return boxes

    def _table(self) -> list[list[Row]]:
        """The rows of each line: a long name has two where all lines then stand on one form."""
        told = [self._line_told(row) for row in self.telling.rows]
        names = [self._named(name, 2) for name, _figures in told]
        if sum(len(lines) for lines, _ink, _whole in names) > self.look.rows:
            names = [self._named(name, 1) for name, _figures in told]
        none = tuple(("", self.look.value) for _column in self.boxes.columns[1:])
        groups = []
        for (name, figures), (lines, ink, whole) in zip(told, names, strict=True):
            if not whole and all(label != name for label, _text in self.more):
                self.more.append((self.telling.word("item"), name))
            groups.append([((line, ink), *(none if place else figures)) for place, line in enumerate(lines)])
        return groups

    def _line_told(self, row: Sequence[str]) -> tuple[str, Row]:
        """The name and the figures of a line; a unit without room stands with the name, a sum among the words."""
        name, quantity, price, value, charged = row
        number, _, unit = quantity.partition(" ")
        of_quantity, *of_sums = self.boxes.columns[1:]
        figures = [self._figure(quantity, of_quantity), *map(self._figure, (price, value, charged), of_sums)]
        if figures[0] is None and unit:
            name, figures[0] = f"{name} ({unit})", self._figure(number, of_quantity)
        if None in figures:
            label = self.telling.word("line.charged")
            self.more.append((name, f"{quantity} × {price} = {value}  ·  {label} {charged}"))
        return name, tuple(each or (_ABOVE, of_quantity[2]) for each in figures)

    def _figure(self, told: str, column: tuple[float, float, Ink], font: str = REGULAR) -> Line | None:
        """A figure in letters that an impact printer can draw; None where it has no room."""
        _edge, room, ink = column
        line, ink = self.composer.shrunk(told, room, ink if font == ink.font else replace(ink, font=font), LEAST)
        return (line, ink) if line == self.composer.plain(told) else None

    def _named(self, name: str, most: int) -> tuple[list[str], Ink, bool]:
        """At most so many lines of a name, and whether they are all."""
        _edge, room, ink = self.boxes.columns[0]
        line, small = self.composer.shrunk(name, room, ink, LEAST)
        if line == self.composer.plain(name):
            return [line], small, True
        lines = self.composer.lines(name, room, small, most)
        return lines, small, len(self.composer.lines(name, room, small)) <= most

    def _packed(self, groups: Sequence[list[Row]], least: int) -> list[list[Row]]:
        """The rows of each form, so many forms at least. A line never parts, and the sum stands under the last one."""
        forms: list[list[Row]] = [[]]
        for group in groups[:-1]:
            if len(forms[-1]) + len(group) > self.look.rows:
                forms.append([])
            forms[-1] += group
        last = groups[-1] if groups else []
        if len(forms) < least or len(forms[-1]) + len(last) > self.look.rows:
            forms += [[] for _form in range(max(least - len(forms), 1))]
        forms[-1] += last
        return forms

    def _conditions(self) -> list[str]:
        """The conditions in their line; longer ones wholly among the running words."""
        told = self.telling.conditions
        if self.pre_printed:  # the forms have them
            return []
        kept = self._kept(self.telling.word("conditions"), told, self.width, self.look.note)
        return [kept] if kept else []

    def _kept(self, label: str, text: str, width: float, ink: Ink) -> str:
        text = " · ".join(part.strip() for part in text.splitlines() if part.strip())
        if not text:
            return ""
        told = self.composer.plain(text)
        line = self.composer.line(text, width, ink)
        if line != told:
            self.more.append((label, text))
        return line

    def _work(self) -> WorkWords:
        """What the work came to and what came home; what has no room in its box goes on among the running words."""
        telling, home = self.telling, self.sheet.home
        sums, columns = telling.sums or (("—", "—") if home else ()), self.boxes.columns[-2:]
        totals = [self._figure(each, column, BOLD) for each, column in zip(sums, columns, strict=False)]
        if None in totals:
            self.more.append((telling.total_label, telling.total))
        written = tuple(each or (_ABOVE, columns[0][2]) for each in totals)
        if home is None:
            return WorkWords(written)
        paid = Marked(int(self.sheet.totals.charged > 0)) if telling.sums else Marked(closed=True)
        return WorkWords(
            written,
            paid,
            self._done(),
            self._kept(
                telling.word("receipt"), home.receipt or NOTHING, self.boxes.places["receipt"][2], self.look.value
            ),
            ""
            if self.look.roomy
            else self._kept(telling.word("remark"), telling.remark, self.boxes.places["remark"][2], self.look.value),
        )

    def _done(self) -> Sequence[str]:
        """How it ended, the cause and the work: each in lines of its own where they have room."""
        telling, home, value = self.telling, self.sheet.home, self.look.value
        if home is None:
            return ()
        told = [
            telling.word("told").format(label=label, text=" ".join(text.split("\n")))
            for label, text in ((telling.word("cause"), home.cause), (telling.result_label, home.result))
            if text
        ]
        if telling.outcome:
            told[:1] = ["  ·  ".join((telling.outcome, *told[:1]))]
        (room, most), joined = self.boxes.done, "  ·  ".join(told)
        for each in ("\n".join(told), joined):
            lines = self.composer.running(each, room, value) if each else []
            if len(lines) <= most:
                return lines
        self.more.append((telling.word("done"), joined))
        return self.composer.lines(telling.word("above"), room, value, most)

    def _running(self) -> list[Line]:
        """The desk's view in bold, the person's own words in quotes, then what had no room (M43)."""
        sheet, telling, look = self.sheet, self.telling, self.look
        ink, width = Ink(look.value.size, look.leading), self.width - self.column - 2 * PAD
        sentence = self.composer.word(sheet.language, "paper.in_case_file")
        sentence = sentence.replace("{number}", sheet.case_number or sheet.number)
        strong = replace(ink, font=BOLD)
        lines = [(line, strong) for line in self.composer.running(sheet.summary, width, strong) if sheet.summary]
        if sheet.words.strip():
            own = telling.word("quoted").format(words=cap(sheet.words.strip(), MOST_WORDS, sentence))
            lines += [(line, ink) for line in self.composer.running(own, width, ink)]
        for label, text in self.more:
            lines += [
                (line, ink)
                for line in self.composer.running(telling.word("told").format(label=label, text=text), width, ink)
            ]
        return lines
