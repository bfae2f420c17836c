"""M71, M84: letters to many, put together, issued, stopped and taken up again by keyboard."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk import drafts, letters, mailings, owners
from desk.mailings import MailingState, NewMailing, To, Wanted, letters_of
from desk.office import Office
from desk.owners import NewPerson
from desk.settings import LetterFacts, change_letters
from tests.conftest import type_text
from tests.desk.mailings.estate import Estate, gone
from tests.ui.cli.conftest import Run
from tests.ui.opened import words_of
from tests.ui.room import Room
from ui.errands import Cancelled, Progress
from ui.formdialog import FormDialog
from ui.mailings.content import KIND
from ui.mailings.jobs import issuing
from ui.mailings.page import MailingsPage
from ui.mailings.words import excluded_word
from ui.preview import PreviewDialog
from ui.widgets.combo import Choice
from ui.widgets.link import LinkButton

EVERY_OWNER = NewMailing("停水", 0, Wanted(to=To.OWNERS, each=True), {"停水日期": "12月1日"})


def idle(qtbot: QtBot, window: Room) -> None:
    qtbot.waitUntil(window.errands.idle, timeout=20_000)


def listed(qtbot: QtBot, page: MailingsPage, wanted: Callable[[], bool]) -> None:
    """Wait until the list says so."""
    qtbot.waitUntil(lambda: page.desk.errands.idle() and wanted(), timeout=20_000)


def line_of(page: MailingsPage, name: str) -> QLineEdit:
    editor = page.compose.form.editor(name)
    assert isinstance(editor, QLineEdit)
    return editor


def began(qtbot: QtBot, window: Room, page: MailingsPage, template: int) -> MailingsPage:
    """Ctrl+L, and the template chosen."""
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    listed(qtbot, page, lambda: bool(page.compose.list.gathered.lines))
    chosen = page.compose.form.editor("template")
    assert isinstance(chosen, Choice)
    chosen.set_value(template)
    listed(qtbot, page, lambda: page.compose.list.gathered.labels == ("停水日期",))
    return page


def dialog_of(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    """The dialog over the page."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


def whom(page: MailingsPage) -> list[str]:
    return [each.addressee.unit for each in page.compose.list.gathered.going]


def test_a_mailing_is_put_together_issued_and_printed_by_keys(
    qtbot: QtBot, window: Room, page: MailingsPage, off: int, office: Office
) -> None:
    """M71: narrowed, the blank filled in for all, the page seen, F9 makes the list and issues every letter."""
    began(qtbot, window, page, off)
    assert page.compose.form.editor("source").hasFocus()
    assert whom(page) == ["3-2-201", "3-2-1801", "10-1-101"]
    assert len(page.compose.list.gathered.lacking) == 3, "each names what is still to be filled in"
    qtbot.keyClicks(line_of(page, "buildings"), "3")
    qtbot.keyClicks(line_of(page, "floor_from"), "18")
    listed(qtbot, page, lambda: whom(page) == ["3-2-1801"])
    type_text(page.compose.form.editor("blank:停水日期"), "12月1日")
    listed(qtbot, page, lambda: not page.compose.list.gathered.lacking)
    drawn: list[bytes] = []
    page.compose.list.view.renew = drawn.append  # type: ignore[method-assign]
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(drawn))
    assert "12月1日停水检修" in words_of(drawn[0]).replace(" ", "")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "1 letters issued" in window.desk.toasts.texts(), timeout=20_000)
    idle(qtbot, window)
    file = page.register.file
    assert file is not None
    assert (file.row.number, file.row.title, file.row.state) == ("M-2026-0001", "Water off", MailingState.DONE)
    assert [row.to_name for row in office.ask(lambda reading: letters.letters(reading)).rows] == ["王小明"]
    assert office.ask(lambda reading: drafts.drafts(reading, KIND)) == ()
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    preview = dialog_of(qtbot, PreviewDialog)
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "No printer: M-2026-0001 was kept as a PDF" in window.desk.toasts.texts(), timeout=20_000)
    assert office.ask(lambda reading: letters.letters(reading)).rows[0].printed == 0, "a file is no print"


