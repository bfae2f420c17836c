"""Where the keys stand: in what is being written, or on the rows, and never on an act nobody asked for."""

from datetime import time

import pytest
from PySide6.QtCore import Qt

from desk.office import Office
from desk.steering import ProblemKind, goal_acts, hot, problems
from desk.steering.goals import NewGoal
from desk.steering.problems import NewProblem
from tests.conftest import type_text
from tests.desk.steering.month import NOVEMBER, take
from tests.ui.hands import CTRL, KEY
from tests.ui.steering.at_desk import AtDesk, in_sight
from ui.recordlist import RecordList
from ui.steering.page import SteeringPage
from ui.window import Window

ALT = Qt.KeyboardModifier.AltModifier
OCTOBER = NOVEMBER.before


def _write(page: SteeringPage, at: AtDesk, part: str) -> RecordList:
    """Begin an entry of the month in a list, and write into it."""
    rows = {"goals": page.goals.themes, "hot": page.hot.list, "problems": page.problems.list}[part]
    rows.focus_first()
    at.press(KEY.Key_Return if part == "goals" else KEY.Key_Insert)
    at.until(lambda: rows.form is not None)
    at.settle()
    assert rows.form is not None
    rows.form.form.go_to({"goals": "of_month", "hot": "cause", "problems": "place"}[part])
    type_text(at.focus(), "Gate")
    return rows


@pytest.mark.parametrize("part", ["goals", "hot", "problems"])
def test_another_month_over_an_open_form_puts_the_keys_on_its_rows_m28_m90(
    at: AtDesk, office: Office, part: str
) -> None:
    """M28, M90: the act that takes off a row is not what Enter does next."""
    for month in (OCTOBER, NOVEMBER):
        found = NewProblem(ProblemKind.EQUIPMENT, month.first, time(6, 15), "Pump room", "Zhao", "Pumps")
        office.do(lambda work, found=found: problems.log(work, found))  # type: ignore[misc]
        number = take(office)
        office.do(lambda work, month=month, number=number: hot.tell(work, month, number, "Old pipe", "Look"))  # type: ignore[misc]
    page = at.open(part=part)
    rows = _write(page, at, part)
    at.press(KEY.Key_Left, ALT)
    at.settle()
    assert page.month.chosen() == OCTOBER
    assert rows.table.hasFocus()
    at.press(KEY.Key_Down)
    at.press(KEY.Key_Return)
    at.settle()
    assert rows.form is not None
    assert len(rows.rows()) == 1


def test_keys_come_back_into_the_words_that_are_half_written_m46(at: AtDesk, window: Window, office: Office) -> None:
    """M46: from another part and from another page."""
    take(office)
    page = at.open(part="review")
    page.review.classes.focus_first()
    at.press(KEY.Key_Return)
    type_text(at.focus(), "Old")
    at.press(KEY.Key_1, ALT)
    at.settle()
    at.press(KEY.Key_2, ALT)
    at.settle()
    type_text(at.focus(), " pipes")
    at.press(KEY.Key_6, CTRL)
    at.settle()
    at.press(KEY.Key_G, CTRL)
    at.until(page.isVisible)
    at.settle()
    type_text(at.focus(), " burst")
    assert page.review.measures.form is not None
    told = page.review.measures.form.form.read()
    assert told["finding"] == "Old pipes burst"


def test_what_is_wrong_is_in_sight_with_its_words_after_a_refused_save_m28_m90(
    at: AtDesk, window: Window, office: Office
) -> None:
    """M28, M90: the usual screen at 100 %."""
    for name in ("One", "Two", "Three"):
        office.do(lambda work, name=name: goal_acts.add(work, 2026, NewGoal(name=name, target="9")))  # type: ignore[misc]
    window.resize(1366, 768)
    page = at.open(part="goals")
    page.goals.goals.focus_first()
    at.press(KEY.Key_Insert)
    form = page.goals.goals.form
    assert form is not None
    form.form.go_to("target")
    type_text(at.focus(), "abc")
    form.form.go_to("figure")
    at.save()
    target = form.form.field("target")
    assert target.sentence
    at.until(lambda: in_sight(target, target.rect()) and in_sight(form, form.rect()))
    page.tabs.choose("problems")
    at.settle()
    page.problems.list.focus_first()
    at.press(KEY.Key_Insert)
    at.until(lambda: page.problems.list.form is not None)
    at.settle()
    problem = page.problems.list.form
    assert problem is not None
    problem.form.go_to("words")
    at.save()
    kind = problem.form.field("kind")
    assert kind.sentence
    at.until(lambda: in_sight(kind, kind.rect()))
