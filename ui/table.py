"""Lists that come page by page, keep their place and show only ready words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.rowpaint import RowPainter
from ui.rows import Column, RowsModel
from ui.theme import em, px
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from desk.work import Reading

__all__ = ["AllRows", "Column", "PageOfRows", "PagedTable"]


class PageOfRows(Protocol):
    """What a list answers: rows that carry .key, the key to go on after, and how many there are in all.

    Only the first page need tell the total; None is as told before.
    """

    @property
    def rows(self) -> Sequence[object]: ...

    @property
    def next(self) -> object | None: ...

    @property
    def total(self) -> int | None: ...


@dataclass(frozen=True)
class AllRows:
    """A short list that comes in one page."""

    rows: Sequence[object]
    next: None = None

    @property
    def total(self) -> int:
        """All of them."""
        return len(self.rows)


Fetch = Callable[[object | None, Callable[[PageOfRows], None]], None]
"""fetch(after, then): ask for the page after a key (None: the first) and hand it to then when it is there."""
Question = Callable[["Reading", Any], PageOfRows]
"""question(reading, after): the same on the worker, with filter and words as they were when it was made."""


class PagedTable(QTableView):
    """Shows rows (dataclasses with .key) in columns; further pages come while scrolling.

    refresh() reads again and keeps selection and place by key; restart() begins at the top, for another
    filter. An answer that was overtaken by a later question is dropped. A selected row that has left the list gives
    its place to the next one; while `stays` says that the person is at work on what it showed, nothing is selected
    until the person comes back to the list or the row does.
    """

    opened = Signal(object)
    selected = Signal(object)
    counted = Signal(int)

    def __init__(self, columns: Sequence[Column], fetch: Fetch, name: str = "", parent: QWidget | None = None) -> None:
        """Name is what a screen reader calls the list; nothing is fetched before the first refresh()."""
        super().__init__(parent)
        self._fetch = fetch
        self._round = 0
        self._asking = False
        self._after: object | None = None
        self._total = 0
        self._told: object | None = None
        self._empty: EmptyState | None = None
        self.make_question: Callable[[], Question] | None = None
        self.stays: Callable[[], bool] = lambda: False
        self._gap: tuple[object, int] | None = None  # key and place of the row that left while its screen stayed
        self.export_columns = tuple(columns)
        self._rows = RowsModel(columns, self)
        self.setModel(self._rows)
        self._painter = RowPainter(columns, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name or self.tr("List"))
        self._dress(columns)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._rows.row(index.row())))
        self.selectionModel().currentRowChanged.connect(lambda _new, _old: self._tell())
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._more())
        self.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._more())
        self.viewport().installEventFilter(self)

    def _dress(self, columns: Sequence[Column]) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(px(20))
        side.setDefaultSectionSize(px(30))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(em(4))
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(columns):
            if column.stretch:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(place, em(column.width))

    # -- what is in it

    def export_by(self, make_question: Callable[[], Question], more: Sequence[Column] = ()) -> None:
        """Let all rows of the filter be exported, not only those fetched; `more` are columns beside those shown."""
        self.make_question = make_question
        self.export_columns = (*self.export_columns, *more)

    def question(self) -> Question | None:
        """What answers every row of the filter, None where only a part is there and nobody said how to ask for more."""
        if self.make_question is not None:
            return self.make_question()
        rows = self._rows.rows()
        return (lambda _reading, _after: AllRows(rows)) if len(rows) >= self._total else None

    @property
    def total(self) -> int:
        """How many rows there are in all, fetched or not."""
        return self._total

    def rows(self) -> list[object]:
        """The rows fetched so far."""
        return self._rows.rows()

    def current_row(self) -> object | None:
        """The row selected, or None."""
        index = self.currentIndex()
        return self._rows.row(index.row()) if index.isValid() else None

    def select_key(self, key: object) -> bool:
        """Select the row with a key if it has been fetched."""
        place = self._rows.place_of(key)
        if place is None:
            return False
        self.setCurrentIndex(self._rows.index(place, 0))
        return True

    def set_empty(self, empty: EmptyState) -> None:
        """What lies over the list while there is nothing in it."""
        if self._empty is not None:
            self._empty.deleteLater()
        self._empty = empty
        empty.setParent(self.viewport())
        self._show_empty()

    # -- reading

    def refresh(self) -> None:
        """Read as many rows again as are shown and keep selection and place."""
        self._begin()
        self._gather([], max(1, self._rows.rowCount()), keep=True)

    def restart(self) -> None:
        """Read from the top; the first row is not selected by itself."""
        self._begin()
        self._gather([], 1, keep=False)

    def _begin(self) -> None:
        self._round += 1
        self._asking = True
        self._after = None

    def _gather(self, rows: list[object], wanted: int, *, keep: bool) -> None:
        turn = self._round

        def take(page: PageOfRows) -> None:
            if turn != self._round:
                return
            rows.extend(page.rows)
            self._after = page.next
            if page.next is not None and len(rows) < wanted:
                self._gather(rows, wanted, keep=keep)
                return
            self._asking = False
            self._swap(rows, page.total, keep=keep)

        self._fetch(self._after, take)

    def _swap(self, rows: list[object], total: int | None, *, keep: bool) -> None:
        place = self.currentIndex().row()
        key = self._rows.key_at(place) if place >= 0 else None
        if key is None and self._gap is not None:
            key, place = self._gap
        self._gap = None
        top = self.rowAt(0)
        # A list that stood at its beginning stays there: the new row above is what the clerk looks for.
        top_key = self._rows.key_at(top) if top > 0 or self.verticalScrollBar().value() > 0 else None
        offset = self.rowViewportPosition(top) if top >= 0 else 0
        across = self.horizontalScrollBar().value()
        quiet = self.selectionModel().blockSignals(True)
        self._rows.replace(rows)
        if keep and key is not None and not self.select_key(key):
            self._gap = key, place
            if self.stays():
                self.setCurrentIndex(QModelIndex())  # said aloud, or Qt makes the first row current with the focus
            else:
                self._close_gap()
        self.selectionModel().blockSignals(quiet)
        top_now = self._rows.place_of(top_key) if keep and top_key is not None else None
        self.updateGeometries()
        bar = self.verticalScrollBar()
        bar.setValue(top_now * self.verticalHeader().defaultSectionSize() - offset if top_now is not None else 0)
        self.horizontalScrollBar().setValue(across)
        self._count(total)
        self._tell()
        self.viewport().update()

    def _close_gap(self, *, above: bool = False) -> bool:
        """The next row takes the place of the one that left, or the one above it; whether there was such a place."""
        gap, last = self._gap, self._rows.rowCount() - 1
        self._gap = None
        if gap is None or self.currentIndex().isValid() or last < 0:
            return False
        self.setCurrentIndex(self._rows.index(max(0, min(gap[1] - above, last)), 0))
        return True

    def _more(self) -> None:
        bar = self.verticalScrollBar()
        near = bar.maximum() - bar.value() <= self.viewport().height()
        if not near or self._asking or self._after is None:
            return
        self._asking = True
        turn = self._round

        def take(page: PageOfRows) -> None:
            if turn != self._round:
                return
            self._asking = False
            self._after = page.next
            self._rows.append(page.rows)
            self._count(page.total)

        self._fetch(self._after, take)

    def _count(self, total: int | None) -> None:
        self._total = self._total if total is None else total
        self._show_empty()
        self.counted.emit(self._total)

    def _tell(self) -> None:
        row = self.current_row()
        if row != self._told:
            self._told = row
            self.selected.emit(row)

    def markable(self) -> RowsModel:
        """The rows, for whoever lets several be chosen at once (ui/marks.py)."""
        return self._rows

    def _show_empty(self) -> None:
        if self._empty is None:
            return
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(self._round > 0 and not self._asking and self._rows.rowCount() == 0)

    # -- keys and sizes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _HELD:
            if row is not None:
                self.opened.emit(row)
            event.accept()
            return
        if event.key() in _STEPS and self._close_gap(above=event.key() == Qt.Key.Key_Up):
            return
        if event.key() in _PAGES:  # a page on from where it was
            self._close_gap()
        if event.key() in _ENDS and not event.modifiers() & _HELD and (count := self._rows.rowCount()):
            self.setCurrentIndex(self._rows.index(0 if event.key() == Qt.Key.Key_Home else count - 1, 0))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _NO_STEP:
            self._close_gap()
        super().focusInEvent(event)
        # Qt makes the first row current but not selected, so the keys would act on a row nobody sees.
        if (here := self.currentIndex()).isValid() and not self.selectionModel().isSelected(here):
            self.selectRow(here.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_empty()
        self._more()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._painter.hovered = -1
            self.viewport().update()
        elif event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._painter.hovered = self.rowAt(event.position().toPoint().y())
            self.viewport().update()
        return super().eventFilter(watched, event)


_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_NO_STEP = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MouseFocusReason)
"""Why the focus comes without the person having gone to the list, or where a row is about to be chosen anyway."""
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
