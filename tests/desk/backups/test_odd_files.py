"""Anybody may put a file with a backup's name into a backup folder: it is told as damaged and stops nothing."""

import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import pytest

from db.book import BOOK_NAME
from desk.backups import Reason, anchors_of, back_up, backups_in, make, newest_good, set_seal
from desk.backups.sealing import MAGIC, new_seal
from desk.backups.standing import standing
from desk.office import Office
from tests.desk.backups.conftest import Add

_ODD: dict[str, dict[str, Any]] = {
    "before all time": {"made_at": "0001-01-01T00:00:00+14:00"},
    "after all time": {"made_at": "9999-12-31T23:59:59+00:00"},
    "a diary after all time": {"diary_at": "9999-12-31T23:59:59+00:00"},
    "bytes without end": {"bytes": float("inf")},
    "rows without end": {"rows": {"case": float("inf")}},
    "format without end": {"format": float("inf")},
    "zone 5": {"zone": 5},
    "no zone": {"zone": None},
    "office 5": {"office_en": 5},
    "half a character": {"office_zh": "\ud800"},
    "a line x": {"diary_id": "x"},
    "a mark 5": {"diary_mark": 5},
    "files x": {"files": "x"},
    "less than none": {"files": -1},
}


def _look(office: Office, folder: Path) -> None:
    """All that reads the folder, as the day goes."""
    (odd,) = (each.backup for each in standing(office).lying if each.backup.path.stem == "deskbell-x")
    assert (odd.manifest, odd.fault) == (None, "backup.damaged")
    anchors_of(folder, office.facts.book_id)
    assert newest_good(folder) is not None


def test_an_odd_manifest_is_damaged_and_stops_no_backup(office: Office, tmp_path: Path) -> None:
    made = back_up(office, Reason.DAILY).made
    with zipfile.ZipFile(made.path) as packed:
        told, book = json.loads(packed.read("manifest.json")), packed.read(BOOK_NAME)
    odd = made.path.with_name("deskbell-x.zip")
    manifests = [json.dumps({**told, **each}) for each in _ODD.values()] + ["[" * 200_000]
    for how, manifest in zip([*_ODD, "lists in lists"], manifests, strict=True):
        with zipfile.ZipFile(odd, "w") as packed:
            packed.writestr("manifest.json", manifest)
            packed.writestr(BOOK_NAME, book)
        assert [each.fault for each in backups_in(odd.parent) if each.path == odd] == ["backup.damaged"], how
    _look(office, tmp_path)
    odd.with_suffix(".dskb").write_bytes(MAGIC + struct.pack(">I", 200_000) + b"[" * 200_000)
    odd.unlink()
    _look(office, tmp_path)
    assert back_up(office, Reason.DAILY).made.path.exists()


@pytest.mark.parametrize("size", [6_000, -1])
def test_a_sealed_one_that_was_cut_is_not_the_last_good_one(
    office: Office, where: Path, add: Add, tmp_path: Path, size: int
) -> None:
    office.do(lambda work: set_seal(work, new_seal("password one")))
    good = back_up(office, Reason.DAILY).made
    add("102")
    cut = back_up(office, Reason.DAILY).made
    known = standing(office)
    assert known.last is not None
    assert known.last.path == cut.path
    cut.path.write_bytes(cut.path.read_bytes()[:size])
    known = standing(office)
    assert known.last is not None
    assert known.last.path == good.path
    offer = newest_good(tmp_path)
    assert offer is not None
    assert offer.path == good.path


def test_however_many_are_spoilt_the_one_that_is_whole_is_offered(office: Office, where: Path, tmp_path: Path) -> None:
    good = back_up(office, Reason.DAILY).made
    content = bytearray(good.path.read_bytes())
    content[content.index(BOOK_NAME.encode()) + 9000] ^= 1
    for turn in range(7):
        (where / f"deskbell-2030-01-0{turn + 1}-0900.zip").write_bytes(content)
    offer = newest_good(tmp_path)
    assert offer is not None
    assert offer.path == good.path


def test_a_copy_that_a_person_named_is_that_persons(office: Office, where: Path, tmp_path: Path) -> None:
    from datetime import timedelta

    from desk.backups import thin

    path = make(office, where, Reason.DAILY).path
    own = path.rename(where / "deskbell-KEEP-year-end-2024.zip")
    names = [make(office, where, Reason.DAILY).path.name for _ in range(3)]
    now = office.ask(lambda reading: reading.now) + timedelta(days=9)
    assert own.name not in thin(where, office.facts.book_id, now)
    assert own.exists()
    assert len([each for each in names if (where / each).exists()]) == 1
