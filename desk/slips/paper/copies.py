"""The labelled copies of a cut sheet: the worker's, the resident's, the accounts' and the desk's stub."""

from collections.abc import Callable

from reportlab.lib.units import mm

from desk.paper.text import Ink, cap
from desk.slips.paper.composing import Composer
from desk.slips.paper.heads import Head
from desk.slips.paper.looks import Look
from desk.slips.paper.pieces import Beside, Gap, Label, Piece, Printed, Stack, Summed, Words
from desk.slips.paper.rows import Cell, Row, rows_of
from desk.slips.paper.tables import Column, Table
from desk.slips.paper.words import Telling
from desk.slips.sheet import Copy, SlipSheet

MOST_WORDS = 4_000
MOST_SUMMARY = 1_000
MOST_RESULT = 4_000

_DONE_BOX, _DONE_MOST = 14 * mm, 70 * mm
_PEN_ROW = 5.6 * mm


class Copies:
    """Draws up the copies of one slip."""

    def __init__(self, composer: Composer, look: Look, sheet: SlipSheet) -> None:
        self.composer, self.look, self.sheet = composer, look, sheet
        self.telling = Telling(composer, sheet)
        self.width = look.room

    def pieces(self, copy: Copy) -> list[Piece]:
        """One copy from its head to its last row."""
        parts = {Copy.WORKER: self._worker, Copy.OWNER: self._owner, Copy.ACCOUNTS: self._accounts}
        return [Head(self.composer, self.look, self.sheet, copy), *parts.get(copy, self._stub)()]

    # -- the worker's copy

    def _worker(self) -> list[Piece]:
        return [*self._rows(self._errand()), *self._matter(), *self._for_the_pen()]

    def _errand(self) -> list[Cell]:
        sheet, telling = self.sheet, self.telling
        cell = telling.cell
        cells = [
            cell("unit", sheet.unit, 1.9, strong=True),
            cell("place", sheet.place, 3.2),
            cell("urgency", telling.urgency, 1.2, strong=True, inverse=sheet.urgency == "at_once"),
            cell("trade", sheet.trade, 2.1, strong=True),
            cell("worker", sheet.worker, 2),
            cell("told_by", telling.teller, 2.4),
            cell("phone", sheet.told_phone, 2, strong=True),
            cell("appointment", telling.appointment, 3.3, strong=True),
            cell("access", sheet.access, 5.2),
        ]
        if sheet.bring:
            cells.append(cell("bring", sheet.bring, 5.2))
        if sheet.equipment:
            cells.append(cell("equipment", sheet.equipment, 4))
        if sheet.warranty != "none":
            cells.append(cell("warranty", telling.warranty, 2.6, inverse=True))
        if sheet.second_of:
            cells.append(cell("second", telling.second, 3.4, strong=True))
        if sheet.case_number:
            cells += [
                cell("case", sheet.case_number, 2, strong=True),
                cell("kind", telling.kind, 2.2),
                cell("class", sheet.class_name, 3.2),
                cell("first_receiver", sheet.first_receiver, 2.4),
            ]
        cells.append(cell("clerk", sheet.clerk, 2.4))
        if sheet.case_number:
            cells += [cell("reported_raised", telling.reported_and_raised, 2.8), *self._limits(2.3)]
        else:
            cells.append(cell("raised", telling.moment(sheet.raised_at), 2.3))
        return cells

    def _limits(self, share: float) -> list[Cell]:
        return [
            self.telling.cell("reply_due", self.telling.moment(self.sheet.reply_due) or "—", share),
            self.telling.cell("solution_due", self.telling.moment(self.sheet.solution_due) or "—", share, strong=True),
        ]

    def _matter(self) -> list[Piece]:
        """The clerk's view and the person's own words, apart (M43)."""
        sheet, telling = self.sheet, self.telling
        own = sheet.words if sheet.words.strip() else telling.word("no_words") if sheet.case_number else ""
        pieces: list[Piece] = [
            Gap(3),
            *self._told(telling.word("summary"), sheet.summary, self.look.summary, MOST_SUMMARY),
        ]
        if own:
            pieces += self._told(telling.word("words"), own, self.look.verbatim, MOST_WORDS)
        return [*pieces, Gap(5)]

    def _told(self, label: str, text: str, ink: Ink, most: int) -> list[Piece]:
        sentence = self.composer.word(self.sheet.language, "paper.in_case_file")
        capped = cap(text, most, sentence.replace("{number}", self.sheet.case_number or self.sheet.number))
        return [Label(self.look, label), Words(self.composer.running(capped, self.width, ink), ink)]

    def _for_the_pen(self) -> list[Piece]:
        """What the worker fills in, or what the slip brought home; the value is shown also when nothing is charged."""
        telling, home = self.telling, self.sheet.home
        times = self._printed("times", self._times)
        done: list[Piece]
        if home:
            done = [times, Gap(3)]
            for label, text in ((telling.word("cause"), home.cause), (telling.result_label, home.result)):
                if text:
                    done += self._told(label, text, self.look.verbatim, MOST_RESULT)
            done.append(Gap(5))
        else:
            box = Cell(telling.word("done"), ruled=True)
            done = [
                times,
                Row(self.composer, self.look, [box], self.width, _DONE_BOX, grow=_DONE_MOST - _DONE_BOX),
            ]
        return [*done, *self._money(self.look.blanks, [self._printed("end", self._end)])]

    def _times(self) -> Piece:
        telling = self.telling
        outcome = (
            telling.cell("outcome", telling.outcome or "—", 4)
            if self.sheet.home
            else telling.cell("next_visit", share=4)
        )
        return self._row(
            [telling.cell("arrived", telling.arrived, 2), telling.cell("finished", telling.finished, 2), outcome],
            self.look.pen,
        )

    def _end(self) -> Piece:
        return Stack([*self._verdict(), self._signatures("worker", "owner", "desk")])

    def _printed(self, what: str, make: Callable[[], Piece]) -> Piece:
        """A piece for the pen, which is alike on all slips of a language until they are home."""
        return make() if self.sheet.home else self.composer.kept((what, self.sheet.language, self.look.tight), make)

    def _verdict(self) -> list[Piece]:
        telling = self.telling
        rows = self._rows(
            [
                telling.ticked("tested", telling.tested, 2.6),
                telling.ticked("opinion", telling.opinion, 4),
                telling.ticked("score", telling.score, 2.8),
            ]
        )
        return [*rows, self._row([telling.cell("remark", telling.remark)], self.look.pen)]

    # -- money

    def _money(self, blank: int, under: list[Piece]) -> list[Piece]:
        """Lines with their totals and who signs for them, or a table for the pen; nobody signs under nothing."""
        telling, home = self.telling, self.sheet.home
        if not self.sheet.lines:
            money = [self._printed("money", self._pen_money)] if home is None else self._paid()
            return [Stack([*money, *under])]
        blank = 0 if home else blank
        table = Table(self.composer, self.look, telling.columns, telling.rows, self.width, blank, _PEN_ROW)
        return [Summed(table, Stack([*self._totals(by_hand=home is None), *under]))]

    def _paid(self) -> list[Piece]:
        """What work without lines came to, once it is home; no box into which anybody could write a sum later."""
        cells = self._paid_cells()
        return [self._row(cells)] if cells else []

    def _paid_cells(self) -> list[Cell]:
        telling = self.telling
        total = [Cell(telling.total_label, telling.total, 4, strong=True)] if telling.total else []
        return [*total, *([telling.cell("receipt", telling.receipt or "—", 2)] if total or telling.receipt else [])]

    def _totals(self, *, by_hand: bool) -> list[Piece]:
        telling = self.telling
        cells = [Cell(telling.total_label, telling.total, 4, strong=True)]
        if by_hand:
            cells += [telling.cell("value_all", share=2), telling.cell("charged_all", share=2)]
        receipt = telling.receipt or ("—" if self.sheet.home else "")
        return self._rows([*cells, telling.cell("receipt", receipt, 2)])

    def _pen_money(self) -> Piece:
        telling, rows = self.telling, 4
        columns = [
            Column(telling.word(name), share)
            for name, share in (("material", 5.0), ("quantity", 1.3), ("price", 1.3), ("sum", 1.5))
        ]
        left = self.width * 0.56
        table = Table(self.composer, self.look, columns, (), left, rows, _PEN_ROW)
        third = table.height / 3
        right = Stack(
            [
                Row(self.composer, self.look, cells, self.width - left, third)
                for cells in (
                    [telling.ticked("pay", "", 1), telling.cell("labour", share=0.7)],
                    [telling.cell("value"), telling.cell("charged")],
                    [telling.cell("receipt")],
                )
            ]
        )
        return Beside(table, right, left)

    # -- the resident's copy

    def _owner(self) -> list[Piece]:
        sheet, telling = self.sheet, self.telling
        cell = telling.cell
        cells = [
            *self._where(2),
            cell("trade", sheet.trade, 2.1),
            cell("worker", sheet.worker, 1.8),
            *([cell("case", sheet.case_number, 1.9)] if sheet.case_number else []),
            *([cell("appointment", telling.appointment, 3.3, strong=True)] if sheet.appoint_from else []),
            *([cell("warranty", telling.warranty, 2.6, inverse=True)] if sheet.warranty != "none" else []),
            cell("raised", telling.moment(sheet.raised_at), 2.2),
            *(self._limits(2.2) if sheet.case_number else []),
        ]
        pieces = [*self._rows(cells), self._row([cell("summary", sheet.summary)])]
        if telling.why:
            pieces += [Gap(2), *self._told(telling.result_label, telling.why, self.look.value, MOST_RESULT), Gap(2)]
        money = [] if sheet.lines else self._money_cells(1.6)
        last = self._row(
            [cell("finished", telling.finished, 2), *self._outcome(1.8), *money, cell("sign.worker", share=2.4)],
            self.look.pen + 1.6 * mm,
        )
        feedback = self._printed("feedback", self._feedback)
        conditions = self.composer.kept((sheet.language, telling.conditions, self.look.tight), self._conditions)
        if not sheet.lines:
            return [*pieces, Stack([last, feedback]), conditions]
        table = Table(self.composer, self.look, telling.columns, telling.rows, self.width)
        return [*pieces, Summed(table, Stack([*self._totals(by_hand=False), last, feedback])), conditions]

    def _money_cells(self, share: float) -> list[Cell]:
        """Boxes for the money of work without lines, or what it came to once it is home."""
        if self.sheet.home:
            return self._paid_cells()
        return [self.telling.cell(name, share=share) for name in ("value", "charged", "receipt")]

    def _where(self, share: float) -> list[Cell]:
        """The flat, or the place where there is none, and who told it, if anybody did."""
        sheet, telling = self.sheet, self.telling
        return [
            telling.cell("unit", sheet.unit, share, strong=True)
            if sheet.unit
            else telling.cell("place", sheet.place, share + 0.6, strong=True),
            *([telling.cell("told_by", telling.teller, 2.6)] if telling.teller else []),
        ]

    def _outcome(self, share: float) -> list[Cell]:
        """How it ended, once it is home: nobody pays for what was not done."""
        return [self.telling.cell("outcome", self.telling.outcome, share, strong=True)] if self.telling.outcome else []

    def _feedback(self) -> Piece:
        telling = self.telling
        return self._row(
            [telling.ticked("score", telling.score, 2.6), telling.cell("feedback", telling.remark, 7)], self.look.pen
        )

    def _conditions(self) -> Piece:
        head, telling = self.sheet.letterhead, self.telling
        phone = head.hotline or head.phone
        # An office that has not entered its number yet must not print a sentence with a hole in it.
        ask = telling.word("ask").format(phone=phone) if phone else telling.word("ask_here")
        note = self.look.note
        return Printed(self.composer.lines(ask + telling.conditions, self.width, note), note)

    # -- the accounts' copy and the stub

    def _accounts(self) -> list[Piece]:
        sheet, telling = self.sheet, self.telling
        cell = telling.cell
        cells = [
            *self._where(2),
            *([cell("case", sheet.case_number, 1.9)] if sheet.case_number else []),
            cell("raised", telling.moment(sheet.raised_at), 2.2),
            cell("trade", sheet.trade, 2.1),
            cell("worker", sheet.worker, 1.8),
            cell("summary", sheet.summary, 4.2),
            *([cell("warranty", telling.warranty, 2.6, inverse=True)] if sheet.warranty != "none" else []),
        ]
        signatures = self._printed("payers", lambda: self._signatures("worker", "payer", "cashier"))
        ended = [cell("finished", telling.finished, 2), *self._outcome(1.8)]
        if sheet.lines:
            return [*self._rows([*cells, *ended]), *self._money(min(self.look.blanks, 1), [signatures])]
        boxes = self._row([*ended, *self._money_cells(2)], self.look.pen + mm)
        return [*self._rows(cells), Stack([boxes, signatures])]

    def _stub(self) -> list[Piece]:
        sheet, telling = self.sheet, self.telling
        cell = telling.cell
        cells = [
            *self._where(1.8)[:1],
            *([cell("case", sheet.case_number, 1.9)] if sheet.case_number else []),
            cell("summary", sheet.summary, 4.2),
            *([cell("appointment", telling.appointment, 3.3)] if sheet.appoint_from else []),
            *([cell("solution_due", telling.moment(sheet.solution_due) or "—", 2.2)] if sheet.case_number else []),
            cell("trade", sheet.trade, 1.9),
            cell("worker", sheet.worker, 1.8),
        ]
        boxes = [
            cell("sign.fetch", share=2.6), cell("back", share=2.2), cell("result", telling.outcome, 2),
            cell("return_call", telling.return_call, 2.6),
        ]  # fmt: skip
        return [*self._rows(cells), self._row(boxes, self.look.pen + mm)]

    # -- rows

    def _rows(self, cells: list[Cell]) -> list[Piece]:
        return rows_of(self.composer, self.look, cells, self.width)

    def _row(self, cells: list[Cell], least: float = 0) -> Piece:
        return Row(self.composer, self.look, cells, self.width, least)

    def _signatures(self, *who: str) -> Piece:
        """Signature lines side by side; after the slip is home the resident's says whether there was one."""
        cells = [self.telling.cell(f"sign.{each}", self.telling.signed if each == "owner" else "") for each in who]
        return self._row(cells, self.look.sign)
