"""How a line of the diary keeps what an act said."""

import json
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any


def as_json(values: Mapping[str, Any]) -> str:
    """Fields by name; codes as the book has them, days and moments in ISO."""
    return json.dumps({name: _plain(value) for name, value in values.items()}, ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def read_json(told: str) -> dict[str, str]:
    """The fields of such a line; plain words, as older lines have them, stand under no name."""
    if not told.startswith("{"):
        return {"": told} if told else {}
    try:
        found = json.loads(told)
    except ValueError:
        found = None
    return {name: str(value) for name, value in found.items()} if isinstance(found, dict) else {"": told}
