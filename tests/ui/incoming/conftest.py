"""The register of incoming letters on a real office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk import incoming
from desk.cases import Taken
from desk.incoming import NewIncoming
from desk.office import Office
from tests.ui.opened import open_page, open_window
from ui.incoming.page import IncomingPage
from ui.window import Window


@pytest.fixture
def came(office: Office, flat: int, owner: int, taken: Taken) -> str:
    """A letter of the owner about something new; a case of the flat is open already."""
    new = NewIncoming("王小明", "The lift of block 3 stops between floors", note="Twice last week.", unit_id=flat)
    return office.do(lambda work: incoming.register(work, new)).answer


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path, came: str) -> Iterator[Window]:
    """A window with an incoming letter in its book."""
    yield from open_window(qtbot, office, folder, first="incoming")


@pytest.fixture
def page(qtbot: QtBot, window: Window) -> IncomingPage:
    """The register in front, its first letter shown."""
    page = open_page(qtbot, window, "incoming")
    assert isinstance(page, IncomingPage)
    qtbot.waitUntil(lambda: page.shown is not None)
    return page
