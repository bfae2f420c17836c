"""A proof that was not used is none, and a book that takes nothing neither lets anybody guess nor locks them out."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import update

from db.book import BOOK_NAME
from db.driver import raw_connection
from db.models import Clerk, DeskRole
from desk import people, signin
from desk.clock import FixedClock
from desk.keepers import Keepers
from desk.office import Office
from desk.people import NewClerk
from desk.signin.tries import delay
from desk.signin.triesnote import NOTE, noted_tries
from desk.signin.unwritten import Unwritten
from tests.desk.signin.conftest import ADMINISTRATORS, FIRST, HERS, Signing, refused


def test_a_proof_is_good_once_and_for_a_minute(door: Office, her: int, clock: FixedClock) -> None:
    """G47: whoever comes to the desk after it was refused sits down as nobody else."""
    door.sign_in(her, HERS)
    seat = partial(door.sit_down, 1)
    door.prove(1, ADMINISTRATORS)
    door.damaged = True
    assert refused(seat).code == "book.damaged"
    door.damaged = False
    assert refused(seat).code == "signin.needed"
    door.prove(1, ADMINISTRATORS)
    door.check(HERS)
    assert refused(seat).code == "signin.needed", "who sits here came back first"
    door.prove(1, ADMINISTRATORS)
    clock.move_on(timedelta(seconds=61))
    assert refused(seat).code == "signin.needed"
    assert door.clerk_id == her
    door.prove(1, ADMINISTRATORS)
    clock.move_on(timedelta(seconds=59))
    seat()
    assert door.clerk_id == 1


def test_the_right_pin_uncovers_a_book_that_takes_nothing_also_after_wrong_ones(
    door: Office, her: int, clock: FixedClock
) -> None:
    """G47: what the book counted before holds there too: its wait, and how long the next one is."""
    door.sign_in(her, HERS)
    for wait in (0, 0, 2):
        assert refused(lambda: door.check("1379")).fields["wait"] == wait
    door.stop_writing()
    assert refused(lambda: door.check(HERS)).code == "signin.wait"
    clock.move_on(timedelta(seconds=2))
    assert refused(lambda: door.check("1379")).fields["wait"] == 4
    clock.move_on(timedelta(seconds=4))
    door.check(HERS)
    assert refused(lambda: door.check("1379")).fields["wait"] == 0, "a right one ends it"
    door.check(HERS)
    assert refused(lambda: door.prove(1, ADMINISTRATORS)).code == "book.damaged", "to sit down is to be written"


def test_a_clock_set_back_locks_nobody_out_of_a_book_that_takes_nothing(
    door: Office, her: int, clock: FixedClock
) -> None:
    door.sign_in(her, HERS)
    for _turn in range(3):
        refused(lambda: door.check("1379"))
    door.stop_writing()
    clock.move_on(-timedelta(days=40))
    assert refused(lambda: door.check(HERS)).fields["seconds"] == 2
    clock.move_on(timedelta(seconds=2))
    door.check(HERS)


def test_no_new_start_is_a_way_round_the_wait_where_the_book_takes_nothing(
    door: Office, signing: Signing, her: int, clock: FixedClock
) -> None:
    """G47: the tries are noted beside the book, for who signs in and for who brings a backup back alike."""
    door.stop_writing()
    assert [refused(lambda: door.prove(her, "1379")).fields["wait"] for _turn in range(3)] == [0, 0, 2]
    assert [refused(lambda: door.prove(1, "482914")).fields["wait"] for _turn in range(2)] == [0, 0]
    door.close()
    again = Office.open(signing.folder, clock)
    assert refused(lambda: again.prove(her, HERS)).code == "signin.wait"
    clock.move_on(timedelta(seconds=2))
    again.prove(her, HERS)
    assert list(noted_tries(signing.folder)) == [1]
    again.close()
    assert refused(lambda: Keepers(signing.folder, clock).prove(1, "482914")).fields["wait"] == 2
    clock.move_on(timedelta(seconds=2))
    assert Keepers(signing.folder, clock).prove(1, ADMINISTRATORS)
    assert not (signing.folder / NOTE).exists()


def test_a_note_that_is_held_counts_as_soon_as_it_can_be_read(
    door: Office, signing: Signing, her: int, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G47: it is not written over meanwhile, and nobody is locked out."""
    door.stop_writing()
    for _turn in range(2):
        refused(lambda: door.prove(her, "1379"))
    door.close()
    again = Office.open(signing.folder, clock)
    again.stop_writing()
    with monkeypatch.context() as patch:
        patch.setattr("desk.signin.triesnote.held.read", _held)
        assert refused(lambda: again.prove(her, "1379")).fields["wait"] == 0
    assert noted_tries(signing.folder)[her].failures == 2
    assert refused(lambda: again.prove(her, HERS)).fields["seconds"] == 2
    clock.move_on(timedelta(seconds=2))
    assert refused(lambda: again.prove(her, "1379")).fields["wait"] == 4
    again.close()


