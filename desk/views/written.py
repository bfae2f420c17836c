"""A filter as the book keeps it; what a newer program wrote there is kept and passed over."""

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any

from desk.cases import CaseKind, Channel, EscalationLevel, Filter, Party, Result, Urgency, Verdict, Wanted

_ENUMS: Mapping[str, type[StrEnum]] = {
    "which": Filter,
    "channel": Channel,
    "urgency": Urgency,
    "verdict": Verdict,
    "party": Party,
    "escalated": EscalationLevel,
    "result": Result,
}
_DAYS = frozenset({"since", "until"})
_NUMBERS = frozenset(
    {
        "class_id", "trade_id", "building_id", "estate_id", "cause_id", "clerk_id", "first_receiver_id",
    }
)  # fmt: skip
_KNOWN = {each.name: each.default for each in fields(Wanted)}


def write(wanted: Wanted, kept: str = "{}") -> str:
    """A filter as JSON, over what another program wrote there beside it."""
    beside = {name: value for name, value in _object(kept).items() if name not in _KNOWN}
    told = {name: _plain(getattr(wanted, name)) for name, usual in _KNOWN.items() if getattr(wanted, name) != usual}
    return json.dumps(beside | told, ensure_ascii=True)


def read(kept: str) -> Wanted:
    """The filter out of its JSON; a value that is not known here narrows nothing."""
    told = {name: _value(name, value) for name, value in _object(kept).items() if name in _KNOWN}
    return Wanted(**{name: value for name, value in told.items() if value is not None})


def _object(kept: str) -> dict[str, Any]:
    try:
        found = json.loads(kept)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def _value(name: str, value: Any) -> Any:
    if name == "kinds":
        known = [each for each in CaseKind if isinstance(value, list) and each.value in value]
        return tuple(known) or None
    if name in _ENUMS:
        return _ENUMS[name](value) if value in set(_ENUMS[name]) else None
    if name in _DAYS:
        return _day(value)
    if name in _NUMBERS:
        return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63 else None
    if name == "withheld":
        return value is True
    return value if isinstance(value, str) else None


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None
