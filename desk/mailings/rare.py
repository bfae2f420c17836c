"""Characters in the letters of a mailing that no font of the paper has: named before the letters go out."""

from collections.abc import Iterable
from dataclasses import replace

from db.models import Language
from desk.letters.lacking import lacking
from desk.mailings.addressees import Addressee
from desk.mailings.wording import Wording, is_alike, letter_to
from desk.work import Reading


def rare_characters(
    reading: Reading, wording: Wording, addressees: Iterable[Addressee]
) -> tuple[tuple[Addressee, tuple[str, ...]], ...]:
    """The letters that hold such characters, with them; what all letters share is looked through once a language."""
    from desk.paper.glyphs import missing  # brings the fonts

    shared: dict[Language, tuple[str, ...]] = {}
    found: list[tuple[Addressee, tuple[str, ...]]] = []
    for each in addressees:
        if is_alike(wording, each):
            language = wording.words_for(each.language).language
            if language not in shared:
                shared[language] = lacking(letter_to(reading, wording, replace(each, name="", unit="")))
            own = missing(f"{each.name}\n{each.unit}")
            characters = tuple(dict.fromkeys((*own, *shared[language])))
        else:
            characters = lacking(letter_to(reading, wording, each))
        if characters:
            found.append((each, characters))
    return tuple(found)
