"""An office where one signs in: an administrator, a receptionist, and one with a first PIN."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.book import BOOK_NAME
from desk import people, signin
from desk.clock import FixedClock
from desk.office import Office
from desk.people import NewClerk
from tests.conftest import MADE
from tests.ui.frame.conftest import SMALL_PAGES
from ui.look import Look
from ui.pages import PAGES
from ui.signin.lockpage import LockPage
from ui.window import Window

KEY = signin.new_key()
ADMINISTRATOR, RECEPTIONIST, NEWCOMER = 1, 2, 3
PINS = {ADMINISTRATOR: "482913", RECEPTIONIST: "5829", NEWCOMER: "660714"}


@pytest.fixture(scope="session")
def signed_template(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book of that office, made once."""
    folder = tmp_path_factory.mktemp("signed")
    shutil.copy(template, folder / BOOK_NAME)
    office = Office.open(folder, FixedClock(MADE))
    office.do(lambda work: people.add_clerk(work, NewClerk("李静", "Front desk")))
    office.do(lambda work: people.add_clerk(work, NewClerk("Tom Hallam")))
    office.do(lambda work: signin.turn_on(work, PINS[ADMINISTRATOR], KEY))
    office.do(lambda work: signin.give_secret(work, RECEPTIONIST, "740218"))
    office.do(lambda work: signin.give_secret(work, NEWCOMER, PINS[NEWCOMER]))
    office.sign_in(RECEPTIONIST, "740218")
    office.do(lambda work: signin.renew_own(work, "740218", PINS[RECEPTIONIST]))
    office.close()
    return folder / BOOK_NAME


@pytest.fixture
def folder(tmp_path: Path, signed_template: Path) -> Path:
    """A data folder with a book of that office."""
    shutil.copy(signed_template, tmp_path / BOOK_NAME)
    return tmp_path


class Moving:
    """The wall's clock and the program's own, both moved by hand."""

    def __init__(self) -> None:
        self.wall = self.own = 1_000.0

    def __call__(self) -> tuple[float, float]:
        return self.wall, self.own

    def go_on(self, seconds: float) -> None:
        self.wall += seconds
        self.own += seconds


@pytest.fixture
def moving() -> Moving:
    """The clocks of a test."""
    return Moving()


Start = Callable[..., Window]


@pytest.fixture
def faults() -> list[Exception]:
    """What went wrong by itself: empty in the end."""
    return []


@pytest.fixture
def start(qtbot: QtBot, office: Office, folder: Path, moving: Moving, faults: list[Exception]) -> Iterator[Start]:
    """Start the program on the office, with small pages unless the real ones are asked for."""
    made: list[Window] = []

    def start(*, real: bool = False, first: str = "today", look: Look | None = None) -> Window:
        window = Window(lambda _create: office, folder, look or Look(), PAGES if real else SMALL_PAGES)
        window.lock.idle.now = moving
        window.open(first)
        window.errands.faulted.connect(faults.append)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        made.append(window)
        qtbot.waitUntil(lambda: (window.lock.covers or window.stack is not None) and window.errands.idle())
        return window

    yield start
    for window in made:
        window.close()
        window.end()
        window.deleteLater()
    assert faults == []


def page_of_lock(window: Window) -> LockPage:
    """The page that covers the book."""
    assert window.lock.page is not None
    return window.lock.page


def give(qtbot: QtBot, window: Window, clerk: int, secret: str | None = None) -> None:
    """Mark somebody on the lock page, type their PIN and wait for the answer."""
    page = page_of_lock(window)
    page.prove.people.mark(clerk)
    qtbot.keyClicks(page.prove.secret, secret or PINS[clerk])
    qtbot.keyClick(page.prove.secret, "\r")
    qtbot.waitUntil(window.errands.idle)


def come_in(qtbot: QtBot, window: Window, clerk: int = ADMINISTRATOR) -> None:
    """Sign in, or unlock."""
    give(qtbot, window, clerk)
    qtbot.waitUntil(lambda: not window.lock.covers and window.errands.idle())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
