"""Two records become one and, where that was wrong, two again, to the letter."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from db.base import Base
from db.book import BOOK_NAME
from desk.check import check
from desk.clock import FixedClock
from desk.merging import merge, split
from desk.merging.references import references_to
from desk.office import Office
from tests.conftest import FRIDAY
from tests.desk.merging.records import fill, naming, snapshot


@contextmanager
def fresh_office(template: Path) -> Iterator[Office]:
    with TemporaryDirectory() as folder:
        shutil.copy(template, Path(folder) / BOOK_NAME)
        office = Office.open(Path(folder), FixedClock(FRIDAY))
        try:
            yield office
        finally:
            office.close()


@settings(deadline=None, max_examples=12)
@given(seed=st.integers(0, 2**32), kind=st.sampled_from(["person", "unit"]))
def test_merge_and_split_leave_every_table_as_it_was(template: Path, seed: int, kind: str) -> None:
    with fresh_office(template) as office:
        people, flats = fill(office, Random(seed))
        kept, gone, *_ = people if kind == "person" else flats
        before = snapshot(office)
        done = office.do(lambda work: merge(work, kind, kept, gone)).answer
        assert naming(office, kind, gone) == {}
        assert [each for each in office.ask(check).breaks if each.code in ("file", "reference")] == []
        assert office.do(lambda work: split(work, done.id)).answer.stayed == ()
        assert snapshot(office) == before


@settings(deadline=None, max_examples=8)
@given(seed=st.integers(0, 2**32), kind=st.sampled_from(["person", "unit"]))
def test_merges_of_merges_split_one_after_the_other_leave_every_table_as_it_was(
    template: Path, seed: int, kind: str
) -> None:
    with fresh_office(template) as office:
        people, flats = fill(office, Random(seed))
        one, two, three = (people if kind == "person" else flats)[:3]
        before = snapshot(office)
        first = office.do(lambda work: merge(work, kind, two, three)).answer
        second = office.do(lambda work: merge(work, kind, one, two)).answer
        assert naming(office, kind, two) == naming(office, kind, three) == {}
        office.do(lambda work: split(work, second.id))
        office.do(lambda work: split(work, first.id))
        assert snapshot(office) == before


def test_every_table_that_names_a_record_has_an_id_to_remember_its_rows_by() -> None:
    named = {reference.table for kind in ("person", "unit") for reference in references_to(kind)}
    assert {"case", "letter", "tenure", "attachment", "visit", "release_pass", "vehicle"} <= named
    assert [name for name in named if "id" not in Base.metadata.tables[name].c] == []
    assert "diary" not in named
