"""What is no matter of the day of a backup goes along when it is restored, and what is gone is explained."""

import os
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.book import BOOK_NAME
from db.copying import held_still
from db.driver import DRIVER, raw_connection
from db.faults import BookFault
from db.migrations.run import upgrade
from db.models import Diary
from desk.backups import Made, Reason, anchors_of, back_up, make, newest_good, restore, restoring, set_seal
from desk.backups.making import write_backup
from desk.backups.sealing import new_seal
from desk.check import check
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.conftest import FRIDAY
from tests.desk.backups.conftest import Add
from tests.desk.diary.by_sql import change


def _restore(folder: Path, path: Path, clock: FixedClock) -> Path:
    before = restore(folder, path, lambda scratch: Office.open(scratch, clock), clock).before
    assert before is not None
    return before


def _breaks(office: Office) -> list[object]:
    anchors = anchors_of(office.folder, office.facts.book_id)
    return [(each.code, each.fields) for each in office.ask(lambda reading: check(reading, anchors)).breaks]


class _Running(FixedClock):
    """A clock that goes on whenever it is looked at, as a real one does."""

    def now(self) -> datetime:
        self.move_on(timedelta(milliseconds=1))
        return super().now()


def _note(work: UnitOfWork, line: int) -> None:
    work.record("case.note", "case", line, new="told")


def test_there_and_back_again_no_backup_of_a_branch_that_was_left_looks_like_tampering(
    office: Office, where: Path, add: Add
) -> None:
    """G49: however often one goes back, and with a clock that does not stand still."""
    folder, clock = office.folder, _Running(FRIDAY + timedelta(hours=1))
    first = make(office, where, Reason.DAILY).path
    for room in ("201", "202", "203"):
        add(room)
    office.close()
    second = _restore(folder, first, clock)
    for turn, path in enumerate((second, first, second)):
        again = Office.open(folder, clock)
        assert _breaks(again) == []
        for line in range(6 - turn):
            again.do(partial(_note, line=line))
        make(again, where, Reason.BY_HAND)
        again.close()
        clock.move_on(timedelta(hours=1))
        _restore(folder, path, clock)
    again = Office.open(folder, clock)
    assert _breaks(again) == []
    assert again.ask(check).restored == 1
    again.close()


def test_with_the_clock_set_back_the_copy_of_what_was_replaced_is_not_dated_back(
    office: Office, where: Path, add: Add, clock: FixedClock
) -> None:
    """G17: an old date would let the next backup take the only copy away."""
    first = make(office, where, Reason.DAILY).path
    clock.move_on(timedelta(days=1))
    add("102")
    office.close()
    clock.move_to(datetime(2010, 1, 1, tzinfo=UTC))
    before = _restore(office.folder, first, clock)
    again = Office.open(office.folder, clock)
    assert back_up(again, Reason.DAILY).removed == ()
    again.close()
    assert before.name.startswith("deskbell-2026-11-21-")


def test_a_backup_made_while_the_clock_was_wrong_does_not_drag_the_book_there(
    office: Office, where: Path, clock: FixedClock
) -> None:
    """G49: only what the two diaries tell counts, and this moment."""
    made = write_backup(office.folder, where, Reason.DAILY, datetime(2037, 11, 5, tzinfo=UTC))
    office.close()
    _restore(office.folder, made.path, clock)
    again = Office.open(office.folder, clock)
    assert again.ask(lambda reading: reading.session.scalar(select(func.max(Diary.at)))) == clock.now()
    again.close()


def test_seal_places_and_numbers_go_along_and_no_number_is_given_twice(
    office: Office, where: Path, tmp_path: Path, clock: FixedClock
) -> None:
    """M15, G26."""
    first = make(office, where, Reason.DAILY).path
    seal = new_seal("a long password")
    office.do(lambda work: set_seal(work, seal))
    with raw_connection(tmp_path / BOOK_NAME) as book:
        book.execute("INSERT OR REPLACE INTO counter (series, last) VALUES ('C-2026', 3)")
    office.close()
    _restore(tmp_path, first, clock)
    again = Office.open(tmp_path, clock)
    assert again.facts.backup_seal == str(seal)
    assert _breaks(again) == [], "that three numbers are left out is explained"
    again.close()
    with raw_connection(tmp_path / BOOK_NAME) as book:
        assert book.execute("SELECT last FROM counter WHERE series = 'C-2026'").fetchone() == (3,)


