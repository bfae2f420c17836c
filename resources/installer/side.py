"""Draws the picture at the side of the installer's first and last page."""

from pathlib import Path

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from resources.bundle.mark import drawn

# Three times the 164 x 314 of the page, so that it is sharp on a screen of 300 %.
_SIDE = QSize(492, 942)
_MARK = 264


def write_side(path: Path) -> Path:
    """Write the mark on a pale blue into a .bmp, the only kind the installer shows; answers the path."""
    picture = QImage(_SIDE, QImage.Format.Format_RGB888)
    picture.fill(QColor("#dce6f2"))
    painter = QPainter(picture)
    painter.drawImage(QPointF((_SIDE.width() - _MARK) / 2, (_SIDE.height() - _MARK) / 2.6), drawn(_MARK))
    painter.end()
    if not picture.save(str(path)):
        raise OSError(f"{path} could not be written")
    return path
