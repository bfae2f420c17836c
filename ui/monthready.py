"""The finished month's report, prepared while nobody types, and told once it lies there (B7)."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from desk.refusals import Refusal
from ui.errands import Errands, Progress
from ui.widgets.toast import UNDO_SECONDS
from ui.widgets.toasts import Toasts

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.figures.spans import Span
    from desk.office import Office
    from desk.work import Reading

QUIET_MS = 15_000
"""So long nobody has pressed a key before it begins."""


class MonthReady(QObject):
    """Asked every minute, it prepares what is due; whoever begins to type stops it until the desk is quiet again.

    Stopped by hand or refused it waits for the next start of the program.
    """

    def __init__(
        self, errands: Errands, toasts: Callable[[], Toasts], open_page: Callable[..., object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._errands, self._toasts, self._open, self._window = errands, toasts, open_page, parent
        self.quiet_ms = QUIET_MS
        self.job: Progress | None = None
        self._gave_way = False
        self._given_up = ""
        self._keys = QElapsedTimer()
        self._keys.start()
        self._listening = False

    @Slot()
    def look(self) -> None:
        """See whether a report is due, and prepare it where the desk is quiet."""
        self._listen()
        if self.job is None and self._is_quiet():
            self._errands.ask(self, _due, self._prepare, latest="month")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self._keys.restart()
            if self.job is not None and not self._gave_way:
                self._gave_way = True
                self.job.cancel()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        """Hear of keys from the handles of the windows: a filter on the whole program would hear of every event.

        A dialog is a window of its own: whichever gets the keys is heard from then on.
        """
        if not self._listening:
            self._listening = True
            app = cast("QGuiApplication", QGuiApplication.instance())
            app.focusWindowChanged.connect(self._hear)
            self._hear(self._window.windowHandle())
            self._hear(QGuiApplication.focusWindow())

    @Slot(QWindow)
    def _hear(self, handle: QWindow | None) -> None:
        if handle is not None:
            handle.installEventFilter(self)  # one that is there already is not put in twice

    def _is_quiet(self) -> bool:
        return self._keys.elapsed() >= self.quiet_ms

    def _prepare(self, month: "Span | None") -> None:
        if month is None or self.job is not None or month.code == self._given_up:
            return
        from ui.reports.words import span_words

        name = span_words(month)
        self._gave_way = False
        self.job = self._errands.run(
            self,
            _preparing(month),
            lambda _files: self._tell(month, name),
            refused=lambda _refusal: self._give_up(month),
            title=self.tr("Report of {month}").format(month=name),
            cancelled=lambda: None if self._gave_way else self._give_up(month),
            always=self._rest,
        )

    def _give_up(self, month: "Span") -> None:
        self._given_up = month.code

    def _rest(self) -> None:
        self.job = None

    def _tell(self, month: "Span", name: str) -> None:
        told = self.tr("The report of {month} is ready: F9 on its page prints it").format(month=name)
        day = month.first
        self._toasts().show(told, self.tr("Open the report"), lambda: self._open("reports", month=day), UNDO_SECONDS)


def _due(reading: "Reading") -> "Span | None":
    from desk.reports.byitself import to_prepare

    return to_prepare(reading)


def _preparing(month: "Span") -> "Callable[[Office, Progress], Any]":
    def job(office: "Office", progress: Progress) -> "tuple[Path, Path]":
        from desk.reports.byitself import FOLDER, prepare

        try:
            return prepare(office, office.folder / FOLDER, month, progress.step)
        except OSError as fault:  # no room for the folder
            raise Refusal("file.not_written", path=str(office.folder / FOLDER)) from fault

    return job
