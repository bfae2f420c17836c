"""Settings: turning signing in on and off, the minutes, one's own PIN, and first PINs for the others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desk import people, signin
from desk.office import Office
from desk.signin.recovery import good_key
from desk.work import Reading
from tests.ui.signin.conftest import ADMINISTRATOR, NEWCOMER, PINS, RECEPTIONIST, Start, come_in
from ui.settings.page import SettingsPage
from ui.settings.people import ClerkDialog
from ui.signin.firstpin import FirstPinDialog
from ui.signin.keydialog import NewKeyDialog, TurnOnDialog
from ui.signin.ownpin import OwnPinDialog
from ui.signin.ownproof import OwnProof
from ui.widgets.label import PlainLabel
from ui.window import Window

Key = Qt.Key


def settings(qtbot: QtBot, window: Window, part: str) -> SettingsPage:
    """The settings with that part in sight."""
    window.activateWindow()
    window.open("settings", part=part)
    qtbot.waitUntil(window.errands.idle, timeout=10_000)
    assert window.stack is not None
    page = window.stack.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def front() -> QDialog:
    """The form over the page."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def test_it_is_on_only_once_the_last_group_of_the_sheet_was_typed(qtbot: QtBot, start: Start, office: Office) -> None:
    """G47: closed before that nothing is changed; turned off it comes back by Ctrl+Z."""
    office.sign_in(ADMINISTRATOR, PINS[ADMINISTRATOR])
    office.do(lambda work: signin.turn_off(work, PINS[ADMINISTRATOR]))
    window = start(real=True, first="settings")
    part = settings(qtbot, window, "signing").signing
    assert (part.state.text(), part.turn_off_button.isVisible()) == ("Off", False)
    assert not part.own_button.isEnabled()
    part.turn_on_button.click()
    qtbot.waitUntil(lambda: any("Say your own name first" in told for told in window.toasts.texts()))
    assert QApplication.activeModalWidget() is None, "the sheet would bear the name of a post"
    say_name(qtbot, window)
    assert settings(qtbot, window, "signing").signing is part
    for group in ("", "right"):
        part.turn_on_button.click()
        qtbot.waitUntil(window.errands.idle)
        dialog = front()
        assert isinstance(dialog, TurnOnDialog)
        dialog.own.form.fill({"secret": "12345", "again": "12345"})
        dialog.own.send()
        assert list(dialog.own.form.marks()) == ["secret"], "an administrator's has six digits"
        dialog.own.form.fill({"secret": "640917", "again": "640917"})
        dialog.own.send()
        qtbot.waitUntil(lambda dialog=dialog: dialog.sheet is not None, timeout=10_000)
        assert dialog.sheet is not None
        if group:
            qtbot.keyClicks(dialog.sheet.group, signin.key_groups(dialog.sheet._key)[-1] + "\r")
        else:
            qtbot.keyClicks(dialog.sheet.group, "0\r")
            qtbot.keyClick(dialog, Key.Key_Escape)
        qtbot.waitUntil(window.errands.idle)
        assert office.facts.sign_in == bool(group)
    qtbot.waitUntil(lambda: part.state.text() == "On" and window.errands.idle())
    assert window.lock.idle._limit == 600
    assert not window.lock.covers
    assert window.focusWidget() is part.own_button, "Enter once too often does not turn it off"

    qtbot.keyClick(part.turn_off_button, Key.Key_Return)
    prove_own(qtbot, window, "111222", right=False)
    assert office.facts.sign_in
    prove_own(qtbot, window, "640917")
    qtbot.waitUntil(lambda: not office.facts.sign_in and window.errands.idle())
    window.undo()
    qtbot.waitUntil(lambda: office.facts.sign_in and window.errands.idle())
    part.minutes.setValue(3)
    part.keep()
    qtbot.waitUntil(lambda: office.facts.lock_minutes == 3 and window.errands.idle())
    assert window.lock.idle._limit == 180

    part.change()
    own = front()
    assert isinstance(own, OwnPinDialog)
    own.form.fill({"old": "640917", "secret": "175306", "again": "175306"})
    own.save()
    qtbot.waitUntil(lambda: "Your PIN is changed" in window.toasts.texts() and window.errands.idle())
    office.check("175306")


def say_name(qtbot: QtBot, window: Window) -> None:
    """As the line above the list says: Enter on the one the book begins with, whose name is asked for."""
    people_part = settings(qtbot, window, "people").people
    qtbot.waitUntil(lambda: people_part.unnamed.isVisible() and window.errands.idle())
    people_part.table.selectRow(0)
    people_part.change()
    dialog = front()
    assert isinstance(dialog, ClerkDialog)
    assert (dialog.windowTitle(), dialog.form.read()["name"]) == ("Your name", "")
    dialog.form.fill({"name": "Lin Xiaowen"})
    dialog.save()
    qtbot.waitUntil(lambda: not people_part.unnamed.isVisible() and window.errands.idle())


