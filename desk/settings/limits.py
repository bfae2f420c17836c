"""The limits of the office that are told in numbers, and what is said and counted in."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from db.models import CaseKind
from desk.refusals import Refusal
from desk.short import short_line, short_text

RANGES: Mapping[str, tuple[int, int]] = {
    "tell_minutes": (0, 1440),
    "guard_days": (0, 365),
    "guard_likeness": (50, 100),
    "remind_days": (0, 30),
    "return_call_hours": (0, 720),
    "return_call_tries": (1, 20),
}
"""The least and the most of each number; what 0 means stands at the facts themselves."""

LONGEST_GREETING, LONGEST_CURRENCY = 400, 6


@dataclass(frozen=True)
class Limits:
    """The facts of the office a manager sets the limits with, under their names as facts."""

    greeting_en: str
    greeting_zh: str
    tell_minutes: int
    guard_days: int
    guard_likeness: int
    remind_days: int
    return_call_hours: int
    return_call_tries: int
    return_call_kinds: frozenset[str]
    currency: str


NAMES = tuple(each.name for each in fields(Limits))


def checked(limits: Limits) -> dict[str, object]:
    """The limits as facts. Refusals: facts.number_out_of_range, facts.kind_unknown, text.too_long."""
    for name, (least, most) in RANGES.items():
        if not least <= getattr(limits, name) <= most:
            raise Refusal("facts.number_out_of_range", field=name, least=least, most=most)
    if not limits.return_call_kinds <= set(CaseKind):
        raise Refusal("facts.kind_unknown", field="return_call_kinds")
    return {
        **{name: getattr(limits, name) for name in NAMES},
        "greeting_zh": short_text(limits.greeting_zh, LONGEST_GREETING, "greeting_zh"),
        "greeting_en": short_text(limits.greeting_en, LONGEST_GREETING, "greeting_en"),
        "currency": short_line(limits.currency, LONGEST_CURRENCY, "currency"),
    }
