"""What stands on the key sheet."""

from dataclasses import dataclass

from desk.words import Language


@dataclass(frozen=True)
class KeyRow:
    """What is done, and the keys that do it, such as Ctrl+N."""

    words: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class KeyGroup:
    """The keys of one place: everywhere, in lists, on a page."""

    title: str
    rows: tuple[KeyRow, ...]


@dataclass(frozen=True)
class KeySheet:
    """All groups in the order they are looked for; the words of the rows are in the sheet's language already."""

    language: Language
    office: str
    groups: tuple[KeyGroup, ...]
