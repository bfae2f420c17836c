"""Opens the office that a command is about."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.clock import Clock
    from desk.office import Office


def folder_of(wish: Namespace) -> Path:
    """The data folder that was named, else the person's own."""
    if wish.data is not None:
        named: Path = wish.data
        return named
    from platformdirs import user_data_path

    return user_data_path("Deskbell", appauthor=False)


@contextmanager
def office_of(wish: Namespace, clock: "Clock | None", create: bool = False) -> Iterator["Office"]:
    """The office of the data folder, closed afterwards; a script has no manager's rights in it.

    Refusals: book.missing unless `create`, and the other book.*; where a backup would help they name it (G20)."""
    from desk.bookfaults import backup_offered
    from desk.office import Office
    from desk.refusals import Refusal

    office = Office.open(folder_of(wish), clock, create=create)
    office.unattended = True
    try:
        yield office
    except Refusal as refusal:  # the damage may be met later than at the door
        if offered := backup_offered(refusal.code, office.folder):
            raise Refusal(refusal.code, **(refusal.fields | offered)) from refusal
        raise
    finally:
        office.close()
