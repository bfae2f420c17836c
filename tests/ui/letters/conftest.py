"""The letters page on a real office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.cases import Taken
from desk.office import Office
from tests.ui.opened import open_page, open_window
from ui.letters.page import LettersPage
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path, taken: Taken) -> Iterator[Window]:
    """A window with a case in its book."""
    yield from open_window(qtbot, office, folder, first="letters")


@pytest.fixture
def letters_page(qtbot: QtBot, window: Window) -> LettersPage:
    """The register in front."""
    page = open_page(qtbot, window, "letters")
    assert isinstance(page, LettersPage)
    return page


@pytest.fixture
def writing(qtbot: QtBot, window: Window, letters_page: LettersPage, taken: Taken) -> LettersPage:
    """A reply to the case, proposed and not touched yet."""
    window.open("letters", case_number=taken.number)
    qtbot.waitUntil(lambda: window.errands.idle() and letters_page.compose.begun is not None)
    return letters_page
