"""The recovery key: printed once, kept in the safe, good until the next one is."""

import hashlib
import secrets

from desk.refusals import Refusal

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U, so that no two of them look alike on paper."""
GROUPS, GROUP = 8, 4
"""Seven groups of random symbols, 140 bits, and a last one by which a mistyped key is known."""
_ALIKE = str.maketrans("ILO", "110")


def new_key() -> str:
    """A new recovery key in its groups: 7QX2-…-M4TZ."""
    told = "".join(secrets.choice(SYMBOLS) for _ in range((GROUPS - 1) * GROUP))
    return "-".join(key_groups(told + _check_group(told)))


def key_groups(key: str) -> tuple[str, ...]:
    """The groups of a key, the last of which proves that it was typed rightly."""
    told = _symbols(key)
    return tuple(told[at : at + GROUP] for at in range(0, len(told), GROUP))


def typed_key(typed: str) -> str:
    """A key as it is kept, however it was typed: with or without gaps, in small letters, O for 0.

    Refusals: recovery.mistyped."""
    told = _symbols(typed)
    body = told[:-GROUP]
    if len(told) != GROUPS * GROUP or not set(told) <= set(SYMBOLS) or told[-GROUP:] != _check_group(body):
        raise Refusal("recovery.mistyped", field="key")
    return told


def _symbols(key: str) -> str:
    return "".join(each for each in key.upper() if each.isalnum()).translate(_ALIKE)


def _check_group(body: str) -> str:
    told = int.from_bytes(hashlib.sha256(body.encode()).digest()[:4], "big")
    return "".join(SYMBOLS[told >> 5 * turn & 31] for turn in range(GROUP))
