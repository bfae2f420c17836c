"""The page of incidents: one cause with all its callers, answered, closed and ended together."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from sqlalchemy import select

from db.models import Draft
from desk import cases, choices, drafts, incidents, owners, people
from desk.cases import CaseStatus, Channel
from desk.office import Office
from tests.conftest import type_text
from tests.desk.incidents.test_incidents import call_from, row
from tests.ui.hands import CTRL, KEY, SHIFT
from tests.ui.incidents.at_window import AtWindow
from ui.incidents.callerform import CallerForm
from ui.incidents.page import IncidentsPage
from ui.recordform import RecordForm
from ui.widgets.combo import Choice
from ui.widgets.link import LinkButton
from ui.widgets.toast import UNDO_SECONDS, Toast


def opened(desk: AtWindow, number: str = "") -> IncidentsPage:
    return desk.go("incidents", IncidentsPage, **({"number": number} if number else {}))


def form_of(page: IncidentsPage) -> RecordForm:
    form = page.detail.place.form
    assert form is not None
    return form


def fill(desk: AtWindow, form: RecordForm, **words: str) -> None:
    """Type into fields of a form; Chinese as an input method does."""
    for name, text in words.items():
        editor = form.form.editor(name)
        editor.setFocus()
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.selectAll()
        type_text(editor, text)
    desk.settle()


def callers(office: Office, flat: int, incident: int, count: int) -> list[cases.Taken]:
    return [call_from(office, flat, f"Caller {place}", incident) for place in range(count)]


def test_the_quick_search_finds_an_incident_by_its_number_and_enter_opens_it(desk: AtWindow, office: Office) -> None:
    first = office.do(lambda work: incidents.begin(work, incidents.NewIncident(title="No water"))).answer
    office.do(lambda work: incidents.begin(work, incidents.NewIncident(title="No light")))
    desk.press(KEY.Key_K, CTRL)
    desk.write(first.number.lower())
    desk.until(lambda: [hit.name for hit in desk.window.frame.search.panel.hits()] == [first.number])
    desk.press(KEY.Key_Return)
    assert desk.here == "incidents"
    page = desk.page_of("incidents", IncidentsPage)
    desk.until(lambda: page.detail.number.text() == first.number)


def test_an_incident_is_begun_by_keys(desk: AtWindow, office: Office) -> None:
    page = opened(desk)
    desk.press(KEY.Key_I, CTRL)
    form = page.new_place.form
    assert form is not None
    fill(desk, form, title="3栋停电", place="配电房", started_at="15:30", expected_at="18:00", say_zh="预计18点恢复")
    desk.press(KEY.Key_S, CTRL)
    (shown,) = office.ask(incidents.going_on)
    assert (shown.number, shown.title.zh, shown.place, shown.say.zh) == (
        "I-2026-0001",
        "3栋停电",
        "配电房",
        "预计18点恢复",
    )
    assert f"{office.facts.local(shown.started_at):%H:%M}" == "15:30"
    assert shown.expected_at is not None
    assert f"{office.facts.local(shown.expected_at):%d %H:%M}" == "20 18:00"
    assert page.detail.number.text() == "I-2026-0001"


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("title", "", "Say in a few words"),
        ("title", "x" * 300, "300"),
        ("started_at", "25:99", "Write a time"),
        ("started_on", "someday", "Write a day"),
        ("started_on", "1850-01-01", "more than a year back"),
        ("expected_on", "9999-12-31", "more than a year ahead"),
        ("expected_on", "2026-11-19", "before it began"),
    ],
)
def test_what_cannot_be_is_marked_in_its_field_and_nothing_is_lost(
    desk: AtWindow, office: Office, field: str, typed: str, told: str
) -> None:
    page = opened(desk)
    page.begin()
    form = page.new_place.form
    assert form is not None
    words = {"title": "Power cut", field: typed}
    fill(desk, form, **{name: text for name, text in words.items() if text})
    form.save()
    desk.settle()
    assert office.ask(incidents.going_on) == ()
    marks = form.form.marks()
    assert told in marks[field if field in marks else field.replace("_on", "_at")]


def test_a_form_that_was_left_is_offered_again(desk: AtWindow, office: Office, known: incidents.Begun) -> None:
    page = opened(desk, known.number)
    page.do("say")
    fill(desk, form_of(page), say_en="At nine.")
    desk.press(KEY.Key_Escape)
    assert page.detail.place.unfinished.isVisible()
    assert len(office.ask(lambda reading: drafts.drafts(reading, "record"))) == 1
    page.detail.place.go_on.emit()
    desk.settle()
    form_of(page).save()
    desk.settle()
    assert row(office, known.number).say.en == "At nine."


def test_the_next_caller_is_one_key_from_anywhere(
    desk: AtWindow, office: Office, owner: int, known: incidents.Begun
) -> None:
    """One cause, fifty calls: caller and flat, all else is the incident's; the form is ready for the next one."""
    desk.press(KEY.Key_F11, SHIFT)
    page = desk.page_of("incidents", IncidentsPage)
    desk.until(lambda: page.detail.place.form is not None)
    desk.write("王小明")
    desk.press(KEY.Key_Return)
    desk.until(lambda: form_of(page).form.read()["unit"] == "3-2-1801")
    desk.press(KEY.Key_Return)
    if not row(office, known.number).figures.callers:
        desk.press(KEY.Key_S, CTRL)
    assert row(office, known.number).figures == incidents.Figures(1, 1, 0, 0, 1)
    (case,) = office.ask(lambda reading: incidents.cases_of(reading, known.id)).rows
    assert (case.unit, case.told_by, case.summary) == ("3-2-1801", "王小明", "Power or water cut")
    assert "taken" in desk.said()
    assert form_of(page).form.read()["who"] == "", "ready for the next"


