"""What the copies of a cut sheet have alike: their rows, whose matter it is, how it ended, and the money."""

from collections.abc import Callable

from reportlab.lib.units import mm

from desk.paper.text import Ink, cap
from desk.slips.paper.composing import Composer
from desk.slips.paper.looks import Look
from desk.slips.paper.pieces import Beside, Label, Piece, Stack, Summed, Words
from desk.slips.paper.rows import Cell, Row, rows_of
from desk.slips.paper.tables import Column, Table
from desk.slips.paper.words import Telling
from desk.slips.sheet import SlipSheet

MOST_RESULT = 4_000
_PEN_ROW = 5.6 * mm


class CopyParts:
    """One slip, with what any of its copies is drawn up from."""

    def __init__(self, composer: Composer, look: Look, sheet: SlipSheet) -> None:
        self.composer, self.look, self.sheet = composer, look, sheet
        self.telling = Telling(composer, sheet)
        self.width = look.room

    def _rows(self, cells: list[Cell]) -> list[Piece]:
        return rows_of(self.composer, self.look, cells, self.width)

    def _row(self, cells: list[Cell], least: float = 0) -> Piece:
        return Row(self.composer, self.look, cells, self.width, least)

    def _signatures(self, *who: str) -> Piece:
        """Signature lines side by side; after the slip is home the resident's says whether there was one."""
        cells = [self.telling.cell(f"sign.{each}", self.telling.signed if each == "owner" else "") for each in who]
        return self._row(cells, self.look.sign)

    def _printed(self, what: str, make: Callable[[], Piece]) -> Piece:
        """A piece for the pen, which is alike on all slips of a language until they are home."""
        return make() if self.sheet.home else self.composer.kept((what, self.sheet.language, self.look.tight), make)

    def _told(self, label: str, text: str, ink: Ink, most: int) -> list[Piece]:
        sentence = self.composer.word(self.sheet.language, "paper.in_case_file")
        capped = cap(text, most, sentence.replace("{number}", self.sheet.case_number or self.sheet.number))
        return [Label(self.look, label), Words(self.composer.running(capped, self.width, ink), ink)]

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

    def _limits(self, share: float) -> list[Cell]:
        return [
            self.telling.cell("reply_due", self.telling.moment(self.sheet.reply_due) or "—", share),
            self.telling.cell("solution_due", self.telling.moment(self.sheet.solution_due) or "—", share, strong=True),
        ]

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

    def _money_cells(self, share: float) -> list[Cell]:
        """Boxes for the money of work without lines, or what it came to once it is home."""
        if self.sheet.home:
            return self._paid_cells()
        return [self.telling.cell(name, share=share) for name in ("value", "charged", "receipt")]

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
