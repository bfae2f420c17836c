"""The steps of an import, what may be under way, and what is known of the file so far."""

from dataclasses import dataclass, field
from enum import StrEnum

from desk.imports import Account, Decisions, Layout, Opened, Prepared, Undone


class Step(StrEnum):
    """The steps in their order, and the list of earlier imports beside them."""

    FILE = "file"
    COLUMNS = "columns"
    CHECK = "check"
    DONE = "done"
    EARLIER = "earlier"


class Work(StrEnum):
    """What may be under way."""

    OPENING = "opening"
    CHECKING = "checking"
    IMPORTING = "importing"
    UNDOING = "undoing"
    WRITING = "writing"


@dataclass
class Found:
    """What is known of the file so far; each step forgets what the steps after it knew."""

    opened: Opened | None = None
    layout: Layout | None = None
    prepared: Prepared | None = None
    checked: Account | None = None
    decided: dict[object, bool] = field(default_factory=dict)
    done: Account | None = None
    undone: Undone | None = None


def decisions_of(found: Found, checked: Account) -> Decisions:
    """What was said of people who may be one, where it is not what would be done anyhow."""
    said = [(pair, found.decided.get(pair.key, pair.same)) for pair in checked.alike]
    return Decisions(
        same={pair.mark: pair.target for pair, same in said if same and not pair.same},
        another=frozenset(pair.mark for pair, same in said if pair.same and not same),
    )
