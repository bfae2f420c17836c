"""Photos and scans lie once beside the backups of a place, proved, and go with the last backup that needs them."""

import errno
import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from desk import attachments
from desk.attachments import Stored
from desk.backups import Reason, back_up, drill, make, prove, restore, set_seal, thin
from desk.backups.photos import ROUND, PhotoStore
from desk.backups.scratch import nobody_watches
from desk.backups.sealing import Opener, new_seal
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import FRIDAY
from tests.desk.attachments.pictures import picture


def _beside(where: Path, photo: Stored) -> Path:
    return where / "photos" / photo.hash[:2] / f"{photo.hash}.jpg"


def _lying(where: Path) -> list[str]:
    return sorted(each.name for each in (where / "photos").glob("??/*"))


def test_a_photo_is_written_once_however_many_backups_need_it(office: Office, where: Path, photo: Stored) -> None:
    first = make(office, where, Reason.DAILY)
    written = _beside(where, photo).stat().st_mtime_ns
    second = make(office, where, Reason.DAILY)
    assert (first.manifest.files, second.manifest.files) == (1, 1)
    assert _beside(where, photo).stat().st_mtime_ns == written
    assert _lying(where) == [f"{photo.hash}.jpg", f"{photo.hash}.thumb.jpg"]
    assert second.path.stat().st_size < first.path.stat().st_size + 1000


def test_a_photo_lost_from_the_data_folder_is_in_the_next_backup_still(
    office: Office, where: Path, photo: Stored, tmp_path: Path
) -> None:
    make(office, where, Reason.DAILY)
    attachments.path_of(office.folder, photo).unlink()
    made = make(office, where, Reason.DAILY)
    assert made.manifest.missing == ()
    assert prove(made.path, tmp_path) == made.manifest


def test_one_that_went_bad_beside_the_backups_is_written_anew_within_a_round(
    office: Office, where: Path, photo: Stored
) -> None:
    store = PhotoStore(where)
    store.fill(office.folder, [photo], FRIDAY, nobody_watches)
    spoilt = bytearray(_beside(where, photo).read_bytes())
    spoilt[200] ^= 1
    _beside(where, photo).write_bytes(spoilt)
    assert not dict(store.read(photo, None))
    for day in range(ROUND):
        assert store.fill(office.folder, [photo], FRIDAY + timedelta(days=day), nobody_watches) == ()
    assert dict(store.read(photo, None))[""] == attachments.content_of(office.folder, photo, "漏水.jpg")


def test_what_no_backup_needs_any_more_goes_with_the_last_of_them(
    office: Office, where: Path, photo: Stored, clock: FixedClock
) -> None:
    """G17: as long as one is kept that needs a photo, the photo is."""
    first = back_up(office, Reason.DAILY).made
    other = attachments.store_bytes(office.folder, picture((90, 70)), "新.jpg", 20)
    store = PhotoStore(where)
    clock.move_on(timedelta(days=400))
    store.fill(office.folder, [other], clock.now(), nobody_watches)
    thin(where, office.facts.book_id, clock.now())
    assert _beside(where, photo).is_file()
    (where / "photos" / "ab").mkdir()
    (where / "photos" / "ab" / "nobody noted it.jpg").touch()
    make(office, where, Reason.DAILY)
    attachments.path_of(office.folder, photo).unlink()
    first.path.unlink()
    store.fill(office.folder, [photo, other], clock.now(), nobody_watches)
    thin(where, office.facts.book_id, clock.now())
    assert _beside(where, photo).is_file(), "the second one needs it"
    assert store.thin(clock.now() + timedelta(days=1)) == 5
    assert _lying(where) == []


