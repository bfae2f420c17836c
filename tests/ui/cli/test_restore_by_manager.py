"""`restore` in an office that signs in asks for a manager, and no book takes the place of another by mistake."""

import io
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from db.book import BOOK_NAME
from db.models import Diary
from desk import people, settings, signin
from desk.clock import FixedClock
from desk.office import Office
from tests.ui.cli.conftest import Run, Told

SECRET = "582913"


@pytest.fixture
def backup(run: Run) -> str:
    """A backup of the book as it was before anybody signed in."""
    return str(run("backup", "--json").json["path"])


@pytest.fixture
def signing(folder: Path, backup: str, clock: FixedClock) -> Path:
    """The folder once its office signs in."""
    office = Office.open(folder, clock)
    office.do(lambda work: signin.turn_on(work, SECRET))
    her = office.do(lambda work: people.add_clerk(work, people.NewClerk("何知夏"))).answer
    office.do(lambda work: signin.give_secret(work, her, "1470"))
    office.sign_in(her, "1470")
    office.do(lambda work: signin.renew_own(work, "1470", "2580"))
    office.close()
    return folder


def test_a_restore_asks_for_a_manager_where_the_office_signs_in(
    run: Run, signing: Path, backup: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G19, G46, G47: a receptionist, a stranger and a wrong secret change nothing."""

    def restore(secret: str, *named: str) -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{secret}\n"))
        told = run("--language", "en", "restore", backup, *named)
        return told.code, told.err

    code, told = restore("")
    assert (code, "--clerk" in told) == (1, True)
    wrong = [restore("135790", "--clerk", name) for name in ("前台 Front desk", "Nobody here")]
    assert {code for code, _told in wrong} == {1}
    assert wrong[0][1] == wrong[1][1], "a name nobody has is told the same"
    assert "not the PIN or password" in wrong[0][1]
    code, told = restore("2580", "--clerk", "何知夏")
    assert (code, "Only a manager" in told) == (1, True)
    office = Office.open(signing)
    assert office.facts.sign_in, "nothing was replaced so far"
    office.close()
    code, told = restore(SECRET, "--clerk", "前台 front DESK")
    assert (code, told) == (0, "")
    office = Office.open(signing)
    assert not office.facts.sign_in, "the book is that of the backup"
    line = select(Diary.clerk_id, Diary.new).where(Diary.act == "backup.restored")
    assert office.ask(lambda reading: reading.session.execute(line).one()) == (1, "前台 Front desk")
    office.close()


@pytest.mark.parametrize("spoilt", ["newer", "clerk", "diary", "alembic_version"])
def test_a_book_no_office_can_open_is_replaced_by_its_manager_as_well(
    run: Run, signing: Path, backup: str, spoilt: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G20, G47: going back to an older version, and the very damage that a backup is for."""
    book = signing / BOOK_NAME
    with closing(sqlite3.connect(book)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (spoilt,)).fetchone()
        if page is None:
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
            connection.commit()
    if page is not None:
        with book.open("r+b") as file:
            file.seek((page[0] - 1) * size)
            file.write(b"\xff" * size)

    def restore(secret: str, name: str) -> Told:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{secret}\n"))
        return run("--language", "en", "restore", backup, "--clerk", name)

    if spoilt != "clerk":  # where nobody can be asked any more, anybody may
        for refused in (restore("135790", "前台 Front desk"), restore("2580", "何知夏"), restore(SECRET, "Nobody")):
            assert (refused.code, "not the PIN or password" in refused.err) == (1, True)
    assert restore(SECRET, "前台 front DESK").code == 0
    office = Office.open(signing)
    assert not office.facts.sign_in, "the book is that of the backup"
    line = select(Diary.clerk_id, Diary.new).where(Diary.act == "backup.restored")
    by = "" if spoilt == "clerk" else "前台 Front desk"
    assert office.ask(lambda reading: reading.session.execute(line).one()).new == by
    office.close()


def test_a_backup_of_another_book_is_refused_unless_it_is_meant(
    run: Run, folder: Path, backup: str, tmp_path: Path, template: Path, clock: FixedClock
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(template, other / BOOK_NAME)
    assert run("restore", backup, data=other).code == 0, "a book that was never backed up takes any"
    shutil.copy(template, other / BOOK_NAME)
    office = Office.open(other, clock)
    office.do(settings.name_book)
    office.close()
    before = (other / BOOK_NAME).read_bytes()
    told = run("--language", "en", "restore", backup, data=other)
    assert (told.code, "another book" in told.err) == (1, True)
    assert (other / BOOK_NAME).read_bytes() == before
    assert run("restore", backup, "--other-book", data=other).code == 0
