"""The buttons under the steps; only what can be done now can be pressed."""

from PySide6.QtCore import Signal

from desk.imports import RunRow
from ui.importing.found import Step
from ui.importing.state import ImportState
from ui.widgets.actionbar import ActionBar


class ImportBar(ActionBar):
    """One button that goes on, and beside it what else the step offers."""

    goes_on = Signal()
    goes_back = Signal()
    undoes = Signal()
    reports = Signal()
    begins_again = Signal()
    closes = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.primary = self.add_primary(self.tr("Next"), self.goes_on.emit, "Enter")
        self.back = self.add_secondary(self.tr("Back"), self.goes_back.emit, icon_name="arrow-left")
        self.undo = self.add_secondary(self.tr("Undo this import"), self.undoes.emit, icon_name="undo-2")
        self.report = self.add_secondary(self.tr("Save report…"), self.reports.emit, icon_name="save")
        self.another = self.add_secondary(self.tr("Another file"), self.begins_again.emit, icon_name="file-plus")
        self.add_trailing(self.tr("Close"), self.closes.emit)

    def show_state(self, state: ImportState, chosen: RunRow | None) -> None:
        """Fit to the step and to what is known."""
        step, found, idle = state.step, state.found, state.work is None
        words, may = self._primary(state, chosen)
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
        self.primary.setEnabled(idle and may)
        account = found.done if step is Step.DONE else found.checked
        listed = account is not None and bool(account.refused or account.remarks)
        may_undo = step is Step.DONE and found.done is not None and found.done.run_id is not None
        for button, seen in (
            (self.back, step in (Step.COLUMNS, Step.CHECK, Step.EARLIER)),
            (self.undo, may_undo and state.kind == "owners"),
            (self.report, step in (Step.CHECK, Step.DONE) and listed),
            (self.another, step is Step.DONE),
        ):
            button.setVisible(seen)
            button.setEnabled(idle)
        self.undo.setEnabled(idle and found.undone is None)

    def _primary(self, state: ImportState, chosen: RunRow | None) -> tuple[str, bool]:
        """What the first button says, and whether it may be pressed."""
        step, found = state.step, state.found
        if step is Step.FILE:
            opened = found.opened is not None and found.layout is not None
            return self.tr("Next") if opened else self.tr("Open"), opened or bool(state.path.strip())
        if step is Step.COLUMNS:
            return self.tr("Check the rows"), True
        if step is Step.CHECK:
            if not state.may_import or found.checked is None:
                return self.tr("Import"), False
            return self.tr("Import {n} rows").format(n=f"{found.checked.imported:,}"), True
        if step is Step.EARLIER:
            return self.tr("Undo this import"), chosen is not None and chosen.may_undo
        return self.tr("Back to the flats"), True
