"""The second part of the intake form: what few cases need, folded away behind one key."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from desk.cases import Channel
from ui.cases import intake_words as words
from ui.form import Form
from ui.icons import icon
from ui.theme import px
from ui.widgets.clockline import ClockLine
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

KEY = "Ctrl+M"

BLANK: dict[str, object] = {
    "about": None, "breach": None, "received_day": None, "received_time": None, "withheld": False, "demand": "",
    "party": None, "apologised": False, "apology": "", "visit": None, "disputed_slip": "", "promise_broken": False,
    "visit_otherwise": "", "estate": None,
}  # fmt: skip
"""The fields of the second part in their order, with what stands in them at first."""

LATER = (Channel.LETTER, Channel.OUTSIDE, Channel.OTHER)
"""By these a matter reaches the desk before anybody types it in."""


class Fold(QWidget):
    """The row that opens the second part and, while it is folded, says what stands in it."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.button = LinkButton(self.tr("More"))
        self.button.setIconSize(QSize(px(16), px(16)))
        self.button.clicked.connect(lambda: self.toggled.emit())
        self._told = PlainLabel("", "caption", elide=True)
        row.addWidget(self.button)
        row.addWidget(self._told, 1)
        row.addWidget(KeyHint(KEY))
        self.show_open(False, ())

    def show_open(self, on: bool, filled: Sequence[str]) -> None:
        """Open or folded; `filled` are the labels of what is written there."""
        self.open = on
        self.button.setIcon(icon("chevron-up" if on else "chevron-down", "accent"))
        if on:
            told = ""
        elif filled:
            told = " · ".join(filled)
        else:
            told = self.tr("received earlier, name withheld, demand, apology, visit, disputed charge")
        self._told.setText(told)
        self._told.set_role("strong" if filled and not on else "caption")
        spoken = self.tr("Fold the second part of the form") if on else self.tr("Open the second part of the form")
        self.button.setAccessibleName(spoken)
        self.button.setAccessibleDescription(told)


def add_more(form: Form) -> None:
    """Put the fields of the second part into the form, in the card begun last."""
    translate = QCoreApplication.translate

    def tick(name: str, label: str, span: int) -> None:
        box = QCheckBox(label)
        form.add(name, "", box, span=span)
        box.setAccessibleName(label)

    form.add("about", translate("intake", "About whom"), Choice(), span=6)
    form.add("breach", translate("intake", "What they did"), Choice(words.breaches()), span=6)
    form.add("received_day", translate("intake", "Reached us on"), DayLine(), span=3)
    form.add("received_time", translate("intake", "At"), ClockLine(), span=3)
    tick("withheld", translate("intake", "Withhold the name: only a manager sees it"), 6)
    form.add("demand", translate("intake", "What the person demands"), QLineEdit(), span=8)
    form.add("party", translate("intake", "Whose duty"), Choice(words.parties()), span=4)
    tick("apologised", translate("intake", "We apologised"), 4)
    form.add("apology", translate("intake", "How, in which words"), QLineEdit(), span=8)
    form.add("visit", translate("intake", "Visit"), Choice(words.consents()), span=4)
    form.add("disputed_slip", translate("intake", "Disputed slip"), QLineEdit(), span=4)
    tick("promise_broken", translate("intake", "A promise was broken"), 4)
    form.add("visit_otherwise", translate("intake", "In which other way"), QLineEdit(), span=8)
    form.add("estate", translate("intake", "Estate"), Choice(), span=4)
    slip = form.editor("disputed_slip")
    assert isinstance(slip, QLineEdit)
    slip.setPlaceholderText(translate("intake", "S-2026-0001"))
