"""What is held down together with a key, but for what does not matter there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def held_but(held: Qt.KeyboardModifier, without: Qt.KeyboardModifier) -> Qt.KeyboardModifier:
    """The modifiers that are held, without these; on Windows ~ of one answers nonsense, and & with it nothing."""
    return held ^ (held & without)


def is_plain_enter(event: QKeyEvent) -> bool:
    """Whether Enter was pressed, with nothing held."""
    held = held_but(event.modifiers(), Qt.KeyboardModifier.KeypadModifier)
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held
