"""A book is not opened on another computer, and a folder that a service copies is told of (G27)."""

import sys
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

from db import networks
from db.book import BOOK_NAME
from db.networks import is_share, kind_in, on_network
from desk import places_doubt
from desk.office import Office
from desk.onedrive import onedrive_folders
from desk.places_doubt import DoubtKind, PlaceDoubt, doubtful_place
from desk.refusals import Refusal
from tests.systems import not_on_windows, only_on_windows

MOUNTS = r"""proc /proc proc rw 0 0
/dev/sda1 / ext4 rw 0 0
//srv/desk /mnt/office\040share cifs rw 0 0
srv:/home /net nfs4 rw 0 0
/dev/sdb1 /net/local xfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdc1 /run/media/stick exfat rw 0 0
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/desk/deskbell.db", "ext4"),
        ("/mnt/office share/deskbell.db", "cifs"),
        ("/mnt/office share", "cifs"),
        ("/mnt/office shared", "ext4"),
        ("/net/a/b", "nfs4"),
        ("/net/local/b", "xfs"),
        ("/run/user/1000/gvfs/smb-share:server=srv", "fuse.gvfsd-fuse"),
        ("/run/media/stick/backups", "exfat"),
    ],
)
def test_the_nearest_mount_tells_the_kind_of_disk(place: str, kind: str) -> None:
    assert kind_in(MOUNTS, place) == kind
    assert kind_in("", place) == ""


def test_the_names_of_other_computers_as_windows_writes_them() -> None:
    assert is_share("\\\\srv\\desk\\deskbell.db")
    assert is_share("\\\\?\\UNC\\srv\\desk")
    assert is_share("\\\\.\\UNC\\srv\\desk")
    assert not is_share("\\\\?\\C:\\desk")
    assert not is_share("\\\\.\\pipe")
    assert not is_share("C:\\desk")
    assert not is_share("/home/desk")


@not_on_windows("which disk is on another computer Windows tells otherwise")
def test_a_book_on_a_share_is_neither_opened_nor_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """G27."""
    table = folder / "mounts"
    table.write_text(f"{MOUNTS}srv:/x {folder.resolve()} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(networks, "MOUNTS", table)
    for at in (folder, folder / "new"):
        with pytest.raises(Refusal) as refused:
            Office.open(at, create=True)
        assert refused.value.code == "book.on_network"
        assert str(at / BOOK_NAME) == refused.value.fields["path"]
    assert not (folder / "new").exists()
    assert doubtful_place(folder) == PlaceDoubt(DoubtKind.NETWORK)
    monkeypatch.setattr(networks, "MOUNTS", folder / "none")
    assert not on_network(folder)
    Office.open(folder).close()


@only_on_windows("the letters of disks")
def test_a_book_on_a_letter_that_stands_for_a_share_is_neither_opened_nor_made(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G27."""
    import ctypes

    asked: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(ctypes.windll.kernel32, "GetDriveTypeW", lambda letter: asked.append(letter) or 4)
        for at in (folder, folder / "new"):
            with pytest.raises(Refusal) as refused:
                Office.open(at, create=True)
            assert refused.value.code == "book.on_network"
        assert doubtful_place(folder) == PlaceDoubt(DoubtKind.NETWORK)
    assert set(asked) == {folder.anchor}
    assert not (folder / "new").exists()
    Office.open(folder).close()


@pytest.mark.parametrize(
    ("parts", "service"),
    [
        ("OneDrive - Green Court/desk", "OneDrive"),
        ("onedrive", "OneDrive"),
        ("Dropbox (Personal)/a", "Dropbox"),
        ("Google Drive/a", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/desk", "iCloud"),
        ("我的坚果云/物业", "坚果云"),
        ("BaiduSyncdisk/物业", "百度网盘"),
        ("Nextcloud/a", "Nextcloud"),
        ("One Drive Court/a", ""),
        ("dropboxes", ""),
    ],
)
def test_folders_that_a_service_copies_are_known_by_their_names(tmp_path: Path, parts: str, service: str) -> None:
    """G27."""
    assert doubtful_place(tmp_path / parts, {}) == (PlaceDoubt(DoubtKind.SYNC, service) if service else None)


def test_such_folders_are_known_by_what_the_service_left_and_by_what_windows_says(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    assert doubtful_place(tmp_path / "a" / "b", {}) is None
    (tmp_path / ".dropbox").mkdir()  # the settings in somebody's home
    assert doubtful_place(tmp_path / "a" / "b", {}) is None
    (tmp_path / "a" / ".dropbox").write_bytes(b"")
    assert doubtful_place(tmp_path / "a" / "b", {}) == PlaceDoubt(DoubtKind.SYNC, "Dropbox")
    told = {"OneDriveCommercial": str(tmp_path / "Green Court")}
    assert doubtful_place(tmp_path / "Green Court" / "x", told) == PlaceDoubt(DoubtKind.SYNC, "OneDrive")


def test_the_library_of_a_team_is_known_where_windows_notes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """G27."""
    monkeypatch.setattr(places_doubt, "onedrive_folders", lambda: (str(tmp_path / "Green Court"), ""))
    for name, doubt in (("Green Court", PlaceDoubt(DoubtKind.SYNC, "OneDrive")), ("Green Court 2", None)):
        assert doubtful_place(tmp_path / name / "desk", {}) == doubt


def test_a_library_that_windows_notes_by_halves_hides_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """G27."""
    places = {"Personal": None, "Business1": r"C:\Acme\Library"}

    def value_of(name: str, _asked: str) -> tuple[str, int]:
        if (place := places[name]) is None:
            raise FileNotFoundError(name)
        return place, 1

    registry = SimpleNamespace(
        HKEY_CURRENT_USER=1,
        OpenKey=lambda _above, name: nullcontext(name),
        QueryInfoKey=lambda _key: (len(places), 0, 0),
        EnumKey=lambda _key, place: list(places)[place],
        QueryValueEx=value_of,
    )
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr("desk.onedrive.sys", SimpleNamespace(platform="win32"))
    assert onedrive_folders() == (r"C:\Acme\Library",)


@only_on_windows("its registry")
def test_the_folders_of_onedrive_are_read_where_windows_notes_them() -> None:
    import winreg

    key = r"Software\SyncEngines\Providers\OneDrive\deskbell-test"
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as made:
        winreg.SetValueEx(made, "MountPoint", 0, winreg.REG_SZ, r"C:\Acme\Library")
    try:
        assert r"C:\Acme\Library" in onedrive_folders()
    finally:
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
    assert r"C:\Acme\Library" not in onedrive_folders()
