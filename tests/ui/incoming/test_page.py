"""The desk enters what the postman brings, makes a case out of it and answers it, by keys (M11, M58)."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk import attachments, cases, incoming, letters, people
from desk.cases import Channel, Taken
from desk.find import find
from desk.incoming import NewIncoming
from desk.office import Office
from tests.conftest import type_text
from tests.ui.letters.opened import page_of
from ui.cases.intake import IntakePage
from ui.cases.page import CasesPage
from ui.flatfile.letters import LettersTab
from ui.incoming.form import IncomingForm
from ui.incoming.linking import LinkDialog
from ui.incoming.page import IncomingPage
from ui.letters.page import LettersPage
from ui.voiding import VoidDialog
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def writing(qtbot: QtBot, page: IncomingPage) -> IncomingForm:
    """The entry that is open, its first questions answered."""
    qtbot.waitUntil(lambda: page.place.form is not None and page.desk.errands.idle())
    assert isinstance(page.place.form, IncomingForm)
    return page.place.form


def press(qtbot: QtBot, window: Window, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the cursor is."""
    at: QWidget | None = window.focusWidget()
    qtbot.keyClick(at or window, key, how)


def test_a_letter_is_entered_with_the_keys_and_its_sender_is_found_while_typing(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, flat: int, owner: int
) -> None:
    """M58: number, sender on file with the flat, day, subject; then its scan is pasted beside it."""
    press(qtbot, window, Qt.Key.Key_Insert)
    form = writing(qtbot, page)
    assert form.who.hasFocus()
    type_text(form.who, "王小明")
    form.who.textEdited.emit("王小明")
    qtbot.keyClick(form.who, Qt.Key.Key_Return)
    subject = form.form.editor("subject")
    qtbot.waitUntil(subject.hasFocus)
    assert form.form.read()["unit"] == "3-2-1801"
    qtbot.keyClicks(subject, "Water meter reading")
    press(qtbot, window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.number == "IN-2026-0002")
    assert page.shown is not None
    assert (page.shown.unit_id, page.shown.person_id, page.shown.row.received_on) == (flat, owner, date(2026, 11, 20))
    qtbot.waitUntil(lambda: page.list.table.total == 2 and page.list.table.hasFocus())
    QGuiApplication.clipboard().setImage(QImage(40, 30, QImage.Format.Format_RGB32))
    page.card.scan.focus_first()
    page.card.scan.paste()
    qtbot.waitUntil(lambda: len(page.card.scan.rows()) == 1, timeout=20_000)
    id_ = page.shown.row.id
    assert len(office.ask(lambda reading: attachments.attachments(reading, "incoming_letter", id_))) == 1


def test_what_is_wrong_is_marked_at_its_field_and_half_an_entry_is_offered_again(
    qtbot: QtBot, window: Window, page: IncomingPage
) -> None:
    press(qtbot, window, Qt.Key.Key_Insert)
    form = writing(qtbot, page)
    type_text(form.who, "<b>Rates & Co</b>")
    for received, field in (("2026-11-21", "received"), ("someday", "received")):
        form.form.fill({"subject": "x", "received": received, "case": ""})
        form.save()
        qtbot.waitUntil(lambda field=field: field in form.form.marks())
    form.form.fill({"received": "2026-11-20", "case": "C-1999-1"})
    form.save()
    qtbot.waitUntil(lambda: "C-1999-1" in form.form.marks().get("case", ""))
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.place.form is None and not page.place.unfinished.isHidden())
    press(qtbot, window, Qt.Key.Key_Insert)
    assert writing(qtbot, page).form.read()["from"] == "<b>Rates & Co</b>"


def test_m11_a_case_is_made_out_of_a_letter_in_one_step_and_answered_by_a_letter(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, came: str
) -> None:
    """The whole way round: letter, case with its first receiver, our answer, and back at the letter nothing waits."""
    press(qtbot, window, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "intake" and window.errands.idle())
    intake = page_of(window, "intake")
    assert isinstance(intake, IntakePage)
    qtbot.waitUntil(lambda: intake.form.links.incoming == came and intake.form.choices is not None)
    told = intake.form.read()
    assert (told["channel"], told["summary"], told["words"]) == (
        Channel.LETTER,
        "The lift of block 3 stops between floors",
        "Twice last week.",
    )
    assert (told["told_by"], told["unit"], told["first_receiver"]) == ("王小明", "3-2-1801", 1)
    assert not intake.head.letter.isHidden()
    press(qtbot, window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "cases" and window.errands.idle())
    file = office.ask(lambda reading: incoming.file_of(reading, came))
    number = file.row.case_number
    assert number == "C-2026-0002"
    case = office.ask(lambda reading: cases.file_of(reading, number))
    assert [(line.what, line.detail) for line in case.lines][-1] == ("incoming", came)
    shown = page_of(window, "cases")
    assert isinstance(shown, CasesPage)
    window.open("incoming", number=came)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.case_number == number and window.errands.idle())
    assert page.shown is not None
    assert page.shown.row.waiting
    press(qtbot, window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "letters" and window.errands.idle())
    writing_letter = page_of(window, "letters")
    assert isinstance(writing_letter, LettersPage)
    qtbot.waitUntil(lambda: writing_letter.compose.begun is not None)
    begun = writing_letter.compose.begun
    assert begun is not None
    assert begun.about.case_number == number
    office.do(lambda work: letters.issue(work, letters.propose(work, number)))
    assert not office.ask(lambda reading: incoming.file_of(reading, came)).row.waiting


