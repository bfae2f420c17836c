"""How well words fit what was typed to find them, in the help and in the quick search."""

import re

_WHOLE, _BEGINS, _HOLDS = range(3)


def nearness(typed: str, words: str) -> int | None:
    """0 where each part typed is a word of its own, 1 where each begins one, 2 where each is held; None where not.

    `words` are casefolded. Chinese has no gaps between its words, so anywhere will do.
    """
    parts = [re.escape(part) for part in typed.casefold().split()]
    ways = ((_WHOLE, r"(?<![a-z0-9]){}(?![a-z0-9])"), (_BEGINS, r"(?<![a-z0-9]){}"), (_HOLDS, "{}"))
    fits = (place for place, way in ways if all(re.search(way.format(part), words) for part in parts))
    return next(fits, None)
