"""Papers, scans and keys in the file of a flat, by keyboard (M05 the key loan, M70, B4)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desk import attachments, key_loans, papers_held
from desk.key_loans import NewKey, NewLoan
from desk.office import Office
from desk.papers_held import NewPaper, PaperKind
from tests.conftest import type_text
from tests.desk.attachments.pictures import picture
from ui.owners.page import OwnersPage
from ui.papers_held.tab import PapersTab
from ui.widgets.link import LinkButton

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 20)
Opened = tuple[Any, PapersTab]


def link(tab: PapersTab, text: str) -> LinkButton:
    return next(each for each in tab.findChildren(LinkButton) if each.text() == text and each.isVisible())


def undo(made: Any) -> None:
    [*_, button] = [each for each in made.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible()]
    button.click()


def lent(office: Office) -> list[tuple[str, str]]:
    return [(out.loan.tag, out.loan.lent_to) for out in office.ask(key_loans.keys_out)]


@pytest.fixture
def opened(qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int) -> Opened:
    made = room(OwnersPage, "owners")
    made.page.show_item(unit_id=flat, tab="papers")
    view = made.page.browse.view
    qtbot.waitUntil(lambda: view.tab("papers") is not None and view.tab("papers").unit_id == flat)
    qtbot.waitUntil(made.errands.idle)
    return made, view.tab("papers")


@pytest.fixture
def key(office: Office, flat: int) -> int:
    new = NewKey("A-17", "Front door", 2, TODAY, "王小明", "Hook 17")
    return office.do(lambda work: key_loans.deposit(work, flat, new)).answer


def test_a_paper_is_taken_into_keeping_and_its_scan_beside_it(
    qtbot: QtBot, opened: Opened, office: Office, flat: int, owner: int, tmp_path: Path
) -> None:
    made, tab = opened
    tab.new("paper")
    form = tab.papers.list.form
    assert form is not None
    type_text(form.form.editor("title"), "租赁合同 2026–2028")
    form.form.fill({"kind": PaperKind.LEASE, "person_id": owner, "original": True, "place": "Cabinet 2"})
    qtbot.keyClick(form.form.editor("title"), Key.Key_S, CTRL)
    made.page.save()
    qtbot.waitUntil(lambda: bool(tab.papers.list.rows()) and tab.papers.scans.isVisible())
    [row] = office.ask(lambda reading: papers_held.papers(reading, flat))
    assert (row.title, row.kind, row.person, row.original, row.received_on) == (
        "租赁合同 2026–2028", PaperKind.LEASE, "王小明", True, TODAY,
    )  # fmt: skip
    assert tab.papers.scans.subject_id == row.id
    (tmp_path / "scan.jpg").write_bytes(picture())
    tab.papers.scans.add([tmp_path / "scan.jpg"])
    qtbot.waitUntil(lambda: tab.papers.scans.thumbs.count() == 1, timeout=20_000)
    qtbot.waitUntil(lambda: tab.papers.list.rows()[0].scans == 1)
    assert office.ask(lambda reading: attachments.attachments(reading, "unit", flat)) == ()


def test_a_paper_is_given_back_with_its_day_and_taken_in_again(
    qtbot: QtBot, opened: Opened, office: Office, flat: int
) -> None:
    _made, tab = opened
    lease = NewPaper("Lease", PaperKind.LEASE, date(2026, 3, 1), original=True)
    office.do(lambda work: papers_held.add(work, flat, lease))
    qtbot.waitUntil(lambda: bool(tab.papers.list.rows()))
    link(tab, "Give back…").click()
    form = tab.papers.list.form
    assert form is not None
    form.form.editor("returned_on").setText("2026-02-01")
    form.save()
    qtbot.waitUntil(lambda: "returned_on" in form.form.marks())
    form.form.editor("returned_on").setText("2026-11-19")
    form.save()
    qtbot.waitUntil(lambda: tab.papers.list.rows()[0].returned_on == date(2026, 11, 19))
    qtbot.waitUntil(lambda: tab.papers.list.form is None)
    link(tab, "Take in again").click()
    qtbot.waitUntil(lambda: tab.papers.list.rows()[0].returned_on is None)


def test_a_key_is_lent_from_the_flats_file_and_comes_back(
    qtbot: QtBot, opened: Opened, office: Office, key: int
) -> None:
    """M05: without going back to a menu."""
    made, tab = opened
    qtbot.waitUntil(lambda: bool(tab.keys.list.rows()))
    made.page.start("papers", "key_loan")
    qtbot.waitUntil(lambda: tab.keys.list.form is not None)
    form = tab.keys.list.form
    type_text(form.form.editor("lent_to"), "李师傅，安顺水电")
    form.save()
    qtbot.waitUntil(lambda: "reason" in form.form.marks())
    form.form.fill({"reason": "Leak above the kitchen", "proof": "staff card 12"})
    form.save()
    qtbot.waitUntil(lambda: lent(office) == [("A-17", "李师傅，安顺水电")])
    qtbot.waitUntil(lambda: len(tab.keys.loans.rows()) == 1 and tab.keys.loans.isVisible())
    assert office.ask(key_loans.keys_out)[0].loan.due_on == TODAY
    qtbot.waitUntil(lambda: tab.keys.list.form is None)
    tab.keys.loans.select(tab.keys.loans.rows()[0].key)
    qtbot.keyClick(tab.keys.loans.table, Key.Key_Return)
    qtbot.waitUntil(lambda: lent(office) == [])
    qtbot.waitUntil(lambda: "Key A-17 is back" in made.desk.toasts.texts())
    undo(made)
    qtbot.waitUntil(lambda: len(lent(office)) == 1)


def test_a_loan_by_mistake_is_undone(qtbot: QtBot, opened: Opened, office: Office, key: int) -> None:
    made, tab = opened
    qtbot.waitUntil(lambda: bool(tab.keys.list.rows()))
    tab.new("key_loan")
    form = tab.keys.list.form
    assert form is not None
    form.form.fill({"lent_to": "Guard Zhao", "reason": "Lock-out"})
    form.save()
    qtbot.waitUntil(lambda: made.desk.toasts.texts() == ["Key A-17 is lent to Guard Zhao"])
    undo(made)
    qtbot.waitUntil(lambda: lent(office) == [])
    qtbot.waitUntil(lambda: tab.keys.list.rows()[0].at_home == 2)


def test_where_no_key_is_kept_one_is_asked_for_first(qtbot: QtBot, opened: Opened, office: Office, flat: int) -> None:
    made, tab = opened
    tab.new("key_loan")
    assert made.desk.toasts.texts() == ["No key of this flat is kept. Take one into keeping first."]
    form = tab.keys.list.form
    assert form is not None
    form.form.fill({"tag": "A-17", "what": "Front door", "copies": 2, "deposited_by": "王小明"})
    form.save()
    qtbot.waitUntil(lambda: bool(tab.keys.list.rows()))
    [row] = office.ask(lambda reading: key_loans.keys(reading, flat))
    assert (row.tag, row.copies, row.deposited_by, row.deposited_on) == ("A-17", 2, "王小明", TODAY)


def test_a_key_goes_back_to_the_household_with_undo(qtbot: QtBot, opened: Opened, office: Office, key: int) -> None:
    made, tab = opened
    loan = office.do(lambda work: key_loans.lend(work, key, NewLoan("Guard Zhao", "Lock-out"))).answer
    qtbot.waitUntil(lambda: bool(tab.keys.list.rows()) and bool(tab.keys.list.rows()[0].out))
    tab.keys.list.select(key)
    assert not [
        each for each in tab.findChildren(LinkButton) if each.text() == "Give back for good" and each.isVisible()
    ]
    office.do(lambda work: key_loans.take_back(work, loan))
    qtbot.waitUntil(lambda: not tab.keys.list.rows()[0].out)
    link(tab, "Give back for good").click()
    qtbot.waitUntil(lambda: tab.keys.list.rows()[0].returned_on == TODAY)
    qtbot.waitUntil(lambda: "Key A-17 is given back to the household" in made.desk.toasts.texts())
    undo(made)
    qtbot.waitUntil(lambda: tab.keys.list.rows()[0].returned_on is None)
