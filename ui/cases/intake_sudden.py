"""The hint that a sudden event has a shorter form; nobody is sent there (M42)."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk.choices import ClassRow
from ui.widgets.notice import Notice

SUDDEN = "sudden"
"""The page with the short form, and the kind of draft it keeps."""

Content = Mapping[str, str | int | bool | None]


def carried(content: Content) -> dict[str, str | int | bool | None]:
    """What was typed here, as a draft of the short form."""
    told = {name: str(content.get(name) or "").strip() for name in ("told_by", "who", "place", "summary", "words")}
    caller = {name: value for name, value in content.items() if name.startswith("caller.")}
    return {
        "class": content.get("class"),
        "where": told["place"],
        "who": " · ".join(dict.fromkeys(part for part in (told["told_by"], told["who"]) if part)),
        "words": " ".join(part for part in (told["summary"], *told["words"].splitlines()) if part),
        **caller,
    }


class SuddenHint(Notice):
    """Comes up when a sudden class is chosen, once a form."""

    short_form = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", tone="red", parent=parent)
        self._class_id: int | None = None
        self._refused = False

    def show_class(self, row: ClassRow | None, language: str) -> None:
        """Show or hide for the class chosen."""
        wanted = row is not None and row.sudden and not self._refused
        self.setVisible(wanted)
        if row is None or not wanted or row.id == self._class_id:
            return
        self._class_id = row.id
        self.show_notice(
            self.tr("Sudden event: {name}").format(name=row.name.text(language)),
            self.tr("The short form has four fields and the list of whom to call; what you typed goes along."),
            [(self.tr("Use the short form"), self.short_form.emit), (self.tr("Go on here"), self._go_on)],
            tone="red",
        )

    def forget(self) -> None:
        """Another form: it may be asked again."""
        self._refused, self._class_id = False, None

    def _go_on(self) -> None:
        self._refused = True
        self.hide()
        self.dismissed.emit()
