"""One person hands over by keys, another reads every section and takes over (feature 13)."""

from datetime import timedelta

from PySide6.QtWidgets import QCheckBox

from desk import handover, journal, left_items, people
from desk.clock import FixedClock
from desk.handover import NewHandover
from desk.journal import NewEntry
from desk.left_items import NewItem
from desk.office import Office
from tests.conftest import FRIDAY
from tests.ui.hands import CTRL, KEY, SHIFT
from tests.ui.shifts.conftest import AtShifts
from ui.shifts.sheetview import SectionLines
from ui.today.page import TodayPage


def test_a_shift_is_handed_over_by_keys_and_taken_over_by_another(
    at: AtShifts, office: Office, clock: FixedClock
) -> None:
    other = office.do(lambda work: people.add_clerk(work, people.NewClerk("李静"))).answer
    office.do(lambda work: journal.write(work, NewEntry(words="Lamp <b>broken</b>", for_next=True)))
    office.do(lambda work: left_items.take_in(work, NewItem(what="Box", for_name="Wang")))
    clock.move_to(FRIDAY + timedelta(hours=3))
    page = at.open()
    at.press(KEY.Key_F9)
    at.write("Mind the pump.")
    at.press(KEY.Key_F9)  # back into the form: only Ctrl+S gives
    assert office.ask(handover.not_taken) is None
    at.press(KEY.Key_S, CTRL)
    at.until(lambda: page.handover.list.number == "H-2026-0001")
    at.until(lambda: page.handover.shown is not None and page.handover.shown.row is not None)
    assert page.handover.title.text() == "H-2026-0001"
    assert page.handover.shown is not None
    assert not page.handover.shown.may_take
    at.press(KEY.Key_F9)  # who gave it cannot take it over
    assert page.handover.forms() == []
    at.press(KEY.Key_J, CTRL | SHIFT)
    at.press(KEY.Key_Escape)
    at.press(KEY.Key_H, CTRL | SHIFT)
    assert page.tabs.current() == "handover", "its key hands over, whatever was looked at last"
    page.handover.show_number("")
    at.until(lambda: page.handover.waiting.isVisible())
    at.press(KEY.Key_F9)  # no form that could not be given: the sheet that waits
    at.until(lambda: page.handover.list.number == "H-2026-0001" and page.handover.ground.hasFocus())
    assert page.handover.forms() == []
    at.settle()
    at.window.open("today")
    at.press(KEY.Key_K, CTRL)
    at.write("h-2026-0001")
    at.until(lambda: [hit.name for hit in at.window.frame.search.panel.hits()] == ["H-2026-0001"])
    at.press(KEY.Key_Return)
    at.until(lambda: page.handover.ground.hasFocus() and page.handover.list.number == "H-2026-0001")

    at.seat(other)
    at.window.shift_waits.look()
    at.settle()
    assert sum("H-2026-0001 of" in text for text in at.window.toasts.texts()) == 1, "said once, however often one asks"
    at.until(lambda: page.handover.shown is not None and page.handover.shown.may_take)
    assert "Lamp <b>broken</b>" in page.handover.view.cards["notes"].lines.words.text()
    at.press(KEY.Key_F9)
    (form,) = page.handover.forms()
    assert form.findChild(SectionLines) is not None, "each tick lies under its lines"
    assert not page.handover.view.sections.isVisible()
    at.press(KEY.Key_S, CTRL)  # nothing is ticked yet
    assert set(form.form.marks()) == {"read_notes", "read_items"}
    for name in ("read_notes", "read_items"):
        form.form.go_to(name)
        at.press(KEY.Key_Space)
        assert isinstance(box := form.form.editor(name), QCheckBox)
        assert box.isChecked()
    form.form.go_to("items")
    at.write("Box is gone")
    at.press(KEY.Key_S, CTRL)
    at.until(lambda: office.ask(handover.not_taken) is None)
    row = office.ask(lambda reading: handover.handed(reading, "H-2026-0001")).row
    assert row is not None
    assert (row.given_name, row.taken_name, dict(row.remarks)) != ("", "", {})
    assert row.remarks == {"items": "Box is gone"}
    at.until(lambda: "Box is gone" in page.handover.view.cards["items"].remark.text())
    at.window.undo()
    at.until(lambda: office.ask(handover.not_taken) is not None)


def test_today_leads_to_the_shift_that_waits_and_words_half_written_survive(at: AtShifts, office: Office) -> None:
    """The draft of whoever takes over is there again after another page."""
    other = office.do(lambda work: people.add_clerk(work, people.NewClerk("李静"))).answer
    office.do(lambda work: handover.give(work, NewHandover("Mind the pump.")))
    at.seat(other)
    at.window.open("today")
    at.settle()
    assert at.window.stack is not None
    today = at.window.stack.page("today")
    assert isinstance(today, TodayPage)
    assert today.strip.counts()["handover"] == 1
    today.strip.tile("handover").click()
    at.settle()
    page = at.page()
    at.until(lambda: page.handover.shown is not None and page.handover.shown.may_take)
    at.press(KEY.Key_F9)
    at.write("All is well")
    at.window.open("today")
    at.settle()
    at.window.open("shifts")
    at.settle()
    (form,) = page.handover.forms()
    assert form.form.read()["whole"] == "All is well"
    at.press(KEY.Key_Escape)
    assert page.handover.take_place.unfinished.isVisible()
