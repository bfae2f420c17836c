"""Which printer and tray take which kind of paper, and a page to try it with."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.office import Office
from ui.desk import Desk
from ui.form import Form
from ui.language import QT_TRANSLATE_NOOP
from ui.outgoing import print_job, tell_printed
from ui.settings.part import Part
from ui.settings.words import paper_kinds
from ui.widgets.combo import Choice
from ui.widgets.empty import EmptyState
from ui.widgets.link import LinkButton

Printers = tuple[Sequence[str], Mapping[str, str]]
"""The printers of this PC, and the one remembered for each kind of paper, "" for the PC's own default."""
Trays = Mapping[str, Sequence[int]]
"""The trays of each printer as numbers of Qt's PaperSource."""

_TRAYS = (
    QT_TRANSLATE_NOOP("trays", "Upper tray"),
    QT_TRANSLATE_NOOP("trays", "Lower tray"),
    QT_TRANSLATE_NOOP("trays", "Middle tray"),
    QT_TRANSLATE_NOOP("trays", "By hand"),
    QT_TRANSLATE_NOOP("trays", "Envelope"),
    QT_TRANSLATE_NOOP("trays", "Envelope by hand"),
    QT_TRANSLATE_NOOP("trays", "The printer chooses"),
    QT_TRANSLATE_NOOP("trays", "Tractor (continuous paper)"),
    QT_TRANSLATE_NOOP("trays", "Small format"),
    QT_TRANSLATE_NOOP("trays", "Large format"),
    QT_TRANSLATE_NOOP("trays", "Large capacity"),
    QT_TRANSLATE_NOOP("trays", "Cassette"),
    QT_TRANSLATE_NOOP("trays", "Form source"),
)
"""In the order of Qt's PaperSource; a number beyond them is the printer's own."""
NO_TRAY = -1


class PrintersPart(Part):
    """A printer and a tray for each kind of paper, remembered on this PC as soon as they are chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._trays: dict[str, Sequence[int]] = {}
        self.tests: dict[str, LinkButton] = {}
        self.form = Form()
        for kind, label in paper_kinds():
            test = self.tests[kind] = LinkButton(self.tr("Print a test page"))
            test.setAccessibleName(self.tr("Print a test page: {kind}").format(kind=label))
            test.clicked.connect(partial(self.print_test, kind, label))
            self.form.section(label, test)
            printer, tray = Choice(), Choice()
            printer.changed.connect(partial(self._printer_chosen, kind))
            tray.changed.connect(partial(self._tray_chosen, kind))
            self.form.add(kind, self.tr("Printer"), printer, span=7)
            self.form.add(f"{kind}_tray", self.tr("Tray"), tray, span=5)
            for each, what in ((printer, self.tr("Printer")), (tray, self.tr("Tray"))):
                each.setAccessibleName(f"{label}: {what}")
        self.nothing = EmptyState(
            "printer",
            self.tr("No printer is set up on this PC. Every paper is kept as a PDF in the folder papers."),
            (self.tr("Look again"), self.refresh),
        )
        self.nothing.hide()
        self.lay_out(self.form, self.nothing).setStretchFactor(self.nothing, 1)
        self.form.hide()

    def refresh(self) -> None:
        """Ask the machine again which printers it has; a printer far away may take seconds to answer."""
        printing, kinds = self._desk.printing, [kind for kind, _label in paper_kinds()]

        def job(_office: object, _progress: object) -> tuple[Sequence[str], Trays]:
            names = printing.printers()
            asked = {printing.printer_for(kind) for kind in kinds} - {""}
            return names, {name: printing.machine.trays(name) for name in asked}

        def show(told: tuple[Sequence[str], Trays]) -> None:
            names, trays = told
            # As it is remembered now: one chosen while the machine was asked is not set back.
            self.show_printers((names, {kind: printing.remembered(kind) for kind in kinds}), trays)

        self._desk.errands.run(self, job, show, title=self.tr("Looking for printers"))

    def show_printers(self, printers: Printers, trays: Trays | None = None) -> None:
        """Offer these printers, with the one of each kind of paper chosen; one that is gone is named as such."""
        names, chosen = printers
        self._trays.update(trays or {})
        some = bool(names) or any(chosen.values())
        self.form.setVisible(some)
        self.nothing.setVisible(not some)
        for kind, printer in chosen.items():
            offered = [("", self.tr("The PC's default printer")), *((name, name) for name in names)]
            if printer and printer not in names:
                offered.append((printer, self.tr("{printer} (not there)").format(printer=printer)))
            self._fill(kind, offered, printer)
            self._show_trays(kind)

    def _show_trays(self, kind: str) -> None:
        name = self._choice(kind).value() or self._desk.printing.printer_for(kind)
        tray = self._desk.printing.tray_of(kind)
        known = [*self._trays.get(str(name), ())]
        if tray is not None and tray not in known:
            known.append(tray)
        offered = [(NO_TRAY, self.tr("As the printer is set")), *((each, tray_word(each)) for each in known)]
        self._fill(f"{kind}_tray", offered, NO_TRAY if tray is None else tray)
        self._choice(f"{kind}_tray").setEnabled(len(offered) > 1)

    def _fill(self, name: str, offered: Sequence[tuple[object, str]], value: object) -> None:
        editor = self._choice(name)
        quiet = editor.blockSignals(True)
        editor.set_options(offered)
        editor.set_value(value)
        editor.blockSignals(quiet)

    def _choice(self, name: str) -> Choice:
        editor = self.form.editor(name)
        assert isinstance(editor, Choice)
        return editor

    def _printer_chosen(self, kind: str, printer: object) -> None:
        if not isinstance(printer, str):
            return
        printing = self._desk.printing
        printing.remember(kind, printer)
        if printer in self._trays:
            self._show_trays(kind)
            return

        def job(_office: object, _progress: object) -> Trays:
            name = printer or printing.printer_for(kind)
            return {name: printing.machine.trays(name) if name in printing.printers() else ()}

        def show(trays: Trays) -> None:
            self._trays.update(trays)
            self._show_trays(kind)

        self._desk.errands.run(self, job, show, title=self.tr("Looking for printers"))

    def _tray_chosen(self, kind: str, tray: object) -> None:
        if isinstance(tray, int):
            chosen = self._choice(kind).value()
            self._desk.printing.remember(kind, str(chosen or ""), None if tray == NO_TRAY else tray)

    def print_test(self, kind: str, label: str) -> None:
        """Print a page on the printer and tray of a kind of paper, through the queue as any other."""
        title = self.tr("Test page: {kind}").format(kind=label)
        printer, tray = self._choice(kind).currentText(), self._choice(f"{kind}_tray").currentText()
        lines = (
            self.tr("Printer: {printer}").format(printer=printer),
            self.tr("Tray: {tray}").format(tray=tray),
            self.tr("The frame stands 10 mm from every edge, and the rulers are 100 mm long."),
            "AaBbCc 0123456789 · 物业服务中心 派工单",
        )

        def draw(_office: Office) -> bytes:
            from desk.printqueue.testpage import draw as draw_page  # brings the PDF engine, on the worker

            return draw_page(title, lines)

        job = print_job(self._desk.printing, kind, title, draw)
        self._desk.errands.run(
            self._desk.errands, job, lambda outcome: tell_printed(self._desk, title, outcome), title=title
        )


def tray_word(tray: int) -> str:
    """What a tray is called."""
    translate = QCoreApplication.translate
    if 0 <= tray < len(_TRAYS):
        return translate("trays", _TRAYS[tray])
    return translate("trays", "Tray {n}").format(n=tray)
