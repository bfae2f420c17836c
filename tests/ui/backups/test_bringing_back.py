"""A backup is brought back from the settings, and from the page that says why there is no book."""

import errno
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.book import BOOK_NAME
from db.models import Clerk, Diary
from desk import attachments, cases, drafts, files, people
from desk.backups import Reason, back_up, prove, set_seal
from desk.backups.sealing import new_seal
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import type_text
from tests.desk.backups.test_soundness import _page_of, _zero
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window
from ui.backups.inside import InsideDialog
from ui.backups.restoring import Agreed, RestoreDialog, open_restoring
from ui.cases.intake import IntakePage
from ui.look import Look
from ui.messages import sentence
from ui.settings.page import SettingsPage
from ui.switchingoff import SwitchingOff
from ui.widgets.label import PlainLabel
from ui.widgets.longtext import WholeText
from ui.widgets.notice import Notice
from ui.widgets.toast import UNDO_SECONDS
from ui.window import Window

Key = Qt.Key


def take(office: Office, summary: str) -> None:
    office.do(lambda work: cases.take(work, NewCase(summary=summary, told_by="Wang", first_receiver_id=1)))


@pytest.fixture
def book(office: Office) -> Path:
    """A backup with one case, a manager at the desk, and a second case since."""
    take(office, "Leak")
    boss = office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER))).answer
    office.sit_down(boss)
    path = back_up(office, Reason.DAILY).made.path
    take(office, "Lift")
    return path


@pytest.fixture
def window(qtbot: QtBot, book: Path, office: Office, folder: Path, clock: FixedClock) -> Iterator[Window]:
    """A window that opens the book anew whenever it is asked for."""
    office.close()
    opened: list[Office] = []

    def open_office(_create: bool) -> Office:
        opened.append(Office.open(folder, clock))
        opened[-1].sit_down(opened[-1].ask(lambda r: r.session.scalar(select(Clerk.id).where(Clerk.name == "Boss"))))
        return opened[-1]

    window = Window(open_office, folder, Look())
    faults: list[Exception] = []
    window.errands.faulted.connect(faults.append)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.end()
    window.deleteLater()
    for each in opened:
        each.close()
    assert faults == []


def stands(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle(), timeout=20_000)


def look_through(qtbot: QtBot, window: Window) -> RestoreDialog:
    """The dialog once the backup was proved, with the keys on what agrees."""
    qtbot.waitUntil(lambda: window.findChild(RestoreDialog) is not None)
    dialog = cast("RestoreDialog", window.findChild(RestoreDialog))
    qtbot.waitUntil(lambda: dialog.go.text() == "Bring this backup back" and dialog.go.isEnabled(), timeout=20_000)
    return dialog


def words_of(dialog: RestoreDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(PlainLabel))


def summaries(office: Office) -> list[str]:
    return list(office.ask(lambda reading: [each.summary for each in cases.cases(reading, cases.Filter.ALL).rows]))


def test_from_the_settings_it_says_first_what_would_be_missing(
    qtbot: QtBot, window: Window, book: Path, folder: Path
) -> None:
    """G18, G19."""
    stands(qtbot, window)
    page = cast("SettingsPage", open_page(qtbot, window, "settings", part="backups"))
    pane = page.backups.pane
    qtbot.waitUntil(lambda: pane.table.total == 1 and window.errands.idle())
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Key.Key_Home)
    qtbot.keyClick(pane.table, Key.Key_Return)
    inside = cast("InsideDialog", pane.findChild(InsideDialog))
    assert any("Cases: 1 " in label.text() for label in inside.findChildren(PlainLabel))
    inside.accept()
    qtbot.waitUntil(lambda: pane.restore.isEnabled())
    pane.restore.click()
    dialog = look_through(qtbot, window)
    assert any("1 case is newer" in label.text() for label in dialog.findChildren(PlainLabel))
    qtbot.keyClick(dialog.go, Key.Key_Return)
    qtbot.waitUntil(lambda: any("as it was on Fri 20 Nov 2026, 16:00" in each for each in window.toasts.texts()))
    stands(qtbot, window)
    office = window.errands.office
    assert summaries(office) == ["Leak"]
    asked = select(Diary.note, Diary.new).where(Diary.act == "backup.restored")
    assert office.ask(lambda reading: reading.session.execute(asked).one()) == (book.name, "Boss")
    assert f"kept: {folder / 'backups' / 'deskbell-'}" in window.toasts.texts()[-1]


