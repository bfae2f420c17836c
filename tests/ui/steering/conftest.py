"""A window on the office, and somebody at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.ui.opened import open_window
from tests.ui.steering.at_desk import AtDesk
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder, first="steering")


@pytest.fixture
def at(qtbot: QtBot, window: Window) -> AtDesk:
    return AtDesk(qtbot, window)
