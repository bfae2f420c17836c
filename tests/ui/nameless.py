"""What a person who does not see the screen could not tell apart."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def nameless(inside: QWidget) -> list[str]:
    """Widgets the keys can reach that have no name to be read out."""
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in inside.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and not each.accessibleName()
        and not getattr(each, "text", str)()
    ]
