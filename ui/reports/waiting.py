"""What is to become of pages that are still on their way: each is done once, and none is dropped without a word."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.figures.spans import Span
from desk.words import Language
from ui.desk import Desk
from ui.reports.prepared import Prepared
from ui.reports.words import span_words

Wish = tuple[Span, Language]
"""Which report: of what period, in what language."""
Bring = Callable[[Desk, QWidget, Prepared], object]
"""Prints pages, or saves them."""


class Waiting:
    """What was asked of one report, in the order it was asked; asked of another one, the first is given up."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._owner = desk, owner
        self._of: Wish | None = None
        self._asked: list[Bring] = []

    def __bool__(self) -> bool:
        return bool(self._asked)

    def add(self, of: Wish, bring: Bring) -> None:
        """Bring the pages of a report out once they are there; what is asked twice is done once."""
        self.give_up_others(of)
        self._of = of
        if bring not in self._asked:
            self._asked.append(bring)

    def bring(self, of: Wish | None, prepared: Prepared) -> None:
        """The pages that were asked for under a wish are there."""
        if of == self._of:
            asked, self._asked = self._asked, []
            for each in asked:
                each(self._desk, self._owner, prepared)

    def give_up_others(self, of: Wish) -> None:
        """Another report is wanted now."""
        if of != self._of:
            self.give_up()

    def give_up(self) -> None:
        """The pages do not come: say so to whoever waits for them."""
        if self._asked and self._of is not None:
            translate = QCoreApplication.translate
            told = translate("reports", "The report of {period} was not ready yet: it was neither printed nor saved")
            self._desk.toasts.refuse(told.format(period=span_words(self._of[0])))
        self.forget()

    def forget(self) -> None:
        """They do not come, which was said."""
        self._asked = []
