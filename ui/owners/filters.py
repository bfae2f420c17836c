"""Chooses what the list of flats is narrowed to (M07, M84)."""

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from desk.owners import FilterChoices, UnitFilter
from ui.form import Form
from ui.household.words import uses
from ui.owners.filter_words import NOTHING, any_of, livings, marks, on_files, tiers
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.combo import Choice
from ui.widgets.label import literal
from ui.widgets.scroll import Scroll

_CHOICES = ("building_id", "tier", "group", "use", "living", "on_file")


class FiltersDialog(QDialog):
    """All filters of the list of flats; Enter in the last or the button takes them, Reset empties them."""

    chosen = Signal(object)  # UnitFilter

    def __init__(self, choices: FilterChoices, wanted: UnitFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Filter the list of flats"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Form()
        self.form.submitted.connect(self.take)
        buildings: list[tuple[object, str]] = [(id_, name) for id_, name in choices.buildings]
        groups: list[tuple[object, str]] = [(name, name) for name in choices.groups]
        self.form.add("building_id", self.tr("Building"), Choice(any_of(buildings)), span=4)
        self.form.add("tier", self.tr("Weight"), Choice(tiers()), span=4)
        self.form.add("group", self.tr("Group"), Choice(any_of(groups)), span=4)
        self.form.add("use", self.tr("Used as"), Choice(any_of(uses())), span=4)
        self.form.add("living", self.tr("Occupied"), Choice(livings()), span=4)
        self.form.add("on_file", self.tr("On file"), Choice(on_files()), span=4)
        self._ground = QWidget()
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.setSpacing(px(10))
        inside.addWidget(self.form)
        for name, words in marks():
            box = QCheckBox(literal(words))
            self.form.adopt(name, words, box)
            inside.addWidget(box)
        inside.addStretch(1)
        self._bar = bar = ActionBar()
        bar.add_primary(self.tr("Show these flats"), self.take, "Ctrl+S")
        bar.add_secondary(self.tr("Reset"), lambda: self._fill(NOTHING))
        bar.add_trailing(self.tr("Cancel"), self.reject)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scroll(self._ground), 1)
        column.addWidget(bar)
        self._fill(wanted)

    def take(self) -> None:
        """Narrow the list to what is chosen here."""
        self.chosen.emit(self.read())
        self.accept()

    def read(self) -> UnitFilter:
        """What is chosen."""
        told: dict[str, Any] = self.form.read()
        nothing = {name: getattr(NOTHING, name) for name in _CHOICES}
        return UnitFilter(**told | {name: told[name] or nothing[name] for name in _CHOICES})

    def _fill(self, wanted: UnitFilter) -> None:
        self.form.fill(vars(wanted) | {name: getattr(wanted, name) or "" for name in _CHOICES})

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(QSize(em(52), em(24)))
        super().showEvent(event)
        self.form.go_to("building_id")
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        wanted = self._ground.sizeHint().height() + self._bar.sizeHint().height() + px(4)
        self.resize(self.width(), min(wanted, self.screen().availableSize().height() - px(60)))
