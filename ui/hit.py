"""One thing that was found, as the words of a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from desk.find import Found

MAX_ROWS = 8
"""Rows of a lookup; a longer list scrolls."""


@dataclass(frozen=True)
class Hit:
    """One row: what it stands for, and the words shown in its columns."""

    value: object
    name: str
    unit: str = ""
    phone: str = ""
    pill: str = ""
    trailing: str = ""
    icon: str = ""
    greyed: bool = False

    def spoken(self) -> str:
        """All its words, for a screen reader."""
        return ", ".join(each for each in (self.name, self.unit, self.phone, self.pill, self.trailing) if each)


def spans(text: str, query: str) -> list[tuple[int, int]]:
    """Where the typed words stand in a text, as (start, length); digits match across spaces and dashes."""
    found: list[tuple[int, int]] = []
    low = text.casefold()
    for word in query.casefold().split():
        start = low.find(word) if len(low) == len(text) else -1
        if start >= 0:
            found.append((start, len(word)))
    digits = "".join(each for each in query if each.isdecimal())
    if found or len(digits) < 2:
        return found
    places = [place for place, each in enumerate(text) if each.isdecimal()]
    start = "".join(text[place] for place in places).find(digits)
    if start < 0:
        return []
    first, last = places[start], places[start + len(digits) - 1]
    return [(first, last - first + 1)]


def phone_shown(phones: Sequence[str], query: str) -> str:
    """The phone that matches what was typed, else the first one."""
    return next((phone for phone in phones if spans(phone, query)), phones[0] if phones else "")


def role_word(role: str) -> str:
    """A relation to the unit in the language of the screen."""
    translate = QCoreApplication.translate
    return {
        "owner": translate("hits", "Owner"),
        "tenant": translate("hits", "Tenant"),
        "family": translate("hits", "Family"),
        "agent": translate("hits", "Agent"),
        "emergency": translate("hits", "Emergency contact"),
        "other": translate("hits", "Other"),
    }.get(role, "")


ICONS = {
    "person": "user",
    "unit": "house",
    "case": "message-square-warning",
    "slip": "wrench",
    "letter": "mail",
    "incoming": "mail-open",
    "notice": "pin",
    "pass": "package",
    "incident": "megaphone",
    "item": "package",
    "handover": "clipboard-check",
    "directory": "book-user",
}


def hit_of(found: "Found", query: str, with_icon: bool = False) -> Hit:
    """A row for what the finder found."""
    count = found.open_cases
    trailing = QCoreApplication.translate("hits", "{n} open").format(n=count) if count else ""
    picture = ICONS.get(found.kind, "") if with_icon else ""
    if found.kind == "unit":
        return Hit(found, found.unit, found.name, trailing=trailing, icon=picture)
    if found.kind == "directory":
        return _entry(found, query, picture)
    if found.kind != "person":
        return Hit(found, found.number, found.unit, found.name, icon=picture)
    return Hit(
        value=found,
        name=found.name,
        unit=found.unit,
        phone=phone_shown(found.phones, query),
        pill=QCoreApplication.translate("hits", "Moved out") if found.gone else role_word(found.role or ""),
        trailing=trailing,
        icon=picture,
        greyed=found.gone,
    )


def _entry(found: "Found", query: str, picture: str) -> Hit:
    """Whom the directory knows, in the language of the screen."""
    language = QLocale().name()[:2]
    name = found.named.text(language) if found.named is not None else found.name
    told = QCoreApplication.translate("hits", "Directory")
    return Hit(found, name, phone=phone_shown(found.phones, query), pill=told, icon=picture)


def way_to(found: "Found") -> tuple[str, dict[str, Any]]:
    """The page on which a find is shown, and what it is told to show."""
    places = {
        "case": "cases", "slip": "slips", "letter": "letters", "incident": "incidents", "notice": "notices",
        "item": "shifts", "handover": "shifts",
    }  # fmt: skip
    if found.kind in (*places, "incoming"):
        return places.get(found.kind, found.kind), {"number": found.number}
    if found.kind == "pass":
        return "owners", {"unit_id": found.unit_id, "tab": "passes", "new": found.number}
    if found.kind == "directory":
        return "directory", {"id": found.id}
    if found.kind == "unit":
        return "owners", {"unit": found.id}
    return "owners", {"person": found.id, "unit": found.unit_id}
