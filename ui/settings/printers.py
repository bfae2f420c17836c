"""Which printer takes which kind of paper."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.form import Form
from ui.settings.part import Part
from ui.settings.words import paper_kinds
from ui.theme import px
from ui.widgets.combo import Choice
from ui.widgets.empty import EmptyState
from ui.widgets.scroll import Scroll

Printers = tuple[list[str], dict[str, str]]
"""The printers of this PC, and the one of each kind of paper."""


class PrintersPart(Part):
    """A printer for each kind of paper, remembered on this PC as soon as it is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = Form()
        self.form.section(self.tr("Printers of this PC"))
        for kind, label in paper_kinds():
            editor = Choice()
            editor.changed.connect(lambda printer, kind=kind: self._remember(kind, printer))
            self.form.add(kind, label, editor, span=6)
        self.nothing = EmptyState(
            "printer",
            self.tr("No printer is set up on this PC. Every paper is kept as a PDF in the folder papers."),
            (self.tr("Look again"), self.refresh),
        )
        self.nothing.hide()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.form)
        column.addWidget(self.nothing, 1)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        self.form.hide()

    def refresh(self) -> None:
        """Ask the machine again which printers it has; a printer far away may take seconds to answer."""
        printing, kinds = self._desk.printing, [kind for kind, _label in paper_kinds()]

        def job(_office: object, _progress: object) -> Printers:
            return printing.printers(), {kind: printing.printer_for(kind) for kind in kinds}

        self._desk.errands.run(self, job, self.show_printers, title=self.tr("Looking for printers"))

    def show_printers(self, printers: Printers) -> None:
        """Offer these printers, with the one of each kind of paper chosen."""
        names, chosen = printers
        self.form.setVisible(bool(names))
        self.nothing.setVisible(not names)
        for kind, printer in chosen.items():
            editor = self.form.editor(kind)
            assert isinstance(editor, Choice)
            quiet = editor.blockSignals(True)
            editor.set_options([(name, name) for name in names])
            editor.set_value(printer)
            editor.blockSignals(quiet)

    def _remember(self, kind: str, printer: object) -> None:
        if isinstance(printer, str):
            self._desk.printing.remember(kind, printer)
