"""A restore whose files a scanner holds, or whose photos lie on another disk, is whole or not at all (G18)."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from db import held
from db.book import BOOK_NAME
from desk import attachments
from desk.attachments import Stored
from desk.attachments.store import FILES
from desk.backups import Reason, make
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.desk.backups.conftest import Add
from tests.desk.backups.test_restoring import _dump, _restore

Refuse = Callable[[Callable[[Path], bool], OSError, int], list[float]]


def _in_use() -> OSError:
    fault = PermissionError(errno.EACCES, "held")
    fault.winerror = 32
    return fault


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Refuse:
    """Lets so many tries to put a file in some places fail; answers how long was waited, in seconds."""
    waited: list[float] = []
    really = Path.replace

    def refusing(where: Callable[[Path], bool], fault: OSError, tries: int) -> list[float]:
        left = [tries]

        def replace(source: Path, target: Path) -> Path:
            if where(target) and left[0]:
                left[0] -= 1
                raise fault
            return really(source, target)

        monkeypatch.setattr(Path, "replace", replace)
        return waited

    monkeypatch.setattr(held.Event, "wait", lambda _event, seconds: waited.append(seconds))
    return refusing


def test_a_book_that_is_held_stays_as_it_was_and_once_it_is_let_go_the_backup_takes_its_place(
    office: Office, where: Path, photo: Stored, add: Add, clock: FixedClock, tmp_path: Path, refuse: Refuse
) -> None:
    made = make(office, where, Reason.DAILY)
    before = _dump(tmp_path / BOOK_NAME)
    add("102")
    later = _dump(tmp_path / BOOK_NAME)
    office.close()
    waited = refuse(lambda target: target == tmp_path / BOOK_NAME, _in_use(), 99)
    with pytest.raises(Refusal) as refused:
        _restore(tmp_path, made.path, clock)
    assert refused.value.code == "restore.not_written"
    assert sum(waited) == pytest.approx(sum(held.PATIENCE))
    assert not list(tmp_path.glob(".*.part"))
    assert _dump(tmp_path / BOOK_NAME) == later
    refuse(lambda target: target == tmp_path / BOOK_NAME, _in_use(), 2)
    _restore(tmp_path, made.path, clock)
    assert _dump(tmp_path / BOOK_NAME) == before


def test_photos_on_another_disk_come_back_as_well(
    office: Office, where: Path, photo: Stored, clock: FixedClock, tmp_path: Path, refuse: Refuse
) -> None:
    made = make(office, where, Reason.DAILY)
    office.close()
    picture = attachments.path_of(tmp_path, photo)
    content = picture.read_bytes()
    picture.unlink()

    def from_elsewhere(target: Path) -> bool:
        return target.parent.parent == tmp_path / FILES

    waited = refuse(from_elsewhere, OSError(errno.EXDEV, "another disk"), 1)
    _restore(tmp_path, made.path, clock)
    assert picture.read_bytes() == content
    assert waited == []
