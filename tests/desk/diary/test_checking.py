"""Whoever changes the diary past the program is found out, at the line (G49)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from db.book import BOOK_NAME, open_book
from db.driver import raw_connection
from db.migrations.run import upgrade
from db.models import Diary
from desk.backups import Made, Reason, anchors_of, make, restore
from desk.backups.making import write_backup
from desk.check import check
from desk.clock import FixedClock
from desk.diary import Anchor, broken_lines, last_line, lost_anchors
from desk.office import Office
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.conftest import MADE
from tests.desk.diary.by_sql import chain_anew, change, found, lines_of


def _write(office: Office, count: int = 1) -> int:
    """Lines in a unit of work each; the number of the last one."""
    for turn in range(count):
        office.do(lambda work, turn=turn: work.record("case.note", "case", 7, old="", new=f"told {turn}"))
    return office.ask(last_line)[0]


@pytest.fixture
def last(office: Office) -> int:
    """The number of the last line of a diary in which nobody did anything wrong."""
    return _write(office, 6)


def test_a_diary_nobody_changed_holds_however_its_lines_were_written(office: Office, flat: int, last: int) -> None:
    def many(work: UnitOfWork) -> None:
        work.record("case.note", "case", 7, new="漏水 🚰")
        work.record_many("case.import", "case", [(id_, "", "x" * id_) for id_ in range(40)], note="old.xlsx")
        work.record("case.note", "case", 7)

    def fails(work: UnitOfWork) -> None:
        many(work)
        raise Refusal("case.unknown")

    office.do(many)
    with pytest.raises(Refusal):
        office.do(fails)
    office.clerk_id = None
    assert _write(office) == last + 43
    steps: list[tuple[int, int]] = []
    assert list(office.ask(lambda reading: list(broken_lines(reading, lambda *step: steps.append(step))))) == []
    assert steps == [(last + 43, last + 43)]
    assert found(office) == []


@pytest.mark.parametrize(
    ("what", "harm"),
    [
        ("new = 'told otherwise'", "words"),
        ("at = at + 1", "words"),
        ("clerk_id = NULL", "words"),
        ("subject_id = 8", "words"),
        ("act = 'case.close'", "words"),
        ("old = 'told', new = ''", "words"),
        ("note = CAST(note || x'00' AS BLOB)", "words"),
        ("salt = x'0102030405060708'", "words"),
        ("digest = x'01'", "words"),
        ("mark = randomblob(32)", "mark"),
        ("mark = 'gone'", "mark"),
    ],
)
def test_a_line_that_was_changed_by_sql_is_named(what: str, harm: str, office: Office, folder: Path, last: int) -> None:
    change(folder, f"UPDATE diary SET {what} WHERE id = {last - 2}")
    told = found(office)
    assert [each[:2] for each in told] == [(harm, last - 2)]
    assert told[0][2] == ("case.close" if "close" in what else "case.note")


def test_every_line_that_was_changed_is_named_the_last_one_as_well(office: Office, folder: Path, last: int) -> None:
    change(folder, f"UPDATE diary SET new = 'x' WHERE id IN ({last}, {last - 1}, {last - 4})")
    assert [each[:2] for each in found(office)] == [("words", last - 4), ("words", last - 1), ("words", last)]
    change(folder, f"UPDATE diary SET at = 'never' WHERE id = {last - 4}")
    assert found(office)[0] == ("words", last - 4, "case.note")


def test_lines_that_are_gone_or_changed_places_are_named(office: Office, folder: Path, last: int) -> None:
    change(folder, f"DELETE FROM diary WHERE id IN ({last - 3}, {last - 2})")
    assert found(office) == [("missing", last - 3, "")]
    change(folder, f"UPDATE diary SET id = id - 2 WHERE id > {last - 3}")
    assert [each[:2] for each in found(office)] == [("words", last - 3), ("words", last - 2)]
    change(
        folder,
        f"UPDATE diary SET id = -1 WHERE id = {last - 3}",
        f"UPDATE diary SET id = {last - 3} WHERE id = {last - 4}",
        f"UPDATE diary SET id = {last - 4} WHERE id = -1",
    )
    assert ("words", last - 4) in [each[:2] for each in found(office)]


def test_an_end_that_was_cut_off_or_made_anew_is_found_by_what_stands_elsewhere(
    office: Office, folder: Path, last: int, clock: FixedClock
) -> None:
    """The chain alone holds then."""
    early = Anchor(last - 3, lines_of(folder)[last - 4][-1], clock.now(), "early.zip")
    late = Anchor(*office.ask(last_line), clock.now() + timedelta(hours=1), "late.zip")
    assert found(office, early, late) == []
    change(folder, f"UPDATE diary SET new = 'paid' WHERE id = {last - 1}")
    chain_anew(folder, last - 1)
    assert found(office) == []
    assert found(office, early, late) == [("end", last, "late.zip")]
    change(folder, f"DELETE FROM diary WHERE id > {last - 2}")
    assert found(office) == []
    assert found(office, late, early) == [("end", last, "late.zip")]
    change(folder, f"DELETE FROM diary WHERE id > {last - 5}")
    assert found(office, late, early) == [("end", last - 3, "early.zip")]


def test_the_book_itself_refuses_to_change_its_diary(office: Office, folder: Path, last: int) -> None:
    """And says when it was made to stop refusing."""
    before = lines_of(folder)
    put = "INTO diary (id, at, act, subject, subject_id, old, new, note, salt, mark) VALUES"
    row = "1, 'case.note', 'case', 7, '', '', '', randomblob(8), randomblob(32)"
    with raw_connection(folder / BOOK_NAME) as book:
        for statement in (
            f"DELETE FROM diary WHERE id = {last}",
            "UPDATE diary SET new = 'x'",
            f"UPDATE diary SET rowid = rowid + 100 WHERE id = {last}",
            "UPDATE diary SET new = 'x', digest = x'00'",
            "UPDATE diary SET act = 'x', digest = x'00', salt = randomblob(8)",
            "UPDATE diary SET mark = randomblob(32), digest = x'00', salt = randomblob(8)",
            f"INSERT OR REPLACE {put} ({last}, {row})",
            f"INSERT {put} ({last + 2}, {row})",
        ):
            with pytest.raises(Exception, match="line of the diary"):
                book.execute(statement)
    with pytest.raises(IntegrityError, match="line of the diary"):
        office.do(lambda work: work.session.query(Diary).delete())
    assert lines_of(folder) == before
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute("DROP TRIGGER diary_stays")
    assert [each[0] for each in found(office)] == ["unguarded"]


def test_a_restored_backup_explains_what_is_gone_and_only_that(
    office: Office, folder: Path, where: Path, clock: FixedClock
) -> None:
    """G19: what was written after it is not in the book any more, as the diary says."""
    first: Made = make(office, where, Reason.DAILY)
    assert (first.manifest.diary_id, first.manifest.diary_mark) == _head(office)
    clock.move_on(timedelta(hours=1))
    _write(office, 3)
    make(office, where, Reason.DAILY)
    clock.move_on(timedelta(hours=1))
    office.close()
    restore(folder, first.path, lambda scratch: Office.open(scratch, clock), clock)
    again = Office.open(folder, clock)
    anchors = anchors_of(folder, again.facts.book_id)
    assert [each.line for each in anchors] == [first.manifest.diary_id, *[first.manifest.diary_id + 3] * 2]
    clock.move_on(timedelta(hours=1))
    _write(again, 2)
    assert found(again, *anchors) == []
    clock.move_on(timedelta(hours=1))
    late = make(again, where, Reason.DAILY)
    change(folder, f"DELETE FROM diary WHERE id = {late.manifest.diary_id}")
    assert found(again) == []
    told = found(again, *anchors_of(folder, again.facts.book_id))
    assert told == [("end", late.manifest.diary_id, late.path.name)]
    again.close()


@pytest.mark.parametrize("readable", [True, False])
def test_a_backup_restored_while_the_clock_of_the_pc_was_behind_explains_it_too(
    readable: bool, office: Office, folder: Path, where: Path, clock: FixedClock
) -> None:
    """G29: and what is cut off after it is found out as ever, also before the moment that is explained."""
    first = make(office, where, Reason.DAILY)
    clock.move_on(timedelta(hours=1))
    _write(office, 3)
    clock.move_on(timedelta(days=1))
    make(office, where, Reason.DAILY)
    office.close()
    if not readable:
        (folder / BOOK_NAME).write_bytes(b"torn")
    clock.move_to(MADE - timedelta(days=2_000))
    restore(folder, first.path, lambda scratch: Office.open(scratch, clock), clock)
    again = Office.open(folder, clock)
    _write(again, 4)
    assert found(again, *anchors_of(folder, again.facts.book_id)) == []
    clock.move_on(timedelta(minutes=1))
    _write(again)
    late = make(again, where, Reason.DAILY)
    change(folder, f"DELETE FROM diary WHERE id = {late.manifest.diary_id}")
    lost = found(again, *anchors_of(folder, again.facts.book_id))
    assert [each[:2] for each in lost] == [("end", late.manifest.diary_id)]
    again.close()


def test_an_older_book_gets_its_chain_and_its_guards_with_every_line_as_it_was(tmp_path: Path) -> None:
    """G08."""
    path = tmp_path / BOOK_NAME
    path.touch()
    upgrade(path, "0006", fresh=True)
    said = [(n, n * 10**6, None, n, "case.note", "case", "旧", f"new {n}", "") for n in range(1, 1_200)]
    with raw_connection(path) as book:
        book.execute("BEGIN")
        book.executemany(
            "INSERT INTO diary (id, at, clerk_id, subject_id, act, subject, old, new, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", said,
        )  # fmt: skip
        book.execute("COMMIT")
    open_book(path).close()
    assert [line[:9] for line in lines_of(tmp_path)] == said
    office = Office.open(tmp_path, FixedClock(MADE))
    _write(office)
    assert [each for each in office.ask(check).breaks if each.code.startswith("diary.")] == []
    office.close()
    change(tmp_path, "UPDATE diary SET old = '新' WHERE id = 600")
    office = Office.open(tmp_path, FixedClock(MADE))
    assert found(office)[0] == ("words", 600, "case.note")
    office.close()


def test_a_backup_of_an_older_program_that_was_restored_has_marks_of_its_own(
    folder: Path, where: Path, clock: FixedClock
) -> None:
    """Each time such a book is brought up to date its chain is made anew."""
    (folder / BOOK_NAME).unlink()
    (folder / BOOK_NAME).touch()
    upgrade(folder / BOOK_NAME, "0006", fresh=True)
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute("INSERT INTO fact (name, value) VALUES ('book_id', '\"one\"')")
    old = write_backup(folder, where, Reason.DAILY, clock.now())
    assert old.manifest.diary_mark == ""
    clock.move_on(timedelta(hours=1))
    office = Office.open(folder, clock)
    make(office, where, Reason.DAILY)
    office.close()
    clock.move_on(timedelta(hours=1))
    restore(folder, old.path, lambda scratch: Office.open(scratch, clock), clock)
    office = Office.open(folder, clock)
    anchors = anchors_of(folder, office.facts.book_id)
    assert len(anchors) == 2
    assert office.ask(lambda reading: list(lost_anchors(reading, anchors))) == []
    office.close()


def _head(office: Office) -> tuple[int, str]:
    line, mark = office.ask(last_line)
    return line, mark.hex()


@pytest.fixture
def where(tmp_path: Path) -> Iterator[Path]:
    """The usual folder for backups."""
    place = tmp_path / "backups"
    place.mkdir()
    return place


def test_guards_that_guard_nothing_are_none(office: Office, folder: Path) -> None:
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute("DROP TRIGGER diary_stays")
        book.execute("CREATE TRIGGER diary_stays BEFORE DELETE ON diary WHEN 0 BEGIN SELECT 1; END")
    assert [each[0] for each in found(office)] == ["unguarded"]


@pytest.mark.parametrize(
    "what",
    ["act = 'backup.restored', at = 'x'", "act = 'diary.redact', subject = 'diary', new = CAST(x'ff' AS TEXT)"],
)
def test_a_line_of_nonsense_is_named_and_stops_no_check(what: str, office: Office, folder: Path, last: int) -> None:
    change(folder, f"UPDATE diary SET {what} WHERE id = {last - 2}")
    assert [each[:2] for each in found(office)] == [("words", last - 2)]
