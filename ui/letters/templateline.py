"""The line a letter's template is chosen in: typing finds it by its name in either language or by pinyin."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desk.keys import person_keys
from desk.templates import Purpose, TemplateRow
from ui.cases.intake_pick import Pick, PickLine
from ui.errands import Errands
from ui.letters.words import NO_TEMPLATE

_NOBODY = frozenset[str]()


class TemplateLine(PickLine):
    """Holds the id of a template, or NO_TEMPLATE; words that name none give way to the one chosen last.

    It is chosen by Enter, from the list or by leaving the line: one template's name may begin with that of another.
    """

    chosen = Signal(int)

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(errands, parent=parent)
        self._chosen = NO_TEMPLATE
        self.picked.connect(self.settle)

    def offer_templates(self, rows: Sequence[TemplateRow], language: str, chosen: int) -> None:
        """Offer these in their order, then none, and show which is chosen; nobody is told of that."""
        self._chosen = chosen
        picks: list[Pick] = []
        for row in rows:
            picks.append(_pick(row.id, _apart(row.name(language), picks), purpose_word(row.purpose), row))
        none = QCoreApplication.translate("letters", "Without template")
        picks.append(_pick(NO_TEMPLATE, _apart(none, picks), "", None))
        quiet = self.blockSignals(True)  # or the form would take it for a change, and keep a draft of it
        self.offer(picks)
        self.set_value(chosen if any(each.value == chosen for each in picks) else NO_TEMPLATE)
        self.blockSignals(quiet)

    def settle(self) -> bool:
        """Choose what the words in the line name; whether that is another template than before."""
        value = self.value()
        if not isinstance(value, int):
            self.set_value(self._chosen)
        elif value != self._chosen:
            self._chosen = value
            self.chosen.emit(value)
            return True
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Another window in front is no leaving: the name may be half typed.
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.settle()


def purpose_word(purpose: Purpose) -> str:
    """To whom templates for this are written."""
    translate = QCoreApplication.translate
    return {
        Purpose.CASE: translate("letters", "about a case"),
        Purpose.PARTY: translate("letters", "about a case, to another party"),
        Purpose.OWNER: translate("letters", "to a household"),
        Purpose.NOTICE: translate("letters", "for the notice board"),
    }[purpose]


def _pick(id: int, name: str, group: str, row: TemplateRow | None) -> Pick:
    names = (row.name_en, row.name_zh) if row is not None else (name,)
    keys = frozenset().union(*(person_keys(each) for each in names))
    return Pick(id, name, name, group, keys, _NOBODY)


def _apart(name: str, before: Sequence[Pick]) -> str:
    """A name that no other of the list has: the line knows what is chosen by its words."""
    same = sum(1 for each in before if each.name == name or each.name.startswith(f"{name} ("))
    return f"{name} ({same + 1})" if same else " ".join(name.split())
