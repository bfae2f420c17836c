"""Draws the key sheet: one A4 page in three columns, in the largest type that holds all of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desk.keysheet.sheet import KeyGroup, KeyRow, KeySheet
from desk.paper.archival import make_archival, open_archival
from desk.paper.binding import LANGUAGES
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, break_lines, draw_lines, fit, plain
from desk.words import word

FORM = "DB-K1 v1"
_EDGE, _GAP, _COLUMNS = 10 * mm, 5 * mm, 3
_TOP, _BOTTOM = A4[1] - 21 * mm, 13 * mm
_WIDTH = (A4[0] - 2 * _EDGE - (_COLUMNS - 1) * _GAP) / _COLUMNS
_SIZES = tuple(size / 4 for size in range(40, 15, -1))
"""Sizes of type in points that are tried, the largest first."""


@dataclass(frozen=True)
class _Piece:
    """A heading or a row, broken into lines at one size of type."""

    lines: list[str]
    keys: tuple[str, ...]
    ink: Ink
    height: float
    starts_group: bool = False


def draw(sheet: KeySheet) -> bytes:
    """One page. A sheet that even the smallest type cannot hold loses its last rows, and says so."""
    buffer = BytesIO()
    canvas = open_archival(buffer, A4, LANGUAGES[sheet.language])
    title = word(sheet.language, "keysheet.title")
    make_archival(canvas, LANGUAGES[sheet.language], title, plain(sheet.office), title, date(2000, 1, 1))
    columns, whole = _arranged(sheet)
    _draw_head(canvas, sheet, title)
    for place, pieces in enumerate(columns):
        _draw_column(canvas, pieces, _EDGE + place * (_WIDTH + _GAP))
    foot = FORM if whole else f"{FORM}  ·  {word(sheet.language, 'keysheet.more')}"
    canvas.setFont(REGULAR, 7)
    canvas.setFillGray(0.3)
    canvas.drawString(_EDGE, 7 * mm, foot)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_head(canvas: Canvas, sheet: KeySheet, title: str) -> None:
    canvas.setFont(BOLD, 16)
    canvas.drawString(_EDGE, A4[1] - 14 * mm, title)
    canvas.setFont(REGULAR, 9)
    office = fit(plain(sheet.office), A4[0] / 2, REGULAR, 9)
    canvas.drawRightString(A4[0] - _EDGE, A4[1] - 14 * mm, office)
    canvas.setLineWidth(0.6)
    canvas.line(_EDGE, A4[1] - 17 * mm, A4[0] - _EDGE, A4[1] - 17 * mm)


def _arranged(sheet: KeySheet) -> tuple[list[list[_Piece]], bool]:
    """The columns in the largest type that holds everything, and whether it did."""
    low, high = 0, len(_SIZES) - 1
    while low < high:  # the smaller the type, the fewer columns
        middle = (low + high) // 2
        if len(_filled(list(_pieces(sheet.groups, _SIZES[middle])))) <= _COLUMNS:
            high = middle
        else:
            low = middle + 1
    columns = _filled(list(_pieces(sheet.groups, _SIZES[low])))
    return columns[:_COLUMNS], len(columns) <= _COLUMNS


def _pieces(groups: tuple[KeyGroup, ...], size: float) -> Iterator[_Piece]:
    head, ink = Ink(size * 1.15, size * 1.5, font=BOLD), Ink(size, size * 1.2)
    for group in groups:
        if group.rows:
            lines = break_lines(plain(group.title), _WIDTH, head)
            yield _Piece(lines, (), head, len(lines) * head.leading + size * 1.2, starts_group=True)
            yield from (_row(row, ink) for row in group.rows)


def _row(row: KeyRow, ink: Ink) -> _Piece:
    taken = sum(_key_width(key, ink) for key in row.keys) + ink.size * 0.6
    lines = break_lines(plain(row.words), max(_WIDTH - taken, _WIDTH * 0.3), ink)
    return _Piece(lines, row.keys, ink, len(lines) * ink.leading + ink.size * 0.2)


def _filled(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Pieces into columns from top to bottom; a heading never stands alone at the end of one, and is said again where
    its group goes on in the next."""
    columns: list[list[_Piece]] = [[]]
    room, head = _TOP - _BOTTOM, None
    for place, piece in enumerate(pieces):
        head = piece if piece.starts_group else head
        following = pieces[place + 1].height if piece.starts_group and place + 1 < len(pieces) else 0.0
        if piece.height + following > room and columns[-1]:
            columns.append([])
            room = _TOP - _BOTTOM
            if head is not None and head is not piece:
                columns[-1].append(head)
                room -= head.height
        columns[-1].append(piece)
        room -= piece.height
    return columns


def _draw_column(canvas: Canvas, pieces: list[_Piece], left: float) -> None:
    top = _TOP
    for piece in pieces:
        air = (piece.height - len(piece.lines) * piece.ink.leading) * 0.7 if piece.starts_group else 0
        start = top - air
        draw_lines(canvas, piece.lines, left, start, _WIDTH, piece.ink)
        if piece.starts_group:
            canvas.setLineWidth(0.4)
            rule = start - len(piece.lines) * piece.ink.leading
            canvas.line(left, rule, left + _WIDTH, rule)
        _draw_keys(canvas, piece, left + _WIDTH, start)
        top -= piece.height


def _draw_keys(canvas: Canvas, piece: _Piece, right: float, top: float) -> None:
    size = piece.ink.size
    baseline = top - (piece.ink.leading - size) / 2 - 0.88 * size
    for key in reversed(piece.keys):
        wide = _key_width(key, piece.ink)
        told, pad = plain(key), size * 0.35
        canvas.setLineWidth(0.4)
        canvas.setStrokeGray(0.45)
        canvas.roundRect(right - wide + pad, baseline - size * 0.24, wide - pad, size * 1.1, size * 0.2)
        canvas.setStrokeGray(0)
        canvas.setFont(BOLD, size * 0.86)
        canvas.drawCentredString(right - (wide - pad) / 2, baseline, told)
        right -= wide


def _key_width(key: str, ink: Ink) -> float:
    """How wide a key stands with its frame and the gap before it."""
    return stringWidth(plain(key), BOLD, ink.size * 0.86) + ink.size * 0.9
