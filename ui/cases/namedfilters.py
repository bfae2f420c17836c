"""The filters that somebody named, as counters beside the standard ones."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desk import views
from desk.views import View
from ui.counters import Counted, Counters
from ui.desk import Desk

VIEW = "view:"
"""What the value of such a counter begins with."""


class NamedFilters(QObject):
    """Knows them by the values of their counters."""

    def __init__(self, desk: Desk, counters: Counters, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._counters = desk, counters
        self.views: dict[str, View] = {}

    def show(self, named: Sequence[View]) -> None:
        """These there are now."""
        self.views = {f"{VIEW}{view.key}": view for view in named}
        self._counters.set_more([Counted(value, view.name, icon="star") for value, view in self.views.items()])

    def count(self, keys: list[int]) -> None:
        """One by one, so that a question of the person never waits behind more than one of them."""
        if not keys:
            return
        key, left = keys[0], keys[1:]

        def show(count: int | None) -> None:
            if count is not None:
                self._counters.show_counts({f"{VIEW}{key}": count})
            self.count(left)

        self._desk.errands.ask(self, lambda reading: views.count_view(reading, key), show, latest="view")
