"""Takes so many cases and notes each one acknowledged: `python -m tests.safety.takes_noted FOLDER CASES SYNCHRONOUS`.

Its files are watched meanwhile (recorder.c); `SYNCHRONOUS` other than FULL shows that losses would be seen.
"""

import sys
from pathlib import Path

import db.book
from desk.office import Office
from tests.safety.takes_cases import take_one

ACKNOWLEDGED = "acknowledged.txt"


def main(folder: Path, cases: int, synchronous: str) -> None:
    """Take the cases; a line is written for each one only after the act that took it has returned."""
    usual = db.book.pragmas
    db.book.pragmas = lambda writes: (*usual(writes), f"synchronous={synchronous}")
    office = Office.open(folder)
    with (folder / ACKNOWLEDGED).open("wb", buffering=0) as told:
        for turn in range(cases):
            number = office.do(lambda work, turn=turn: take_one(work, "power", turn)).answer
            told.write(f"{number}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