def test_one_is_left_out_with_a_reason_and_taken_in_again(
    qtbot: QtBot, window: Room, page: MailingsPage, off: int
) -> None:
    """M71: Del asks why, Undo and Ins bring it back."""
    began(qtbot, window, page, off)
    table = page.compose.list.table
    page.compose.show_list()
    table.select_key(page.compose.list.gathered.going[0].key)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    dialog = dialog_of(qtbot, FormDialog)
    assert isinstance(dialog, FormDialog)
    reason = dialog.form.editor("reason")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.form.marks()))
    type_text(reason, "<b>told</b> 已告知")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    listed(qtbot, page, lambda: whom(page) == ["3-2-1801", "10-1-101"])
    out = page.compose.list.gathered.left_out
    assert [(each.addressee.unit, each.excluded) for each in out] == [
        ("3-2-201", "<b>told</b> 已告知"),
        ("3-2-301", ""),
    ]
    page.compose.list.tabs.choose("out")
    qtbot.waitUntil(lambda: len(table.rows()) == 2)
    table.select_key(out[0].key)
    qtbot.keyClick(table, Qt.Key.Key_Insert)
    listed(qtbot, page, lambda: len(whom(page)) == 3)


def test_a_blank_nobody_filled_in_is_marked_and_nothing_goes_out(
    qtbot: QtBot, window: Room, page: MailingsPage, off: int, office: Office
) -> None:
    began(qtbot, window, page, off)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    blank = page.compose.form.editor("blank:停水日期")
    qtbot.waitUntil(lambda: blank.hasFocus() and not page.compose.is_busy())
    assert office.ask(lambda reading: mailings.mailings(reading)).rows == ()
    line_of(page, "buildings").setFocus()
    qtbot.keyClicks(line_of(page, "buildings"), "99")
    listed(qtbot, page, lambda: page.compose.list.gathered.refusal is not None)
    assert "“99”" in page.compose.list.wrong
    assert line_of(page, "buildings").hasFocus(), "nothing takes the cursor from whoever is typing"
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert "“99”" in page.compose.form.marks()["buildings"]


def test_what_was_chosen_waits_as_a_draft_until_it_is_taken_up(
    qtbot: QtBot, window: Room, page: MailingsPage, off: int
) -> None:
    began(qtbot, window, page, off)
    type_text(page.compose.form.editor("blank:停水日期"), "12月1日")
    type_text(line_of(page, "title"), "停水 <i>")
    assert page.escape()
    qtbot.waitUntil(lambda: len(page.register.drafts.rows) == 1)
    page.register.draft_asked.emit(page.register.drafts.rows[0])
    listed(qtbot, page, lambda: page.compose.list.gathered.labels == ("停水日期",))
    told = page.compose.content()
    assert (told["template"], told["title"], told["blank:停水日期"]) == (off, "停水 <i>", "12月1日")
    assert page.compose.list.gathered.lacking == (), "its list knows what was filled in"
    page.discard()
    qtbot.waitUntil(lambda: "The draft was discarded" in window.desk.toasts.texts() and window.errands.idle())
    assert page.register.drafts.rows == ()


def test_a_draft_kept_before_its_list_came_has_the_words_of_its_blanks(
    qtbot: QtBot, window: Room, page: MailingsPage, off: int, office: Office
) -> None:
    """Taken up and kept at once, before the form has its choices; and kept with one more word before its list came."""
    told = {"template": off, "blank:停水日期": "12月1日", "title": "停水"}
    office.do(lambda work: drafts.keep(work, "a", KIND, told))
    (draft,) = office.ask(lambda reading: drafts.drafts(reading, KIND))
    page.register.draft_asked.emit(draft)
    page.save()
    idle(qtbot, window)
    (kept,) = office.ask(lambda reading: drafts.drafts(reading, KIND))
    assert kept.content == told
    page.compose.form.ask_blanks(())
    page.compose.form.fill({**told, "title": "other"})
    assert page.compose.content()["blank:停水日期"] == "12月1日"


