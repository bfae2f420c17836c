"""Lines of a slip as a draft keeps them."""

import json
from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

from desk.slips import LineKind, TypedLine

_KINDS: dict[str, tuple[type, ...]] = {
    "item_id": (int, type(None)), "package_id": (int, type(None)), "kind": (str,), "name": (str,), "unit": (str,),
    "quantity": (str,), "price": (str,), "charged": (bool,),
}  # fmt: skip


def pack(lines: Iterable[TypedLine]) -> str:
    """Lines as one text; nothing for none."""
    plain = [{name: value for name, value in asdict(each).items() if value != _DEFAULTS[name]} for each in lines]
    return json.dumps(plain, ensure_ascii=False) if plain else ""


def unpack(text: object) -> tuple[TypedLine, ...]:
    """The lines of such a text; what another program wrote and this one cannot read is passed over."""
    try:
        found = json.loads(str(text or "[]"))
    except ValueError:
        return ()
    return tuple(_line(each) for each in found if isinstance(each, dict)) if isinstance(found, list) else ()


def _line(told: dict[str, Any]) -> TypedLine:
    values: dict[str, Any] = {
        name: value
        for name, value in told.items()
        if name in _KINDS and isinstance(value, _KINDS[name]) and (name == "charged" or not isinstance(value, bool))
    }
    kind = values.pop("kind", "")
    return TypedLine(**values, kind=LineKind(kind) if kind in list(LineKind) else LineKind.SERVICE)


_DEFAULTS = {each.name: each.default for each in fields(TypedLine)}
