"""The desk enters what the postman brings, makes a case out of it and answers it, by keys (M11, M58)."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.models import CaseStatus
from desk import attachments, cases, incoming, letters, people
from desk.cases import Channel, Taken
from desk.clock import FixedClock
from desk.find import find
from desk.incoming import NewIncoming
from desk.office import Office
from tests.conftest import type_text
from tests.ui.opened import open_page, page_of
from ui.cases.intake import IntakePage
from ui.cases.page import CasesPage
from ui.flatfile.letters import LettersTab
from ui.incoming.form import IncomingForm
from ui.incoming.linking import LinkDialog
from ui.incoming.page import IncomingPage
from ui.letters.page import LettersPage
from ui.voiding import VoidDialog
from ui.widgets.keyhint import KeyHint
from ui.widgets.link import LinkButton
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
    told = [each.text() for each in page.card.scan.findChildren(KeyHint) if each.isVisible()]
    assert told == [window.commands["incoming.scan"].keys.replace("+", " ")], "the key stands where a scan is added"
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


def other_and(office: Office, qtbot: QtBot, page: IncomingPage) -> str:
    """A second letter in the register."""
    number = office.do(lambda work: incoming.register(work, NewIncoming("Gas works", "Inspection"))).answer
    page.refresh()
    qtbot.waitUntil(lambda: page.list.table.total == 2 and page.desk.errands.idle())
    return number


@pytest.mark.parametrize("width", [1366, 911])
def test_while_an_entry_stands_open_no_key_acts_on_another_letter(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, came: str, width: int
) -> None:
    window.resize(width, 768)
    press(qtbot, window, Qt.Key.Key_Insert)
    form = writing(qtbot, page)
    qtbot.keyClicks(form.who, "Hart")
    assert page.bar.isHidden()
    assert page.entry_bar.isVisible()
    for key, how in (
        (Qt.Key.Key_D, CTRL),
        (Qt.Key.Key_L, CTRL),
        (Qt.Key.Key_G, CTRL),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
    ):
        press(qtbot, window, key, how)
        qtbot.waitUntil(window.errands.idle)
    press(qtbot, window, Qt.Key.Key_F2)
    window.commands.trigger("incoming.void")
    qtbot.waitUntil(window.errands.idle)
    assert page.findChildren(LinkDialog) == page.findChildren(VoidDialog) == []
    assert page.place.form is form
    assert page_of(window, "incoming") is page
    assert not office.ask(lambda reading: incoming.file_of(reading, came)).row.no_answer
    form.form.fill({"subject": "Damp"})
    press(qtbot, window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.from_name == "Hart" and window.errands.idle())
    assert page.entry_bar.isHidden()
    assert page.bar.isVisible()


def test_a_letter_asked_for_is_shown_and_the_entry_stays_unfinished(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, came: str
) -> None:
    other = other_and(office, qtbot, page)
    press(qtbot, window, Qt.Key.Key_Insert)
    type_text(writing(qtbot, page).who, "Hart")
    window.open("incoming", number=other)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.number == other and window.errands.idle())
    assert page.place.form is None
    assert page.card.isVisible()
    assert page.place.unfinished.isVisible()


def test_esc_leaves_the_entry_from_wherever_the_cursor_is(qtbot: QtBot, window: Window, page: IncomingPage) -> None:
    press(qtbot, window, Qt.Key.Key_Insert)
    type_text(writing(qtbot, page).who, "Hart")
    page.entry_bar.save.setFocus()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert page.place.form is None
    assert page.place.unfinished.isVisible()
    assert page.list.table.hasFocus()


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
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "incoming" and window.errands.idle())
    assert page.shown is not None
    assert page.shown.row.number == came
    office.do(lambda work: letters.issue(work, letters.propose(work, number, template_id=0)))
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
    window.commands.trigger("incoming.void")
    qtbot.waitUntil(lambda: page.shown is not None and not page.shown.row.void_reason)


def test_made_void_in_a_slip_of_the_hand_it_stands_again_by_undo(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, came: str
) -> None:
    window.commands.trigger("incoming.void")
    (dialog,) = page.findChildren(VoidDialog)
    dialog.form.fill({"reason": "entered twice"})
    dialog.save()
    qtbot.waitUntil(lambda: page.shown is not None and bool(page.shown.row.void_reason) and window.errands.idle())
    qtbot.waitUntil(lambda: bool(window.toasts.texts()))
    window.toasts.undo()
    qtbot.waitUntil(lambda: page.shown is not None and not page.shown.row.void_reason)


def test_what_needs_no_answer_waits_no_more_until_somebody_says_that_it_does(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, came: str
) -> None:
    def waits() -> int:
        return office.ask(incoming.counts).waiting

    def shown_so(words: str) -> bool:
        return window.errands.idle() and page.shown is not None and page.bar.waits.accessibleName() == words

    assert waits() == 1
    press(qtbot, window, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: shown_so("Needs an answer"))
    assert waits() == 0
    press(qtbot, window, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: shown_so("Needs no answer"))
    assert waits() == 1
    qtbot.waitUntil(lambda: any("needs an answer" in text for text in window.toasts.texts()))
    window.toasts.undo()
    qtbot.waitUntil(lambda: shown_so("Needs an answer"))
    assert waits() == 0


def test_an_answer_to_a_letter_of_ours_has_the_key_too(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, clock: FixedClock, taken: Taken
) -> None:
    ours = office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, template_id=0))).answer
    clock.move_on(timedelta(minutes=1))
    reply = NewIncoming("王小明", "I do not agree", answers_number=ours)
    number = office.do(lambda work: incoming.register(work, reply)).answer
    window.open("incoming", number=number)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.number == number and window.errands.idle())
    assert page.bar.waits.accessibleName() == "Needs an answer"
    page.list.table.setFocus()
    press(qtbot, window, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: page.bar.waits.accessibleName() == "Needs no answer" and window.errands.idle())
    assert office.ask(lambda reading: incoming.file_of(reading, number)).row.waiting


def test_a_letter_whose_case_is_void_is_put_right_and_a_new_case_is_made_of_it(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, came: str, taken: Taken
) -> None:
    office.do(lambda work: incoming.link_case(work, came, taken.number))
    office.do(lambda work: cases.void(work, taken.number, "typed twice"))
    page.refresh()
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.case_void and window.errands.idle())
    assert page.bar.case.isEnabled()
    press(qtbot, window, Qt.Key.Key_F2)
    form = writing(qtbot, page)
    form.form.fill({"subject": "The lift"})
    press(qtbot, window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.subject == "The lift" and window.errands.idle())
    assert page.shown is not None
    assert page.shown.row.case_number == taken.number


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


@pytest.mark.parametrize("opened_before", [True, False])
def test_a_case_out_of_a_letter_was_first_asked_of_who_makes_it_and_told_by_its_sender(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, opened_before: bool
) -> None:
    """M11: not of whoever was at the form before, and not on the day it is typed."""
    new = NewIncoming("Hart & Sons", "Damp in the bedroom", date(2026, 11, 17))
    number = office.do(lambda work: incoming.register(work, new)).answer
    second = office.do(lambda work: people.add_clerk(work, people.NewClerk("Gu Yutong"))).answer
    if opened_before:
        first = open_page(qtbot, window, "intake")
        assert isinstance(first, IntakePage)
        qtbot.waitUntil(lambda: first.form.choices is not None and window.errands.idle())
        first.form.fill({"first_receiver": 1, "channel": Channel.PHONE})
    window.sitting.sit_down(second)
    qtbot.waitUntil(lambda: office.clerk_id == second and window.errands.idle())
    open_page(qtbot, window, "incoming", number=number)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.number == number and window.errands.idle())
    press(qtbot, window, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "intake" and window.errands.idle())
    intake = page_of(window, "intake")
    assert isinstance(intake, IntakePage)
    qtbot.waitUntil(lambda: intake.form.links.incoming == number and intake.form.choices is not None)
    told = intake.form.read()
    assert (told["first_receiver"], told["told_by"]) == (second, "Hart & Sons")
    assert told["received_day"] == date(2026, 11, 17)


def test_the_first_form_of_a_second_sitter_was_asked_first_of_them(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office
) -> None:
    second = office.do(lambda work: people.add_clerk(work, people.NewClerk("Gu Yutong"))).answer
    window.sitting.sit_down(second)
    qtbot.waitUntil(lambda: office.clerk_id == second and window.errands.idle())
    intake = open_page(qtbot, window, "intake")
    assert isinstance(intake, IntakePage)
    qtbot.waitUntil(lambda: intake.form.choices is not None and intake.form.read()["first_receiver"] == second)


def test_who_wrote_and_is_not_on_file_is_answered_and_the_letter_waits_no_more(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, folder: Path
) -> None:
    """M58: To, Re, thanks for their letter of that day, and its number in sight; left and found again the same."""
    new = NewIncoming("Hart & Sons", "Damp in the bedroom", date(2026, 11, 17), dated=date(2026, 11, 12))
    number = office.do(lambda work: incoming.register(work, new)).answer
    page.show_item(number=number)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.number == number and window.errands.idle())
    for _again in range(2):
        press(qtbot, window, Qt.Key.Key_L, CTRL)
        qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "letters" and window.errands.idle())
        writing_letter = page_of(window, "letters")
        assert isinstance(writing_letter, LettersPage)
        compose = writing_letter.compose
        qtbot.waitUntil(lambda compose=compose: compose.begun is not None and compose.letter().to_name == "Hart & Sons")
        assert compose.letter().subject == "Re: Damp in the bedroom"
        assert "Thank you for your letter of 12 Nov 2026." in compose.letter().body
        assert (compose.letter().incoming, compose._about.text()) == (number, number)
        compose.keeper.keep(always=True)
        qtbot.waitUntil(window.errands.idle)
        window.open("incoming", number=number)
        qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "incoming" and window.errands.idle())
    press(qtbot, window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "letters" and window.errands.idle())
    writing_letter.issue_to(folder / "answer.pdf")
    qtbot.waitUntil(window.errands.idle)
    assert office.ask(lambda it: incoming.file_of(it, number)).row.waiting, "nothing goes out that answers nothing"
    writing_letter.to_blank()
    qtbot.keyClicks(window.focusWidget(), "We shall come.")
    assert "Our answer" not in compose.letter().body
    assert "We shall come." in compose.letter().body
    writing_letter.issue_to(folder / "answer.pdf")
    qtbot.waitUntil(lambda: not office.ask(lambda it: incoming.file_of(it, number)).row.waiting)
    qtbot.waitUntil(window.errands.idle)
    window.open("incoming", number=number)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.answered_by == "L-2026-0001")
    link = page.card.link("answered_by")
    assert isinstance(link, LinkButton)
    assert not link.isHidden()
    link.click()
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "letters" and window.errands.idle())
    assert writing_letter.register.number == "L-2026-0001"


def test_a_firm_that_wrote_about_a_case_is_answered_itself_and_the_case_still_waits(
    qtbot: QtBot, window: Window, page: IncomingPage, office: Office, taken: Taken, folder: Path
) -> None:
    """M82."""
    number = office.do(lambda work: incoming.register(work, NewIncoming("Hart & Sons", "About the leak"))).answer
    office.do(lambda work: incoming.link_case(work, number, taken.number))
    page.show_item(number=number)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.row.linked and window.errands.idle())
    page.list.table.setFocus()
    press(qtbot, window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "letters" and window.errands.idle())
    letters_page = page_of(window, "letters")
    assert isinstance(letters_page, LettersPage)
    compose = letters_page.compose
    qtbot.waitUntil(lambda: compose.begun is not None and compose.letter().to_name == "Hart & Sons")
    letters_page.to_blank()
    qtbot.keyClicks(window.focusWidget(), "We shall come.")
    letters_page.issue_to(folder / "answer.pdf")
    qtbot.waitUntil(lambda: office.ask(lambda it: incoming.file_of(it, number)).row.answered_by == "L-2026-0001")
    assert office.ask(lambda it: cases.file_of(it, taken.number)).row.status is CaseStatus.OPEN
