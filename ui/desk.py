"""The desk: what every page is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import SignalInstance

from desk.refusals import Refusal
from desk.releases import Release
from ui.commands import Commands
from ui.errands import Errands
from ui.look import Look
from ui.widgets.toasts import Toasts

if TYPE_CHECKING:  # loaded only after the first paint
    from desk.backups.standing import Standing
    from desk.facts import Facts
    from ui.printing import Printing


class OpenPage(Protocol):
    """Show a page, and there what the words name: open("cases", number="C-2026-0001"); with back, Esc leads back."""

    def __call__(self, page_id: str, **what: Any) -> None: ...


class BacksUp(Protocol):
    """What backs the book of the window up, by itself and when told to."""

    standing: "Standing | None"

    @property
    def stood(self) -> SignalInstance:
        """How it stands was learnt anew."""

    def look_anew(self) -> None: ...

    def again(self) -> None: ...

    def back_up(self, then: Callable[[str], object], refused: Callable[[Refusal], object]) -> None: ...


class LooksForNewer(Protocol):
    """What sees whether a newer program lies where this PC was told to look."""

    looking: bool

    @property
    def opens(self) -> bool:
        """Whether somebody waits for the folder to be shown."""

    @property
    def folder(self) -> str: ...

    @property
    def moved(self) -> SignalInstance:
        """A look began, goes on for long or ended, or something else is known."""

    def told(self) -> str: ...

    def newer(self) -> Release | None: ...

    def offered(self) -> Release | None: ...

    def name_folder(self, folder: str) -> None: ...

    def glance(self) -> None: ...

    def look_now(self) -> None: ...

    def stop(self) -> None: ...

    def open_folder(self) -> None: ...

    def pass_over(self) -> None: ...


@dataclass(frozen=True)
class Desk:
    """One window's desk: the errands, the commands, the paper, the look, and who sits at it."""

    errands: Errands
    commands: Commands
    toasts: Toasts
    printing: "Printing"
    look: Look
    open: OpenPage
    set_look: Callable[[Look], None] = field(repr=False)
    here: Callable[[], str] = field(repr=False, default=str)
    """Id of the page in front, "" before the first."""
    backups: BacksUp | None = field(repr=False, default=None)
    """What backs the book up; None for a page by itself."""
    bring_back: Callable[[Any], object] = field(repr=False, default=lambda _agreed: None)
    """Exchange the book for a backup that was looked through and agreed to."""
    releases: LooksForNewer | None = field(repr=False, default=None)
    """What looks for a newer program; None for a page by itself."""

    @property
    def facts(self) -> "Facts":
        """The facts of the office as they are now."""
        return self.errands.office.facts

    @property
    def clerk(self) -> int | None:
        """Id of the clerk who sits at the desk now."""
        return self.errands.office.clerk_id
