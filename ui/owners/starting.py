"""What can be started from a flat's file without going back to a menu (M05)."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.commands import Command
from ui.icons import icon
from ui.language import QT_TRANSLATE_NOOP

Start = Callable[[str, str], object]


@dataclass(frozen=True)
class _Entry:
    """An entry that can be begun: its tab, its name there, its words, keys and icon."""

    tab: str
    what: str
    text: str
    keys: str
    icon: str

    def words(self) -> str:
        return QCoreApplication.translate("file", self.text)


_ENTRIES = (
    _Entry("people", "person", QT_TRANSLATE_NOOP("file", "Add a person…"), "", "user-plus"),
    _Entry("visits", "visit", QT_TRANSLATE_NOOP("file", "Record a visit…"), "Ctrl+R", "footprints"),
    _Entry("passes", "pass", QT_TRANSLATE_NOOP("file", "Item-release pass…"), "Ctrl+G", "package"),
    _Entry("papers", "key_loan", QT_TRANSLATE_NOOP("file", "Lend a key…"), "Ctrl+T", "key-round"),
    _Entry("papers", "paper", QT_TRANSLATE_NOOP("file", "Add a paper…"), "", "file-plus"),
    _Entry("visits", "unhappy", QT_TRANSLATE_NOOP("file", "Still unhappy…"), "", "circle-alert"),
    _Entry("visits", "follow_up", QT_TRANSLATE_NOOP("file", "Promise a follow-up…"), "", "calendar-clock"),
    _Entry("renovation", "renovation", QT_TRANSLATE_NOOP("file", "Renovation application…"), "", "hammer"),
    _Entry("moves", "move", QT_TRANSLATE_NOOP("file", "Plan a move…"), "", "log-out"),
    _Entry("summary", "note", QT_TRANSLATE_NOOP("file", "Note on the flat"), "Ctrl+M", "pencil"),
)


@dataclass(frozen=True)
class Starts:
    """The same entries as a menu and as commands; `start(tab, what)` begins one."""

    start: Start

    def menu(self, parent: QWidget) -> QMenu:
        """The menu behind "More"."""
        menu = QMenu(parent)
        for entry in _ENTRIES:
            action = QAction(icon(entry.icon, "text"), entry.words().replace("&", "&&"), menu)
            # Shown, not bound: the key belongs to the command.
            if entry.keys:
                keys = QKeySequence(entry.keys).toString(QKeySequence.SequenceFormat.NativeText)
                action.setText(f"{action.text()}\t{keys}")
            action.triggered.connect(lambda _checked=False, entry=entry: self.start(entry.tab, entry.what))
            menu.addAction(action)
        return menu

    def commands(self) -> list[Command]:
        """The commands of the page that begin them."""
        return [
            Command(
                f"owners.new_{entry.what}",
                entry.words(),
                entry.keys,
                entry.icon,
                lambda entry=entry: self.start(entry.tab, entry.what),  # type: ignore[misc]
                "owners",
            )
            for entry in _ENTRIES
        ]
