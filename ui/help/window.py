"""The help (F1): what is in front, then all keys (F1 again); any other topic is found by a word of either language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.commands import Commands
from ui.help.aboutview import AboutView
from ui.help.keys import Group, KeySheet, groups, keys_of
from ui.help.pages import about
from ui.help.seeking import Seeker
from ui.help.topic import KEY
from ui.help.topics import ABOUT, BEGIN, KEYS, TOPICS, Entry, entries
from ui.help.topicview import TopicView
from ui.pages import PageSpec
from ui.settings.partlist import PartList
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import PlainLabel
from ui.widgets.linebox import LineBox
from ui.widgets.scroll import Scroll

WIDE, HIGH = 66, 46
"""Its size in ems, where the window has room for it."""
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


@dataclass(frozen=True)
class Helped:
    """The window that is explained: its pages and commands, and what the help may ask of it."""

    specs: Sequence[PageSpec]
    commands: Commands
    ready: Callable[[str], object]
    """Build a page that was not visited yet, so that its commands are known."""
    diagnose: Callable[[QWidget], object]
    print_keys: Callable[[QWidget, Sequence[Group]], object] | None = None
    """Show the key sheet as it is printed; None while no book is open."""


class HelpWindow(QDialog):
    """Topics at the left, the chosen one at the right; what is typed looks through all of them."""

    def __init__(self, helped: Helped, here: str, parent: QWidget) -> None:
        """`here` is the topic of what is in front."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setModal(True)
        self._helped, self._entries = helped, {each.id: each for each in entries(helped.specs)}
        self._here = here if here in self._entries else BEGIN
        self._built: set[str] = set()
        self._learned = False  # of more commands than the keys in sight
        self._wants_paper = False
        self._seeker: Seeker | None = None
        self.line = LineBox("search")
        self.line.setPlaceholderText(self.tr("Search the help"))
        self.line.setAccessibleName(self.tr("Search the help"))
        self.line.setClearButtonEnabled(True)
        listed = [(each.id, each.title, each.icon) for each in self._entries.values()]
        self.list = PartList(listed, self.tr("Topics"))
        self.none = PlainLabel(self.tr("Nothing in the help holds these words."), "muted", wrap=True)
        self.none.hide()
        self.shown: QWidget = QWidget()
        self.area = Scroll(self.shown)
        self._lay_out()
        self.line.textChanged.connect(lambda _text: self._seek())
        self.list.changed.connect(lambda _id: self._show())
        for keys, run in (("F1", self.next_help), ("Ctrl+F", self.line.setFocus), ("Ctrl+P", self.print_keys)):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        room = parent.window().size()
        self.resize(min(em(WIDE), room.width() - px(40)), min(em(HIGH), max(em(20), room.height() - px(60))))
        self.list.set_value(self._here)
        self._show()
        self.line.setFocus()

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setContentsMargins(px(16), px(14), px(10), px(10))
        beside.setSpacing(px(16))
        left = QVBoxLayout()
        left.setSpacing(px(8))
        self.line.setFixedWidth(self.list.width())
        left.addWidget(self.line)
        left.addWidget(self.none)
        left.addWidget(self.list, 1)
        beside.addLayout(left)
        beside.addWidget(self.area, 1)
        self.bar = ActionBar()
        self.bar.add_secondary(self.tr("All keys"), self.next_help, "F1", "keyboard")
        self.paper = self.bar.add_secondary(self.tr("Print the keys"), self.print_keys, "Ctrl+P", "printer")
        self.paper.setEnabled(self._helped.print_keys is not None)
        self.bar.add_secondary(self.tr("Diagnostics…"), lambda: self._helped.diagnose(self), "", "life-buoy")
        self.bar.add_trailing(self.tr("Close"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(beside, 1)
        column.addWidget(self.bar)

    # -- what is shown

    def here(self) -> str:
        """Id of the topic in sight."""
        return self.list.value()

    def next_help(self) -> None:
        """From any topic to all keys, and from there back to what the help was opened for."""
        self.line.clear()
        self.list.set_value(self._here if self.here() == KEYS else KEYS)

    def _show(self) -> None:
        id = self.here()
        if id == KEYS:
            self._learned = False
            self._put(KeySheet(self._keys()))
            self._learn_all()
        elif id == ABOUT:
            self._put(AboutView())
        else:
            entry = self._entries[id]
            if entry.page:
                self._learn(entry.page)
            self._put_topic(entry)

    def _put_topic(self, entry: Entry) -> None:
        typed = self.line.text()
        view = TopicView(
            entry.title,
            about(entry.id),
            TOPICS.get(entry.id),
            self._keys_beside,
            lambda words: self._seeker is not None and self._seeker.holds(typed, words),
        )
        self._put(view)
        if view.first_found is not None:
            self.area.bring(view.first_found)

    def _put(self, view: QWidget) -> None:
        self.shown = view
        view.setProperty("plain", True)
        view.setContentsMargins(0, 0, px(10), 0)
        self.area.setWidget(view)
        before: QWidget = self.list
        for each in view.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self.setTabOrder(before, each)  # where it is read, not behind the row at the foot
                before = each
        words = [label.text() for label in view.findChildren(PlainLabel) if label.text()]
        # Whoever listens instead of looking hears all of it with the topic chosen.
        self.list.currentItem().setData(Qt.ItemDataRole.AccessibleDescriptionRole, "\n".join(words[1:]))

    def _keys_beside(self, belongs: str) -> Sequence[str]:
        """The keys of the command or field key that a line of a topic names."""
        if belongs.startswith(KEY):
            return (belongs.removeprefix(KEY),)
        command = next((each for each in self._helped.commands.all() if each.id == belongs), None)
        return keys_of(command) if command is not None else ()

    # -- searching

    def _seek(self) -> None:
        if self._seeker is None:
            self._seeker = Seeker(tuple(self._entries.values()), self._helped.specs)
        found = self._seeker.found(self.line.text(), self._helped.commands.all())
        for row, id in enumerate(self._entries):
            self.list.setRowHidden(row, id not in found)
        self.none.setVisible(not found)
        if not self.line.text().strip():
            self._show()
        elif found and found[0] != self.here():
            self.list.set_value(found[0])
        else:
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the search the arrows go through what was found, and the page keys turn what is read."""
        step, turn = _MOVES.get(Qt.Key(event.key())), _TURNS.get(Qt.Key(event.key()))
        if step is not None:
            self._move(step)
        elif turn is not None:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + turn * bar.pageStep())
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        rows = [row for row in range(self.list.count()) if not self.list.isRowHidden(row)]
        if not rows:
            return
        here = self.list.currentRow()
        place = rows.index(here) + step if here in rows else 0
        self.list.setCurrentRow(rows[max(0, min(place, len(rows) - 1))])

    # -- keys of pages that were not visited yet

    def _learn(self, page: str) -> None:
        if page not in self._built:
            self._built.add(page)
            self._helped.ready(page)
            self._learned = True

    def _learn_all(self) -> None:
        """Build what is missing, a page a turn, so that the help stays alive meanwhile; then show all keys."""
        missing = [spec.id for spec in self._helped.specs if spec.id not in self._built]
        if missing:
            self._learn(missing[0])
            QTimer.singleShot(0, self, self._learn_all)
            return
        if self.here() == KEYS and self._learned:
            self._learned = False
            self._put(KeySheet(self._keys()))
        if self._wants_paper and self._helped.print_keys is not None:
            self._wants_paper = False
            self._helped.print_keys(self, self._keys())

    def _keys(self) -> tuple[Group, ...]:
        return groups(self._helped.commands.all(), self._helped.specs)

    def print_keys(self) -> None:
        """Show all keys as they come out on one sheet of paper."""
        self._wants_paper = self._helped.print_keys is not None
        self._learn_all()
