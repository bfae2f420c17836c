"""The book cannot be written while somebody types: a sentence says why, no word is lost, and once the cause is gone the
same key saves (G10, G12, G23, G29)."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import db.book
from db.book import BOOK_NAME
from db.driver import DRIVER, raw_connection
from desk import cases
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.systems import not_on_windows
from tests.ui.cases.intake_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY

WORDS = "昨晚开始滴水，\n床单都湿了 <b>三次</b>。"
Cause = Callable[[Office, Path], Callable[[], object]]
"""Brings a trouble about and answers what ends it."""


def _tell_writer(office: Office, order: str) -> None:
    connection = office._book.writing.raw_connection()
    assert connection.driver_connection is not None
    connection.driver_connection.execute(order)
    connection.close()


def _drive_taken_out(_office: Office, folder: Path) -> Callable[[], object]:
    away = folder.with_name("away")
    folder.rename(away)
    return lambda: away.rename(folder)


def _file_replaced(_office: Office, folder: Path) -> Callable[[], object]:
    book, away = folder / BOOK_NAME, folder / "moved.db"
    book.rename(away)
    book.write_bytes(away.read_bytes())
    return lambda: away.replace(book)


def _held_by_another(_office: Office, folder: Path) -> Callable[[], object]:
    other = DRIVER.connect(str(folder / BOOK_NAME), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other.close


def _disk_full(office: Office, folder: Path) -> Callable[[], object]:
    with raw_connection(folder / BOOK_NAME) as book:
        pages = book.execute("PRAGMA page_count").fetchone()[0]
    _tell_writer(office, f"PRAGMA max_page_count={pages}")
    return lambda: _tell_writer(office, f"PRAGMA max_page_count={pages + 10_000}")


def _write_protected(office: Office, _folder: Path) -> Callable[[], object]:
    _tell_writer(office, "PRAGMA query_only=ON")
    return lambda: _tell_writer(office, "PRAGMA query_only=OFF")


CAUSES: dict[str, tuple[Cause, str]] = {
    "the drive is taken out": (_drive_taken_out, "The book is no longer at"),
    "the file is replaced": (_file_replaced, "The book is no longer at"),
    "another program holds it": (_held_by_another, "Another program holds the book"),
    "the disk is full": (_disk_full, "The disk is full"),
    "it may not be written": (_write_protected, "cannot be written"),
}

KEPT = not_on_windows("Windows lets nobody take away a file that is open")
TAKEN_AWAY = ("the drive is taken out", "the file is replaced")


@pytest.fixture
def office(folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """An office that does not wait long for another program, in a folder that a service copies."""
    monkeypatch.setattr(db.book, "BUSY_SECONDS", 0.05)
    at = folder / "OneDrive"
    at.mkdir()
    (folder / BOOK_NAME).rename(at / BOOK_NAME)
    opened = Office.open(at, clock)
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, office: Office) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, office, office.folder)
    yield at_desk
    at_desk.leave()


def _fill(desk: AtDesk) -> dict[str, object]:
    page = desk.new()
    for field, text in (
        ("told_by", "Wang"),
        ("summary", "卧室顶板漏水"),
        ("words", WORDS * 200),
        ("access", "after six"),
    ):
        page.form.go_to(field)
        desk.write(text)
    return page.form.read()


@pytest.mark.parametrize("name", [pytest.param(name, marks=KEPT) if name in TAKEN_AWAY else name for name in CAUSES])
def test_the_sentence_is_said_the_words_stay_and_the_next_save_works(name: str, desk: AtDesk, office: Office) -> None:
    """G10, G12, G23."""
    arise, sentence = CAUSES[name]
    typed = _fill(desk)
    end = arise(office, office.folder)
    desk.press(KEY.Key_S, CTRL)
    desk.settle()
    said = [label.text() for label in desk.page.findChildren(QLabel) if label.isVisible() and sentence in label.text()]
    assert said
    assert desk.page.form.read() == typed
    assert desk.page.form.isEnabled()
    assert desk.faults == []
    desk.window.news.watch_clock()
    desk.window.errands.look_round(desk.window)
    desk.settle()
    end()
    desk.press(KEY.Key_S, CTRL)
    desk.settle()
    (row,) = desk.cases()
    assert office.ask(lambda reading: cases.file_of(reading, row.number)).words == (WORDS * 200).strip()
    assert row.number.endswith("0001"), "the number of the failed save was given back"
    assert desk.faults == []


def test_a_book_gone_and_back_is_opened_anew_and_never_made(office: Office) -> None:
    """G22: SQLite would make an empty file in its place."""
    away = office.folder.with_name("away")
    office._book.close()
    office.folder.rename(away)
    office.folder.mkdir()
    for go in (lambda: office.ask(cases.counts), lambda: office.do(lambda work: work.record("x.y", "book", 0))):
        with pytest.raises(Refusal) as refused:
            go()
        assert refused.value.code == "book.gone"
    assert office.changed_elsewhere() == frozenset()
    assert list(office.folder.iterdir()) == []
    office.folder.rmdir()
    away.rename(office.folder)
    office.do(lambda work: work.record("x.y", "book", 0))


def test_after_a_long_sleep_of_the_pc_the_words_are_there_and_are_saved_with_the_day_of_waking(
    desk: AtDesk, office: Office, clock: FixedClock
) -> None:
    """G29: three days asleep with a half-typed complaint; G27: where the book lies is told all the while."""
    assert desk.window.frame.status.book.text().strip() == "Book in OneDrive"
    typed = _fill(desk)
    clock.move_on(timedelta(days=3))
    desk.window.news.minute.emit()
    desk.settle()
    assert desk.page.form.read() == typed
    assert office.clock_doubt() is None
    desk.press(KEY.Key_S, CTRL)
    desk.settle()
    (row,) = desk.cases()
    assert row.taken_at == clock.now()
