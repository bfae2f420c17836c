"""What letters have in common: who approves them, for which envelope they are folded, and their logo."""

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from desk.settings import LetterFacts, change_letters
from desk.settings.letters import LAYOUTS
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.settings.factspart import FactsPart
from ui.settings.letterlogo import LogoCard
from ui.widgets.combo import Choice


def layout_words() -> list[tuple[object, str]]:
    """The layouts of a letter by the envelope they are for."""
    translate = QCoreApplication.translate
    words = {
        "dl_left": translate("settings", "DL envelope, window at the left"),
        "dl_right": translate("settings", "DL envelope, window at the right"),
        "c5_left": translate("settings", "C5 envelope, window at the left"),
        "c5_right": translate("settings", "C5 envelope, window at the right"),
        "no_window": translate("settings", "Envelope without a window"),
    }
    return [(each, words[each]) for each in LAYOUTS]


class LettersPart(FactsPart):
    """A manager's choices for every letter, and below them the logo, which is kept as soon as it is chosen."""

    managers: ClassVar[bool] = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.logo = LogoCard(desk, self)
        self.add_below(self.logo)

    def build(self) -> None:
        self.form.section(self.tr("Every letter of the office"))
        self.form.add("letter_layout", self.tr("Letters are folded for"), Choice(layout_words()), span=6)
        approved = QCheckBox(self.tr("A letter of the desk goes out only when a manager has approved it"))
        self.form.add("letters_approved", self.tr("Approval"), approved)

    def act(self, work: UnitOfWork, told: dict[str, Any]) -> None:
        change_letters(work, LetterFacts(**told))

    def thanks(self) -> str:
        return QCoreApplication.translate("settings", "Kept: letters are written like this from now on")

    def refresh(self) -> None:
        super().refresh()
        self.logo.refresh()

    def suit(self, manager: bool) -> None:
        super().suit(manager)
        self.logo.suit(manager)
