"""Commands: one definition of what the desk can do feeds shortcut, palette, tooltip, menu and help sheet."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True)
class Command:
    """One thing the person at the desk can do: words, keys ("Ctrl+N", or "Ctrl++|Ctrl+="), icon, and the doing.

    `page` names the page it belongs to: its keys work only while that page is shown.
    `shown=False` keeps it out of the palette (moving about, text size); the help sheet lists it all the same.
    With `once` its keys held down do it once: what they do moves on to the next matter by itself.
    """

    id: str
    text: str
    keys: str
    icon: str
    run: Callable[[], object]
    page: str | None = None
    shown: bool = True
    once: bool = False

    def sequences(self) -> list[QKeySequence]:
        """All its keys, the one to show first."""
        return [QKeySequence(keys) for keys in self.keys.split("|") if keys]

    def key_text(self) -> str:
        """Its first keys as this system writes them, or nothing."""
        return next((keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in self.sequences()), "")

    def tip(self) -> str:
        """Its words and keys for a tooltip."""
        return f"{self.text} ({self.key_text()})" if self.keys else self.text


OWN_KEYS = "ownKeys"
"""Property of a widget: key combinations it wants for itself although a command has them."""

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

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._page = ""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

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
            action.setEnabled(command.page in (None, self._page))
            self._window.addAction(action)
            self._commands[command.id] = command
            self._actions[command.id] = action
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
        """Let the keys of this page's commands work, and no other page's."""
        self._page = page
        for id, command in self._commands.items():
            self._actions[id].setEnabled(command.page in (None, page))

    def __getitem__(self, id: str) -> Command:
        return self._commands[id]

    def all(self) -> list[Command]:
        """Every command, in the order made known."""
        return list(self._commands.values())

    def at_hand(self) -> list[Command]:
        """The commands for the palette: those of the window and of the page shown."""
        return [command for command in self.all() if command.shown and command.page in (None, self._page)]

    def trigger(self, id: str) -> None:
        """Do it, unless it belongs to a page that is not shown."""
        command = self._commands[id]
        if command.page in (None, self._page):
            command.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep text fields from taking keys a command uses: Ctrl+K opens the search inside a field as well.

        Undo, redo, cut, copy, paste and select all stay with the field.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if watched.property(OWN_KEYS) and event.keyCombination().toCombined() in watched.property(OWN_KEYS):
                event.accept()
                return True
            if self._is_mine(event):
                event.ignore()
                return True
        return False

    def _is_mine(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape or any(event.matches(standard) for standard in _TEXT_EDITING):
            return False
        if QApplication.activeWindow() is not self._window:
            return False
        pressed = QKeySequence(event.keyCombination())
        return any(action.isEnabled() and pressed in action.shortcuts() for action in self._actions.values())