def test_a_case_that_goes_on_without_its_letter_leaves_the_letter_free(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, came: str
) -> None:
    """The cross behind the pill takes the link off; discarded and brought back, the form still knows its letter."""
    press(qtbot, window, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "intake" and window.errands.idle())
    intake = page_of(window, "intake")
    assert isinstance(intake, IntakePage)
    qtbot.waitUntil(lambda: intake.form.links.incoming == came and intake.form.choices is not None)
    intake.discard()
    assert intake.form.links.incoming == ""
    qtbot.waitUntil(window.errands.idle)
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: intake.form.links.incoming == came and window.errands.idle())
    intake.head.letter.cross.click()
    intake.save_and_open()
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "cases" and window.errands.idle())
    assert office.ask(lambda reading: incoming.file_of(reading, came)).row.case_number == ""


def test_a_letter_is_linked_to_a_case_found_by_its_digits_and_unlinked_by_undo(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, came: str, taken: Taken
) -> None:
    press(qtbot, window, Qt.Key.Key_G, CTRL)
    (dialog,) = page.findChildren(LinkDialog)
    line = dialog.form.editor("case")
    qtbot.keyClicks(line, "C-2026-0001")
    dialog.save()
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.case_number == taken.number)
    qtbot.waitUntil(window.errands.idle)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: office.ask(lambda reading: incoming.file_of(reading, came)).row.case_number == "")


def test_the_case_shows_its_letter_and_leads_back_to_it(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, came: str, taken: Taken
) -> None:
    office.do(lambda work: incoming.link_case(work, came, taken.number))
    window.open("cases", number=taken.number)
    qtbot.waitUntil(window.errands.idle)
    entries = [each for each in page_of(window, "cases").findChildren(QWidget) if hasattr(each, "number")]
    link = next(each.number for each in entries if getattr(each.number, "text", str)() == came)
    link.click()
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "incoming" and window.errands.idle())
    assert page.shown is not None
    assert page.shown.row.number == came


def test_search_counters_void_and_the_room_of_a_receptionist(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, came: str
) -> None:
    office.do(lambda work: incoming.register(work, NewIncoming("Gas works", "Inspection", their_reference="GW/77")))
    page.refresh()
    qtbot.waitUntil(lambda: page.list.table.total == 2)
    press(qtbot, window, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(page.list.box, "gw/77")
    qtbot.waitUntil(lambda: page.list.table.total == 1)
    qtbot.keyClick(page.list.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.list.table.total == 2)
    page.list.counters.set_value("waiting")
    qtbot.waitUntil(lambda: page.list.table.total == 2 and window.errands.idle())
    page.show_item(number=came)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.number == came)
    window.commands.trigger("incoming.void")
    (dialog,) = page.findChildren(VoidDialog)
    dialog.form.fill({"reason": "entered twice"})
    dialog.save()
    qtbot.waitUntil(lambda: page.list.table.total == 1 and window.errands.idle())
    page.show_item(number=came)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.void_reason == "entered twice")
    assert not page.bar.void.isEnabled()


@pytest.mark.parametrize("who", ["receptionist"])
def test_m15_a_withheld_name_is_not_shown_to_a_receptionist(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, flat: int, who: str
) -> None:
    noise = cases.NewCase(summary="Noise", told_by="王小明", unit_id=flat, first_receiver_id=1, withheld=True)
    case = office.do(lambda work: cases.take(work, noise)).answer.number
    secret = NewIncoming("王小明", "Noise at night", unit_id=flat, case_number=case)
    number = office.do(lambda work: incoming.register(work, secret)).answer
    office.sit_down(office.do(lambda work: people.add_clerk(work, people.NewClerk(who))).answer)
    page.show_item(number=number)
    qtbot.waitUntil(lambda: page.shown is None and "withheld" in page.said.text())
    assert page.card.isHidden()
    assert not page.bar.change.isEnabled()


def test_the_file_of_the_flat_lists_its_letters_and_the_finder_leads_to_one(
    qtbot: QtBot, window: Window, office: Office, flat: int, came: str
) -> None:
    window.open("owners", unit_id=flat, tab="letters")
    qtbot.waitUntil(window.errands.idle)
    (tab,) = page_of(window, "owners").findChildren(LettersTab)
    qtbot.waitUntil(lambda: [row.number for row in tab.came.rows()] == [came])
    tab.came.table.setFocus()
    tab.came.select((date(2026, 11, 20).toordinal(), 1))
    qtbot.keyClick(tab.came.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "incoming" and window.errands.idle())
    page = page_of(window, "incoming")
    assert isinstance(page, IncomingPage)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.number == came)
    window.open("today")
    (found,) = office.ask(lambda reading: find(reading, came))
    window.frame.search.opened.emit(found)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "incoming")
