"""What can be done with the slip chosen on the board, always in sight."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desk.dayboard import Card
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import plain_tip

translate = QCoreApplication.translate


class BoardBar(ActionBar):
    """Its first button says and does what Enter does: open, put down, or show the day chosen in the week."""

    def __init__(self, run: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.enter = self.add_primary(translate("BoardPage", "Open"), run["enter"], "Enter", "wrench")
        self.take = self.add_secondary(translate("BoardPage", "Take up"), run["take"], "Ctrl+M", "move-horizontal")
        self.print = self.add_secondary(translate("BoardPage", "Print"), run["print"], "F9", "printer")
        self.add_secondary(translate("BoardPage", "Day sheet"), run["sheet"], "Ctrl+P", "file-text")
        self.add_trailing(translate("BoardPage", "All day sheets"), run["sheets"])
        self.clear = self.add_trailing(translate("BoardPage", "Clear the time"), run["clear"], tone="red")
        self.clear.setToolTip(plain_tip(translate("BoardPage", "Del, on the card")))

    def show_hand(self, card: Card | None, *, carrying: bool, in_week: bool) -> None:
        """Offer what there is a way for; `card` is the one chosen in sight, in the week there is none."""
        if carrying:
            does = translate("BoardPage", "Put down")
        else:
            does = translate("BoardPage", "Show the day") if in_week else translate("BoardPage", "Open")
        _name(self.enter, does)
        self.enter.setEnabled(card is not None or carrying or in_week)
        self.print.setEnabled(card is not None)
        self.take.setEnabled(card is not None and card.out)
        for each in (self.take, self.hints[self.take]):
            each.setHidden(carrying or in_week)
        self.clear.setHidden(in_week)
        self.clear.setEnabled(card is not None and card.out and card.window is not None)


def _name(button: QPushButton, words: str) -> None:
    """Give a button other words, also for whoever hears them."""
    button.setText(words)
    button.setAccessibleName(words)
