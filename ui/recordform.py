"""A form that opens in its place, among what it is about, and loses nothing when it is left."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desk import drafts
from desk.freshness import unless_changed
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper
from ui.form import Form
from ui.saving import Act, Saving
from ui.taborder import follow
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll
from ui.widgets.textarea import TextArea

KIND = "record"
"""The kind of draft an entry is until it is saved."""


class RecordForm(QFrame):
    """One entry of a file being written: Ctrl+S keeps it, Esc closes it and leaves a draft.

    A subclass adds its fields to `form`, fills them from the row it changes, and makes the act of what was read.
    """

    saved = Signal(object)  # what the act answered
    closed = Signal(bool)  # whether words are left behind as a draft
    discarded = Signal(object)  # the words that were dropped, for whoever can bring them back

    def __init__(self, desk: Desk, title: str, save_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setProperty("role", "inplace")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(6))
        column.setSpacing(px(8))
        self._headline = PlainLabel("", "strong", wrap=True)
        column.addWidget(self._headline)
        self.set_title(title)
        self.form = Form()
        column.addWidget(self.form)
        bar = ActionBar(bare=True)
        bar.add_primary(save_text or self.tr("Save"), self.save, "Ctrl+S")
        bar.add_trailing(self.tr("Discard"), self.discard, tone="red")
        bar.add_trailing(self.tr("Leave unfinished (Esc)"), self.close_form)
        self._bar = bar
        column.addWidget(bar)
        self._untouched: dict[str, Any] = {}
        self._shown_at = 0  # the last line of the diary when the fields were filled
        self.kept_along: frozenset[str] = frozenset()
        """Fields whose proposal is kept with what was typed: when it is taken up again another would be proposed."""
        self.keeper = DraftKeeper(desk.errands, KIND, self.typed, self)
        self._saving = Saving(desk.errands, self.form, bar, self._act, self)
        self._saving.saved.connect(self._saved)
        self._saving.failed.connect(self.keeper.let_go)
        self.form.submitted.connect(self.save)
        self.form.marked.connect(self._bring_marked)
        self.form.changed.connect(self.keeper.touch)

    def set_title(self, title: str) -> None:
        """Call it by other words."""
        self._headline.setText(title)
        self.setAccessibleName(title)

    def act(self, told: dict[str, Any]) -> Act | None:
        """What to do with the words read, or None when a field was marked here already."""
        raise NotImplementedError

    def left_over(self) -> Content | None:
        """What stays a draft when the rest is saved: words that whoever sits here may not save."""
        return None

    def start(self, draft_id: str, begun: Content | None) -> None:
        """Open with the fields as they are filled, and over them what was typed and not saved."""
        self._untouched = _flat(self.form.read())
        self._shown_at = self.desk.errands.office.line
        self.keeper.start(draft_id, in_book=begun is not None)
        if begun:
            self.form.fill(begun)
        self._lay_out()
        self.form.go_to(self.form.names()[0])
        # Its place is known only once everything around it is laid out.
        QTimer.singleShot(0, self, self._into_view)

    def lay_over(self, left: Content) -> None:
        """Words of its draft that come only now; what is written here by then goes before them."""
        self.keeper.is_in_book()
        self.form.fill({**left, **(self.typed() or {})})

    def _lay_out(self) -> None:
        """Words of several lines keep their height when a mark comes; Tab ends at the buttons."""
        for name in self.form.names():
            if isinstance(area := self.form.editor(name), TextArea):
                area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                area.setFixedHeight(area.minimumHeight())
        follow(self.form, self._bar)

    def _into_view(self) -> None:
        """Scroll to it where it opened below what is seen."""
        ground = self._ground()
        if ground is None or (inside := ground.widget()) is None:
            return
        # What it made higher has only asked to be laid out yet; until then there is nowhere to scroll to.
        around = self.parentWidget()
        while around is not None and around is not ground.viewport():
            if (layout := around.layout()) is not None:
                layout.activate()
            around = around.parentWidget()
        QApplication.sendEvent(ground, QEvent(QEvent.Type.LayoutRequest))
        top, bar = self.mapTo(inside, QPoint(0, 0)).y(), ground.verticalScrollBar()
        if top < bar.value() or top + self.height() > bar.value() + ground.viewport().height():
            bar.setValue(top - px(6))

    def _bring_marked(self) -> None:
        """The cursor would bring only the editor into sight, and not what is said under it."""
        marked, ground = list(self.form.marks()), self._ground()
        if marked and isinstance(ground, Scroll):
            ground.bring(self.form.field(marked[0]), self)

    def _ground(self) -> QScrollArea | None:
        """What it scrolls in."""
        ground = self.parentWidget()
        while ground is not None and not isinstance(ground, QScrollArea):
            ground = ground.parentWidget()
        return ground

    def save(self) -> None:
        """Keep the entry."""
        self._saving.save()

    def keep(self) -> None:
        """Give what was typed to the book as a draft, now."""
        self.keeper.keep()

    def is_touched(self) -> bool:
        """Whether something was typed that is not in the book."""
        return self.typed() is not None

    def close_form(self) -> None:
        """Leave; what was typed stays as a draft."""
        self.keep()
        self.closed.emit(self.is_touched())

    def discard(self) -> None:
        """Drop what was typed; the place it stands in offers to bring it back."""
        content = self.typed()
        self.keeper.give_up()
        if content is not None:
            self.discarded.emit(content)
        self.closed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _act(self, told: dict[str, Any]) -> Act | None:
        made, id, left = self.act(told), self.keeper.id, self.left_over()
        if made is None:
            return None
        act = unless_changed(made, self._shown_at)
        self.keeper.keep(always=True)
        self.keeper.rest()

        def whole(work: UnitOfWork) -> object:
            answer = act(work)
            if left is None:
                drafts.discard(work, id)
            else:
                drafts.keep(work, id, KIND, left)
            return answer

        return whole

    def _saved(self, answer: object) -> None:
        self.keeper.settle(self.keeper.id)
        self.saved.emit(answer)

    def typed(self) -> Content | None:
        """The fields that were changed and are not in the book, or None when none was.

        Only those: a draft taken up later must not bring back what others have changed since.
        """
        now = _flat(self.form.read())
        typed = {name for name, value in now.items() if value != self._untouched.get(name)}
        return {name: value for name, value in now.items() if name in typed | self.kept_along} if typed else None


def _flat(values: Mapping[str, object]) -> dict[str, str | int | bool | None]:
    """Values as a draft holds them."""
    return {
        name: value.isoformat()
        if isinstance(value, date | datetime | time)
        else value
        if isinstance(value, str | int | bool | None)
        else str(value)
        for name, value in values.items()
    }
