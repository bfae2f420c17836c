"""What looks after the book at whatever hour: it asks and acts also while nobody has signed in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from desk.work import Reading, UnitOfWork

T = TypeVar("T")


class Caretaker:
    """The way of backups and checks to the book; what it does has its line in the diary and is told to no list."""

    def __init__(self, folder: Path, ask: Callable[[Any], Any], do: Callable[[Any], Any]) -> None:
        self.folder, self._ask, self._do = folder, ask, do

    def ask(self, question: Callable[[Reading], T], /) -> T:
        """Answer a question from one moment of the book."""
        answer: T = self._ask(question)
        return answer

    def do(self, act: Callable[[UnitOfWork], None], /) -> object:
        """Do an act whole or not at all."""
        return self._do(act)
