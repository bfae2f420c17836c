"""What stands in the intake form goes on whole: to the short form, to an open case, to nobody else (M15, M42)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import cases, choices, drafts, people
from desk.cases import Alike, Channel
from desk.office import Office
from tests.ui.cases.intake_at_desk import WITH_SHORT_FORM, AtDesk
from tests.ui.hands import CTRL, KEY
from ui.cases.page import CasesPage
from ui.cases.sudden import SuddenPage
from ui.look import Look


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, office, folder, WITH_SHORT_FORM)
    yield at_desk
    at_desk.leave()
    assert at_desk.faults == []


@pytest.fixture
def two(office: Office) -> tuple[int, int]:
    """Two clerks who are no managers."""
    ids = [
        office.do(lambda work, name=name: people.add_clerk(work, people.NewClerk(name))).answer for name in ("Gu", "Ma")
    ]
    office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER)))
    return ids[0], ids[1]


def trapped(office: Office) -> int:
    return next(each.id for each in office.ask(choices.classes) if each.code == "trapped")


def boss(office: Office) -> int:
    return next(each.id for each in office.ask(people.clerks) if each.name == "Boss")


def notes(desk: AtDesk, number: str) -> list[str]:
    lines = desk.office.ask(lambda reading: cases.file_of(reading, number)).lines
    return [line.text for line in lines if line.what == "note" and not line.taken_back]


def of_sudden(desk: AtDesk) -> SuddenPage:
    assert desk.window.stack is not None
    page = desk.window.stack.page("sudden")
    assert isinstance(page, SuddenPage)
    return page


def test_all_that_was_typed_is_in_the_case_of_the_short_form(
    desk: AtDesk, office: Office, taken: cases.Taken, two: tuple[int, int]
) -> None:
    """M15, M42: a name withheld stays withheld, also in the draft and in the book."""
    office.sit_down(two[0])
    page = desk.new()
    form = page.form
    form.fill({
        "channel": Channel.WALK_IN, "told_by": "Zhao", "who": "13900139000", "place": "Lift 2",
        "summary": "Doors shut", "words": "Two children\nare inside", "urgency": cases.Urgency.SAME_DAY,
        "access": "By the yard", "told": "On our way", "demand": "A letter", "apology": "Sorry", "withheld": True,
        "received_day": "2026-11-19", "received_time": "9:30", "first_receiver": two[1], "class": trapped(office),
    })  # fmt: skip
    form.links = replace(form.links, second_of=taken.number, apart=(taken.number,))
    form.changed.emit()
    page.keeper.timer.timeout.emit()
    desk.settle()
    page.to_short_form()
    assert not form.isEnabled(), "what is typed before the answer would be lost"
    desk.until(lambda: desk.here == "sudden")
    desk.settle()
    assert desk.drafts() == ()
    short = of_sudden(desk)
    assert short.form.along.isVisible()
    assert "the name is withheld" in short.form.along.text()
    kept = office.ask(lambda reading: drafts.drafts(reading, "sudden"))
    assert kept[0].content["withheld"] is True
    office.sit_down(two[1])
    assert office.ask(lambda reading: drafts.drafts(reading, "sudden")) == ()
    office.sit_down(two[0])
    short.save()
    desk.settle()
    office.sit_down(boss(office))
    row = next(each for each in desk.cases() if each.number != taken.number)
    file = office.ask(lambda reading: cases.file_of(reading, row.number))
    assert (row.told_by, file.told_phone, file.place) == ("Zhao", "13900139000", "Lift 2")
    assert (row.summary, file.words) == ("Doors shut", "Two children are inside")
    assert (file.channel, file.access, file.handling.demand) == (Channel.WALK_IN, "By the yard", "A letter")
    assert (file.withheld, file.second_of, file.first_receiver) == (True, taken.number, "Ma")
    assert row.taken_at.isoformat()[:16] == "2026-11-19T01:30", "UTC"
    assert {line.what: line.text for line in file.lines}["told"] == "On our way"
    assert any(line.what == "kept_apart" for line in file.lines)


def test_words_too_long_for_one_line_stay_where_they_are(desk: AtDesk, office: Office) -> None:
    """M42: rather than cut off what was said, the long form is gone on with."""
    page = desk.new()
    page.form.fill({"told_by": "Li", "words": "x" * 40_000, "class": trapped(office)})
    page.to_short_form()
    desk.settle()
    assert desk.here == "intake"
    assert len(page.form.words.toPlainText()) == 40_000
    assert any("too long for the short form" in text for text in desk.window.toasts.texts())


def test_what_a_neighbour_told_is_added_with_who_told_it_and_can_be_taken_back(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    page = desk.new()
    page.form.fill({
        "who": "13900139000", "told_by": "Zhao", "summary": "Leak seen", "words": "It drips", "place": "Hall",
        "access": "After six", "demand": "A letter", "told": "Plumber comes",
    })  # fmt: skip
    page.add_to(taken.number)
    desk.settle()
    language = office.facts.language
    (note,) = notes(desk, taken.number)
    for part in ("Leak seen", "It drips", "Zhao", "139", "Hall", "After six", "A letter"):
        assert part in note, part
    assert ("反映人：Zhao" if language == "zh" else "Told by: Zhao") in note
    desk.window.undo()
    desk.settle()
    assert notes(desk, taken.number) == []
    (draft,) = desk.drafts()
    assert (draft.content["told_by"], draft.content["access"]) == ("Zhao", "After six")


def test_when_it_came_goes_along_and_a_class_nobody_knows_is_marked_not_lost(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    page = desk.new()
    page.form.fill({
        "told_by": "Zhao", "summary": "Leak seen", "received_day": "2026-11-19", "received_time": "9:30",
        "class": "no such class",
    })  # fmt: skip
    page.add_to(taken.number)
    desk.settle()
    assert (list(page.form.marks()), notes(desk, taken.number)) == (["class"], [])
    page.form.fill({"class": trapped(office)})
    page.add_to(taken.number)
    desk.settle()
    (note,) = notes(desk, taken.number)
    assert "2026年11月19日 09:30" in note
    assert "类别：电梯困人" in note


def test_a_name_withheld_does_not_stand_in_the_note(desk: AtDesk, taken: cases.Taken) -> None:
    """M15: every clerk reads a note."""
    page = desk.new()
    page.form.fill({"who": "13900139000", "told_by": "Zhao", "summary": "Leak seen", "withheld": True})
    page.add_to(taken.number)
    desk.settle()
    (note,) = notes(desk, taken.number)
    assert "Leak seen" in note
    assert "Zhao" not in note
    assert "9000" not in note


def test_nothing_is_added_to_a_case_that_took_anothers_place_a_moment_ago(
    desk: AtDesk, office: Office, taken: cases.Taken, flat: int
) -> None:
    other = cases.NewCase(summary="Lamp out in the hall", unit_id=flat, told_by="Li", first_receiver_id=1)
    second = office.do(lambda work: cases.take(work, other)).answer
    page = desk.new()
    page.form.fill({"told_by": "Zhao", "summary": "Leak seen"})
    both: dict[str, Alike] = {
        each.number: each
        for each in office.ask(lambda reading: cases.alike(reading, cases.Saying(unit_id=flat, summary="Ceiling lamp")))
    }
    assert {taken.number, second.number} <= set(both)
    page.watch.look()
    desk.settle()
    page.notice.show_found([both[taken.number]])
    page.body.settle_strips()
    page.notice.show_found([both[second.number]])
    desk.press(KEY.Key_J, CTRL)
    desk.settle()
    assert notes(desk, second.number) == []
    assert any(second.number in text for text in desk.window.toasts.texts())
    desk.press(KEY.Key_J, CTRL)
    desk.settle()
    assert notes(desk, second.number) == [], "nobody has read it in so short a time"
    desk.until(page.notice.was_read)
    desk.press(KEY.Key_J, CTRL)
    desk.settle()
    assert len(notes(desk, second.number)) == 1


def test_whoever_sits_down_next_finds_a_fresh_form_and_no_name(
    desk: AtDesk, office: Office, two: tuple[int, int]
) -> None:
    """M15: the draft with the name withheld stays the draft of whoever wrote it."""
    desk.window.set_clerk(two[0])
    desk.settle()
    page = desk.new()
    page.form.fill({"told_by": "Zhao", "summary": "Leak", "withheld": True})
    page.form.changed.emit()
    desk.window.set_clerk(two[1])
    desk.settle()
    assert page.form.empty()
    assert not page.form.told_now()["withheld"]
    assert page.form.receiver.value() == two[1]
    assert desk.drafts() == ()
    assert not any("Zhao" in text for text in desk.window.toasts.texts())
    desk.window.set_clerk(two[0])
    desk.settle()
    (draft,) = desk.drafts()
    assert draft.content["told_by"] == "Zhao"


def test_a_form_discarded_never_comes_back_to_somebody_else(desk: AtDesk, two: tuple[int, int]) -> None:
    """M15: the way back goes with whoever had it."""
    desk.window.set_clerk(two[0])
    desk.settle()
    page = desk.new()
    page.form.fill({"told_by": "Zhao", "summary": "Leak", "withheld": True})
    page.discard()
    desk.window.set_clerk(two[1])
    desk.settle()
    desk.window.undo()
    desk.settle()
    assert page.form.empty()
    assert desk.drafts() == ()
    assert not any("Zhao" in text for text in desk.window.toasts.texts())


def test_a_form_being_saved_is_not_lost_to_the_undo_of_another(desk: AtDesk, owner: int) -> None:
    page = desk.new()
    page.form.fill({"told_by": "Zhao", "summary": "Leak"})
    page.discard()
    page.form.fill({"told_by": "Li", "summary": ""})
    page.save_and_new()  # refused: nothing was said
    assert page.saving.busy
    desk.window.undo()
    desk.settle()
    assert page.form.told_by.text() == "Zhao"
    assert {"Li", "Zhao"} == {str(draft.content["told_by"]) for draft in desk.drafts()}


def test_the_one_first_asked_stays_as_chosen_whoever_sits_down(
    desk: AtDesk, office: Office, two: tuple[int, int]
) -> None:
    """M11: only the proposal follows the one at the desk."""
    page = desk.new()
    page.form.receiver.set_value(two[0])
    office.sit_down(two[1])
    page.refresh()
    desk.settle()
    assert page.form.receiver.value() == two[0]


def test_a_discarded_form_is_still_offered_when_the_text_grows(desk: AtDesk) -> None:
    page = desk.new()
    page.form.fill({"told_by": "Zhao", "summary": "Leak"})
    page.discard()
    desk.settle()
    desk.window.resize_text(1)
    desk.settle()
    assert "Draft discarded" in desk.window.toasts.texts()
    desk.window.undo()
    desk.settle()
    assert desk.page.form.told_by.text() == "Zhao"
    desk.window.set_look(Look())


def test_a_paste_too_long_for_a_line_is_refused_and_not_cut_off(desk: AtDesk) -> None:
    page = desk.new()
    page.form.go_to("summary")
    desk.write("Leak ")
    QApplication.clipboard().setText("x" * 40_000)
    desk.press(KEY.Key_V, CTRL)
    desk.until(lambda: bool(page.form.marks()))
    assert "40,000" in page.form.marks()["summary"]
    assert page.form.summary.text() == "Leak "


def test_a_case_just_saved_keeps_the_filter_of_the_list_it_is_in(desk: AtDesk, taken: cases.Taken) -> None:
    page = desk.new()
    desk.press(KEY.Key_Escape)
    desk.settle()
    assert desk.window.stack is not None
    listed = desk.window.stack.page("cases")
    assert isinstance(listed, CasesPage)
    listed.list.choose(cases.Filter.OPEN)
    desk.settle()
    desk.new()
    page.form.fill({"told_by": "Li", "summary": "Lamp out"})
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: desk.here == "cases")
    desk.settle()
    assert listed.list.wanted().which == cases.Filter.OPEN
    row = listed.list.table.current_row()
    assert isinstance(row, cases.CaseRow)
    assert row.number != taken.number
