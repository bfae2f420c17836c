"""Moves in and out of a flat, each with the steps it goes through."""

from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import moves
from desk.moves import AtHome, Direction, Finished, MoveRow
from desk.work import Reading
from ui.attachments.strip import AttachmentStrip
from ui.cases.detail_facts import Facts
from ui.desk import Desk
from ui.filetab import Tab
from ui.moves.forms import FinishForm, MoveForm
from ui.moves.steps import Steps
from ui.moves.words import direction_word, move_pill, steps_word, when_words
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.stages import Stage
from ui.table import Column
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.toast import UNDO_SECONDS


class MovesTab(Tab):
    """A list of moves; under it the steps of the one chosen."""

    tables: ClassVar[frozenset[str]] = frozenset({"move", "move_step", "person", "tenure", "clerk", "fact"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._at_home: tuple[AtHome, ...] = ()
        self._new_id: int | None = None
        self.list = self._list()
        self.list.chosen.connect(self._show_one)
        self.list.kept.connect(self._kept)
        self.steps = Steps(desk)
        self.facts_of_one = Facts()
        self.facts_of_one.fit(1)
        self.about = Card(self.tr("About this move"))
        self.about.body.addWidget(self.facts_of_one)
        self.papers = AttachmentStrip(desk, "move", self.tr("Papers and photos of the move"))
        self.one = QWidget()
        column = QVBoxLayout(self.one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for part in (self.steps, self.about, self.papers):
            column.addWidget(part)
        self.one.hide()
        self.column.addWidget(self.list)
        self.column.addWidget(self.one)

    def _list(self) -> RecordList:
        columns = [
            Column("direction", self.tr("Direction"), lambda row: direction_word(row.direction), width=7),
            Column("who", self.tr("Who"), lambda row: row.who, stretch=True, bold=True),
            Column("when", self.tr("When"), when_words, width=15),
            Column("carrier", self.tr("Carrier"), lambda row: row.carrier, width=8),
            Column("steps", self.tr("Steps"), steps_word, width=4.4),
            Column("state", self.tr("State"), lambda row: self._pill(row).word, width=6.4, tone=self._tone),
        ]
        return RecordList(
            self.desk,
            "move",
            self.tr("Moves"),
            columns,
            lambda row, unit_id: MoveForm(self.desk, unit_id, row, self.today, self._at_home),
            empty=self.tr("No move on file."),
            add_text=self.tr("Plan a move…"),
            removal=Removal(moves.take_off, moves.put_back, self.tr("The move is taken off the file")),
            acts=[RowAct(self.tr("Finished…"), self._finish, lambda row: row.done_on is None, "finish")],
        )

    # -- what a tab does

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        return moves.of_unit(reading, unit_id)

    def show_answer(self, unit_id: int, answer: Any) -> None:
        self._at_home = answer.at_home
        self.list.show_rows(unit_id, answer.moves)
        if self._new_id is not None and self.list.select(self._new_id):
            self._new_id = None
        elif self.list.current() is None and answer.moves:
            self.list.select(answer.moves[0].key)

    def focus_first(self) -> None:
        self.list.focus_first()

    def new(self, what: str) -> None:
        if what == "move":
            self.list.add()

    # -- doing

    def _show_one(self, row: MoveRow | None) -> None:
        self.one.setVisible(row is not None)
        self.papers.show_for(row.key if row is not None else None)
        if row is not None:
            self.steps.show_rows(row.key, row.steps)
            told = [each for each in self._facts(row) if each[1]]
            self.facts_of_one.show_facts(told)
            self.about.setVisible(bool(told))

    def _facts(self, row: MoveRow) -> list[tuple[str, str]]:
        return [
            (self.tr("Time agreed"), row.window),
            (self.tr("Carrier"), row.carrier),
            (self.tr("Who of the file moves"), row.person if row.person != row.who else ""),
            (self.tr("Note"), row.note),
        ]

    def _finish(self, row: MoveRow) -> None:
        self.list.open_form(FinishForm(self.desk, row, self.today, self._at_home), "finish", row)

    def _kept(self, answer: object) -> None:
        """A new move is the one chosen; the end of one can be undone."""
        if isinstance(answer, int):
            self._new_id = answer
            if self.list.select(answer):
                self._new_id = None
        elif isinstance(answer, Finished):
            errands = self.desk.errands

            def back() -> None:
                errands.do(errands, lambda work: moves.unfinish(work, answer))

            told = self.tr("Moved in") if answer.direction is Direction.IN else self.tr("Moved out")
            self.desk.toasts.show(told, self.tr("Undo"), back, UNDO_SECONDS)

    def _pill(self, row: MoveRow) -> Stage:
        return move_pill(row, self.today)

    def _tone(self, row: MoveRow) -> str:
        return self._pill(row).tone
