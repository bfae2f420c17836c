"""What the forms of notices have in common."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.recordform import RecordForm


class WritingForm(RecordForm):
    """A form whose buttons stand at the foot of the page, where a long one does not push them out of sight."""

    busy = Signal(bool)  # while it is being saved its buttons rest

    def __init__(self, desk: Desk, title: str, save_text: str = "") -> None:
        super().__init__(desk, title, save_text)
        self.save_text = save_text
        self._bar.hide()
        self._saving.busy.connect(self.busy)

    def put_over(self, notices: Sequence[QWidget]) -> None:
        """Put what has to be known under the title."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for place, each in enumerate(notices, 1):
            column.insertWidget(place, each)
