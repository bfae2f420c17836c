"""Keeps a window that changed its size whole on the screen."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import px


def room_for(window: QWidget) -> QSize:
    """The greatest size at which a window and its frame are whole on its screen."""
    return _screen_of(window).availableSize() - QSize(px(40), px(60))


def resize_on_screen(window: QWidget, size: QSize) -> None:
    """Resize a window as far as the screen has room; what would hang over an edge moves in, never its top out."""
    window.resize(size.boundedTo(room_for(window)))
    free, here = _screen_of(window).availableGeometry(), window.frameGeometry()
    left = max(free.left(), here.left() - max(0, here.right() - free.right()))
    top = max(free.top(), here.top() - max(0, here.bottom() - free.bottom()))
    if (left, top) != (here.left(), here.top()):
        window.move(left, top)


def stay_on_screen(window: QWidget) -> None:
    """A window that grows by itself with what is marked in it moves in, once that is laid out."""
    QTimer.singleShot(0, window, lambda: resize_on_screen(window, window.size()))


def stand_as_high_as(window: QWidget, ground: QWidget, below: QWidget, least: int = 0) -> None:
    """Give a window the height of a scrolled ground and what is below it, `least` px or more, where the screen has it.

    What wraps says how high it stands at this width; its plain hint is for a width it does not have.
    """
    wide = window.width()
    within = ground.heightForWidth(wide) if ground.hasHeightForWidth() else ground.sizeHint().height()
    within = max(within, ground.minimumSizeHint().height())  # the scroll area lets it be no lower
    resize_on_screen(window, QSize(wide, max(least, within + below.sizeHint().height() + px(4))))


def _screen_of(window: QWidget) -> QScreen:
    return window.screen() or QApplication.primaryScreen()
