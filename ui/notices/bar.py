"""What can be done with the notice chosen, always in sight."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desk.notices import NoticeFilter, NoticeRow
from ui.commands import Command
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import literal

translate = QCoreApplication.translate


class NoticeBar(ActionBar):
    """Buttons by the name of the act; posting gives way to printing again."""

    def __init__(self, do: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        run = partial(partial, do)
        self.buttons: dict[str, QPushButton] = {
            "paper": self.add_primary(self.tr("Post…"), run("paper"), "F9", "printer"),
            "down": self.add_secondary(self.tr("Take down…"), run("down"), "Ctrl+D"),
            "change": self.add_secondary(self.tr("Change…"), run("change"), "F2"),
            "preview": self.add_secondary(self.tr("Preview"), run("preview"), "Ctrl+P", "eye"),
            "save": self.add_secondary(self.tr("Save as PDF…"), run("save"), "Ctrl+S", "download"),
            "void": self.add_trailing(self.tr("Void…"), run("void"), tone="red"),
        }
        self.show_notice(None)

    def show_notice(self, row: NoticeRow | None) -> None:
        """Offer what this notice has a way for."""
        for name, button in self.buttons.items():
            button.setEnabled(row is not None and has_way(name, row))
        posted = row is not None and (row.posted_on is not None or bool(row.void_reason))
        words = self.tr("Print again") if posted else self.tr("Post…")
        self.buttons["paper"].setText(literal(words))
        self.buttons["paper"].setAccessibleName(words)


class WritingBar(ActionBar):
    """The same place while a form stands open: what becomes of its words."""

    saved = Signal()
    shown = Signal()
    left = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = self.add_primary(self.tr("Save"), self.saved.emit, "Ctrl+S")
        self._preview = self.add_secondary(self.tr("Preview"), self.shown.emit, "Ctrl+P", "eye")
        self.add_trailing(self.tr("Discard"), self.discarded.emit, tone="red")
        self.add_trailing(self.tr("Leave unfinished (Esc)"), self.left.emit)
        self.hide()

    def show_form(self, save_text: str) -> None:
        """Call the first button what it does."""
        words = save_text or self.tr("Save")
        self.save.setText(literal(words))
        self.save.setAccessibleName(words)


def has_way(name: str, row: NoticeRow) -> bool:
    """Whether something can be done with a notice as it stands."""
    if name == "paper":
        return row.posted_on is not None or row.state is NoticeFilter.WRITTEN
    if name in ("print", "save"):
        return row.posted_on is not None
    if name == "preview":
        return True
    if name == "down":
        return row.state in (NoticeFilter.HANGING, NoticeFilter.DUE)
    if name == "post":
        return row.state is NoticeFilter.WRITTEN
    if name == "change":
        return not row.void_reason
    return not row.void_reason


def commands_of(do: Callable[[str], object]) -> list[Command]:
    """The same acts by key and by word; one there is no way for does nothing."""

    def make(name: str, text: str, keys: str, icon: str) -> Command:
        return Command(f"notices.{name}", text, keys, icon, partial(do, name), "notices")

    return [
        make("paper", translate("NoticesPage", "Post the notice, or print it again"), "F9", "printer"),
        make("down", translate("NoticesPage", "The notice was taken down"), "Ctrl+D", "check"),
        make("change", translate("NoticesPage", "Change the notice"), "F2", "pencil"),
        make("preview", translate("NoticesPage", "Preview the notice"), "Ctrl+P", "eye"),
        make("void", translate("NoticesPage", "Make the notice void"), "", "ban"),
    ]
