"""When nothing is under way any more, neither in the book nor at a printer."""

from typing import Any

from pytestqt.qtbot import QtBot

from ui.errands import Errands
from ui.spooler import Spooler


def all_idle(errands: Errands) -> bool:
    """Whether every errand has been answered and every paper asked for has come out, was kept or called off."""
    return errands.idle() and not any(each.busy() for each in errands.findChildren(Spooler)) and errands.idle()


def settled(qtbot: QtBot, made: Any) -> None:
    """Until everything that a window, or a room with one page, asked for is there."""
    qtbot.waitUntil(lambda: all_idle(made.errands), timeout=20_000)
