"""How a case was handled, written in its place by keys (M12, M38, M44, M45, M72, M82)."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import cases, drafts
from desk.cases import DutyBreach, Party, Verdict, VisitConsent
from desk.cases.correcting import particulars
from desk.office import Office
from tests.conftest import type_text
from tests.ui.inquiries.bare import Opened, clerk, manager, page_of
from tests.ui.nameless import nameless
from ui.cases.handling import HandlingPart

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: QtBot, room: Callable[..., Any], taken: cases.Taken) -> Opened:
    found = Opened(qtbot, room(page_of(HandlingPart), "cases"))
    found.turn(taken.number)
    found.part.focus_first()
    return found


def told(office: Office, number: str) -> cases.Handling:
    return office.ask(lambda reading: cases.file_of(reading, number)).handling


def press(opened: Opened, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    opened.qtbot.keyClick(focus, key, held)


def test_enter_opens_the_form_ctrl_enter_keeps_it_and_undo_takes_it_back(
    opened: Opened, office: Office, taken: cases.Taken
) -> None:
    press(opened, Key.Key_Return)
    form = opened.part.handling.form
    assert form.form.editor("demand").hasFocus()
    type_text(QApplication.focusWidget(), "免费清洗地毯 <b>&</b>")
    form.form.fill({"decision": "We clean it", "verdict": Verdict.JUSTIFIED, "party": Party.DEVELOPER})
    press(opened, Key.Key_Return, CTRL)
    opened.qtbot.waitUntil(lambda: told(office, taken.number).demand == "免费清洗地毯 <b>&</b>")
    opened.settle()
    assert opened.part.handling.form is None
    assert opened.part.handling.face.hasFocus()
    shown = " ".join(value.text() for _name, value in opened.part.facts._labels if not value.isHidden())
    assert "免费清洗地毯 <b>&</b>" in shown
    assert "Justified" in shown
    assert "Developer" in shown
    opened.undo()
    assert told(office, taken.number) == cases.Handling()


def test_what_was_typed_and_left_is_offered_again(opened: Opened, office: Office, taken: cases.Taken) -> None:
    press(opened, Key.Key_Return)
    type_text(QApplication.focusWidget(), "wants the roof mended")
    opened.part.leave()
    opened.settle()
    assert [row.content for row in office.ask(lambda reading: drafts.drafts(reading, "record"))] == [
        {"demand": "wants the roof mended"}
    ]
    press(opened, Key.Key_Escape)
    opened.link("Go on with it").click()
    assert opened.part.handling.form.form.read()["demand"] == "wants the roof mended"


def test_a_breach_needs_an_employee_and_another_way_needs_its_answer(opened: Opened) -> None:
    """M12, M72."""
    opened.part.new("handling")
    form = opened.part.handling.form.form
    assert not form.editor("duty_breach").isEnabled()
    assert not form.editor("visit_otherwise").isEnabled()
    form.fill({"about_id": 1, "visit_consent": VisitConsent.OTHER})
    assert form.editor("duty_breach").isEnabled()
    assert form.editor("visit_otherwise").isEnabled()
    form.fill({"duty_breach": DutyBreach.COLD})
    form.fill({"about_id": None})
    assert form.read()["duty_breach"] is None


def test_a_text_too_long_is_marked_and_stays(opened: Opened, office: Office, taken: cases.Taken) -> None:
    opened.part.new("handling")
    form = opened.part.handling.form
    form.form.fill({"offer": "x" * 4001})
    form.save()
    opened.qtbot.waitUntil(lambda: "offer" in form.form.marks())
    assert len(form.form.read()["offer"]) == 4001
    assert told(office, taken.number) == cases.Handling()


def test_the_class_is_put_right_with_its_reason(opened: Opened, office: Office, taken: cases.Taken) -> None:
    opened.part.new("correction")
    form = opened.part.record.form
    form.form.fill({"class_id": form.form.editor("class_id")._values[3], "place": "Lift 2"})
    form.save()
    opened.qtbot.waitUntil(lambda: "reason" in form.form.marks())
    form.form.fill({"reason": "Misheard"})
    form.save()
    opened.qtbot.waitUntil(lambda: opened.part.record.form is None)
    now = office.ask(lambda reading: particulars(reading, taken.number))
    assert (now.place, now.class_id is not None) == ("Lift 2", True)
    opened.undo()
    assert office.ask(lambda reading: particulars(reading, taken.number)).place == ""


def test_only_a_manager_shows_a_name_again(opened: Opened, office: Office, taken: cases.Taken) -> None:
    """M15."""
    boss, other = manager(office), clerk(office)
    office.sit_down(other)
    opened.part.new("correction")
    form = opened.part.record.form
    assert form.form.editor("withheld").isEnabled()
    form.form.fill({"withheld": True, "reason": "asked for it"})
    form.save()
    opened.qtbot.waitUntil(lambda: opened.part.record.form is None)
    opened.settle()
    opened.part.new("correction")
    assert not opened.part.record.form.form.editor("withheld").isEnabled()
    opened.part.record.close_form()
    office.sit_down(boss)
    opened.refresh()
    opened.part.new("correction")
    assert opened.part.record.form.form.editor("withheld").isEnabled()


def test_every_field_can_be_named_aloud(opened: Opened) -> None:
    opened.part.new("handling")
    opened.part.new("correction")
    assert nameless(opened.part) == []
