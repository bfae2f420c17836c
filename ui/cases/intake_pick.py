"""A line that completes from the office's own lists: typing selects, in either language or by pinyin."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.folding import fold
from desk.keys import person_keys
from desk.named import Named
from ui.errands import Errands
from ui.hit import Hit
from ui.icons import icon
from ui.lookup import FindLine


@dataclass(frozen=True)
class Pick:
    """One thing to choose: its value, its words with what stands before them, and what it is found by."""

    value: object
    label: str
    name: str
    group: str
    keys: frozenset[str]
    group_keys: frozenset[str]

    def rank(self, terms: list[str]) -> int | None:
        """How well it answers: 0 by its whole name, then its beginning, any part, its group; None not at all."""
        if not all(_begins(self.keys | self.group_keys, term) for term in terms):
            return None
        if not any(_begins(self.keys, term) for term in terms):
            return _BY_GROUP
        name, first = fold(self.name), terms[0]
        return 0 if name == first else 1 if name.startswith(first) else 2


_BY_GROUP = 3


def _begins(keys: frozenset[str], term: str) -> bool:
    return any(key.startswith(term) for key in keys)


def pick(value: object, name: Named, group: Named | None, language: str) -> Pick:
    """A choice out of the office's names, found by both languages whichever is shown."""
    keys = frozenset(person_keys(name.en) | person_keys(name.zh))
    above = frozenset(person_keys(group.en) | person_keys(group.zh) if group is not None else ())
    words, before = name.text(language), group.text(language) if group else ""
    return Pick(value, f"{before} · {words}" if before else words, words, before, keys, above)


class PickLine(FindLine):
    """One tab stop; Down or the arrow shows all. Without `free` the words must become one of the list.

    `.value()` is the value chosen, None when empty, otherwise the words as they stand.
    """

    changed = Signal(object)
    picked = Signal()
    not_listed = Signal(str)  # Enter on words that are not on the list

    def __init__(self, errands: Errands, *, free: bool = False, parent: QWidget | None = None) -> None:
        keys = [("Enter", self.tr("choose")), ("Esc", self.tr("keep typing"))]
        super().__init__(errands, keys, parent)
        self._free = free
        self._picks: list[Pick] = []
        show = self.addAction(icon("chevron-down", "text"), QLineEdit.ActionPosition.TrailingPosition)
        show.triggered.connect(self.show_all)
        self.textChanged.connect(lambda _text: self.changed.emit(self.value()))

    def offer(self, picks: Iterable[Pick]) -> None:
        """Offer these from now on; what stands in the line stays chosen under its words of now."""
        kept = self.value()
        self._picks = list(picks)
        if kept is not None:
            self.set_value(kept)

    def value(self) -> object:
        """The value chosen, the words as typed, or None."""
        words = " ".join(self.text().split())
        return next((each.value for each in self._picks if each.label == words), words or None)

    def set_value(self, value: object) -> None:
        """Choose by value; other words are put in as they are."""
        label = next((each.label for each in self._picks if each.value == value), None)
        self.setText(label if label is not None else str(value) if isinstance(value, str) else "")
        self.setCursorPosition(0)

    def look(self) -> None:
        """Show what answers to the words."""
        self._asked = ""
        hits = self._answers(self.text())
        if self._take_first:
            self._take_first = False
            if hits:
                self.close_list()
                self.choose(hits[0])
            elif self._is_unknown():
                self._tell_unknown()
            else:
                self.picked.emit()
        elif self.hasFocus():
            self.panel.show_hits(hits, self.text(), "" if self._free else self.tr("Nothing on the list is called so."))

    def show_all(self) -> None:
        """Show the whole list, what is chosen pointed at."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.show_hits([_hit(each) for each in self._picks], "")
        place = next((place for place, each in enumerate(self._picks) if each.value == self.value()), 0)
        self.panel.point_at(place)

    def choose(self, hit: Hit) -> None:
        """Take a row and go on."""
        self.set_value(hit.value)
        self.picked.emit()

    def takes_enter(self) -> bool:
        return super().takes_enter() or self._is_unknown()

    def _is_unknown(self) -> bool:
        """Whether words stand there that would be lost: none of a list that must be kept to answers to them."""
        return not self._free and isinstance(self.value(), str) and not self._answers(self.text())

    def _tell_unknown(self) -> None:
        self.close_list()
        self.not_listed.emit(" ".join(self.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_unknown():
            self._tell_unknown()
            return
        settled = not self.text().strip() or not isinstance(self.value(), str)
        if event.key() == Qt.Key.Key_Down and not self.listing() and settled:
            self.show_all()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if not self._free and isinstance(self.value(), str):
            answers = self._answers(self.text())
            if answers:
                self.set_value(answers[0].value)
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def _answers(self, text: str) -> list[Hit]:
        terms = [term for term in fold(text).replace("·", " ").split() if term]
        ranked = [(rank, each) for each in self._picks if terms and (rank := each.rank(terms)) is not None]
        ranked.sort(key=lambda pair: pair[0])
        by_name = [each for rank, each in ranked if rank < _BY_GROUP]
        return [_hit(each) for each in by_name or [each for _rank, each in ranked]]


def _hit(pick: Pick) -> Hit:
    return Hit(pick.value, pick.name, phone=pick.group)
