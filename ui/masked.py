"""Phones with stars in them, and the word beside them that shows them whole."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.desk import Desk
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

if TYPE_CHECKING:
    from desk.work import UnitOfWork

Look = Callable[["UnitOfWork"], str]
"""An act that answers the text without stars and writes into the diary who looked."""

STARS = "****"


def of_person(person_id: int) -> Look:
    """The phones of a person, as told."""

    def look(work: "UnitOfWork") -> str:
        from desk.masking import reveal

        return " / ".join(reveal(work, person_id)[0])

    return look


def id_of_person(person_id: int) -> Look:
    """The ID number of a person."""

    def look(work: "UnitOfWork") -> str:
        from desk.masking import reveal

        return reveal(work, person_id)[1]

    return look


def of_case(number: str) -> Look:
    """The phone a case was told from."""

    def look(work: "UnitOfWork") -> str:
        from desk.masking import reveal_case

        return reveal_case(work, number)

    return look


class MaskedPhones(QWidget):
    """Text that may have stars in it; while it has, "Show" beside it asks the book for the whole (G50)."""

    def __init__(self, desk: Desk, label: PlainLabel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = ""
        self._look: Look | None = None
        self.label = label or _fitting()
        self.show_button = LinkButton(self.tr("Show"))
        self.show_button.setAccessibleName(self.tr("Show the whole number"))
        self.show_button.clicked.connect(self._reveal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.label, 0 if label is None else 1)
        row.addWidget(self.show_button)
        if label is None:
            row.addStretch(1)
        self.show_button.hide()

    def text(self) -> str:
        """What is to be read now."""
        return self.label.text()

    def show_text(self, text: str, look: Look, before: str = "") -> None:
        """Show a text, `before` standing in front of it; `look` is done when "Show" is pressed."""
        self._before, self._look = before, look
        self.label.setText(before + text)
        self.show_button.setVisible(STARS in text)

    def _reveal(self) -> None:
        look = self._look
        if look is None:
            return
        self.show_button.setEnabled(False)

        def show(text: str) -> None:
            if look is self._look:  # another text may stand here by now
                self._show_whole(text)

        self._desk.errands.do(self, look, show, always=lambda: self.show_button.setEnabled(True))

    def _show_whole(self, text: str) -> None:
        self.label.setText(self._before + text)
        if self.show_button.hasFocus():
            self.focusNextChild()
        self.show_button.hide()


def _fitting() -> PlainLabel:
    """As wide as its words, and narrower where there is no room for them."""
    label = PlainLabel(elide=True)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return label
