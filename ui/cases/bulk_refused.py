"""What is shown when some of the cases chosen would not have what was to be done with all of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from desk.cases.many import SomeRefused
from desk.refusals import Refusal
from ui.messages import sentence
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll


class RefusedDialog(QDialog):
    """Which cases would not have it and why; nothing was done, and `rest` is what could be."""

    rest = Signal(object)

    def __init__(self, refusal: SomeRefused, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nothing was changed"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = QWidget()
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.setSpacing(px(8))
        count = len(refusal.refused) + len(refusal.rest)
        told = self.tr("{n} of {count} cases cannot have this:").format(n=len(refusal.refused), count=count)
        inside.addWidget(PlainLabel(told, "strong", wrap=True))
        self.lines = [PlainLabel(_line(number, why), wrap=True) for number, why in refusal.refused]
        for line in self.lines:
            inside.addWidget(line)
        inside.addStretch(1)
        self.ground = Scroll(self._ground)
        self.ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ground.setAccessibleName(told)
        bar = ActionBar()
        self.do_rest = bar.add_primary("", partial(self._go, refusal.rest))
        self.do_rest.setText(self.tr("Do the other {n}").format(n=len(refusal.rest)))
        self.do_rest.setAccessibleName(self.do_rest.text())
        self.do_rest.setVisible(bool(refusal.rest))
        self.leave = bar.add_secondary(self.tr("Leave all as they are"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ground, 1)
        column.addWidget(bar)
        self._bar = bar

    def _go(self, rest: Sequence[str]) -> None:
        self.accept()
        self.rest.emit(rest)

    def showEvent(self, event: QShowEvent) -> None:
        room = (self.screen() or QApplication.primaryScreen()).availableSize() - QSize(px(40), px(60))
        wide = min(em(44), room.width())
        high = self._ground.heightForWidth(wide) + self._bar.sizeHint().height() + px(8)
        self.resize(wide, min(high, room.height()))
        super().showEvent(event)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)


def _line(number: str, why: Refusal) -> str:
    """Why one case would not have it, with its number once."""
    told = sentence(why)
    return told if number in told else f"{number}: {told}"
