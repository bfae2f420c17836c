"""A person at the real window with the pages of incidents and sudden events."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.ui.hands import PatientHands
from tests.ui.opened import shown
from ui.look import Look
from ui.pages import PAGES

SPECS = tuple(spec for spec in PAGES if spec.id in ("cases", "incidents", "sudden"))


class AtWindow(PatientHands):
    """The window has no other pages."""

    def __init__(self, qtbot: QtBot, office: Office, folder: Path, look: Look | None = None) -> None:
        super().__init__(qtbot, shown(office, folder, look, specs=SPECS))
        self.office = office
        self.back()
