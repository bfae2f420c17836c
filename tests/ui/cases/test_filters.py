"""The list narrowed by anything, filters under a name with counters of their own, all by keys (M02, M47, M77)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import cases, choices, people, views
from desk.cases import CaseKind, Filter, Urgency, Wanted
from desk.office import Office
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from tests.ui.nameless import nameless
from ui.cases.filterbar import ViewDialog
from ui.cases.filters import CaseFilters
from ui.cases.page import CasesPage

SHIFT = Qt.KeyboardModifier.ShiftModifier
THANKS = Wanted(Filter.ALL, kinds=(CaseKind.PRAISE,))


def take(office: Office, summary: str, kind: CaseKind = CaseKind.COMPLAINT, urgency: Urgency = Urgency.ROUTINE) -> str:
    new = cases.NewCase(summary=summary, kind=kind, urgency=urgency, told_by="李芳", first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def numbers(page: CasesPage) -> list[str]:
    return [row.number for row in page.list.table.rows() if isinstance(row, cases.CaseRow)]


def test_one_key_opens_the_filters_and_a_kind_chosen_by_keys_narrows_the_list_m02(desk: AtDesk, office: Office) -> None:
    take(office, "leak")
    thanks = take(office, "thank you", CaseKind.PRAISE)
    page = desk.open("cases")
    desk.press(KEY.Key_F, CTRL | SHIFT)
    form = desk.dialog(CaseFilters)
    assert nameless(form) == []
    assert form.form.editor("which").hasFocus()
    form.kinds[CaseKind.PRAISE].setFocus()
    desk.press(KEY.Key_Space)
    desk.until(lambda: form.show_them.text() == "Show 1 case")
    desk.press(KEY.Key_Return, CTRL)
    desk.back()
    desk.until(lambda: numbers(page) == [thanks])
    assert page.list.filters.text() == "Filters (1)"
    assert page.list.bar.chips.words() == ["Praise"]


def test_a_chip_takes_its_filter_away_and_reset_takes_all(desk: AtDesk, office: Office) -> None:
    both = take(office, "leak", urgency=Urgency.AT_ONCE)
    lamp = take(office, "lamp")
    page = desk.open("cases")
    page.list.narrow(Wanted(kinds=(CaseKind.COMPLAINT,), urgency=Urgency.AT_ONCE))
    desk.until(lambda: numbers(page) == [both] and len(page.list.bar.chips.words()) == 2)
    assert page.list.bar.chips.words() == ["Complaint", "At once"]
    page.list.bar.removed.emit("urgency")
    desk.until(lambda: numbers(page) == [lamp, both])
    page.list.choose_filters()
    form = desk.dialog(CaseFilters)
    next(each for each in form._bar.findChildren(type(form.show_them)) if each.text() == "Reset").click()
    desk.press(KEY.Key_S, CTRL)
    desk.back()
    assert page.list.filters.text() == "Filters"
    assert page.list.bar.isHidden()


def test_no_day_is_marked_and_nothing_is_lost(desk: AtDesk, office: Office) -> None:
    take(office, "leak")
    page = desk.open("cases")
    page.list.choose_filters()
    form = desk.dialog(CaseFilters)
    form.form.fill({"since": "the other day"})
    desk.press(KEY.Key_S, CTRL)
    assert form.isVisible()
    assert form.form.marks()["since"].endswith("or leave it empty")
    desk.press(KEY.Key_Escape)
    desk.back()
    assert page.list.wanted() == Wanted()


def test_a_first_day_after_the_last_is_marked(desk: AtDesk, office: Office) -> None:
    take(office, "leak")
    page = desk.open("cases")
    page.list.choose_filters()
    form = desk.dialog(CaseFilters)
    form.form.fill({"since": "2026-11-20", "until": "2026-11-10"})
    desk.press(KEY.Key_S, CTRL)
    assert form.isVisible()
    assert "later than the last day" in form.form.marks()["since"]
    desk.press(KEY.Key_Escape)
    desk.back()
    assert page.list.wanted() == Wanted()


def test_letters_of_its_name_choose_a_class_and_the_bar_says_how_many_of_how_many(desk: AtDesk, office: Office) -> None:
    kind = next(each for each in office.ask(choices.classes) if "oise" in each.name.en)
    found = office.do(
        lambda work: cases.take(work, cases.NewCase("x", told_by="李芳", first_receiver_id=1, class_id=kind.id))
    ).answer.number
    take(office, "leak")
    page = desk.open("cases")
    page.list.choose_filters()
    form = desk.dialog(CaseFilters)
    form.form.go_to("class_id")
    desk.write("noise")
    desk.until(form.kind_of.listing)
    desk.press(KEY.Key_Return)
    assert form.form.read()["class_id"] == kind.id
    desk.press(KEY.Key_S, CTRL)
    desk.back()
    desk.until(lambda: numbers(page) == [found])
    desk.until(lambda: page.list.bar.count.text() == "1 of 2")
    desk.press(KEY.Key_S, CTRL | SHIFT)
    desk.dialog(ViewDialog).reject()


def test_words_and_counter_go_together_with_the_filter(desk: AtDesk, office: Office) -> None:
    take(office, "lift noise")
    found = take(office, "lift stuck", urgency=Urgency.AT_ONCE)
    page = desk.open("cases", filter="open", search="lift")
    page.list.narrow(page.list.wanted().__class__(Filter.OPEN, urgency=Urgency.AT_ONCE, words="lift"))
    desk.until(lambda: numbers(page) == [found])
    desk.window.rebuild()
    desk.settle()
    page = desk.page("cases")
    desk.until(lambda: numbers(page) == [found])
    assert page.list.wanted() == Wanted(Filter.OPEN, urgency=Urgency.AT_ONCE, words="lift")
    assert page.list.bar.chips.words() == ["At once"]
    desk.open("cases", filter="open")
    assert page.list.wanted() == Wanted(Filter.OPEN)


def test_a_filter_gets_a_name_its_counter_and_live_counts(desk: AtDesk, office: Office) -> None:
    thanks = take(office, "thank you", CaseKind.PRAISE)
    page = desk.open("cases")
    page.list.narrow(THANKS)
    desk.settle()
    page.list.bar.save.click()
    form = desk.dialog(ViewDialog)
    desk.write("Thanks")
    desk.press(KEY.Key_S, CTRL)
    desk.back()
    (view,) = office.ask(views.views)
    value = f"view:{view.key}"
    desk.until(lambda: page.list.counters.value() == value)
    assert (view.name, view.wanted, view.own) == ("Thanks", THANKS, True)
    desk.until(lambda: page.list.counters.count(value) == 1)
    other = take(office, "more thanks", CaseKind.PRAISE)
    desk.until(lambda: page.list.counters.count(value) == 2)
    desk.until(lambda: numbers(page) == [other, thanks])
    page.list.counters.set_value("open")
    desk.settle()
    assert page.list.wanted() == Wanted(Filter.OPEN)
    page.list.counters.set_value(value)
    desk.settle()
    assert page.list.wanted() == THANKS
    assert form is not None


def test_a_name_that_is_taken_marks_its_field(desk: AtDesk, office: Office) -> None:
    office.do(lambda work: views.save_view(work, "Thanks", THANKS))
    page = desk.open("cases")
    page.list.narrow(Wanted(urgency=Urgency.AT_ONCE))
    page.list.bar.save_view()
    form = desk.dialog(ViewDialog)
    desk.write("thanks")
    form.save()
    desk.until(lambda: "already" in form.form.marks().get("name", ""))
    form.reject()


def test_a_named_filter_is_changed_renamed_and_taken_off_with_undo(desk: AtDesk, office: Office) -> None:
    take(office, "thank you", CaseKind.PRAISE)
    id = office.do(lambda work: views.save_view(work, "<b>Thanks</b> & more", THANKS)).answer
    page = desk.open("cases")
    value = f"view:{id}"
    desk.until(lambda: page.list.counters.count(value) == 1)
    page.list.counters.set_value(value)
    desk.settle()
    assert page.list.bar.rename.isVisible()
    page.list.narrow(page.list.wanted().__class__(Filter.ALL, kinds=(CaseKind.PRAISE, CaseKind.SUGGESTION)))
    desk.settle()
    assert page.list.counters.value() == value
    assert page.list.bar.change.accessibleName() == "Keep as “<b>Thanks</b> & more”"
    page.list.bar.change.click()
    desk.until(lambda: len(office.ask(views.views)[0].wanted.kinds) == 2)
    desk.settle()  # the book has it before the window hears of it, and only then is there something to take back
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: office.ask(views.views)[0].wanted == THANKS)
    desk.settle()
    page.list.counters.set_value("open")
    page.list.counters.set_value(value)
    desk.settle()
    page.list.bar.rename.click()
    form = desk.dialog(ViewDialog)
    form.form.fill({"name": "Praise"})
    form.save()
    desk.back()
    desk.until(lambda: office.ask(views.views)[0].name == "Praise")
    desk.until(lambda: page.list.bar.take_off.isVisible())
    page.list.bar.take_off.click()
    desk.until(lambda: page.list.counters.value() == "waiting")
    assert page.list.wanted() == Wanted()
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: page.list.counters.count(value) == 1)


def test_another_clerk_has_other_filters(desk: AtDesk, office: Office) -> None:
    mine = office.do(lambda work: views.save_view(work, "Mine", THANKS)).answer
    ours = office.do(lambda work: views.save_view(work, "Ours", THANKS, for_all=True)).answer
    other = office.do(lambda work: people.add_clerk(work, people.NewClerk("李娟"))).answer
    page = desk.open("cases")
    desk.until(lambda: page.list.counters.count(f"view:{mine}") == 0)
    office.sit_down(other)
    desk.window.refresh()
    desk.settle()
    desk.until(lambda: f"view:{mine}" not in page.list.named.views)
    assert page.list.counters.count(f"view:{ours}") == 0


def test_a_case_sent_for_is_found_behind_any_filter(desk: AtDesk, office: Office) -> None:
    number = take(office, "leak")
    page = desk.open("cases")
    page.list.narrow(THANKS)
    desk.until(lambda: numbers(page) == [])
    desk.open("cases", number=number)
    desk.until(lambda: page.list.wanted() == Wanted(Filter.ALL))
    desk.settle()
    assert page.list.table.current_row().number == number


def test_seldom_counters_are_seen_only_while_they_count_something(desk: AtDesk, office: Office) -> None:
    first = take(office, "leak")
    page = desk.open("cases")
    assert not page.list.counters.button("untold").isVisible()
    assert not page.list.counters.button("second").isVisible()
    again = cases.NewCase(summary="leak again", told_by="李芳", first_receiver_id=1, second_of=first)
    second = office.do(lambda work: cases.take(work, again)).answer.number
    desk.open("cases", filter="second")
    desk.until(lambda: numbers(page) == [second])
    assert page.list.counters.button("second").isVisible()
    desk.open("cases", filter="waiting")
    assert not page.list.counters.button("second").isVisible()


def test_a_class_stands_with_its_heading_where_there_is_room(desk: AtDesk, office: Office) -> None:
    from desk import choices

    leak = next(each.id for each in office.ask(choices.classes) if each.code == "leak")
    new = cases.NewCase(summary="drips", told_by="李芳", first_receiver_id=1, class_id=leak)
    office.do(lambda work: cases.take(work, new))
    page = desk.open("cases")
    desk.window.resize(2400, 900)
    desk.until(lambda: page.list.table.model().index(0, 3).data() == "Equipment · Water leak")
    desk.window.resize(1366, 768)
    desk.until(lambda: page.list.table.model().index(0, 3).data() == "Water leak")
