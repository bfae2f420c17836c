"""What a disputed slip came to stands beside the form, on the case and on its paper (M41)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk import cases, complaint_form, slips
from desk.complaint_form.paper import draw
from desk.office import Office
from desk.slips import Home, TypedLine
from desk.words import Language
from tests.desk.prices.listed import fill
from tests.paper.reading import words_of
from tests.ui.cases.intake_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from ui.cases.charge import ChargeAtElbow


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, office, folder)
    yield at_desk
    at_desk.leave()
    assert at_desk.faults == []


@pytest.fixture
def slip(office: Office, owner: int, taken: cases.Taken) -> str:
    """A paid slip that is home: the lamp charged, the drain done for nothing."""
    ids = fill(office)
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    lines = (TypedLine(item_id=ids.lamp, quantity="2"), TypedLine(item_id=ids.drain, charged=False))
    office.do(lambda work: slips.set_lines(work, number, lines))
    office.do(lambda work: slips.book_back(work, number, "Lamp replaced", Home(receipt="0012")))
    assert owner
    return number


def _said(notice: ChargeAtElbow) -> str:
    return " | ".join(each.text() for each in notice.findChildren(QLabel) if each.text())


def test_the_elbow_says_what_the_slip_came_to_and_so_does_the_case(desk: AtDesk, office: Office, slip: str) -> None:
    """M41: the dispute opened from a paid slip carries its number, its value, its charge and its receipt."""
    desk.window.open("intake", disputed_slip=slip)
    desk.settle()
    notice = desk.page.findChild(ChargeAtElbow)
    assert notice is not None
    desk.until(notice.isVisible)
    assert _said(notice) == f"Disputed slip {slip} | value ¥140.00, charged ¥60.00 · receipt 0012"
    desk.until(lambda: desk.at() == "summary")
    desk.write("The charge is too high")
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    assert notice.isHidden()
    number = desk.cases()[0].number
    desk.window.open("cases", number=number)
    desk.settle()
    told = [each.text() for each in desk.window.findChildren(QLabel) if each.text().startswith(slip)]
    assert f"{slip} · value ¥140.00, charged ¥60.00 · receipt 0012" in told


def test_a_number_that_is_no_slip_and_a_slip_without_sums_are_told_as_such(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    page = desk.new()
    notice = page.findChild(ChargeAtElbow)
    assert notice is not None
    for typed in ("S-1999-0001", "<b>", "x" * 300):
        page.form.fill({"disputed_slip": typed})
        desk.settle()
        assert notice.isHidden()
    page.form.fill({"disputed_slip": number.lower()})
    desk.until(lambda: not notice.isHidden())
    assert "no sum is written" in _said(notice)


@pytest.mark.parametrize("language", list(Language))
def test_the_complaint_form_says_what_the_slip_came_to(
    office: Office, flat: int, slip: str, language: Language
) -> None:
    """M41."""
    new = cases.NewCase(summary="Too dear", unit_id=flat, told_by="王小明", first_receiver_id=1, disputed_slip=slip)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    words = words_of(draw(office.ask(lambda reading: complaint_form.sheet_of(reading, number, language))))
    assert all(told in words for told in (slip, "¥140.00", "¥60.00", "0012"))
