"""The labelled copies of a cut sheet: the worker's, the resident's, the accounts' and the desk's stub."""

from reportlab.lib.units import mm

from desk.slips.paper.copyparts import MOST_RESULT, CopyParts
from desk.slips.paper.heads import Head
from desk.slips.paper.pieces import Gap, Piece, Printed, Stack, Summed
from desk.slips.paper.tables import Table
from desk.slips.paper.workercopy import WorkerCopy
from desk.slips.sheet import Copy


class Copies(CopyParts):
    """Draws up the copies of one slip."""

    def pieces(self, copy: Copy) -> list[Piece]:
        """One copy from its head to its last row."""
        parts = {Copy.WORKER: self._worker, Copy.OWNER: self._owner, Copy.ACCOUNTS: self._accounts}
        return [Head(self.composer, self.look, self.sheet, copy), *parts.get(copy, self._stub)()]

    def _worker(self) -> list[Piece]:
        return WorkerCopy(self.composer, self.look, self.sheet).pieces()

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
