"""The renovation tab of a flat's file, from the application to the acceptance, by the keys (M70)."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import renovations
from desk.office import Office
from desk.renovations import NewBreach, NewRenovation, Permit, RenovationRow, RenovationStatus
from tests.conftest import type_text
from ui.owners.page import OwnersPage
from ui.renovations.tab import RenovationTab
from ui.widgets.link import LinkButton

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 20)


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, held)


def _rows(office: Office, flat: int) -> tuple[RenovationRow, ...]:
    return office.ask(lambda reading: renovations.of_unit(reading, flat))


def _link(tab: RenovationTab, text: str) -> LinkButton:
    """The link of that name that is in sight."""
    [found] = [each for each in tab.findChildren(LinkButton) if each.text() == text and each.isVisible()]
    return found


def _undo(made: Any) -> None:
    from PySide6.QtWidgets import QPushButton

    buttons = [each for each in made.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible()]
    buttons[-1].click()


@pytest.fixture
def opened(qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int) -> tuple[Any, RenovationTab]:
    """The room, and the renovation tab of the flat with its answer there."""
    made = room(OwnersPage, "owners")
    made.page.show_item(unit_id=flat, tab="renovation")
    view = made.page.browse.view
    qtbot.waitUntil(lambda: view.tab("renovation") is not None and view.tab("renovation").unit_id == flat)
    qtbot.waitUntil(made.errands.idle)
    return made, view.tab("renovation")


@pytest.fixture
def begun(office: Office, flat: int, owner: int) -> int:
    """A permitted renovation of the kitchen."""

    def act(work: Any) -> int:
        new = NewRenovation("厨房改造", person_id=owner, starts_on=TODAY, ends_on=TODAY + timedelta(days=30))
        id = renovations.apply(work, flat, new)
        renovations.permit(work, id, Permit("ZX-17"))
        return id

    return office.do(act).answer


def test_an_application_is_typed_in_its_place_and_is_then_the_one_chosen(
    qtbot: QtBot, opened: tuple[Any, RenovationTab], office: Office, flat: int, owner: int
) -> None:
    _made, tab = opened
    assert tab.one.isHidden()
    tab.new("renovation")
    form = tab.list.form
    assert form is not None
    type_text(form.form.editor("scope"), "厨房改造，拆除非承重墙")
    form.form.editor("starts_on").setText("2026-11-25")
    form.form.editor("ends_on").setText("24.11.2026")
    form.form.editor("person_id").set_value(owner)
    qtbot.keyClick(form.form.editor("scope"), Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "ends_on" in form.form.marks())
    form.form.editor("ends_on").setText("2026-12-25")
    qtbot.keyClick(form.form.editor("firm"), Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: tab.one.isVisible())
    [row] = _rows(office, flat)
    assert (row.scope, row.applied_on, row.ends_on, row.person) == (
        "厨房改造，拆除非承重墙", TODAY, date(2026, 12, 25), "王小明",
    )  # fmt: skip
    assert tab.list.current().key == row.key


def test_permit_stop_resume_and_accept_stand_beside_the_list_and_can_be_undone(
    qtbot: QtBot, begun: int, opened: tuple[Any, RenovationTab], office: Office, flat: int
) -> None:
    made, tab = opened
    qtbot.waitUntil(lambda: tab.list.current() is not None)
    _link(tab, "Stop…").click()
    type_text(tab.list.form.form.editor("reason"), "夜间施工")
    _press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: _rows(office, flat)[0].status is RenovationStatus.STOPPED)
    qtbot.waitUntil(lambda: made.desk.toasts.texts() == ["The work is stopped"])
    qtbot.waitUntil(lambda: tab.list.current().status is RenovationStatus.STOPPED)
    _link(tab, "Resume").click()
    qtbot.waitUntil(lambda: tab.list.current().status is RenovationStatus.PERMITTED)
    _link(tab, "Accept…").click()
    type_text(tab.list.form.form.editor("acceptance"), "验收合格，押金退还")
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: tab.list.current().status is RenovationStatus.ACCEPTED)
    qtbot.waitUntil(lambda: made.desk.toasts.texts()[-1] == "The work is accepted")
    _undo(made)
    qtbot.waitUntil(lambda: tab.list.current().status is RenovationStatus.PERMITTED)
    assert _rows(office, flat)[0].acceptance == ""


def test_workers_and_breaches_lie_under_the_one_chosen_and_an_open_breach_bars_the_acceptance(
    qtbot: QtBot, begun: int, opened: tuple[Any, RenovationTab], office: Office, flat: int
) -> None:
    _made, tab = opened
    qtbot.waitUntil(lambda: tab.list.current() is not None)
    _link(tab, "Register a worker…").click()
    type_text(tab.workers.form.form.editor("name"), "李师傅")
    _press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: [each.name for each in tab.workers.rows()] == ["李师傅"])
    assert tab.breach_photos.isHidden()
    _link(tab, "Record a breach…").click()
    type_text(tab.breaches.form.form.editor("what"), "拆改承重墙")
    _press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: tab.breach_photos.isVisible())
    assert tab.breach_photos.title.text() == "Photos of the breach: 拆改承重墙"
    _link(tab, "Accept…").click()
    form = tab.list.form
    form.save()
    qtbot.waitUntil(lambda: "Breaches not put right yet: 1." in " ".join(_words(form)))
    _link(tab, "Put right…").click()
    tab.breaches.form.save()
    qtbot.waitUntil(lambda: tab.breaches.rows()[0].righted_on == TODAY)
    form.save()
    qtbot.waitUntil(lambda: tab.list.current().status is RenovationStatus.ACCEPTED)


def test_another_renovation_brings_its_own_workers_and_breaches(
    qtbot: QtBot, begun: int, opened: tuple[Any, RenovationTab], office: Office, flat: int
) -> None:
    _made, tab = opened

    def act(work: Any) -> None:
        earlier = renovations.apply(work, flat, NewRenovation("封阳台", TODAY - timedelta(days=400)))
        renovations.add_breach(work, earlier, NewBreach("噪声"))

    office.do(act)
    qtbot.waitUntil(lambda: len(tab.list.rows()) == 2)
    assert tab.breaches.rows() == ()
    tab.list.table.setFocus()
    _press(qtbot, Key.Key_Down)
    qtbot.waitUntil(lambda: [each.what for each in tab.breaches.rows()] == ["噪声"])
    assert tab.list.current().scope == "封阳台"


def test_a_half_typed_breach_is_offered_again_when_the_file_is_opened_anew(
    qtbot: QtBot, begun: int, opened: tuple[Any, RenovationTab], office: Office
) -> None:
    """G11: nothing typed is lost."""
    made, tab = opened
    qtbot.waitUntil(lambda: tab.list.current() is not None)
    tab.breaches.add()
    type_text(tab.breaches.form.form.editor("what"), "楼道堆放")
    _press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(made.errands.idle)
    again = RenovationTab(made.desk, made)
    answer = office.ask(lambda reading: RenovationTab.ask(reading, tab.unit_id))
    again.begin_flat(tab.unit_id, tab.code, TODAY, None)
    again.show_answer(tab.unit_id, answer)
    qtbot.waitUntil(lambda: not again.breaches.place.unfinished.isHidden())


def _words(form: Any) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [each.text() for each in form.findChildren(QLabel) if each.isVisible()]
