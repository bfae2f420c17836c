"""The book is opened with care: right pragmas, refused when not ours, never changed by a look (G01, G05, G09, G22)."""

import hashlib
import shutil
import sqlite3
from pathlib import Path

import pysqlite3
import pytest
from sqlalchemy import func, select

from db.book import BOOK_NAME, Book, open_book
from db.dialect import STATEMENTS
from db.driver import raw_connection
from db.faults import BookFault
from db.models import Case
from db.work import reading, writing
from desk import owners
from desk.diagnostics import bookfile
from desk.keepers import Keepers
from desk.office import Office
from desk.refusals import Refusal
from tests.desk.backups.test_soundness import _page_of, _zero
from tests.systems import WINDOWS


def _mark(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_every_connection_is_durable_and_keeps_foreign_keys(folder: Path) -> None:
    book = open_book(folder / BOOK_NAME)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "busy_timeout": 15000,
    }
    for engine in (book.reading, book.writing):
        with engine.connect() as connection:
            told = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
        assert told == wanted
    book.close()


def test_the_driver_brings_a_sqlite_without_the_wal_reset_bug() -> None:
    assert pysqlite3.dbapi2.sqlite_version_info >= (3, 51, 3)


def test_a_missing_book_is_refused_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        Office.open(tmp_path)
    assert refused.value.code == "book.missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "book.not_a_book"),
        (b"Dear diary", "book.not_a_book"),
        (b"SQLite format 3\x00" + b"\xff" * 5000, "book.damaged"),
    ],
)
def test_a_file_that_is_no_book_is_refused_and_left_alone(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / BOOK_NAME
    path.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        Office.open(tmp_path, create=True)
    assert refused.value.code in (code, "book.not_a_book")
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / BOOK_NAME
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE owner (name TEXT)")
    other.commit()
    other.close()
    before = _mark(path)
    with pytest.raises(Refusal) as refused:
        Office.open(tmp_path)
    assert refused.value.code == "book.not_a_book"
    assert _mark(path) == before


def test_a_book_of_a_newer_program_is_refused_and_left_alone(folder: Path) -> None:
    path = folder / BOOK_NAME
    with raw_connection(path) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("UPDATE alembic_version SET version_num='9999'")
    before = _mark(path)
    with pytest.raises(Refusal) as refused:
        Office.open(folder)
    assert refused.value.code == "book.newer"
    assert _mark(path) == before


def test_a_book_that_may_not_be_written_is_refused_with_its_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import db.book

    # Root may write anything, so the answer of the system is given here; everything after it is real.
    monkeypatch.setattr(db.book.os, "access", lambda *_: False)
    with pytest.raises(Refusal) as refused:
        Office.open(folder)
    assert refused.value.code == "book.read_only"
    assert str(folder) in str(refused.value.fields["path"])


def test_what_an_act_saved_is_seen_by_everyone_at_once(office: Office, taken: object, folder: Path) -> None:
    with raw_connection(folder / BOOK_NAME) as another:
        assert another.execute('SELECT count(*) FROM "case"').fetchone()[0] == 1


def test_a_broken_foreign_key_cannot_be_stored(folder: Path) -> None:
    book = open_book(folder / BOOK_NAME)
    with book.writing.connect() as connection, pytest.raises(Exception, match="FOREIGN KEY"):
        connection.exec_driver_sql("INSERT INTO tenure (person_id, unit_id, role, note) VALUES (99, 99, 'owner', '')")
    book.close()


def test_an_unreadable_revision_is_a_fault_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(BookFault):
        open_book(tmp_path / "nothing.db")


def test_two_first_starts_at_once_end_with_one_book(tmp_path: Path) -> None:
    path = tmp_path / BOOK_NAME
    quicker: list[Book] = []

    def fill(_book: Book) -> None:
        quicker.append(open_book(path, create=True))
        with raw_connection(path) as connection:
            connection.execute("INSERT INTO estate (name_en, name_zh) VALUES ('theirs', '')")

    slower = open_book(path, create=True, fill=fill)
    with slower.reading.connect() as connection:
        assert connection.exec_driver_sql("SELECT name_en FROM estate").scalars().all() == ["theirs"]
    slower.close()
    quicker[0].close()
    assert not list(tmp_path.glob("*.new"))


def test_a_first_start_that_dies_midway_leaves_nothing_that_looks_like_a_book(tmp_path: Path) -> None:
    def fill(_book: Book) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_book(tmp_path / BOOK_NAME, create=True, fill=fill)
    assert not (tmp_path / BOOK_NAME).exists()


# Windows has names without a question mark only.
NAMES = [*([] if WINDOWS else ["what?now"]), "a#b", "100%", "with blank", "物业 前台", "a&b=c"]


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    Office.open(folder, create=True).close()
    Office.open(folder).close()
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_folder_in_the_place_of_the_book_is_no_book(tmp_path: Path) -> None:
    (tmp_path / BOOK_NAME).mkdir()
    with pytest.raises(Refusal) as refused:
        Office.open(tmp_path, create=True)
    assert refused.value.code == "book.not_a_book"


def test_a_statement_is_put_into_words_once_for_all_books(folder: Path) -> None:
    """Engines that speak alike are one: what the reading one has worded, the writing one and the next book use."""
    question = select(func.count()).select_from(Case)
    for _ in range(2):
        book = open_book(folder / BOOK_NAME)
        with reading(book) as session:
            session.execute(question)
        held = len(STATEMENTS)
        with writing(book) as work:
            work.session.execute(question)
        assert len(STATEMENTS) == held
        book.close()


@pytest.mark.parametrize(("left", "code"), [(0, "book.not_a_book"), (4096, "book.damaged")])
def test_a_torn_book_is_refused_and_its_log_is_kept(
    left: int, code: str, office: Office, folder: Path, tmp_path: Path
) -> None:
    """G20: what was saved last is in that log only, and SQLite would delete it, whoever looks."""
    office.do(lambda work: work.record("case.note", "case", 1, new="KEEP ME"))
    torn = tmp_path / "torn"
    torn.mkdir()
    shutil.copy(folder / f"{BOOK_NAME}-wal", torn)
    (torn / BOOK_NAME).write_bytes(bytes(left))
    with pytest.raises(Refusal) as refused:
        Office.open(torn)
    assert refused.value.code == code
    assert Keepers(torn).who() is None
    assert bookfile.book(torn)
    assert b"KEEP ME" in (torn / f"{BOOK_NAME}-wal").read_bytes()
    assert (torn / BOOK_NAME).read_bytes() == bytes(left)


def test_a_book_whose_first_page_lies_in_its_log_is_no_stranger(office: Office, folder: Path, tmp_path: Path) -> None:
    """After a crash a first page may be torn and whole in the log: SQLite puts it back, and no backup is needed."""
    new = [owners.NewUnit("9", "1", f"{number:04d}", 80) for number in range(60)]
    for unit in new:  # the file grows, so its first page is written anew
        office.do(lambda work, unit=unit: owners.add_unit(work, unit))
    torn = tmp_path / "torn"
    torn.mkdir()
    for name in (BOOK_NAME, f"{BOOK_NAME}-wal"):
        shutil.copy(folder / name, torn / name)
    with (torn / BOOK_NAME).open("r+b") as file:
        file.write(bytes(4096))
    again = Office.open(torn)
    assert again.ask(owners.units).total == 60
    again.close()


def test_a_book_whose_clerks_cannot_be_read_is_a_damaged_one(office: Office, folder: Path) -> None:
    """G20: found while it is opened, it leads to a backup like every damage."""
    office.close()
    _zero(folder / BOOK_NAME, _page_of(folder / BOOK_NAME, "clerk"))
    with pytest.raises(Refusal) as refused:
        Office.open(folder)
    assert refused.value.code == "book.damaged"
