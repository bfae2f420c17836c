"""The rest of the ideographs on a machine without a Chinese font: packed, and there some seconds after the start."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from lzma import LZMADecompressor

_AFTER = 3000
"""Milliseconds after the start: the first window stands by then."""
_PIECE, _PAUSE = 1 << 19, 15
"""So many bytes are unpacked at once, and so many milliseconds pass before the next ones."""


def load_later(app: QApplication, packed: Path) -> None:
    """Unpack the font in the course of the session, so that neither the first window nor who types has to wait."""
    QTimer.singleShot(_AFTER, app, lambda: _begin(app, packed))


def _begin(app: QApplication, packed: Path) -> None:
    from lzma import LZMADecompressor  # whoever has a Chinese font needs it not

    with suppress(OSError):  # without it rare characters are boxes, and the day goes on
        _unpack(app, LZMADecompressor(), packed.read_bytes(), bytearray())


def _unpack(app: QApplication, unpacker: "LZMADecompressor", packed: bytes, told: bytearray) -> None:
    from lzma import LZMAError

    try:
        told += unpacker.decompress(packed, max_length=_PIECE)
    except LZMAError:
        return  # damaged, and as good as not there
    if not unpacker.eof:
        if unpacker.needs_input:
            return  # cut short
        QTimer.singleShot(_PAUSE, app, lambda: _unpack(app, unpacker, b"", told))
        return
    QFontDatabase.addApplicationFontFromData(bytes(told))
    for window in app.topLevelWidgets():
        window.update()
