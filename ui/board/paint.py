"""How the board is drawn: hours, workers, cards, what is carried, and the time it is now."""

from datetime import timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextOption

from desk.dayboard import Board, Card, Column
from desk.facts import Facts
from ui.board.geometry import HEAD, HOURS, Geometry
from ui.board.hand import Hand
from ui.board.words import marks, tone_of, window_words, worker_word
from ui.moments import clock
from ui.theme import color, font, px, tokens

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_PAD = 6
_FAINT = 0.4


def paint_ground(painter: QPainter, place: Geometry, board: Board) -> None:
    """Hours as lines, closed ones darker, half hours fainter."""
    painter.fillRect(QRectF(0, 0, place.width, place.height), color("sunken"))
    for start, end in board.opened:
        top, bottom = max(0.0, place.y_of(start)), min(place.height, place.y_of(end))
        if bottom > top:
            painter.fillRect(QRectF(0, top, place.width, bottom - top), color("surface"))
    strong, faint = color("hairline"), color("hairline")
    faint.setAlphaF(_FAINT)
    half = place.hour / 2
    for step in range(int(place.height / half) + 1):
        painter.fillRect(QRectF(0, round(step * half), place.width, 1), strong if step % 2 == 0 else faint)
    for each in board.columns:
        right = place.x_of(each.key) + place.width_of(each.key)
        painter.fillRect(QRectF(round(right) - 1, 0, 1, place.height), strong)


def paint_hours(painter: QPainter, place: Geometry, facts: Facts) -> None:
    """The clock at the left of each hour."""
    painter.setFont(font(11))
    painter.setPen(color("muted"))
    moment, right = place.shown[0], Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    while moment < place.shown[1]:
        box = QRectF(0, place.y_of(moment) + 1, px(HOURS) - px(8), place.hour)
        painter.drawText(box, right | Qt.TextFlag.TextSingleLine, clock(moment, facts))
        moment += timedelta(hours=1)


def paint_now(painter: QPainter, place: Geometry, board: Board) -> None:
    """A line where the time is now."""
    y = place.y_of(board.now)
    if board.day == board.today and 0 <= y <= place.height:
        painter.setPen(QPen(color("red"), 1.5))
        painter.drawLine(QPointF(0, y), QPointF(place.width, y))


def paint_heads(painter: QPainter, place: Geometry, hand: Hand, room: QRect, left: float, language: str) -> None:
    """The heads of all columns, `left` being where the first one begins, and the edges beside and below them."""
    painter.save()
    painter.setClipRect(QRectF(px(HOURS), 0, room.width(), px(HEAD)))
    painter.translate(left, 0)
    for column in place.board.columns:
        box = QRectF(place.x_of(column.key), 0, place.width_of(column.key) - 1, px(HEAD) - 1)
        count = len(hand.cards_of(column.key))
        _paint_head(painter, column, box, count, chosen=column.key == hand.column, language=language)
    painter.restore()
    painter.fillRect(0, px(HEAD) - 1, room.width(), 1, color("hairline"))
    painter.fillRect(px(HOURS) - 1, 0, 1, room.height(), color("hairline"))


def _paint_head(painter: QPainter, column: Column, box: QRectF, count: int, *, chosen: bool, language: str) -> None:
    """Whose column it is, of which trade, and how many appointments there are."""
    if chosen:
        painter.fillRect(box, color("accent_soft"))
        painter.fillRect(QRectF(box.x(), box.bottom() - 2, box.width(), 2), color("accent"))
    inside = box.adjusted(px(_PAD), px(3), -px(_PAD), -px(3))
    half = inside.height() / 2
    counted = str(count) if count else ""
    small = QFontMetricsF(font(12))
    room = inside.width() - (small.horizontalAdvance(counted) + px(6) if counted else 0)
    top = QRectF(inside.x(), inside.y(), room, half)
    _text(painter, top, worker_word(column), font(13, semibold=True), color("accent" if chosen else "text"))
    if counted:
        painter.setFont(font(12))
        painter.setPen(color("muted"))
        box_of_count = QRectF(inside.x(), inside.y(), inside.width(), half)
        painter.drawText(box_of_count, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counted)
    below = QRectF(inside.x(), inside.y() + half, inside.width(), half)
    _text(painter, below, _below(column, inside.width(), language), font(11), color("muted"))


