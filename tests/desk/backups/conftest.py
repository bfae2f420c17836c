"""A folder for backups, and a way to write in the book between two of them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desk import attachments, owners
from desk.attachments import Stored
from desk.backups import Made, Reason, make
from desk.office import Office
from tests.desk.attachments.pictures import picture

Add = Callable[[str], int]


@pytest.fixture
def where(tmp_path: Path) -> Path:
    """The usual folder for backups."""
    place = tmp_path / "backups"
    place.mkdir()
    return place


@pytest.fixture
def beside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a stick or another disk lies: not in the data folder, which is lost with the book."""
    return tmp_path_factory.mktemp("beside")


@pytest.fixture
def add(office: Office) -> Add:
    """Writes one flat into the book."""
    return lambda room: office.do(lambda work: owners.add_unit(work, owners.NewUnit("7", "1", room))).answer


@pytest.fixture
def photo(office: Office, flat: int) -> Stored:
    """A photo attached to the flat."""
    stored = attachments.store_bytes(office.folder, picture(), "漏水.jpg", 20)
    office.do(lambda work: attachments.attach(work, "unit", flat, stored, "漏水.jpg"))
    return stored


@pytest.fixture
def made(office: Office, where: Path, photo: Stored, add: Add) -> Made:
    """A backup of a book with one photo."""
    add("101")
    return make(office, where, Reason.DAILY)
