"""Themes, goals, reviews, hot cases and the log of problems, written by keys (M28, M46, M79, M81, M90, M91)."""

from datetime import date, time, timedelta

from PySide6.QtCore import Qt

from desk import cases
from desk.cases import Channel
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.steering import ProblemKind, goal_acts, goals, hot, problems, review_acts, reviews, themes
from desk.steering.goals import NewGoal
from desk.steering.problems import NewProblem
from desk.steering.review_acts import NewMeasure
from desk.words import Language
from tests.builders import solved
from tests.desk.steering.month import NOVEMBER, YEAR, receptionist, take
from tests.ui.hands import CTRL, KEY
from tests.ui.nameless import nameless
from tests.ui.opened import open_page
from tests.ui.steering.at_desk import AtDesk
from ui.messages import sentence
from ui.steering.page import SteeringPage
from ui.window import Window


def _themes(office: Office) -> tuple[str, str]:
    return office.ask(lambda reading: themes.of(reading, NOVEMBER))


def test_one_key_opens_it_and_the_themes_are_written_there_m81(at: AtDesk, window: Window, office: Office) -> None:
    """M81."""
    open_page(at.qtbot, window, "today")
    at.press(KEY.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
    at.settle()
    page = at.open()
    page.focus_first()
    assert page.month.chosen() == NOVEMBER
    assert nameless(page) == []
    page.goals.themes.table.setFocus()
    at.press(KEY.Key_Return)
    at.fill("", "电梯安全月")
    at.save()
    assert _themes(office) == ("", "电梯安全月")
    assert page.goals.themes.rows()[0].of_month.words == "电梯安全月"
    at.undo()
    assert _themes(office) == ("", "")


def test_the_aim_stands_there_until_a_goal_is_set_and_a_figure_brings_its_unit_m79_m28(
    at: AtDesk, office: Office
) -> None:
    """M79, M28."""
    page = at.open(part="goals")
    (aim,) = page.goals.goals.rows()
    assert (aim.line.name, aim.line.target, aim.line.now) == ("Satisfied when called back", 100, None)
    words = [column.text(aim) for column in page.goals.goals.table.export_columns]
    assert words == ["Satisfied when called back", "≥ 100 %", "–", "–", "Nothing yet"]
    page.goals.goals.table.setFocus()
    at.press(KEY.Key_Insert)
    form = page.goals.goals.form
    assert form is not None
    offered = [form.figure.itemText(place) for place in range(form.figure.count())]  # type: ignore[attr-defined]
    assert "Complaints" in offered
    assert "Received" not in offered  # neither more nor less of it is an aim
    form.form.fill({"figure": "complaints"})
    assert form.form.read()["at_least"] is False
    assert not form.form.editor("name").isEnabled()
    form.form.fill({"target": "lots"})
    at.save()
    assert list(form.form.marks()) == ["target"]
    assert form.form.editor("target").hasFocus()
    at.fill("12")
    at.save()
    lines = office.ask(lambda reading: goals.lines(reading, NOVEMBER, Language.EN))
    assert [(line.figure, line.target, line.at_least) for line in lines] == [
        ("satisfied", 100, True), ("complaints", 12, False),
    ]  # fmt: skip


def test_what_a_goal_of_our_own_came_to_is_written_by_month_m28(at: AtDesk, office: Office) -> None:
    """M28."""
    office.do(lambda work: goal_acts.add(work, 2026, NewGoal(name="Training", unit="h", target="40")))
    page = at.open(part="goals")
    row = page.goals.goals.rows()[1]
    page.goals.goals.select(row.key)
    at.link(page.goals.goals, "What it came to…")
    assert page.goals.goals.form is not None
    page.goals.goals.form.form.go_to("2026-11")
    at.fill("3.5", "", "41")
    at.save()
    assert dict(office.ask(lambda reading: goals.of_year(reading, 2026))[1].actuals) == {"2026-11": 3.5, "2026": 41}
    now = page.goals.goals.rows()[1].line
    assert (now.now, now.year, now.met) == (3.5, 3.5, None)  # the whole year is told at its end


def test_last_years_goals_are_taken_over_and_that_is_taken_back(at: AtDesk, office: Office) -> None:
    office.do(lambda work: goal_acts.add(work, 2025, NewGoal(name="Training", unit="h", target="40")))
    page = at.open(part="goals")
    page.goals.goals.select(0)
    at.link(page.goals.goals, "Take over those of last year")
    assert [view.line.name for view in page.goals.goals.rows()] == ["Satisfied when called back", "Training"]
    at.undo()
    assert page.goals.goals.rows() == ()


def test_enter_on_a_main_class_writes_its_measure_m46(at: AtDesk, office: Office) -> None:
    """M46."""
    take(office)
    page = at.open(part="review")
    (row,) = page.review.classes.rows()
    columns = page.review.classes.table.export_columns
    assert [column.text(row) for column in columns] == ["Equipment", "1", "", "None yet"]
    page.review.classes.table.setFocus()
    page.review.classes.select(row.key)
    at.press(KEY.Key_Return)
    at.fill("Old risers", "", "Zhao", "2026-12-10")
    at.save()
    form = page.review.measures.form
    assert form is not None
    assert form.form.marks() == {"measure": sentence(Refusal("measure.missing"))}
    at.fill("Check every riser")
    at.save()
    (line,) = office.ask(lambda reading: reviews.lines(reading, NOVEMBER, Language.EN))
    assert (line.class_name, line.finding, line.measure) == ("Equipment", "Old risers", "Check every riser")
    assert (line.who, line.due) == ("Zhao", date(2026, 12, 10))
    assert page.review.classes.rows()[0].measured


def test_a_measure_is_late_and_then_done_with_a_way_back(at: AtDesk, office: Office) -> None:
    late = NewMeasure("Check", due_on=date(2026, 11, 19))
    id = office.do(lambda work: review_acts.add(work, NOVEMBER, late)).answer
    page = at.open(part="review")
    how_far = page.review.measures.table.export_columns[4]
    assert how_far.text(page.review.measures.rows()[0]) == "Late"
    page.review.measures.select(id)
    at.link(page.review.measures, "Done")
    assert how_far.text(page.review.measures.rows()[0]) == "Done 20 Nov 2026"
    at.undo()
    assert page.review.measures.rows()[0].done_on is None


def test_from_its_case_a_hot_case_is_told_with_cause_and_lesson_b7(at: AtDesk, window: Window, office: Office) -> None:
    """B7."""
    number = take(office)
    cases_page = open_page(at.qtbot, window, "cases", number=number)
    at.settle()
    window.commands.trigger("cases.tell_hot")
    at.settle()
    at.until(lambda: at.open().hot.list.form is not None)
    assert cases_page is not at.open()
    at.fill("Old pipe", "Change all of them")
    at.save()
    told = [(row.number, row.cause, row.lesson) for row in office.ask(lambda reading: hot.of(reading, NOVEMBER))]
    assert told == [(number, "Old pipe", "Change all of them")]
    window.open("cases", number=number)
    at.settle()
    window.commands.trigger("cases.tell_hot")  # told of already: its entry is opened
    at.settle()
    page = at.open()
    at.until(lambda: page.hot.list.form is not None)
    assert page.hot.list.form is not None
    assert page.hot.list.form.form.names() == ["cause", "lesson"]


def test_a_problem_is_logged_by_keys_and_what_is_missing_is_said_at_its_field_m90(
    at: AtDesk, window: Window, office: Office
) -> None:
    """M90."""
    receptionist(office)
    window.commands.trigger("problem")
    page = at.open()
    at.until(lambda: page.problems.list.form is not None)
    form = page.problems.list.form
    assert form is not None
    assert form.form.editor("kind").hasFocus()
    missing = {
        "kind": "problem.kind_missing",
        "place": "problem.place_missing",
        "person": "problem.person_missing",
        "duty": "problem.duty_missing",
    }
    fills: dict[str, object] = {"kind": ProblemKind.SAFETY, "place": "Car park", "person": "Li", "duty": "Fire lane"}
    form.form.fill({"clock": "soon"})
    at.save()
    assert list(form.form.marks()) == ["kind", "clock", "place", "person", "duty"]
    form.form.fill({"clock": time(15, 30)})
    for field in list(missing):
        at.save()
        assert form.form.marks() == {each: sentence(Refusal(code)) for each, code in missing.items()}
        del missing[field]
        editor = form.form.editor(field)
        assert editor.hasFocus() or editor.isAncestorOf(at.focus())
        assert office.ask(lambda reading: problems.listed(reading, YEAR)) == ()
        form.form.fill({field: fills[field]})
    at.save()
    (row,) = office.ask(lambda reading: problems.listed(reading, NOVEMBER))
    assert (row.kind, row.place.en, row.person, row.duty) == (ProblemKind.SAFETY, "Car park", "Li", "Fire lane")
    assert office.facts.local(row.at).strftime("%F %H:%M") == "2026-11-20 15:30"
    assert page.problems.counted.text() == "Safety 1"


def test_what_came_back_stands_below_the_log_m91(at: AtDesk, office: Office) -> None:
    """M91."""
    for week in range(3):
        on = date(2026, 11, 16) - timedelta(weeks=week)
        new = NewProblem(ProblemKind.EQUIPMENT, on, time(6, 15), "Pump room", "Zhao", "Pumps")
        office.do(lambda work, new=new: problems.log(work, new))  # type: ignore[misc]
    page = at.open(part="problems")
    (spot,) = page.problems.spots.rows()
    columns = page.problems.spots.table.export_columns
    assert [column.text(spot) for column in columns] == ["Pump room", "Equipment", "Mon", "06–09", "3"]
    page.problems.list.select(page.problems.list.rows()[0].key)
    page.problems.list.table.setFocus()
    at.press(KEY.Key_Delete)
    at.settle()
    assert len(page.problems.list.rows()) == 2
    at.undo()
    assert len(page.problems.list.rows()) == 3


def test_who_is_no_manager_reads_it_all_and_writes_only_the_log(at: AtDesk, window: Window, office: Office) -> None:
    number = take(office)
    receptionist(office)
    page = at.open(part="goals")
    assert page.managers_only.isVisible()
    page.goals.goals.table.setFocus()
    at.press(KEY.Key_Insert)
    assert page.goals.goals.form is None
    page.tabs.choose("problems")
    at.settle()
    assert not page.managers_only.isVisible()
    page.problems.list.add()
    at.until(lambda: page.problems.list.form is not None)
    window.open("steering", tell=number)
    at.settle()
    assert window.toasts.texts() == [sentence(Refusal("clerk.managers_only"))]
    assert page.hot.list.form is None


def test_another_month_shows_its_own_and_a_draft_waits_in_the_one_it_was_begun_in(at: AtDesk, office: Office) -> None:
    office.do(lambda work: review_acts.add(work, NOVEMBER, NewMeasure("In November")))
    page = at.open(part="review")
    page.review.measures.table.setFocus()
    at.press(KEY.Key_Insert)
    assert page.review.measures.form is not None
    page.review.measures.form.form.fill({"measure": "Half a thought"})
    page.review.measures.form.form.changed.emit()
    page.month.set_value(NOVEMBER.before)
    at.settle()
    assert page.review.measures.rows() == ()
    assert not page.review.measures.place.is_open("new")
    at.open(month=date(2026, 11, 1))
    at.until(lambda: bool(page.review.measures.place.begun))
    page.review.measures.go_on()
    assert page.review.measures.form is not None
    assert page.review.measures.form.form.read()["measure"] == "Half a thought"


def test_ctrl_page_down_goes_through_the_parts_and_a_page_built_anew_goes_on(at: AtDesk, window: Window) -> None:
    page = at.open(part="hot")
    at.press(KEY.Key_PageDown, CTRL)
    at.settle()
    assert page.tabs.current() == "problems"
    page.problems.list.add()
    at.until(lambda: page.problems.list.form is not None)
    assert page.problems.list.form is not None
    page.problems.list.form.form.fill({"person": "Zhao"})
    page.problems.list.form.form.changed.emit()
    kept = page.keep()
    page.leave()
    at.settle()
    anew = SteeringPage(page.desk)
    anew.restore(kept)
    anew.refresh()
    at.settle()
    assert anew.tabs.current() == "problems"
    at.until(lambda: anew.problems.list.form is not None)
    assert anew.problems.list.form is not None
    assert anew.problems.list.form.form.read()["person"] == "Zhao"
    anew.deleteLater()


def test_a_new_problem_begins_with_the_time_it_is_by_then_m90(at: AtDesk, clock: FixedClock) -> None:
    """M90."""
    page = at.open(part="problems")
    clock.move_on(timedelta(minutes=47))
    page.problems.list.focus_first()
    at.press(KEY.Key_Insert)
    at.until(lambda: page.problems.list.form is not None)
    assert page.problems.list.form is not None
    told = page.problems.list.form.form.read()
    assert (told["on"], told["clock"]) == (date(2026, 11, 20), time(16, 47))
    assert not page.problems.list.form.is_touched()


def test_what_is_begun_from_elsewhere_is_of_the_month_that_runs_whatever_was_looked_at_last_b7(
    at: AtDesk, window: Window, office: Office
) -> None:
    """B7, M90."""
    number = take(office)
    page = at.open(part="hot", month=date(2026, 9, 1))
    open_page(at.qtbot, window, "cases", number=number)
    at.settle()
    window.commands.trigger("cases.tell_hot")
    at.settle()
    at.until(lambda: page.hot.list.form is not None)
    assert page.hot.list.form is not None
    assert page.month.chosen() == NOVEMBER
    assert page.hot.list.form.accessibleName() == "Tell of a case in the report of November 2026"
    page.hot.list.form.close_form()
    at.open(part="hot", month=date(2026, 9, 1))
    window.commands.trigger("problem")
    at.settle()
    at.until(lambda: page.problems.list.form is not None)
    assert page.month.chosen() == NOVEMBER


def test_a_case_that_ended_last_month_is_told_of_in_the_report_of_last_month_b7(
    at: AtDesk, window: Window, office: Office, clock: FixedClock
) -> None:
    """B7."""
    number = take(office)
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Mended"))
    office.do(lambda work: cases.close(work, number, solved("Done")))
    clock.move_on(timedelta(days=14))
    open_page(at.qtbot, window, "cases", number=number)
    at.settle()
    window.commands.trigger("cases.tell_hot")
    at.settle()
    assert at.open().month.chosen() == NOVEMBER


def test_after_saving_the_page_shows_the_month_of_the_problem_m90(at: AtDesk, office: Office) -> None:
    """M90."""
    page = at.open(part="problems", month=date(2026, 9, 1))
    page.problems.list.add()
    at.until(lambda: page.problems.list.form is not None)
    assert page.problems.list.form is not None
    page.problems.list.form.form.fill(
        {"kind": ProblemKind.SAFETY, "place": "Car park", "person": "Li", "duty": "Fire lane", "on": date(2026, 10, 2)}
    )
    at.save()
    at.until(lambda: page.month.chosen() == NOVEMBER.before)
    at.until(lambda: len(page.problems.list.rows()) == 1)


def test_the_keys_go_to_the_rows_when_they_come_and_to_the_link_when_the_last_one_goes(
    at: AtDesk, office: Office
) -> None:
    number = take(office)
    office.do(lambda work: hot.tell(work, NOVEMBER, number))
    page = at.open(part="review")
    at.press(KEY.Key_PageDown, CTRL)  # its rows are not there yet
    at.settle()
    assert page.hot.list.table.hasFocus()
    at.press(KEY.Key_Delete)
    at.until(lambda: not page.hot.list.rows())
    assert page.hot.list._add_link is not None
    assert page.hot.list._add_link.hasFocus()
    at.press(KEY.Key_Insert)
    assert page.hot.list.form is not None


def test_the_default_is_called_an_aim_until_goals_are_set_m79(at: AtDesk, window: Window, office: Office) -> None:
    """M79."""
    page = at.open(part="goals")
    assert page.goals.aimed.isVisible()
    assert page.goals.aimed.text() == "An aim, until goals are set."
    page.goals.goals.select(0)
    page.goals.goals.table.setFocus()
    at.press(KEY.Key_Delete)
    at.settle()
    assert "The aim is taken off: the year has no goal" in window.toasts.texts()
    assert not page.goals.aimed.isVisible()
