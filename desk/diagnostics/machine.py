"""What the program runs on, and the folder it keeps its book in: kinds, counts and sizes, no name and no path."""

import locale
import os
import platform
import shutil
import sys
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from db.book import BOOK_NAME
from db.driver import DRIVER
from desk.diagnostics.findings import Row, Section
from desk.faultlog import plain_release
from desk.places_doubt import doubtful_place

_PACKAGES = ("SQLAlchemy", "alembic", "reportlab", "pypdfium2", "pillow", "pysqlite3")
_COUNTED = ("attachments", "papers", "backups", "logs")
MEGA = 1_000_000


def program() -> Section:
    """Versions of the program, of what it stands on, and of the system."""
    rows: list[Row] = [
        ("deskbell", _version("deskbell")),
        ("packed", bool(getattr(sys, "frozen", False))),
        ("python", platform.python_version()),
        ("sqlite", str(DRIVER.sqlite_version)),
        *((name, _version(name)) for name in _PACKAGES),
        ("system", platform.system()),
        ("release", plain_release(platform.release())),
        ("machine", platform.machine()),
        ("processors", os.cpu_count() or 0),
        ("language", locale.setlocale(locale.LC_CTYPE).partition(".")[0]),
        ("file_names", sys.getfilesystemencoding()),
    ]
    return Section("program", tuple(rows))


def folder(place: Path) -> Section:
    """The data folder: which kind of place it is, what lies in it by count and size, what is free."""
    if not place.is_dir():
        return Section("folder", (("there", False),))
    rows: list[Row] = [
        ("there", True),
        ("path_length", len(str(place.absolute()))),
        ("path_plain", str(place.absolute()).isascii()),
        ("writable", os.access(place, os.W_OK)),
        ("place", _doubt(place)),
    ]
    with suppress(OSError):
        usage = shutil.disk_usage(place)
        rows += [("disk_free_mb", usage.free // MEGA), ("disk_mb", usage.total // MEGA)]
    for ending in ("", "-wal", "-shm"):
        with suppress(OSError):
            rows.append((f"book{ending}_bytes", (place / f"{BOOK_NAME}{ending}").stat().st_size))
    for name in _COUNTED:
        count, size = _held(place / name)
        rows += [(f"{name}_files", count), (f"{name}_bytes", size)]
    return Section("folder", tuple(rows))


def _held(place: Path) -> tuple[int, int]:
    """How many files lie in a folder and below it, and their bytes."""
    count = size = 0
    for around, _folders, files in os.walk(place):
        for name in files:
            with suppress(OSError):
                size += Path(around, name).stat().st_size
                count += 1
    return count, size


def _doubt(place: Path) -> str:
    try:
        doubt = doubtful_place(place)
    except OSError:
        return "unknown"
    return "local" if doubt is None else doubt.kind.value


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
