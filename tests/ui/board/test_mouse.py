"""The board by mouse: drag a card, drag from the side, drag back to it."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.desk.dayboard.at_board import at, sent, worker
from tests.ui.board.at_page import card, opened, row_of
from tests.ui.hands import CTRL, KEY, press
from tests.ui.idle import settled
from ui.board.page import BoardPage
from ui.board.strip import MIME
from ui.window import Window

LEFT = Qt.MouseButton.LeftButton


def _drag(page: BoardPage, start: QPoint, end: QPoint) -> None:
    """A drag as a hand makes it: press, two moves, let go."""
    ground = page.grid.viewport()
    QTest.mousePress(ground, LEFT, pos=start)
    for point in ((start + end) / 2, end):
        QTest.mouseMove(ground, point)
    QTest.mouseRelease(ground, LEFT, pos=end)


def _inside(page: BoardPage, number: str) -> QPoint:
    return page.grid.rect_of(number).topLeft().toPoint() + QPoint(20, 4)


def test_a_card_dragged_to_another_worker_and_hour_stands_there(qtbot: QtBot, window: Window, office: Office) -> None:
    worker(office, "陈师傅")
    bob = worker(office, "Bob Field")
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    end = page.grid.point_of(f"w{bob}", 3) + QPoint(0, 4)  # 08:00 is the first hour shown
    _drag(page, _inside(page, number), end)
    settled(qtbot, window)
    moved = row_of(office, number)
    assert (moved.worker, moved.appoint_from, moved.appoint_until) == ("Bob Field", at(11), at(12))
    press(qtbot, KEY.Key_Z, held=CTRL)
    settled(qtbot, window)
    assert row_of(office, number).worker == "陈师傅"


def test_a_press_without_a_drag_only_chooses(qtbot: QtBot, window: Window, office: Office) -> None:
    first, second = sent(office, "陈师傅", at(9), at(10)), sent(office, "陈师傅", at(11), at(12))
    page = opened(qtbot, window)
    for number in (first, second):
        QTest.mouseClick(page.grid.viewport(), LEFT, pos=_inside(page, number))
        assert page.hand.number == number
        assert page.hand.carried is None
    settled(qtbot, window)
    assert row_of(office, first).appoint_from == at(9)


def test_a_slip_dragged_from_the_side_gets_the_time_it_is_dropped_at(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    chen = worker(office, "陈师傅")
    number = sent(office, "")
    page = opened(qtbot, window)
    told = QMimeData()
    told.setData(MIME, number.encode())
    spot = QPointF(page.grid.point_of(f"w{chen}", 5))
    move, plain = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    ground = page.grid.viewport()
    QApplication.sendEvent(ground, QDragEnterEvent(spot.toPoint(), move, told, LEFT, plain))
    QApplication.sendEvent(ground, QDragMoveEvent(spot.toPoint(), move, told, LEFT, plain))
    assert page.hand.carried is not None
    QApplication.sendEvent(ground, QDropEvent(spot, move, told, LEFT, plain))
    settled(qtbot, window)
    placed = row_of(office, number)
    assert (placed.worker, placed.appoint_from, placed.appoint_until) == ("陈师傅", at(13), at(15))


def test_anything_else_dragged_here_is_not_taken(qtbot: QtBot, window: Window, office: Office) -> None:
    sent(office, "陈师傅", at(9))
    page = opened(qtbot, window)
    plain = Qt.KeyboardModifier.NoModifier
    for mime, data in ((MIME, b"S-1999-0001"), (MIME, b"\xff\xfe"), ("text/plain", b"S-2026-0001")):
        told = QMimeData()
        told.setData(mime, data)
        event = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.MoveAction, told, LEFT, plain)
        event.ignore()
        QApplication.sendEvent(page.grid.viewport(), event)
        assert page.hand.carried is None


def test_a_card_dragged_onto_those_that_wait_loses_its_time(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    ground = page.grid.viewport()
    there = ground.mapFromGlobal(page.waiting.mapToGlobal(page.waiting.rect().center()))
    _drag(page, _inside(page, number), there)
    settled(qtbot, window)
    assert row_of(office, number).appoint_from is None
    assert not [each for each in page.hand.board.cards if each.key == number]
    assert card(page, number).window is None
