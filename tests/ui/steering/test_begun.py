"""What was begun about one case, class or year stays with it, and is offered while it can be gone on with."""

from datetime import date

import pytest

from desk.office import Office
from desk.steering import goal_acts, hot, review_acts
from desk.steering.goals import NewGoal
from desk.steering.review_acts import NewMeasure
from tests.desk.steering.month import NOVEMBER, take
from tests.ui.hands import KEY
from tests.ui.steering.at_desk import AtDesk
from ui.recordlist import RecordList
from ui.steering.page import SteeringPage
from ui.window import Window

OCTOBER = NOVEMBER.before


def _told(rows: RecordList) -> dict[str, object]:
    assert rows.form is not None
    return rows.form.form.read()


def _tell_of(at: AtDesk, number: str) -> SteeringPage:
    page = at.open(tell=number)
    at.until(lambda: page.hot.list.form is not None)
    return page


@pytest.mark.parametrize("left", [True, False])
def test_a_second_hot_case_leaves_the_words_of_the_first_to_the_first_b7(
    at: AtDesk, office: Office, left: bool
) -> None:
    """B7: whether its form was left or stands open."""
    first, second = take(office), take(office)
    page = _tell_of(at, first)
    at.fill("Old pipe")
    if left:
        at.press(KEY.Key_Escape)
    at.settle()
    _tell_of(at, second)
    assert _told(page.hot.list) == {"number": second, "cause": "", "lesson": ""}
    at.fill("Worn valve")
    at.save()
    assert [(row.number, row.cause) for row in office.ask(lambda reading: hot.of(reading, NOVEMBER))] == [
        (second, "Worn valve")
    ]
    assert page.hot.list.current() is not None
    page.hot.list.go_on()
    assert _told(page.hot.list) == {"number": first, "cause": "Old pipe", "lesson": ""}
    at.save()
    assert len(page.hot.list.rows()) == 2
    assert not page.hot.list.place.begun


def test_what_the_case_itself_says_never_stands_over_what_was_typed_b7(at: AtDesk, office: Office) -> None:
    """B7."""
    number = take(office)
    page = _tell_of(at, number)
    at.fill("Old pipe", "Change all of them")
    at.press(KEY.Key_Escape)
    at.settle()
    _tell_of(at, number)
    assert _told(page.hot.list) == {"number": number, "cause": "Old pipe", "lesson": "Change all of them"}


def test_words_that_wait_in_the_book_are_there_also_when_the_form_is_quicker_b7(at: AtDesk, office: Office) -> None:
    """B7: told of from elsewhere, the month comes after the form."""
    number = take(office)
    page = _tell_of(at, number)
    at.fill("Old pipe")
    at.open(part="hot", month=OCTOBER.first)
    assert page.hot.list.form is None
    _tell_of(at, number)
    at.settle()
    assert page.hot.month == NOVEMBER
    assert _told(page.hot.list) == {"number": number, "cause": "Old pipe", "lesson": ""}
    assert page.hot.list.form is not None
    page.hot.list.form.discard()
    at.settle()
    at.open(part="hot", month=OCTOBER.first)
    at.open(part="hot", month=NOVEMBER.first)
    assert not page.hot.list.place.begun


@pytest.mark.parametrize("left", [True, False])
def test_the_words_for_one_main_class_never_stand_under_another_m46(at: AtDesk, office: Office, left: bool) -> None:
    """M46: whether the form was left or stands open."""
    take(office)
    take(office, "cleaning")
    page = at.open(part="review")
    classes, measures = page.review.classes, page.review.measures
    first, second = (row.key for row in classes.rows())
    classes.select(first)
    classes.focus_first()
    at.press(KEY.Key_Return)
    at.fill("Old risers")
    if left:
        at.press(KEY.Key_Escape)
    at.settle()
    classes.select(second)
    classes.focus_first()
    at.press(KEY.Key_Return)
    assert (_told(measures)["class_id"], _told(measures)["finding"]) == (second, "")
    at.fill("", "Sweep twice")
    at.save()
    assert [(row.class_id, row.measure) for row in measures.rows()] == [(second, "Sweep twice")]
    classes.select(first)
    classes.focus_first()
    at.press(KEY.Key_Return)
    assert (_told(measures)["class_id"], _told(measures)["finding"]) == (first, "Old risers")


def test_a_goal_taken_off_comes_back_also_when_another_year_is_shown_by_then_m28(
    at: AtDesk, window: Window, office: Office
) -> None:
    """M28."""
    id = office.do(lambda work: goal_acts.add(work, 2026, NewGoal(name="Fewer falls", target="9"))).answer
    page = at.open(part="goals")
    page.goals.goals.select(id)
    page.goals.goals.table.setFocus()
    at.press(KEY.Key_Delete)
    at.settle()
    assert window.toasts.texts() == ["The goal is taken off"]
    at.open(part="goals", month=date(2025, 12, 1))
    at.undo()
    at.open(part="goals", month=NOVEMBER.first)
    assert [view.line.name for view in page.goals.goals.rows()][-1] == "Fewer falls"


def test_an_edit_begun_elsewhere_is_offered_while_its_entry_is_on_file_there_m46(at: AtDesk, office: Office) -> None:
    """M46."""
    id = office.do(lambda work: review_acts.add(work, NOVEMBER, NewMeasure("Check"))).answer
    page = at.open(part="review")
    page.review.measures.select(id)
    page.review.measures.focus_first()
    at.press(KEY.Key_Return)
    at.fill("", "", "", "Zhao")
    at.press(KEY.Key_Escape)
    at.settle()
    at.open(part="review", month=OCTOBER.first)
    assert page.review.elsewhere.words.text() == "Unfinished in November 2026: The month as a whole “Check”"
    office.do(lambda work: review_acts.take_off(work, id))
    at.settle()
    assert page.review.elsewhere.isHidden()
    office.do(lambda work: review_acts.put_back(work, id))
    at.until(page.review.elsewhere.isVisible)