def test_a_character_no_font_has_is_named_before_the_letters_go_out(
    qtbot: QtBot, window: Room, page: MailingsPage, off: int, office: Office, estate: Estate
) -> None:
    """Its household is listed with what will be printed, F9 asks first, and goes on as the clerk decides."""
    strange = NewPerson("王\U000323af", unit_id=estate.flats["3-2-301"])
    office.do(lambda work: owners.add_person(work, strange))
    began(qtbot, window, page, off)
    type_text(page.compose.form.editor("blank:停水日期"), "12月1日")
    listed(qtbot, page, lambda: [each.addressee.unit for each in page.compose.list.gathered.lacking] == ["3-2-301"])
    assert page.compose.list.gathered.lacking[0].rare == ("\U000323af",)
    assert page.compose.lacking.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    listed(qtbot, page, page.compose.before.isVisible)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), LinkButton) and not page.compose.is_busy())
    assert office.ask(lambda reading: mailings.mailings(reading)).rows == ()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "4 letters issued" in window.desk.toasts.texts(), timeout=20_000)


def test_one_mailing_is_issued_at_a_time_and_a_page_built_anew_shows_it(
    qtbot: QtBot, window: Room, page: MailingsPage, off: int, office: Office, estate: Estate
) -> None:
    """F9 on another one says which is under way; who moved out since is told of at the end."""
    first, second = made(office, off), made(office, off)
    gone(office, estate.people["陈先生"], estate.flats["10-1-101"], date(2026, 11, 1))
    idle(qtbot, window)
    page.running.begin(first)
    page.running.begin(second)
    told = f"{first} is being issued. Press F9 again for {second} once that is done."
    assert told in window.desk.toasts.texts()
    again = MailingsPage(page.desk, window)
    assert again.register.running == first
    end = "3 letters issued · 1 left out since, each with its reason in the list"
    qtbot.waitUntil(lambda: end in window.desk.toasts.texts(), timeout=20_000)
    qtbot.waitUntil(lambda: again.register.running == "")
    rows = office.ask(lambda reading: mailings.items_of(reading, first)).rows
    assert [excluded_word(each) for each in rows] == ["", "", "", "Moved out"]
    assert office.ask(lambda reading: mailings.mailing_of(reading, second)).row.issued == 0


def test_those_sent_already_stay_as_they_are(
    qtbot: QtBot, window: Room, page: MailingsPage, off: int, office: Office
) -> None:
    number = made(office, off)
    issuing(number)(office, Progress("", lambda _moved: None))
    first, day = office.ask(lambda reading: [(each.number, each.dated) for each in letters_of(reading, number)])[0]
    office.do(lambda work: letters.mark_sent(work, (first,), letters.SentHow.POST, day, "by Lao Li"))
    page.show_item(number=number)
    qtbot.waitUntil(lambda: window.errands.idle() and page.register.file is not None)
    page.acts.tell_sent()
    sent = dialog_of(qtbot, FormDialog)
    assert isinstance(sent, FormDialog)
    sent.save()
    qtbot.waitUntil(lambda: "3 letters marked as sent · 1 were already" in window.desk.toasts.texts())
    assert office.ask(lambda reading: letters_of(reading, number)[0].sent_note) == "by Lao Li"
    idle(qtbot, window)
    page.acts.tell_sent()
    qtbot.waitUntil(lambda: any("marked as sent already" in each for each in window.desk.toasts.texts()))


def test_a_mailing_that_waits_for_a_manager_is_counted_in_the_rooms_and_opened(
    qtbot: QtBot, room: Callable[..., Room], off: int, office: Office
) -> None:
    """A later one that is done does not hide it."""
    office.do(lambda work: change_letters(work, LetterFacts(letters_approved=True, letter_layout="dl_left")))
    waits, done = made(office, off), made(office, off)
    issuing(done)(office, Progress("", lambda _moved: None))
    page = room(MailingsPage, "mailings").page
    assert isinstance(page, MailingsPage)
    qtbot.waitUntil(lambda: page.register.rooms.door("mailings").text() == "To many 1")
    qtbot.waitUntil(lambda: page.register.number == waits)


def test_in_a_narrow_window_the_mailing_opened_has_the_height(
    qtbot: QtBot, room: Callable[..., Room], off: int, office: Office
) -> None:
    made(office, off)
    window = room(MailingsPage, "mailings", 760)
    page = window.page
    assert isinstance(page, MailingsPage)
    register = page.register
    qtbot.waitUntil(lambda: register.file is not None and window.errands.idle())
    assert register.panes.narrow
    qtbot.keyClick(register.table, Qt.Key.Key_Return)
    assert register.items.hasFocus()
    assert not register.rooms.isVisible()
    assert page.escape()
    assert register.rooms.isVisible()


