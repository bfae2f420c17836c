"""The paper of an issued report, for those who may read it (M15, B7)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import Case
from desk import people
from desk.cases.correcting import correct, particulars
from desk.clock import FixedClock
from desk.office import Office
from tests.desk.reports.at_issue import issue_page, november, pdf_of
from tests.desk.reports.test_issuing import withhold
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window
from ui.reports.issuedpaper import IssuedPaper
from ui.reports.page import ReportsPage
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, clock: FixedClock, folder: Path) -> Iterator[Window]:
    """November's report was issued; since then the name of one of its cases is withheld."""
    numbers = november(office, clock)
    issue_page(office)
    withhold(office, numbers[0])
    yield from open_window(qtbot, office, folder, first="directory")


def paper_shown(qtbot: QtBot, window: Window) -> IssuedPaper:
    page = cast("ReportsPage", open_page(qtbot, window, "reports", number="R-2026-0001"))
    qtbot.waitUntil(lambda: window.errands.idle() and page.issued.list.current() is not None)
    return page.issued.paper


def test_a_paper_that_names_who_is_withheld_since_is_only_for_a_manager(
    qtbot: QtBot, window: Window, office: Office, folder: Path
) -> None:
    """M15: a receptionist is told so in its place, calmly, and cannot print it either."""
    sit_receptionist(office)
    paper = paper_shown(qtbot, window)
    qtbot.waitUntil(paper._damaged.isVisible)
    assert paper._damaged.accessibleName() == "Only for a manager"
    assert paper._damaged.property("tone") == "amber"
    told = "Since R-2026-0001 was issued, a name it may tell has been withheld. Only a manager reads it now; ask one."
    assert paper._damaged._text.text() == told
    assert (paper.view.isVisible(), paper.pdf) == (False, b"")
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and window.toasts.texts() == [told])
    assert list((folder / "papers").glob("*")) == []


def test_a_manager_reads_it_as_it_was_issued(qtbot: QtBot, window: Window, office: Office) -> None:
    """M15: to the byte; whoever sits down next does not find it there."""
    paper = paper_shown(qtbot, window)
    qtbot.waitUntil(paper.view.isVisible)
    assert (paper._damaged.isVisible(), paper.pdf) == (False, pdf_of(office, "R-2026-0001"))
    receptionist = office.do(lambda work: people.add_clerk(work, people.NewClerk("前台小李"))).answer
    window.sitting.sit_down(receptionist)
    qtbot.waitUntil(paper._damaged.isVisible)
    assert (paper.view.isVisible(), paper.pdf) == (False, b"")


def test_a_name_withheld_while_it_is_read_takes_it_away(qtbot: QtBot, window: Window, office: Office) -> None:
    """M15: as soon as the book knows it."""
    again = issue_page(office)
    sit_receptionist(office)
    page = cast("ReportsPage", open_page(qtbot, window, "reports", number=again))
    qtbot.waitUntil(page.issued.paper.view.isVisible)
    [other] = office.ask(lambda reading: reading.session.scalars(select(Case.number).where(~Case.withheld).limit(1)))
    window.errands.do(window, lambda work: correct(work, other, replace(particulars(work, other), withheld=True), "x"))
    qtbot.waitUntil(page.issued.paper._damaged.isVisible)
    assert page.issued.paper.pdf == b""
