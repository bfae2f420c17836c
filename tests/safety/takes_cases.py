"""Takes one case after the other until it is killed: `python -m tests.safety.takes_cases FOLDER ROUND`.

Says the number of a case only after the act that took it has returned.
"""

import sys
from itertools import count
from pathlib import Path

from desk import cases, drafts, slips
from desk.office import Office
from desk.work import UnitOfWork


def request(round_: str, turn: int) -> cases.NewCase:
    """The case of one turn; the same turn asks for the same case."""
    name = f"{round_}-{turn}"
    return cases.NewCase(
        summary=f"Leak {name}",
        words=f"水从楼上漏下来了 {name}",
        told_by="Wang",
        first_receiver_id=1,
        request_id=name,
        draft_id=name,
    )


def take_one(work: UnitOfWork, round_: str, turn: int) -> str:
    """A case with its slip, as F9 takes it."""
    taken = cases.take(work, request(round_, turn))
    slips.raise_for(work, taken.number)
    return taken.number


def main(folder: Path, round_: str) -> None:
    """Take cases for ever."""
    office = Office.open(folder)
    for turn in count():
        office.do(lambda work, turn=turn: drafts.keep(work, f"{round_}-{turn}", "case", {"words": "水"}))
        number = office.do(lambda work, turn=turn: take_one(work, round_, turn)).answer
        print(turn, number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
