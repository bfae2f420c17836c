"""The hint that a sudden event has a shorter form; nobody is sent there (M42)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk.choices import ClassRow
from ui.widgets.notice import Notice

SUDDEN = "sudden"
"""The page with the short form, and the kind of draft it keeps."""


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
