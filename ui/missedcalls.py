"""The calls that came while no page could take them: none is lost or takes the place of what is half typed."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.widgets.toast import UNDO_SECONDS
from ui.widgets.toasts import Toasts


class MissedCalls:
    """Keeps each number once, the newest last, until somebody sits here who may take it."""

    def __init__(self, toasts: Callable[[], Toasts], open_page: Callable[..., Any]) -> None:
        self._toasts, self._open = toasts, open_page
        self._phones: list[str] = []

    def keep(self, phone: str) -> None:
        """Somebody rang."""
        self._phones = [*(each for each in self._phones if each != phone), phone]

    def taken(self, phone: str | None) -> None:
        """Nobody need be offered this one any more."""
        self._phones = [each for each in self._phones if each != phone]

    def offer(self) -> None:
        """Whoever sits here now may take them."""
        phones, self._phones = self._phones, []
        translate = QCoreApplication.translate
        for phone in phones:
            told = translate("Window", "{phone} called meanwhile").format(phone=phone)
            take = partial(self._open, "intake", call=phone)
            self._toasts().show(told, translate("Window", "Take the call"), take, seconds=UNDO_SECONDS)
