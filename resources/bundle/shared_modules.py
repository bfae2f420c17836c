# Runs in each program of the bundle before anything else: all of them read their modules from one archive, in which
# most lie packed together with others; see packing.py.
import sys
from functools import lru_cache

import pyimod01_archive

ONE_BY_ONE = 3


class Reader(pyimod01_archive.ZlibArchiveReader):
    """PyInstaller's own for what lies there one by one; of the others it keeps the last few blocks unpacked."""

    def extract(self, name: str, raw: bool = False) -> object:
        entry = self.toc.get(name)
        if entry is None or len(entry) == ONE_BY_ONE:
            return super().extract(name, raw)
        _, place, length, at, size = entry
        code = unpacked(self._filename, self._start_offset + place, length)[at : at + size]
        return code if raw else pyimod01_archive.marshal.loads(code)


@lru_cache(maxsize=8)
def unpacked(archive: str, place: int, length: int) -> bytes:
    """One block of the archive, whole."""
    from _lzma import LZMADecompressor

    with open(archive, "rb") as file:  # noqa: PTH123  # before pathlib; not kept open: an upgrade moves the file
        file.seek(place)
        return LZMADecompressor().decompress(file.read(length))


pyimod01_archive.ZlibArchiveReader = Reader
vars(sys)["_pyinstaller_pyz"] = vars(sys)["_MEIPASS"] + "/modules.pyz"
