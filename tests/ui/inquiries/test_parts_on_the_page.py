"""The parts of a case on the page of cases, by keys (M13, M22, M45)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk import attachments, cases, inquiries
from desk.inquiries import Findings
from desk.office import Office
from tests.desk.attachments.pictures import picture
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from tests.ui.inquiries.bare import clerk, manager


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path, taken: cases.Taken) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


@pytest.mark.parametrize("key", [KEY.Key_S, KEY.Key_Return])
def test_the_handling_is_written_and_kept_by_keys(desk: AtDesk, office: Office, taken: cases.Taken, key: KEY) -> None:
    """M45."""
    page = desk.open("cases", number=taken.number)
    desk.window.commands["cases.handling"].run()
    desk.settle()
    desk.write("要求今天修好")
    desk.press(key, CTRL)
    desk.until(lambda: office.ask(lambda r: cases.file_of(r, taken.number)).handling.demand == "要求今天修好")
    desk.settle()
    assert page.detail.bar.current() == "handling"
    assert page.detail.part("handling").handling.form is None


def test_a_rectification_is_opened_from_the_case(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    """M22."""
    desk.open("cases", number=taken.number)
    desk.window.commands["cases.rectification"].run()
    desk.settle()
    desk.write("Roof lets water in")
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: len(office.ask(inquiries.open_rectifications)) == 1)
    desk.settle()


def test_what_a_manager_looked_at_goes_out_of_sight_when_a_clerk_sits_down(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    """M13."""
    boss, other = manager(office), clerk(office)
    office.sit_down(boss)
    office.do(lambda work: inquiries.open_investigation(work, taken.number, Findings(found="Zanzibar")))
    page = desk.open("cases", number=taken.number, part="right")
    part = page.detail.part("right")
    part.investigation.look()
    desk.settle()
    assert part.investigation.facts.isVisible()
    told = [line.what for line in page.detail.shown.file.lines]
    assert told[-2:] == ["investigation_opened", "investigation_viewed"]
    desk.window.set_clerk(other)
    desk.settle()
    assert not part.investigation.facts.isVisible()
    assert part.investigation._seen is None
    assert [line.what for line in page.detail.shown.file.lines] == ["taken"]


def test_the_tabs_say_how_much_is_in_them(desk: AtDesk, office: Office, taken: cases.Taken, tmp_path: Path) -> None:
    page = desk.open("cases", number=taken.number)
    (tmp_path / "ceiling.jpg").write_bytes(picture())
    photo = attachments.store_file(office.folder, tmp_path / "ceiling.jpg", 20)
    office.do(lambda work: attachments.attach(work, "case", taken.id, photo, "ceiling.jpg"))
    new = inquiries.NewRectification("Roof", days=2)
    office.do(lambda work: inquiries.open_rectification(work, new, case_number=taken.number))
    titles = page.detail.bar._buttons
    desk.until(lambda: [each.text() for each in titles()][2:4] == ["Set right 1", "Files 1"])
