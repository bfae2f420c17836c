"""A window on the page of the shifts, and somebody at its keys."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.ui.hands import PatientHands
from tests.ui.opened import open_window
from ui.shifts.page import ShiftsPage


class AtShifts(PatientHands):
    """Somebody on the page, and whoever sits down next."""

    def open(self, **what: Any) -> ShiftsPage:
        return self.go("shifts", ShiftsPage, **what)

    def page(self) -> ShiftsPage:
        return self.page_of("shifts", ShiftsPage)

    def seat(self, clerk: int) -> None:
        """Another person sits down, as by the round button."""
        self.window.sitting.sit_down(clerk)
        self.settle()


@pytest.fixture
def at(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtShifts]:
    """Somebody at the page of the shifts."""
    for window in open_window(qtbot, office, folder, first="shifts"):
        yield AtShifts(qtbot, window)
