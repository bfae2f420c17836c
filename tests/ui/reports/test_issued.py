"""The reports issued on screen: what changed since, printed again to the byte, made void and brought back (M15, B7)."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from db.models import KeptPaper
from desk import cases
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.office import Office
from desk.reports import issued
from tests.desk.reports.at_issue import NOVEMBER, issue_page, november, pdf_of
from tests.desk.test_masking import sit_receptionist
from tests.ui.idle import all_idle
from tests.ui.nameless import nameless
from tests.ui.opened import open_page, open_window, page_of
from ui.reports.issued import IssuedPane
from ui.reports.issuedasked import ChangedRecord, DifferenceRow
from ui.reports.issuedlist import Row
from ui.reports.page import ReportsPage
from ui.theme import px
from ui.voiding import VoidDialog
from ui.window import Window

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def numbers(office: Office, clock: FixedClock) -> list[str]:
    """Four cases of November; their report was issued twice on the first of December, in English."""
    made = november(office, clock)
    for _ in range(2):
        issue_page(office)
    return made


@pytest.fixture
def window(qtbot: QtBot, numbers: list[str], office: Office, folder: Path) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder, first="reports")


@pytest.fixture
def pane(qtbot: QtBot, window: Window) -> IssuedPane:
    """The pane, reached by its key."""
    page = open_page(qtbot, window, "reports")
    qtbot.keyClick(window.focusWidget() or window, KEY.Key_5, Qt.KeyboardModifier.AltModifier)
    assert isinstance(page, ReportsPage)
    known = [("R-2026-0002", "stands", "nothing"), ("R-2026-0001", "replaced", "nothing")]
    qtbot.waitUntil(lambda: told(page.issued) == known)
    return page.issued


def told(pane: IssuedPane) -> list[tuple[str, str, str]]:
    model, keys = pane.list.table.model(), [each.key for each in pane.list.table.export_columns]
    places = [keys.index(name) for name in ("number", "state", "changed")]
    return [
        cast("tuple[str, str, str]", tuple(str(model.index(row, place).data()) for place in places))
        for row in range(model.rowCount())
    ]


def differing(pane: IssuedPane) -> dict[str, DifferenceRow]:
    return {row.key: row for row in cast("list[DifferenceRow]", pane.differences.figures.rows())}


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: all_idle(window.errands), timeout=20_000)


def test_a_later_change_is_told_and_leads_to_the_very_case(
    qtbot: QtBot, window: Window, pane: IssuedPane, office: Office, numbers: list[str]
) -> None:
    """M15: a case made void after the issue is the one record behind each difference; Enter twice opens it."""
    assert differing(pane) == {}
    assert nameless(pane) == []
    window.errands.do(window, lambda work: cases.void(work, numbers[3], "typed twice"))
    qtbot.waitUntil(lambda: "received" in differing(pane))
    settle(qtbot, window)
    received = differing(pane)["received"]
    assert (received.issued, received.now, len(received.of.gone)) == ("4", "3", 1)
    qtbot.waitUntil(lambda: told(pane)[0][2] == f"{len(differing(pane))} figures")
    figures = pane.differences.figures
    figures.setFocus()
    figures.select_key("received")
    qtbot.keyClick(figures, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(pane.differences.records.rows()) == 1)
    [record] = cast("list[ChangedRecord]", pane.differences.records.rows())
    assert (record.how, record.number) == ("gone", numbers[3])
    qtbot.keyClick(pane.differences.records, KEY.Key_Escape)
    assert not pane.differences.shows_records
    assert QApplication.focusWidget() is figures
    qtbot.keyClick(figures, KEY.Key_Return)
    qtbot.waitUntil(lambda: pane.differences.records.current_row() is not None)
    qtbot.keyClick(pane.differences.records, KEY.Key_Return)
    settle(qtbot, window)
    page_of(window, "cases")
    qtbot.keyClick(window.focusWidget(), KEY.Key_Escape)
    settle(qtbot, window)
    assert pane.differences.records.isVisible()
    assert pane.differences.records.current_row() == record


def test_f9_prints_the_very_bytes_and_shift_f9_a_copy(
    qtbot: QtBot, window: Window, pane: IssuedPane, office: Office, folder: Path
) -> None:
    """B7: without a printer the paper is kept as a file: it is what was issued, to the byte, after later changes."""
    window.errands.do(window, lambda work: cases.take(work, NewCase(summary="x", told_by="Li", first_receiver_id=1)))
    settle(qtbot, window)
    pane.list.table.setFocus()
    qtbot.keyClick(pane.list.table, KEY.Key_F9)
    kept = folder / "papers" / "report-R-2026-0002.pdf"
    qtbot.waitUntil(kept.exists)
    settle(qtbot, window)
    assert kept.read_bytes() == pdf_of(office, "R-2026-0002")
    qtbot.keyClick(pane.list.table, KEY.Key_F9, SHIFT)
    copy = folder / "papers" / "report-R-2026-0002 copy.pdf"
    qtbot.waitUntil(copy.exists)
    settle(qtbot, window)
    assert copy.read_bytes() == pdf_of(office, "R-2026-0002", copy=True)


def test_a_report_is_made_void_with_its_reason_and_brought_back(
    qtbot: QtBot, window: Window, pane: IssuedPane, office: Office
) -> None:
    """M15: then the one before stands again; Ctrl+Z takes it back."""
    pane.void()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), VoidDialog))
    dialog = cast("VoidDialog", QApplication.activeWindow())
    reason = dialog.form.editor("reason")
    assert isinstance(reason, QLineEdit)
    qtbot.keyClick(reason, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: "reason" in dialog.form.marks())
    assert [row.void_reason for row in office.ask(issued.issued)] == ["", ""]
    qtbot.keyClicks(reason, "Wrong month")
    qtbot.keyClick(reason, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: told(pane) == [("R-2026-0002", "void", ""), ("R-2026-0001", "stands", "nothing")])
    assert not pane.bar.isHidden()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pane.list.table.setFocus()
    qtbot.keyClick(pane.list.table, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: [state for _number, state, _changed in told(pane)] == ["stands", "replaced"])


def test_whoever_is_no_manager_reads_and_prints_only(qtbot: QtBot, window: Window, pane: IssuedPane) -> None:
    sit_receptionist(window.errands.office)
    window.refresh()
    settle(qtbot, window)
    assert not pane._void.isVisible()
    assert all(button.isEnabled() for button in pane._buttons)


def test_a_damaged_paper_is_said_in_its_place(qtbot: QtBot, numbers: list[str], office: Office, window: Window) -> None:
    """B7: never something else than what was issued."""
    office.do(lambda work: work.session.execute(update(KeptPaper).values(pdf=b"%PDF-1.4 torn")))
    page = cast("ReportsPage", open_page(qtbot, window, "reports", view="issued"))
    qtbot.waitUntil(page.issued.paper._damaged.isVisible)
    assert not page.issued.paper.view.isVisible()


def test_an_office_that_issued_none_says_how(qtbot: QtBot, office: Office, folder: Path) -> None:
    for window in open_window(qtbot, office, folder):
        page = cast("ReportsPage", open_page(qtbot, window, "reports", view="issued"))
        assert page.issued.list.table.rows() == []
        page.issued.print()
        page.issued.void()
        assert office.facts.report_ready == ""
        assert window.toasts.texts() == []


def test_a_report_issued_on_the_page_is_the_one_chosen(qtbot: QtBot, window: Window, pane: IssuedPane) -> None:
    """B7: Ctrl+I on the month that is over; its number is shown with its paper."""
    page = cast("ReportsPage", page_of(window, "reports"))
    page.show_item(month=NOVEMBER.first)
    qtbot.waitUntil(lambda: page.head.chosen() == NOVEMBER)
    settle(qtbot, window)
    page.paper.language.segments()[0].click()  # English
    page.issue()
    qtbot.waitUntil(page.before_issue.isVisible, timeout=20_000)
    same = "R-2026-0002 stands already and not one figure differs from it"
    assert page.before_issue._text.text() == f"{same} · Ctrl+I once more issues it."
    page.issue()
    qtbot.waitUntil(lambda: len(pane.list.table.rows()) == 3, timeout=20_000)
    settle(qtbot, window)
    row = pane.list.table.current_row()
    assert isinstance(row, Row)
    assert row.of.number == "R-2026-0003"
    assert pane.paper.pdf == pdf_of(window.errands.office, "R-2026-0003")


def test_where_there_is_room_for_one_only_the_paper_takes_the_place_of_the_list(
    qtbot: QtBot, window: Window, pane: IssuedPane
) -> None:
    window.resize(760, 600)
    qtbot.waitUntil(lambda: pane.panes.narrow)
    assert not pane.paper.isVisible()
    pane.list.table.setFocus()
    qtbot.keyClick(pane.list.table, KEY.Key_Return)
    assert pane.paper.isVisible()
    assert pane.paper.back.isVisible()
    assert not pane.list.isVisible()
    assert QApplication.focusWidget() is pane.paper.view
    qtbot.keyClick(pane.paper.view, KEY.Key_Escape)
    assert pane.list.isVisible()
    assert not pane.paper.isVisible()
    assert QApplication.focusWidget() is pane.list.table
    qtbot.keyClick(pane.list.table, KEY.Key_Return)
    pane.paper.back.setFocus()
    qtbot.keyClick(pane.paper.back, KEY.Key_Space)
    assert QApplication.focusWidget() is pane.list.table


def test_what_is_made_of_the_period_is_off_where_it_is_out_of_sight(
    qtbot: QtBot, window: Window, pane: IssuedPane
) -> None:
    """B7: on the list Ctrl+I issues nothing and Ctrl+Shift+E saves nothing; both are told."""
    page = cast("ReportsPage", page_of(window, "reports"))
    for key, held in ((KEY.Key_I, CTRL), (KEY.Key_E, CTRL | SHIFT)):
        window.toasts.clear()
        qtbot.keyClick(pane.list.table, key, held)
        settle(qtbot, window)
        assert window.toasts.texts() == ["This list shows what was issued; go to the figures or the paper first"]
    assert page.head.views.current() == "issued"
    assert page.before_issue.isHidden()
    assert len(told(pane)) == 2


def test_no_name_on_the_list_is_cut(qtbot: QtBot, window: Window, pane: IssuedPane) -> None:
    table = pane.list.table
    window.resize(911, 768)
    by = [each.key for each in table.export_columns].index("by")
    qtbot.waitUntil(lambda: not table.isColumnHidden(by))
    name = str(table.model().index(0, by).data())
    assert name
    assert table.columnWidth(by) >= table.fontMetrics().horizontalAdvance(name) + px(16)
