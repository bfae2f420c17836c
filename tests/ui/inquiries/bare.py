"""One part of a case in a bare window: it is asked and shown the way the page does."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from desk import cases, people
from desk.office import Office
from desk.work import Reading
from ui.cases.part import CasePart
from ui.desk import Desk
from ui.page import Page
from ui.widgets.link import LinkButton


class BarePart(Page):
    """Holds one part; `turn` shows it another case."""

    make: Callable[[Desk], CasePart]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.part = type(self).make(desk)
        self.tables = self.part.tables  # type: ignore[misc]
        self.number = ""
        QVBoxLayout(self).addWidget(self.part)

    def turn(self, number: str) -> None:
        self.number = number
        self.refresh()

    def refresh(self) -> None:
        number, ask = self.number, self.part.ask
        if not number:
            return

        def question(reading: Reading) -> tuple[cases.CaseFile, Any]:
            file = cases.file_of(reading, number)
            return file, ask(reading, file)

        self.desk.errands.ask(self, question, lambda told: self.part.show_answer(*told), latest="part")


def page_of(part: type[CasePart]) -> type[BarePart]:
    """A page class that holds this part."""
    return type("Cases", (BarePart,), {"make": part})


class Opened:
    """A part in its window, with what tests do to it."""

    def __init__(self, qtbot: QtBot, made: Any) -> None:
        self.qtbot, self.made, self.part = qtbot, made, made.page.part

    def turn(self, number: str) -> None:
        self.made.page.turn(number)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(self.made.errands.idle, timeout=20_000)

    def refresh(self) -> None:
        """As the window does when another person sits down."""
        self.made.page.refresh()
        self.settle()

    def links(self) -> list[str]:
        return [each.text() for each in self.part.findChildren(LinkButton) if each.isVisible()]

    def link(self, text: str) -> LinkButton:
        found = (each for each in self.part.findChildren(LinkButton) if each.text() == text and each.isVisible())
        return next(found)

    def undo(self) -> None:
        """Press the newest Undo."""
        buttons = [each for each in self.made.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible()]
        buttons[-1].click()
        self.settle()


def manager(office: Office) -> int:
    boss = people.NewClerk("Boss", role=people.DeskRole.MANAGER)
    return office.do(lambda work: people.add_clerk(work, boss)).answer


def clerk(office: Office) -> int:
    return office.do(lambda work: people.add_clerk(work, people.NewClerk("Li"))).answer
