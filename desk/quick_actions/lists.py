"""Which quick actions the office has."""

from dataclasses import dataclass

from desk.named import Named
from desk.quick_actions.acts import in_order
from desk.quick_actions.steps import Steps, read
from desk.work import Reading


@dataclass(frozen=True)
class Action:
    """A quick action; its `place`, counted from 1, is its key."""

    key: int
    place: int
    name: Named
    steps: Steps


def actions(reading: Reading) -> tuple[Action, ...]:
    """The quick actions in the order of their keys."""
    rows = reading.session.scalars(in_order())
    return tuple(
        Action(each.id, place, Named(each.name_en, each.name_zh), read(each.steps))
        for place, each in enumerate(rows, 1)
    )
