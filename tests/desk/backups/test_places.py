"""A first folder and a second one: what is wrong with the second spoils nothing of the first."""

import os
from pathlib import Path

import pytest

from desk import people
from desk.backups import Reason, back_up, backups_in, newest_good, prove
from desk.backups.places import noted_places
from desk.backups.standing import standing
from desk.office import Office
from desk.refusals import Refusal
from desk.settings import BackupFacts, change_backups
from tests.systems import not_on_windows


@pytest.fixture
def managed(office: Office) -> Office:
    """The office with a manager at the desk, and a receptionist."""
    office.do(lambda work: people.add_clerk(work, people.NewClerk("李静")))
    boss = office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER))).answer
    office.sit_down(boss)
    return office


def _choose(office: Office, first: str = "", second: str = "") -> None:
    office.do(lambda work: change_backups(work, BackupFacts(first, second)))


def test_the_usual_folder_is_made_and_its_disk_is_told(office: Office, tmp_path: Path) -> None:
    done = back_up(office, Reason.DAILY)
    assert done.made.path.parent == tmp_path / "backups"
    assert done.notices == ("backup.same_disk",)
    assert done.second is None


def test_a_file_where_the_usual_folder_should_be_is_refused(office: Office, tmp_path: Path) -> None:
    (tmp_path / "backups").write_bytes(b"")
    with pytest.raises(Refusal) as refused:
        back_up(office, Reason.DAILY)
    assert refused.value.code == "backup.not_written"


def test_the_second_place_gets_the_same_file(managed: Office, tmp_path: Path, beside: Path) -> None:
    stick = beside / "stick"
    stick.mkdir()
    _choose(managed, second=str(stick))
    done = back_up(managed, Reason.DAILY)
    assert done.second is not None
    assert done.second.read_bytes() == done.made.path.read_bytes()
    assert prove(done.second, tmp_path) == done.made.manifest
    assert backups_in(stick)[0].manifest == done.made.manifest


def test_a_second_place_that_is_not_there_is_said(managed: Office, tmp_path: Path, beside: Path) -> None:
    _choose(managed, second=str(beside / "pulled out"))
    done = back_up(managed, Reason.DAILY)
    assert done.notices == ("backup.no_second", "backup.same_disk")
    assert done.second is None
    assert not (beside / "pulled out").exists()
    assert prove(done.made.path, tmp_path) == done.made.manifest


def test_a_second_place_that_cannot_be_written_is_said(managed: Office, tmp_path: Path, beside: Path) -> None:
    stick = beside / "stick"
    stick.mkdir()
    (stick / ".deskbell-backup.lock").mkdir()  # stands where the lock would be written
    _choose(managed, second=str(stick))
    done = back_up(managed, Reason.DAILY)
    assert "backup.second_failed" in done.notices
    assert done.made.path.exists()
    assert not backups_in(stick)


def test_a_first_place_that_went_away_is_refused_and_not_made(managed: Office, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    _choose(managed, str(disk))
    back_up(managed, Reason.DAILY)
    disk.rename(tmp_path / "unplugged")
    with pytest.raises(Refusal) as refused:
        back_up(managed, Reason.DAILY)
    assert refused.value.code == "backup.no_folder"
    assert not disk.exists()


def test_a_first_place_that_went_away_leaves_the_second(managed: Office, tmp_path: Path, beside: Path) -> None:
    disk, stick = beside / "disk", beside / "stick"
    disk.mkdir()
    stick.mkdir()
    _choose(managed, str(disk), str(stick))
    disk.rename(tmp_path / "unplugged")
    done = back_up(managed, Reason.DAILY)
    assert done.made.path.parent == stick
    assert done.second is None
    assert done.notices[0] == "backup.first_failed"
    assert prove(done.made.path, tmp_path) == done.made.manifest
    known = standing(managed)
    assert known.last is not None
    assert (known.last.path, known.second_at) == (done.made.path, done.made.manifest.made_at)
    assert not known.second_is_behind()
    stick.rename(tmp_path / "unplugged too")
    with pytest.raises(Refusal) as refused:
        back_up(managed, Reason.DAILY)
    assert refused.value.fields["folder"] == str(disk)


def test_a_second_place_that_may_not_be_looked_at_spoils_nothing(
    managed: Office, tmp_path: Path, beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A share that lets nobody in: the system refuses the very look."""
    _choose(managed, second=str(beside / "share" / "backups"))
    really = Path.stat

    def stat(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if "share" in path.parts:
            raise PermissionError(13, "Permission denied", str(path))
        return really(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", stat)
    assert "backup.no_second" in back_up(managed, Reason.DAILY).notices
    assert noted_places(tmp_path) == (tmp_path / "backups",)
    assert not standing(managed).second_there


def test_a_folder_chosen_before_is_known_still(managed: Office, tmp_path: Path) -> None:
    """What lies in it is listed and offered, though it does not count as the last one."""
    made = []
    for turn in range(8):
        place = tmp_path / f"place {turn}"
        place.mkdir()
        _choose(managed, str(place))
        made.append(back_up(managed, Reason.DAILY).made.path)
    assert noted_places(tmp_path) == tuple(each.parent for each in reversed(made[2:]))
    _choose(managed)
    known = standing(managed)
    assert known.last is None
    assert {each.backup.path for each in known.lying if each.earlier} == {*made[2:]}
    offer = newest_good(tmp_path)
    assert offer is not None
    assert offer.path in made


LINK = pytest.param("link", marks=not_on_windows("a link to a folder needs a right of its own there"))


@pytest.mark.parametrize("second", ["first", "first/", "first/inside", LINK, "", "in the data folder"])
def test_the_second_place_is_neither_in_the_first_nor_in_the_data_folder(
    managed: Office, tmp_path: Path, second: str
) -> None:
    (tmp_path / "first").mkdir()
    if second == "link":
        (tmp_path / "link").symlink_to(tmp_path / "first")
    with pytest.raises(Refusal) as refused:
        _choose(managed, str(tmp_path / "first"), f"{tmp_path}/{second}")
    assert (refused.value.code, refused.value.fields["field"]) == ("backup.same_folder", "backup_second")
    with pytest.raises(Refusal):
        _choose(managed, second=str(tmp_path / "backups"))


def test_the_places_are_a_managers(office: Office, managed: Office, tmp_path: Path) -> None:
    for first in (str(tmp_path / "nowhere"), "relative"):
        with pytest.raises(Refusal) as refused:
            _choose(managed, first)
        assert (refused.value.code, refused.value.fields["field"]) == ("backup.no_folder", "backup_folder")
    managed.sit_down(next(each.id for each in managed.ask(people.clerks) if each.name == "李静"))
    with pytest.raises(Refusal) as refused:
        _choose(managed, str(tmp_path))
    assert refused.value.code == "clerk.managers_only"
