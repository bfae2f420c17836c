"""Makes one backup after the other until it is killed: `python -m tests.desk.backups.backs_up FOLDER`."""

import sys
from pathlib import Path

from desk.backups import Reason, make
from desk.office import Office


def main(folder: Path) -> None:
    """Back up for ever."""
    office = Office.open(folder)
    (folder / "backups").mkdir(exist_ok=True)
    while True:
        print(make(office, folder / "backups", Reason.DAILY).path.name, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
