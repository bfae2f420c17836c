"""The forms of a renovation from the keys to the paper and the diary (M70)."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desk import renovations
from desk.flatfile import history
from desk.office import Office
from desk.renovations import Form, NewBreach, NewRenovation, NewWorker, Permit, RenovationStatus
from tests.paper.reading import pages_of, words_of
from ui.owners.page import OwnersPage
from ui.preview import PreviewDialog
from ui.renovations.papers import forms_of
from ui.renovations.tab import RenovationTab
from ui.widgets.link import LinkButton

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 20)


@pytest.fixture
def begun(office: Office, flat: int, owner: int) -> int:
    """A permitted renovation with forty workers and a breach."""

    def act(work: Any) -> int:
        new = NewRenovation("厨房改造", person_id=owner, starts_on=TODAY, ends_on=TODAY + timedelta(days=30))
        id = renovations.apply(work, flat, new)
        renovations.permit(work, id, Permit("ZX-17"))
        for number in range(40):
            renovations.add_worker(work, id, NewWorker(f"工人{number:02}", "泥瓦工", badge=f"T{number}"))
        renovations.add_breach(work, id, NewBreach("拆改承重墙", "恢复原状"))
        return id

    return office.do(act).answer


@pytest.fixture
def opened(qtbot: QtBot, begun: int, room: Callable[..., Any], flat: int) -> tuple[Any, RenovationTab]:
    """The room and the renovation tab with the renovation chosen; no printer."""
    made = room(OwnersPage, "owners")
    made.desk.printing.remember("renovation", "")
    made.page.show_item(unit_id=flat, tab="renovation")
    view = made.page.browse.view
    qtbot.waitUntil(lambda: view.tab("renovation") is not None and view.tab("renovation").unit_id == flat)
    qtbot.waitUntil(made.errands.idle)
    tab = view.tab("renovation")
    qtbot.waitUntil(lambda: tab.list.current() is not None and bool(tab.workers.rows()))
    return made, tab


def _preview(qtbot: QtBot) -> PreviewDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, PreviewDialog)
    return found


def _printed(office: Office, flat: int) -> list[tuple[str, str]]:
    rows = office.ask(lambda reading: history(reading, flat)).rows
    return [(row.act, row.note) for row in rows if row.act.endswith(".print")]


def _menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def _link(tab: RenovationTab, text: str) -> LinkButton:
    [found] = [each for each in tab.findChildren(LinkButton) if each.text() == text and each.isVisible()]
    return found


def test_ctrl_p_shows_the_permit_and_printing_it_stands_in_the_history(
    qtbot: QtBot, opened: tuple[Any, RenovationTab], office: Office, flat: int, folder: Path
) -> None:
    made, tab = opened
    tab.list.table.setFocus()
    qtbot.keyClick(tab.list.table, Key.Key_P, CTRL)
    preview = _preview(qtbot)
    assert _printed(office, flat) == []
    qtbot.keyClick(preview.print_button, Key.Key_Space)
    qtbot.waitUntil(lambda: _printed(office, flat) == [("renovation.print", "装修许可证")])
    qtbot.waitUntil(lambda: any((folder / "papers").glob("*.pdf")))
    [paper] = (folder / "papers").glob("*.pdf")
    words = words_of(paper.read_bytes())
    assert "装修许可证" in words
    assert "ZX-17" in words
    preview.close()
    qtbot.waitUntil(made.errands.idle)


def test_ctrl_p_on_a_breach_shows_its_notice_and_on_a_worker_the_list(
    qtbot: QtBot, opened: tuple[Any, RenovationTab], office: Office, flat: int, folder: Path
) -> None:
    made, tab = opened
    qtbot.waitUntil(lambda: tab.breaches.current() is not None)
    tab.breaches.table.setFocus()
    qtbot.keyClick(tab.breaches.table, Key.Key_P, CTRL)
    preview = _preview(qtbot)
    qtbot.keyClick(preview.print_button, Key.Key_Space)
    qtbot.waitUntil(lambda: _printed(office, flat) == [("breach.print", "装修违规整改通知书")])
    qtbot.waitUntil(lambda: any((folder / "papers").glob("*.pdf")))
    [notice] = (folder / "papers").glob("*.pdf")
    assert "拆改承重墙" in words_of(notice.read_bytes())
    preview.close()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    with qtbot.waitActive(made):
        made.activateWindow()
    tab.workers.table.setFocus()
    qtbot.keyClick(tab.workers.table, Key.Key_P, CTRL)
    preview = _preview(qtbot)
    assert preview.view.page_count() == 2
    preview.close()
    qtbot.waitUntil(made.errands.idle)


def test_the_forms_drop_down_under_papers_and_are_chosen_by_the_keys(
    qtbot: QtBot, opened: tuple[Any, RenovationTab], office: Office, flat: int, folder: Path
) -> None:
    made, tab = opened
    link = _link(tab, "Papers…")
    link.setFocus()
    qtbot.keyClick(link, Key.Key_Space)
    menu = _menu(qtbot)
    assert [action.text() for action in menu.actions()] == [
        "Renovation application",
        "Letter of responsibility",
        "List of workers",
        "Permit for the door",
        "Temporary passes",
        "Inspection log",
        "Notice of the breach: 拆改承重墙",
        "Request to alter the work",
        "Acceptance form",
    ]
    for _step in range(4):
        qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, Key.Key_Return)
    preview = _preview(qtbot)
    assert preview.view.page_count() == 4
    qtbot.keyClick(preview.print_button, Key.Key_Space)
    qtbot.waitUntil(lambda: _printed(office, flat) == [("renovation.print", "临时出入证")])
    qtbot.waitUntil(lambda: any((folder / "papers").glob("*.pdf")))
    [paper] = (folder / "papers").glob("*.pdf")
    assert len(pages_of(paper.read_bytes())) == 4
    preview.close()
    qtbot.waitUntil(made.errands.idle)


def test_the_notice_stands_beside_the_breaches(
    qtbot: QtBot, opened: tuple[Any, RenovationTab], office: Office, flat: int
) -> None:
    made, tab = opened
    qtbot.waitUntil(lambda: tab.breaches.current() is not None)
    _link(tab, "Notice…").click()
    preview = _preview(qtbot)
    assert preview.windowTitle()
    preview.close()
    qtbot.waitUntil(made.errands.idle)


def test_a_stopped_work_offers_no_passes_and_an_accepted_one_no_permit(
    qtbot: QtBot, begun: int, opened: tuple[Any, RenovationTab], office: Office
) -> None:
    _made, tab = opened
    office.do(lambda work: renovations.stop(work, begun, "夜间施工"))
    qtbot.waitUntil(lambda: tab.list.current().status is RenovationStatus.STOPPED)
    assert Form.PASSES not in forms_of(tab.list.current())
    assert Form.PERMIT in forms_of(tab.list.current())
    office.do(lambda work: renovations.resume(work, begun))
    office.do(lambda work: renovations.put_right(work, tab.breaches.rows()[0].key))
    office.do(lambda work: renovations.accept(work, begun))
    qtbot.waitUntil(lambda: tab.list.current().status is RenovationStatus.ACCEPTED)
    assert Form.PERMIT not in forms_of(tab.list.current())


def test_without_a_renovation_ctrl_p_is_the_files_own(
    qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int
) -> None:
    made = room(OwnersPage, "owners")
    made.page.show_item(unit_id=flat, tab="renovation")
    view = made.page.browse.view
    qtbot.waitUntil(lambda: view.tab("renovation") is not None and view.tab("renovation").unit_id == flat)
    assert view.tab("renovation").preview() is False
    qtbot.waitUntil(made.errands.idle)
