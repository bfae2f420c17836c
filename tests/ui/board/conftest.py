"""The day board in a window on the real office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.ui.opened import open_window
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="directory")
