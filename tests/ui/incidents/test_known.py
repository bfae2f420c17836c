"""The known cause offered beside a form: says what fits, joins with one key, keeps what a draft kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk import cases, incidents
from desk.cases import NewCase
from desk.office import Office
from tests.desk.incidents.test_incidents import class_id
from tests.ui.hands import ALT
from tests.ui.room import Room
from ui.incidents.known import KnownIncident
from ui.look import Look
from ui.theme import apply_look


class Beside(QWidget):
    """A form with one line, and the offer beside it."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.offer = KnownIncident(room.desk)
        self.line = QLineEdit()
        self.joined: list[object] = []
        self.offer.joined.connect(self.joined.append)
        self.errands = room.errands
        column = QVBoxLayout(self)
        column.addWidget(self.offer)
        column.addWidget(self.line)


@pytest.fixture
def beside(qtbot: QtBot, qapp: object, office: Office, folder: Path, known: incidents.Begun) -> Iterator[Beside]:
    apply_look(qapp, Look())  # type: ignore[arg-type]
    room = Room(office, folder)
    qtbot.addWidget(room)
    made = Beside(room)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.line.setFocus()
    yield made
    room.errands.close()


def title(beside: Beside) -> str:
    return beside.offer.notice.accessibleName()


def test_it_says_what_fits_and_takes_no_keys(qtbot: QtBot, beside: Beside, office: Office, flat: int) -> None:
    assert beside.offer.isHidden()
    beside.offer.show_for(flat, None, "")
    qtbot.waitUntil(beside.offer.isVisible)
    assert title(beside) == "Known: Power or water cut, building 3, since 16:00"
    assert beside.line.hasFocus()
    beside.offer.show_for(flat, class_id(office, "noise"), "")
    qtbot.waitUntil(beside.offer.isHidden)


def test_alt_j_joins_and_alt_j_again_leaves(qtbot: QtBot, beside: Beside, flat: int, known: incidents.Begun) -> None:
    qtbot.keyClick(beside.line, Qt.Key.Key_J, ALT)
    assert beside.joined == [], "nothing is offered yet"
    beside.offer.show_for(flat, None, "")
    qtbot.waitUntil(beside.offer.isVisible)
    qtbot.keyClick(beside.line, Qt.Key.Key_J, ALT)
    assert beside.joined == [known.id]
    assert beside.offer.incident_id == known.id
    assert title(beside).startswith(f"Belongs to {known.number}")
    beside.offer.show_for(None, None, "elsewhere")
    qtbot.waitUntil(beside.errands.idle)
    assert beside.offer.isVisible(), "the clerk decided"
    (link,) = [each for each in beside.offer.notice.findChildren(QPushButton) if each.isVisible()]
    link.click()
    assert beside.joined == [known.id, None]


def test_a_draft_has_its_incident_again(qtbot: QtBot, beside: Beside, known: incidents.Begun) -> None:
    beside.offer.put(known.id)
    qtbot.waitUntil(beside.offer.isVisible)
    assert beside.offer.incident_id == known.id
    assert beside.joined == []
    beside.offer.put(None)
    qtbot.waitUntil(beside.offer.isHidden)


def test_one_made_void_meanwhile_is_no_longer_joined(
    qtbot: QtBot, beside: Beside, office: Office, known: incidents.Begun
) -> None:
    beside.offer.put(known.id)
    qtbot.waitUntil(beside.offer.isVisible)
    office.do(lambda work: incidents.void(work, known.number, "None"))
    qtbot.waitUntil(beside.offer.isHidden)
    assert beside.offer.incident_id is None


def test_what_a_caller_of_a_known_cause_need_not_say_comes_from_it(
    office: Office, flat: int, known: incidents.Begun
) -> None:
    caller = NewCase(told_by="A", unit_id=flat, incident_id=known.id, first_receiver_id=1)
    told = office.do(lambda work: cases.take(work, incidents.filled(work, caller))).answer
    file = office.ask(lambda reading: cases.file_of(reading, told.number))
    assert (file.row.summary, file.incident) == ("Power or water cut", known.number)
    own = office.ask(lambda reading: incidents.filled(reading, NewCase(summary="Own words", incident_id=known.id)))
    assert own.summary == "Own words"
    alone = NewCase(summary="Own")
    assert office.ask(lambda reading: incidents.filled(reading, alone)) is alone
