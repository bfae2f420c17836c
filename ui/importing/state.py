"""One import as far as it has come. It lives longer than the pane that shows it: a switch of language loses nothing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desk.imports import (
    OWNERS,
    Account,
    Alike,
    Layout,
    Opened,
    Prepared,
    Undone,
    keep,
    layout_of,
    open_file,
    prepare,
    rehearse,
    undo,
)
from desk.refusals import Refusal
from ui.errands import Errands, Progress
from ui.importing.found import Found, Step, Work, decisions_of

if TYPE_CHECKING:
    from desk.office import Office


class ImportState(QObject):
    """Opens, checks and imports one file after another; every long work is an errand and can be stopped."""

    changed = Signal()
    moved = Signal(float)
    refused = Signal(object, object)  # Refusal, the Work it was about
    stopped = Signal(object)  # Work
    finished = Signal(object)  # Work

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands)
        self._errands = errands
        self.step = Step.FILE
        self.kind = OWNERS
        self.path = self.encoding = self.delimiter = ""
        self._read_before = ("", "")
        self.found = Found()
        self.work: Work | None = None
        self.fraction = 0.0
        self._job: Progress | None = None

    # -- the file

    def set_kind(self, kind: str) -> None:
        """Say what the file holds; its columns are proposed anew."""
        if kind != self.kind and self.work is None:
            self.kind = kind
            opened = self.found.opened
            self.found = Found(opened)
            self.step = Step.FILE
            if opened is not None:
                self.lay_out()
            self.changed.emit()

    def set_path(self, path: str) -> None:
        """Another file: what was known of the one before is forgotten."""
        if path != self.path and self.work is None:
            self.path, self.encoding, self.delimiter, self._read_before = path, "", "", ("", "")
            self.found = Found()
            self.step = Step.FILE
            self.changed.emit()

    def read_by(self, encoding: str, delimiter: str) -> None:
        """Read the text by another encoding or delimiter; "" is guessed."""
        if (encoding, delimiter) != (self.encoding, self.delimiter) and self.work is None:
            self._read_before = (self.encoding, self.delimiter)
            self.encoding, self.delimiter = encoding, delimiter
            self.open()

    def open(self) -> None:
        """Open the file and propose how to read it."""
        path, encoding, delimiter, kind = Path(self.path.strip()), self.encoding, self.delimiter, self.kind

        def job(office: "Office", progress: Progress) -> tuple[Opened, Layout]:
            opened = open_file(path, encoding, delimiter, lambda: progress.step(0, 0))
            progress.step(1, 1)
            return opened, office.ask(lambda reading: layout_of(reading, opened.tables, kind))

        def take(told: tuple[Opened, Layout]) -> None:
            self.found = Found(*told)

        if self.path.strip():
            self._run(Work.OPENING, job, take)

    def lay_out(self, sheet: str = "", row: int = 0) -> None:
        """Ask again how to read the file: another kind, sheet or heading row."""
        opened, kind = self.found.opened, self.kind
        if opened is None:
            return

        def take(layout: Layout) -> None:
            self.found = Found(opened, layout) if self.found.opened is opened else self.found
            self.changed.emit()

        tables = opened.tables
        self._errands.ask(self, lambda reading: layout_of(reading, tables, kind, sheet, row), take, latest="layout")

    def use_column(self, place: int, use: str) -> None:
        """Say what one column is; what was checked before no longer counts."""
        layout = self.found.layout
        if layout is not None and layout.uses[place] != use:
            uses = (*layout.uses[:place], use, *layout.uses[place + 1 :])
            self.found = Found(self.found.opened, replace(layout, uses=uses))
            self.changed.emit()

    # -- the work

    def check(self) -> None:
        """Read every row and say what would become of it; nothing is written."""
        opened, layout = self.found.opened, self.found.layout
        if opened is None or layout is None:
            return

        def job(office: "Office", progress: Progress) -> tuple[Prepared, Account]:
            prepared = prepare(office, opened, layout, lambda done, in_all: progress.step(done, in_all * 2))
            told = rehearse(office, prepared, lambda done, in_all: progress.step(in_all + done, in_all * 2), alike=True)
            return prepared, told

        def take(told: tuple[Prepared, Account]) -> None:
            self.found.prepared, self.found.checked = told
            self.found.decided = {pair.key: pair.same for pair in told[1].alike}
            self.step = Step.CHECK

        self._run(Work.CHECKING, job, take)

    def decide(self, pair: Alike, same: bool) -> None:
        """Say whether two are one; somebody can be only one of those proposed."""
        if same:
            for each in self.found.checked.alike if self.found.checked else ():
                if each.mark == pair.mark:
                    self.found.decided[each.key] = False
        self.found.decided[pair.key] = same
        self.changed.emit()

    def keep(self) -> None:
        """Import what was checked."""
        prepared, checked = self.found.prepared, self.found.checked
        if prepared is None or checked is None or not checked.imported or self.found.done is not None:
            return
        decisions = decisions_of(self.found, checked)

        def job(office: "Office", progress: Progress) -> Account:
            return keep(office, prepared, decisions, progress.step)

        def take(account: Account) -> None:
            self.found.done, self.found.undone = account, None
            self.step = Step.DONE

        self._run(Work.IMPORTING, job, take)

    def undo(self, run_id: int) -> None:
        """Take an import back."""

        def job(office: "Office", progress: Progress) -> Undone:
            return office.do(lambda work: undo(work, run_id, progress.step)).answer

        def take(undone: Undone) -> None:
            self.found.undone = undone

        self.found.undone = None
        self._run(Work.UNDOING, job, take)

    def write(self, job: Callable[["Office", Progress], Any]) -> None:
        """Write a file of the import: its report, or the template."""
        self._run(Work.WRITING, job, lambda _none: None)

    def cancel(self) -> None:
        """Stop; what was read or written so far is undone."""
        if self._job is not None:
            self._job.cancel()

    # -- the steps

    def go_to(self, step: Step) -> None:
        """Show another step."""
        if self.work is None and step is not self.step:
            self.step = step
            self.changed.emit()

    def start_over(self) -> None:
        """Another file, of the same kind."""
        self.path = self.encoding = self.delimiter = ""
        self.found = Found()
        self.go_to(Step.FILE)

    @property
    def may_import(self) -> bool:
        """Whether a checked file brings anything and was not imported yet."""
        checked = self.found.checked
        return checked is not None and checked.imported > 0 and self.found.done is None

    def _run(self, work: Work, job: Callable[["Office", Progress], Any], take: Callable[[Any], None]) -> None:
        if self.work is not None:
            return
        self.work, self.fraction = work, 0.0
        self._job = self._errands.run(
            self,
            job,
            lambda told: self._took(work, take, told),
            lambda refusal: self._end(work, refusal),
            self._moved,
            "",
            lambda: self._end(work, None),
            self._let_go,
        )
        self.changed.emit()

    def _took(self, work: Work, take: Callable[[Any], None], told: Any) -> None:
        take(told)
        self._release()
        self.changed.emit()
        self.finished.emit(work)

    def _end(self, work: Work, refusal: Refusal | None) -> None:
        self._release()
        if work is Work.OPENING:
            # What was opened before is still there, read as it was.
            self.encoding, self.delimiter = self._read_before
        if refusal is not None and refusal.code == "import.changed":
            self.found.prepared = self.found.checked = None
        self.changed.emit()
        if refusal is None:
            self.stopped.emit(work)
        else:
            self.refused.emit(refusal, work)

    def _let_go(self) -> None:
        """Whatever came of it, a fault included: everything can be pressed again."""
        if self.work is not None:
            self._release()
            self.changed.emit()

    def _release(self) -> None:
        self.work, self._job = None, None

    def _moved(self, fraction: float, _text: str) -> None:
        self.fraction = fraction
        self.moved.emit(fraction)
