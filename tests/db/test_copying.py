"""A copy of the book is the book as it was at one moment, or there is none (G14, G15)."""

from pathlib import Path

import pytest

from db.book import BOOK_NAME
from db.copying import claim_alone, copy_book, look_through
from db.driver import DRIVER, raw_connection
from db.faults import BookFault
from db.soundness import is_sound


def _estates(path: Path) -> set[str]:
    with raw_connection(path) as book:
        return {row[0] for row in book.execute("SELECT name_en FROM estate")}


def _add(book: object, name: str) -> None:
    book.execute("INSERT INTO estate (name_en, name_zh) VALUES (?, '')", (name,))  # type: ignore[attr-defined]


def test_a_copy_holds_what_only_the_log_holds_and_nothing_half_done(folder: Path) -> None:
    """G15: a plain copy of the file would lose both."""
    book, copy = folder / BOOK_NAME, folder / "copy.db"
    with raw_connection(book) as kept, raw_connection(book) as other:
        kept.execute("PRAGMA journal_mode=WAL")
        _add(kept, "in the log")
        other.execute("BEGIN IMMEDIATE")
        _add(other, "not kept yet")
        held = copy_book(book, copy)
        other.execute("COMMIT")
    assert "in the log" in _estates(copy)
    assert "not kept yet" not in _estates(copy)
    assert held == look_through(copy, wholly=True)
    assert held.rows["estate"] == len(_estates(copy))
    assert {each.name for each in folder.glob("copy*")} == {"copy.db"}


def test_what_a_killed_copy_left_goes_with_the_next(folder: Path) -> None:
    for log in ("", "-wal", "-journal"):
        (folder / f"copy.db.part{log}").write_bytes(b"half")
    copy_book(folder / BOOK_NAME, folder / "copy.db")
    assert {each.name for each in folder.glob("copy*")} == {"copy.db"}


def test_a_damaged_book_gives_no_copy(folder: Path) -> None:
    book = folder / BOOK_NAME
    with book.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\x55" * 4096 * 4)
    with pytest.raises(BookFault) as fault:
        copy_book(book, folder / "copy.db")
    assert fault.value.code == "book.damaged"
    assert fault.value.fields == {"path": str(book)}, "the copy is gone, and nobody ever saw it"
    assert not list(folder.glob("copy*"))


def test_a_copy_that_the_disk_spoils_says_nothing_of_the_book(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """G14: whoever was told that the book is damaged would bring an older one back."""

    def spoil(part: Path) -> None:
        with part.open("r+b") as file:
            file.seek(4096 * 3)
            file.write(b"\x55" * 4096 * 4)

    monkeypatch.setattr("db.copying.write_through", spoil)  # what a stick writes that is on its way out
    with pytest.raises(BookFault) as fault:
        copy_book(folder / BOOK_NAME, folder / "copy.db")
    assert (fault.value.code, fault.value.fields) == ("copy.not_whole", {"path": str(folder / "copy.db")})
    assert not list(folder.glob("copy*"))


def test_only_whoever_is_alone_may_claim_a_book(folder: Path) -> None:
    book = folder / BOOK_NAME
    with raw_connection(book) as other:
        other.execute("PRAGMA journal_mode=WAL")
        _add(other, "kept")
        with pytest.raises(BookFault) as fault:
            claim_alone(book)
        assert fault.value.code == "book.locked"
    claim_alone(book)
    assert not list(folder.glob(f"{BOOK_NAME}-*"))
    assert "kept" in _estates(book)


def test_a_book_that_was_moved_away_leaves_its_log_alone_and_no_empty_file_in_its_place(tmp_path: Path) -> None:
    """G20: an empty file would be called sound, and the log beside it would go."""
    book = tmp_path / "deskbell.db"
    log = tmp_path / "deskbell.db-wal"
    log.write_bytes(b"what was saved last" * 100)
    with pytest.raises(DRIVER.Error):
        is_sound(book)
    with pytest.raises(BookFault, match=r"book\.gone"):
        copy_book(book, tmp_path / "copy.db")
    with pytest.raises(FileNotFoundError):
        claim_alone(book)
    assert not book.exists()
    book.touch()
    assert not is_sound(book)
    with pytest.raises(BookFault, match=r"book\.not_a_book"):
        claim_alone(book)
    assert log.read_bytes() == b"what was saved last" * 100
