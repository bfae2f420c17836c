"""A confidential note is read by nobody else for a merge or a split: not on the file, not in its history (M83)."""

import pytest

from desk import merging, owners, people
from desk.flatfile import history
from desk.office import Office
from desk.owners import NewPerson
from desk.people import DeskRole, NewClerk

OPEN, SECRET = "Speak slowly", "Was in prison"


@pytest.fixture
def receptionist(office: Office) -> int:
    """A clerk who may not read what is confidential; a manager sits at the desk."""
    manager = office.do(lambda work: people.add_clerk(work, NewClerk("经理", role=DeskRole.MANAGER))).answer
    clerk = office.do(lambda work: people.add_clerk(work, NewClerk("小陈", role=DeskRole.RECEPTIONIST))).answer
    office.sit_down(manager)
    return clerk


def add(office: Office, flat: int | None, handling: str, secret: bool = False) -> int:
    new = NewPerson("李四", unit_id=flat, handling=handling, handling_secret=secret)
    return office.do(lambda work: owners.add_person(work, new)).answer


def merge(office: Office, kept: int, gone: int) -> int:
    return office.do(lambda work: merging.merge(work, "person", kept, gone)).answer.id


def split(office: Office, merge_id: int) -> None:
    office.do(lambda work: merging.split(work, merge_id))


def tell(office: Office, person: int, handling: str, secret: bool) -> None:
    new = NewPerson("李四", None, handling=handling, handling_secret=secret)
    office.do(lambda work: owners.change_person(work, person, new))


def read(office: Office, person: int) -> str:
    return office.ask(lambda reading: owners.person(reading, person)).handling


def in_history(office: Office, flat: int) -> str:
    rows = office.ask(lambda reading: history(reading, flat)).rows
    return str([(row.old, row.new, row.note) for row in rows])


def test_a_confidential_note_written_on_after_a_merge_stays_so_after_the_split(
    office: Office, flat: int, receptionist: int
) -> None:
    kept, gone = add(office, flat, OPEN), add(office, None, SECRET, secret=True)
    done = merge(office, kept, gone)
    tell(office, kept, f"{OPEN}\nWas in prison for theft", secret=True)
    split(office, done)
    assert read(office, kept) == f"{OPEN}\nWas in prison for theft"
    office.sit_down(receptionist)
    assert (read(office, kept), read(office, gone)) == ("", "")


def test_a_note_nobody_touched_is_after_the_split_what_it_was(office: Office, flat: int, receptionist: int) -> None:
    kept, gone = add(office, flat, OPEN), add(office, None, SECRET, secret=True)
    split(office, merge(office, kept, gone))
    office.sit_down(receptionist)
    assert (read(office, kept), read(office, gone)) == (OPEN, "")


@pytest.mark.parametrize("words", [SECRET, f"{SECRET}, and more"])
def test_the_seal_goes_over_where_the_words_are_there_already(
    office: Office, flat: int, receptionist: int, words: str
) -> None:
    kept, gone = add(office, flat, words), add(office, None, SECRET, secret=True)
    done = merge(office, kept, gone)
    office.sit_down(receptionist)
    assert (read(office, kept), office.ask(lambda reading: owners.person(reading, kept)).handling_hidden) == ("", True)
    split(office, done)
    assert read(office, kept) == words


def test_an_open_note_is_confidential_in_the_history_of_both_once_a_merge_sealed_it(
    office: Office, flat: int, receptionist: int
) -> None:
    kept, gone = add(office, flat, "x"), add(office, flat, SECRET, secret=True)
    third = add(office, flat, "y")
    tell(office, kept, "Threw a cup", secret=False)
    tell(office, third, "Threw a plate", secret=False)
    assert "cup" in in_history(office, flat)
    assert "plate" in in_history(office, flat)
    merge(office, gone, third)
    assert "cup" in in_history(office, flat)
    assert "plate" not in in_history(office, flat)
    merge(office, kept, gone)
    assert "cup" not in in_history(office, flat)


def test_what_was_sealed_by_hand_while_two_were_one_is_sealed_in_both_after_the_split(
    office: Office, flat: int, receptionist: int
) -> None:
    kept, gone = add(office, flat, OPEN), add(office, flat, "x")
    tell(office, gone, SECRET, secret=False)
    done = merge(office, kept, gone)
    office.do(lambda work: owners.seal_handling(work, kept))
    split(office, done)
    assert (read(office, kept), read(office, gone)) == (OPEN, SECRET)
    assert SECRET not in in_history(office, flat)
    office.sit_down(receptionist)
    assert (read(office, kept), read(office, gone)) == ("", "")
