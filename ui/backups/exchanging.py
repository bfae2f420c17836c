"""Puts a backup in the place of the closed book, with what was being typed in that one."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ui.backups.typed import Typed, write_typed
from ui.errands import Progress

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.backups import Restored
    from desk.backups.restoring import ClosingDoor
    from desk.clock import Clock
    from desk.drafts import Begins, Carried
    from ui.backups.restoring import Agreed


@dataclass(frozen=True)
class Brought:
    """What was restored, what became of the drafts, and the words that did not go along."""

    restored: "Restored"
    carried: "Carried"
    typed: Typed | None


def exchanging(
    folder: Path,
    agreed: "Agreed",
    clock: "Clock | None",
    by: str,
    begun: "Begins | None",
    done: list[Brought],
) -> Callable[[Progress], Brought]:
    """The job that does it while the office is closed; it puts what came of it into `done` as well, for the book may
    not open afterwards."""

    def job(moved: Progress) -> Brought:
        from desk.backups import restore
        from desk.clock import SystemClock
        from desk.drafts import Carried, carry_into
        from desk.office import Office

        ours, carried, typed = clock or SystemClock(), Carried(), None

        def open_office(scratch: Path) -> Office:
            office = Office.open(scratch, ours)
            office.unattended = True
            office.sign_for(by)  # who sits here may not be known to the book of that day
            return office

        def carry(office: "ClosingDoor") -> None:
            nonlocal carried, typed
            if begun is not None:
                carried = carry_into(office, begun)
                # Before the exchange: until then the words are in the book as well.
                typed = write_typed(folder, (each.words for each in carried.left))
                if typed is not None and typed.path is not None:
                    unless_restored.callback(typed.path.unlink, missing_ok=True)

        with ExitStack() as unless_restored:
            restored = restore(
                folder, agreed.path, open_office, ours, agreed.password, moved.step, by, other_book=True, carry=carry
            )
            unless_restored.pop_all()
        brought = Brought(restored, carried, typed)
        done.append(brought)
        return brought

    return job
