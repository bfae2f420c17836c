"""A spreadsheet coming in, step by step in one pane; Enter goes on, nothing is written before the last step."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.refusals import Refusal
from ui.errands import Errands
from ui.importing.bar import ImportBar
from ui.importing.checkstep import CheckStep
from ui.importing.columnsstep import ColumnsStep
from ui.importing.donestep import DoneStep
from ui.importing.earlier import Earlier
from ui.importing.filestep import FileStep
from ui.importing.moving import Moving
from ui.importing.saving import save_report, save_template
from ui.importing.state import OWNERS, ImportState, Step, Work
from ui.importing.stepper import Stepper
from ui.importing.words import ended_words
from ui.messages import sentence
from ui.theme import px
from ui.widgets.heading import PageHead
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented


class ImportPane(QWidget):
    """Shows one ImportState, a step at a time."""

    closed = Signal()
    imported = Signal(str, int)  # kind, rows

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self.setAcceptDrops(True)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._shown: Step | None = None
        self._build(ImportState(errands))

    # -- building

    def _build(self, state: ImportState) -> None:
        """Show this state from now on."""
        self.state = state
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(10))
        column.addWidget(self._head())
        self.stepper = Stepper()
        column.addWidget(self.stepper)
        self.notice = Notice("")
        self.notice.hide()
        column.addWidget(self.notice)
        self.moving = Moving(state)
        column.addWidget(self.moving)
        self.file, self.columns, self.check = FileStep(state), ColumnsStep(state), CheckStep(state)
        self.done, self.earlier = DoneStep(state), Earlier(self._errands, state)
        self.check.go_on.connect(self.next)
        self.earlier.chosen.connect(lambda _row: self._show_bar())
        self._steps: dict[Step, Any] = {
            Step.FILE: self.file,
            Step.COLUMNS: self.columns,
            Step.CHECK: self.check,
            Step.DONE: self.done,
            Step.EARLIER: self.earlier,
        }
        self._stack = QStackedWidget()
        for widget in self._steps.values():
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.bar = ImportBar()
        self.bar.goes_on.connect(self.next)
        self.bar.goes_back.connect(self.back)
        self.bar.undoes.connect(self.undo)
        self.bar.reports.connect(self.save_report)
        self.bar.begins_again.connect(self.another)
        self.bar.closes.connect(self.close_pane)
        self._outer.addWidget(Scroll(ground), 1)
        self._outer.addWidget(self.bar)
        state.changed.connect(self.show_state)
        state.refused.connect(self._refused)
        state.stopped.connect(self._stopped)
        state.finished.connect(self._finished)
        self.show_state()

    def _head(self) -> PageHead:
        head = PageHead(self.tr("Import a spreadsheet"))
        self.earlier_link = LinkButton(self.tr("Earlier imports"))
        self.earlier_link.clicked.connect(lambda: self.show_earlier())
        head.add_trailing(self.earlier_link)
        self.template_link = LinkButton(self.tr("Template to fill in…"))
        self.template_link.clicked.connect(lambda: self.save_template())
        head.add_trailing(self.template_link)
        back = LinkButton("‹ " + self.tr("Owners & units"))
        back.clicked.connect(lambda: self.close_pane())
        head.add_trailing(back)
        return head

    # -- what a page uses

    @property
    def kind(self) -> Segmented:
        """What the file holds: "owners" or "cases"."""
        return self.file.kind

    @property
    def path(self) -> QLineEdit:
        """The box with the file's name."""
        return self.file.path

    def take(self, path: Path, kind: str | None = None) -> None:
        """Take a file, say what it holds, and open it."""
        self.state.start_over()
        if kind:
            self.state.set_kind(kind)
        self.file.take(path)

    def begin(self, kind: str) -> None:
        """Be ready for a file of a kind; an import under way is shown instead."""
        if self.state.step is Step.EARLIER or (self.state.step is Step.DONE and self.state.work is None):
            self.state.start_over()
        self.state.set_kind(kind)

    def show_earlier(self) -> None:
        """The list of earlier imports."""
        self.state.found.undone = None
        self.state.go_to(Step.EARLIER)

    def save_template(self) -> None:
        """Ask where the template goes, then write it there."""
        save_template(self.state, self)

    def save_report(self) -> None:
        """Ask where the report goes, then write it there."""
        save_report(self.state, self)

    def keep(self) -> dict[str, Any]:
        """All of it as it stands, a run under way included."""
        return {"state": self.state, "tab": self.check.tabs.current()}

    def restore(self, kept: dict[str, Any]) -> None:
        """Show what another pane showed."""
        self.state.disconnect(self)
        self.state.deleteLater()
        while (item := self._outer.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._shown = None
        self._build(kept["state"])
        self.check.tabs.choose(kept["tab"])

    def focus_first(self) -> None:
        """The cursor where work goes on."""
        step = self.state.step
        if self.state.work is not None:
            self.moving.cancel.setFocus()
        elif step is Step.FILE and self.state.found.opened is None:
            self.path.setFocus()
        elif step in (Step.COLUMNS, Step.CHECK, Step.EARLIER) and not self.bar.primary.isEnabled():
            self._steps[step].focus_first()
        elif step is Step.COLUMNS:
            self.columns.focus_first()
        else:
            self.bar.primary.setFocus()

    # -- going on

    def next(self) -> None:
        """What the first button of the bar says."""
        state, step = self.state, self.state.step
        if state.work is not None or not self.bar.primary.isEnabled():
            return
        self.notice.hide()
        if step is Step.FILE and state.found.opened is None:
            state.open()
        elif step is Step.FILE:
            state.go_to(Step.COLUMNS)
        elif step is Step.COLUMNS:
            state.check()
        elif step is Step.CHECK:
            state.keep()
        elif step is Step.EARLIER:
            self.undo()
        else:
            self.close_pane()

    def back(self) -> None:
        """The step before; what was told there is still there."""
        order = (Step.FILE, Step.COLUMNS, Step.CHECK)
        self.notice.hide()
        if self.state.step in order[1:]:
            self.state.go_to(order[order.index(self.state.step) - 1])
        else:
            self.state.go_to(Step.DONE if self.state.found.done is not None else Step.FILE)

    def another(self) -> None:
        """Begin with another file."""
        self.notice.hide()
        self.state.start_over()

    def undo(self) -> None:
        """Take back the import shown, or the one selected in the list."""
        done = self.state.found.done
        run_id = done.run_id if self.state.step is Step.DONE and done is not None else None
        if self.state.step is Step.EARLIER and (row := self.earlier.current()) is not None:
            run_id = row.id
        if run_id is not None:
            self.notice.hide()
            self.state.undo(run_id)

    def close_pane(self) -> None:
        """Back to the flats; a run under way goes on and can be seen here again."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or held:
            super().keyPressEvent(event)
            return
        at = QApplication.focusWidget()
        if isinstance(at, QAbstractButton) and at is not self.bar.primary and self.isAncestorOf(at):
            at.click()
        else:
            self.next()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.state.work is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.take(Path(url.toLocalFile()))
                return

    # -- showing

    def show_state(self) -> None:
        """The step at hand, and what can be done there."""
        step = self.state.step
        self.stepper.show_step(step)
        self._steps[step].show_state()
        self._bring(self._steps[step])
        self.moving.show_state()
        self.template_link.setVisible(self.state.kind == OWNERS)
        self.earlier_link.setVisible(step is not Step.EARLIER)
        self._show_bar()
        if step is not self._shown:
            self._shown = step
            if self.isVisible():
                self.focus_first()

    def _bring(self, widget: QWidget) -> None:
        """Bring a step to the front; those behind it must not make the pane higher."""
        kept, ignored = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        for each in self._steps.values():
            policy = kept if each is widget else ignored
            each.setSizePolicy(policy, policy)
        self._stack.setCurrentWidget(widget)

    def _show_bar(self) -> None:
        self.bar.show_state(self.state, self.earlier.current())

    def _finished(self, work: Work) -> None:
        found = self.state.found
        if work is Work.IMPORTING and found.done is not None:
            title = self.tr("{n} rows imported").format(n=f"{found.done.imported:,}")
            self._say(title, self.tr("They are in the book now. The file itself was not changed."), "green")
            self.imported.emit(self.state.kind, found.done.imported)
        elif work is Work.UNDOING:
            self._say(self.tr("The import was taken back"), "", "green")
        elif work is Work.WRITING:
            self._say(self.tr("File written"), "", "green")
        self.focus_first()

    def _refused(self, refusal: Refusal, work: Work) -> None:
        self._say(ended_words(work), sentence(refusal), "red")
        self.focus_first()

    def _stopped(self, _work: Work) -> None:
        self._say(self.tr("Stopped"), self.tr("Nothing of this run is in the book."), "amber")
        self.focus_first()

    def _say(self, title: str, text: str, tone: Tone) -> None:
        self.notice.show_notice(title, text, tone=tone)
        self.notice.show()
