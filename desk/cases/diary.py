"""How the diary keeps what an act on a case said."""

import json
from collections.abc import Mapping
from enum import Enum
from typing import Any


def as_json(values: Mapping[str, Any]) -> str:
    """Fields by name; codes as the book has them."""
    return json.dumps(
        {name: value.value if isinstance(value, Enum) else value for name, value in values.items()}, ensure_ascii=False
    )


def read_json(told: str) -> dict[str, str]:
    """The fields of such a line; plain words, as older lines have them, stand under no name."""
    if not told.startswith("{"):
        return {"": told} if told else {}
    try:
        found = json.loads(told)
    except ValueError:
        found = None
    return {name: str(value) for name, value in found.items()} if isinstance(found, dict) else {"": told}
