"""What a letter is found by: its number, whom it went to, and the words of its subject."""

import re
from collections.abc import Mapping, Sequence

from db.models import Letter
from desk.folding import fold, is_han
from desk.index import put_many, replace_keys
from desk.keys import number_keys, person_keys
from desk.work import UnitOfWork

_MARK = "@"
"""Before the keys of words, so that the finder, which looks for records by what they are called, never meets them:
names of addressees may be withheld, and there are many letters with the same subject."""
_RUN = re.compile(r"[㐀-鿿〇\U00020000-\U0003ffff]+|[^\W_㐀-鿿〇\U00020000-\U0003ffff]+")
_LONGEST = 12


def keys_of(letter: Letter) -> set[str]:
    """The number in its forms; the addressee as a person is found, and every word of the subject, of Chinese ones any
    part as written."""
    keys = person_keys(letter.to_name)
    for word in _RUN.findall(fold(letter.subject)):
        if is_han(word[0]):
            keys |= {word[start : start + _LONGEST] for start in range(len(word))}
        else:
            keys.add(word)
    return number_keys(letter.number) | {_MARK + key for key in keys}


def of_words(terms: Sequence[str]) -> list[str]:
    """Terms typed, as they are looked up among the words of letters."""
    return [_MARK + term for term in terms]


def make_findable(work: UnitOfWork, letters: Mapping[int, Letter]) -> None:
    """Store the keys of letters that have none yet."""
    put_many(work, "letter", {id_: keys_of(letter) for id_, letter in letters.items()})


def find_anew(work: UnitOfWork, letter: Letter) -> None:
    """Make a letter findable by what its words are now."""
    replace_keys(work, "letter", letter.id, keys_of(letter))
