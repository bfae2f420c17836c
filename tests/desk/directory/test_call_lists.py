"""Whom to call in a sudden event, in the order to call (M42)."""

import pytest
from sqlalchemy import select, update

from db.models import CaseClass, Clerk, DeskRole, Diary
from desk import directory
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.seeds.first import CLASSES

SUDDEN = [sub[0] for sub in CLASSES[-1][3]]


def _class(office: Office, code: str) -> int:
    return office.ask(lambda reading: reading.session.scalars(select(CaseClass.id).where(CaseClass.code == code)).one())


def _called(office: Office, class_id: int) -> list[str]:
    return [row.name.en for row in office.ask(lambda reading: directory.call_list(reading, class_id))]


def _entry(office: Office, typed: str) -> int:
    return office.ask(lambda reading: directory.entries(reading, typed))[0].key


@pytest.mark.parametrize("code", SUDDEN)
def test_every_sudden_class_has_a_list_of_whom_to_call_m42(office: Office, code: str) -> None:
    rows = office.ask(lambda reading: directory.call_list(reading, _class(office, code)))
    assert len(rows) >= 3
    assert [row.place for row in rows] == list(range(1, len(rows) + 1))


def test_at_a_fire_the_fire_brigade_is_called_first_m42(office: Office) -> None:
    rows = office.ask(lambda reading: directory.call_list(reading, _class(office, "fire")))
    assert (rows[0].name.en, rows[0].phone) == ("Fire brigade", "119")


def test_a_class_without_a_list_has_that_of_its_heading(office: Office) -> None:
    fire, heading = _class(office, "fire"), _class(office, "sudden")
    office.do(lambda work: directory.set_call_list(work, fire, []))
    assert _called(office, fire) == _called(office, heading)
    assert office.ask(lambda reading: directory.own_call_list(reading, fire)) == ()
    assert _called(office, _class(office, "noise")) == []
    assert office.ask(lambda reading: directory.call_list(reading, None)) == ()


def test_the_order_is_set_moved_added_to_and_taken_from(office: Office) -> None:
    fire = _class(office, "fire")
    police, gas = _entry(office, "police"), _entry(office, "gas company")
    office.do(lambda work: directory.set_call_list(work, fire, [gas, police, gas]))
    assert _called(office, fire) == ["Gas company", "Police"]
    office.do(lambda work: directory.shift_call(work, fire, police, -1))
    assert _called(office, fire) == ["Police", "Gas company"]
    office.do(lambda work: directory.add_call(work, fire, _entry(office, "ambulance"), place=2))
    assert _called(office, fire) == ["Police", "Ambulance", "Gas company"]
    office.do(lambda work: directory.drop_call(work, fire, police))
    assert _called(office, fire) == ["Ambulance", "Gas company"]


def test_an_entry_off_the_directory_is_not_called_and_comes_back_to_its_place(office: Office) -> None:
    fire = _class(office, "fire")
    before = _called(office, fire)
    security = _entry(office, "patrols")
    office.do(lambda work: directory.take_off_entry(work, security))
    assert _called(office, fire) == [before[0], *before[2:]]
    office.do(lambda work: directory.drop_call(work, fire, _entry(office, "ambulance")))
    office.do(lambda work: directory.put_back_entry(work, security))
    assert "Security" in _called(office, fire)


def test_a_list_set_is_in_the_diary_and_set_the_same_again_is_not(office: Office) -> None:
    fire = _class(office, "fire")
    police = _entry(office, "police")
    for _twice in range(2):
        office.do(lambda work: directory.set_call_list(work, fire, [police]))
    lines = office.ask(
        lambda reading: list(reading.session.scalars(select(Diary.new).where(Diary.act == "case_class.call_list")))
    )
    assert lines == [f"[{police}]"]


def test_nobody_unknown_is_put_on_a_list_and_nobody_who_is_not_on_it_moved(office: Office) -> None:
    fire = _class(office, "fire")
    for act in (
        lambda work: directory.set_call_list(work, fire, [9_999]),
        lambda work: directory.set_call_list(work, 9_999, []),
        lambda work: directory.shift_call(work, fire, 9_999, 1),
    ):
        with pytest.raises(Refusal, match=r"record\.unknown"):
            office.do(act)


def test_only_a_manager_says_whom_to_call_but_anybody_writes_down_a_phone(office: Office) -> None:
    office.do(lambda work: work.session.execute(update(Clerk).values(role=DeskRole.RECEPTIONIST)))
    fire = _class(office, "fire")
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        office.do(lambda work: directory.set_call_list(work, fire, []))
    office.do(lambda work: directory.add_entry(work, directory.Entry(False, Named("Locksmith", "开锁"), phone="1")))
