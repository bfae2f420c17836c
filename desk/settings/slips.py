"""What every slip of the office has in common: its copies, its conditions, and how long it may take."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from desk.refusals import Refusal
from desk.short import short_text

COPIES = ("worker", "owner", "accounts", "stub")
"""The labelled copies a slip may have, in the order in which they are printed."""

RANGES: Mapping[str, tuple[int, int]] = {"slip_late_days": (1, 60), "visit_minutes": (15, 1440)}
"""The least and the most of each number."""

LONGEST_CONDITIONS = 600


@dataclass(frozen=True)
class SlipFacts:
    """The facts of the office a manager sets for slips, under their names as facts."""

    slip_copies: frozenset[str]
    slip_conditions_en: str
    slip_conditions_zh: str
    slip_late_days: int
    visit_minutes: int


NAMES = tuple(each.name for each in fields(SlipFacts))


def checked(told: SlipFacts) -> dict[str, object]:
    """Them as facts. Refusals: facts.copies_missing, facts.copy_unknown, facts.number_out_of_range, text.too_long."""
    if not told.slip_copies:
        raise Refusal("facts.copies_missing", field="slip_copies")
    if not told.slip_copies <= set(COPIES):
        raise Refusal("facts.copy_unknown", field="slip_copies")
    for name, (least, most) in RANGES.items():
        if not least <= getattr(told, name) <= most:
            raise Refusal("facts.number_out_of_range", field=name, least=least, most=most)
    return {
        **{name: getattr(told, name) for name in NAMES},
        "slip_conditions_en": _conditions(told.slip_conditions_en, "slip_conditions_en"),
        "slip_conditions_zh": _conditions(told.slip_conditions_zh, "slip_conditions_zh"),
    }


def _conditions(typed: str, field: str) -> str:
    return short_text(typed, LONGEST_CONDITIONS, field).strip()