@pytest.mark.parametrize("who", ["3-2-1801", "139 0000 1111", "<b>Nobody</b> {{7*7}}\0"])
def test_a_caller_may_be_a_flat_a_number_or_a_name(
    desk: AtWindow, office: Office, known: incidents.Begun, who: str
) -> None:
    page = opened(desk, known.number)
    page.do("caller")
    fill(desk, form_of(page), who=who)
    form_of(page).save()
    desk.settle()
    (case,) = office.ask(lambda reading: incidents.cases_of(reading, known.id)).rows
    assert (case.unit == "3-2-1801") == (who == "3-2-1801")
    assert case.told_by == ("" if who == "3-2-1801" else who.replace("\0", ""))


def test_a_flat_that_is_not_on_file_is_marked(desk: AtWindow, office: Office, known: incidents.Begun) -> None:
    page = opened(desk, known.number)
    page.do("caller")
    fill(desk, form_of(page), who="A", unit="99-9-9999")
    form_of(page).save()
    desk.settle()
    assert "unit" in form_of(page).form.marks()
    assert row(office, known.number).figures.callers == 0


def test_all_are_answered_with_one_act_and_undo_takes_it_back(
    desk: AtWindow, office: Office, flat: int, known: incidents.Begun
) -> None:
    """One cause, fifty calls."""
    callers(office, flat, known.id, 12)
    page = opened(desk, known.number)
    desk.press(KEY.Key_R, CTRL)
    fill(desk, form_of(page), reply="电已恢复，谢谢您的耐心。")
    form_of(page).save()
    desk.until(lambda: "Done for 12 cases" in desk.said())
    desk.settle()
    assert row(office, known.number).figures.answered == 12
    told = [pill.text() for pill in page.detail.figures]
    assert told == ["12 callers of 1 household", "12 told", "12 answered", "0 closed"]
    desk.undo()
    assert row(office, known.number).figures.answered == 0


def test_an_empty_answer_is_marked(desk: AtWindow, office: Office, flat: int, known: incidents.Begun) -> None:
    callers(office, flat, known.id, 2)
    page = opened(desk, known.number)
    page.do("answer")
    form_of(page).save()
    desk.until(lambda: "reply" in form_of(page).form.marks())
    fill(desk, form_of(page), reply="Back")
    form_of(page).save()
    desk.until(lambda: row(office, known.number).figures.answered == 2)
    desk.settle()


