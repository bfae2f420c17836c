"""A restore whose files a scanner holds, or whose photos lie on another disk, is whole or not at all (G18)."""

import errno
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from db import held
from db.book import BOOK_NAME
from desk import attachments, owners
from desk.attachments import Stored
from desk.attachments.store import FILES
from desk.backups import Reason, make, restoring
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.desk.backups.conftest import Add
from tests.desk.backups.putting_back import dump, put_back, room_of

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
    before = dump(tmp_path / BOOK_NAME)
    add("102")
    later = dump(tmp_path / BOOK_NAME)
    office.close()
    waited = refuse(lambda target: target == tmp_path / BOOK_NAME, _in_use(), 99)
    with pytest.raises(Refusal) as refused:
        put_back(tmp_path, made.path, clock)
    assert refused.value.code == "restore.not_written"
    assert sum(waited) == pytest.approx(sum(held.PATIENCE))
    assert not list(tmp_path.glob(".*.part"))
    assert dump(tmp_path / BOOK_NAME) == later
    refuse(lambda target: target == tmp_path / BOOK_NAME, _in_use(), 2)
    put_back(tmp_path, made.path, clock)
    assert dump(tmp_path / BOOK_NAME) == before


def test_what_is_written_in_the_moment_the_book_is_let_go_is_not_replaced(
    office: Office,
    where: Path,
    add: Add,
    clock: FixedClock,
    tmp_path: Path,
    refuse: Refuse,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """G11, G18: Windows moves nothing over a file that is open, so nobody keeps others from it there any more."""
    made = make(office, where, Reason.DAILY)
    add("101")
    office.close()
    monkeypatch.setattr(restoring, "os", SimpleNamespace(name="nt"))
    writes = [True]

    def while_somebody_writes(target: Path) -> bool:
        if target == tmp_path / BOOK_NAME and writes.pop():
            other = Office.open(tmp_path, clock)
            other.do(lambda work: owners.add_unit(work, owners.NewUnit("7", "1", "102")))
            other.close()
            return True
        return False

    refuse(while_somebody_writes, _in_use(), 1)
    with pytest.raises(Refusal) as refused:
        put_back(tmp_path, made.path, clock)
    assert (refused.value.code, writes) == ("backup.book_open", [])
    assert room_of(tmp_path) == {"101", "102"}
    assert not list(tmp_path.glob(".*.part"))
    waited = refuse(lambda target: target == tmp_path / BOOK_NAME, _in_use(), 2)
    put_back(tmp_path, made.path, clock)
    assert (room_of(tmp_path), waited[-2:]) == (set(), list(held.PATIENCE[:2])), "one that is only held is replaced"


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
    put_back(tmp_path, made.path, clock)
    assert picture.read_bytes() == content
    assert waited == []
