"""What every letter of the office has in common: who approves it, and for which envelope it is folded."""

from dataclasses import dataclass, fields

from db.models import LetterLayout
from desk.refusals import Refusal

LAYOUTS = tuple(each.value for each in LetterLayout)
"""Where the address stands, in the order in which they are offered."""


@dataclass(frozen=True)
class LetterFacts:
    """The facts of the office a manager sets for letters, under their names as facts."""

    letters_approved: bool
    letter_layout: str


NAMES = tuple(each.name for each in fields(LetterFacts))


def checked(told: LetterFacts) -> dict[str, object]:
    """Them as facts. Refusals: facts.layout_unknown."""
    if told.letter_layout not in LAYOUTS:
        raise Refusal("facts.layout_unknown", field="letter_layout")
    return {name: getattr(told, name) for name in NAMES}