def test_closing_all_names_those_that_were_not_closed(
    desk: AtWindow, office: Office, flat: int, known: incidents.Begun
) -> None:
    told = callers(office, flat, known.id, 3)
    for case in told[:2]:
        office.do(lambda work, case=case: cases.reply(work, case.number, Channel.PHONE, "Back"))
    page = opened(desk, known.number)
    page.do("close")
    form_of(page).form.fill({"cause": 1, "outcome": "Fuse replaced"})
    form_of(page).save()
    desk.until(lambda: "Done for 2 cases" in desk.said())
    desk.settle()
    assert page.detail.came_of_it.isVisible()
    assert told[2].number in page.detail.came_of_it._text.text()
    assert row(office, known.number).figures.closed == 2


def test_it_is_ended_taken_up_again_and_made_void_each_with_a_way_back(
    desk: AtWindow, office: Office, flat: int, known: incidents.Begun
) -> None:
    case = call_from(office, flat, "A", known.id)
    page = opened(desk, known.number)
    page.do("end")
    fill(desk, form_of(page), outcome="Cable mended")
    form_of(page).save()
    desk.settle()
    assert row(office, known.number).ended_at is not None
    assert page.detail.ended.label.text() == "Cable mended"
    desk.undo()
    assert row(office, known.number).ended_at is None
    page.do("void")
    fill(desk, form_of(page), reason="Only one flat")
    form_of(page).save()
    desk.settle()
    assert row(office, known.number).void
    assert not page.bar.buttons["caller"].isEnabled()
    desk.undo()
    assert not row(office, known.number).void
    assert office.ask(lambda reading: cases.file_of(reading, case.number)).incident == known.number


def test_a_case_is_added_by_its_number_and_taken_off_again(
    desk: AtWindow, office: Office, taken: cases.Taken, known: incidents.Begun
) -> None:
    page = opened(desk, known.number)
    page.do("join")
    fill(desk, form_of(page), case="nonsense")
    form_of(page).save()
    desk.settle()
    assert "case" in form_of(page).form.marks()
    fill(desk, form_of(page), case=taken.number.lower())
    form_of(page).save()
    desk.settle()
    assert row(office, known.number).figures.callers == 1
    desk.until(lambda: len(page.detail.cases.rows()) == 1)
    page.detail.cases.setFocus()
    page.detail.cases.selectRow(0)
    desk.press(KEY.Key_Delete)
    assert row(office, known.number).figures.callers == 0
    desk.undo()
    assert row(office, known.number).figures.callers == 1


def test_enter_on_a_caller_opens_the_case(desk: AtWindow, office: Office, flat: int, known: incidents.Begun) -> None:
    case = call_from(office, flat, "A", known.id)
    page = opened(desk, known.number)
    desk.until(lambda: len(page.detail.cases.rows()) == 1)
    page.detail.cases.setFocus()
    page.detail.cases.selectRow(0)
    desk.press(KEY.Key_Return)
    assert desk.here == "cases"
    assert office.ask(lambda reading: cases.file_of(reading, case.number)).row.status is CaseStatus.OPEN


def test_calls_made_are_noted_corrected_and_taken_off(desk: AtWindow, office: Office, known: incidents.Begun) -> None:
    """M92."""
    page = opened(desk, known.number)
    form = page.detail.calls.add()
    assert form is not None
    fill(desk, form, who="供电公司", phone="95598", called_at="15:50")
    form.save()
    desk.settle()
    assert "moment" not in form.form.marks()
    told = office.ask(lambda reading: incidents.calls_of_incident(reading, known.id))
    assert [(each.who, f"{office.facts.local(each.at):%H:%M}") for each in told] == [("供电公司", "15:50")]
    page.detail.calls.table.setFocus()
    page.detail.calls.table.selectRow(0)
    desk.press(KEY.Key_Delete)
    assert office.ask(lambda reading: incidents.calls_of_incident(reading, known.id)) == ()
    desk.undo()
    assert len(office.ask(lambda reading: incidents.calls_of_incident(reading, known.id))) == 1


def test_a_new_look_keeps_the_incident_in_front(desk: AtWindow, office: Office, known: incidents.Begun) -> None:
    opened(desk, known.number)
    desk.window.resize_text(1)
    desk.settle()
    assert desk.page_of("incidents", IncidentsPage).detail.number.text() == known.number


