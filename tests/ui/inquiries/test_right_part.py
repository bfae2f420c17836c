"""What follows a case inside the office, by keys (M13, M22, M27, M93)."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk import cases, compensations, drafts, inquiries
from desk.compensations import NewPayment
from desk.inquiries import Findings
from desk.office import Office
from tests.conftest import type_text
from tests.ui.inquiries.bare import Opened, clerk, manager, page_of
from tests.ui.nameless import nameless
from ui.inquiries.part import RightPart

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SECRET = "Zanzibar"


@pytest.fixture
def opened(qtbot: QtBot, room: Callable[..., Any], taken: cases.Taken) -> Opened:
    found = Opened(qtbot, room(page_of(RightPart), "cases"))
    found.turn(taken.number)
    return found


def rectifications(office: Office, number: str) -> tuple[inquiries.RectificationRow, ...]:
    return office.ask(lambda reading: inquiries.rectifications_of(reading, number))


def payments(office: Office, number: str) -> list[int]:
    return [row.cents for row in office.ask(lambda reading: compensations.of_case(reading, number))]


def words_seen(opened: Opened) -> str:
    return " ".join(each.text() for each in opened.part.findChildren(QLabel) if each.isVisible())


# -- setting right


def test_ins_opens_a_rectification_with_the_usual_limit_and_undo_takes_it_off(
    opened: Opened, office: Office, taken: cases.Taken
) -> None:
    """M22."""
    opened.part.focus_first()
    opened.qtbot.keyClick(opened.part.rectifications, Key.Key_Insert)
    form = opened.part.rectifications.form
    form.form.fill({"problem": "Roof lets water in", "leader": "陈工"})
    form.save()
    opened.qtbot.waitUntil(lambda: len(rectifications(office, taken.number)) == 1)
    opened.settle()
    [row] = rectifications(office, taken.number)
    assert (row.leader, row.source, office.facts.local(row.due_at).date().isoformat()) == (
        "陈工", inquiries.Source.OWNER, "2026-11-27",
    )  # fmt: skip
    assert opened.part.rectifications.rows()[0].key == row.key
    opened.undo()
    assert rectifications(office, taken.number) == ()


def test_the_measure_waits_for_the_analysis_and_done_waits_for_both(
    opened: Opened, office: Office, taken: cases.Taken
) -> None:
    """M93."""
    new = inquiries.NewRectification("Roof", days=3)
    office.do(lambda work: inquiries.open_rectification(work, new, case_number=taken.number))
    opened.settle()
    rights = opened.part.rectifications
    rights.select(rights.rows()[0].key)
    opened.link("Set right…").click()
    assert "analysis" in rights.form.form.marks()
    rights.form.form.fill({"measure": "Bucket"})
    rights.form.save()
    opened.settle()
    assert "analysis" in rights.form.form.marks()
    rights.form.form.fill({"analysis": "Seam of 2009", "measure": "New seam"})
    rights.form.save()
    opened.qtbot.waitUntil(lambda: rights.form is None)
    opened.settle()
    rights.select(rights.rows()[0].key)
    opened.link("Set right…").click()
    rights.form.form.fill({"result": "dry"})
    rights.form.save()
    opened.qtbot.waitUntil(lambda: rectifications(office, taken.number)[0].done_at is not None)
    opened.settle()
    opened.undo()
    assert rectifications(office, taken.number)[0].done_at is None


# -- compensation


def test_a_payment_is_typed_as_text_and_refused_at_its_field(
    opened: Opened, office: Office, taken: cases.Taken
) -> None:
    """M27."""
    opened.part.new("compensation")
    form = opened.part.payments.form
    for amount in ("free", "-3", "9" * 12, "{{7*7}}"):
        form.form.fill({"amount": amount, "basis": "§4"})
        form.save()
        opened.settle()
        assert "amount" in form.form.marks()
    form.form.fill({"amount": "120.50", "basis": ""})
    form.save()
    opened.qtbot.waitUntil(lambda: "basis" in form.form.marks())
    form.form.fill({"basis": "Ruined carpet <b>§4</b>"})
    form.save()
    opened.qtbot.waitUntil(lambda: payments(office, taken.number) == [12_050])
    opened.qtbot.waitUntil(lambda: len(opened.part.payments.rows()) == 1)


def test_del_takes_a_payment_off_and_undo_brings_it_back(opened: Opened, office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: compensations.pay(work, taken.number, NewPayment("5", "x")))
    opened.settle()
    opened.part.payments.select(opened.part.payments.rows()[0].key)
    opened.part.payments.table.setFocus()
    opened.qtbot.keyClick(opened.part.payments, Key.Key_Delete)
    opened.qtbot.waitUntil(lambda: payments(office, taken.number) == [])
    opened.settle()
    opened.undo()
    assert payments(office, taken.number) == [500]


# -- investigation


def test_a_clerk_sees_that_there_is_nothing_here_for_him(opened: Opened, office: Office, taken: cases.Taken) -> None:
    """M13: the same sentence whether there is an investigation or not."""
    boss, other = manager(office), clerk(office)
    office.sit_down(other)
    opened.refresh()
    before = words_seen(opened)
    assert "Only a manager investigates" in before
    office.sit_down(boss)
    office.do(lambda work: inquiries.open_investigation(work, taken.number, Findings(found=SECRET)))
    office.sit_down(other)
    opened.refresh()
    assert words_seen(opened) == before
    assert "Open an investigation…" not in opened.links()
    opened.part.new("investigation")
    assert opened.part.investigation.place.form is None


def test_a_manager_opens_looks_changes_and_each_is_noted(opened: Opened, office: Office, taken: cases.Taken) -> None:
    """M13."""
    office.sit_down(manager(office))
    opened.refresh()
    opened.link("Open an investigation…").click()
    card = opened.part.investigation
    card.place.form.form.fill({"department": "Engineering", "found": SECRET})
    card.place.form.save()
    opened.qtbot.waitUntil(lambda: card.place.form is None)
    opened.settle()
    assert SECRET in words_seen(opened)
    opened.link("Put out of sight").click()
    assert SECRET not in words_seen(opened)
    opened.link("Look at it").click()
    opened.settle()
    assert SECRET in words_seen(opened)
    opened.link("Change…").click()
    card.place.form.form.fill({"decision": "A warning"})
    card.place.form.save()
    opened.qtbot.waitUntil(lambda: card.place.form is None)
    opened.settle()
    looks = office.ask(lambda reading: inquiries.looks(reading, taken.number))
    assert [look.act for look in looks] == ["add", "view", "change"]
    assert "changed: What the company decided" in card.looks.text()
    assert "Boss" in card.looks.text()
    opened.undo()
    seen = office.do(lambda work: inquiries.view_investigation(work, taken.number)).answer
    assert seen.findings == Findings("Engineering", SECRET)


def test_the_words_go_out_of_sight_with_the_case_and_with_who_looked(
    opened: Opened, office: Office, taken: cases.Taken
) -> None:
    boss, other = manager(office), clerk(office)
    office.sit_down(boss)
    office.do(lambda work: inquiries.open_investigation(work, taken.number, Findings(found=SECRET)))
    new = cases.NewCase(summary="x", told_by="y", first_receiver_id=1)
    second = office.do(lambda work: cases.take(work, new)).answer.number
    opened.refresh()
    opened.link("Look at it").click()
    opened.settle()
    opened.turn(second)
    assert SECRET not in words_seen(opened)
    opened.turn(taken.number)
    assert SECRET not in words_seen(opened)
    opened.link("Look at it").click()
    opened.settle()
    opened.link("Change…").click()
    type_text(opened.part.investigation.place.form.form.editor("handled"), f"{SECRET} 2")
    office.sit_down(other)
    opened.refresh()
    assert opened.part.investigation.place.form is None
    assert SECRET not in words_seen(opened)
    assert "Go on with it" not in opened.links()
    office.sit_down(boss)
    opened.refresh()
    opened.settle()
    opened.link("Go on with it").click()
    opened.settle()
    assert opened.part.investigation.place.form.form.read()["handled"] == f"{SECRET} 2"


def test_an_investigation_taken_off_comes_back_with_undo(opened: Opened, office: Office, taken: cases.Taken) -> None:
    office.sit_down(manager(office))
    office.do(lambda work: inquiries.open_investigation(work, taken.number, Findings(found=SECRET)))
    opened.refresh()
    opened.link("Look at it").click()
    opened.settle()
    opened.link("Take off").click()
    opened.settle()
    assert "Open an investigation…" in opened.links()
    opened.undo()
    assert "Look at it" in opened.links()


def test_everything_can_be_named_aloud(opened: Opened, office: Office) -> None:
    office.sit_down(manager(office))
    opened.refresh()
    for what in ("rectification", "compensation", "investigation"):
        opened.part.new(what)
    assert nameless(opened.part) == []
    assert office.ask(lambda reading: drafts.drafts(reading, "record")) == ()
