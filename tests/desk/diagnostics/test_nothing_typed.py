"""What is sent to whoever helps holds nothing that anybody typed (G50), whatever state the book is in."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from sqlalchemy import String

from db.base import Base
from db.book import BOOK_NAME
from db.driver import raw_connection
from desk.diagnostics import examine, keep, text_of
from desk.faultlog import FOLDER
from desk.office import Office
from desk.refusals import Refusal
from desk.words import Language
from tests.conftest import FRIDAY
from tests.safety.conftest import spread

MARKS = ("Zhangmarked", "张标记", "13977778888", "京Z98765")
TYPED = " ".join(MARKS)


@pytest.fixture
def marked(office: Office, folder: Path) -> Path:
    """A data folder in which every text that can be typed, and every name of a file, holds the marks."""
    office.do(lambda work: spread(work, TYPED, 1))
    office.close()
    with raw_connection(folder / BOOK_NAME) as book:
        for (trigger,) in book.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            book.execute(f'DROP TRIGGER "{trigger}"')
        book.execute("PRAGMA ignore_check_constraints=ON")
        book.execute("UPDATE fact SET value = ?", (json.dumps(TYPED, ensure_ascii=False),))
        book.execute("INSERT INTO fact (name, value) VALUES ('zone', ?)", (json.dumps(MARKS[0]),))
        book.execute("INSERT INTO fact (name, value) VALUES (?, '1')", (MARKS[0],))
        book.execute(f'CREATE TABLE "{MARKS[0]}" (x)')
        for table in Base.metadata.tables.values():
            for column in table.columns:
                if (
                    isinstance(column.type, String)
                    and table.name != "fact"
                    and not column.primary_key
                    and not column.computed
                ):
                    book.execute(f'UPDATE OR IGNORE "{table.name}" SET "{column.name}" = ?', (TYPED,))
    for name in ("attachments", "papers", "backups", FOLDER):
        (folder / name).mkdir(exist_ok=True)
        (folder / name / f"{MARKS[0]}.txt").write_text(TYPED, encoding="utf-8")
    (folder / "backups" / f"deskbell-{MARKS[0]}.zip").write_text(TYPED, encoding="utf-8")
    (folder / "backup-places.json").write_text(json.dumps([str(folder / MARKS[0])]), encoding="utf-8")
    (folder / MARKS[0]).mkdir()
    lines = [
        {"at": "2026-11-20T08:00:00+0000", "level": "ERROR", "text": TYPED},
        {"at": MARKS[0], "level": "ERROR", "text": "builtins.ValueError"},
        {"at": "2026-11-20T08:00:01+0000", "level": "ERROR", "text": f"builtins.ValueError | {TYPED} |   {MARKS[0]}"},
        {"at": "2026-11-20T08:00:02+0000", "level": "WARNING", "text": f"Qt: QFile: cannot open {MARKS[0]}"},
        [TYPED],
    ]
    log = "\n".join([*(json.dumps(each, ensure_ascii=False) for each in lines), TYPED])
    (folder / FOLDER / "deskbell.log").write_text(log, encoding="utf-8")
    return folder


def _holds(path: Path) -> str:
    with ZipFile(path) as file:
        return "\n".join(file.read(name).decode() for name in file.namelist()) + "\n".join(file.namelist())


def test_no_word_of_the_book_the_folder_or_the_log_goes_into_the_file(marked: Path, tmp_path: Path) -> None:
    """G50: every text column of every table, every fact, the log and the names of files hold marks; the file none."""
    found = examine(marked, FRIDAY)
    for language in Language:
        told = _holds(keep(found, language, tmp_path / f"{language}.zip"))
        assert text_of(found, language) in told, "what is shown is what is sent"
        assert [mark for mark in MARKS if mark.casefold() in told.casefold()] == []
    assert found.value("tables", "person") == 1, "it tells of the very book that holds the marks"
    assert found.value("settings", "zone") == "…"
    assert found.value("backups", "place_1_damaged") == 1
    assert found.value("faults", "lines") == 1
    assert found.value("speed", "because") == "ZoneInfoNotFoundError", "also of a book that nobody can open"


def test_a_sound_book_is_told_with_its_size_its_settings_and_its_speed(office: Office) -> None:
    found = examine(office.folder, FRIDAY, office)
    assert found.value("book", "state") == "readable"
    assert found.value("book", "quick_check") == "ok"
    assert found.value("settings", "guard_days") == 30
    assert found.value("settings", "office_en") is None, "words are not told, not even the office's own"
    assert isinstance(found.value("speed", "find_ms"), float)
    assert found.sections[0].id == "program"


def test_a_missing_a_damaged_and_a_held_book_are_told_of_as_such(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = office.folder
    with raw_connection(folder / BOOK_NAME) as other:
        other.execute("BEGIN IMMEDIATE")
        assert examine(folder, FRIDAY).value("book", "state") == "readable", "one that is written to is read meanwhile"
    office.close()
    monkeypatch.setattr("desk.diagnostics.bookfile._SECONDS", 0)
    with raw_connection(folder / BOOK_NAME) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert examine(folder, FRIDAY).value("book", "state") == "held"
    assert examine(tmp_path / "nowhere", FRIDAY).value("book", "state") == "missing"
    book = folder / BOOK_NAME
    whole = book.read_bytes()
    damaged = whole[:4096] + b"\xff" * 8192 + whole[12288:]
    book.write_bytes(damaged)
    spoilt = examine(folder, FRIDAY)
    assert [path.name for path in folder.glob("deskbell.db*")] == [BOOK_NAME], "nothing is left beside it"
    assert book.read_bytes() == damaged
    assert spoilt.value("book", "state") == "damaged"
    assert spoilt.value("speed", "measured") is False
    book.write_text(TYPED, encoding="utf-8")
    assert examine(folder, FRIDAY).value("book", "state") == "not_a_book"


def test_a_file_that_cannot_be_written_is_refused(office: Office, tmp_path: Path) -> None:
    found = examine(tmp_path / "nowhere", FRIDAY)
    with pytest.raises(Refusal, match=r"file\.not_written"):
        keep(found, Language.EN, tmp_path / "no such folder" / "x.zip")


def test_what_progress_raises_stops_the_look(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        examine(tmp_path, FRIDAY, progress=stop)
