"""A short list of entries of a file, with everything done to them in its place."""

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.desk import Desk
from ui.drafts import Content
from ui.formplace import FormPlace
from ui.recordform import RecordForm
from ui.rowacts import Removal, RowAct, RowActs
from ui.table import AllRows, Column, PagedTable
from ui.taborder import follow
from ui.takingback import offer_way_back
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

MOST_ROWS = 8
"""How many rows are seen without scrolling within the list."""

NEW = "new"
"""What the form of a new entry is called among the drafts; of one that is about something, with that behind it."""


class RecordList(Card):
    """Rows (dataclasses with .key), Enter or F2 edits one in place, Ins adds, Del takes off with Undo.

    `make_form(row, owner_id)` builds the form of a row, or of a new one for None. An entry begun and left is
    offered again, also after a crash.
    """

    chosen = Signal(object)  # the row under the cursor, or None
    kept = Signal(object)  # what the act of a form answered

    def __init__(
        self,
        desk: Desk,
        subject: str,
        title: str,
        columns: Sequence[Column],
        make_form: Callable[[Any | None, int], RecordForm] | None,
        *,
        empty: str,
        add_text: str = "",
        edit_text: str = "",
        removal: Removal | None = None,
        acts: Sequence[RowAct] = (),
        opened: Callable[[Any], object] | None = None,
        adding: Callable[[], object] | None = None,
        edits: Callable[[Any], bool] = lambda _row: True,
        told_of: Callable[[Any | None, Content], str] = lambda _row, _typed: "",
        headed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`subject` names the drafts (the table of the record).

        `opened` and `adding` are done instead of editing and adding here: on the page the record belongs to.
        `edits` says which rows may be changed at all. `told_of` tells what was begun and left is about, by its row
        (None: a new one, or one that is not shown) and what was typed. `headed` says whether columns have names.
        """
        add_link = LinkButton(add_text) if add_text else None
        super().__init__(title, add_link, margin=1, parent=parent)
        self._add_link = add_link
        self.desk, self.subject, self._make_form = desk, subject, make_form
        self.told_of, self._head_height = told_of, px(32) if headed else 0
        self._removal, self._opened, self._adding, self._edits = removal, opened, adding, edits
        self._steps = {act.word: act.run for act in acts if act.word}
        self._most_rows = MOST_ROWS
        self._new_key: int | None = None
        self._locked = self._folded = False
        self._rows: Sequence[Any] = ()
        if self._add_link is not None:
            self._add_link.clicked.connect(lambda: self.add())
        self.table = PagedTable(columns, lambda _after, then: then(AllRows(self._rows)), title)
        self.table.horizontalHeader().setVisible(headed)
        self.table.opened.connect(self._enter)
        self.table.selected.connect(self._selected)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.acts = row_acts = RowActs(self._all(acts, edit_text))
        self.table.customContextMenuRequested.connect(
            lambda place: row_acts.offer(self.table.viewport().mapToGlobal(place))
        )
        self.body.addWidget(self.table)
        self._nothing = PlainLabel(empty, "muted", wrap=True)
        self._nothing.setContentsMargins(px(14), 0, px(14), px(4))
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.acts)
        self.place = FormPlace(desk, subject)
        self.place.moved.connect(self._show)
        self.place.saved.connect(self._form_saved)
        self.place.closed.connect(self.focus_first)
        self.place.go_on.connect(self.go_on)
        self.body.addWidget(self.place)
        self._show()

    # -- what is in it

    @property
    def form(self) -> RecordForm | None:
        """The form that stands open."""
        return self.place.form

    @property
    def owner_id(self) -> int:
        """Id of the record the rows belong to."""
        return self.place.owner_id

    def show_rows(self, owner_id: int, rows: Sequence[Any]) -> None:
        """Show the rows of a record: the flat, or the entry these belong to. Another owner closes the open form."""
        if self.place.turn_to(owner_id):
            self._new_key = None
        begins, self._rows = not self._rows and bool(rows), rows
        focus, add = QApplication.focusWidget(), self._add_link
        within = focus is not None and (focus is self.table or self.acts.isAncestorOf(focus))
        if not rows and add is not None and within:
            add.setFocus(Qt.FocusReason.OtherFocusReason)  # before the rows are hidden, or the keys leave the list
        self._show()
        self.table.refresh()
        if begins and self._add_link is not None and self._add_link.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # it stood there only for want of rows
        self._choose_new()

    def show_most(self, rows: int) -> None:
        """Show so many rows without scrolling within, where the page has room for more or fewer than usual."""
        if rows != self._most_rows:
            self._most_rows = rows
            self._show()

    def fold(self, folded: bool) -> None:
        """Only the rows, without title and acts: Enter, F2, Del and the menu key do the same."""
        self._folded = folded
        self.title.setVisible(not folded)
        if (layout := self.layout()) is not None:
            layout.setContentsMargins(1, px(6 if folded else 12), 1, px(6))
        self._show_acts()

    def lock(self, locked: bool) -> None:
        """Let the rows be read only, where whoever sits here may not change them."""
        self._locked = locked
        self.place.setEnabled(not locked)
        if self._add_link is not None:
            self._add_link.setEnabled(not locked)
        self._show_acts()

    def rows(self) -> Sequence[Any]:
        """The rows shown."""
        return self._rows

    def current(self) -> Any | None:
        """The row under the cursor."""
        return self.table.current_row()

    def select(self, key: object) -> bool:
        """Choose the row with a key."""
        return self.table.select_key(key)

    # -- doing

    def add(self, about: str = "", **filled: object) -> RecordForm | None:
        """Open an empty form for a new entry, with some fields proposed; or go where it is made.

        Entries about different things (a number, a key) are begun and left each by itself; what was typed before
        stands over what is proposed.
        """
        if self._adding is not None:
            self._adding()
            return None
        return self._open(None, about, **filled)

    def edit(self, row: Any | None = None) -> RecordForm | None:
        """Open the form of a row."""
        row = self.current() if row is None else row
        return None if row is None or not self._edits(row) else self._open(row)

    def remove(self, row: Any | None = None) -> None:
        """Take a row off the file; the toast puts it back."""
        row = self.current() if row is None else row
        if row is None or self._removal is None or self._locked:
            return
        removal, desk = self._removal, self.desk

        def gone(_answer: object) -> None:
            told = removal.told if isinstance(removal.told, str) else removal.told(row)
            offer_way_back(desk, told, lambda work: removal.put_back(work, row))

        desk.errands.do(self, lambda work: removal.take_off(work, row), gone)

    def focus_first(self) -> None:
        """The cursor to the form that is open, the rows, or the way to add one."""
        if self.place.focus_first():
            return
        if self._rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._add_link is not None:
            self._add_link.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the form in its place

    def _open(self, row: Any | None, about: str = "", **filled: object) -> RecordForm | None:
        if self._make_form is None or not self.owner_id or self._locked:
            return None
        what = str(row.key) if row is not None else f"{NEW}:{about}" if about else NEW
        if self.place.is_open(what):
            self.place.focus_first()
            return self.form
        form = self._make_form(row, self.owner_id)
        form.form.fill(filled)
        if row is None:  # gone on with from its draft alone, it is to say the same
            form.kept_along |= {*filled, *self.place.begun.get(what, ())}
        return self._put(form, what)

    def open_form(self, form: RecordForm, word: str, row: Any) -> RecordForm:
        """Open a form that is one step of a row, such as lending a key; the word names its draft."""
        return self._put(form, f"{row.key}:{word}")

    def _put(self, form: RecordForm, what: str) -> RecordForm:
        opened = self.place.open(form, what)
        follow(self.table, form)
        return opened

    def _form_saved(self, what: str, answer: object) -> None:
        self._new_key = _key_of(answer) if what.partition(":")[0] == NEW else None
        self.focus_first()
        self._choose_new()
        self.kept.emit(answer)

    def _choose_new(self) -> None:
        """The entry just added is the chosen one, and has the keys unless the person went elsewhere."""
        if self._new_key is None or not self.table.select_key(self._new_key):
            return
        self._new_key = None
        focus = QApplication.focusWidget()
        if focus is None or self.isAncestorOf(focus):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Open the first entry that was begun and left."""
        for what in list(self.place.begun):
            key, _, word = what.partition(":")
            row = self._row_of(what)
            step = self._steps.get(word)
            if word and step is not None and row is not None:
                step(row)
                return
            if key == NEW or (row is not None and not word):
                self._open(row, word)
                return
            self.place.forget(what)  # its row is no longer on file, or may no longer be done to it

    def _row_of(self, what: str) -> Any | None:
        """The row that an unfinished entry belongs to."""
        key = what.partition(":")[0]
        return next((each for each in self._rows if str(each.key) == key), None)

    # -- keys and looks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.table.hasFocus() and key == Qt.Key.Key_F2:
            self.edit()
        elif self.table.hasFocus() and key == Qt.Key.Key_Delete:
            self.remove()
        elif key == Qt.Key.Key_Insert and self._add_link is not None:
            self.add()
        else:
            super().keyPressEvent(event)

    def _enter(self, row: Any) -> None:
        if self._opened is not None:
            self._opened(row)
        else:
            self.edit(row)

    def _all(self, acts: Sequence[RowAct], edit_text: str) -> list[RowAct]:
        """To change a row first, to take it off last."""
        first = [RowAct(edit_text or self.tr("Edit"), self.edit, self._edits)] if self._make_form is not None else []
        last = [RowAct(self.tr("Take off"), self.remove, red=True)] if self._removal is not None else []
        return [*first, *acts, *last]

    def _selected(self, row: Any | None) -> None:
        self._show_acts()
        self.chosen.emit(row)

    def _show_acts(self) -> None:
        self.acts.show_for(None if self._locked else self.current(), folded=self._folded)

    def _show(self) -> None:
        some = bool(self._rows)
        self.table.setVisible(some)
        self.table.setFixedHeight(self._head_height + px(30) * min(len(self._rows), self._most_rows) + px(2))
        self._nothing.setVisible(not some and self.form is None)
        for what, typed in list(self.place.begun.items())[:1]:
            self.place.tell(self.told_of(self._row_of(what), typed))
        self._show_acts()


def _key_of(answer: object) -> int | None:
    """The key of the entry an act added: its answer, or the id in it."""
    if isinstance(answer, int) and not isinstance(answer, bool):
        return answer
    ids = [getattr(answer, each.name) for each in fields(answer)] if is_dataclass(answer) else []
    return next((id for id in ids if isinstance(id, int)), None)
