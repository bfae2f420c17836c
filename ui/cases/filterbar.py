"""What the list of cases is narrowed to, and the names given to such filters."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from desk import views
from desk.cases import Wanted
from desk.views import View
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.saving import Act
from ui.stages import cases_words
from ui.theme import px
from ui.widgets.chips import Chips
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.toast import UNDO_SECONDS

SAVE_KEYS = "Ctrl+Shift+S"


class FilterBar(QWidget):
    """Chips of what is set, and links to keep it under a name, to rename that, or to take it off."""

    removed = Signal(str)
    cleared = Signal()
    kept = Signal(int)  # id of the filter that got a name

    def __init__(self, desk: Desk, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = Wanted()
        self._view: View | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(14))
        self.chips = Chips(before)
        self.chips.removed.connect(self.removed)
        self.chips.cleared.connect(self.cleared)
        row.addWidget(self.chips, 1)
        self.count = PlainLabel("", "strong")
        row.addWidget(self.count)
        self.save = self._link(row, self.tr("Save this filter…"), self.save_view)
        self._save_key = KeyHint(SAVE_KEYS)
        row.addWidget(self._save_key)
        self.change = self._link(row, "", self.change_view)
        self.rename = self._link(row, self.tr("Rename…"), self.rename_view)
        self.take_off = self._link(row, self.tr("Take off"), self.take_off_view)
        self.show_filter(Wanted(), [], None)

    def _link(self, row: QHBoxLayout, words: str, run: Any) -> LinkButton:
        link = LinkButton(words, parent=self)
        link.clicked.connect(lambda: run())
        row.addWidget(link)
        return link

    def show_filter(self, wanted: Wanted, chips: Sequence[tuple[str, str]], view: View | None) -> None:
        """Show what is set; `view` is the named filter it came from."""
        self._wanted, self._view = wanted, view
        self.chips.show_chips(chips)
        differs = view is not None and view.wanted != wanted
        self.save.setVisible(bool(wanted.narrows or wanted.words.strip()) and (view is None or differs))
        self._save_key.setVisible(not self.save.isHidden())
        self.change.setVisible(differs)
        for link in (self.rename, self.take_off):
            link.setVisible(view is not None and not differs)
        if view is not None:
            told = self.tr("Keep as “{name}”").format(name=_short(view.name))
            self.change.setText(told.replace("&", "&&"))
            self.change.setAccessibleName(told)
        shown = not all(each.isHidden() for each in (self.chips, self.save, self.change, self.rename))
        self.setVisible(shown)

    def show_count(self, count: int | None, of: int | None = None) -> None:
        """Say how many are left, `of` how many of the counter; None while nobody knows."""
        if count is None:
            told = ""
        elif of is None:
            told = cases_words(count)
        else:
            number = self.locale().toString
            told = self.tr("{n} of {count}").format(n=number(count), count=number(of))
        self.count.setText(told)

    def save_view(self) -> None:
        """Ask for a name, and keep the filter as a counter beside the others."""
        dialog = ViewDialog(self._desk, self._wanted, None, self.window())
        dialog.saved.connect(lambda id: self.kept.emit(id))
        dialog.open()

    def change_view(self) -> None:
        """Let the name stand for what is set now."""
        if (view := self._view) is not None:
            wanted = self._wanted
            told = self.tr("“{name}” changed").format(name=_short(view.name))
            self._do(
                lambda work: views.change_view(work, view.key, wanted),
                told,
                lambda work: views.change_view(work, view.key, view.wanted),
            )

    def rename_view(self) -> None:
        """Ask for another name of the filter chosen."""
        if self._view is not None:
            ViewDialog(self._desk, self._wanted, self._view, self.window()).open()

    def take_off_view(self) -> None:
        """Take the filter chosen off the counters; Undo puts it back."""
        if (view := self._view) is not None:
            self._do(
                lambda work: views.take_off_view(work, view.key),
                self.tr("Filter “{name}” taken off").format(name=_short(view.name)),
                lambda work: views.put_back_view(work, view.key),
            )

    def _do(self, act: Act, told: str, way_back: Act) -> None:
        errands, toasts, undo = self._desk.errands, self._desk.toasts, self.tr("Undo")
        errands.do(
            self, act, lambda _none: toasts.show(told, undo, lambda: errands.do(errands, way_back), UNDO_SECONDS)
        )


class ViewDialog(FormDialog):
    """The name of a filter, and whether everybody at the desk has it; one that has a name is renamed."""

    def __init__(self, desk: Desk, wanted: Wanted, view: View | None, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("cases", "Save this filter") if view is None else translate("cases", "Rename the filter")
        super().__init__(desk.errands, title, translate("cases", "Save"), parent)
        self._wanted, self._view = wanted, view
        self.form.add("name", self.tr("Name of the counter"), QLineEdit(), required=True)
        if view is None:
            box = QCheckBox(self.tr("For everybody at the desk"))
            self.form.add("for_all", self.tr("Who sees it"), box)
        else:
            self.form.fill({"name": view.name})

    def act(self, told: dict[str, Any]) -> Act:
        wanted, view = self._wanted, self._view
        if view is None:
            return lambda work: views.save_view(work, told["name"], wanted, told["for_all"])
        return lambda work: views.rename_view(work, view.key, told["name"])


def _short(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:23]}…"
