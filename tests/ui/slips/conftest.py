"""The room these pages are tried in, and what lies on their desk."""

import pytest

from desk import slips
from desk.cases import Taken
from desk.office import Office
from desk.slips import Errand
from tests.ui.room import room as room


@pytest.fixture
def out(office: Office, taken: Taken) -> str:
    """A slip that went out for the leak."""
    return office.do(lambda work: slips.raise_for(work, taken.number, 1, "陈师傅", "Leak")).answer


@pytest.fixture
def alone(office: Office) -> str:
    """The office's own work."""
    errand = Errand(summary="Pump 2 hums", equipment="Pump P-02")
    return office.do(lambda work: slips.raise_alone(work, slips.Wanted(), 1, "Li", errand)).answer
