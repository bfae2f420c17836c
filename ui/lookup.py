"""The caller lookup: type a phone, a name or a unit, and the person is found while typing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.errands import Errands
from ui.hit import MAX_ROWS, Hit, hit_of
from ui.icons import icon

if TYPE_CHECKING:  # the list is built when first something is looked for, well after the first paint
    from desk.find import Found
    from desk.work import Reading
    from ui.hits import HitList

DEBOUNCE_MS = 120


def long_enough(text: str) -> bool:
    """Two characters, or one that is not ASCII: a single Chinese character is already a word."""
    word = text.strip()
    return len(word) >= 2 or any(not each.isascii() for each in word)


class FindLine(QLineEdit):
    """A line whose text is looked for while it is typed; the list below it never takes the keys away.

    Enter takes the row pointed at, or the first as soon as it is found; Down and Up move; Esc keeps the text.
    """

    def __init__(self, errands: Errands, keys: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._asked = ""
        self._take_first = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DEBOUNCE_MS)
        self._wait.timeout.connect(self.look)
        self._keys = keys
        self._panel: HitList | None = None
        self.textEdited.connect(self._edited)
        self.setClearButtonEnabled(False)

    @property
    def panel(self) -> "HitList":
        """The list that drops below the line."""
        if self._panel is None:
            from ui.hits import HitList

            self._panel = HitList(self, self._keys)
            self._panel.picked.connect(self._pick)
            self.furnish(self._panel)
        return self._panel

    def furnish(self, hits: "HitList") -> None:
        """What else belongs into the list, once it is built."""

    def kinds(self) -> frozenset[str]:
        """Which kinds of things are looked for."""
        return frozenset({"person", "unit"})

    def limit(self) -> int:
        """How many rows at most."""
        return MAX_ROWS

    def hits(self, found: "list[Found]", text: str) -> list[Hit]:
        """The rows for what was found."""
        return [hit_of(each, text) for each in found]

    def nothing_found(self) -> str:
        """What to say when nothing was found."""
        return ""

    def choose(self, hit: Hit) -> None:
        """What happens when a row is taken."""

    def close_list(self) -> None:
        """Stop looking; the text stays."""
        self._wait.stop()
        self._take_first = False
        self._asked = ""
        if self._panel is not None:
            self._panel.hide()

    @Slot(str)
    def _edited(self, text: str) -> None:
        self._take_first = False
        if long_enough(text):
            self._wait.start()
        else:
            self.close_list()

    @Slot()
    def look(self) -> None:
        """Look for what stands in the line now."""
        text, kinds, limit = self.text(), self.kinds(), self.limit()
        self._asked = text

        def question(reading: "Reading") -> "list[Found]":
            from desk.find import find

            return find(reading, text, limit, sorted(kinds))

        self._errands.ask(self, question, lambda found: self._found(text, found), latest="find")

    def _found(self, text: str, found: "list[Found]") -> None:
        if text != self.text() or text != self._asked:
            return  # typed on, or gone away, meanwhile
        self._asked = ""
        hits = self.hits(found, text)
        if self._take_first:
            self._take_first = False
            if hits:
                self.close_list()
                self.choose(hits[0])
                return
        if self.hasFocus():
            self.panel.show_hits(hits, text, self.nothing_found())

    @Slot(int)
    def _pick(self, row: int) -> None:
        hit = self.panel.hits()[row]
        self.close_list()
        self.choose(hit)

    def listing(self) -> bool:
        """Whether the list is open."""
        return self._panel is not None and self._panel.isVisible()

    def takes_enter(self) -> bool:
        """Whether Enter would choose here instead of going on."""
        return (self.listing() and self.panel.current() >= 0) or self._wait.isActive() or self._looking()

    def _looking(self) -> bool:
        return self._asked != "" and self._asked == self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.takes_enter():
            if self.listing() and self.panel.current() >= 0 and not self._wait.isActive():
                self._pick(self.panel.current())
            else:
                self._take_first = True
                if self._wait.isActive():
                    self._wait.stop()
                    self.look()
        elif key == Qt.Key.Key_Escape and self.listing():
            self.close_list()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.listing():
                self.panel.step(1 if key == Qt.Key.Key_Down else -1)
            elif long_enough(self.text()):
                self.look()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Esc closes the open list before a command may take it for "leave".
        override = event.type() == QEvent.Type.ShortcutOverride and self.listing()
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.close_list()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_list()
        super().hideEvent(event)


class LookupBox(FindLine):
    """Finds who is calling: people and units by phone, name, pinyin or unit; Ins makes a new person of the text."""

    chosen = Signal(object)  # desk.find.Found
    create_asked = Signal(str)

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        keys = [
            ("Enter", self.tr("choose")),
            ("Esc", self.tr("keep typing")),
            ("Ins", self.tr("new person")),
        ]
        super().__init__(errands, keys, parent)
        self.addAction(icon("user-search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setAccessibleName(self.tr("Phone, name or unit"))

    def choose(self, hit: Hit) -> None:
        """Announce the person or unit."""
        self.chosen.emit(hit.value)

    def nothing_found(self) -> str:
        """Nobody known: the text itself may become a person."""
        return self.tr("Nobody found. Press Ins to add a new person.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert and not event.modifiers() and self.text().strip():
            text = self.text().strip()
            self.close_list()
            self.create_asked.emit(text)
            return
        super().keyPressEvent(event)
