"""A refusal the book remembers, although nothing else of the refused act is kept."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desk.refusals import Refusal

if TYPE_CHECKING:
    from desk.work import UnitOfWork


class Witnessed(Refusal):
    """A refusal whose `testify` the office does, in a unit of work of its own, after the act was undone."""

    def __init__(self, code: str, testify: "Callable[[UnitOfWork], None]", **fields: object) -> None:
        super().__init__(code, **fields)
        self.testify = testify
