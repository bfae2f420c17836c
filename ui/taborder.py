"""The order in which Tab goes through what was put together later than its neighbours."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops(within: QWidget) -> list[QWidget]:
    """The widgets Tab stops at in one part of a window, in their order."""
    found: list[QWidget] = []
    here = within.nextInFocusChain()
    while here is not None and here is not within:
        if within.isAncestorOf(here) and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(here)
        here = here.nextInFocusChain()
    if within.focusPolicy() & Qt.FocusPolicy.TabFocus:
        found.insert(0, within)
    return found


def follow(first: QWidget, *later: QWidget) -> None:
    """Let Tab go through these parts of one window one after the other."""
    order = stops(first)
    for part in later:
        for stop in stops(part):
            if order and order[-1].window() is stop.window():
                QWidget.setTabOrder(order[-1], stop)
            order.append(stop)