def test_an_unknown_number_is_told(desk: AtWindow) -> None:
    opened(desk, "I-2026-0999")
    assert "I-2026-0999" in desk.said()


def test_without_one_that_goes_on_the_next_caller_is_told_so(desk: AtWindow) -> None:
    desk.press(KEY.Key_F11, SHIFT)
    assert "No incident goes on now." in desk.said()


# -- fresh eyes


def two_going_on(office: Office) -> incidents.Begun:
    """Beside the power cut a lift that stands still."""
    return office.do(lambda work: incidents.begin(work, incidents.NewIncident("Lift out of order", place="5"))).answer


def test_with_two_going_on_the_next_caller_is_asked_for_and_a_digit_chooses(
    desk: AtWindow, office: Office, known: incidents.Begun
) -> None:
    two_going_on(office)
    desk.press(KEY.Key_F11, SHIFT)
    page = desk.page_of("incidents", IncidentsPage)
    assert page.which.isVisible()
    assert [known.number in line.accessibleName() for line in page.which.lines] == [False, True]
    desk.press(KEY.Key_2)
    desk.until(lambda: page.detail.place.form is not None)
    assert page.detail.number.text() == known.number
    assert not page.which.isVisible()
    desk.press(KEY.Key_F11, SHIFT)
    desk.press(KEY.Key_Escape)
    assert not page.which.isVisible()


def test_esc_on_the_question_which_one_brings_the_list_back_in_a_narrow_window(
    desk: AtWindow, office: Office, known: incidents.Begun
) -> None:
    two_going_on(office)
    desk.window.resize(640, 480)
    desk.press(KEY.Key_F11, SHIFT)
    page = desk.page_of("incidents", IncidentsPage)
    assert page.both.narrow
    desk.until(lambda: page.which.lines[0].hasFocus())
    desk.press(KEY.Key_Escape)
    assert page.table.isVisible()
    assert page.table.hasFocus()


def test_the_word_of_a_household_goes_once_another_one_is_typed(
    desk: AtWindow, office: Office, owner: int, flat: int, known: incidents.Begun
) -> None:
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("3", "2", "1802", 89.5)))
    first = call_from(office, flat, "王小明", known.id)
    page = opened(desk, known.number)
    page.do("caller")
    fill(desk, form_of(page), unit="3-2-1801")
    desk.press(KEY.Key_Tab)
    form = form_of(page)
    assert isinstance(form, CallerForm)
    desk.until(form.known.isVisible)
    add = form.known.findChildren(LinkButton)[0]
    form.unit.setFocus()
    desk.press(KEY.Key_Backspace)
    desk.press(KEY.Key_2)
    assert not form.known.isVisible()
    add.click()
    desk.settle()
    assert "unit" in form.form.marks()
    assert all(each.what != "note" for each in office.ask(lambda reading: cases.file_of(reading, first.number)).lines)


def test_a_household_that_told_already_is_added_to_its_case_and_another_case_only_when_wished(
    desk: AtWindow, office: Office, owner: int, flat: int, known: incidents.Begun
) -> None:
    first = call_from(office, flat, "王小明", known.id)
    page = opened(desk, known.number)
    page.do("caller")
    fill(desk, form_of(page), who="3-2-1801", words="Still dark")
    form_of(page).save()
    desk.settle()
    form = form_of(page)
    assert isinstance(form, CallerForm)
    assert first.number in form.form.marks()["unit"]
    assert row(office, known.number).figures.callers == 1
    assert form.known.isVisible()
    desk.press(KEY.Key_Space)  # the cursor is on "Add to it"
    assert row(office, known.number).figures.callers == 1
    lines = office.ask(lambda reading: cases.file_of(reading, first.number)).lines
    assert [(line.what, line.text) for line in lines[-2:]] == [("note", "Still dark"), ("told", "Back at six.")]
    desk.undo()
    assert f"Taken back: {first.number}" in desk.said()
    lines = office.ask(lambda reading: cases.file_of(reading, first.number)).lines
    assert all(line.taken_back for line in lines if line.what in ("note", "told"))
    fill(desk, form_of(page), who="3-2-1801")
    desk.press(KEY.Key_Tab)
    form = form_of(page)
    assert isinstance(form, CallerForm)
    desk.until(form.known.isVisible)
    form.known.findChildren(LinkButton)[1].click()
    desk.settle()
    counted = row(office, known.number).figures
    assert (counted.callers, counted.households) == (2, 1)
    assert "2 callers of 1 household" in [pill.text() for pill in page.detail.figures]


