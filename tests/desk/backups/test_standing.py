"""How it stands with the backups, what restoring one would change, and how a password is judged."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from db.book import BOOK_NAME
from desk import drafts, people, workers
from desk.backups import Reason, back_up, drill, make
from desk.backups.comparing import anything_stands, is_new, what_changes, what_changes_unopened
from desk.backups.places import places_of
from desk.backups.standing import Age, standing
from desk.backups.strength import Strength, strength
from desk.clock import FixedClock
from desk.office import Office
from desk.settings import BackupFacts, change_backups
from tests.desk.backups.conftest import Add
from tests.desk.backups.test_soundness import _page_of, _zero


def test_the_age_of_the_last_good_one_is_counted_in_days_of_the_office(office: Office, clock: FixedClock) -> None:
    assert standing(office).age(office.facts) == Age.TOO_OLD
    back_up(office, Reason.DAILY)
    told = []
    for days in range(8):
        known = standing(office)
        told.append((known.days(office.facts), known.age(office.facts)))
        clock.move_on(timedelta(days=1))
        assert days == told[-1][0]
    assert [age for _, age in told] == [Age.FRESH] * 2 + [Age.OLD] * 5 + [Age.TOO_OLD]


def test_an_evening_is_yesterday_in_the_morning(office: Office, clock: FixedClock) -> None:
    clock.move_on(timedelta(hours=7))  # 23:00
    back_up(office, Reason.DAILY)
    clock.move_on(timedelta(hours=9))
    assert standing(office).days(office.facts) == 1


def test_a_stick_that_was_pulled_out_is_told_with_the_day_of_its_last_backup(
    office: Office, clock: FixedClock, beside: Path
) -> None:
    stick = beside / "stick"
    stick.mkdir()
    boss = office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER))).answer
    office.sit_down(boss)
    office.do(lambda work: change_backups(work, BackupFacts("", str(stick))))
    assert standing(office).second_at is None
    back_up(office, Reason.DAILY)
    known = standing(office)
    assert known.second_there
    assert [each.second for each in known.lying] == [False, True]
    stick.rename(beside / "pulled out")
    was = clock.now()
    clock.move_on(timedelta(days=3))
    lines = office.ask(lambda reading: reading.facts)
    back_up(office, Reason.DAILY)
    known = standing(office)
    assert (known.second_there, known.second_at) == (False, was)
    assert office.facts == lines, "nothing of it is written into the book"
    assert len(known.lying) == 2


def test_a_try_is_due_after_two_months_and_then_once_a_year(office: Office, clock: FixedClock) -> None:
    made = back_up(office, Reason.DAILY).made
    assert not standing(office).drill_due
    clock.move_on(timedelta(days=60))
    assert standing(office).drill_due
    drill(office, made.path)
    known = standing(office)
    assert (known.drill_due, known.drilled) == (False, clock.now())
    clock.move_on(timedelta(days=365))
    assert standing(office).drill_due


def test_what_a_restore_would_take_away_is_counted(office: Office, where: Path, add: Add, tmp_path: Path) -> None:
    """G18: in plain words before anything is touched."""
    own = make(office, where, Reason.DAILY).manifest
    assert office.ask(lambda reading: what_changes(own, reading)).ours, "also before anything is entered"
    add("101")
    manifest = make(office, where, Reason.DAILY).manifest
    add("102")
    add("103")
    changes = office.ask(lambda reading: what_changes(manifest, reading))
    assert changes.ours
    assert (changes.then["unit"], changes.now["unit"], changes.newer("unit"), changes.newer("case")) == (1, 3, 2, 0)
    (tmp_path / "other").mkdir()
    with_another = Office.open(tmp_path / "other", create=True)
    make(with_another, where, Reason.DAILY)
    changes = with_another.ask(lambda reading: what_changes(manifest, reading))
    assert (changes.new, changes.now) == (True, {}), "nothing is lost of a book that nobody has entered anything in"
    with_another.sit_down(1)
    with_another.do(lambda work: people.add_clerk(work, people.NewClerk("Li")))
    with_another.do(lambda work: drafts.keep(work, str(uuid4()), "settings", {"name": "Sun"}))
    assert with_another.ask(is_new), "who works there and what is half typed belong to setting up"
    with_another.do(lambda work: workers.add_worker(work, workers.NewWorker("Li")))
    changes = with_another.ask(lambda reading: what_changes(manifest, reading))
    assert (changes.new, changes.ours, changes.now["unit"]) == (False, False, 0)
    with_another.close()
    nothing = what_changes(manifest, None)
    assert (nothing.new, nothing.now) == (False, {})


def test_a_book_that_is_not_open_is_counted_as_far_as_it_can_be_read(
    office: Office, folder: Path, where: Path, add: Add
) -> None:
    """G18, G20: what is whole will be kept as a backup, anything else as the files it is."""
    add("101")
    manifest = make(office, where, Reason.DAILY).manifest
    add("102")
    office.close()
    changes, whole = what_changes_unopened(manifest, folder)
    assert (changes.ours, changes.newer("unit"), whole) == (True, 1, True)
    book = folder / BOOK_NAME
    _zero(book, _page_of(book, "unit"))
    before = {each.name: each.read_bytes() for each in folder.glob(f"{BOOK_NAME}*")}
    changes, whole = what_changes_unopened(manifest, folder)
    assert (whole, anything_stands(folder)) == (False, True)
    assert {each.name: each.read_bytes() for each in folder.glob(f"{BOOK_NAME}*")} == before, "only looked at"
    for name in before:
        (folder / name).unlink()
    assert (what_changes_unopened(manifest, folder)[1], anything_stands(folder)) == (False, False)


def test_the_places_of_a_book_that_was_told_none_are_the_usual_one(office: Office, tmp_path: Path) -> None:
    assert places_of(office.facts, tmp_path).first == tmp_path / "backups"


@pytest.mark.parametrize(
    ("password", "judged"),
    [
        ("1234567", Strength.SHORT), ("12345678", Strength.WEAK), ("aaaaaaaaaaaa", Strength.WEAK),
        ("abcdefgh", Strength.WEAK), ("password", Strength.WEAK), ("Passw0rd", Strength.FAIR),
        ("correct horse battery", Strength.STRONG), ("阳光花园客服中心", Strength.STRONG),
    ],
)  # fmt: skip
def test_a_password_is_judged_by_what_it_is_made_of(password: str, judged: Strength) -> None:
    assert strength(password) == judged
