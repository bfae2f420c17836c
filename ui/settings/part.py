"""One part of the settings: the page asks each the same things."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desk.rights import Right
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.scroll import Scroll


class Part(QWidget):
    """What lies beside the list of parts; a part that keeps each choice at once needs none of the later answers."""

    managers: ClassVar[bool] = False
    """Whether nothing in it can be changed by anybody but a manager, or whoever has its `right`."""
    right: ClassVar[Right] = Right.MANAGE
    """What those have who change what not everybody may."""

    dirtied = Signal(bool)  # whether something is typed that waits for Save

    def lay_out(self, *pieces: QWidget) -> QVBoxLayout:
        """Put its pieces one below the other on a page that scrolls; answers their column."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for each in pieces:
            column.addWidget(each)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        return column

    def suit(self, manager: bool) -> None:
        """Put what only those with its right change out of the reach of others; told after every `refresh`."""

    def leave(self) -> None:
        """Give what is being typed to the book as a draft, now: the page goes away or is built anew."""

    def set_aside(self) -> None:
        """Somebody else sits down: what was typed is a draft of whoever wrote it, and stands here no longer."""

    def refresh(self) -> None:
        """Ask the book again: it was brought into sight, or something in it changed."""

    def first(self) -> QWidget | None:
        """Where work on it begins; None leaves the keys with the list of parts."""
        return None

    def save(self) -> None:
        """Keep what is being written, on Ctrl+S."""

    def change(self) -> None:
        """Open what is chosen in it, on F2."""

    def bar(self) -> ActionBar | None:
        """The row of buttons below it; asked for once."""
        return None

    def typed(self) -> dict[str, Any] | None:
        """What waits for Save, or must be known when the page is built anew."""
        return None

    def take_up(self, typed: dict[str, Any]) -> None:
        """Go on with what `typed` gave."""


class ListsPart(Part):
    """A part made of lists whose entries are written in their place."""

    managers: ClassVar[bool] = True

    def lists_in_order(self) -> Sequence[RecordList]:
        """Its lists from top to bottom."""
        raise NotImplementedError

    def first(self) -> QWidget | None:
        return self.lists_in_order()[0].table

    def suit(self, manager: bool) -> None:
        if self.managers:
            for each in self.lists_in_order():
                each.lock(not manager)

    def leave(self) -> None:
        for form in self._forms():
            form.keep()

    def typed(self) -> dict[str, Any] | None:
        """The forms that stand open with words in them: the page built anew opens them again over their drafts."""
        forms = [
            {
                "list": place,
                "owner": each.owner_id,
                "what": each.form.keeper.id.split(":", 3)[3],
                "cursor": _cursor(each),
            }
            for place, each in enumerate(self.lists_in_order())
            if each.form is not None and each.form.is_touched()
        ]
        return {"forms": forms} if forms else None

    def take_up(self, typed: dict[str, Any]) -> None:
        for form in typed["forms"]:
            Reopening(self.lists_in_order()[form["list"]], form["owner"], form["what"], form["cursor"])

    def save(self) -> None:
        forms, focus = self._forms(), QApplication.focusWidget()
        here = [each for each in forms if focus is not None and each.isAncestorOf(focus)]
        for form in here or (forms if len(forms) == 1 else []):  # of several none but the one written in is meant
            form.save()

    def _forms(self) -> list[RecordForm]:
        return [each.form for each in self.lists_in_order() if each.form is not None]

    def change(self) -> None:
        focus = QApplication.focusWidget()
        for each in self.lists_in_order():
            if focus is not None and each.isAncestorOf(focus):
                each.edit()


class Reopening(QObject):
    """Opens a form again as soon as its list has found the draft."""

    def __init__(self, rows: RecordList, owner: int, what: str, cursor: str) -> None:
        super().__init__(rows)
        self._rows, self._owner, self._what, self._cursor = rows, owner, what, cursor
        rows.place.moved.connect(self._look)

    def _look(self) -> None:
        rows, place = self._rows, self._rows.place
        if place.form is not None:
            self._end()  # somebody was quicker
        elif place.owner_id == self._owner and (begun := place.begun.get(self._what)) is not None:
            self._end()
            place.begun = {self._what: begun, **place.begun}  # of several this one stood open
            rows.go_on()
            if rows.form is not None and self._cursor:
                rows.form.form.go_to(self._cursor)

    def _end(self) -> None:
        self._rows.place.moved.disconnect(self._look)
        self.deleteLater()


def _cursor(rows: RecordList) -> str:
    """The field with the cursor in the form that stands open, "" for none."""
    focus = QApplication.focusWidget()
    if rows.form is None or focus is None:
        return ""
    form = rows.form.form
    return next((name for name in form.names() if focus is (at := form.editor(name)) or at.isAncestorOf(focus)), "")
