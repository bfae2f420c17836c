"""F8, Esc and a refused F9 while letters to many are put together, and how one begun is called."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from desk import drafts, mailings, templates
from desk.office import Office
from tests.conftest import type_text
from tests.desk.mailings.estate import Estate, template
from tests.ui.opened import open_page, open_window
from ui.field import Field
from ui.mailings.content import KIND, OWN
from ui.mailings.page import MailingsPage
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
TWO = ("停水", "{{ name }}：⟦日期⟧停水，⟦时间⟧来水。")


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path, estate: Estate) -> Iterator[Window]:
    """A window with an estate in its book."""
    yield from open_window(qtbot, office, folder, first="mailings")


def listed(qtbot: QtBot, window: Window, wanted: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: window.errands.idle() and wanted(), timeout=20_000)


def began(qtbot: QtBot, window: Window, template: int) -> MailingsPage:
    """Ctrl+L on the mailings, and the template chosen."""
    page = open_page(qtbot, window, "mailings")
    assert isinstance(page, MailingsPage)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    listed(qtbot, window, lambda: bool(page.compose.list.gathered.lines))
    chosen = page.compose.form.editor("template")
    assert isinstance(chosen, Choice)
    chosen.set_value(template)
    listed(qtbot, window, lambda: page.compose.list.gathered.refusal is None)
    return page


def test_f8_leads_to_the_next_blank_not_filled_in_and_else_to_the_caller(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    page = began(qtbot, window, template(office, templates.Purpose.OWNER, TWO))
    form = page.compose.form
    listed(qtbot, window, lambda: len(page.compose.list.gathered.labels) == 2)
    day, hour = form.editor("blank:日期"), form.editor("blank:时间")
    for reached in (day, hour, day):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F8)
        assert reached.hasFocus()
    type_text(day, "12月1日")
    for _again in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F8)
        assert hour.hasFocus()
    type_text(hour, "18:00")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F8)
    assert window.stack is not None
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "intake" and window.errands.idle())


def test_the_first_esc_closes_the_box_that_asks_before_many_and_the_second_leaves(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    page = began(qtbot, window, template(office, templates.Purpose.OWNER, ("停水", "{{ name }}：停水。")))
    listed(qtbot, window, lambda: len(page.compose.list.gathered.going) == 3)
    for _again in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F9)
        listed(qtbot, window, page.compose.before.isVisible)
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        assert not page.compose.before.isVisible()
        assert page.compose.isVisible()
    assert office.ask(lambda reading: mailings.mailings(reading)).rows == ()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    listed(qtbot, window, page.register.isVisible)


def test_what_f9_refuses_comes_whole_into_sight_with_its_sentence(qtbot: QtBot, window: Window, office: Office) -> None:
    page = began(qtbot, window, template(office, templates.Purpose.OWNER, TWO))
    window.resize(1366, 420)
    form = page.compose.form
    listed(qtbot, window, lambda: len(page.compose.list.gathered.labels) == 2)
    editor = form.editor("blank:日期")
    field = editor.parentWidget()
    while not isinstance(field, Field):
        assert field is not None
        field = field.parentWidget()
    pane = next(each for each in page.compose.findChildren(Scroll) if each.isAncestorOf(form))
    qtbot.keyClick(window, Qt.Key.Key_F9)
    listed(qtbot, window, lambda: editor.hasFocus() and bool(form.marks()))
    sentence = next(each for each in field.findChildren(PlainLabel) if each.text() == form.marks()["blank:日期"])

    def seen() -> bool:
        view = pane.viewport()
        return all(
            view.rect().contains(QRect(part.mapTo(view, QPoint(0, 0)), part.size())) for part in (field, sentence)
        )

    assert sentence.isVisible()
    qtbot.waitUntil(seen)


def test_a_mailing_begun_without_a_name_is_called_by_its_subject_or_its_template(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    chosen = template(office, templates.Purpose.OWNER, TWO)
    name = next(row.name_en for row in office.ask(templates.templates) if row.id == chosen)
    begun: dict[str, dict[str, str | int | bool | None]] = {
        "a": {"template": chosen, "title": ""},
        "b": {"template": OWN, "own_subject_zh": "更换道闸", "own_subject_en": ""},
        "c": {"template": OWN, "own_subject_zh": "更换道闸", "own_subject_en": "New barrier"},
        "d": {"template": chosen, "title": "Tuesday"},
    }
    for id, content in begun.items():
        office.do(lambda work, id=id, content=content: drafts.keep(work, id, KIND, content))
    page = open_page(qtbot, window, "mailings")
    assert isinstance(page, MailingsPage)
    menu = page.register.drafts
    qtbot.waitUntil(lambda: len(menu.rows) == 4)
    told = {row.id: menu.line(row).split(" · ")[-1] for row in menu.rows}
    assert told == {"a": name, "b": "更换道闸", "c": "New barrier", "d": "Tuesday"}
