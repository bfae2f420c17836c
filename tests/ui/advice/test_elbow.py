"""What stands at the clerk's elbow while somebody is on the phone (M38, M43-M46, feature 14)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import CaseClass
from desk import advice, directory
from desk.advice import AdviceKind
from desk.directory import Entry
from desk.named import Named
from desk.office import Office
from tests.conftest import type_text
from ui.advice.elbow import Elbow
from ui.commands import Commands
from ui.desk import Desk
from ui.errands import Errands
from ui.language import Languages
from ui.look import Look
from ui.printing import Printing
from ui.theme import apply_look
from ui.widgets.toasts import Toasts

Make = Callable[..., "Beside"]


class Beside(QWidget):
    """A form of one line with the elbow beside it."""

    def __init__(self, office: Office, folder: Path, look: Look) -> None:
        super().__init__()
        self.errands = Errands(office, self)
        printing = Printing(folder, folder / "desk.ini")
        desk = Desk(
            errands=self.errands,
            commands=Commands(self),
            toasts=Toasts(self),
            printing=printing,
            look=look,
            open=lambda _page_id, **_what: None,
            set_look=lambda _look: None,
        )
        self.line, self.elbow = QLineEdit(), Elbow(desk)
        row = QHBoxLayout(self)
        row.addWidget(self.line, 1)
        row.addWidget(self.elbow, 1)

    def words(self) -> list[str]:
        """Everything that can be read in it, in its order."""
        return [label.text() for label in self.elbow.ground.widget().findChildren(QLabel)]


@pytest.fixture
def beside(qtbot: QtBot, qapp: QApplication, office: Office, folder: Path) -> Iterator[Make]:
    """beside(look): form and elbow in a shown window, the first lines there."""
    languages = Languages(qapp)
    opened: list[Beside] = []

    def make(look: Look | None = None) -> Beside:
        look = look or Look()
        languages.show(look.language)
        apply_look(qapp, look)
        made = Beside(office, folder, look)
        opened.append(made)
        qtbot.addWidget(made)
        made.resize(900, 400)
        made.show()
        with qtbot.waitActive(made):
            made.activateWindow()
        qtbot.waitUntil(lambda: made.elbow.ground.widget() is not None)
        return made

    yield make
    for each in opened:
        each.errands.close()
    languages.show("en")
    apply_look(qapp, Look())


def _class(office: Office, code: str) -> int:
    return office.ask(lambda reading: reading.session.scalars(select(CaseClass.id).where(CaseClass.code == code)).one())


def _wait_for(qtbot: QtBot, made: Beside, word: str) -> None:
    qtbot.waitUntil(lambda: any(word in each for each in made.words()))


@pytest.mark.parametrize(("language", "listen"), [("en", "Please go on, I am listening"), ("zh", "您请讲，我听着")])
def test_before_a_class_is_chosen_it_says_to_listen_in_the_clerks_language_m43(
    qtbot: QtBot, beside: Make, language: str, listen: str
) -> None:
    made = beside(Look(language=language))
    _wait_for(qtbot, made, listen)
    assert made.words()[1].startswith(listen)


def test_typing_goes_on_undisturbed_while_it_changes_m43(qtbot: QtBot, beside: Make, office: Office) -> None:
    made = beside()
    made.line.setFocus()
    place, height = made.line.geometry(), made.elbow.height()
    for number, (code, word) in enumerate(
        (("leak", "dripping or running"), ("trapped", "have enough air"), ("noise", "not being able"))
    ):
        made.elbow.show_class(_class(office, code))
        qtbot.keyClicks(made.line, str(number))
        type_text(made.line, "漏")
        qtbot.waitUntil(lambda word=word: any(word.casefold() in each.casefold() for each in made.words()))
        assert QApplication.focusWidget() is made.line
        assert (made.line.geometry(), made.elbow.height()) == (place, height)
    assert made.line.text() == "0漏1漏2漏"


def test_no_key_and_no_click_brings_the_keys_into_it(qtbot: QtBot, beside: Make) -> None:
    made = beside()
    made.line.setFocus()
    for part in (made.elbow, *made.elbow.findChildren(QWidget)):
        assert part.focusPolicy() == Qt.FocusPolicy.NoFocus
    qtbot.mouseClick(made.elbow.ground.viewport(), Qt.MouseButton.LeftButton)
    qtbot.keyClick(made.line, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is made.line


def test_what_is_asked_is_in_sight_at_once_and_the_rest_a_turn_of_the_wheel_away(
    qtbot: QtBot, beside: Make, office: Office
) -> None:
    made = beside()
    made.elbow.show_class(_class(office, "trapped"))
    _wait_for(qtbot, made, "have enough air")
    sheet, view = made.elbow.ground.widget(), made.elbow.ground.viewport()

    def in_sight(word: str) -> bool:
        [label] = [each for each in sheet.findChildren(QLabel) if word in each.text()]
        return view.rect().contains(label.mapTo(view, QPoint(0, 0)))

    assert all(map(in_sight, ("have enough air", "push the doors", "How many are you")))
    assert not in_sight("Thank you for telling us")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(view.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -4000),
        QPoint(0, -4000),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert not in_sight("have enough air")
    for _page in range(9):
        made.elbow.turn()
    assert made.elbow.ground.verticalScrollBar().maximum() > 0
    made.elbow.ground.verticalScrollBar().setValue(made.elbow.ground.verticalScrollBar().maximum())
    made.elbow.turn()
    assert in_sight("have enough air")


def test_it_says_who_handles_the_class_with_the_phone_m06(qtbot: QtBot, beside: Make, office: Office) -> None:
    made = beside()
    lifts = office.ask(lambda reading: directory.who_handles(reading, _class(office, "lift")))[0]
    phoned = Entry(True, lifts.name, lifts.handles, "8106", trade_id=lifts.trade_id)
    made.elbow.show_class(_class(office, "lift"))
    qtbot.waitUntil(lambda: any(each.text() == "Goes to: Lifts" for each in made.elbow.findChildren(QLabel)))
    made.errands.do(made, lambda work: directory.change_entry(work, lifts.key, phoned))
    qtbot.waitUntil(lambda: any(each.text() == "Goes to: Lifts 8106" for each in made.elbow.findChildren(QLabel)))


def test_a_line_changed_in_the_settings_is_there_at_once_as_letters(qtbot: QtBot, beside: Make, office: Office) -> None:
    made = beside()
    hostile = "<b>{{7*7}}</b> {name} & " + "x" * 150
    leak = _class(office, "leak")
    made.elbow.show_class(leak)
    first = office.ask(lambda reading: advice.lines_of(reading, leak))[0]
    made.errands.do(made, lambda work: advice.change_line(work, first.key, Named(hostile, "")))
    _wait_for(qtbot, made, "<b>{{7*7}}</b> {name} &")
    labels = made.elbow.ground.widget().findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert made.elbow.ground.widget().width() <= made.elbow.ground.viewport().width()


def test_with_nothing_written_down_it_says_where_that_is_done(qtbot: QtBot, beside: Make, office: Office) -> None:
    made = beside()
    for kind in (AdviceKind.SAY, AdviceKind.NEVER, AdviceKind.ASK):
        for row in office.ask(lambda reading: advice.lines_of(reading, None)):
            if row.kind is kind:
                made.errands.do(made, lambda work, row=row: advice.take_off_line(work, row.key))
    qtbot.waitUntil(lambda: isinstance(made.elbow.ground.widget(), QLabel))
    nothing = made.elbow.ground.widget()
    assert isinstance(nothing, QLabel)
    assert "Settings" in nothing.text()
