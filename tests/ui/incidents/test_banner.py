"""The line over every page while a known cause goes on."""

from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from desk import incidents
from desk.incidents import NewIncident
from desk.office import Office
from tests.conftest import FRIDAY
from tests.desk.incidents.test_incidents import power_cut
from tests.ui.hands import KEY
from tests.ui.incidents.at_window import AtWindow
from ui.cases.page import CasesPage
from ui.incidents.page import IncidentsPage
from ui.look import Look


def test_every_page_says_what_is_known_and_what_to_say(desk: AtWindow, office: Office) -> None:
    """M42: the words for the callers stand over every page."""
    line = desk.window.frame.known
    assert line.isHidden()
    office.do(lambda work: incidents.begin(work, power_cut(office)))
    desk.settle()
    assert line.isVisible()
    assert line.accessibleName() == "Power or water cut, building 3, since 16:00. Say: Back at six."
    desk.go("cases", CasesPage)
    assert line.isVisible()
    office.do(lambda work: incidents.begin(work, NewIncident("Lift <b>2</b> {{7*7}}", started_at=FRIDAY)))
    desk.settle()
    assert line.accessibleName() == "Lift <b>2</b> {{7*7}}, since 16:00 1 more go on"


def test_in_chinese_the_words_are_chinese(qtbot: QtBot, office: Office, folder: Path, known: incidents.Begun) -> None:
    desk = AtWindow(qtbot, office, folder, Look(language="zh"))
    assert "六点来电。" in desk.window.frame.known.accessibleName()
    assert "停电停水" in desk.window.frame.known.accessibleName()
    desk.leave()


def test_the_line_takes_no_keys_and_moves_what_is_typed_in_once_only(desk: AtWindow, office: Office) -> None:
    """It comes; when it is over it says so and stays until another page is opened."""
    page = desk.go("cases", CasesPage)
    search = page.list.search
    search.setFocus()
    line = desk.window.frame.known
    made = office.do(lambda work: incidents.begin(work, power_cut(office))).answer
    desk.settle()
    desk.until(line.isVisible)
    assert desk.window.focusWidget() is search
    top = search.mapTo(desk.window, search.rect().topLeft()).y()
    office.do(lambda work: incidents.say(work, made.number, "Long words. " * 40, "", None))
    desk.settle()
    office.do(lambda work: incidents.end(work, made.number, "Back"))
    desk.settle()
    assert line.accessibleName().startswith("Over: Power or water cut")
    assert search.mapTo(desk.window, search.rect().topLeft()).y() == top
    desk.go("incidents", IncidentsPage)
    assert line.isHidden()


def test_enter_and_a_click_open_the_incident(desk: AtWindow, office: Office, known: incidents.Begun) -> None:
    desk.settle()
    line = desk.window.frame.known
    desk.until(line.isVisible)
    line.setFocus()
    desk.press(KEY.Key_Return)
    assert desk.here == "incidents"
    assert desk.page_of("incidents", IncidentsPage).detail.number.text() == known.number
    desk.go("cases", CasesPage)
    line.click()
    desk.settle()
    assert desk.here == "incidents"


def test_yesterdays_cause_says_the_day(desk: AtWindow, office: Office) -> None:
    office.do(lambda work: incidents.begin(work, power_cut(office, started_at=FRIDAY - timedelta(days=1))))
    desk.settle()
    assert "since yesterday 16:00" in desk.window.frame.known.accessibleName()
