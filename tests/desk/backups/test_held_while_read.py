"""What somebody holds while a backup reads it is neither called lost nor written over."""

import errno
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desk import attachments
from desk.attachments import Stored
from desk.backups import Reason, make, set_seal
from desk.backups.places import Places, note_book, note_places, noted_book, noted_places
from desk.backups.sealing import new_seal
from desk.office import Office
from desk.refusals import Refusal

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
