"""What stands over and under the lines of a slip: captions, keys, and what the lines come to (M54)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desk.money import sum_of
from ui.slips.lines.linerow import FIELDS, WIDTHS, Worth
from ui.theme import em, px
from ui.widgets.label import PlainLabel


def captions(parent: QWidget, *, packing: bool) -> QWidget:
    """What the columns of the lines are called; lines of a package have no kind and no charge of their own."""
    translate = QCoreApplication.translate
    words = {
        "name": translate("lines", "Code or name"), "kind": translate("lines", "Kind"),
        "quantity": translate("lines", "Quantity"), "unit": translate("lines", "Unit"),
        "price": translate("lines", "Price"), "charged": "", "sum": translate("lines", "Sum"),
    }  # fmt: skip
    head = QWidget(parent)
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, px(4), 0)
    row.setSpacing(px(6))
    for name in FIELDS:
        if packing and name in ("kind", "charged"):
            continue
        label = PlainLabel(words[name], "caption", parent=head)
        if name in ("quantity", "price", "sum"):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        if name in WIDTHS:
            label.setFixedWidth(em(WIDTHS[name]))
        row.addWidget(label, 0 if name in WIDTHS else 1)
    return head


class Foot(QWidget):
    """The keys that work in the lines, and their value and charge."""

    def __init__(self, parent: QWidget, *, packing: bool) -> None:
        super().__init__(parent)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, px(4), 0)
        row.setSpacing(px(10))
        if packing:
            keys = self.tr("Ctrl+Enter next line · Ctrl+Del takes a line off")
        else:
            keys = self.tr("Ctrl+Enter next line · Ctrl+B free · Ctrl+Del takes a line off")
        row.addWidget(PlainLabel(keys, "caption", elide=True, parent=self), 1)
        self.total = PlainLabel("", "strong", parent=self)
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.total)

    def lay_out(self, *, narrow: bool) -> None:
        """Beside each other, or what the lines come to below the keys."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._row.setSpacing(px(2 if narrow else 10))

    def say(self, worths: Sequence[Worth], sign: str) -> None:
        """Say what lines come to; nothing while one of them cannot be read."""
        value, charged = sum(each.value or 0 for each in worths), sum(each.charged for each in worths)
        told = self.tr("Value {value} · Charged {charged}").format(
            value=f"{sign}{sum_of(value)}", charged=f"{sign}{sum_of(charged)}"
        )
        self.total.setText("—" if any(each.value is None for each in worths) else told)
