"""What an act answered."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Done(Generic[T]):
    """What an act answered, and the names of the tables it touched."""

    answer: T
    touched: frozenset[str]