def test_a_receptionist_is_not_offered_it(qtbot: QtBot, office: Office, book: Path, folder: Path) -> None:
    office.sit_down(1)
    sit_receptionist(office)
    for window in open_window(qtbot, office, folder):
        page = cast("SettingsPage", open_page(qtbot, window, "settings", part="backups"))
        pane = page.backups.pane
        qtbot.waitUntil(lambda pane=pane, window=window: pane.table.total == 1 and window.errands.idle())
        qtbot.keyClick(pane.table, Key.Key_Home)
        qtbot.waitUntil(lambda pane=pane: pane.inside.isEnabled())
        assert not pane.restore.isEnabled()
        assert not pane.from_file.isEnabled()
        assert pane.now.isEnabled()


def test_a_sealed_one_asks_for_its_password_first(qtbot: QtBot, office: Office, book: Path, folder: Path) -> None:
    seal = new_seal("tulip river 88")
    office.do(lambda work: set_seal(work, seal))
    path = back_up(office, Reason.DAILY).made.path
    for window in open_window(qtbot, office, folder):
        agreed: list[Agreed] = []
        dialog = open_restoring(window.errands, folder, path, window, agreed.append)
        screen = dialog.screen().availableGeometry()
        dialog.move(dialog.x(), screen.bottom() - dialog.height())
        qtbot.keyClicks(dialog.password, "tulip river 99")
        qtbot.keyClick(dialog.password, Key.Key_Return)
        qtbot.waitUntil(lambda dialog=dialog: "not the password" in words_of(dialog), timeout=20_000)
        qtbot.waitUntil(lambda dialog=dialog: dialog.password.hasSelectedText())
        qtbot.keyClicks(dialog.password, "tulip river 88")
        qtbot.keyClick(dialog.password, Key.Key_Return)
        look_through(qtbot, window)
        qtbot.waitUntil(lambda dialog=dialog, screen=screen: screen.contains(dialog.frameGeometry()))
        qtbot.keyClick(dialog.go, Key.Key_Return)
        qtbot.waitUntil(lambda agreed=agreed: len(agreed) == 1)
        assert (agreed[0].path, agreed[0].password) == (path, "tulip river 88")


def test_with_the_book_gone_two_keys_bring_the_backup_back(qtbot: QtBot, window: Window, folder: Path) -> None:
    """G20, G22: the morning after."""
    for each in folder.glob(f"{BOOK_NAME}*"):
        each.unlink()
    window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=20_000)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.waitUntil(lambda: "Fri 20 Nov 2026, 16:00" in str(getattr(window.focusWidget(), "accessibleName", str)()))
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    dialog = look_through(qtbot, window)
    qtbot.keyClick(dialog.go, Key.Key_Return)
    stands(qtbot, window)
    assert summaries(window.errands.office) == ["Leak"]


