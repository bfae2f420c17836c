"""To whom an envelope goes, or from whom it comes."""

import re
from dataclasses import dataclass, replace

from desk.words import Language

_POSTCODE = re.compile(r"(?m)^\s*(\d{6})(?=\D|$)[ \t,，]*|[ \t,，]*(?<!\d)(\d{6})\s*$")


@dataclass(frozen=True)
class Address:
    """A name and the lines of an address; a Chinese postcode has six digits."""

    name: str
    address: str
    postcode: str = ""
    language: Language = Language.ZH


def with_postcode(told: Address) -> Address:
    """The same address with the postcode of its lines taken out of them, where it has none of its own."""
    if told.postcode or (found := _POSTCODE.search(told.address)) is None:
        return told
    rest = (told.address[: found.start()] + told.address[found.end() :]).strip()
    return replace(told, address=rest, postcode=found[1] or found[2])
