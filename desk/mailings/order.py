"""The order a bundle of letters is carried out in: building, stair, floor, flat, as people count."""

import re

Place = tuple[tuple[tuple[bool, int, str], ...], ...]

_PARTS = re.compile(r"\d+|\D+")
_ROOM = re.compile(r"(\d+?)(\d\d)(?!\d)")


def place_of(building: str, staircase: str, room: str) -> Place:
    """What flats are sorted by: 2 before 10, numbers before names, floors before the doors on them."""
    floor = floor_of(room)
    on_floor = str(floor) if floor is not None else ""
    return tuple(_counted(part) for part in (building, staircase, on_floor, room))


def floor_of(room: str) -> int | None:
    """The floor a room lies on by its number: 1801 on the 18th, 101 on the first; None where it tells none."""
    found = _ROOM.match(room)
    return int(found[1]) if found else None


def _counted(name: str) -> tuple[tuple[bool, int, str], ...]:
    return tuple(
        (False, int(part), "") if part.isdecimal() else (True, 0, part.casefold()) for part in _PARTS.findall(name)
    )
