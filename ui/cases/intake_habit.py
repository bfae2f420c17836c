"""Whether a clerk likes the second part of the intake form open; each clerk's own, on this PC."""

from ui.desk import Desk
from ui.inifile import IniFile


class MoreHabit:
    """The habit of whoever sits at the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ini = IniFile(desk.errands.office.folder / "desk.ini")
        self._known: dict[int, bool] = {}

    def open(self) -> bool:
        """Whether a fresh form begins with its second part open."""
        clerk = self._desk.clerk or 0
        if clerk not in self._known:
            self._known[clerk] = self._ini.number(f"intake/more{clerk}") == 1
        return self._known[clerk]

    def keep(self, on: bool) -> None:
        """From now on forms begin so."""
        clerk = self._desk.clerk or 0
        self._known[clerk] = on
        self._ini.keep(**{f"intake__more{clerk}": int(on)})
