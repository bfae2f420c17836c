"""Which facts of the office may be told to whoever helps: numbers, ticks and choices out of a list, never words."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any
from zoneinfo import available_timezones

from db.models import LetterLayout
from desk.diagnostics.findings import Row, Value
from desk.facts import Facts, rows_from
from desk.settings.firststeps import STEPS
from desk.week import read_week

_NUMBERS = (bool, int)
_CHOICES: Mapping[str, frozenset[str]] = {
    "language": frozenset({"en", "zh"}),
    "letter_layout": frozenset(each.value for each in LetterLayout),
    "slip_copies": frozenset({"worker", "owner", "stub", "accounts"}),
    "set_up": frozenset(STEPS),
    "return_call_kinds": frozenset({"complaint", "repair", "enquiry", "suggestion", "praise"}),
}
_FORMS: Mapping[str, re.Pattern[str]] = {
    "country": re.compile(r"[A-Z]{2}", re.ASCII),
    "report_ready": re.compile(r"\d{4}-\d{2}", re.ASCII),
    "backup_drilled": re.compile(r"\d{4}-\d\d-\d\dT[\d:.+]{5,24}", re.ASCII),
    "book_checked": re.compile(r"\d{4}-\d\d-\d\dT[\d:.+]{5,24}", re.ASCII),
    "shift_day": re.compile(r"\d\d:\d\d", re.ASCII),
    "shift_night": re.compile(r"\d\d:\d\d", re.ASCII),
}
_WHETHER = ("greeting_en", "greeting_zh", "backup_folder", "backup_second", "backup_seal")
"""Words of which only is told whether there are any."""


def told_facts(rows: Mapping[str, str]) -> Iterator[Row]:
    """What may be told out of the book's rows of facts, or as it is by default; a value of another form is left out."""
    kept = rows_from(Facts()) | dict(rows)
    for each in fields(Facts):
        try:
            value = json.loads(kept[each.name])
        except (TypeError, ValueError):
            yield each.name, "unreadable"
            continue
        if each.name in _WHETHER:
            yield each.name, bool(value)
        elif (told := _told(each.name, type(each.default), value)) is not None:
            yield each.name, told


def _told(name: str, kind: type, value: Any) -> Value | None:
    if name == "week":
        return _hours(value)
    if name == "zone":
        return value if value in available_timezones() else "…"
    if name in _CHOICES:
        chosen = value if isinstance(value, list) else [value]
        return ", ".join(str(each) for each in chosen if each in _CHOICES[name])
    if name in _FORMS:
        return value if isinstance(value, str) and _FORMS[name].fullmatch(value) else "…" if value else ""
    if kind in _NUMBERS and isinstance(value, _NUMBERS):
        return value
    return None


def _hours(value: Any) -> str:
    """From when until when the office works, from Monday on."""
    try:
        week = read_week(value)
    except (TypeError, ValueError, KeyError, AttributeError):
        return "unreadable"
    days = ("+".join(f"{opens:%H:%M}-{closes:%H:%M}" for opens, closes in spans) or "-" for spans in week)
    return "  ".join(days)
