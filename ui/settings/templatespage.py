"""The page a template makes, of sample data or of a real case by its number."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.refusals import Refusal
from desk.templates import Purpose
from ui.desk import Desk
from ui.letters.live import LivePaper
from ui.messages import sentence
from ui.settings.templatestrial import Tried, Words, tried
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.pill import Pill


def number_word(purpose: Purpose) -> str:
    """By what a real one to try a template with is called."""
    translate = QCoreApplication.translate
    if purpose is Purpose.OWNER:
        return translate("templates", "Try with flat")
    if purpose is Purpose.NOTICE:
        return translate("templates", "Try with sudden event")
    return translate("templates", "Try with case")


class TemplatePage(QWidget):
    """Drawn on the worker; while a fault stands the page its words made before stays in sight, of no other template."""

    tried = Signal(object)  # Tried
    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words: Words | None = None
        self.number = QLineEdit()
        self.number.setFixedWidth(em(13))
        self.number.returnPressed.connect(self._again)
        self.number.editingFinished.connect(self._again)
        self._back = button_of(self.tr("Back to the words"), self.back.emit, "ghost")
        self._back.hide()
        card = Card(self.tr("With sample data"), self.number, margin=1)
        card.head.addWidget(self._back)
        self._card = card
        self.blanks = Pill("", "amber")
        self.blanks.hide()
        card.add_beside_title(self.blanks)
        self.wrong = PlainLabel("", "wrong", wrap=True)
        self.wrong.setContentsMargins(px(14), 0, px(14), 0)
        self.wrong.hide()
        card.body.addWidget(self.wrong)
        self.view = LivePaper()
        card.body.addWidget(self.view, 1)
        self._drawn = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._tried_with = ""

    def for_purpose(self, purpose: Purpose) -> None:
        """Ask for the number of what such a template is about."""
        self.number.setPlaceholderText(number_word(purpose))
        self.number.setAccessibleName(number_word(purpose))

    def forget(self) -> None:
        """Show no page: from now on other words are written."""
        self._words, self._drawn = None, False
        self.view.clear()
        self.blanks.hide()
        self.wrong.hide()

    def draw(self, words: Words) -> None:
        """Draw what these words make."""
        self._words, number = words, self.number.text().strip()
        self._tried_with = number
        self._desk.errands.ask(
            self,
            tried(words, number),
            lambda found: self._show(found, words, number),
            latest="page",
            refused=lambda refusal: self._refused(refusal, words),
        )

    def offer_back(self, offered: bool) -> None:
        """Whether there is a way back to the words, where they are not beside it."""
        self._back.setVisible(offered)

    def _again(self) -> None:
        """Another number was written."""
        if self._words is not None and self.number.text().strip() != self._tried_with:
            self.draw(self._words)

    def _show(self, found: Tried, words: Words, number: str) -> None:
        if words is not self._words:
            return
        self.wrong.hide()
        told = self.tr("With {number}").format(number=number) if number else self.tr("With sample data")
        self._card.set_title(told)
        if found.pdf:
            self._drawn = True
            self.view.renew(found.pdf)
            self.blanks.show_state(self.tr("To fill in: {n}").format(n=len(found.blanks)), "amber")
        else:
            before, none = self.tr("As it was before the fault"), self.tr("No page while there is a fault")
            self.blanks.show_state(before if self._drawn else none, "red")
        self.blanks.setToolTip(plain_tip(" · ".join(found.blanks)))
        self.blanks.setVisible(bool(found.blanks) or not found.pdf)
        self.tried.emit(found)

    def _refused(self, refusal: Refusal, words: Words) -> None:
        """There is none of that number, or it is out of sight."""
        if words is not self._words:
            return
        self.wrong.setText(sentence(refusal))
        self.wrong.show()
