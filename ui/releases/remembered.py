"""What this PC remembers about versions of the program, in desk.ini beside the book."""

from datetime import date
from pathlib import Path

from desk.releases import Version, read_version
from ui.inifile import IniFile


class RememberedReleases:
    """The section [releases]; whoever sets up many PCs may write its `folder`."""

    def __init__(self, folder: Path) -> None:
        self._ini = IniFile(folder / "desk.ini")

    def folder(self) -> str:
        """Where installers are put; "" lets nobody look anywhere."""
        return self._ini.value("releases/folder").strip().strip('"')  # as Windows copies a path

    def keep_folder(self, folder: str) -> None:
        """Another folder: what was found in the one before is nothing to go by."""
        if folder != self.folder():
            self._ini.keep(releases__folder=folder, releases__looked="", releases__found="")

    def looked_on(self, day: date) -> bool:
        """Whether the folder answered on this day already."""
        return self._ini.value("releases/looked") == day.isoformat()

    def found(self) -> Version | None:
        """The newer version that lay there at the last look."""
        return read_version(self._ini.value("releases/found"))

    def keep_found(self, found: Version | None, day: date | None) -> None:
        """What a look found; without a day it does not count as the look of the day."""
        looked = {} if day is None else {"releases__looked": day.isoformat()}
        self._ini.keep(releases__found=str(found or ""), **looked)

    def told_of(self) -> Version | None:
        """The newer version that was told of last."""
        return read_version(self._ini.value("releases/told"))

    def keep_told_of(self, version: Version) -> None:
        self._ini.keep(releases__told=str(version))

    def passed_over(self) -> Version | None:
        """The version that nobody wants to hear of any more."""
        return read_version(self._ini.value("releases/passed_over"))

    def keep_passed_over(self, version: Version | None) -> None:
        self._ini.keep(releases__passed_over=str(version or ""))

    def ran(self) -> Version | None:
        """The version that had the book of this folder open last."""
        return read_version(self._ini.value("releases/ran"))

    def keep_ran(self, version: Version) -> None:
        self._ini.keep(releases__ran=str(version))
