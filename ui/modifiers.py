"""What is held down together with a key, but for what does not matter there."""

from PySide6.QtCore import Qt


def held_but(held: Qt.KeyboardModifier, without: Qt.KeyboardModifier) -> Qt.KeyboardModifier:
    """The modifiers that are held, without these; on Windows ~ of one answers nonsense, and & with it nothing."""
    return held ^ (held & without)
