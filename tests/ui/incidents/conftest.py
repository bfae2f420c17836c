"""A window on a fresh book with a flat, and a known power cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk import incidents
from desk.office import Office
from tests.desk.incidents.test_incidents import power_cut
from tests.ui.incidents.at_window import AtWindow


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path, flat: int) -> Iterator[AtWindow]:
    at_window = AtWindow(qtbot, office, folder)
    yield at_window
    at_window.leave()
    assert at_window.faults == []


@pytest.fixture
def known(office: Office, flat: int) -> incidents.Begun:
    """A power cut in building 3."""
    return office.do(lambda work: incidents.begin(work, power_cut(office))).answer
