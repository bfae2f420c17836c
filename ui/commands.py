"""Commands: one definition of what the desk can do feeds shortcut, palette, tooltip, menu and help sheet."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid


@dataclass(frozen=True)
class Command:
    """One thing the person at the desk can do: words, keys ("Ctrl+N", or "Ctrl++|Ctrl+="), icon, and the doing.

    `page` names the page it belongs to: its keys work only while that page is shown.
    `shown=False` keeps it out of the palette (moving about, text size); the help sheet lists it all the same.
    With `once` its keys held down do it once: what they do moves on to the next matter by itself.
    `held_up` is what is said when its keys are pressed over a form that stands in front of the window.
    `also` are further words the search finds it by, in whatever language.
    With `over` its keys work over a form that stands in front of the window as well.
    """

    id: str
    text: str
    keys: str
    icon: str
    run: Callable[[], object]
    page: str | None = None
    shown: bool = True
    once: bool = False
    held_up: str = ""
    also: str = ""
    over: bool = False

    def sequences(self) -> list[QKeySequence]:
        """All its keys, the one to show first."""
        return [QKeySequence(keys) for keys in self.keys.split("|") if keys]

    def key_text(self) -> str:
        """Its first keys as this system writes them, or nothing."""
        told = next((keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in self.sequences()), "")
        return told.replace("Return", "Enter")  # as it is called everywhere

    def tip(self) -> str:
        """Its words and keys for a tooltip."""
        return f"{self.text} ({self.key_text()})" if self.keys else self.text


OWN_KEYS = "ownKeys"
"""Property of a widget: key combinations it, and all within it, want for themselves although a command has them."""

_TEXT_EDITING = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class Commands(QObject):
    """The commands of one window; a page's own ones answer to their keys while the page is shown."""

    changed = Signal()
    held_up = Signal(str)  # why a command could not be done over a form

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._page = ""
        self._resting = False
        self._keys_go_to: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        self._follow_focus()

    def add(self, *commands: Command) -> None:
        """Make commands known; a second one of the same id replaces the first."""
        for command in commands:
            self._forget(command.id)
            action = QAction(command.text.replace("&", "&&"), self._window)
            action.setShortcuts(command.sequences())
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setToolTip(command.tip())
            action.setAutoRepeat(not command.once)
            action.triggered.connect(lambda _checked=False, id=command.id: self.trigger(id))
            self._window.addAction(action)
            self._commands[command.id] = command
            self._actions[command.id] = action
        self.show_page(self._page)
        self.changed.emit()

    def remove(self, ids: Iterable[str]) -> None:
        """Forget commands, for example those of a page that went."""
        for id in ids:
            self._forget(id)
        self.changed.emit()

    def _forget(self, id: str) -> None:
        action = self._actions.pop(id, None)
        if action is not None:
            del self._commands[id]
            self._window.removeAction(action)
            action.deleteLater()

    def show_page(self, page: str) -> None:
        """Let the keys of this page's commands work, and no other page's.

        They go before the window's own: of two that are enabled Qt would do neither. A command of the window keeps
        those of its keys that the page leaves free.
        """
        self._page = page
        taken = {keys for each in self._commands.values() if each.page == page for keys in each.sequences()}
        for id, command in self._commands.items():
            self._actions[id].setEnabled(not self._resting and command.page in (None, page))
            if command.page is None:
                self._actions[id].setShortcuts([keys for keys in command.sequences() if keys not in taken])

    def rest(self, resting: bool) -> None:
        """No keys of theirs do anything while the screen is locked."""
        self._resting = resting
        self.show_page(self._page)

    def __getitem__(self, id: str) -> Command:
        return self._commands[id]

    def all(self) -> list[Command]:
        """Every command, in the order made known."""
        return list(self._commands.values())

    def at_hand(self) -> list[Command]:
        """The commands for the palette: those of the window and of the page shown."""
        return [command for command in self.all() if command.shown and command.page in (None, self._page)]

    def trigger(self, id: str) -> None:
        """Do it, unless it belongs to a page that is not shown, or the screen is locked."""
        command = self._commands[id]
        if not self._resting and command.page in (None, self._page):
            command.run()

    @Slot()
    def _follow_focus(self) -> None:
        # Only where keys go: every event of the whole program brought past here took a tenth of all its work.
        if self._keys_go_to is not None and isValid(self._keys_go_to):
            self._keys_go_to.removeEventFilter(self)
        self._keys_go_to = QApplication.focusWidget() or QApplication.activeWindow()
        if self._keys_go_to is not None:
            self._keys_go_to.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep text fields from taking keys a command uses: Ctrl+K opens the search inside a field as well.

        Undo, redo, cut, copy, paste and select all stay with the field; one that was not written in since its words
        were put there has nothing to undo and lets the window's way back have the key.
        """
        if not isinstance(event, QKeyEvent):  # asked first: every event of the widget comes by here
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            if not isinstance(watched, QWidget):
                return False
            if _own_keys(watched, event.keyCombination().toCombined()):
                event.accept()
                return True
            if self._is_mine(event) or (event.matches(QKeySequence.StandardKey.Undo) and _is_untouched(watched)):
                event.ignore()
                return True
        elif event.type() == QEvent.Type.KeyPress and (why := self._why_not(event)):
            self.held_up.emit(why)
            return True
        elif event.type() == QEvent.Type.KeyPress and (command := self._over(event)) is not None:
            self.trigger(command.id)
            return True
        return False

    def _over(self, event: QKeyEvent) -> Command | None:
        """The command of these keys that works over a window of the desk as well, while one stands over it."""
        wanted = event.modifiers() & Qt.KeyboardModifier.ControlModifier or event.key() == Qt.Key.Key_F1
        if not wanted or self._resting:
            return None
        front = QApplication.activeModalWidget() or QApplication.activeWindow()
        if not _lies_over(front, self._window):
            return None
        pressed = QKeySequence(event.keyCombination())
        return next((each for each in self.all() if each.over and pressed in each.sequences()), None)

    def _why_not(self, event: QKeyEvent) -> str:
        """What is said of the command of these keys while a form of the window stands over it."""
        over = QApplication.activeModalWidget()
        if over is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return ""
        around = over.parentWidget()
        if around is None or around.window() is not self._window:
            return ""
        key = Qt.Key(event.key())  # a plus may need Shift or lie on the number pad
        pressed = QKeySequence(QKeyCombination(Qt.KeyboardModifier.ControlModifier, key))
        return next((each.held_up for each in self.all() if each.held_up and pressed in each.sequences()), "")

    def _is_mine(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape or any(event.matches(standard) for standard in _TEXT_EDITING):
            return False
        if QApplication.activeWindow() is not self._window:
            return False
        pressed = QKeySequence(event.keyCombination())
        return any(action.isEnabled() and pressed in action.shortcuts() for action in self._actions.values())


def _lies_over(front: QWidget | None, window: QWidget) -> bool:
    """Whether it is a window that belongs to the desk's own, or to one of those."""
    around = front.parentWidget() if front is not None else None
    while around is not None and around is not window:
        around = around.parentWidget()
    return around is not None


def _own_keys(widget: QWidget | None, pressed: int) -> bool:
    """Whether a widget, or one it lies in, wants these keys for itself."""
    while widget is not None:
        if pressed in (widget.property(OWN_KEYS) or ()):
            return True
        widget = None if widget.isWindow() else widget.parentWidget()
    return False


def _is_untouched(watched: QObject) -> bool:
    """Whether it is a text that nothing was written in or taken out of since its words were put there."""
    if isinstance(watched, QComboBox):
        watched = watched.lineEdit() or watched
    if isinstance(watched, QPlainTextEdit):
        watched = watched.document()
    if isinstance(watched, QLineEdit | QTextDocument):
        return not (watched.isUndoAvailable() or watched.isRedoAvailable())
    return False
