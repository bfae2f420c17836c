"""Turning signing in on and off, giving first secrets and renewing them."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select, update

from db.models import Clerk, Diary, RecoveryKey
from desk import people, settings, signin
from desk.office import Office
from desk.people import DeskRole, NewClerk
from desk.signin.policy import LONGEST
from tests.desk.signin.conftest import ADMINISTRATORS, HERS, refused

ADMINISTRATOR, MANAGER = DeskRole.ADMINISTRATOR, DeskRole.MANAGER


def _on(office: Office, key: str = "") -> str:
    return office.do(lambda work: signin.turn_on(work, ADMINISTRATORS, key)).answer


def test_an_office_that_has_not_turned_it_on_works_as_before(office: Office) -> None:
    other = office.do(lambda work: people.add_clerk(work, NewClerk("何知夏"))).answer
    assert (office.clerk_id, office.facts.sign_in) == (1, False)
    office.sit_down(other)
    office.leave()
    office.check("anything")
    assert office.clerk_id == other
    assert refused(lambda: office.sign_in(1, ADMINISTRATORS)).code == "signin.off"
    assert refused(lambda: office.recover(signin.new_key(), 1, ADMINISTRATORS)).code == "signin.off"
    office.sit_down(1)
    for act in (
        lambda work: signin.turn_off(work, ADMINISTRATORS),
        lambda work: signin.new_recovery_key(work, ADMINISTRATORS),
        lambda work: signin.give_secret(work, other, HERS),
        lambda work: signin.renew_own(work, "", ADMINISTRATORS),
    ):
        assert refused(partial(office.do, act)).code == "signin.off"


def test_who_turns_it_on_is_an_administrator_from_then_on_and_stays(office: Office) -> None:
    office.do(lambda work: work.session.execute(update(Clerk).values(role=MANAGER)))
    key = signin.new_key()
    assert _on(office, key) == key, "the sheet lies in the safe before it is on"
    assert (office.clerk_id, office.facts.sign_in) == (1, True)
    [here] = office.ask(people.clerks)
    assert (here.role, here.has_secret, here.must_renew) == (ADMINISTRATOR, True, False)
    assert refused(lambda: _on(office)).code == "signin.on_already"
    told = office.ask(signin.standing)
    assert told == signin.Standing(True, 10, True, True, False, ADMINISTRATOR, True)
    office.do(lambda work: signin.change_lock(work, 3))
    assert office.facts.lock_minutes == 3
    assert refused(lambda: office.do(lambda work: signin.change_lock(work, -1))).code == "facts.number_out_of_range"
    facts = replace(office.facts, office_en="New name", sign_in=False, lock_minutes=0)
    office.do(lambda work: settings.change_facts(work, facts))
    assert (office.facts.sign_in, office.facts.lock_minutes) == (True, 3), "not through the office's own form"


def test_turned_off_and_back_on_everybody_signs_in_with_what_they_had(office: Office) -> None:
    key = _on(office)
    for act in (signin.turn_off, signin.new_recovery_key):
        assert refused(partial(office.do, partial(act, own="582914"))).code == "signin.wrong"
    office.do(lambda work: signin.turn_off(work, ADMINISTRATORS))
    assert (office.clerk_id, office.facts.sign_in) == (1, False)
    office.do(signin.turn_back_on)
    assert office.clerk_id == 1
    assert refused(lambda: office.do(signin.turn_back_on)).code == "signin.on_already"
    office.leave()
    office.sign_in(1, ADMINISTRATORS)
    office.recover(key, 1, "correct horse")
    office.sit_down(1)
    office.do(lambda work: signin.turn_off(work, "correct horse"))
    office.do(lambda work: work.session.execute(update(RecoveryKey).values(spent_at=work.now)))
    assert refused(lambda: office.do(signin.turn_back_on)).code == "signin.no_secret"


def test_a_first_secret_is_renewed_by_whose_it_is(door: Office, her: int) -> None:
    door.sign_in(her, HERS)
    wrong = refused(lambda: door.do(lambda work: signin.renew_own(work, "1379", "8520")))
    assert (wrong.code, wrong.fields["field"]) == ("signin.wrong", "old")
    assert refused(lambda: door.do(lambda work: signin.renew_own(work, HERS, HERS))).code == "signin.same"
    assert refused(lambda: door.do(lambda work: signin.renew_own(work, HERS, "123"))).code == "secret.short"
    door.do(lambda work: signin.renew_own(work, HERS, "8520"))
    assert door.sign_in(her, "8520") == signin.SignedIn(her, must_renew=False)
    assert refused(lambda: door.sign_in(her, HERS)).code == "signin.wrong"


def test_wrong_old_secrets_are_counted_although_nothing_else_of_the_act_is_kept(door: Office, her: int) -> None:
    """G47: an open desk is no place to try PINs at."""
    door.sign_in(her, HERS)
    told = [refused(lambda: door.do(lambda work: signin.renew_own(work, "1379", "8520"))) for _turn in range(4)]
    assert [each.code for each in told] == [*["signin.wrong"] * 3, "signin.wait"]
    assert told[2].fields["wait"] == 2
    assert refused(lambda: door.check(HERS)).code == "signin.wait"


def test_only_an_administrator_gives_secrets_and_never_their_own(door: Office, her: int) -> None:
    door.sign_in(1, ADMINISTRATORS)

    def give(clerk: int, first: str) -> None:
        door.do(lambda work: signin.give_secret(work, clerk, first))

    assert refused(lambda: give(1, "864209")).code == "signin.renew_own"
    assert refused(lambda: give(999, HERS)).code == "clerk.unknown"
    boss = door.do(lambda work: people.add_clerk(work, NewClerk("沈若兰", role=MANAGER))).answer
    assert refused(lambda: give(boss, HERS)).fields["digits"] == 6, "a manager's is longer"
    give(boss, "246813")
    door.sign_in(boss, "246813")
    assert refused(lambda: give(her, "8520")).code == "clerk.administrators_only"


def test_who_becomes_a_manager_renews_a_pin_that_was_good_enough_before(door: Office, her: int) -> None:
    door.sign_in(her, HERS)
    door.do(lambda work: signin.renew_own(work, HERS, "8520"))
    door.sign_in(1, ADMINISTRATORS)
    door.do(lambda work: people.change_clerk(work, her, NewClerk("何知夏", role=MANAGER)))
    assert door.sign_in(her, "8520").must_renew
    assert refused(lambda: door.do(lambda work: signin.renew_own(work, "8520", "9630"))).code == "secret.short"


def test_the_last_administrator_who_can_sign_in_stays_one(door: Office, her: int) -> None:
    """A second one without a PIN is no way out."""
    door.sign_in(1, ADMINISTRATORS)
    door.do(lambda work: people.add_clerk(work, NewClerk("沈若兰", role=ADMINISTRATOR)))
    for new in (NewClerk("前台", role=MANAGER), NewClerk("前台", role=ADMINISTRATOR, active=False)):
        told = refused(partial(door.do, partial(people.change_clerk, clerk_id=1, new=new)))
        assert told.code == "clerk.last_administrator"
    door.do(lambda work: people.change_clerk(work, her, NewClerk("何知夏", role=ADMINISTRATOR)))
    door.do(lambda work: people.change_clerk(work, 1, NewClerk("前台", role=MANAGER)))


@pytest.mark.parametrize(
    ("role", "secret", "code"),
    [
        ("receptionist", "258", "secret.short"),
        ("dispatcher", "2580", ""),
        ("receptionist", "abcx9", "secret.short"),
        ("receptionist", "门把手x7", "secret.short"),
        ("receptionist", "门把手x7蓝", ""),
        ("manager", "2580", "secret.short"),
        ("manager", "25801", "secret.short"),
        ("administrator", "258014", ""),
        ("administrator", "blue7do", "secret.short"),
        ("administrator", "blue7door", ""),
        *(
            ("receptionist", each, "secret.easy")
            for each in ("1111", "1234", "4321", "7890", "1212", "2323", "６７８９")
        ),
        *(
            ("manager", each, "secret.easy")
            for each in ("000000", "123456", "987654", "123123", "qwertyui", "AbAbAbAb")
        ),
        ("receptionist", "Xiaowen", "secret.own_name"),
        ("receptionist", "LinXiaowen", "secret.own_name"),
        ("receptionist", "lin xiaowen", "secret.own_name"),
        ("receptionist", "2580" * (LONGEST // 4) + "1", "secret.long"),
        ("receptionist", "2580" * (LONGEST // 4), ""),
    ],
)
def test_which_secrets_are_good_enough(role: str, secret: str, code: str) -> None:
    if not code:
        assert signin.check_secret(DeskRole(role), "Lin Xiaowen", secret) == secret
        return
    told = refused(lambda: signin.check_secret(DeskRole(role), "Lin Xiaowen", secret))
    assert (told.code, told.fields["field"]) == (code, "secret")


def test_a_secret_is_the_same_however_the_keyboard_makes_its_signs() -> None:
    composed = signin.check_secret(DeskRole.RECEPTIONIST, "Lin", "caf\u00e9 ２５")
    assert signin.check_secret(DeskRole.RECEPTIONIST, "Lin", "cafe\u0301 25") == composed


def test_hashes_are_read_only_where_people_sign_in_and_where_it_is_told_whether_they_can() -> None:
    """No list, export or paper can tell one."""
    desk = Path(signin.__file__).parents[1]
    rooms = {path.relative_to(desk).parts[0] for path in desk.rglob("*.py") if ".secret" in path.read_text("utf-8")}
    assert rooms == {"people", "signin"}


def test_no_act_about_signing_in_writes_a_secret_or_a_hash_into_the_diary(door: Office, her: int) -> None:
    door.sign_in(1, ADMINISTRATORS)
    key = door.do(lambda work: signin.new_recovery_key(work, ADMINISTRATORS)).answer
    door.do(lambda work: signin.give_secret(work, her, "8520"))
    lines = door.ask(lambda reading: reading.session.execute(select(Diary.old, Diary.new, Diary.note)).all())
    told = " ".join(word for line in lines for word in line)
    assert not any(each in told for each in (ADMINISTRATORS, "8520", key, "argon2"))
