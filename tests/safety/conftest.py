"""An office in which every text that can be typed is a hostile one."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from threading import Event

import pytest

from db.book import BOOK_NAME
from desk import cases, letters, notices, owners, people, settings, slips
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.slips.cameback import LONGEST_RESULT
from desk.words import Language
from desk.work import UnitOfWork
from tests.builders import solved
from tests.conftest import FRIDAY
from tests.safety.hostile import ALL, MARKUP


@dataclass(frozen=True)
class Kept:
    """What became of one hostile text in the book; nothing where it is nothing but unseen characters."""

    unit_id: int
    person_id: int
    case: str
    slip: str
    letter: str


def spread(work: UnitOfWork, text: str, turn: int) -> Kept:
    """Write one text wherever text can be written."""
    unit_id = owners.add_unit(work, owners.NewUnit("9", "1", f"{turn:04}"))
    owners.change_note(work, unit_id, text)
    person_id = owners.add_person(
        work,
        owners.NewPerson(
            text[:300], "13800138000", unit_id, email=text[:200], handling=text, note=text, tier=owners.Tier.KEY
        ),
    )
    new = cases.NewCase(
        summary=text[:300], words=text, told_by=text[:300], told_phone=text[:80], place=text[:200],
        access=text[:400],
        unit_id=unit_id, person_id=person_id, first_receiver_id=1,
    )  # fmt: skip
    case = cases.take(work, new).number
    cases.add_note(work, case, text)
    slip = slips.raise_for(work, case, worker=text[:60])
    slips.book_back(work, slip, text[:LONGEST_RESULT])
    out = slips.raise_for(work, case, worker=text[:60])
    letter = letters.issue(
        work,
        letters.NewLetter(
            text[:300],
            text,
            text,
            to_address=text,
            language=list(Language)[turn % 2],
            case_number=case,
            signer=text[:120],
        ),
    )
    told = f"N {text}"[:200]
    notices.write(work, notices.NewNotice(told, told, f"N {text}"[:20_000], f"N {text}"[:20_000], text[:300]))
    cases.close(work, case, solved(text))
    return Kept(unit_id, person_id, case, out, letter)


@pytest.fixture(scope="session")
def hostile_book(tmp_path_factory: pytest.TempPathFactory, template: Path) -> tuple[Path, dict[str, Kept]]:
    """The book made once for all workers of a run, and what each text became there, by its name."""
    alone = "PYTEST_XDIST_WORKER" not in os.environ
    folder = (tmp_path_factory.getbasetemp() if alone else tmp_path_factory.getbasetemp().parent) / "hostile"
    told = folder / "kept.json"
    try:
        folder.mkdir()
    except FileExistsError:
        while not told.exists():  # another worker is at it
            Event().wait(0.1)
    else:
        _make_hostile(folder, template, told)
    return folder / BOOK_NAME, {name: Kept(**each) for name, each in json.loads(told.read_bytes()).items()}


def _make_hostile(folder: Path, template: Path, told: Path) -> None:
    """Make it, and say so last: whoever waits for it finds it whole."""
    shutil.copy(template, folder / BOOK_NAME)
    office = Office.open(folder, FixedClock(FRIDAY))
    kept: dict[str, Kept] = {}
    for turn, (name, text) in enumerate(ALL.items()):
        # A text of nothing that can be seen is refused; the tests say which one that may be.
        with suppress(Refusal):
            kept[name] = office.do(lambda work, text=text, turn=turn: spread(work, text, turn)).answer
    together = " ".join(MARKUP.values())
    office.do(lambda work: people.add_clerk(work, people.NewClerk("<img src='x.png'>王<b>", post=together)))
    names = {
        field: f"{together} {field}"
        for field in (
            "office_en",
            "office_zh",
            "estate_en",
            "estate_zh",
            "address_en",
            "address_zh",
            "phone",
            "hotline",
        )
    }
    office.do(lambda work: settings.change_facts(work, replace(work.facts, **names)))
    office.close()
    unfinished = folder / "unfinished"
    unfinished.write_text(json.dumps({name: asdict(each) for name, each in kept.items()}), encoding="utf-8")
    unfinished.rename(told)


@pytest.fixture
def hostile(hostile_book: tuple[Path, dict[str, Kept]], tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    """The office on a copy of that book."""
    shutil.copy(hostile_book[0], tmp_path / BOOK_NAME)
    opened = Office.open(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def kept(hostile_book: tuple[Path, dict[str, Kept]]) -> dict[str, Kept]:
    """What each hostile text became, by its name."""
    return hostile_book[1]
