"""A spreadsheet coming in, step by step in one pane; Enter goes on, nothing is written before the last step."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desk.imports import OWNERS
from ui.errands import Errands
from ui.importing.bar import ImportBar
from ui.importing.found import Step
from ui.importing.moving import Moving
from ui.importing.outcome import Outcome
from ui.importing.saving import save_report, save_template
from ui.importing.state import ImportState
from ui.importing.stepper import Stepper
from ui.importing.steps import Steps
from ui.modifiers import is_plain_enter
from ui.theme import px
from ui.widgets.heading import PageHead
from ui.widgets.link import LinkButton
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented


class ImportPane(QWidget):
    """Shows one ImportState, a step at a time."""

    closed = Signal()

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self.setAcceptDrops(True)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._shown: Step | None = None
        self._keys_here = True
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
        self.notice = Outcome(state)
        column.addWidget(self.notice)
        self.moving = Moving(state)
        column.addWidget(self.moving)
        self.steps = Steps(self._errands, state)
        self.steps.go_on.connect(self.next)
        self.steps.chosen.connect(self._show_bar)
        column.addWidget(self.steps, 1)
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
        for ended in (state.refused, state.stopped, state.finished):
            ended.connect(self._ended)
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
        return self.steps.file.kind

    @property
    def path(self) -> QLineEdit:
        """The box with the file's name."""
        return self.steps.file.path

    def take(self, path: Path, kind: str | None = None) -> None:
        """Take a file, say what it holds, and open it."""
        self.state.start_over()
        if kind:
            self.state.set_kind(kind)
        self.steps.file.take(path)

    def begin(self, kind: str) -> None:
        """Be ready for a file of a kind; an import under way is shown instead."""
        if self.state.step is Step.EARLIER or (self.state.step is Step.DONE and self.state.work is None):
            self.state.start_over()
        self.state.set_kind(kind)

    def show_earlier(self) -> None:
        """The list of earlier imports."""
        self.notice.hide()
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
        return {"state": self.state, "tab": self.steps.check.tabs.current()}

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
        self.steps.check.tabs.choose(kept["tab"])

    def focus_first(self) -> None:
        """The cursor where work goes on."""
        if self.state.work is not None:
            self.moving.cancel.setFocus()
        elif not self.steps.focus_first():
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
        if self.state.step is Step.EARLIER and (row := self.steps.earlier.current()) is not None:
            run_id = row.id
        if run_id is not None:
            self.notice.hide()
            self.state.undo(run_id)

    def close_pane(self) -> None:
        """Back to the flats; a run under way goes on and can be seen here again."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_plain_enter(event):
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
        at, step = QApplication.focusWidget(), self.state.step
        self._keys_here = at is None or self.isAncestorOf(at)  # who types elsewhere keeps the cursor
        self.stepper.show_step(step)
        self.steps.show_state()
        self.moving.show_state()
        self.template_link.setVisible(self.state.kind == OWNERS)
        self.earlier_link.setVisible(step is not Step.EARLIER)
        self._show_bar()
        if step is not self._shown:
            self._shown = step
            if self.isVisible():
                self._ended()

    def _show_bar(self) -> None:
        self.bar.show_state(self.state, self.steps.earlier.current())

    def _ended(self) -> None:
        """A work or a step came to its end."""
        if self._keys_here:
            self.focus_first()
