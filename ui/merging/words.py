"""What two records that are laid side by side say, in the words of the screen."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.merging import Side
from ui.flatwords import area_words, languages, occupied_word
from ui.household.words import use_word
from ui.language import QT_TRANSLATE_NOOP
from ui.moments import plain_day
from ui.stages import channel_word, role_word, tier_word

_PERSON = (
    ("name", QT_TRANSLATE_NOOP("merging", "Name")),
    ("is_company", QT_TRANSLATE_NOOP("merging", "Company")),
    ("contact", QT_TRANSLATE_NOOP("merging", "Contact")),
    ("phones", QT_TRANSLATE_NOOP("merging", "Phones")),
    ("ties", QT_TRANSLATE_NOOP("merging", "Flats")),
    ("email", QT_TRANSLATE_NOOP("merging", "E-mail")),
    ("language", QT_TRANSLATE_NOOP("merging", "Letters in")),
    ("channel", QT_TRANSLATE_NOOP("merging", "Likes to be reached by")),
    ("tier", QT_TRANSLATE_NOOP("merging", "Weight")),
    ("born_on", QT_TRANSLATE_NOOP("merging", "Born on")),
    ("id_number", QT_TRANSLATE_NOOP("merging", "ID number")),
    ("handling", QT_TRANSLATE_NOOP("merging", "How to deal with this person")),
    ("note", QT_TRANSLATE_NOOP("merging", "Note")),
)
_UNIT = (
    ("code", QT_TRANSLATE_NOOP("merging", "Flat")),
    ("use", QT_TRANSLATE_NOOP("merging", "Used as")),
    ("area", QT_TRANSLATE_NOOP("merging", "Area")),
    ("layout", QT_TRANSLATE_NOOP("merging", "Layout")),
    ("delivered_on", QT_TRANSLATE_NOOP("merging", "Handed over")),
    ("occupied", QT_TRANSLATE_NOOP("merging", "Occupied")),
    ("ties", QT_TRANSLATE_NOOP("merging", "People")),
    ("fee_note", QT_TRANSLATE_NOOP("merging", "Note on fees")),
    ("renovation", QT_TRANSLATE_NOOP("merging", "Renovation, as an old list told it")),
    ("note", QT_TRANSLATE_NOOP("merging", "Note")),
)
_TABLES: Mapping[str, str] = {
    "attachment": QT_TRANSLATE_NOOP("merging", "photos and scans {n}"),
    "benefit": QT_TRANSLATE_NOOP("merging", "benefits {n}"),
    "case": QT_TRANSLATE_NOOP("merging", "complaints {n}"),
    "follow_up": QT_TRANSLATE_NOOP("merging", "follow-ups {n}"),
    "key_held": QT_TRANSLATE_NOOP("merging", "keys {n}"),
    "letter": QT_TRANSLATE_NOOP("merging", "letters {n}"),
    "move": QT_TRANSLATE_NOOP("merging", "moves {n}"),
    "paper_held": QT_TRANSLATE_NOOP("merging", "papers {n}"),
    "person_group": QT_TRANSLATE_NOOP("merging", "groups {n}"),
    "pet": QT_TRANSLATE_NOOP("merging", "pets {n}"),
    "phone": QT_TRANSLATE_NOOP("merging", "phones {n}"),
    "release_pass": QT_TRANSLATE_NOOP("merging", "passes {n}"),
    "renovation": QT_TRANSLATE_NOOP("merging", "renovations {n}"),
    "tenure": QT_TRANSLATE_NOOP("merging", "ties of people to flats {n}"),
    "unhappy": QT_TRANSLATE_NOOP("merging", "marks “still unhappy” {n}"),
    "vehicle": QT_TRANSLATE_NOOP("merging", "vehicles {n}"),
    "visit": QT_TRANSLATE_NOOP("merging", "visits {n}"),
}
_SEEN_ABOVE = frozenset({"phone", "tenure"})


def compared(left: Side, right: Side) -> Iterator[tuple[str, str, str]]:
    """What each field is called and what both sides say; fields in which neither says anything are left out."""
    for field, label in _PERSON if left.kind == "person" else _UNIT:
        one, other = _said(left, field), _said(right, field)
        if one or other:
            yield _words(label), one, other
    one, other = counted(left.counts), counted(right.counts)
    if one or other:
        yield QCoreApplication.translate("merging", "Also on file"), one, other


def counted(counts: Mapping[str, int], beside: frozenset[str] = _SEEN_ABOVE) -> str:
    """How many of what: "complaints 2, letters 1"."""
    others = QT_TRANSLATE_NOOP("merging", "other entries {n}")
    told = [_words(_TABLES.get(name, others)).format(n=n) for name, n in counts.items() if name not in beside]
    return QCoreApplication.translate("merging", ", ").join(told)


def warnings(left: Side, right: Side) -> list[str]:
    """What speaks against the two being one."""
    translate = QCoreApplication.translate
    told: list[str] = []
    if left.kind == "person":
        if left.values["is_company"] != right.values["is_company"]:
            told.append(translate("merging", "One of them is a company, the other one a person."))
        if left.values["id_number"] and right.values["id_number"] not in ("", left.values["id_number"]):
            told.append(translate("merging", "Their ID numbers differ."))
        born = {left.values["born_on"], right.values["born_on"]} - {None}
        if len(born) > 1:
            told.append(translate("merging", "They were born on different days."))
    elif left.values["building_id"] != right.values["building_id"]:
        told.append(translate("merging", "They are in different buildings."))
    return told


def _said(side: Side, field: str) -> str:
    if field == "phones":
        return "\n".join(side.phones)
    if field == "ties":
        return "\n".join(f"{each.name} · {role_word(each.role)}" for each in side.ties if not each.gone)
    value = side.values[field]
    if value is None or value == "":
        return ""
    if isinstance(value, date):
        return plain_day(value)
    return _SAID[field](value) if field in _SAID else str(value)


def _yes(value: bool) -> str:
    return QCoreApplication.translate("merging", "yes") if value else ""


def _language(value: object) -> str:
    return dict(languages())[value]


_SAID: Mapping[str, Callable[[Any], str]] = {
    "is_company": _yes,
    "language": _language,
    "channel": channel_word,
    "tier": tier_word,
    "use": use_word,
    "area": area_words,
    "occupied": occupied_word,
}


def _words(source: str) -> str:
    return QCoreApplication.translate("merging", source)
