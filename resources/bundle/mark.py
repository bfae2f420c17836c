"""Makes the Windows icon of the program out of its mark, drawn anew at every size."""

import struct
from pathlib import Path
from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

MARK = Path(__file__).parents[1] / "mark"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_SMALL, _MIDDLE = 20, 24  # up to there the drawings without fine lines are used, their edges on whole points
_AS_PNG = 128  # from there on: as bare points the largest alone would take a quarter of a megabyte


def write_icon(path: Path) -> Path:
    """Write the mark as an .ico of all the sizes Windows asks for, 16 to 256 points; answers the path."""
    pictures = [_content(drawn(size)) for size in SIZES]
    place = 6 + 16 * len(SIZES)
    head = struct.pack("<HHH", 0, 1, len(SIZES))
    for size, content in zip(SIZES, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), place)
        place += len(content)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head + b"".join(pictures))
    return path


def drawn(size: int) -> QImage:
    """The mark at one size in points; it needs no application and no screen."""
    ending = "-small" if size <= _SMALL else "-middle" if size <= _MIDDLE else ""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray((MARK / f"deskbell{ending}.svg").read_bytes())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def _content(picture: QImage) -> bytes:
    return _png(picture) if picture.width() >= _AS_PNG else _points(picture)


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's stub wants bytes, PySide itself a str
    return bytes(buffer.data().data())


def _points(picture: QImage) -> bytes:
    """Blue, green, red and cover of each point from the bottom row up, and the mask of old, all empty."""
    size = picture.width()
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    rows = [bytes(cast(memoryview, picture.constScanLine(row))[: size * 4]) for row in reversed(range(size))]
    return header + b"".join(rows) + bytes((size + 31) // 32 * 4 * size)
