"""The page of notices on a real office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.ui.notices.atboard import AtBoard
from tests.ui.opened import open_window
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on a fresh book."""
    yield from open_window(qtbot, office, folder, first="notices")


@pytest.fixture
def board(qtbot: QtBot, window: Window, office: Office) -> AtBoard:
    """A person at the page of notices."""
    return AtBoard(qtbot, window, office)
