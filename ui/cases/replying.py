"""Records what the person was answered, and how."""

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desk import cases
from desk.cases import Channel
from ui.cases.casedialog import CaseAct, CaseDialog
from ui.cases.opened import Opened
from ui.desk import Desk
from ui.icons import icon
from ui.stages import channel_icon, channel_word
from ui.widgets.actionbar import button_of
from ui.widgets.label import literal
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea

SHOWN = 70
"""Letters of a prepared answer in the menu."""


class ReplyDialog(CaseDialog):
    """What the person was told, from a prepared answer where there is one, and how (M38, M49)."""

    kind = "reply"

    def __init__(self, desk: Desk, opened: Opened, parent: QWidget) -> None:
        super().__init__(desk, opened, self.tr("Record reply"), self.tr("Record reply"), parent)
        self.words = TextArea(5)
        field = self.form.add("reply", self.tr("What the person was told"), self.words, required=True)
        self.prepared = button_of(self.tr("Prepared answers"), self.drop_down, "ghost", "message-square")
        self.prepared.setIcon(icon("message-square", "accent"))
        self.prepared.setVisible(bool(opened.answers))
        field.add_beside_label(self.prepared)
        how = self.tr("How it was answered")
        ways = Segmented([(each, channel_word(each), channel_icon(each)) for each in Channel], how)
        ways.set_value(cases.usual_answer(opened.file.channel))
        self.form.add("channel", how, ways)

    def make(self, told: dict[str, Any]) -> CaseAct:
        return lambda work, batch: cases.reply(work, self.number, told["channel"], told["reply"], batch=batch)

    def drop_down(self) -> None:
        """Offer the prepared answers under the button."""
        menu = self.answers_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.prepared.mapToGlobal(QPoint(0, self.prepared.height())))

    def answers_menu(self) -> QMenu:
        """The prepared answers of the class, to choose one."""
        menu = QMenu(self)
        for words in self.opened.answers:
            begun = " ".join(words.split())
            line = begun if len(begun) <= SHOWN else f"{begun[:SHOWN]}…"
            menu.addAction(literal(line)).triggered.connect(lambda _checked=False, words=words: self.put_in(words))
        return menu

    def put_in(self, words: str) -> None:
        """Write a prepared answer where the cursor stands, on a line of its own."""
        before = self.words.textCursor().block().text()[: self.words.textCursor().positionInBlock()]
        self.words.insertPlainText(f"\n{words}" if before.strip() else words)
        self.words.setFocus()
