"""M71: the list by its own key, its words in the language of the screen, and what does not fit on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import renovations, templates
from desk.mailings import households, letters_of
from desk.office import Office
from tests.conftest import type_text
from tests.desk.mailings.estate import Estate, template
from tests.ui.room import Room
from ui.mailings.page import MailingsPage
from ui.mailings.words import why_word
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice


@pytest.fixture
def off(office: Office, estate: Estate) -> int:
    """A template in both languages, with one blank in each."""
    zh, en = ("停水", "{{ name }}：⟦停水日期⟧停水。"), ("No water", "{{ name }}: no water on ⟦the day⟧.")
    return template(office, templates.Purpose.OWNER, zh, en)


def listed(qtbot: QtBot, page: MailingsPage, wanted: Callable[[], bool]) -> None:
    """Wait until the list says so."""
    qtbot.waitUntil(lambda: page.desk.errands.idle() and wanted(), timeout=20_000)


def began(qtbot: QtBot, window: Room, page: MailingsPage, template: int) -> None:
    """Ctrl+L, and the template chosen."""
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    listed(qtbot, page, lambda: bool(page.compose.list.gathered.lines))
    chosen = page.compose.form.editor("template")
    assert isinstance(chosen, Choice)
    chosen.set_value(template)
    listed(qtbot, page, lambda: bool(page.compose.list.gathered.labels))


def test_f6_goes_round_the_panes_and_the_list_has_a_key_of_its_own(
    qtbot: QtBot, room: Callable[..., Room], off: int
) -> None:
    """Also where there is room for one side only, and on the mailings that are made."""
    window = room(MailingsPage, "mailings", 760)
    page = window.page
    assert isinstance(page, MailingsPage)
    began(qtbot, window, page, off)
    compose = page.compose
    told = {button.text(): hint.text() for button, hint in compose.bar.hints.items()}
    assert told["List"] == "Ctrl G"
    assert not any(command.keys == "F6" for command in page.commands())
    assert not compose.list.table.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert compose.list.table.hasFocus()
    page.compose.preview()
    assert compose.list.view in [each for each in page.panes() if each.isVisible()]
    type_text(compose.form.editor("blank:停水日期"), "12月1日")
    listed(qtbot, page, lambda: not compose.list.gathered.lacking)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    listed(qtbot, page, compose.before.isVisible)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "3 letters issued" in window.desk.toasts.texts(), timeout=20_000)
    listed(qtbot, page, lambda: page.register.file is not None)
    page.register.open_second(False)
    page.register.table.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.register.items.hasFocus()


def test_blanks_are_called_as_on_the_screen(qtbot: QtBot, window: Room, page: MailingsPage, off: int) -> None:
    """In the form with the language of their letters, in the list, and in what F9 says."""
    began(qtbot, window, page, off)
    assert page.compose.list.gathered.labels == ("停水日期",), "of the English letters nobody gets one"
    assert page.compose.form.editor("blank:停水日期").accessibleName() == "the day · 中文, required"
    assert {each.missing for each in page.compose.list.gathered.lacking} == {("the day",)}
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(page.compose.form.marks()))
    (told,) = page.compose.form.marks().values()
    assert "the day" in told
    assert "停水日期" not in told


def test_a_letter_about_a_renovation_names_who_gets_none(
    qtbot: QtBot, window: Room, page: MailingsPage, office: Office
) -> None:
    """A whole building without one: nobody, and why."""
    breach = office.ask(lambda reading: templates.by_code(reading, "renovation_breach"))
    assert breach is not None
    began(qtbot, window, page, breach)
    listed(qtbot, page, lambda: not page.compose.list.gathered.going)
    reasons = [each.addressee.left_out for each in page.compose.list.gathered.left_out]
    assert [why_word(each) for each in reasons if each is not None].count("No renovation under way") == 3


def test_a_limit_the_book_does_not_know_is_told_once_for_all_who_lack_it(
    qtbot: QtBot, window: Room, page: MailingsPage, office: Office, estate: Estate
) -> None:
    """Its field stays while it is filled in."""
    new = renovations.NewRenovation("Kitchen", person_id=estate.people["王小明"])
    id = office.do(lambda work: renovations.apply(work, estate.flats["3-2-1801"], new)).answer
    office.do(lambda work: renovations.permit(work, id, renovations.Permit("R-1")))
    breach = office.ask(lambda reading: templates.by_code(reading, "renovation_breach"))
    assert breach is not None
    began(qtbot, window, page, breach)
    listed(qtbot, page, lambda: page.compose.list.gathered.labels[1:] == ("整改期限",))
    form = page.compose.form
    assert form.editor("blank:整改期限").accessibleName() == "To be put right by · 中文, required"
    type_text(form.editor("blank:整改期限"), "12月5日")
    type_text(form.editor("blank:违规事项及发现日期"), "楼道堆放材料")
    listed(qtbot, page, lambda: not page.compose.list.gathered.lacking)
    assert page.compose.list.gathered.labels[1:] == ("整改期限",)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "1 letters issued" in window.desk.toasts.texts(), timeout=20_000)
    bodies = office.ask(lambda reading: [each.body for each in letters_of(reading, "M-2026-0001")])
    assert "请您于12月5日前整改完毕" in bodies[0]


def test_a_list_that_is_cut_says_so_over_it(
    qtbot: QtBot, window: Room, page: MailingsPage, off: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(households, "MOST_FLATS", 2)
    began(qtbot, window, page, off)
    (notice,) = page.compose.list.findChildren(Notice)
    assert notice.isVisible()
    assert any("There are more than 2" in each.text() for each in notice.findChildren(PlainLabel))