def test_a_book_found_damaged_is_written_no_more_and_what_is_typed_is_kept_in_a_file(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    """G20: found after the first page stands."""
    stands(qtbot, window)
    page = cast("IntakePage", open_page(qtbot, window, "intake", new=True))
    type_text(page.form.words, "楼上的水一直滴下来")
    page.keeper.keep()
    qtbot.waitUntil(lambda: not page.keeper.unkept() and window.errands.idle())
    _zero(folder / BOOK_NAME, _page_of(folder / BOOK_NAME, "unit"))
    looked: list[bool] = []
    window.book_check.looked.connect(looked.append)
    window.book_check.look_quickly()
    qtbot.waitUntil(lambda: window.stack is None, timeout=20_000)
    qtbot.waitUntil(window.errands.idle)
    assert looked == [False], "nobody calls safe what was saved"
    (typed,) = folder.glob("typed-*.txt")
    assert "楼上的水一直滴下来" in typed.read_text("utf-8-sig")
    window.set_look(Look(language="zh"))
    told = " ".join(label.text() for label in window.findChildren(PlainLabel) if label.isVisible())
    for words in ("账本已损坏，不再写入", f"正在输入的内容已保存在账本旁的文件 {typed.name} 中。"):
        assert words in told, "in the language worn now"
    window.set_look(Look())
    notice = next(each for each in window.findChildren(Notice) if each.isVisible() and each.links())
    assert notice.links()[0].text() == "Bring back the backup of Fri 20 Nov 2026, 16:00"
    refused: list[object] = []
    window.errands.do(window, lambda work: drafts.discard(work, "x"), refused=refused.append)
    qtbot.waitUntil(lambda: len(refused) == 1)
    qtbot.keyClick(notice.links()[0], Key.Key_Return)
    dialog = look_through(qtbot, window)
    assert any("folder of its own" in label.text() for label in dialog.findChildren(PlainLabel))
    qtbot.keyClick(dialog.go, Key.Key_Return)
    stands(qtbot, window)
    assert summaries(window.errands.office) == ["Leak"]
    [begun] = window.errands.office.ask(lambda reading: drafts.drafts(reading, "case"))
    assert begun.content["words"] == "楼上的水一直滴下来", "what the damaged book still told"
    assert list(folder.glob(f"aside-*/{BOOK_NAME}"))


def agreed_on(book: Path, folder: Path) -> Agreed:
    return Agreed(book, prove(book, folder), None)


def said(qtbot: QtBot, window: Window, words: str) -> None:
    qtbot.waitUntil(lambda: any(words in each for each in window.toasts.texts()), timeout=20_000)


def test_what_is_typed_is_still_there_after_a_backup_was_not_brought_back(
    qtbot: QtBot, qapp: QApplication, window: Window, book: Path, folder: Path
) -> None:
    """G11: where it could not be kept, or the PC goes off, nothing is begun; where the backup is gone by then the pages
    come up again."""
    agreed = agreed_on(book, folder)
    stands(qtbot, window)
    window.bringing.begin(agreed)
    SwitchingOff(qapp, window, folder).keep_all()
    said(qtbot, window, "Nothing was brought back: the PC is being switched off.")
    assert window.stack is not None, "nothing was exchanged that nobody would have waited for"
    QTest.keyClick(window.windowHandle(), Key.Key_Shift)  # it stays on after all
    page = cast("IntakePage", open_page(qtbot, window, "intake", new=True))
    type_text(page.form.words, "楼上的水一直滴下来")
    window.errands.office.damaged = True  # takes nothing any more
    window.bringing.begin(agreed)
    assert not window.close()
    said(qtbot, window, "A backup is being brought back; Deskbell can be closed in a moment.")
    said(qtbot, window, "Nothing was brought back: something typed could not be kept first.")
    assert window.stack is not None
    assert window.stack.page("intake") is page
    window.errands.office.damaged = False
    book.unlink()
    window.bringing.begin(agreed)
    qtbot.waitUntil(lambda: not window.bringing.under_way, timeout=20_000)
    stands(qtbot, window)
    assert window.stack.here == "intake"
    anew = cast("IntakePage", window.stack.page("intake"))
    assert anew is not page
    assert anew.form.read()["words"] == "楼上的水一直滴下来"


def test_what_is_typed_goes_along_and_what_was_done_is_not_taken_back_in_another_book(
    qtbot: QtBot, window: Window, book: Path, folder: Path
) -> None:
    """G11, G18."""
    agreed = agreed_on(book, folder)
    stands(qtbot, window)
    page = cast("IntakePage", open_page(qtbot, window, "intake", new=True))
    type_text(page.form.words, "楼上的水一直滴下来")
    taken_back: list[str] = []
    window.toasts.show("Done", "Undo", lambda: taken_back.append("done"), UNDO_SECONDS)
    window.bringing.begin(agreed)
    said(qtbot, window, "What was being typed waits in it as a draft.")
    stands(qtbot, window)
    assert "What it replaced is kept" in window.toasts.texts()[-1]
    (draft,) = window.errands.office.ask(lambda reading: drafts.drafts(reading, "case"))
    assert draft.content["words"] == "楼上的水一直滴下来"
    window.undo()
    assert taken_back == []


def test_a_backup_that_is_in_place_and_does_not_open_is_told_with_what_was_typed(
    qtbot: QtBot, window: Window, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G11, G18: it is done, whatever comes after it; and words that the disk does not take are shown to be copied."""

    def open_office() -> Office:
        raise Refusal("book.locked", path=str(folder / BOOK_NAME))

    def full(*_told: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    stands(qtbot, window)
    nowhere = attachments.Stored("ab" * 32, "image/jpeg", 9, 9, 9)
    window.errands.office.do(lambda work: attachments.attach(work, "case", 1, nowhere, "漏水.jpg"))
    agreed = agreed_on(back_up(window.errands.office, Reason.DAILY).made.path, folder)
    window.errands.office.do(lambda work: drafts.keep(work, "note:7", "note", {"note": "楼上的水一直滴下来"}))
    monkeypatch.setattr(files, "write_whole", full)
    monkeypatch.setattr(window.bringing, "_open_office", open_office)
    window.bringing.begin(agreed)
    qtbot.waitUntil(lambda: window.findChild(WholeText) is not None, timeout=20_000)
    whole = cast("WholeText", window.findChild(WholeText))
    assert "楼上的水一直滴下来" in whole.words.toPlainText()
    told = " ".join(label.text() for label in window.findChildren(PlainLabel) if label.isVisible())
    last = ("The book is as it was on ", f"kept: {folder}")
    for words in ("only opening it failed", "Copy it now.", "are missing: 1.", *last):
        assert words in told
    whole.reject()
    window.set_look(Look(language="zh"))
    assert any("备份已经恢复，只是打开账本时没有成功。" in label.text() for label in window.findChildren(PlainLabel))


def test_with_the_book_gone_it_says_why_no_backup_was_brought_back_and_whoever_rang_is_not_forgotten(
    qtbot: QtBot, window: Window, book: Path, folder: Path
) -> None:
    """G20, G22: the stick is pulled first, and then plugged in again."""
    agreed = agreed_on(book, folder)
    for each in folder.glob(f"{BOOK_NAME}*"):
        each.unlink()
    window.call("138 0013 8000")
    window.call("139 0013 9000")
    qtbot.keyClick(window, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    pulled = book.rename(folder / "pulled.zip")

    def told() -> str:
        (notice,) = (each for each in window.findChildren(Notice) if each.isVisible() and each.links())
        return " ".join(label.text() for label in notice.findChildren(PlainLabel))

    qtbot.waitUntil(lambda: window.errands.idle() and any(each.links() for each in window.findChildren(Notice)))
    window.bringing.begin(agreed)
    qtbot.waitUntil(lambda: not window.bringing.under_way, timeout=20_000)
    for language, no_book in (("zh", "处没有账本。"), ("en", f"There is no book at {folder / BOOK_NAME}.")):
        window.set_look(Look(dark=True, language=language))
        qtbot.waitUntil(lambda: len([each for each in window.findChildren(Notice) if each.links()]) == 1)
        for words in (sentence(Refusal("backup.unreadable", path=str(book))), no_book):
            assert told().count(words) == 1, "all of it in the language worn now"
    assert window.stack is None
    pulled.rename(book)
    window.bringing.begin(agreed)
    stands(qtbot, window)
    assert window.stack is not None
    assert window.stack.here == "today"
    for phone in ("138 0013 8000", "139 0013 9000"):
        said(qtbot, window, f"{phone} called meanwhile")


def test_a_fault_while_the_book_is_opened_leads_to_the_ways_out(
    qtbot: QtBot, book: Path, office: Office, folder: Path
) -> None:
    """G20: whatever it is, there are another try, a backup and what whoever helps is told."""
    faults: list[Exception] = []

    def open_office(_create: bool) -> Office:
        if not faults:
            raise ValueError("no moment")
        return office

    window = Window(open_office, folder, Look())
    window.errands.faulted.connect(faults.append)
    window.show()
    qtbot.waitUntil(lambda: any(each.links() for each in window.findChildren(Notice)), timeout=20_000)
    window.set_look(Look(dark=True))  # builds no page of a book that is not open
    qtbot.waitUntil(lambda: len([each for each in window.findChildren(Notice) if each.links()]) == 1)
    assert window.stack is None
    (notice,) = [each for each in window.findChildren(Notice) if each.links()]
    assert [each.text() for each in notice.links()] == ["Bring back from a file…", "Try again", "Diagnostics…"]
    assert len(faults) == 1  # for the log
    notice.links()[1].click()
    stands(qtbot, window)
    window.close()
    window.end()
    window.deleteLater()
