"""What the owner files call things on screen."""

from PySide6.QtCore import QCoreApplication

from desk.owners import Resident


def occupied_word(occupied: bool | None) -> str:
    """Whether somebody lives in a flat; nothing while the office does not know."""
    if occupied is None:
        return ""
    translate = QCoreApplication.translate
    return translate("owners", "Lived in") if occupied else translate("owners", "Empty")


def open_word(count: int) -> str:
    """How many cases wait; nothing for none."""
    return QCoreApplication.translate("owners", "{n} open").format(n=count) if count else ""


def first_phone(phones: str) -> str:
    """The first of several phones, and how many more there are."""
    first, *more = phones.split(" / ")
    return f"{first}  +{len(more)}" if more else first


def languages() -> list[tuple[object, str]]:
    """The languages letters are written in."""
    translate = QCoreApplication.translate
    return [
        ("", translate("owners", "Not known")),
        ("zh", translate("owners", "Chinese")),
        ("en", translate("owners", "English")),
    ]


def language_word(resident: Resident) -> str:
    """The language a person gets letters in."""
    return dict(languages())[resident.language] if resident.language else ""


def area_words(area: float | None) -> str:
    """89.5 m²; nothing when it is not known."""
    return f"{area:g} m²" if area is not None else ""
