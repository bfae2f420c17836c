"""The printed recovery key: good until the next one is kept, and no way round the delay."""

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select, update

from db.models import Clerk, Diary, RecoveryKey
from desk import people, signin
from desk.clock import FixedClock
from desk.office import Office
from desk.people import DeskRole, NewClerk
from desk.signin.keys import GROUP, GROUPS, SYMBOLS, typed_key
from desk.signin.paper import draw
from desk.signin.sheet import RecoverySheet, recovery_sheet
from desk.words import Language
from tests.desk.signin.conftest import ADMINISTRATORS, HERS, Signing, refused
from tests.paper.reading import pages_of
from tests.paper.sheets import HEADS, NOON


def test_a_key_has_groups_that_are_typed_in_any_way_and_a_last_one_that_proves_them() -> None:
    key = signin.new_key()
    groups = signin.key_groups(key)
    assert [len(each) for each in groups] == [GROUP] * GROUPS
    assert set("".join(groups)) <= set(SYMBOLS)
    assert not set(SYMBOLS) & set("ILOU")
    whole = "".join(groups)
    for typed in (key, key.lower(), key.replace("-", " "), f"  {whole} ", whole.replace("0", "o").replace("1", "l")):
        assert typed_key(typed) == whole
    other = next(each for each in SYMBOLS if each != whole[3])
    for wrong in (whole[:3] + other + whole[4:], whole[:-1], whole + "7", "", whole[1] + whole[0] + whole[2:]):
        if wrong != whole:
            assert refused(partial(typed_key, wrong)).code == "recovery.mistyped"


def test_the_key_gives_the_administrator_a_new_secret_and_is_good_until_the_next_one_is_kept(
    door: Office, signing: Signing
) -> None:
    assert door.recover(signing.key.lower(), 1, "correct horse") == signin.SignedIn(1, must_renew=False)
    assert door.clerk_id is None
    door.sit_down(1)
    now = door.ask(signin.standing)
    assert now.has_key, "a power cut before the next key lies in the safe leaves nobody without one"
    assert now.key_used
    door.leave()
    door.recover(signing.key, 1, "correct horses")
    door.sit_down(1)
    next_key = signin.new_key()
    door.do(lambda work: signin.new_recovery_key(work, "correct horses", next_key))
    now = door.ask(signin.standing)
    assert now.has_key
    assert not now.key_used
    door.leave()
    assert refused(lambda: door.sign_in(1, ADMINISTRATORS)).code == "signin.wrong"
    assert refused(lambda: door.recover(signing.key, 1, "battery staple")).code == "recovery.wrong"
    door.recover(next_key, 1, "battery staple")
    door.sit_down(1)
    door.do(lambda work: signin.new_recovery_key(work, "battery staple"))
    kept = select(RecoveryKey.secret != "", RecoveryKey.spent_at.is_(None)).order_by(RecoveryKey.id)
    keys = door.ask(lambda reading: reading.session.execute(kept).all())
    assert keys == [(False, False)] * 2 + [(True, True)]
    acts = door.ask(lambda reading: reading.session.execute(select(Diary.act, Diary.clerk_id)).all())
    assert acts.count(("recovery.used", 1)) == 3


def test_wrong_keys_wait_as_wrong_pins_do_and_mistyped_ones_are_not_counted(
    door: Office, signing: Signing, clock: FixedClock
) -> None:
    for _turn in range(5):
        assert refused(lambda: door.recover(signing.key[:-1], 1, "correct horse")).code == "recovery.mistyped"
    told = [refused(lambda: door.recover(signin.new_key(), 1, "correct horse")) for _turn in range(3)]
    assert [each.fields["wait"] for each in told] == [0, 0, 2]
    assert refused(lambda: door.recover(signing.key, 1, "correct horse")).code == "signin.wait"
    assert door.sign_in(1, ADMINISTRATORS).clerk_id == 1, "nobody else waits"
    clock.move_on(timedelta(seconds=2))
    door.recover(signing.key, 1, "correct horse")


def test_it_helps_an_administrator_and_anybody_only_where_none_works_here(
    door: Office, signing: Signing, her: int
) -> None:
    told = refused(lambda: door.recover(signing.key, her, "correct horse"))
    assert (told.code, told.fields["field"]) == ("recovery.administrators_only", "clerk_id")
    assert refused(lambda: door.recover(signing.key, 999, "correct horse")).code == "clerk.unknown"
    assert refused(lambda: door.recover(signing.key, 1, HERS)).code == "secret.short"
    door.sign_in(1, ADMINISTRATORS)
    door.do(lambda work: work.session.execute(update(Clerk).values(role=DeskRole.RECEPTIONIST)))
    door.leave()
    door.recover(signing.key, her, "correct horse")
    door.sign_in(her, "correct horse")
    assert [each.role for each in door.ask(people.clerks)] == [DeskRole.RECEPTIONIST, DeskRole.ADMINISTRATOR]
    door.do(lambda work: people.add_clerk(work, NewClerk("新来的")))


def test_a_new_key_makes_the_one_before_worthless(door: Office, signing: Signing) -> None:
    door.sign_in(1, ADMINISTRATORS)
    made = signin.new_key()
    assert door.do(lambda work: signin.new_recovery_key(work, ADMINISTRATORS, made)).answer == made
    mistyped = refused(lambda: door.do(lambda work: signin.new_recovery_key(work, ADMINISTRATORS, made[:-1])))
    assert mistyped.code == "recovery.mistyped"
    assert refused(lambda: door.recover(signing.key, 1, "correct horse")).code == "recovery.wrong"
    door.recover(made, 1, "correct horse")


@pytest.mark.parametrize("language", list(Language))
def test_the_sheet_is_one_page_with_every_group_whole(language: Language) -> None:
    groups = signin.key_groups(signin.new_key())
    name = "Aleksandra Wiśniewska-Kowalczyk 亚历山德拉 · 夜班前台领班"
    [page] = pages_of(draw(RecoverySheet(language, HEADS[language], groups, NOON, name)))
    told = page.replace(" ", "")
    assert all(group in told for group in groups)
    for sentence in (
        ("in the safe", "takes the place of this one") if language == Language.EN else ("保险柜", "核对后取代本单")
    ):
        assert sentence.replace(" ", "") in told


def test_the_sheet_says_who_made_it_and_for_which_office(office: Office) -> None:
    key = office.do(lambda work: signin.turn_on(work, ADMINISTRATORS)).answer
    sheet = office.ask(lambda reading: recovery_sheet(reading, key, Language.EN))
    assert (sheet.made_by, "-".join(sheet.groups), sheet.made_at.hour) == ("前台 Front desk", key, 16)