def _id_of_key(reading: Reading) -> int | None:
    key = good_key(reading)
    return None if key is None else key.id


def prove_own(qtbot: QtBot, window: Window, secret: str, *, right: bool = True) -> None:
    """Type one's own PIN where it is asked for in the form over the page."""
    pane = next(each for each in front().findChildren(OwnProof) if each.isVisible())
    qtbot.keyClicks(pane.secret, secret + "\r")
    if right:
        qtbot.waitUntil(lambda: not isValid(pane) or not pane.isVisible())
    else:
        qtbot.waitUntil(lambda: "secret" in pane.form.marks() and window.errands.idle())
        assert pane.secret.text() == ""


def test_a_new_recovery_key_is_made_only_for_whoever_proves_to_be_there(
    qtbot: QtBot, start: Start, office: Office
) -> None:
    """The sheet, longer than what was asked before it, stands on the screen with its buttons."""
    window = start(real=True, first="settings")
    come_in(qtbot, window)
    part = settings(qtbot, window, "signing").signing
    before = office.ask(_id_of_key)
    part.key_button.click()
    dialog = front()
    assert isinstance(dialog, NewKeyDialog)
    assert dialog.sheet is None
    dialog.move(dialog.x(), dialog.screen().availableGeometry().bottom() - dialog.height())
    prove_own(qtbot, window, PINS[ADMINISTRATOR])
    qtbot.waitUntil(lambda: dialog.sheet is not None and window.errands.idle(), timeout=10_000)
    assert dialog.sheet is not None
    assert dialog.screen().availableGeometry().contains(dialog.frameGeometry())
    dialog.sheet.link.setFocus()
    qtbot.keyClick(dialog.sheet.link, Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())
    assert office.ask(_id_of_key) == before


def test_others_read_how_it_stands_and_change_their_own_pin(qtbot: QtBot, start: Start) -> None:
    window = start(real=True, first="settings")
    come_in(qtbot, window, RECEPTIONIST)
    page = settings(qtbot, window, "signing")
    part = page.signing
    buttons = (part.turn_on_button, part.turn_off_button, part.key_button)
    assert not any(each.isVisible() for each in buttons)
    assert (part.others.isVisible(), part.minutes.isEnabled(), part.own_button.isEnabled()) == (True, False, True)
    assert part.first() is part.own_button
    page = settings(qtbot, window, "people")
    qtbot.waitUntil(lambda: page.people.table.total == 3)
    assert not page.people.pin_button.isVisible()
    assert not page.people.add_button.isEnabled()
    assert page.people.managers_only.text().startswith("You may correct your own post;")
    page.people.table.selectRow(0)
    page.people.change()
    assert QApplication.activeModalWidget() is None
    assert "Only an administrator may change this" in window.toasts.texts()[-1]
    page.people.table.selectRow(1)
    page.people.change()
    form = front()
    assert isinstance(form, ClerkDialog)
    free = [name for name in form.form.names() if form.form.editor(name).isEnabled()]
    assert free == ["post"], "one's own"
    form.form.fill({"post": "Night desk"})
    form.save()
    qtbot.waitUntil(lambda: "李静 is saved" in window.toasts.texts() and window.errands.idle())


def test_an_administrator_sees_who_cannot_sign_in_and_gives_first_pins(
    qtbot: QtBot, start: Start, office: Office
) -> None:
    """A PIN is proposed that nobody guesses; its owner renews it."""
    office.sign_in(ADMINISTRATOR, PINS[ADMINISTRATOR])
    added = office.do(lambda work: people.add_clerk(work, people.NewClerk("周凯"))).answer
    office.leave()
    window = start(real=True, first="settings")
    come_in(qtbot, window)
    part = settings(qtbot, window, "people").people
    qtbot.waitUntil(lambda: part.table.total == 4)
    rows = office.ask(people.clerks)
    told = {each.id: part._signs_in(each) for each in rows}
    assert told == {ADMINISTRATOR: "With a PIN", RECEPTIONIST: "With a PIN", NEWCOMER: "First PIN", added: "No PIN yet"}
    part.table.selectRow(3)
    part.pin_button.click()
    dialog = front()
    assert isinstance(dialog, FirstPinDialog)
    assert any(each.text().startswith("A PIN of at least 4 digits") for each in dialog.findChildren(PlainLabel))
    qtbot.waitUntil(lambda: dialog._fitted)
    assert dialog._scroll.verticalScrollBar().maximum() == 0
    proposed = str(dialog.form.read()["secret"])
    assert len(proposed) == 6
    dialog.save()
    qtbot.waitUntil(lambda: bool(window.toasts.texts()) and window.errands.idle())
    assert office.prove(added, proposed).must_renew
    part.table.selectRow(0)
    part.give_pin()
    assert window.toasts.texts()[-1] == "Your own PIN is changed in Settings > Signing in"
