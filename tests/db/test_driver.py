"""SQLite finds a file by its address, whatever signs are in the path and on whichever system."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from db.driver import address_of, raw_connection
from tests.systems import only_on_windows


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/a b/#1?%41/x.db"), "file:///a%20b/%231%3F%2541/x.db"),
        (PurePosixPath("/物业/x.db"), "file:///%E7%89%A9%E4%B8%9A/x.db"),
        (PurePosixPath("/a\\b&mode=rwc"), "file:///a%5Cb%26mode%3Drwc"),
        (PureWindowsPath(r"C:\Users\Li Jing\#1%41\x.db"), "file:///C:/Users/Li%20Jing/%231%2541/x.db"),
        (PureWindowsPath(r"\\?\C:\desk\x.db"), "file:////%3F/C:/desk/x.db"),
        (PureWindowsPath(r"\\srv\desk\x.db"), "file:////srv/desk/x.db"),
        (PureWindowsPath(r"\\?\UNC\srv\desk\x.db"), "file:////%3F/UNC/srv/desk/x.db"),
    ],
)
def test_a_path_becomes_the_address_of_that_very_file(path: PurePath, address: str) -> None:
    assert address_of(path, "rw") == f"{address}?mode=rw"


@only_on_windows("the long form of its paths")
def test_a_path_in_the_long_form_of_windows_is_opened(tmp_path: Path) -> None:
    place = Path(f"\\\\?\\{tmp_path}\\{'x' * 120}\\{'y' * 120}")
    place.mkdir(parents=True)
    for path in (place / "#1 %41.db", tmp_path / "#1 %41.db"):
        with raw_connection(path, create=True) as made:
            made.execute("CREATE TABLE told (word)")
        assert path.stat().st_size > 0