def test_another_choice_counts_while_the_incident_wished_for_lies_pages_down(
    desk: AtWindow, office: Office, flat: int
) -> None:
    made = [
        office.do(lambda work, n=n: incidents.begin(work, incidents.NewIncident(f"Cause {n}"))).answer
        for n in range(120)
    ]
    page = opened(desk, made[0].number)
    assert page.detail.number.text() == made[0].number
    assert page.table.current_row() is None, "nothing else is marked"
    page.table.setFocus()
    page.table.selectRow(2)
    desk.settle()
    marked = page.table.current_row()
    assert isinstance(marked, incidents.IncidentRow)
    assert page.detail.number.text() == marked.number == made[117].number


def test_after_an_unknown_number_the_list_goes_on(desk: AtWindow, office: Office, known: incidents.Begun) -> None:
    page = opened(desk, "I-2026-0999")
    desk.until(lambda: page.detail.number.text() == known.number)
    marked = page.table.current_row()
    assert isinstance(marked, incidents.IncidentRow)
    assert marked.number == known.number


def test_who_calls_is_still_known_when_the_form_is_gone_on_with(
    desk: AtWindow, office: Office, owner: int, known: incidents.Begun
) -> None:
    page = opened(desk, known.number)
    page.do("caller")
    desk.write("王小明")
    desk.press(KEY.Key_Return)
    desk.until(lambda: form_of(page).form.read()["unit"] == "3-2-1801")
    desk.press(KEY.Key_Escape)
    page.detail.place.go_on.emit()
    desk.settle()
    form_of(page).save()
    desk.settle()
    (case,) = office.ask(lambda reading: incidents.cases_of(reading, known.id)).rows
    file = office.ask(lambda reading: cases.file_of(reading, case.number))
    assert (file.row.told_by, file.person_id) == ("王小明", owner)


def test_a_class_left_out_since_stays_when_only_the_place_is_corrected(
    desk: AtWindow, office: Office, known: incidents.Begun
) -> None:
    outage = row(office, known.number).class_id
    assert outage is not None
    office.do(lambda work: choices.leave_out(work, choices.Listed.CLASSES, outage))
    page = opened(desk, known.number)
    desk.press(KEY.Key_F2)
    fill(desk, form_of(page), place="Meter room")
    form_of(page).save()
    desk.settle()
    after = row(office, known.number)
    assert (after.place, after.class_id) == ("Meter room", outage)


def test_what_came_of_answering_all_is_told_when_another_incident_is_shown_by_then(
    desk: AtWindow, office: Office, flat: int, known: incidents.Begun
) -> None:
    callers(office, flat, known.id, 3)
    other = two_going_on(office)
    page = opened(desk, known.number)
    page.do("answer")
    fill(desk, form_of(page), reply="Back")
    form_of(page).save()
    page.show_item(number=other.number)
    desk.until(lambda: f"Done for 3 cases of {known.number}" in desk.said())
    desk.settle()
    assert page.detail.number.text() == other.number
    desk.undo()
    assert row(office, known.number).figures.answered == 0


def test_a_new_incident_that_was_left_keeps_its_building(desk: AtWindow, office: Office, flat: int) -> None:
    page = opened(desk)
    page.begin()
    form = page.new_place.form
    assert form is not None
    building = office.ask(incidents.buildings).buildings[0][0]
    fill(desk, form, title="Power cut")
    choice = form.form.editor("building")
    assert isinstance(choice, Choice)
    choice.setCurrentIndex(choice.count() - 1)
    desk.press(KEY.Key_Escape)
    page.new_place.go_on.emit()
    desk.settle()
    again = page.new_place.form
    assert again is not None
    again.save()
    desk.settle()
    (shown,) = office.ask(incidents.going_on)
    assert shown.building_id == building


