"""Forgetting somebody does not mutilate what others said, and finds what was noted of the person elsewhere (G51)."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from db.models import Attachment, Case, Diary, KeyHeld, Merge, Tenure, Unit
from desk import attachments, cases, key_loans, owners, renovations
from desk.clock import FixedClock
from desk.forgetting import Remains, forget, make_nameless, to_forget
from desk.forgetting.scrub import Reach, Scrub
from desk.merging import merge, split
from desk.office import Office
from desk.owners import NewPerson, NewUnit
from tests.builders import solved
from tests.conftest import FRIDAY
from tests.desk.attachments.pictures import pdf, picture
from tests.desk.forgetting.former import keep_for

LEFT = date(2015, 1, 1)
NAME, PHONE, NUMBER = "欧阳震华", "138 1234 5678", "330106197002031234"


@pytest.mark.parametrize(
    ("name", "said", "told_by"),
    [
        ("John Brown", "Brown water from the tap", "Ms Lee"), ("Ann Hall", "Hall light broken", "x"),
        ("Tom Park", "Park gate stuck, cannot park", "x"), ("Rose", "the rose bed is dry", "Rose Miller"),
        ("高兴", "业主很高兴", "x"), ("李娜", "渗水，李娜娜说", "李娜娜"), ("王小明", "王小明月来电", "王小明月"),
    ],
)  # fmt: skip
def test_what_a_neighbour_said_is_not_mutilated(office: Office, flat: int, name: str, said: str, told_by: str) -> None:
    """Of a surname, a word or a part of a longer name nobody can tell whom it means: they stay in others' records."""
    person = _gone(office, flat, name)
    office.do(lambda work: owners.add_person(work, NewPerson("李娜娜", "", flat)))
    office.do(lambda work: owners.add_person(work, NewPerson("王小明月", "", flat)))
    _taken(office, flat, said, told_by)
    office.do(lambda work: forget(work, [person]))
    assert _rows(office, select(Case.summary, Case.told_by)) == [(said, told_by)]


@pytest.mark.parametrize(
    ("text", "field", "left_in_text", "left_in_field"),
    [
        ("王小明来电", "王小明", "X来电", "X"), ("李娜来电", "李娜", "李娜来电", "X"),
        ("业主李娜女士", "业主李娜女士", "业主李娜女士", "业主X女士"), ("李娜佳", "李娜佳", "李娜佳", "李娜佳"),
        ("John Brown, Mr Brown", "John  Brown", "X, Mr Brown", "X"), ("May called", "Mr May", "May called", "X"),
    ],
)  # fmt: skip
def test_near_by_only_whole_names_go_and_common_words_only_from_name_fields(
    text: str, field: str, left_in_text: str, left_in_field: str
) -> None:
    scrub = Scrub("X", ["王小明", "李娜", "John Brown", "May"], reach=Reach.NEAR)
    assert (scrub(text), scrub.name(field)) == (left_in_text, left_in_field)


def test_on_the_own_record_a_surname_goes_where_it_is_written_as_a_name() -> None:
    assert Scrub("X", ["Tom Park"])("Mr Park and MR PARK cannot park") == "Mr X and MR X cannot park"


def test_a_name_field_of_the_flat_and_its_diary_lose_a_short_name(office: Office, flat: int) -> None:
    person = _gone(office, flat, "李娜")
    key = office.do(lambda work: key_loans.deposit(work, flat, key_loans.NewKey("K1", deposited_by="李娜"))).answer
    office.do(lambda work: owners.change_note(work, flat, "钥匙在李娜处"))
    done = office.do(lambda work: forget(work, [person])).answer
    assert _rows(office, select(KeyHeld.deposited_by)) == [(f"原住户{person}",)]
    lines = select(Diary.new).where(Diary.subject == "key_held", Diary.subject_id == key)
    assert "李娜" not in str(_rows(office, lines))
    assert done.remains == (Remains("unit", flat, "3-2-1801"),)


def test_who_was_merged_by_mistake_and_split_forgets_the_name(office: Office, flat: int) -> None:
    kept = office.do(lambda work: owners.add_person(work, NewPerson("陈大文", "13900000001", flat))).answer
    person = _gone(office, flat, NAME)
    done = office.do(lambda work: merge(work, "person", kept, person)).answer
    office.do(lambda work: split(work, done.id))
    office.do(lambda work: forget(work, [person]))
    told = select(Diary.act, Diary.new).where(Diary.subject_id == kept, Diary.note == str(done.id)).order_by(Diary.id)
    assert _rows(office, told) == [("person.merge", f"原住户{person}"), ("person.split", f"原住户{person}")]
    assert _rows(office, select(Merge.moved)) == [("",)]
    assert not _holding(office, NAME)


