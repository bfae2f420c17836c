"""Long lists held in memory, handed to a table a slice at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.table import Fetch, PageOfRows

AT_ONCE = 200


@dataclass(frozen=True)
class Slice:
    """Some rows of a list, and where the next ones begin."""

    rows: Sequence[object]
    next: int | None
    total: int | None


def in_slices(all_of_them: Callable[[], Sequence[object]]) -> Fetch:
    """Fetches from a list held; asked for anew with every slice, so that it may change."""

    def fetch(after: object | None, then: Callable[[PageOfRows], None]) -> None:
        rows = all_of_them()
        start = after if isinstance(after, int) else 0
        end = start + AT_ONCE
        then(Slice(rows[start:end], end if end < len(rows) else None, len(rows)))

    return fetch
