"""Nobody sits at the desk who did not prove who they are, and wrong tries wait longer and longer (G47)."""

from datetime import timedelta
from functools import partial

import argon2
import pytest
from sqlalchemy import func, select, update

from db.models import Clerk, Diary, Fact
from desk import people, signin
from desk.clock import FixedClock
from desk.facts import SOWN
from desk.office import Office
from desk.signin import hashing, proving
from desk.signin.tries import count, delay
from tests.conftest import MADE
from tests.desk.signin.conftest import ADMINISTRATORS, FIRST, HERS, Signing, refused


def _lines(office: Office, *acts: str) -> list[tuple[str, int | None, int, str]]:
    wanted = select(Diary.act, Diary.clerk_id, Diary.subject_id, Diary.note).where(Diary.act.in_(acts))
    rows = office.ask(lambda reading: reading.session.execute(wanted.order_by(Diary.id)).all())
    return [(act, clerk, about, note) for act, clerk, about, note in rows]


def _wait(office: Office, clerk: int, secret: str) -> int:
    """Seconds that a wrong try has to wait for the next."""
    told = refused(lambda: office.sign_in(clerk, secret))
    assert told.code == "signin.wrong"
    return int(str(told.fields["wait"]))


def test_before_somebody_signed_in_nothing_is_told_or_changed(door: Office, her: int) -> None:
    assert (door.clerk_id, door.facts.sign_in) == (None, True)
    assert refused(lambda: door.ask(people.clerks)).code == "signin.needed"
    assert refused(lambda: door.do(lambda work: work.record("x", "x", 1))).code == "signin.needed"
    assert refused(lambda: door.sit_down(1)).code == "signin.needed"
    assert refused(lambda: door.check(ADMINISTRATORS)).code == "signin.needed"
    seen = door.door()
    assert seen.sign_in
    assert [(each.id, each.name, each.has_secret) for each in seen.people] == [
        (1, "前台 Front desk", True),
        (her, "何知夏", True),
    ]
    assert door.sign_in(her, HERS) == signin.SignedIn(her, must_renew=False)
    assert door.clerk_id == her
    door.sit_down(her)
    assert refused(lambda: door.sit_down(1)).code == "signin.needed"
    assert len(door.ask(people.clerks)) == 2
    door.leave()
    assert refused(lambda: door.ask(people.clerks)).code == "signin.needed"


def test_the_delay_grows_with_each_wrong_try_and_a_right_one_ends_it(door: Office, her: int, clock: FixedClock) -> None:
    """G47: three tries are free, then 2, 4, 8 ... seconds, never more than 60; one too early is not looked at."""
    waits = []
    for turn in range(8):
        waits.append(_wait(door, her, f"wrong {turn}"))
        if waits[-1]:
            clock.move_on(timedelta(seconds=waits[-1] - 1))
            early = refused(lambda: door.sign_in(her, HERS))
            assert (early.code, early.fields["seconds"]) == ("signin.wait", 1)
            clock.move_on(timedelta(seconds=1))
    assert waits == [0, 0, 2, 4, 8, 16, 32, 60]
    door.sign_in(her, HERS)
    assert _lines(door, "signin.failed", "signin.in")[1:] == [
        *[("signin.failed", None, her, str(n)) for n in (1, 3, 4, 5, 6, 7, 8)],
        ("signin.in", her, her, "8"),
    ], "a line for each step: no prankster buries what happened under lines of their own"
    assert _wait(door, her, "wrong") == 0


def test_the_delay_is_never_longer_than_a_minute() -> None:
    assert [delay(failures) for failures in (0, 2, 3, 8, 9, 10_000)] == [0, 0, 2, 60, 60, 60]


def test_the_delay_survives_a_restart_and_holds_up_nobody_else(
    door: Office, signing: Signing, her: int, clock: FixedClock
) -> None:
    """G47: to kill the program is no way round it, and no prankster closes the desk to the others."""
    for _turn in range(3):
        _wait(door, her, "wrong")
    door.close()
    again = Office.open(signing.folder, clock)
    assert refused(lambda: again.sign_in(her, HERS)).code == "signin.wait"
    assert again.sign_in(1, ADMINISTRATORS).clerk_id == 1
    clock.move_on(timedelta(seconds=2))
    assert again.sign_in(her, HERS).clerk_id == her
    again.close()