def test_who_has_no_tie_left_is_listed_by_the_last_day_they_were_heard_of(
    office: Office, flat: int, clock: FixedClock
) -> None:
    person = office.do(lambda work: owners.add_person(work, NewPerson("戊", "", flat))).answer
    caller = office.do(lambda work: owners.add_person(work, NewPerson("己"))).answer
    tie = office.ask(lambda reading: reading.session.scalar(select(Tenure.id)))
    office.do(lambda work: owners.take_off_tie(work, tie))
    keep_for(office, 5)
    assert office.ask(to_forget).rows == ()
    clock.move_to(datetime(2030, 1, 1, 8, tzinfo=UTC))
    matter = cases.NewCase(summary="Tap", told_by="己", person_id=caller, first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, matter)).answer.number
    office.do(lambda work: cases.reply(work, number, cases.Channel.PHONE, "Done"))
    office.do(lambda work: cases.close(work, number, solved("Done")))
    clock.move_to(datetime(2032, 1, 1, 8, tzinfo=UTC))
    [row] = office.ask(to_forget).rows
    assert (row.id, row.left_on, row.units) == (person, FRIDAY.date(), "")
    assert office.do(lambda work: forget(work, [person])).answer.people == 1
    assert office.ask(to_forget).rows == ()


def test_scans_on_whatever_names_the_person_go_and_those_of_others_stay(office: Office, flat: int, owner: int) -> None:
    person = _gone(office, flat, NAME)
    for who, content in ((person, picture()), (owner, pdf())):
        work_done = renovations.NewRenovation("Kitchen", person_id=who)
        renovation = office.do(lambda work, its=work_done: renovations.apply(work, flat, its)).answer
        stored = attachments.store_bytes(office.folder, content, "id.jpg", 20)
        its = ("renovation", renovation, stored, f"{who}.jpg")
        office.do(lambda work, its=its: attachments.attach(work, *its))
    assert len(office.do(lambda work: forget(work, [person])).answer.files) == 1
    assert _rows(office, select(Attachment.name)) == [(f"{owner}.jpg",)]


def test_numbers_and_name_go_out_of_other_flats_and_what_stays_is_told(office: Office, flat: int) -> None:
    other = office.do(lambda work: owners.add_unit(work, NewUnit("9", "1", "101"))).answer
    person = _gone(office, flat, NAME)
    deposit = key_loans.NewKey("T1", deposited_by=NAME, note=f"ID {NUMBER}")
    office.do(lambda work: key_loans.deposit(work, other, deposit))
    office.do(lambda work: owners.change_note(work, other, f"key with {NAME} 13812345678, bill 5678"))
    taken = _taken(office, other, f"１３８１２３４５６７８ of {NAME}", f"{NAME}的朋友")
    done = make_nameless(office, [person], lambda _done, _total: None)
    assert _rows(office, select(KeyHeld.deposited_by, KeyHeld.note)) == [(f"原住户{person}", "ID ***")]
    assert _rows(office, select(Unit.note).where(Unit.id == other)) == [(f"key with {NAME} ***, bill 5678",)]
    assert _rows(office, select(Case.words)) == [(f"*** of {NAME}",)]
    assert set(done.remains) == {Remains("unit", other, "9-1-101"), Remains("case", 1, taken)}
    assert not _holding(office, "13812345678")
    assert not _holding(office, NUMBER)


def test_a_namesake_elsewhere_keeps_the_name(office: Office, flat: int) -> None:
    other = office.do(lambda work: owners.add_unit(work, NewUnit("9", "1", "101"))).answer
    office.do(lambda work: owners.add_person(work, NewPerson(NAME, "13100001111", other)))
    person = _gone(office, flat, NAME)
    office.do(lambda work: key_loans.deposit(work, other, key_loans.NewKey("T1", deposited_by=NAME)))
    assert office.do(lambda work: forget(work, [person])).answer.remains == ()
    assert _rows(office, select(KeyHeld.deposited_by)) == [(NAME,)]


def _gone(office: Office, flat: int, name: str) -> int:
    told = NewPerson(name, PHONE, flat, id_number=NUMBER)
    person = office.do(lambda work: owners.add_person(work, told)).answer
    office.do(lambda work: owners.move_out(work, person, flat, LEFT))
    return person


def _taken(office: Office, flat: int, said: str, told_by: str) -> str:
    new = cases.NewCase(summary=said, words=said, told_by=told_by, unit_id=flat, first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


def _rows(office: Office, query: Any) -> list[tuple[Any, ...]]:
    return office.ask(lambda reading: [tuple(row) for row in reading.session.execute(query)])


def _holding(office: Office, trace: str) -> bool:
    office.tidy()
    return any(trace.encode() in path.read_bytes() for path in office.folder.rglob("*") if path.is_file())
