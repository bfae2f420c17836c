"""Today tells what whoever sits here began and did not save, and leads there (G11)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk import cases, drafts, people
from desk.office import Office
from tests.ui.cases.cases_at_desk import AtDesk
from ui.today.begun import menu_of


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder, today=True)
    yield at
    at.leave()


def test_what_was_begun_is_counted_for_its_writer_and_gone_on_with(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    anna = office.do(lambda work: people.add_clerk(work, people.NewClerk("Anna"))).answer
    office.do(lambda work: drafts.keep(work, "a" * 32, "case", {"who": "Li Fang", "words": "Drips &\nfloods"}))
    office.do(lambda work: drafts.keep(work, "b" * 32, "case", {"words": "hers"}, anna))
    office.do(lambda work: drafts.keep(work, "c" * 32, "letter", {"subject": "Again", "sent_back": "Wrong name"}))
    office.do(lambda work: drafts.keep(work, "facts:OfficePart:1", "facts", {"office_en": "Sunny"}))
    desk.open("cases")
    page = desk.open("today")
    desk.until(lambda: page.strip.counts().get("begun") == 1)
    page.strip.tile("begun").click()
    desk.settle()
    assert desk.page("intake").wished == [{"draft": "a" * 32}]
    office.do(lambda work: drafts.keep(work, f"note:{taken.number}:1", "note", {"text": "Rang again"}))
    office.do(lambda work: drafts.keep(work, "record:journal_new:0:new", "record", {"text": "Lift stands"}))
    office.do(lambda work: drafts.keep(work, "record:handover:9:take", "record", {"remark": "taken over by another"}))
    desk.open("today")
    desk.until(lambda: page.strip.counts().get("begun") == 3)
    menu = menu_of(page._begun, office.facts, page._now, desk.window.open, page)
    lines = [act.text() for act in menu.actions()]
    assert any(line.startswith(f"Complaints · {taken.number} · ") and line.endswith("Rang again") for line in lines)
    assert any(line.startswith("Shifts · ") and line.endswith("Lift stands") for line in lines)
    assert any("Li Fang · Drips && floods" in line for line in lines)
    next(act for act in menu.actions() if act.text().startswith("Complaints")).trigger()
    desk.settle()
    assert desk.here == "cases"
    assert desk.page("cases").detail.number.text() == taken.number
