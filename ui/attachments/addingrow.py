"""A line that tells which file is being added, with a way to stop."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.attachments.attaching import Source, adding
from ui.errands import Errands, Progress
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton


class AddingRow(QWidget):
    """Seen only while files are added; those already added stay when it is stopped."""

    added = Signal(object)  # Added

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._progress: Progress | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(10))
        self.told = PlainLabel("", "muted", elide=True)
        line.addWidget(self.told, 1)
        stop = LinkButton(self.tr("Stop"))
        stop.clicked.connect(self.stop)
        line.addWidget(stop)
        self.hide()

    def begin(self, subject: str, subject_id: int, sources: Sequence[Source], title: str) -> None:
        """Add files and pictures to a record, once the ones before are added."""
        job = adding(subject, subject_id, sources, self.tr("Pasted {when}.png"))
        self._progress = self._errands.run(
            self, job, self.added.emit, progress=self._moved, title=title, always=self._rest
        )
        first = sources[0]
        self._moved(0.0, first.name if isinstance(first, Path) else title)

    def stop(self) -> None:
        """Add no more of them."""
        if self._progress is not None:
            self._progress.cancel()

    def _moved(self, _fraction: float, name: str) -> None:
        self.told.setText(self.tr("Adding {name}").format(name=name))
        self.show()

    def _rest(self) -> None:
        self.told.setText("")
        self.hide()
