"""The recovery key on its sheet: printed past the queue, which keeps its papers in the book, and proved to be kept."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desk.signin import key_groups
from ui.papertrouble import trouble_words
from ui.pdfpages import paint_pages
from ui.preview import PdfView
from ui.printing import Printing
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel, literal
from ui.widgets.link import LinkButton

if TYPE_CHECKING:
    from desk.office import Office
    from desk.printqueue import Trouble
    from desk.work import Reading
    from ui.errands import Progress

KIND = "form"
"""Whose printer and tray the sheet comes out of."""


def drawn(key: str, language: str) -> "Callable[[Reading], bytes]":
    """The question that draws the sheet of a key, on the worker."""

    def draw_sheet(reading: "Reading") -> bytes:
        from desk.signin.paper import draw  # brings the PDF engine
        from desk.signin.sheet import recovery_sheet
        from desk.words import Language

        return draw(recovery_sheet(reading, key, Language(language)))

    return draw_sheet


class SafeSheet(QWidget):
    """Shows the sheet; goes on only once the last group was typed from the paper in the person's hand."""

    kept = Signal()
    back = Signal()

    def __init__(
        self, printing: Printing, key: str, pdf: bytes, go_on: str, back: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._printing, self._key, self._pdf = printing, key, pdf
        self.setAccessibleName(self.tr("Recovery sheet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        told = self.tr(
            "Print this sheet and put it in the safe: it is the only way in when the last administrator's PIN is "
            "forgotten. It is shown this once and kept nowhere in the program."
        )
        column.addWidget(PlainLabel(told, wrap=True))
        self.view = _Sheet(pdf)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.print_button = button_of(self.tr("Print"), self.print_sheet, icon_name="printer")
        row.addWidget(self.print_button)
        self.said = PlainLabel("", "muted", wrap=True)
        row.addWidget(self.said, 1)
        column.addLayout(row)
        label = PlainLabel(
            self.tr("I have put it in the safe. Its last group, in the black frame, is"), "field", wrap=True
        )
        column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.group = QLineEdit()
        self.group.setMaxLength(12)
        self.group.setFixedWidth(em(10))
        self.group.setAccessibleName(label.text())
        label.setBuddy(self.group)
        row.addWidget(self.group)
        self.button = button_of(literal(go_on), self.prove, "primary")
        row.addWidget(self.button)
        row.addStretch(1)
        self.link = LinkButton(back)
        self.link.setVisible(bool(back))
        self.link.clicked.connect(self.back)
        row.addWidget(self.link)
        column.addLayout(row)
        self.wrong = PlainLabel("", "wrong", wrap=True)
        column.addWidget(self.wrong)
        self.setFocusProxy(self.group)
        self.group.returnPressed.connect(self.prove)
        self.group.textEdited.connect(lambda _text: self.wrong.setText(""))

    def start(self) -> None:
        """With the cursor where the group is typed; Tab before it leads to Print."""
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self, busy: bool) -> None:
        """While going on is under way nothing is asked twice."""
        self.button.setEnabled(not busy)
        self.link.setEnabled(not busy)

    def refuse(self, words: str) -> None:
        """Say why it does not go on."""
        self.wrong.setText(words)

    @Slot()
    def prove(self) -> None:
        """Go on if the last group is the one on the sheet."""
        if not self.button.isEnabled():
            return
        last = key_groups(self._key)[-1]
        if key_groups(self.group.text()) == (last,):
            self.kept.emit()
            return
        told = self.tr("That is not the last group. It has {n} characters and stands at the end of the key.")
        self.wrong.setText(told.format(n=len(last)))
        self.group.setFocus(Qt.FocusReason.OtherFocusReason)
        self.group.selectAll()

    @Slot()
    def print_sheet(self) -> None:
        """Let it come out of the printer for forms, off the screen's thread."""
        printing, pdf, title = self._printing, self._pdf, self.tr("Recovery sheet")

        def job(_office: "Office", progress: "Progress") -> "tuple[str, Trouble | None]":
            name = printing.printer_for(KIND)
            if not name:
                return "", None
            return name, paint_pages(printing.ready(name, KIND, title, 1), pdf, progress.step)

        self.print_button.setEnabled(False)
        self.said.setText(self.tr("Printing…"))
        printing.errands.run(self, job, self._printed, title=title, always=self._let_go)

    def _printed(self, answer: "tuple[str, Trouble | None]") -> None:
        name, trouble = answer
        if not name:
            self.said.setText(self.tr("There is no printer. Copy the key by hand, every character of it."))
        elif trouble is not None:
            self.said.setText(self.tr("Not printed: {reason}").format(reason=trouble_words(trouble, name, "")))
        else:
            self.said.setText(self.tr("Sent to {printer}").format(printer=name))
            self.group.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self) -> None:
        self.print_button.setEnabled(True)


class _Sheet(PdfView):
    """As high as there is room: its own wish would push what is asked below it out of the window."""

    def sizeHint(self) -> QSize:
        return QSize(em(30), em(14))
