"""An office that signs in: its administrator is 1, its receptionist 何知夏."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.book import BOOK_NAME
from desk import people, signin
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import MADE

ADMINISTRATORS, HERS, FIRST = "582913", "2580", "1470"


@dataclass(frozen=True)
class Signing:
    """A folder whose office signs in, its recovery key, and the receptionist in it."""

    folder: Path
    key: str
    her: int


@pytest.fixture(scope="session")
def signing_template(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Signing:
    """Made once, for every secret takes a hash."""
    folder = tmp_path_factory.mktemp("signing")
    shutil.copy(template, folder / BOOK_NAME)
    office = Office.open(folder, FixedClock(MADE))
    key = office.do(lambda work: signin.turn_on(work, ADMINISTRATORS)).answer
    her = office.do(lambda work: people.add_clerk(work, people.NewClerk("何知夏"))).answer
    office.do(lambda work: signin.give_secret(work, her, FIRST))
    office.sign_in(her, FIRST)
    office.do(lambda work: signin.renew_own(work, FIRST, HERS))
    office.close()
    return Signing(folder, key, her)


@pytest.fixture
def signing(tmp_path: Path, signing_template: Signing) -> Signing:
    """A copy of it for this test."""
    shutil.copy(signing_template.folder / BOOK_NAME, tmp_path / BOOK_NAME)
    return Signing(tmp_path, signing_template.key, signing_template.her)


@pytest.fixture
def her(signing: Signing) -> int:
    """The receptionist."""
    return signing.her


@pytest.fixture
def door(signing: Signing, clock: FixedClock) -> Iterator[Office]:
    """The office with nobody at the desk."""
    office = Office.open(signing.folder, clock)
    yield office
    office.close()


def refused(doing: Callable[[], object]) -> Refusal:
    """What a call was refused with."""
    with pytest.raises(Refusal) as told:
        doing()
    return told.value
