"""The status bar: book, backup, network, newer program, breakdown, job, clock, papers, overdue; all can be pressed."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from ui.errands import Progress
from ui.icons import icon
from ui.proportions import STATUS_BAR
from ui.theme import px
from ui.widgets.label import PlainLabel, literal, plain_tip

PATIENCE_MS = 2000  # a job shorter than this is not worth a word


class StatusPart(QPushButton):
    """One fact with an icon; pressing it leads to what it is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self.setAutoDefault(False)
        self.setIconSize(QSize(px(14), px(14)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hide()

    def tell(self, icon_name: str, token: str, text: str, tip: str) -> None:
        """Say how it stands."""
        self.setIcon(icon(icon_name, token))
        self.setText(f" {literal(text)}")
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(tip))
        self.show()

    def fall_silent(self) -> None:
        """There is nothing to say any more."""
        self.setText("")
        self.hide()


class JobPart(QWidget):
    """A long job under way: what, how far, and Cancel; appears only when it takes more than two seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._words = PlainLabel("", "caption")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(px(120))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("kind", "status")
        self._cancel.clicked.connect(self.stop)
        for each in (self._words, self._bar, self._cancel):
            row.addWidget(each)
        self._job: Progress | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()

    @Slot(object)
    def follow(self, job: Progress) -> None:
        """Show how far the job is."""
        if job is not self._job:
            self._job = job
            self._cancel.setEnabled(True)
            self._patience.start()
        self._words.setText(" · ".join(each for each in (job.title, job.text) if each))
        self._bar.setValue(round(job.fraction * 100))

    @Slot(object)
    def end(self, job: Progress) -> None:
        """The job is over."""
        if job is self._job:
            self._job = None
            self._patience.stop()
            self.hide()

    @Slot()
    def stop(self) -> None:
        """Cancel the job; it ends at its next step."""
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()


class StatusBar(QFrame):
    """Useful, never crucial: whatever matters is also said where it happens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(px(STATUS_BAR) + 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(3), 1, px(4), 0)
        row.setSpacing(px(4))
        self.book, self.backup, self.network, self.release = StatusPart(), StatusPart(), StatusPart(), StatusPart()
        self.breakdown = StatusPart()
        self.clock, self.papers, self.overdue = StatusPart(), StatusPart(), StatusPart()
        self.job = JobPart()
        self._facts = (self.book, self.backup, self.network, self.release, self.breakdown)
        for part in self._facts:
            row.addWidget(part)
        row.addSpacing(px(12))
        row.addWidget(self.job)
        self.room = QWidget()  # free: what is said for a time lies here
        row.addWidget(self.room, 1)
        for part in (self.clock, self.papers, self.overdue):
            row.addWidget(part)
        self._row, self._wanted = row, 0

    @Slot(int)
    def make_room(self, wanted: int) -> None:
        """Free so many px for what is said for a time (0: none), as far as facts that seldom change can give way."""
        self._wanted = wanted
        margins = self._row.contentsMargins()
        free = self.width() - margins.left() - margins.right() - px(12) - self._row.spacing() * (self._row.count() - 1)
        for part in (self.job, self.clock, self.papers, self.overdue):
            free -= 0 if part.isHidden() else part.sizeHint().width()
        for part in self._facts:
            free -= part.sizeHint().width() if part.text() else 0
            part.setVisible(bool(part.text()) and (not wanted or free >= wanted))
        self._row.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wanted:
            self.make_room(self._wanted)

    def on_press(self, part: StatusPart, run: Callable[[], object]) -> None:
        """What pressing a part does."""
        part.clicked.connect(lambda: run())
