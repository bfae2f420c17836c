"""The paper of the slips on this PC: its kind, where on it they are printed, and a test sheet."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QVBoxLayout, QWidget

from desk.office import Office
from desk.slips.stock import MOST_OFFSET, Layout, Stock
from ui.desk import Desk
from ui.errands import Progress
from ui.form import Form
from ui.slipstock import layout_of, remember
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel


def stock_words() -> list[tuple[object, str]]:
    """The kinds of paper that are offered."""
    translate = QCoreApplication.translate
    return [
        (Stock.A4, translate("settings", "A4 sheets, torn into copies")),
        (Stock.A5, translate("settings", "A5 sheets")),
        (Stock.WIDE_140, translate("settings", "Continuous multi-part paper, 241 × 140 mm")),
        (Stock.WIDE_93, translate("settings", "Continuous multi-part paper, 241 × 93 mm")),
    ]


class Millimetres(QDoubleSpinBox):
    """How far a print is moved, in half millimetres; rolling a page past it changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(-MOST_OFFSET, MOST_OFFSET)
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setSuffix(self.tr(" mm"))
        # The style sheet's padding does not reach the line edit inside.
        self.lineEdit().setTextMargins(px(6), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SlipPaper(QWidget):
    """Remembered on this PC as soon as it is chosen; anybody may choose it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = Form(self)
        card = self.form.section(self.tr("Paper of the slips on this PC, for anybody to choose"))
        self.form.add("stock", self.tr("Paper"), Choice(stock_words()), span=6)
        self.form.add("right", self.tr("Move to the right"), Millimetres(), span=3)
        self.form.add("down", self.tr("Move down"), Millimetres(), span=3)
        self.pre_printed = QCheckBox(self.tr("Print values only: the forms come pre-printed"), self)
        self.form.add("values_only", self.tr("Forms"), self.pre_printed)
        self.hint = PlainLabel(
            self.tr("The test sheet has a ruler in millimetres and a sample slip; print it and measure."),
            "muted",
            wrap=True,
        )
        card.body.addWidget(self.hint)
        self.trial = button_of(self.tr("Test sheet…"), self.show_trial, icon_name="printer")
        card.body.addWidget(self.trial, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.refresh()
        self._offer_values_only()
        self.form.changed.connect(self._keep)
        self.form.submitted.connect(self.show_trial)

    def _offer_values_only(self) -> None:
        """Only continuous forms come pre-printed: on cut sheets the boxes lie where the words leave them."""
        endless = self._stock().endless
        self.pre_printed.setEnabled(endless)
        self.pre_printed.setToolTip("" if endless else self.tr("Only continuous paper comes pre-printed."))

    def refresh(self) -> None:
        """Show what this PC remembers."""
        layout = layout_of(self._desk.printing)
        if layout != self.layout_told():
            self.form.fill(
                {
                    "stock": layout.stock,
                    "right": layout.right_mm,
                    "down": layout.down_mm,
                    "values_only": layout.values_only,
                }
            )

    def layout_told(self) -> Layout:
        """The paper as it is chosen here."""
        told, stock = self.form.read(), self._stock()
        return Layout(
            stock,
            float(str(told["right"])),
            float(str(told["down"])),
            bool(told["values_only"]) and stock.endless,
        )

    def _stock(self) -> Stock:
        stock = self.form.read()["stock"]
        return Stock(str(stock)) if stock in list(Stock) else Stock.A4

    def show_trial(self) -> None:
        """Draw the test sheet and show it; from there it is printed."""
        layout, title = self.layout_told(), self.tr("Test sheet for slips")

        def job(office: Office, _progress: Progress) -> bytes:
            from desk.letterhead_of import letterhead  # brings the PDF engine, on the worker
            from desk.slips.paper import draw_trial

            facts = office.facts
            return draw_trial(layout, letterhead(facts, facts.language), facts.language, facts.currency)

        self._desk.errands.run(self, job, lambda pdf: self._show(pdf, title), title=title)

    def _show(self, pdf: bytes, title: str) -> None:
        from ui.preview import PreviewDialog  # brings the PDF engine, which most desks never need

        preview = PreviewDialog(pdf, title, "slip", self._desk.printing, self.window())
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.open()

    def _keep(self) -> None:
        self._offer_values_only()
        remember(self._desk.printing, self.layout_told())
