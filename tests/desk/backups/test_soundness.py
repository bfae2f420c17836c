"""A book that was damaged while nobody looked is found out, and written no more (G20, G21)."""

from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pytest

from db.book import BOOK_NAME
from db.driver import raw_connection
from desk import owners
from desk.backups import Reason, back_up
from desk.backups.duty import check_due
from desk.backups.soundness import look_quickly, look_wholly
from desk.clock import FixedClock
from desk.diary import Harm
from desk.office import Office
from desk.refusals import Refusal
from tests.desk.backups.conftest import Add


def _page_of(book: Path, table: str) -> int:
    with raw_connection(book) as opened:
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return int(opened.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0])


def _zero(book: Path, page: int) -> None:
    with book.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\x00" * 4096)


def test_a_zeroed_page_in_the_middle_is_found_and_the_newest_backup_is_offered(
    office: Office, add: Add, folder: Path
) -> None:
    """G20."""
    add("101")
    made = back_up(office, Reason.DAILY).made
    assert look_quickly(office)
    _zero(folder / BOOK_NAME, _page_of(folder / BOOK_NAME, "unit"))
    assert not look_quickly(office)
    assert not look_wholly(office).whole
    why = office.stop_writing()
    assert (why.code, why.fields["backup"]) == ("book.damaged", made.path.name)
    assert why.fields["backup_path"] == str(made.path)
    before = (folder / BOOK_NAME).read_bytes()
    with pytest.raises(Refusal) as refused:
        add("102")
    assert refused.value.code == "book.damaged"
    assert (folder / BOOK_NAME).read_bytes() == before
    assert office.ask(lambda reading: reading.facts.zone), "what can be read is read"


def test_a_row_that_lost_what_it_points_to_is_found_by_the_whole_check_only(
    office: Office, flat: int, folder: Path
) -> None:
    """G21."""
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute("UPDATE unit SET building_id = 99999")
    assert look_quickly(office)
    assert not look_wholly(office).whole
    assert office.ask(check_due)


def test_the_index_of_words_is_looked_through_as_well(office: Office, taken: object, folder: Path) -> None:
    """G21: a text that changed in the file is told by what it is found by."""
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute("DELETE FROM case_words_data WHERE id > 10")
    assert not look_wholly(office).whole


def test_the_whole_check_is_due_once_a_week_and_leaves_nothing_behind(office: Office, clock: FixedClock) -> None:
    """G21."""
    assert office.ask(check_due)
    steps: list[int] = []
    assert look_wholly(office, lambda done, _total: steps.append(done)).sound
    assert steps[:3] == [0, 1, 2]
    assert not office.ask(check_due)
    clock.move_on(timedelta(days=6, hours=23))
    assert not office.ask(check_due)
    clock.move_on(timedelta(hours=1))
    assert office.ask(check_due)
    assert not list(office.folder.glob(".*.part"))


def test_the_whole_check_goes_along_the_diary_and_keeps_no_day_while_it_does_not_hold(
    office: Office, add: Add, folder: Path
) -> None:
    """G49: a line that was changed past the program, and one that only a backup still knows."""
    add("101")
    back_up(office, Reason.DAILY)
    with raw_connection(folder / BOOK_NAME) as book:
        for guard in [name for (name,) in book.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]:
            if "diary" in guard:
                book.execute(f'DROP TRIGGER "{guard}"')
        book.execute("UPDATE diary SET new = 'Another' WHERE id = 1")
        book.execute("DELETE FROM diary WHERE id = (SELECT max(id) FROM diary)")
    found = look_wholly(office)
    assert found.whole
    assert not found.sound
    assert [(each.harm, each.line) for each in found.broken][:2] == [(Harm.UNGUARDED, 0), (Harm.WORDS, 1)]
    assert len(found.lost) == 1
    assert office.ask(check_due)


def test_a_clock_that_was_wrong_does_not_put_the_check_off(office: Office, clock: FixedClock) -> None:
    clock.move_on(timedelta(days=4000))
    assert look_wholly(office).sound
    clock.move_on(timedelta(days=-3990))
    office.trust_clock()
    assert office.ask(check_due)


@pytest.mark.long
def test_a_book_of_80_megabytes_is_looked_at_within_a_second(office: Office, folder: Path) -> None:
    """G21."""
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute(
            "WITH RECURSIVE turn(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM turn WHERE n < 100000)"
            " INSERT INTO draft (id, kind, content, saved_at)"
            " SELECT 'd' || n, 'case', hex(randomblob(100)) || printf('%0600d', n), 1 FROM turn"
        )
        book.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert (folder / BOOK_NAME).stat().st_size >= 80_000_000
    look_quickly(office)
    began = perf_counter()
    assert look_quickly(office)
    assert perf_counter() - began <= 1
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("9", "1", "101")))
