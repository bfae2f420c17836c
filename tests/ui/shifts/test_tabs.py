"""The day journal, the things at the desk and the duty roster by keys (M68, M14)."""

from datetime import date, timedelta

from PySide6.QtWidgets import QDialog

from desk import duty, journal, left_items
from desk.clock import FixedClock
from desk.duty import DutyPost, DutyShift, OnDuty
from desk.journal import NewEntry
from desk.left_items import ItemsFilter
from desk.office import Office
from tests.conftest import FRIDAY, type_text
from tests.ui.hands import ALT, CTRL, KEY
from tests.ui.shifts.conftest import AtShifts
from ui.widgets.label import PlainLabel
from ui.widgets.pill import Pill

TODAY = date(2026, 11, 20)


def test_an_entry_is_ins_words_ctrl_s_and_is_crossed_out_with_a_reason_m68(at: AtShifts, office: Office) -> None:
    """M68: taken in seconds; nothing is ever taken out, and days are turned by keys."""
    office.do(lambda work: journal.write(work, NewEntry(words="Yesterday", on=TODAY - timedelta(days=1))))
    page = at.open(part="journal")
    at.press(KEY.Key_Insert)
    at.write("Rain since three")
    at.press(KEY.Key_S, CTRL)
    at.until(lambda: [row.words for row in page.journal.list.rows()] == ["Rain since three"])
    at.until(lambda: page.journal.list.current() is not None)
    page.journal.list.table.setFocus()
    at.press(KEY.Key_Delete)
    at.until(lambda: isinstance(at.focus().window(), QDialog))
    at.write("It was snow")
    at.press(KEY.Key_S, CTRL)
    at.until(lambda: [row.struck for row in page.journal.list.rows()] == ["It was snow"])
    at.back()
    at.window.undo()
    at.until(lambda: [row.struck for row in page.journal.list.rows()] == [""])
    at.press(KEY.Key_Left, ALT)
    at.until(lambda: [row.words for row in page.journal.list.rows()] == ["Yesterday"])
    at.press(KEY.Key_F, CTRL)
    at.write("rain")
    at.until(lambda: [row.words for row in page.journal.list.rows()] == ["Rain since three"])


def test_a_thing_is_taken_in_handed_out_and_lies_there_again_by_keys(
    at: AtShifts, office: Office, flat: int, owner: int, clock: FixedClock
) -> None:
    page = at.open(new="item", unit_id=flat, person_id=owner)
    at.until(lambda: page.items.new.form is not None)
    form = page.items.new.form
    assert form is not None
    assert (form.form.read()["for_name"], form.form.read()["unit"]) == ("王小明", "3-2-1801")
    form.form.go_to("what")
    at.write("Parcel with books")
    at.press(KEY.Key_S, CTRL)
    at.until(lambda: [row.number for row in page.items.list.rows()] == ["K-2026-0001"])
    assert page.items.list.rows()[0].person_id == owner
    at.until(lambda: page.items.list.current() is not None)
    at.press(KEY.Key_F9)
    (form,) = page.items.forms()
    assert form.form.read()["handed_to"] == "王小明"
    form.form.go_to("proof")
    type_text(at.focus(), "ID card seen")
    at.press(KEY.Key_S, CTRL)
    at.until(lambda: not page.items.list.rows())
    assert office.ask(lambda reading: left_items.item_of(reading, "K-2026-0001")).proof == "ID card seen"
    at.window.undo()
    at.until(lambda: len(page.items.list.rows()) == 1)
    clock.move_to(FRIDAY + timedelta(days=8))
    page.refresh()
    at.settle()
    assert page.items.counters.count(ItemsFilter.LONG) == 1
    page.items.show_number("K-2026-0001")
    at.until(lambda: page.items.list.current() is not None and page.items.list.table.hasFocus())
    at.window.open("owners", unit_id=flat)
    at.until(lambda: any("1 at the desk" in each.text() for each in at.window.findChildren(Pill)))


def test_the_roster_is_written_cell_by_cell_copied_and_taken_back_by_keys(at: AtShifts, office: Office) -> None:
    """M14: who is at the desk and on call."""
    monday = TODAY - timedelta(days=11)
    office.do(lambda work: duty.set_people(work, monday, DutyShift.NIGHT, DutyPost.ON_CALL, [OnDuty("陈师傅", "139")]))
    page = at.open(part="roster")
    at.press(KEY.Key_4, ALT)
    assert page.roster.grid.hasFocus()
    assert page.roster.grid.cell() == (TODAY, DutyShift.DAY, DutyPost.DESK)
    at.press(KEY.Key_Down)
    at.press(KEY.Key_Return)
    form = page.roster.place.form
    assert form is not None
    at.write("Zhang")
    form.form.go_to("phone1")
    at.write("138 0000 0000")
    at.press(KEY.Key_S, CTRL)

    def on_call() -> tuple[OnDuty, ...]:
        return office.ask(lambda reading: duty.roster(reading, TODAY)).people(TODAY, DutyShift.DAY, DutyPost.ON_CALL)

    at.until(lambda: on_call() == (OnDuty("Zhang", "138 0000 0000"),))
    at.until(page.roster.grid.hasFocus)
    at.press(KEY.Key_D, CTRL)
    at.until(lambda: len(office.ask(lambda reading: duty.roster(reading, TODAY)).cells) == 2)
    at.window.undo()
    at.until(lambda: len(office.ask(lambda reading: duty.roster(reading, TODAY)).cells) == 1)
    at.press(KEY.Key_Left, ALT)
    assert page.roster.head.words.text().startswith("Mon 9 Nov")
    assert page.roster.grid.item(3, 1).text() == "陈师傅\n139"
    at.window.open("sudden", new=True)
    at.settle()
    at.until(lambda: any("Zhang 138 0000 0000" in each.text() for each in at.window.findChildren(PlainLabel)))
