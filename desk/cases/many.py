"""One act on a selection of cases: all of them or none, and taken back together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import uuid4

from desk.refusals import Refusal
from desk.work import UnitOfWork

Act = Callable[[UnitOfWork, str, str], object]
"""act(work, number, batch): what is done to one case."""


@dataclass(frozen=True)
class Batch:
    """What was done to several cases; `undo` takes `id`. `answers` are the act's own, one a case."""

    id: str
    numbers: tuple[str, ...]
    answers: tuple[object, ...]


class SomeRefused(Refusal):
    """Some of the cases would not have it, so none was changed; the others are `rest`."""

    def __init__(self, refused: Sequence[tuple[str, Refusal]], rest: Sequence[str]) -> None:
        super().__init__("cases.some_refused", number=refused[0][0], n=len(refused), count=len(refused) + len(rest))
        self.refused = tuple(refused)
        self.rest = tuple(rest)


def do_all(
    work: UnitOfWork, numbers: Sequence[str], act: Act, tell: Callable[[int, int, str], object] | None = None
) -> Batch:
    """Do one act to every case under one batch; `tell(done, count, number)` hears how far it is.

    Refusals: cases.none_chosen, and SomeRefused after all were tried; without those it named it can be done.
    """
    if not numbers:
        raise Refusal("cases.none_chosen")
    batch, answers = uuid4().hex, []
    refused: list[tuple[str, Refusal]] = []
    for place, number in enumerate(numbers):
        if tell is not None:
            tell(place, len(numbers), number)
        try:
            answers.append(act(work, number, batch))
        except Refusal as refusal:
            refused.append((number, refusal))
    if refused:
        said_no = {number for number, _refusal in refused}
        raise SomeRefused(refused, [number for number in numbers if number not in said_no])
    return Batch(batch, tuple(numbers), tuple(answers))
