"""Gives so many case numbers as fast as it can: `python -m tests.safety.gives_numbers FOLDER COUNT`."""

import sys
from pathlib import Path

from desk.numbering import next_number
from desk.office import Office


def main(folder: Path, count: int) -> None:
    """Say each number after the act that gave it has returned."""
    office = Office.open(folder)
    for _ in range(count):
        print(office.do(lambda work: next_number(work, "C", 2026)).answer)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
