"""What a guess costs, which only the tests of that cost have to pay: a run hashes hundreds of secrets."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desk.backups import sealing
from desk.signin import hashing

# KiB and passes: of a secret to sign in with, and of the password of sealed backups.
FULL = (hashing.MEMORY, hashing.TURNS), (sealing._MEMORY_KIB, sealing._TURNS)
LEAST = (64, 1), (64, 1)


@contextmanager
def guesses_cost(what: tuple[tuple[int, int], tuple[int, int]]) -> Iterator[None]:
    """Inside, whatever is hashed costs so much."""
    of_secrets, of_backups = what
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hashing, "MEMORY", of_secrets[0])
        patch.setattr(hashing, "TURNS", of_secrets[1])
        patch.setattr(sealing, "_MEMORY_KIB", of_backups[0])
        patch.setattr(sealing, "_TURNS", of_backups[1])
        hashing._hasher.cache_clear()
        yield
    hashing._hasher.cache_clear()