def made(office: Office, template: int) -> str:
    """A mailing to four owners."""
    new = NewMailing(EVERY_OWNER.title, template, EVERY_OWNER.wanted, EVERY_OWNER.blanks)
    return office.do(lambda work: mailings.make(work, new)).answer


def test_stopped_between_two_letters_it_goes_on_where_it_stopped(office: Office, off: int) -> None:
    """M71: what is issued stays, what was under way is taken back, nobody is written to twice."""
    number = made(office, off)
    moving = Progress("", lambda moved: moved.cancel() if moved.text.startswith("2 ") else None)
    with pytest.raises(Cancelled):
        issuing(number, at_most=2)(office, moving)
    assert office.ask(lambda reading: mailings.mailing_of(reading, number)).row.issued == 2
    done = issuing(number, at_most=2)(office, Progress("", lambda _moved: None))
    assert (done.issued, done.left) == (4, 0)
    rows = office.ask(lambda reading: letters.letters(reading)).rows
    assert sorted(row.number for row in rows) == [f"L-2026-000{n}" for n in (1, 2, 3, 4)]
    assert len({(row.unit, row.to_name) for row in rows}) == 4


def test_the_rest_is_voided_taken_up_and_all_is_marked_as_sent(
    qtbot: QtBot, window: Room, page: MailingsPage, office: Office, off: int
) -> None:
    number = made(office, off)
    office.do(lambda work: mailings.issue_next(work, number, 1))
    page.show_item(number=number)
    page.refresh()
    qtbot.waitUntil(lambda: window.errands.idle() and page.register.file is not None)
    page.acts.void_rest()
    dialog = dialog_of(qtbot, FormDialog)
    assert isinstance(dialog, FormDialog)
    type_text(dialog.form.editor("reason"), "called off")
    qtbot.keyClick(dialog.form.editor("reason"), Qt.Key.Key_Return)
    told = f"The rest of {number} is not sent"
    qtbot.waitUntil(lambda: told in window.desk.toasts.texts() and QApplication.activeModalWidget() is None)
    page.acts.take_up_again()
    listed(qtbot, page, lambda: page.register.file is not None and page.register.file.row.left == 3)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "4 letters issued" in window.desk.toasts.texts(), timeout=20_000)
    idle(qtbot, window)
    page.acts.tell_sent()
    sent = dialog_of(qtbot, FormDialog)
    assert isinstance(sent, FormDialog)
    sent.save()
    qtbot.waitUntil(lambda: "4 letters marked as sent" in window.desk.toasts.texts())
    assert {row.sent_how for row in office.ask(lambda reading: mailings.items_of(reading, number)).rows} == {"door"}


def test_the_language_switched_leaves_what_was_typed(qtbot: QtBot, window: Room, page: MailingsPage, off: int) -> None:
    began(qtbot, window, page, off)
    type_text(page.compose.form.editor("blank:停水日期"), "12月1日")
    page.compose.keeper.keep()
    idle(qtbot, window)
    kept = page.keep()
    again = MailingsPage(page.desk, window)
    again.restore(kept)
    listed(qtbot, again, lambda: again.compose.list.gathered.labels == ("停水日期",))
    assert again.compose.content()["blank:停水日期"] == "12月1日"
    again.leave()


def test_a_script_writes_all_letters_to_one_file(run: Run, office: Office, off: int, tmp_path: Path) -> None:
    assert run("mailing", "--json").json == {"mailings": []}
    number = made(office, off)
    assert run("mailing", number, "--out", str(tmp_path / "none.pdf")).code == 1
    issuing(number)(office, Progress("", lambda _moved: None))
    path = tmp_path / "all.pdf"
    told = run("mailing", number, "--out", str(path), "--json").json
    assert (told["issued"], told["left"], told["state"]) == (4, 0, "done")
    assert len(PdfReader(BytesIO(path.read_bytes())).pages) == 4
    assert run("mailing", "M-2026-9999").code == 1
