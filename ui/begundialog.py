"""A small form over the page whose words can be kept and put in again."""

from datetime import date, time
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.drafts import Content
from ui.errands import Errands
from ui.formdialog import FormDialog


class BegunDialog(FormDialog):
    """A form that tells what was typed or chosen in it, as a draft keeps it, and takes that up again."""

    def __init__(self, errands: Errands, title: str, save_text: str, parent: QWidget | None = None) -> None:
        super().__init__(errands, title, save_text, parent)
        self._untouched: dict[str, Any] = {}

    def start(self, begun: Content) -> None:
        """Take up what was typed before; what the form proposes by itself is not worth a draft."""
        self._untouched = self._content()
        self.form.fill(begun)

    def begun(self) -> Content | None:
        """What a draft keeps; nothing while nothing was typed or chosen."""
        content = self._content()
        return content if content != self._untouched else None

    def show_field(self, name: str, shown: bool) -> None:
        """Ask for a field only where it matters."""
        editor = self.form.editor(name)
        field = editor.parentWidget()
        assert field is not None
        for each in (editor, field):
            each.setVisible(shown)
        self.fit_soon()

    def _content(self) -> dict[str, Any]:
        return {name: _plain(value) for name, value in self.form.read().items()}


def _plain(value: object) -> object:
    """A value as a draft keeps it; the field takes it back in these words."""
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date | time) else value
