"""The finished month's report, prepared while nobody types, and told once it lies there (B7)."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from desk.refusals import Refusal
from ui.errands import Errands, Progress
from ui.quiet import Quiet
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
        self, errands: Errands, quiet: Quiet, toasts: Callable[[], Toasts], open_page: Callable[..., object]
    ) -> None:
        super().__init__(quiet)
        self._errands, self._quiet, self._toasts, self._open = errands, quiet, toasts, open_page
        quiet.pressed.connect(self._give_way)
        self.quiet_ms = QUIET_MS
        self.job: Progress | None = None
        self._gave_way = False
        self._given_up = ""

    @Slot()
    def look(self) -> None:
        """See whether a report is due, and prepare it where the desk is quiet."""
        if self._quiet.lasts(self.quiet_ms) and self.job is None:
            self._errands.ask(self, _due, self._prepare, latest="month")

    @Slot()
    def _give_way(self) -> None:
        if self.job is not None and not self._gave_way:
            self._gave_way = True
            self.job.cancel()

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
