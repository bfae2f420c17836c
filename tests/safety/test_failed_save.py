"""A save that fails, for whatever reason, keeps every word that was typed; the next one works (G10)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.book import BOOK_NAME
from db.driver import raw_connection
from desk import cases
from desk.office import Office
from tests.ui.cases.intake_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from ui.faultdialog import FaultDialog, reason

WORDS = "昨晚开始滴水，\n床单都湿了 <b>三次</b>。"
NO_CASE = "CREATE TRIGGER no_case BEFORE INSERT ON \"case\" BEGIN SELECT RAISE(ABORT, 'not today'); END"
NO_SLIP = "CREATE TRIGGER no_slip BEFORE INSERT ON slip BEGIN SELECT RAISE(ABORT, 'not today'); END"
NO_DIARY = "CREATE TRIGGER no_diary BEFORE INSERT ON diary BEGIN SELECT RAISE(ABORT, 'not today'); END"


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, office, folder)
    yield at_desk
    at_desk.leave()


def _fill(desk: AtDesk) -> dict[str, object]:
    page = desk.new()
    desk.choose_caller("1380013")
    for field, text in (("summary", "卧室顶板漏水"), ("words", WORDS), ("access", "after six")):
        page.form.go_to(field)
        desk.write(text)
    return page.form.read()


def _tell_the_book(folder: Path, order: str) -> None:
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute(order)


@pytest.mark.parametrize("trouble", [NO_CASE, NO_SLIP, NO_DIARY], ids=["case", "slip", "diary"])
def test_when_the_book_refuses_a_row_nothing_typed_is_lost_and_f9_works_again(
    trouble: str, desk: AtDesk, folder: Path, owner: int
) -> None:
    typed = _fill(desk)
    _tell_the_book(folder, trouble)
    desk.press(KEY.Key_F9)
    desk.settle()
    assert [type(fault).__name__ for fault in desk.faults] == ["IntegrityError"]
    assert desk.page.form.read() == typed
    assert desk.page.form.isEnabled()
    assert desk.cases() == ()
    _tell_the_book(folder, f"DROP TRIGGER {trouble.split()[2]}")
    desk.window.activateWindow()
    desk.press(KEY.Key_F9)
    desk.settle()
    (row,) = desk.cases()
    assert desk.office.ask(lambda reading: cases.file_of(reading, row.number)).words == WORDS
    assert row.number.endswith("0001"), "the number of the failed save was given back"
    assert desk.drafts() == ()


def test_a_refused_save_marks_the_field_and_the_corrected_one_is_kept(desk: AtDesk, owner: int) -> None:
    typed = _fill(desk)
    page = desk.page
    page.form.go_to("summary")
    desk.write("x" * 301)
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    assert desk.cases() == ()
    assert page.form.words.toPlainText() == typed["words"]
    assert desk.at() == "summary"
    page.form.summary.setText("short")
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    assert [row.summary for row in desk.cases()] == ["short"]


def test_a_book_held_by_another_program_for_a_moment_is_waited_for(desk: AtDesk, folder: Path, owner: int) -> None:
    """G06: the screen stays alive meanwhile and the save is kept when the other lets go."""
    _fill(desk)
    with raw_connection(folder / BOOK_NAME) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.press(KEY.Key_Return, CTRL)
        desk.window.grab()
        assert not desk.window.errands.idle()
        other.execute("ROLLBACK")
    desk.settle()
    assert len(desk.cases()) == 1


def test_the_explanation_quotes_nothing_of_what_was_typed(desk: AtDesk, folder: Path, owner: int) -> None:
    """G50 for faults: the details may be copied and sent away."""
    _fill(desk)
    _tell_the_book(folder, NO_CASE)
    desk.press(KEY.Key_F9)
    desk.settle()
    dialog = FaultDialog(desk.faults[0], desk.window)
    told = dialog._shown.toPlainText()
    assert "IntegrityError" in told
    for word in ("漏水", "王小明", "13800138000", "after six"):
        assert word not in told.replace(" ", "") + reason(desk.faults[0])
    dialog.close()
