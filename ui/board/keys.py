"""The keys of the board, the same in its list: arrows choose or carry, M takes up, Enter puts down."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.board.hand import STEP, Hand
from ui.modifiers import held_but

_KEY = Qt.Key
_ENTER = (_KEY.Key_Return, _KEY.Key_Enter)
_LONGER, _SHORTER = (_KEY.Key_Plus, _KEY.Key_Equal), (_KEY.Key_Minus, _KEY.Key_Underscore)
_ARROWS = {
    _KEY.Key_Up: (0, -1),
    _KEY.Key_Down: (0, 1),
    _KEY.Key_Left: (-1, 0),
    _KEY.Key_Right: (1, 0),
}
_DAYS = {_KEY.Key_PageUp: -1, _KEY.Key_PageDown: 1}
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True)
class Keys:
    """What the keys do beside moving cards: open the slip chosen, go some days on, go to today."""

    hand: Hand
    open: Callable[[], object]
    go_days: Callable[[int], object]
    go_today: Callable[[], object]

    def press(self, event: QKeyEvent, *, arrows: bool = True) -> bool:
        """Do what a key says; whether it said anything. Without `arrows` they move a cursor of the widget itself,
        but for what is carried."""
        key, held = _KEY(event.key()), event.modifiers() & _HELD
        if held == Qt.KeyboardModifier.ControlModifier and key in (_KEY.Key_Left, _KEY.Key_Right):
            self.go_days(-1 if key == _KEY.Key_Left else 1)
            return True
        if held_but(held, Qt.KeyboardModifier.ShiftModifier):
            return False
        if key in _DAYS and not held:
            self.go_days(_DAYS[key])
            return True
        return self._carries(key) if self.hand.carried is not None else self._chooses(key, arrows=arrows)

    def _carries(self, key: Qt.Key) -> bool:
        hand = self.hand
        if key in _ARROWS:
            across, down = _ARROWS[key]
            hand.carry(across, down * STEP)
        elif key in _ENTER:
            hand.put_down()
        elif key == _KEY.Key_Escape:
            hand.leave()
        elif key in _LONGER or key in _SHORTER:
            hand.longer(STEP if key in _LONGER else -STEP)
        elif key == _KEY.Key_Delete:
            hand.remove()
        else:
            return False
        return True

    def _chooses(self, key: Qt.Key, *, arrows: bool) -> bool:
        hand = self.hand
        if key in _ARROWS and arrows:
            hand.step(*_ARROWS[key])
        elif key in _ENTER:
            self.open()
        elif key == _KEY.Key_M:
            hand.take_up()
        elif key in _LONGER or key in _SHORTER:
            hand.longer(STEP if key in _LONGER else -STEP)
        elif key == _KEY.Key_Delete:
            hand.remove()
        elif key == _KEY.Key_Home:
            self.go_today()
        else:
            return False
        return True
