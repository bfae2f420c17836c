"""The list of flats with its search and its filters."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import owners
from desk.owners import FilterChoices, UnitFilter, UnitRow
from ui.errands import Errands
from ui.exporting import export_button
from ui.flatwords import area_words, first_phone, occupied_word
from ui.owners.filter_words import NOTHING, chips_of, without
from ui.owners.filters import FiltersDialog
from ui.owners.findflat import FindFlat
from ui.owners.rowwords import marks_tone, marks_word, people_word, tier_badge, tier_tone
from ui.table import Column, PagedTable, PageOfRows, Question
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.chips import Chips
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.pill import Pill

WAIT_MS = 120
ROOM = {"phones": 44, "occupied": 51, "area": 57}
"""Columns that are shown only from so many ems of width on."""


class FlatList(QWidget):
    """Finds flats by what is typed and narrows them by filters (M84); a flat that is `wanted` stays selected."""

    chosen = Signal(object)  # UnitRow
    opened = Signal()
    none_left = Signal()  # the book has no flat
    add_unit = Signal()
    import_file = Signal()

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self.wanted: int | None = None
        self.filter = NOTHING
        self._choices = FilterChoices((), ())
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.search_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self._head())
        column.addLayout(self._search_row())
        self.chips = Chips(self.filters)
        self.chips.removed.connect(lambda name: self.narrow(without(self.filter, name)))
        self.chips.cleared.connect(lambda: self.narrow(NOTHING))
        column.addWidget(self.chips)
        card = Card(margin=1)
        card.body.addWidget(self._table())
        column.addWidget(card, 1)

    def _head(self) -> PageHead:
        head = PageHead(self.tr("Owners & units"))
        self._count = Pill("")
        self._count.hide()
        head.add(self._count)
        bring = button_of("", self.import_file.emit, "ghost", "upload")
        bring.setAccessibleName(self.tr("Import…"))
        bring.setToolTip(self.tr("Import…"))
        head.add_trailing(bring)
        head.add_trailing(button_of(self.tr("Add a flat…"), self.add_unit.emit, icon_name="plus"))
        return head

    def _search_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.search = FindFlat()
        self.search.setPlaceholderText(self.tr("Flat, name, pinyin, phone or plate"))
        self.search.setAccessibleName(self.tr("Search flats and people"))
        self.search.textEdited.connect(lambda _text: self._wait.start())
        self.search.emptied.connect(self.search_now)
        self.search.down.connect(self._into_list)
        self.search.taken.connect(self._take_first)
        row.addWidget(self.search, 1)
        row.addWidget(KeyHint("Ctrl+F"))
        row.addWidget(export_button())
        self.filters = button_of(self.tr("Filters"), self.choose_filters, icon_name="list-filter")
        row.addWidget(self.filters)
        return row

    def _table(self) -> PagedTable:
        self._columns = [
            Column("code", self.tr("Flat"), lambda row: row.code, width=7, bold=True),
            Column("people", self.tr("Owner, tenant"), people_word, stretch=True),
            Column("tier", self.tr("Weight"), tier_badge, width=6, tone=tier_tone),
            Column("marks", self.tr("State"), marks_word, width=9, tone=marks_tone),
            Column(
                "phones",
                self.tr("Phones"),
                lambda row: first_phone(row.phones),
                width=10,
                value=lambda row: row.phones,
            ),
            Column("occupied", self.tr("Occupied"), lambda row: occupied_word(row.occupied), width=7, muted=True),
            Column(
                "area",
                self.tr("Area"),
                lambda row: area_words(row.area),
                width=6,
                muted=True,
                value=lambda row: row.area,
            ),
        ]
        self.table = PagedTable(self._columns, self._fetch, self.tr("Flats"))
        self.table.export_by(self._question)
        self.table.selected.connect(lambda row: self.chosen.emit(row) if row is not None else None)
        self.table.opened.connect(lambda _row: self.opened.emit())
        self.table.counted.connect(self._counted)
        self.table.installEventFilter(self)
        return self.table

    # -- what is in it

    def _question(self) -> Question:
        text, wanted = self.search.text(), self.filter
        return lambda reading, after: owners.units(reading, after, text, wanted)

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        question = self._question()
        self._errands.ask(self, lambda reading: question(reading, after), then)

    def search_now(self) -> None:
        """Read the list from its top for what is typed and filtered."""
        self._wait.stop()
        self.table.restart()

    def look_for(self, text: str) -> None:
        """Show everything the finder knows of a text."""
        self.search.setText(text)
        self.narrow(NOTHING)

    def show_all(self) -> None:
        """The whole list again, without search and filters."""
        self.look_for("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_narrowed(self) -> bool:
        return bool(self.search.text().strip()) or self.filter.count > 0

    def _counted(self, total: int) -> None:
        self._count.setVisible(total > 0)
        self._count.show_state(f"{total:,}", "neutral")
        self.table.set_empty(self._nothing())
        if total == 0:
            self.none_left.emit()  # or a key would write into the file of a flat nobody looked for
        elif self.table.current_row() is None:
            self.select_something()

    def _nothing(self) -> EmptyState:
        if self._is_narrowed():
            return EmptyState("search", self.tr("No flat or person matches."), (self.tr("Show all"), self.show_all))
        empty = EmptyState("house", self.tr("No flats yet."), (self.tr("Import a spreadsheet"), self.import_file.emit))
        add = button_of(self.tr("Add a flat"), self.add_unit.emit)
        column = empty.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, add, 0, Qt.AlignmentFlag.AlignHCenter)
        return empty

    def select_something(self) -> None:
        """Select the flat that is wanted, or else the first."""
        if self.wanted is not None and self.table.select_key((self.wanted,)):
            return
        rows = self.table.rows()
        if rows:
            self.table.select_key(cast("UnitRow", rows[0]).key)

    def _into_list(self) -> None:
        self.table.setFocus()
        self.select_something()

    def _take_first(self) -> None:
        if self._wait.isActive():
            self.search_now()
        self.table.setFocus()
        self.opened.emit()

    # -- filters

    def choose_filters(self) -> None:
        """Ask what the list is to be narrowed to."""

        def ask(choices: FilterChoices) -> None:
            self._choices = choices
            dialog = FiltersDialog(choices, self.filter, self)
            dialog.chosen.connect(self.narrow)
            dialog.open()

        self._errands.ask(self, owners.filter_choices, ask, latest="choices")

    def narrow(self, wanted: UnitFilter) -> None:
        """Show the flats that all of these filters leave."""
        self.filter = wanted
        name = self.tr("Filters ({n})").format(n=wanted.count) if wanted.count else self.tr("Filters")
        self.filters.setText(name)
        self.filters.setAccessibleName(name)
        self.chips.show_chips(chips_of(wanted, self._choices))
        self.search_now()

    def keep(self) -> dict[str, object]:
        """What is typed and filtered, for the page built anew."""
        return {"search": self.search.text(), "filter": self.filter, "choices": self._choices}

    def restore(self, kept: dict[str, object]) -> None:
        """Take up what `keep` gave."""
        self._choices = cast("FilterChoices", kept["choices"])
        self.search.setText(str(kept["search"]))
        self.narrow(cast("UnitFilter", kept["filter"]))

    def minimumSizeHint(self) -> QSize:
        # Of one width, or the panes would move with the count beside the title.
        return QSize(em(31), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() == QEvent.Type.Resize:
            wide = self.table.width()
            for place, column in enumerate(self._columns):
                self.table.setColumnHidden(place, wide < em(ROOM.get(column.key, 0)))
        return super().eventFilter(watched, event)
