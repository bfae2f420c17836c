"""Lines being written for a slip meet those that were changed in the book meanwhile."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desk.slips import TypedLine


def met(base: Sequence[TypedLine], book: Sequence[TypedLine], typed: Sequence[TypedLine]) -> tuple[TypedLine, ...]:
    """What was typed over `base`, and behind it what the book has beside it by now.

    A line the book has no more goes unless it was written over: then it stays, for whoever wrote it to look at.
    """
    gone = _told(base) - _told(book)
    kept = []
    for each in typed:
        if gone[_what(each)]:
            gone[_what(each)] -= 1
        else:
            kept.append(each)
    new = _told(book) - _told(base) - (_told(kept) - _told(base))
    for each in book:
        if new[_what(each)]:
            new[_what(each)] -= 1
            kept.append(each)
    return tuple(kept)


def same(some: Sequence[TypedLine], others: Sequence[TypedLine]) -> bool:
    """Whether they are the same lines, in whichever language they are named."""
    return [_what(each) for each in some] == [_what(each) for each in others]


def _told(lines: Iterable[TypedLine]) -> Counter[TypedLine]:
    return Counter(_what(each) for each in lines)


def _what(line: TypedLine) -> TypedLine:
    """A line by what it is: an entry of the price list is the same one by either of its names."""
    return line if line.item_id is None else replace(line, name="", unit="")
