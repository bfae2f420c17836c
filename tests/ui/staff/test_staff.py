"""The records of the staff and their suggestions on the screen, by keys (M29, M30, M66a)."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.models import CaseKind, DeskRole
from desk import people
from desk.office import Office
from desk.staff import acts, checks, credits, lists, suggestions
from tests.ui.hands import CTRL, KEY
from tests.ui.opened import open_page, open_window
from tests.ui.steering.at_desk import AtDesk
from ui.preview import PreviewDialog
from ui.staff.page import StaffPage
from ui.window import Window

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder, first="staff")


@pytest.fixture
def at(qtbot: QtBot, window: Window) -> AtDesk:
    return AtDesk(qtbot, window)


def opened(at: AtDesk, **what: object) -> StaffPage:
    page = open_page(at.qtbot, at.window, "staff", **what)
    assert isinstance(page, StaffPage)
    at.settle()
    return page


def test_a_manager_keeps_a_record_gives_praise_and_checks_manners_by_keys_m29_m66a(
    at: AtDesk, office: Office, take: Callable[..., str]
) -> None:
    number = take(datetime(2026, 11, 20, 8, tzinfo=UTC), kind=CaseKind.PRAISE, words="半夜来修水管，非常感谢！")
    page = opened(at)
    page.focus_first()
    at.press(KEY.Key_Insert)
    at.until(lambda: page.records.staff.form is not None)
    at.fill("李师傅", "Electrician", "13800138000", "电工证", "A-17", "10.12.2026")
    at.save()
    row = office.ask(lists.staff)[0]
    assert (row.name, row.certificate_until, row.is_warned) == ("李师傅", date(2026, 12, 10), True)
    assert page.records.staff.table.hasFocus()
    at.until(lambda: not page.records.credits.isHidden())

    page.records.credits.add()
    at.until(lambda: page.records.credits.form is not None)
    form = page.records.credits.form
    assert form is not None
    form.form.go_to("case_number")
    at.fill(number)
    at.save()
    told = office.ask(lambda reading: credits.of_staff(reading, row.key))
    assert [(each.case_number, each.words) for each in told] == [(number, "半夜来修水管，非常感谢！")]

    page.records.checks.add()
    at.until(lambda: page.records.checks.form is not None)
    at.press(KEY.Key_Right)
    at.press(KEY.Key_Tab)
    at.press(KEY.Key_Right)
    at.press(KEY.Key_Right)
    at.save()
    assert [each.score for each in office.ask(lambda reading: checks.of_staff(reading, row.key))] == [50]

    at.link(page.records.staff, "Has left")
    assert office.ask(lists.staff) == ()
    at.undo()
    assert [each.left_on for each in office.ask(lists.staff)] == [None]
    at.press(KEY.Key_P, CTRL)
    at.until(lambda: at.window.findChild(PreviewDialog) is not None)
    at.window.findChildren(PreviewDialog)[0].reject()


def test_a_receptionist_enters_a_suggestion_and_a_manager_accepts_it_with_its_measure_m30(
    at: AtDesk, office: Office
) -> None:
    office.do(lambda work: acts.add(work, acts.NewStaff("李师傅")))
    manager = office.clerk_id
    assert manager is not None
    receptionist = office.do(lambda work: people.add_clerk(work, people.NewClerk("小陈"))).answer
    at.window.sitting.sit_down(receptionist)
    at.settle()
    page = opened(at, new=True)
    assert page.records.staff.rows() == ()
    at.until(lambda: page.suggestions.list.form is not None)
    at.fill("小陈", "换大一点的伞架")
    at.save()
    assert [row.number for row in office.ask(suggestions.listed)] == ["G-2026-0001"]
    assert "Accept…" not in page.suggestions.list.acts.offered()

    at.window.sitting.sit_down(manager)
    at.settle()
    assert office.ask(people.clerks)[0].role is DeskRole.ADMINISTRATOR
    page = opened(at, part="suggestions")
    page.focus_first()
    at.link(page.suggestions.list, "Accept…")
    at.fill("好主意")
    at.save()
    row = office.ask(suggestions.listed)[0]
    assert (row.answer, row.measure) == ("好主意", "换大一点的伞架")
    at.press(KEY.Key_1, ALT)
    at.settle()
    assert [each.name for each in page.records.staff.rows()] == ["李师傅"]
