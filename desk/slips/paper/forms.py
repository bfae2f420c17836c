"""Endless forms for impact printers: every box in its fixed place, the plies named in the foot.

What has no room in its box goes on below in the running words, and these go on to the next form of the same size.
"""

from collections.abc import Sequence
from dataclasses import replace

from desk.paper.fonts import BOLD
from desk.paper.text import Ink, cap
from desk.slips.paper.composing import Composer
from desk.slips.paper.formparts import (
    LEAST,
    RECEIPT_AT,
    TABLE_SHARE,
    FieldBox,
    Fields,
    FormFoot,
    FormHead,
    HomeWords,
    Line,
    Matter,
    Signatures,
    Work,
)
from desk.slips.paper.looks import FormLook
from desk.slips.paper.pieces import PAD, Piece
from desk.slips.paper.rows import Cell, widths
from desk.slips.paper.sheets import Page
from desk.slips.paper.words import Telling
from desk.slips.sheet import SlipSheet
from desk.words import short_moment

MOST_WORDS = 4_000


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
        self.grid = [self._fields(cells) for cells in self._rows()]
        self.verdict = [self._fields(cells) for cells in self._verdict()]
        self.elsewhere = [
            self._fields([cell._replace(value="—", boxes="") for cell in cells]) for cells in self._verdict()
        ]
        self.home = self._home()
        self.foot = FormFoot(composer, look, self.telling, self._conditions())
        keys = ("matter", "matter.own")
        self.column = max(composer.label_width(self.telling.word(key), look.label) for key in keys) + 2 * PAD

    def pages(self) -> list[Page]:
        """All forms; those before the last whole one send the pen there."""
        look, rows = self.look, self._table()
        fixed = [self.head, *self.grid, *self.verdict, self.foot]
        free = look.height - look.top - look.bottom
        height = free - sum(piece.height for piece in fixed) - (look.rows + 2) * look.table - look.sign
        alone = free - self.head.height - self.grid[0].height - self.foot.height
        words, room, more = self._running(), self._lines_in(height), self._lines_in(alone)
        count = max(-(-len(rows) // look.rows), 1)
        if self.pre_printed:
            count = max(count, -(-len(words) // room))
        pages: list[Page] = []
        taken = 0
        for place in range(count):
            last = place == count - 1
            upto = len(rows) if last else min(taken + look.rows, max(len(rows) - 1, 0))  # the sum never without a line
            mine, taken = rows[taken:upto], upto
            pages.append(
                self._page(
                    [
                        *(self.head, *self.grid),
                        self._matter(words[place * room : (place + 1) * room], height),
                        Work(self.composer, look, self.telling, mine, self.home, 0 if last else count),
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

    def _rows(self) -> list[list[Cell]]:
        sheet, telling = self.sheet, self.telling
        cell, roomy = telling.cell, self.look.roomy
        flags = " · ".join(part for part in (telling.warranty, telling.second) if part)
        urgent = cell("urgency", telling.urgency, 1.9, strong=True, inverse=sheet.urgency == "at_once")
        due = cell("solution_due", telling.moment(sheet.solution_due), 3.3, strong=True)
        case, klass = cell("case", sheet.case_number, 2.4), cell("class", sheet.class_name, 3.8)
        trade, worker = cell("trade", sheet.trade, 3.2, strong=True), cell("worker", sheet.worker, 2.6)
        equipment = cell("equipment", sheet.equipment, 3.3)
        reported = cell("reported", telling.moment(sheet.reported_at), 2.9)
        raised_short = cell("raised", short_moment(telling.language, sheet.raised_at), 2.3)
        access, bring = cell("access", sheet.access, 6), cell("bring", sheet.bring, 6)
        appointment = cell("appointment", telling.appointment, 4.4, strong=True)
        unit, place = cell("unit", sheet.unit, 2.6, strong=True), cell("place", sheet.place, 5.4)
        teller, phone = cell("told_by", telling.teller, 3.8), cell("phone", sheet.told_phone, 3.2, strong=True)
        note = cell("note", flags, 5.8, strong=True)
        if not roomy:
            return [
                [unit, place, urgent, trade], [teller, phone, worker, case],
                [appointment._replace(share=4), klass._replace(share=2.6), raised_short, due],
                [access, bring], [reported, equipment, note],
            ]  # fmt: skip
        reply = cell("reply_due", telling.moment(sheet.reply_due), 3.3)
        raised = cell("raised", telling.moment(sheet.raised_at), 2.9)
        receiver, clerk = cell("first_receiver", sheet.first_receiver, 3), cell("clerk", sheet.clerk, 2.6)
        return [
            [unit, place, urgent], [teller, phone, reported], [trade, worker, appointment], [access, bring],
            [case, cell("kind", telling.kind, 3.6), klass, clerk], [raised, reply, due, receiver], [equipment, note],
        ]  # fmt: skip

    def _verdict(self) -> list[list[Cell]]:
        telling = self.telling
        rows = [
            [
                telling.ticked("tested", telling.tested, 3.3, "tested.short"),
                telling.ticked("opinion", telling.opinion, 5.6, "opinion.short"),
                telling.ticked("score", telling.score, 3.3, "score.short"),
            ]
        ]
        rows = [[cell._replace(boxes=" ".join(cell.boxes.split())) for cell in row] for row in rows]
        if self.look.roomy:
            rows.append([telling.cell("remark", telling.remark)])
        return rows

    def _fields(self, cells: Sequence[Cell]) -> Piece:
        labels = tuple(cell.label for cell in cells)
        boxes = self.composer.kept(labels, lambda: self._boxes(cells))
        values = []
        for cell, box in zip(cells, boxes, strict=True):
            ink = self.look.strong if cell.strong else self.look.value
            values.append((self._kept(cell.label, cell.value, box.room, ink), ink, cell.inverse))
        return Fields(self.look, boxes, values)

    def _boxes(self, cells: Sequence[Cell]) -> list[FieldBox]:
        """Their places, which labels and boxes to tick alone decide: forms may come pre-printed."""
        label, value, width = self.look.label, self.look.value, self.composer.label_width
        unit = self.width / sum(cell.share for cell in cells)
        needs = [width(cell.label, label) + width(cell.boxes, value) + 4 * PAD for cell in cells]
        boxes, x = [], 0.0
        for cell, wide in zip(cells, widths([cell.share * unit for cell in cells], needs), strict=True):
            after = 2 * PAD + width(cell.label, label)
            boxes.append(FieldBox(x, wide, cell.label, cell.boxes, x + after, wide - after - PAD))
            x += wide
        return boxes

    def _table(self) -> list[tuple[str, ...]]:
        """The lines; a name too long for its column goes on in the next row."""
        width = self.width * TABLE_SHARE
        column = width * self.telling.columns[0].share / sum(each.share for each in self.telling.columns)
        rows = []
        for name, *figures in self.telling.rows:
            told, ink = self.composer.shrunk(name, column - 2 * PAD, self.look.value, LEAST)
            first, *more = [told] if told == self.composer.plain(name) else self._broken(name, column - 2 * PAD, ink)
            rows.append((first, *figures))
            rows += [(line, *("" for _figure in figures)) for line in more]
        return rows

    def _broken(self, name: str, width: float, ink: Ink) -> list[str]:
        return self.composer.lines(name, width, ink) or [""]

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

    def _home(self) -> HomeWords:
        """What came home; what has no room in its box goes on among the running words."""
        home, look, label = self.sheet.home, self.look, self.look.label
        if home is None:
            return HomeWords([], "", "")
        width = self.width * (1 - TABLE_SHARE)
        told = "  ".join(part for part in (home.cause, home.result) if part).replace("\n", " ")
        told = self.telling.word("told").format(label=self.telling.outcome, text=told) if self.telling.outcome else told
        rows = look.rows + (1 if look.roomy else 0)
        most = int((rows * look.table - label.leading - 2) // look.value.leading)
        done = self.composer.running(told, width - 2 * PAD, look.value) if told else []
        if len(done) > most:
            self.more.append((self.telling.word("done"), told))
            done = self.composer.lines(self.telling.word("above"), width - 2 * PAD, look.value, most)
        receipt, remark = self.telling.word("receipt"), self.telling.word("remark")
        room = self.width * TABLE_SHARE * (1 - RECEIPT_AT) - self.composer.label_width(receipt, label) - 3 * PAD
        number = self._kept(receipt, home.receipt, room, look.value)
        if look.roomy:  # the resident's words have a row to themselves
            return HomeWords(done, number, "")
        room = width - self.composer.label_width(remark, label) - 3 * PAD
        return HomeWords(done, number, self._kept(remark, home.opinion_words, room, look.value))

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
