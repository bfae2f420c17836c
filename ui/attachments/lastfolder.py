"""Where photos and scans are looked for on this PC: in the folder they last came from."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui.inifile import IniFile


class LastFolder:
    """Remembered in desk.ini; while there is none, or it is gone, the pictures of whoever uses the PC, else their
    documents."""

    def __init__(self, book_folder: Path) -> None:
        self._ini = IniFile(book_folder / "desk.ini")

    def path(self) -> str:
        """The folder to open in; "" on a PC that has none of them."""
        places = QStandardPaths.StandardLocation.PicturesLocation, QStandardPaths.StandardLocation.DocumentsLocation
        folders = self._ini.value("attachments/folder"), *(QStandardPaths.writableLocation(each) for each in places)
        return next((each for each in folders if each and Path(each).is_dir()), "")

    def keep(self, chosen: Sequence[Path]) -> None:
        """Files were chosen there."""
        if chosen:
            self._ini.keep(attachments__folder=str(chosen[0].parent))
