"""Where people sign in the diary is read by their names: who may change one, and which."""

from dataclasses import replace
from functools import partial

from sqlalchemy import func, select

from db.models import Diary
from desk import people, settings, signin
from desk.office import Office
from desk.people import DeskRole, NewClerk
from tests.desk.signin.conftest import ADMINISTRATORS, HERS, Signing, refused

HER_NAME = "何知夏"


def _change(office: Office, clerk: int, new: NewClerk) -> None:
    office.do(partial(people.change_clerk, clerk_id=clerk, new=new))


def test_only_ones_own_post_is_ones_own_to_change(door: Office, her: int) -> None:
    """G46: nobody's deeds get another's name."""
    door.sign_in(her, HERS)
    others = NewClerk("前台 Front desk", "Cleaner", DeskRole.ADMINISTRATOR)
    for clerk, new in ((1, others), (1, replace(others, name=HER_NAME)), (her, NewClerk("Somebody else"))):
        assert refused(partial(_change, door, clerk, new)).code == "clerk.administrators_only"
    assert refused(partial(_change, door, 999, others)).code == "clerk.administrators_only", "not who works here"
    _change(door, her, NewClerk(HER_NAME, "Night desk"))
    door.sign_in(1, ADMINISTRATORS)
    _change(door, her, NewClerk("何知秋", "Night desk"))
    assert refused(partial(_change, door, 999, others)).code == "clerk.unknown"


def test_two_who_work_here_have_two_names(office: Office) -> None:
    first = office.do(partial(people.add_clerk, new=NewClerk("Li Na"))).answer
    told = refused(lambda: office.do(partial(people.add_clerk, new=NewClerk("LI  na"))))
    assert (told.code, told.fields["field"]) == ("clerk.name_taken", "name")
    second = office.do(partial(people.add_clerk, new=NewClerk("Li Na", active=False))).answer
    assert refused(partial(_change, office, second, NewClerk("Li Na"))).code == "clerk.name_taken"
    _change(office, first, NewClerk("Li Na", "Manager"))
    _change(office, second, NewClerk("Li Na (night)"))


def test_who_leaves_has_no_pin_when_they_come_back(door: Office, her: int) -> None:
    door.sign_in(1, ADMINISTRATORS)
    _change(door, her, NewClerk(HER_NAME, active=False))
    _change(door, her, NewClerk(HER_NAME))
    assert refused(lambda: door.prove(her, HERS)).code == "signin.wrong"


def test_what_was_denied_is_written_down_once_an_hour(door: Office, her: int) -> None:
    door.sign_in(her, HERS)
    for act in (signin.turn_off, signin.turn_off, signin.new_recovery_key, signin.turn_off):
        assert refused(partial(door.do, partial(act, own=HERS))).code == "clerk.administrators_only"
    lines = select(func.count()).select_from(Diary).where(Diary.act == "right.denied", Diary.clerk_id == her)
    assert door.ask(lambda reading: reading.session.scalar(lines)) == 2


def test_the_key_is_looked_at_before_anything_is_told_of_the_people(door: Office, signing: Signing) -> None:
    for clerk in (1, signing.her, 999):
        told = refused(partial(door.recover, signin.new_key(), clerk, "1"))
        assert told.code == "recovery.wrong"


def test_a_receptionist_changes_neither_the_size_of_files_nor_what_the_book_is(door: Office, her: int) -> None:
    door.sign_in(her, HERS)
    larger = replace(door.facts, attachment_mb=99)
    assert refused(lambda: door.do(lambda work: settings.change_facts(work, larger))).code == "clerk.managers_only"
    told = replace(door.facts, office_en="Office", sample=not door.facts.sample)
    door.do(lambda work: settings.change_facts(work, told))
    assert (door.facts.office_en, door.facts.sample) == ("Office", False)
