"""kill -9 while cases are taken: what was acknowledged is there, what was not is there whole or not at all."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from db.book import BOOK_NAME, open_book
from db.driver import raw_connection
from db.work import reading
from desk import cases
from desk.check import check
from desk.clock import SystemClock
from desk.office import Office
from tests.safety.program import begin, deskbell
from tests.safety.takes_cases import request, take_one

HALF_TAKEN = (
    """SELECT number FROM "case" WHERE NOT EXISTS
        (SELECT 1 FROM diary WHERE act = 'case.take' AND subject_id = "case".id AND new = "case".number)""",
    "SELECT number FROM slip WHERE NOT EXISTS (SELECT 1 FROM diary WHERE act = 'slip.raise' AND new = slip.number)",
    """SELECT number FROM "case" WHERE NOT EXISTS (SELECT 1 FROM slip WHERE case_id = "case".id)""",
    'SELECT id FROM draft WHERE id IN (SELECT request_id FROM "case")',
    "SELECT new FROM diary WHERE act = 'case.take' AND new NOT IN (SELECT number FROM \"case\")",
    'SELECT request_id FROM "case" GROUP BY request_id HAVING count(*) > 1',
)


@pytest.fixture
def shared(tmp_path: Path, template: Path) -> Path:
    """One book that lives through every kill."""
    shutil.copy(template, tmp_path / BOOK_NAME)
    return tmp_path


def kill_and_look(folder: Path, round_: int, after: int) -> int:
    """Kill the desk while it takes cases, right after so many were acknowledged; answers how many were."""
    with begin("-m", "tests.safety.takes_cases", str(folder), str(round_)) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(after)]
        process.kill()
        # What it had said before it died counts as told, even if nobody had read it yet.
        said += [line for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    acknowledged = dict(line.split() for line in said)
    assert len(acknowledged) >= after
    office = Office.open(folder, SystemClock())
    for turn, number in acknowledged.items():
        file = office.ask(lambda reading, number=number: cases.file_of(reading, number))
        assert file.row.summary == f"Leak {round_}-{turn}"
    _is_sound(office)
    # The last answer may have been lost on its way: sending it again gives the same number, and it goes on from there.
    last = max(int(turn) for turn in acknowledged)
    assert office.do(lambda work: cases.take(work, request(str(round_), last))).answer.number == acknowledged[str(last)]
    office.do(lambda work: take_one(work, f"{round_}-again", last))
    _is_sound(office)
    office.close()
    return len(acknowledged)


def _is_sound(office: Office) -> None:
    health = office.ask(check)
    assert health.breaks == ()
    assert health.cases == health.slips
    with raw_connection(office.folder / BOOK_NAME) as book:
        assert book.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for question in HALF_TAKEN:
            assert book.execute(question).fetchall() == []


def test_nothing_acknowledged_is_lost_and_nothing_is_half_there_after_kills(shared: Path) -> None:
    """G02, G03: 5 kills, each at another moment of the work; sixty of them are a long check."""
    counted = sum(kill_and_look(shared, round_, after=2 + 6 * round_) for round_ in range(5))
    assert counted >= 70


@pytest.mark.long
@pytest.mark.timeout(900)
def test_nothing_is_lost_after_sixty_kills(shared: Path) -> None:
    """G02, G03."""
    assert sum(kill_and_look(shared, round_, after=1 + 13 * round_ % 47) for round_ in range(60)) > 1000


def _killed_while_taking(folder: Path, request_id: str, bytes_written: int) -> str:
    """Kill `case take` when its first bytes have reached the log of the book; answers what it had said by then."""
    log = folder / f"{BOOK_NAME}-wal"
    told = ("--data", str(folder), "case", "take", "--summary", "Leak", "--name", "Wang", "--slip")
    with begin("-m", "ui", *told, "--request-id", request_id, screen=False) as process:
        assert process.stdout is not None
        while process.poll() is None and _size(log) <= bytes_written:
            pass
        process.kill()
        return process.stdout.read()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _kill_and_send_again(folder: Path, kills: int) -> None:
    for turn in range(kills):
        said = _killed_while_taking(folder, f"phone-{turn}", turn * 4096)
        again = deskbell(
            folder, "case", "take", "--summary", "Leak", "--name", "Wang", "--slip", "--request-id", f"phone-{turn}"
        )
        assert again.code == 0, again.err
        assert not said or said.splitlines()[0] == again.out.splitlines()[0]
    office = Office.open(folder)
    assert office.ask(check).breaks == ()
    assert office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).total == kills
    _is_sound(office)
    office.close()


def test_a_command_killed_midway_and_sent_again_is_one_case(shared: Path) -> None:
    """G03."""
    _kill_and_send_again(shared, 2)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_many_commands_killed_midway_and_sent_again_are_one_case_each(shared: Path) -> None:
    """G03."""
    _kill_and_send_again(shared, 60)


def test_checking_the_book_between_acts_raises_no_false_alarm(shared: Path) -> None:
    """SQLite calls a sound word index corrupt when the checking connection knew it before others wrote."""
    office = Office.open(shared)
    for turn in range(40):
        office.do(lambda work, turn=turn: take_one(work, "sound", turn))
        assert office.ask(check).breaks == ()
    office.close()


def test_what_an_act_answered_can_be_read_by_another_program_at_once(shared: Path) -> None:
    """G05: nothing waits to be written behind the answer."""
    office = Office.open(shared)
    for turn in range(20):
        number = office.do(lambda work, turn=turn: take_one(work, "g05", turn)).answer
        other = open_book(shared / BOOK_NAME)
        with reading(other) as session:
            assert session.scalar(text('SELECT max(number) FROM "case"')) == number
        other.close()
    office.close()
