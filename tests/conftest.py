"""What every test stands on: a fresh book, an office on a fixed clock, and a way to type Chinese."""

import gc
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from threading import Event

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.book import BOOK_NAME
from desk import cases, owners
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.office import Office
from tests.cheap import FULL, LEAST, guesses_cost

# A Friday, 16:00 in Shanghai.
FRIDAY = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
# When the book of the tests was made: a few weeks before.
MADE = datetime(2026, 10, 26, 8, 0, tzinfo=UTC)

# So many things left in cycles by tests without a screen are swept up together.
MANY = 200_000

Take = Callable[..., str]

# The machine of the tests speaks English, also where the real one does not: so does the program, unless told otherwise.
ENGLISH = QLocale("en_GB")
QLocale.setDefault(ENGLISH)


def pytest_addoption(parser: pytest.Parser) -> None:
    """--late: answers reach the screen late and unevenly, as on a busy PC; a test that does not wait fails."""
    parser.addoption("--late", action="store_true", help="let the book's answers reach the screen late")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One more than the cores: a worker whose window waits for its answers leaves the core to another."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(autouse=True)
def late_answers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With --late, hold every errand back for a moment before and after it is done."""
    if not request.config.getoption("--late"):
        return
    from ui.errands import Errands

    attempt, chance = Errands._attempt, Random()

    def attempt_late(errands: Errands, number: int) -> tuple[object, Exception | None]:
        Event().wait(chance.choice((0, 0.01, 0.06)))
        answer = attempt(errands, number)
        Event().wait(chance.choice((0, 0.01, 0.06)))
        return answer

    monkeypatch.setattr(Errands, "_attempt", attempt_late)


def pytest_collection_finish(session: pytest.Session) -> None:
    """As in the program, garbage is swept on the screen's thread only: between two tests."""
    gc.disable()
    gc.freeze()  # what was loaded so far stays


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, bool | None, bool | None]:
    """What a test left in cycles goes on the thread that made it, and does not burden the next one.

    Where there was no screen it only takes room, and may wait until it is much.

    Only here has the test let go of what its fixtures gave it: frozen before, a window would stay to the end.
    """
    done = yield
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if "qapp" not in getattr(item, "fixturenames", ()) and gc.get_count()[0] < MANY:
        return done
    gc.collect()
    gc.freeze()  # what is still held after a test stays to the end; looking through it each time would take longer
    return done


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """A test that spoke Chinese leaves the next one its English."""
    yield
    app = QApplication.instance()
    if app is not None and app.findChildren(QTranslator):
        from ui.language import Languages

        Languages(app).show("en")


@pytest.fixture(scope="session", autouse=True)
def english_machine() -> Iterator[None]:
    """What the program asks for the language of the system hears English."""
    with pytest.MonkeyPatch.context() as here:
        here.setattr(QLocale, "system", lambda: ENGLISH)
        yield


@pytest.fixture(scope="session", autouse=True)
def guesses_are_cheap() -> Iterator[None]:
    """Of what a guess costs (G47, G52) the tests of it ask for `full_cost`."""
    with guesses_cost(LEAST):
        yield


@pytest.fixture
def full_cost() -> Iterator[None]:
    """Secrets are hashed as at a desk."""
    with guesses_cost(FULL):
        yield


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new book made once; every test gets a copy of it."""
    folder = tmp_path_factory.mktemp("template")
    Office.open(folder, FixedClock(MADE), create=True).close()
    return folder / BOOK_NAME


@pytest.fixture
def folder(tmp_path: Path, template: Path) -> Path:
    """A data folder with a fresh book."""
    shutil.copy(template, tmp_path / BOOK_NAME)
    return tmp_path


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at Friday 20 November 2026, 16:00 in the office."""
    return FixedClock(FRIDAY)


@pytest.fixture
def office(folder: Path, clock: FixedClock) -> Iterator[Office]:
    """An office with a fresh book, on the fixed clock."""
    opened = Office.open(folder, clock)
    yield opened
    opened.close()


@pytest.fixture
def flat(office: Office) -> int:
    """The flat 3-2-1801."""
    return office.do(lambda work: owners.add_unit(work, owners.NewUnit("3", "2", "1801", 89.5))).answer


@pytest.fixture
def owner(office: Office, flat: int) -> int:
    """Wang Xiaoming, who owns the flat."""
    return office.do(lambda work: owners.add_person(work, owners.NewPerson("王小明", "138 0013 8000", flat))).answer


@pytest.fixture
def take(office: Office, clock: FixedClock) -> Take:
    """Takes a case at a moment, which must not lie before the last one."""

    def take(at: datetime, **what: object) -> str:
        clock.move_to(at)
        new = NewCase(**{"summary": "Leak", "told_by": "Wang", "first_receiver_id": 1, **what})  # type: ignore[arg-type]
        return office.do(lambda work: cases.take(work, new)).answer.number

    return take


@pytest.fixture
def taken(office: Office, flat: int, owner: int) -> cases.Taken:
    """A leak that the owner told by phone."""
    leak = cases.NewCase(
        summary="Ceiling dripping since last night",
        words="楼上好像漏水了，麻烦快点来看看。",
        unit_id=flat,
        person_id=owner,
        told_by="王小明",
        first_receiver_id=1,
    )
    return office.do(lambda work: cases.take(work, leak)).answer


def type_text(widget: QWidget, text: str) -> None:
    """Type as an input method does: keyClicks aborts the process on Chinese."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