def test_one_that_is_held_goes_another_time_and_the_others_go_at_once(
    where: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows does not let it go while a scanner looks at it."""
    store, names, held = PhotoStore(where), ("ab/one.jpg", "ab/two.jpg", "cd/three.jpg"), ["two.jpg"]
    for name in names:
        (where / "photos" / name).parent.mkdir(parents=True, exist_ok=True)
        (where / "photos" / name).touch()
    (where / "photos" / "needed.json").write_text(json.dumps(dict.fromkeys(names, FRIDAY.isoformat())))
    really = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.name in held:
            raise PermissionError(errno.EACCES, "held")
        really(path, missing_ok)

    monkeypatch.setattr("db.held.Event.wait", lambda _event, _seconds: None)
    monkeypatch.setattr(Path, "unlink", unlink)
    later = FRIDAY + timedelta(days=1)
    assert (store.thin(later), _lying(where)) == (2, ["two.jpg"])
    held.clear()
    assert (store.thin(later), _lying(where)) == (1, [])


def test_a_backup_without_its_photos_brings_the_book_back_and_tells_them(
    office: Office, where: Path, photo: Stored, clock: FixedClock, tmp_path: Path
) -> None:
    """One file carried to another PC: the drill refuses it, the way back takes what is left."""
    made = make(office, where, Reason.DAILY)
    shutil.rmtree(where / "photos")
    with pytest.raises(Refusal) as refused:
        prove(made.path, tmp_path)
    assert (refused.value.code, refused.value.fields["count"]) == ("backup.photos_gone", 1)
    assert prove(made.path, tmp_path, to_restore=True).missing == (), "it lies in the data folder"
    office.close()
    there = tmp_path / "new pc"
    done = restore(there, made.path, lambda folder: Office.open(folder, clock), clock)
    assert done.manifest.missing == (photo.hash,)
    here = restore(tmp_path, made.path, lambda folder: Office.open(folder, clock), clock)
    assert here.manifest.missing == ()
    assert attachments.is_there(tmp_path, photo)


def test_the_second_place_has_them_as_well(office: Office, photo: Stored, tmp_path: Path) -> None:
    from desk.backups.making import copy_to

    stick = tmp_path / "stick"
    stick.mkdir()
    made = back_up(office, Reason.DAILY).made
    assert prove(copy_to(made, stick), tmp_path) == made.manifest
    _beside(stick, photo).write_bytes(b"half")
    assert prove(copy_to(made, stick), tmp_path) == made.manifest


@pytest.mark.parametrize("how", ["cut short", "one bit"])
def test_a_sealed_one_that_went_bad_is_written_anew(how: str, office: Office, where: Path, photo: Stored) -> None:
    """Nobody at the desk can open it, so what was written is noted."""
    seal = new_seal("password one")
    store = PhotoStore(where, seal)
    store.fill(office.folder, [photo], FRIDAY, nobody_watches)
    (there,) = (each for each in (where / "photos").glob("??/*") if "thumb" not in each.name)
    content = bytearray(there.read_bytes())
    content[len(content) // 2] ^= 1
    there.write_bytes(content[:-10] if how == "cut short" else content)
    opener = Opener("password one")
    assert not dict(store.read(photo, opener))
    for day in range(ROUND if how == "one bit" else 1):
        assert store.fill(office.folder, [photo], FRIDAY + timedelta(days=day), nobody_watches) == ()
    assert set(dict(store.read(photo, opener))) == {"", ".thumb.jpg"}
    there.write_bytes(content)
    attachments.path_of(office.folder, photo).unlink()
    store.doubt([photo])
    assert store.fill(office.folder, [photo], FRIDAY, nobody_watches) == (photo.hash,), "told as gone, not as kept"


def test_what_a_drill_finds_bad_is_written_anew_by_the_next_backup(office: Office, where: Path, photo: Stored) -> None:
    seal = new_seal("password one")
    office.do(lambda work: set_seal(work, seal))
    (where / "photos").mkdir()
    made = make(office, where, Reason.DAILY)
    (there,) = (each for each in (where / "photos").glob("??/*") if "thumb" not in each.name)
    content = bytearray(there.read_bytes())
    content[len(content) // 2] ^= 1
    there.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        drill(office, made.path, "password one")
    assert refused.value.code == "backup.photos_gone"
    make(office, where, Reason.DAILY)
    assert drill(office, made.path, "password one").files == 1


def test_an_older_sealed_one_that_nobody_noted_is_kept_where_it_is_the_only_one(
    office: Office, where: Path, photo: Stored
) -> None:
    store = PhotoStore(where, new_seal("password one"))
    store.fill(office.folder, [photo], FRIDAY, nobody_watches)
    (where / "photos" / "marks.json").unlink()
    attachments.path_of(office.folder, photo).unlink()
    for day in range(ROUND):
        assert store.fill(office.folder, [photo], FRIDAY + timedelta(days=day), nobody_watches) == ()


def test_the_second_place_is_read_again_in_turn_and_takes_nothing_that_went_bad(
    office: Office, where: Path, photo: Stored, tmp_path: Path
) -> None:
    first, second = PhotoStore(where), PhotoStore(tmp_path / "stick")
    (tmp_path / "stick").mkdir()
    first.fill(office.folder, [photo], FRIDAY, nobody_watches)
    spoilt = bytearray(_beside(where, photo).read_bytes())
    spoilt[200] ^= 1
    good = _beside(where, photo).read_bytes()
    _beside(where, photo).write_bytes(spoilt)
    second.copy_from(first, [photo], FRIDAY)
    assert not _beside(tmp_path / "stick", photo).exists(), "a bad one is not carried on"
    _beside(where, photo).write_bytes(good)
    second.copy_from(first, [photo], FRIDAY)
    _beside(tmp_path / "stick", photo).write_bytes(spoilt)
    for day in range(ROUND):
        second.copy_from(first, [photo], FRIDAY + timedelta(days=day))
    assert _beside(tmp_path / "stick", photo).read_bytes() == good