def test_nobody_writes_between_the_copy_that_is_kept_and_the_exchange(
    office: Office, where: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G18: such a write would be in neither of the two books."""
    first = make(office, where, Reason.DAILY).path
    office.close()
    put, tried = restoring.put_photos, []

    def meanwhile(photos: Path, folder: Path) -> None:
        with raw_connection(folder / BOOK_NAME) as book:
            book.execute("PRAGMA busy_timeout=0")
            with pytest.raises(DRIVER.OperationalError, match="locked"):
                book.execute("DELETE FROM draft")
            tried.append(True)
        put(photos, folder)

    monkeypatch.setattr(restoring, "put_photos", meanwhile)
    _restore(office.folder, first, clock)
    assert tried
    with raw_connection(office.folder / BOOK_NAME) as book:
        book.execute("BEGIN IMMEDIATE")
        with pytest.raises(BookFault), held_still(office.folder / BOOK_NAME):
            pass


def _spoil_names(book: Path) -> None:
    content = book.read_bytes()
    book.write_bytes(content.replace(b"CREATE TABLE alembic_version", b"CREATE TABLE alembic\xff\xfeersion"))


def test_a_book_whose_own_words_are_no_text_any_more_is_damaged_and_a_backup_replaces_it(
    office: Office, where: Path, clock: FixedClock
) -> None:
    """G18, G20: the driver cannot even say what is wrong."""
    first = make(office, where, Reason.DAILY).path
    office.close()
    _spoil_names(office.folder / BOOK_NAME)
    with pytest.raises(Refusal) as refused:
        Office.open(office.folder, clock)
    assert refused.value.code == "book.damaged"
    done = restore(office.folder, first, lambda scratch: Office.open(scratch, clock), clock)
    assert done.aside is not None
    Office.open(office.folder, clock).close()


@pytest.mark.parametrize("what", ["at = 'x'", "id = 9223372036854775807"])
def test_a_last_line_of_the_diary_that_no_program_wrote_is_damage(what: str, office: Office) -> None:
    office.close()
    change(office.folder, f"UPDATE diary SET {what} WHERE id = (SELECT max(id) FROM diary)")
    with pytest.raises(Refusal) as refused:
        Office.open(office.folder).do(lambda work: work.record("case.note", "case", 1))
    assert refused.value.code == "book.damaged"


def test_an_older_book_with_a_note_that_is_no_text_is_brought_up_to_date(tmp_path: Path, clock: FixedClock) -> None:
    """G08."""
    upgrade(tmp_path / BOOK_NAME, "0006", fresh=True)
    with raw_connection(tmp_path / BOOK_NAME) as book:
        book.execute(
            "INSERT INTO diary (id, at, act, subject, subject_id, old, new, note)"
            " VALUES (1, 1, 'a', 'b', 1, '', '', CAST(x'ff41' AS TEXT))"
        )
    office = Office.open(tmp_path, clock)
    assert [each.code for each in office.ask(check).breaks if each.code.startswith("diary")] == []
    office.close()


def test_only_a_backup_of_this_very_book_is_offered(office: Office, where: Path, add: Add, clock: FixedClock) -> None:
    """G20, G22: offices may share a stick."""
    ours = back_up(office, Reason.DAILY).made.path
    folder = office.folder
    office.close()
    clock.move_on(timedelta(hours=1))
    theirs = folder / "theirs"
    other = Office.open(theirs, clock, create=True)
    foreign: Made = make(other, where, Reason.DAILY)
    other.close()
    (folder / BOOK_NAME).write_bytes(b"spoilt")
    offer = newest_good(folder)
    assert offer is not None
    assert offer.path == ours
    with pytest.raises(Refusal) as refused:
        restore(folder, foreign.path, lambda scratch: Office.open(scratch, clock), clock)
    assert refused.value.code == "backup.other_book"


def test_a_backup_that_cannot_be_brought_up_to_date_says_so(tmp_path: Path, where: Path, clock: FixedClock) -> None:
    old = tmp_path / "old"
    old.mkdir()
    upgrade(old / BOOK_NAME, "0006", fresh=True)
    with raw_connection(old / BOOK_NAME) as book:
        book.execute("CREATE TABLE chained_diary (id INTEGER)")  # in the way of the next revision
    path = write_backup(old, where, Reason.DAILY, FRIDAY).path
    with pytest.raises(Refusal) as refused:
        restore(tmp_path, path, lambda scratch: Office.open(scratch, clock), clock)
    assert refused.value.code == "backup.not_upgraded"


def test_what_a_killed_restore_left_is_gone_when_the_book_is_opened_again(office: Office) -> None:
    office.close()
    left = office.folder / ".deskbell-restore-abc.part"
    left.mkdir()
    (left / "opened").write_bytes(os.urandom(9))
    Office.open(office.folder).close()
    assert not left.exists()
