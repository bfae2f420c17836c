"""The worker's copy of a cut sheet: the errand, and room for the pen or what came home."""

from reportlab.lib.units import mm

from desk.slips.paper.copyparts import MOST_RESULT, CopyParts
from desk.slips.paper.pieces import Gap, Piece, Stack
from desk.slips.paper.rows import Cell, Row

MOST_WORDS = 4_000
MOST_SUMMARY = 1_000

_DONE_BOX, _DONE_MOST = 14 * mm, 70 * mm


class WorkerCopy(CopyParts):
    """Draws up the worker's copy of one slip."""

    def pieces(self) -> list[Piece]:
        """All below the head."""
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
