"""A backup has its name only when it was opened again and is what its manifest says (G14, G15, G16)."""

import hashlib
import json
import zipfile
from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pytest

from db.book import BOOK_NAME
from db.driver import raw_connection
from desk import attachments
from desk.attachments import Stored
from desk.backups import Reason, back_up, backups_in, make, prove
from desk.backups.making import write_backup
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.settings import name_book
from tests.conftest import FRIDAY
from tests.desk.backups.conftest import Add
from tests.safety.program import begin


def _names(where: Path) -> set[str]:
    return {each.name for each in where.iterdir() if not each.name.endswith(".lock")}


def test_a_backup_holds_the_book_its_photos_and_a_manifest_that_is_true(
    office: Office, where: Path, add: Add, photo: Stored, tmp_path: Path
) -> None:
    """G16: counts, hash and the head of the diary."""
    add("101")
    made = make(office, where, Reason.BY_HAND)
    assert made.path.name == "deskbell-2026-11-20-1600.zip"
    with zipfile.ZipFile(made.path) as packed:
        assert packed.testzip() is None
        told = json.loads(packed.read("manifest.json"))
        book = packed.read(BOOK_NAME)
        assert sorted(packed.namelist()) == [BOOK_NAME, "manifest.json"]
    beside = where / "photos" / photo.hash[:2] / f"{photo.hash}.jpg"
    assert hashlib.sha256(beside.read_bytes()).hexdigest() == photo.hash
    (tmp_path / "taken.db").write_bytes(book)
    with raw_connection(tmp_path / "taken.db") as taken:
        assert taken.execute("SELECT count(*) FROM unit").fetchone()[0] == told["rows"]["unit"] == 2
        head = taken.execute("SELECT id, lower(hex(mark)) FROM diary ORDER BY id DESC LIMIT 1").fetchone()
        assert head == (told["diary_id"], told["diary_mark"])
    assert told["sha256"] == hashlib.sha256(book).hexdigest()
    assert (told["bytes"], told["reason"], told["files"], told["missing"]) == (len(book), "by_hand", 1, [])
    assert told["book_id"] == office.facts.book_id != ""
    assert made.digest == hashlib.sha256(made.path.read_bytes()).hexdigest()
    assert _names(where) == {made.path.name, "photos"}
    assert prove(made.path, tmp_path) == made.manifest


def test_the_second_of_a_minute_is_named_by_its_seconds(office: Office, where: Path, clock: FixedClock) -> None:
    names = [make(office, where, Reason.DAILY).path.name for _ in range(3)]
    assert names[1:] == ["deskbell-2026-11-20-160000.zip", "deskbell-2026-11-20-160000-2.zip"]
    clock.move_on(timedelta(minutes=1))
    make(office, where, Reason.DAILY)
    assert next(each.path.name for each in backups_in(where)) == "deskbell-2026-11-20-1601.zip"


def test_the_book_keeps_its_name(office: Office, where: Path) -> None:
    first, second = (make(office, where, Reason.DAILY).manifest for _ in range(2))
    assert first.book_id == second.book_id
    assert first.diary_id == second.diary_id, "a backup is no entry of its own"


def test_a_photo_that_is_gone_or_changed_is_told_and_spoils_nothing(
    office: Office, where: Path, photo: Stored, tmp_path: Path
) -> None:
    attachments.path_of(office.folder, photo).write_bytes(b"changed")
    made = make(office, where, Reason.DAILY)
    assert (made.manifest.files, made.manifest.missing) == (0, (photo.hash,))
    assert prove(made.path, tmp_path).missing == (photo.hash,)


@pytest.mark.parametrize("spoil", ["cut", "bit", "photo", "manifest", "nothing in it"])
def test_a_backup_that_is_not_what_it_was_is_found_out(
    spoil: str, office: Office, where: Path, photo: Stored, tmp_path: Path
) -> None:
    made = make(office, where, Reason.DAILY)
    path = where / "photos" / photo.hash[:2] / f"{photo.hash}.jpg" if spoil == "photo" else made.path
    content = bytearray(path.read_bytes())
    if spoil == "cut":
        del content[-500:]
    elif spoil == "nothing in it":
        content.clear()
    elif spoil == "manifest":
        with zipfile.ZipFile(made.path) as packed:
            told = json.loads(packed.read("manifest.json"))
            book = packed.read(BOOK_NAME)
        with zipfile.ZipFile(made.path, "w") as packed:
            packed.writestr("manifest.json", json.dumps({**told, "rows": {**told["rows"], "case": 5}}))
            packed.writestr(BOOK_NAME, book)
        content = bytearray(made.path.read_bytes())
    else:
        content[200 if spoil == "photo" else content.index(BOOK_NAME.encode()) + 9000] ^= 1
    path.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        prove(made.path, tmp_path)
    assert refused.value.code == ("backup.photos_gone" if spoil == "photo" else "backup.damaged")
    listed = backups_in(where)[0]
    assert (listed.fault == "backup.damaged") == (spoil in ("cut", "nothing in it"))