def test_a_right_pin_while_the_note_is_held_ends_what_it_tells(door: Office, her: int, clock: FixedClock) -> None:
    """G47."""
    door.sign_in(her, HERS)
    door.stop_writing()
    for _ in range(4):
        refused(lambda: door.check("1379"))
        clock.move_on(timedelta(minutes=5))
    assert noted_tries(door.folder)[her].failures == 4
    anew = Unwritten(door.folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desk.signin.triesnote.held.read", _held)
        anew.forget(her)
    anew.forget(1)  # the note can be read by now
    assert anew._tried[her].failed_at is None


def _held(_path: Path, _waits: object) -> bytes:
    raise PermissionError


def test_no_count_of_wrong_tries_takes_the_pc_down_or_waits_longer_than_a_minute() -> None:
    assert [delay(failures) for failures in (0, 2, 3, 4, 8, 9, 10**18)] == [0, 0, 2, 4, 60, 60, 60]


@pytest.mark.parametrize("told", [b"", b"[1]", b'{"1": [1]}', b'{"1": [1, 1e999, null]}', b'{"x": [1, 2, 3]}'])
def test_a_spoilt_note_tells_nothing(tmp_path: Path, told: bytes) -> None:
    (tmp_path / NOTE).write_bytes(told)
    assert noted_tries(tmp_path) == {}


def test_who_brings_a_backup_back_waits_for_what_the_book_has_counted(
    door: Office, signing: Signing, clock: FixedClock
) -> None:
    """G47."""
    for _turn in range(3):
        refused(lambda: door.prove(1, "482914"))
    keepers = Keepers(signing.folder, clock)
    assert refused(lambda: keepers.prove(1, ADMINISTRATORS)).code == "signin.wait"
    clock.move_on(timedelta(seconds=2))
    assert refused(lambda: keepers.prove(1, "482914")).fields["wait"] == 4


def test_somebody_always_has_to_prove_who_brings_a_backup_back(door: Office, signing: Signing, her: int) -> None:
    """G47: who has a first PIN where nobody else is left; with nobody, or a book in use, it is refused."""
    keepers = Keepers(signing.folder)
    door.sign_in(1, ADMINISTRATORS)
    her_name = next(each.name for each in door.ask(people.clerks) if each.id == her)
    door.do(lambda work: people.change_clerk(work, her, NewClerk(her_name, role=DeskRole.ADMINISTRATOR)))
    door.do(lambda work: signin.give_secret(work, her, f"{FIRST}36"))
    assert [each.id for each in keepers.who() or ()] == [1]
    door.do(lambda work: people.change_clerk(work, 1, NewClerk("A", role=DeskRole.RECEPTIONIST)))
    assert [each.id for each in keepers.who() or ()] == [her]
    assert keepers.prove(her, f"{FIRST}36") == her_name
    door.do(lambda work: work.session.execute(update(Clerk).values(secret="")))
    assert refused(keepers.who).code == "signin.no_keeper"


def test_a_book_that_another_program_holds_is_no_book_that_tells_nothing(
    signing: Signing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G47: it says so, and lets nobody by."""
    monkeypatch.setattr("db.driver.BUSY_SECONDS", 0)
    with raw_connection(signing.folder / BOOK_NAME) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("BEGIN EXCLUSIVE")
        assert refused(Keepers(signing.folder).who).code == "backup.book_open"
