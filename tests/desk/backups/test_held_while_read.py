"""What somebody holds while a backup reads it is neither called lost nor written over."""

import errno
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.book import BOOK_NAME
from desk import attachments
from desk.attachments import Stored
from desk.backups import Reason, drill, make, prove, set_seal
from desk.backups.places import Places, note_book, note_places, noted_book, noted_places
from desk.backups.sealing import new_seal
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.desk.attachments.pictures import picture
from tests.desk.backups.putting_back import put_back

Hold = Callable[[Path | None], None]


@pytest.fixture
def hold(monkeypatch: pytest.MonkeyPatch) -> Hold:
    """Lets nobody read one file, or everybody read all of them again."""
    holds: list[Path | None] = [None]
    really = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path == holds[0]:
            raise PermissionError(errno.EACCES, "held")
        return really(path)

    monkeypatch.setattr("db.held.Event.wait", lambda _event, _seconds: None)
    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    return lambda path: holds.__setitem__(0, path)


def test_a_photo_that_is_held_is_not_missing(office: Office, where: Path, photo: Stored, hold: Hold) -> None:
    path = attachments.path_of(office.folder, photo)
    hold(path)
    with pytest.raises(Refusal) as refused:
        make(office, where, Reason.DAILY)
    assert (refused.value.code, refused.value.fields) == ("backup.photo_held", {"path": str(path)})
    with pytest.raises(Refusal, match=r"attachment\.file_held"):
        attachments.content_of(office.folder, photo, "漏水.jpg")
    hold(None)
    assert make(office, where, Reason.DAILY).manifest.missing == ()
    hold(path)
    assert make(office, where, Reason.DAILY).manifest.missing == (), "it lies beside the backups already"


def test_a_photo_beside_a_backup_that_is_held_is_neither_gone_nor_spoilt(
    office: Office, where: Path, photo: Stored, hold: Hold, clock: FixedClock, tmp_path: Path, beside: Path
) -> None:
    """G18: whoever restores goes without it only knowingly."""
    made = make(office, where, Reason.DAILY)
    path, marks = where / "photos" / photo.hash[:2] / f"{photo.hash}.jpg", where / "photos" / "marks.json"
    told = marks.read_bytes()
    hold(path)
    with pytest.raises(Refusal) as refused:
        drill(office, made.path)
    assert (refused.value.code, refused.value.fields) == ("backup.photo_unread", {"path": str(path)})
    assert marks.read_bytes() == told
    assert prove(made.path, tmp_path, to_restore=True).missing == (), "it lies in the data folder"
    with pytest.raises(Refusal) as refused:
        put_back(beside, made.path, clock)
    assert (refused.value.code, refused.value.fields) == ("restore.photo_unread", {"path": str(path)})
    assert not (beside / BOOK_NAME).exists()
    hold(None)
    assert put_back(beside, made.path, clock).manifest.missing == ()
    assert attachments.is_there(beside, photo)


def test_a_restore_that_cannot_read_a_photo_of_the_book_says_that_nothing_was_restored(
    office: Office, where: Path, flat: int, photo: Stored, hold: Hold, clock: FixedClock
) -> None:
    """One of the backup is read to be compared, a newer one to be backed up."""
    made = make(office, where, Reason.DAILY)
    newer = attachments.store_bytes(office.folder, picture((90, 70)), "新.jpg", 20)
    office.do(lambda work: attachments.attach(work, "unit", flat, newer, "新.jpg"))
    office.close()
    for each in (photo, newer):
        path = attachments.path_of(office.folder, each)
        hold(path)
        with pytest.raises(Refusal) as refused:
            put_back(office.folder, made.path, clock)
        assert (refused.value.code, refused.value.fields) == ("restore.photo_held", {"path": str(path)})


def test_the_note_of_the_places_is_not_written_over(tmp_path: Path, beside: Path, hold: Hold) -> None:
    note_book(tmp_path, "one")
    note_places(Places(tmp_path, beside), tmp_path, datetime(2026, 11, 20, tzinfo=UTC))
    (note,) = tmp_path.glob("*.json")
    told = note.read_bytes()
    hold(note)
    note_book(tmp_path, "two")
    note_places(Places(tmp_path, None), tmp_path)
    assert (noted_book(tmp_path), noted_places(tmp_path)) == ("", ())
    hold(None)
    assert note.read_bytes() == told
    note.write_bytes(b"{half")
    note_book(tmp_path, "two")
    assert noted_book(tmp_path) == "two"


@pytest.mark.parametrize("name", ["marks.json", "needed.json"])
def test_the_notes_of_the_photos_are_not_written_over(
    name: str, office: Office, where: Path, photo: Stored, hold: Hold
) -> None:
    office.do(lambda work: set_seal(work, new_seal("password one")))
    make(office, where, Reason.DAILY)
    note = where / "photos" / name
    told = note.read_bytes()
    hold(note)
    with pytest.raises(Refusal) as refused:
        make(office, where, Reason.DAILY)
    assert refused.value.code == "backup.not_written"
    hold(None)
    assert note.read_bytes() == told
    make(office, where, Reason.DAILY)