@pytest.mark.parametrize("what", ["pages", "a fact"])
def test_a_damaged_book_is_not_backed_up(what: str, office: Office, folder: Path, where: Path) -> None:
    office.close()
    if what == "pages":
        with (folder / BOOK_NAME).open("r+b") as file:
            file.seek(4096 * 60)
            file.write(b"\x55" * 4096 * 4)
    else:
        with raw_connection(folder / BOOK_NAME) as book:
            book.execute("INSERT OR REPLACE INTO fact (name, value) VALUES ('sown', 'many')")
    with pytest.raises(Refusal) as refused:
        write_backup(folder, where, Reason.DAILY, FRIDAY)
    assert (refused.value.code, refused.value.fields["path"]) == ("book.damaged", str(folder / BOOK_NAME))
    assert _names(where) == set()


def test_a_folder_that_is_not_there_is_refused(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        make(office, tmp_path / "pulled out", Reason.DAILY)
    assert refused.value.code == "backup.no_folder"
    assert not (tmp_path / "pulled out").exists()


def test_killed_on_the_way_it_leaves_no_backup_but_whole_ones_and_the_next_run_clears_up(
    office: Office, where: Path, tmp_path: Path
) -> None:
    """G14: a copy that was cut off can pass for a sound, empty book."""
    for turn, midway in enumerate((".deskbell-copy-*/*.part", ".deskbell-backup-*/part", ".deskbell-copy-*/proof/*")):
        with begin("-m", "tests.desk.backups.backs_up", str(tmp_path)) as process:
            assert process.stdout is not None
            process.stdout.readline()
            place = where if "backup" in midway else tmp_path
            while process.poll() is None and not any(place.glob(midway)):
                pass
            process.kill()
            process.wait()
        found = backups_in(where)
        assert len(found) > turn
        assert all(prove(each.path, tmp_path).book_id for each in found)
    made = back_up(office, Reason.DAILY).made
    assert made.path.exists()
    assert not [*where.glob(".*.part"), *tmp_path.glob(".*.part")]


def test_while_cases_are_taken_what_was_acknowledged_before_is_in_it(
    office: Office, tmp_path: Path, where: Path
) -> None:
    """G15: and the writer does not make it begin again and again."""
    with begin("-m", "tests.safety.takes_cases", str(tmp_path), "g15") as process:
        assert process.stdout is not None
        for _ in range(3):
            told = [process.stdout.readline().split()[1] for _ in range(8)]
            made = make(office, where, Reason.DAILY)
            with zipfile.ZipFile(made.path) as packed:
                (tmp_path / "taken.db").write_bytes(packed.read(BOOK_NAME))
            with raw_connection(tmp_path / "taken.db") as taken:
                held = {row[0] for row in taken.execute('SELECT number FROM "case"')}
            assert set(told) <= held


@pytest.mark.long
def test_a_book_of_80_megabytes_is_backed_up_within_five_seconds_while_cases_are_taken(
    office: Office, tmp_path: Path, where: Path
) -> None:
    """G15."""
    office.do(name_book)
    with raw_connection(tmp_path / BOOK_NAME) as book:
        book.execute(
            "WITH RECURSIVE turn(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM turn WHERE n < 100000)"
            " INSERT INTO diary (id, at, act, subject, subject_id, old, new, note, salt, mark)"
            " SELECT (SELECT max(id) FROM diary) + n, 1, 'case.note', 'case', n, '',"
            " hex(randomblob(100)) || printf('%0600d', n), '', randomblob(8), randomblob(32) FROM turn"
        )
    with begin("-m", "tests.safety.takes_cases", str(tmp_path), "g15") as process:
        assert process.stdout is not None
        number = process.stdout.readline().split()[1]
        began = perf_counter()
        made = make(office, where, Reason.DAILY)
        assert perf_counter() - began <= 5
        assert made.manifest.bytes >= 80_000_000
        assert process.stdout.readline(), "the desk goes on taking cases"
    with zipfile.ZipFile(made.path) as packed:
        packed.extract(BOOK_NAME, tmp_path / "taken")
    with raw_connection(tmp_path / "taken" / BOOK_NAME) as taken:
        assert taken.execute('SELECT count(*) FROM "case" WHERE number = ?', (number,)).fetchone()[0] == 1
