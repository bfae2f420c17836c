"""The list under a line that offers what was begun: a window of its own, which belongs to no other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from ui.theme import dress


def dress_offers(line: QLineEdit, finder: QCompleter) -> None:
    """Let the list wear the look from the first key on; a line nobody types in makes none."""
    line.textEdited.connect(lambda _text: _dress(finder), Qt.ConnectionType.SingleShotConnection)


def _dress(finder: QCompleter) -> None:
    if (offered := finder.popup()) is not None:
        dress(offered)
