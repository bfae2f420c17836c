"""Keeps secrets as argon2id hashes only: nobody who has the book has what was typed (G47)."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MEMORY, TURNS, LANES = 32 * 1024, 2, 1
"""KiB, passes and threads of one hash: above what OWASP asks at least, and a tenth of a second on an old desk PC."""
NOBODYS = "$argon2id$v=19$m=32768,t=2,p=1$QZS6oq2MHz9oGqSL39flkw$JHxscJyhXdnQ7CLGUMssM63mseedAx5gJE8QFWqhXbg"
"""Looked at where somebody has no secret, so that it takes as long; what it was made of is not known."""


def hash_of(secret: str) -> str:
    """The argon2id hash of a secret, with a salt of its own."""
    return str(_hasher().hash(_bytes(secret)))


def is_it(kept: str, secret: str) -> bool:
    """Whether a secret is the one that was hashed; where none was, the same work is done and the answer is no."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(kept or NOBODYS, _bytes(secret)) and bool(kept)
    except (VerificationError, InvalidHashError):
        return False


def _bytes(secret: str) -> bytes:
    return secret.encode("utf-8", "surrogatepass")  # half a character from the keyboard is no fault


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher  # only where somebody signs in

    return PasswordHasher(time_cost=TURNS, memory_cost=MEMORY, parallelism=LANES)
