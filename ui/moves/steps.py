"""The steps of one move, ticked with the space bar or by a click on their mark."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desk import moves
from desk.moves import StepRow
from ui.desk import Desk
from ui.moments import day_and_time
from ui.moves.forms import StepForm
from ui.recordlist import RecordList
from ui.rowacts import RowAct
from ui.table import Column


class Steps(RecordList):
    """What a move goes through; Enter notes something at a step."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        language = desk.look.language
        super().__init__(
            desk,
            "step",
            translate("moves", "Steps"),
            [
                Column(
                    "done",
                    translate("moves", "Done"),
                    lambda row: translate("moves", "Done") if row.done_at else translate("moves", "Open"),
                    width=6,
                    tone=lambda row: "green" if row.done_at else "neutral",
                ),
                Column(
                    "name", translate("moves", "Step"), lambda row: row.name.text(language), stretch=True, bold=True
                ),
                Column("note", translate("moves", "Note"), lambda row: row.note, width=12),
                Column("when", translate("moves", "When and by whom"), self._when, width=17, muted=True),
            ],
            self._note,
            empty=translate("moves", "This move has no steps. The list of steps is in the settings."),
            acts=[
                RowAct(translate("moves", "Done (Space)"), self.tick, lambda row: row.done_at is None),
                RowAct(translate("moves", "Not done (Space)"), self.tick, lambda row: row.done_at is not None),
            ],
        )
        self.table.installEventFilter(self)
        self.table.clicked.connect(self._clicked)

    def tick(self, row: StepRow) -> None:
        """A step that was open is done, one that was done is open."""
        act = moves.untick if row.done_at else moves.tick
        self.desk.errands.do(self, lambda work: act(work, row.key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Space:  # type: ignore[attr-defined]
            if isinstance(row := self.current(), StepRow) and not event.isAutoRepeat():  # type: ignore[attr-defined]
                self.tick(row)
            return True
        return super().eventFilter(watched, event)

    def _note(self, row: StepRow | None, _move_id: int) -> StepForm:
        assert row is not None, "steps are added in the settings only"
        return StepForm(self.desk, row, self.desk.look.language)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0 and isinstance(row := self.current(), StepRow):
            self.tick(row)

    def _when(self, row: StepRow) -> str:
        return "  ".join(part for part in (day_and_time(row.done_at, self.desk.facts), row.clerk) if part)
