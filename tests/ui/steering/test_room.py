"""The room itself: what is in sight where it is low, the month by keys, what was begun and left, a book that fails."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from sqlalchemy import text

from desk.clock import FixedClock
from desk.office import Office
from desk.steering import ProblemKind, goal_acts, reviews, themes
from desk.steering.goals import NewGoal
from tests.desk.steering.month import NOVEMBER, YEAR, class_id, take
from tests.ui.hands import KEY
from tests.ui.steering.at_desk import AtDesk, in_sight
from ui.recordlist import RecordList
from ui.widgets.link import LinkButton
from ui.window import Window

ALT = Qt.KeyboardModifier.AltModifier
OCTOBER = NOVEMBER.before


def _hint(rows: RecordList) -> str:
    assert rows.place.unfinished.isVisible()
    return rows.place._words.text()


def test_four_goals_and_the_themes_are_in_sight_where_the_window_is_low(
    at: AtDesk, window: Window, office: Office
) -> None:
    """M28, M81: 911x512 is the usual screen at 150 %."""
    for name in ("One", "Two", "Three"):
        office.do(lambda work, name=name: goal_acts.add(work, 2026, NewGoal(name=name, target="9")))  # type: ignore[misc]
    office.do(lambda work: themes.set_theme(work, NOVEMBER, "Safe lifts"))
    window.resize(911, 512)
    page = at.open(part="goals")
    rows, goals = page.goals.themes, page.goals.goals
    at.until(lambda: not rows.title.isVisible())
    assert rows.rows()[0].of_month.words == "Safe lifts"
    assert in_sight(rows.table, rows.table.rect())
    model = goals.table.model()
    assert model.rowCount() == 4
    last = goals.table.visualRect(model.index(3, 0)).translated(goals.table.viewport().mapTo(goals.table, QPoint(0, 0)))
    assert in_sight(goals.table, last)
    window.resize(1366, 768)
    at.until(rows.title.isVisible)


def test_both_themes_are_written_in_one_form_and_taken_back_together_m81(at: AtDesk, office: Office) -> None:
    """M81."""
    page = at.open(part="goals")
    page.goals.themes.table.setFocus()
    at.press(KEY.Key_Return)
    at.fill("Quality", "x" * 201)
    at.save()
    form = page.goals.themes.form
    assert form is not None
    assert list(form.form.marks()) == ["of_month"]
    form.form.go_to("of_month")
    at.fill("Safe lifts")
    at.save()
    assert office.ask(lambda reading: themes.of(reading, NOVEMBER)) == ("Quality", "Safe lifts")
    at.undo()
    assert office.ask(lambda reading: themes.of(reading, NOVEMBER)) == ("", "")


def test_alt_left_and_right_change_the_month_as_in_the_reports(at: AtDesk) -> None:
    page = at.open(part="hot")
    at.press(KEY.Key_Left, ALT)
    at.settle()
    assert page.month.chosen() == page.hot.month == OCTOBER
    at.press(KEY.Key_Right, ALT)
    at.press(KEY.Key_Right, ALT)
    at.settle()
    assert page.month.chosen() == page.hot.month == NOVEMBER.after


def test_writing_a_measure_is_offered_once(at: AtDesk, office: Office) -> None:
    take(office)
    page = at.open(part="review")
    page.review.classes.focus_first()
    links = [each for each in page.review.findChildren(LinkButton) if each.isVisible()]
    assert [each.text() for each in links] == ["Write a measure…"]


def test_an_unfinished_measure_tells_its_class_and_its_words_m46(at: AtDesk, office: Office) -> None:
    """M46."""
    take(office)
    page = at.open(part="review")
    page.review.classes.focus_first()
    at.press(KEY.Key_Return)
    at.fill("", "Call the plumber\nevery week, and ask him to look at each and every one of the risers")
    at.press(KEY.Key_Escape)
    at.settle()
    told = "Unfinished: Equipment “Call the plumber every week, and ask him to look at each and…”"
    assert _hint(page.review.measures) == told


def test_a_measure_begun_in_another_month_says_so_and_is_gone_on_with_there_m46(at: AtDesk, office: Office) -> None:
    """M46."""
    take(office)
    page = at.open(part="review")
    page.review.classes.focus_first()
    at.press(KEY.Key_Return)
    at.fill("", "Call the plumber")
    at.press(KEY.Key_Left, ALT)
    at.settle()
    assert page.review.measures.form is None
    assert page.review.measures.isAncestorOf(at.focus())
    assert not page.review.measures.place.unfinished.isVisible()
    words = page.review.elsewhere.words
    assert words.isVisible()
    assert words.text() == "Unfinished in November 2026: Equipment “Call the plumber”"
    page.review.elsewhere.link.setFocus()
    at.press(KEY.Key_Space)
    at.until(lambda: page.review.measures.form is not None)
    at.settle()
    assert page.month.chosen() == NOVEMBER
    assert not page.review.elsewhere.isVisible()
    form = page.review.measures.form
    assert form is not None
    told = form.form.read()
    assert (told["class_id"], told["measure"]) == (class_id(office, "equipment"), "Call the plumber")
    at.save()
    assert [row.measure for row in office.ask(lambda reading: reviews.measures(reading, NOVEMBER))] == [
        "Call the plumber"
    ]
    assert office.ask(lambda reading: reviews.measures(reading, OCTOBER)) == ()


def test_a_measure_begun_while_another_month_is_on_its_way_is_of_the_month_whose_rows_are_shown_m46(
    at: AtDesk, office: Office
) -> None:
    """M46."""
    page = at.open(part="review")
    page.month.step(-1)
    page.review.turn_to(OCTOBER, date(2026, 11, 20))  # the page knows of it, its rows are still those of November
    form = page.review.measures.add()
    assert form is not None
    form.form.fill({"measure": "Check"})
    act = form.act(form.form.read())
    assert act is not None
    office.do(act)
    assert [row.span for row in office.ask(lambda reading: reviews.measures(reading, YEAR))] == ["2026-11"]
    at.settle()


def test_goals_problems_and_hot_cases_tell_what_is_unfinished_b7(at: AtDesk, office: Office) -> None:
    """M28, M90, B7."""
    number = take(office)
    page = at.open(part="goals")
    form = page.goals.goals.add()
    assert form is not None
    form.form.fill({"figure": "complaints", "target": "12"})
    at.press(KEY.Key_Escape)
    at.settle()
    assert _hint(page.goals.goals) == "Unfinished: Complaints “12”"
    page.goals.themes.edit(page.goals.themes.rows()[0])
    at.fill("", "Safe lifts")
    at.press(KEY.Key_Escape)
    at.settle()
    assert _hint(page.goals.themes) == "Unfinished: Theme “Safe lifts”"
    page.tabs.choose("hot")
    at.settle()
    page.hot.list.add(number=number)
    at.fill("", "Old pipe")
    at.press(KEY.Key_Escape)
    at.settle()
    assert _hint(page.hot.list) == f"Unfinished: {number} “Old pipe”"
    page.tabs.choose("problems")
    at.settle()
    page.problems.begin()
    at.until(lambda: page.problems.list.form is not None)
    assert page.problems.list.form is not None
    page.problems.list.form.form.fill({"kind": ProblemKind.SAFETY, "place": "Car park"})
    page.problems.list.form.close_form()
    at.settle()
    assert _hint(page.problems.list) == "Unfinished: Safety “Car park”"


def test_a_problem_taken_up_again_later_keeps_the_moment_it_was_begun_with_m90(
    at: AtDesk, office: Office, clock: FixedClock
) -> None:
    """M90."""
    page = at.open(part="problems")
    page.problems.begin()
    at.until(lambda: page.problems.list.form is not None)
    assert page.problems.list.form is not None
    before = page.problems.list.form.form.read()
    page.problems.list.form.form.fill({"place": "Car park"})
    page.problems.list.form.close_form()
    at.settle()
    clock.move_on(clock.now().replace(day=22) - clock.now())
    page.refresh()
    at.settle()
    page.problems.list.begin()
    at.until(lambda: page.problems.list.form is not None)
    assert page.problems.list.form is not None
    told = page.problems.list.form.form.read()
    assert (told["on"], told["clock"]) == (before["on"], before["clock"])


@pytest.mark.parametrize("table", ["measure", "clerk"])
def test_a_month_the_book_does_not_give_is_told_and_asked_for_once_more(
    at: AtDesk, window: Window, office: Office, table: str
) -> None:
    """Rows of another month never stand under the name of this one."""
    faults: list[Exception] = []
    window.errands.faulted.disconnect()
    window.errands.faulted.connect(faults.append)
    take(office)
    page = at.open(part="review")
    assert page.review.classes.isVisible()
    office.do(lambda work: work.session.execute(text(f"ALTER TABLE {table} RENAME TO gone")))
    page.review.classes.table.setFocus()
    at.press(KEY.Key_Left, ALT)
    at.until(page.review.unread.isVisible)
    assert faults
    assert page.review.unread.accessibleName() == "October 2026 could not be read"
    assert not page.review.classes.isVisible()
    office.do(lambda work: work.session.execute(text(f"ALTER TABLE gone RENAME TO {table}")))
    (again,) = page.review.unread.links()
    assert again.hasFocus()
    at.press(KEY.Key_Space)
    at.settle()
    assert not page.review.unread.isVisible()
    assert page.review.month == OCTOBER
    assert page.review.classes.isVisible()
    assert page.review.isAncestorOf(at.focus())


def test_going_to_a_part_from_elsewhere_puts_the_keys_into_its_first_list(at: AtDesk, office: Office) -> None:
    take(office)
    at.open(part="goals")
    page = at.open(part="review")
    at.until(page.review.classes.table.hasFocus)


def test_no_two_commands_of_the_search_are_called_alike(at: AtDesk, window: Window) -> None:
    window.open("reports")
    at.settle()
    told = [each.text for each in window.commands.at_hand()]
    assert [each for each in told if "Goals and measures" in each] == [
        "Goals and measures", "Goals and measures of this period",
    ]  # fmt: skip


def test_each_part_has_its_key_as_the_views_of_the_reports_have(at: AtDesk) -> None:
    """Alt and a digit, in the order of the tabs; the keys stand in the rows there."""
    page = at.open(part="goals")
    for digit, part in (
        (Qt.Key.Key_3, "hot"),
        (Qt.Key.Key_2, "review"),
        (Qt.Key.Key_4, "problems"),
        (Qt.Key.Key_1, "goals"),
    ):
        at.press(digit, ALT)
        assert page.tabs.current() == part
        assert page.part().isVisible()
