"""The steps of the import, one of them in front."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.errands import Errands
from ui.importing.checkstep import CheckStep
from ui.importing.columnsstep import ColumnsStep
from ui.importing.donestep import DoneStep
from ui.importing.earlier import Earlier
from ui.importing.filestep import FileStep
from ui.importing.found import Step
from ui.importing.state import ImportState


class Steps(QWidget):
    """Shows the step a state has come to. No stacked widget: that is as high as the highest of its pages."""

    go_on = Signal()  # Enter in a list
    chosen = Signal()  # another earlier import was selected

    def __init__(self, errands: Errands, state: ImportState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.file, self.columns, self.check = FileStep(state), ColumnsStep(state), CheckStep(state)
        self.done, self.earlier = DoneStep(state), Earlier(errands, state)
        self.check.go_on.connect(self.go_on)
        self.earlier.chosen.connect(lambda _row: self.chosen.emit())
        self._steps: dict[Step, Any] = {
            Step.FILE: self.file,
            Step.COLUMNS: self.columns,
            Step.CHECK: self.check,
            Step.DONE: self.done,
            Step.EARLIER: self.earlier,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in self._steps.values():
            widget.hide()
            column.addWidget(widget, 1)

    def show_state(self) -> None:
        """Show the step as it stands, and no other."""
        here = self._steps[self._state.step]
        here.show_state()
        for each in self._steps.values():
            if each is not here:
                each.hide()
        here.show()

    def focus_first(self) -> bool:
        """The cursor to where the step begins; False where only the buttons are left."""
        step = self._state.step
        if step is Step.FILE and self._state.found.opened is None:
            self.file.path.setFocus()
        elif step in (Step.COLUMNS, Step.EARLIER) or (step is Step.CHECK and not self._state.may_import):
            self._steps[step].focus_first()
        else:
            return False
        return True