def _below(column: Column, room: float, language: str) -> str:
    """The trade and the phone; where there is no room for both the phone is whole."""
    trade, small = column.trade.text(language) if column.trade is not None else "", QFontMetricsF(font(11))
    if trade and column.phone:
        left = room - small.horizontalAdvance(f" · {column.phone}") - 1
        trade = small.elidedText(trade, Qt.TextElideMode.ElideRight, left) if left > small.height() else ""
    return " · ".join(part for part in (trade, column.phone) if part)


def paint_card(painter: QPainter, card: Card, box: QRectF, board: Board, *, chosen: bool, carried: bool) -> None:
    """Number, flat, matter and state; the edge has the tone and the words say the same."""
    ink, ground = (QColor(each) for each in tokens().tone(tone_of(card, board.now)))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if carried:
        painter.setOpacity(_FAINT)
    painter.setPen(QPen(color("accent"), 2) if chosen else QPen(ink, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(box.x(), box.y(), px(4), box.height()), 2, 2)
    _lines(painter, card, box.adjusted(px(4 + _PAD), px(2), -px(4), -px(1)), board, ink)
    painter.restore()


def paint_carried(painter: QPainter, hand: Hand, place: Geometry, facts: Facts) -> None:
    """Where it would stand: a dashed box with the time in it."""
    carried = hand.carried
    assert carried is not None
    warned = "red" if hand.clashes() else "amber" if hand.is_past() or hand.is_outside() else "accent"
    box = place.window_rect(carried.column, carried.window)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(warned), 2, Qt.PenStyle.DashLine))
    ground = color(f"{warned}_soft")
    ground.setAlphaF(0.92)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
    inside = box.adjusted(px(_PAD), px(2), -px(4), -px(1))
    high = QFontMetricsF(font(12)).height()
    told = f"{window_words(carried.window, facts)} · {carried.card.key}"
    _text(painter, QRectF(inside.x(), inside.y(), inside.width(), high), told, font(12, semibold=True), color(warned))
    if inside.height() >= 2 * high:
        below = QRectF(inside.x(), inside.y() + high, inside.width(), high)
        _text(painter, below, carried.card.row.summary, font(12), color("text"))
    painter.restore()


def _lines(painter: QPainter, card: Card, room: QRectF, board: Board, ink: QColor) -> None:
    row = card.row
    told = [word for word, _tone in marks(card, board.now)]
    state = " · ".join(told)
    high = QFontMetricsF(font(12)).height()
    fitting = max(1, int((room.height() + 2) // high))
    first = _first(card, room.width())
    if fitting == 1:
        parts = (first, *told[1:], row.summary) if first.startswith("!") else (*told, first, row.summary)
        lines = [(" · ".join(part for part in parts if part), True, ink if state else None)]
    elif fitting == 2:
        both = " · ".join(part for part in (state, row.summary) if part)
        lines = [(first, True, None), (both, False, ink if state else None)]
    else:
        lines = [(first, True, None), *([(state, True, ink)] if state else []), (row.summary, False, None)]
    y = room.y() if fitting > 1 else room.y() + max(0.0, (room.height() - high) / 2)
    for place, (words, heavy, shade) in enumerate(lines):
        last = place == len(lines) - 1 and fitting > len(lines)
        box = QRectF(room.x(), y, room.width(), high * (fitting - place) if last else high)
        if last:
            _wrapped(painter, box, words)
        else:
            _text(painter, box, words, font(12, semibold=heavy), shade or color("text"))
        y += high


def _first(card: Card, room: float) -> str:
    """Number and flat; in a lane too narrow for them what tells the number apart, and "!" where it clashes."""
    number, face = card.row.number, QFontMetricsF(font(12, semibold=True))
    whole = " · ".join(part for part in (number, card.row.unit) if part)
    if card.clashes or face.horizontalAdvance(number) > room:
        last = number.rpartition("-")[2]
        return " · ".join(part for part in (f"! {last}" if card.clashes else last, card.row.unit) if part)
    return whole


def _text(painter: QPainter, box: QRectF, words: str, face: QFont, shade: QColor) -> None:
    painter.setFont(face)
    painter.setPen(shade)
    cut = painter.fontMetrics().elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, _LEFT, cut)


def _wrapped(painter: QPainter, box: QRectF, words: str) -> None:
    """As many lines of the matter as there is room for."""
    painter.setFont(font(12))
    painter.setPen(color("text"))
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)  # the hours beside the columns stay
    lines = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    lines.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(box, words.replace("\n", " "), lines)
    painter.restore()