@pytest.mark.parametrize("back", [timedelta(minutes=3), timedelta(days=40)])
def test_a_clock_set_back_does_not_make_the_wait_longer(
    door: Office, her: int, clock: FixedClock, back: timedelta
) -> None:
    for turn in range(3):
        clock.move_on(timedelta(seconds=60))
        _wait(door, her, f"wrong {turn}")
    clock.move_on(-back)
    told = refused(lambda: door.sign_in(her, HERS))
    assert (told.code, told.fields["seconds"]) == ("signin.wait", 2)
    clock.move_on(timedelta(seconds=2))
    assert door.sign_in(her, HERS).clerk_id == her


def test_who_left_or_never_was_is_told_the_same_after_the_same_work(
    door: Office, her: int, full_cost: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G47: same message and time."""
    door.sign_in(her, HERS)
    door.do(lambda work: signin.renew_own(work, HERS, "7412"))
    door.sign_in(1, ADMINISTRATORS)
    left = door.do(lambda work: people.add_clerk(work, people.NewClerk("老陈", active=False))).answer
    bare = door.do(lambda work: people.add_clerk(work, people.NewClerk("新来的"))).answer
    door.leave()
    looked: list[str] = []

    def look(kept: str, secret: str) -> bool:
        looked.append(kept)
        return hashing.is_it(kept, secret)

    monkeypatch.setattr(proving, "is_it", look)
    told = [refused(partial(door.sign_in, clerk, "2468")) for clerk in (her, left, bare, 999)]
    assert {(each.code, str(each.fields)) for each in told} == {("signin.wrong", "{'field': 'secret', 'wait': 0}")}
    assert len(looked) == 4
    hashed = [argon2.extract_parameters(kept) for kept in (looked[0], hashing.NOBODYS)]
    assert hashed[0] == hashed[1]
    for clerk in (left, 999):
        told = [refused(partial(door.sign_in, clerk, "2468")) for _turn in range(2)]
        assert [each.fields["wait"] for each in told] == [0, 2]


def test_secrets_are_kept_as_argon2id_of_more_than_owasp_asks_and_nowhere_else(
    door: Office, signing: Signing, her: int, full_cost: None
) -> None:
    """G47: at least 19 MiB and two passes; neither the book nor its diary holds what was typed."""
    door.sign_in(her, HERS)
    door.do(lambda work: signin.renew_own(work, HERS, "蓝色的门把手"))
    refused(lambda: door.sign_in(1, "Tr0ub4dor&3"))
    told = argon2.extract_parameters(
        door.ask(lambda reading: reading.session.scalar(select(Clerk.secret).where(Clerk.id == her))) or ""
    )
    assert told.type is argon2.Type.ID
    assert told.memory_cost >= 19 * 1024
    assert told.time_cost >= 2
    door.close()
    whole = b"".join(each.read_bytes() for each in signing.folder.glob("deskbell.db*"))
    for secret in (ADMINISTRATORS, "蓝色的门把手", "Tr0ub4dor&3", signing.key, signing.key.replace("-", "")):
        assert secret.encode() not in whole


def test_uncovering_the_screen_writes_nothing_unless_there_were_wrong_tries(door: Office, her: int) -> None:
    door.sign_in(her, HERS)
    before = door.ask(lambda reading: reading.session.scalar(select(func.max(Diary.id))))
    door.check(HERS)
    assert door.ask(lambda reading: reading.session.scalar(select(func.max(Diary.id)))) == before
    assert [refused(lambda: door.check("wrong")).fields["wait"] for _turn in range(2)] == [0, 0]
    door.check(HERS)
    assert [line[0] for line in _lines(door, "signin.failed", "signin.unlocked")] == [
        "signin.failed",
        "signin.unlocked",
    ]
    door.stop_writing()
    door.check(HERS)  # a book that is written no more is read all the same


def test_what_a_script_does_is_nobodys_and_it_turns_nothing_off(door: Office, her: int) -> None:
    """G46: where one signs in no act bears the name of somebody who proved nothing."""
    door.unattended = True
    door.do(lambda work: work.record("case.note", "case", 7))
    assert refused(lambda: door.do(lambda work: signin.turn_off(work, HERS))).code == "clerk.administrators_only"
    door.sign_for("何知夏")
    door.do(lambda work: work.record("case.note", "case", 8))
    door.sign_for("Nobody here")
    door.do(lambda work: work.record("case.note", "case", 9))
    assert [(clerk, about) for _act, clerk, about, _note in _lines(door, "case.note")] == [
        (None, 7),
        (her, 8),
        (None, 9),
    ]


def test_wrong_tries_wait_also_where_the_book_cannot_count_them(door: Office, her: int, clock: FixedClock) -> None:
    """G47: the right PIN uncovers without writing, so on a full disk each PIN could be tried."""
    door.sign_in(her, HERS)
    door.stop_writing()
    told = [refused(lambda: door.check("1379")) for _turn in range(3)]
    assert [(each.code, each.fields["wait"]) for each in told] == [("signin.wrong", 0)] * 2 + [("signin.wrong", 2)]
    for early in (door.check, partial(door.prove, her)):
        assert refused(partial(early, HERS)).code == "signin.wait", "the right one is not looked at either"
    clock.move_on(timedelta(seconds=2))
    door.check(HERS)
    assert refused(lambda: door.check("1379")).fields["wait"] == 0


def test_who_must_renew_a_first_pin_does_nothing_else(door: Office, her: int) -> None:
    door.sign_in(1, ADMINISTRATORS)
    door.do(lambda work: signin.give_secret(work, her, FIRST))
    assert door.sign_in(her, FIRST).must_renew
    for nothing in (
        lambda: door.do(lambda work: work.record("case.note", "case", 7)),
        lambda: door.ask(people.clerks),
        lambda: door.check(FIRST),
        door.trust_clock,
    ):
        assert refused(nothing).code == "signin.renew"
    assert len(door.door().people) == 2
    door.do(lambda work: signin.renew_own(work, FIRST, HERS))
    assert _lines(door, "case.note") == []
    door.check(HERS)


def test_the_diary_says_who_signed_in_when_they_sit_down(door: Office, her: int) -> None:
    door.sign_in(1, ADMINISTRATORS)
    before = len(_lines(door, "signin.in"))
    door.prove(her, HERS)
    door.turn_away()
    assert refused(lambda: door.sit_down(her)).code == "signin.needed"
    assert len(_lines(door, "signin.in")) == before
    door.prove(her, HERS)
    door.sit_down(her)
    door.sit_down(her)
    assert _lines(door, "signin.in")[before:] == [("signin.in", her, her, "")]


def test_a_prankster_writes_few_lines() -> None:
    tried = Clerk("Li")
    lines = sum(count(tried, MADE) for _turn in range(500))
    assert lines == 7 + 10


def test_what_another_program_turns_on_holds_for_who_sits_here(office: Office, clock: FixedClock) -> None:
    other = Office.open(office.folder, clock)
    other.do(lambda work: signin.turn_on(work, ADMINISTRATORS))
    assert other.clerk_id == 1, "who turned it on stays"
    other.close()
    told = refused(lambda: office.do(lambda work: work.record("x", "x", 1)))
    assert (told.code, office.clerk_id) == ("signin.needed", None)


def test_new_seeds_are_sown_before_anybody_signs_in(door: Office, signing: Signing, clock: FixedClock) -> None:
    door.sign_in(1, ADMINISTRATORS)
    door.do(lambda work: work.session.execute(update(Fact).where(Fact.name == "sown").values(value="4")))
    door.close()
    again = Office.open(signing.folder, clock)
    assert (again.facts.sown, again.clerk_id) == (SOWN, None)
    again.close()