def test_answering_all_is_told_with_its_way_back_when_the_look_changes_meanwhile(
    desk: AtWindow, office: Office, flat: int, known: incidents.Begun
) -> None:
    callers(office, flat, known.id, 3)
    page = opened(desk, known.number)
    page.do("answer")
    desk.settle()
    fill(desk, form_of(page), reply="Back at seven")
    form_of(page).save()
    desk.window.resize_text(1)
    desk.settle()
    assert f"Done for 3 cases of {known.number}" in desk.said()
    desk.undo()
    assert row(office, known.number).figures.answered == 0
    assert desk.faults == []


def test_a_form_being_written_is_its_writers_when_another_sits_down(
    desk: AtWindow, office: Office, known: incidents.Begun
) -> None:
    first = office.clerk_id
    clerk = people.NewClerk("Li Bo", "", people.DeskRole.RECEPTIONIST, True)
    other = office.do(lambda work: people.add_clerk(work, clerk)).answer
    page = opened(desk, known.number)
    page.do("say")
    desk.settle()
    fill(desk, form_of(page), say_en="The first typed this")
    desk.window.set_clerk(other)
    desk.settle()
    assert page.detail.place.form is None
    assert page.detail.place.begun, "offered, not in a form of the other's"
    assert [*office.ask(lambda r: r.session.scalars(select(Draft.clerk_id)).all())] == [first]


def test_a_discarded_entry_comes_back_as_its_writers(desk: AtWindow, office: Office, known: incidents.Begun) -> None:
    page = opened(desk, known.number)
    page.do("say")
    desk.settle()
    fill(desk, form_of(page), say_en="Half a sentence")
    form_of(page).discard()
    (toast,) = desk.window.findChildren(Toast)
    assert toast.life.interval() == UNDO_SECONDS * 1000
    desk.undo()
    assert [*office.ask(lambda r: r.session.scalars(select(Draft.clerk_id)).all())] == [office.clerk_id]


def test_esc_in_a_form_leads_back_to_its_incident(desk: AtWindow, office: Office, known: incidents.Begun) -> None:
    desk.press(KEY.Key_F11, SHIFT)
    page = desk.page_of("incidents", IncidentsPage)
    desk.until(lambda: page.detail.place.form is not None)
    desk.press(KEY.Key_Escape)
    assert desk.window.focusWidget() is page.detail.ground
    desk.press(KEY.Key_I, CTRL)
    assert page.new_place.form is not None
    desk.press(KEY.Key_Escape)
    assert desk.window.focusWidget() is page.detail.ground


def test_a_caller_half_typed_stands_there_again_after_another_incident(
    desk: AtWindow, office: Office, known: incidents.Begun
) -> None:
    two_going_on(office)
    desk.press(KEY.Key_F11, SHIFT)
    page = desk.page_of("incidents", IncidentsPage)
    desk.press(KEY.Key_1)
    desk.until(lambda: page.detail.place.form is not None)
    fill(desk, form_of(page), who="Half typed")
    desk.press(KEY.Key_F11, SHIFT)
    desk.press(KEY.Key_2)
    desk.until(lambda: page.detail.number.text() == known.number and page.detail.place.form is not None)
    assert form_of(page).form.read()["who"] == ""
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_F11, SHIFT)
    desk.press(KEY.Key_1)
    desk.until(lambda: page.detail.place.form is not None)
    assert form_of(page).form.read()["who"] == "Half typed"


def test_what_a_caller_says_is_their_words_and_the_subject_is_the_incidents(
    desk: AtWindow, office: Office, known: incidents.Begun
) -> None:
    page = opened(desk, known.number)
    page.do("caller")
    fill(desk, form_of(page), who="3-2-1801", words="worried")
    form_of(page).save()
    desk.settle()
    (case,) = office.ask(lambda reading: incidents.cases_of(reading, known.id)).rows
    file = office.ask(lambda reading: cases.file_of(reading, case.number))
    assert (case.summary, file.words, file.relation) == ("Power or water cut", "worried", "other")
