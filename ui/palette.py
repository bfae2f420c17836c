"""Quick search (Ctrl+K) over everything: people, units, complaints and papers, commands."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QKeyCombination, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.commands import OWN_KEYS, Command, Commands
from ui.errands import Errands
from ui.hit import Hit, hit_of, spans
from ui.icons import icon
from ui.lookup import FindLine, long_enough
from ui.nearness import nearness
from ui.theme import px

if TYPE_CHECKING:
    from desk.find import Found
    from ui.hits import HitList

FILTER_KINDS = (
    frozenset({"person", "directory"}),
    frozenset({"unit"}),
    frozenset({"case", "slip", "letter", "incoming", "notice", "pass", "incident", "item", "handover"}),
    frozenset[str](),
)
EVERYTHING = frozenset[str]().union(*FILTER_KINDS)
COMMANDS_WITH_FINDS = 4
_TOGETHER = 6
ROWS = 20


class SearchBox(FindLine):
    """The search at the top of the window; Esc goes back to the field one came from, with nothing changed there."""

    opened = Signal(object)  # desk.find.Found: show it
    new_case = Signal(object)  # desk.find.Found: take a complaint about it

    def __init__(self, errands: Errands, commands: Commands, parent: QWidget | None = None) -> None:
        keys = [
            ("Enter", self.tr("open")),
            ("Ctrl+Enter", self.tr("new complaint")),
            ("Ctrl+1–4", self.tr("only one kind")),
            ("Esc", self.tr("back")),
        ]
        super().__init__(errands, keys, parent)
        self._commands = commands
        self._from: QWidget | None = None
        self._filter: int | None = None
        self.setProperty("search", "true")
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(self.tr("Search owner, unit, phone, number…"))
        self.setAccessibleName(self.tr("Quick search"))
        numbers = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
        own = [QKeyCombination(Qt.KeyboardModifier.ControlModifier, key).toCombined() for key in numbers]
        own += [
            QKeyCombination(Qt.KeyboardModifier.ControlModifier, key).toCombined()
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ]
        self.setProperty(OWN_KEYS, own)
        self._chips: list[QPushButton] = []

    def furnish(self, hits: "HitList") -> None:
        """The filters stand over the rows."""
        row = QHBoxLayout()
        row.setContentsMargins(px(4), px(2), px(4), px(6))
        row.setSpacing(px(4))
        for number, words in enumerate(
            (self.tr("People"), self.tr("Units"), self.tr("Complaints and papers"), self.tr("Commands"))
        ):
            chip = QPushButton(words)
            chip.setProperty("kind", "ghost")
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setToolTip(f"Ctrl+{number + 1}")
            chip.clicked.connect(lambda _checked=False, number=number: self.toggle_filter(number))
            row.addWidget(chip)
            self._chips.append(chip)
        row.addStretch(1)
        hits.column.insertLayout(0, row)
        self._show_filter()

    def _show_filter(self) -> None:
        for place, chip in enumerate(self._chips):
            chip.setChecked(place == self._filter)

    def kinds(self) -> frozenset[str]:
        """Everything, or what the filter leaves."""
        return EVERYTHING if self._filter is None else FILTER_KINDS[self._filter]

    def limit(self) -> int:
        """More rows than a lookup: the list scrolls."""
        return ROWS

    def start(self) -> None:
        """Begin a search, remembering where the cursor was."""
        before = QApplication.focusWidget()
        if before is not self:
            self._from = before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._refresh()

    def toggle_filter(self, number: int) -> None:
        """Leave only one kind of things, or all of them again."""
        self._filter = None if self._filter == number else number
        self._show_filter()
        self._refresh()

    def _refresh(self) -> None:
        if long_enough(self.text()) and self._filter != 3:
            self.look()
        else:
            self.panel.show_hits(self._command_hits(self.text()), self.text(), self.nothing_found(), 10)

    @Slot(str)
    def _edited(self, text: str) -> None:
        if long_enough(text) and self._filter != 3:
            super()._edited(text)
        else:
            self._wait.stop()
            self._asked = ""
            self._refresh()

    def hits(self, found: "list[Found]", text: str) -> list[Hit]:
        """What was found, and the commands whose words hold the text."""
        things = [hit_of(each, text, with_icon=True) for each in found]
        commands = self._command_hits(text)[:COMMANDS_WITH_FINDS] if self._filter is None else []
        named = [hit for hit in commands if nearness(text, hit.name.casefold()) == 0]
        remote = [hit for each, hit in zip(found, things, strict=True) if _is_remote(each, hit, text)] if named else []
        near = [hit for hit in things if hit not in remote]
        return [*near, *named, *remote, *(hit for hit in commands if hit not in named)]

    def _command_hits(self, text: str) -> list[Hit]:
        if self._filter not in (None, 3):
            return []
        near = [(_nearness(command, text), command) for command in self._commands.at_hand()]
        found = sorted(((place, command) for place, command in near if place is not None), key=lambda each: each[0])
        return [
            Hit(command, command.text, trailing=command.key_text(), icon=command.icon or "zap")
            for _place, command in found
        ]

    def nothing_found(self) -> str:
        """Say so, and how to go on."""
        return self.tr("Nothing found. Try fewer characters, or part of the phone number.")

    def choose(self, hit: Hit) -> None:
        """Show the thing, or do the command where one came from."""
        if isinstance(hit.value, Command):
            self._leave()
            self._commands.trigger(hit.value.id)
        else:
            self._done(self.opened.emit, hit)

    def _done(self, tell: Callable[[object], object], hit: Hit) -> None:
        self._from = None
        self.clear()
        self.close_list()
        tell(hit.value)

    def _begin_case(self, found: Any) -> None:
        """A complaint of the person or flat found; of the flat a paper belongs to, of nobody for the directory."""
        self.new_case.emit(found if found.kind in ("person", "unit") else replace(found, kind="unit"))

    def _leave(self) -> None:
        """Back to the field one came from."""
        came_from, self._from = self._from, None
        self.clear()
        self.close_list()
        if self._filter is not None:
            self.toggle_filter(self._filter)
            self.close_list()
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        control = held == Qt.KeyboardModifier.ControlModifier
        if control and Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self.toggle_filter(key - Qt.Key.Key_1)
        elif control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.panel.current()
            if self.listing() and row >= 0 and not isinstance(self.panel.hits()[row].value, Command):
                self._done(self._begin_case, self.panel.hits()[row])
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self._refresh()


def _is_remote(found: "Found", hit: Hit, typed: str) -> bool:
    """Whether an entry of the directory holds what was typed only in what is written about it."""
    told = f"{hit.name} {hit.phone}"
    return found.kind == "directory" and nearness(typed, told.casefold()) is None and not spans(told, typed)


def _nearness(command: Command, typed: str) -> int | None:
    """How well a command fits, 0 best: whole words before beginnings before parts, its own words before further ones;
    words of both kinds together come last."""
    own, further = command.text.casefold(), command.also.casefold()
    fits = [2 * place + rest for rest, place in enumerate((nearness(typed, own), nearness(typed, further)))
            if place is not None]  # fmt: skip
    return min(fits, default=_TOGETHER if nearness(typed, f"{own} {further}") is not None else None)
