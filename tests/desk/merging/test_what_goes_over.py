"""What the record that stays says afterwards, what leads to it, and what a split gives back."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from db.models import (
    Attachment,
    Diary,
    Language,
    Letter,
    Merge,
    Person,
    Phone,
    Role,
    StoredFile,
    Tier,
    Vehicle,
)
from desk import cases, letters, merging, owners, people
from desk.cases import Taken
from desk.check import check
from desk.find import find
from desk.flatfile import history
from desk.merged import leads_to
from desk.office import Office
from desk.owners import NewPerson, NewTie, NewUnit
from desk.people import NewClerk
from desk.refusals import Refusal


def add(office: Office, name: str, flat: int | None = None, **told: object) -> int:
    new = replace(NewPerson(name, unit_id=flat), **told)  # type: ignore[arg-type]
    return office.do(lambda work: owners.add_person(work, new)).answer


def merge(office: Office, kept: int, gone: int, kind: str = "person") -> merging.Merged:
    return office.do(lambda work: merging.merge(work, kind, kept, gone)).answer


def person(office: Office, id: int) -> owners.PersonRow:
    return office.ask(lambda reading: owners.person(reading, id))


def found(office: Office, typed: str) -> list[tuple[str, int]]:
    return [(each.kind, each.id) for each in office.ask(lambda reading: find(reading, typed))]


@pytest.fixture
def twin(office: Office, flat: int) -> int:
    """The owner once more, as somebody else took her down."""
    return add(
        office,
        "Wang Xiaoming",
        flat,
        phones="13800138000 / 0571 8765 4321",
        email="wang@post.cn",
        tier=Tier.KEY,
        note="likes tea",
        language=Language.EN,
    )


def test_empty_fields_are_filled_phones_stand_once_and_the_weightier_tier_counts(
    office: Office, flat: int, owner: int, twin: int
) -> None:
    merge(office, owner, twin)
    kept = person(office, owner)
    assert (kept.name, kept.email, kept.language, kept.tier) == ("王小明", "wang@post.cn", Language.EN, Tier.KEY)
    assert kept.phones == ("138 0013 8000", "0571 8765 4321")
    assert kept.note == "likes tea\n已与Wang Xiaoming合并"
    residents = office.ask(lambda reading: owners.unit_file(reading, flat)).residents
    assert [(each.person_id, each.role) for each in residents] == [(owner, Role.OWNER)]


def test_what_differs_stands_in_the_note_and_an_id_number_there_with_stars(office: Office) -> None:
    one = add(office, "李四", email="a@b.cn", born_on=date(1980, 1, 2), id_number="330102198001021234", note="老客户")
    two = add(office, "李四", email="c@d.cn", born_on=date(1981, 3, 4), id_number="330102198103041234", note="老客户")
    merge(office, one, two)
    assert person(office, one).note == (
        "老客户\n已与李四合并。另有记录：邮箱：c@d.cn；出生日期：1981-03-04；证件号码：330***********1234"
    )
    assert person(office, one).id_number == "330102198001021234"


def test_a_confidential_note_stays_confidential_when_it_joins_an_open_one(office: Office) -> None:
    """M83"""
    one = add(office, "李四", handling="Speak slowly")
    two = add(office, "李四", handling="Was in prison", handling_secret=True)
    merge(office, one, two)
    assert person(office, one).handling == "Speak slowly\nWas in prison"
    office.sit_down(office.do(lambda work: people.add_clerk(work, NewClerk("小陈"))).answer)
    assert person(office, one).handling_hidden
    assert "prison" not in person(office, one).note
    assert office.ask(lambda reading: merging.side(reading, "person", one)).values["handling"] == ""


def test_two_ties_to_one_flat_become_one_that_knows_what_both_knew(office: Office, flat: int) -> None:
    one, two = add(office, "李四"), add(office, "李四")
    office.do(lambda work: owners.add_tie(work, one, flat, NewTie(Role.OWNER, date(2019, 5, 1))))
    office.do(lambda work: owners.add_tie(work, two, flat, NewTie(Role.OWNER, date(2021, 6, 2), relation="son")))
    merge(office, one, two)
    (resident,) = office.ask(lambda reading: owners.unit_file(reading, flat)).residents
    assert (resident.since, resident.relation) == (date(2019, 5, 1), "son")
    assert resident.tie_note == "另有记录：起始日期：2021-06-02"


def test_cases_letters_and_photos_go_over_and_old_names_lead_to_the_one_that_stays(
    office: Office, owner: int, twin: int, taken: Taken
) -> None:
    def act(work):  # type: ignore[no-untyped-def]
        stored = StoredFile("0" * 64, "image/png", 10)
        work.session.add(stored)
        work.session.flush()
        work.session.add(Attachment("person", twin, stored.id, "card.png", work.now, None))
        work.session.add(Attachment("unit", twin, stored.id, "door.png", work.now, None))

    office.do(act)
    new = cases.NewCase(summary="Lift", words="", person_id=twin, unit_id=1, told_by="Wang", first_receiver_id=1)
    second = office.do(lambda work: cases.take(work, new)).answer
    merge(office, owner, twin)
    assert office.ask(lambda reading: cases.file_of(reading, second.number)).person_id == owner
    assert office.ask(lambda reading: list(reading.session.scalars(select(Attachment.subject_id)))) == [owner, twin]
    assert found(office, "xiaoming wang") == [("person", owner)]
    assert office.ask(lambda reading: leads_to(reading, Person, twin)) == owner
    assert person(office, twin).id == owner
    assert office.ask(check).breaks == ()


def test_a_form_filled_before_the_merge_is_about_the_one_that_stays(office: Office, owner: int, twin: int) -> None:
    new = cases.NewCase(summary="Lift", words="", person_id=twin, told_by="Wang", first_receiver_id=1)
    letter = letters.NewLetter(to_name="Wang", subject="Lift", body="Soon.", person_id=twin)
    merge(office, owner, twin)
    taken = office.do(lambda work: cases.take(work, new)).answer
    office.do(lambda work: letters.issue(work, letter))
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).person_id == owner
    assert office.ask(lambda reading: reading.session.scalar(select(Letter.person_id))) == owner


def test_the_old_name_still_leads_there_after_the_person_was_changed(office: Office, owner: int, twin: int) -> None:
    merge(office, owner, twin)
    office.do(lambda work: owners.change_person(work, owner, NewPerson("王晓明", None)))
    assert found(office, "xiaoming") == [("person", owner)]


def test_two_flats_become_one_with_one_vehicle_of_each_plate(office: Office, flat: int, owner: int) -> None:
    other = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1802", 102.0))).answer
    add(office, "李四", other)

    def park(work):  # type: ignore[no-untyped-def]
        gone = Vehicle(flat, "浙A12345", removed_at=work.now)
        work.session.add_all([gone, Vehicle(other, "浙a12345", description="white"), Vehicle(other, "浙B99999")])

    office.do(park)
    done = merge(office, flat, other, "unit")
    file = office.ask(lambda reading: owners.unit_file(reading, other))
    assert (file.id, file.code, file.area, file.plates) == (flat, "3-2-1801", 89.5, ("浙A12345", "浙B99999"))
    assert [each.name for each in file.residents] == ["王小明", "李四"]
    assert file.note == "已与3-2-1802合并。另有记录：面积：102"
    assert found(office, "3-2-1802") == [("unit", flat)]
    assert [row.id for row in office.ask(owners.units).rows] == [flat]
    office.do(lambda work: merging.split(work, done.id))
    assert office.ask(lambda reading: owners.unit_file(reading, other)).plates == ("浙a12345", "浙B99999")
    assert found(office, "3-2-1802") == [("unit", other), ("person", 2)] or found(office, "3-2-1802")[0] == (
        "unit",
        other,
    )
    assert found(office, "浙B99999") == [("unit", other)]


def test_a_split_leaves_what_came_since_and_says_so_and_keeps_what_was_changed_since(
    office: Office, flat: int, owner: int, twin: int, taken: Taken
) -> None:
    done = merge(office, owner, twin)
    later = cases.NewCase(summary="Noise", words="", person_id=owner, unit_id=flat, told_by="王", first_receiver_id=1)
    office.do(lambda work: cases.take(work, later))
    note = person(office, owner).note + "\nhas a dog"
    new = NewPerson("王小明", None, note=note, email="new@post.cn")
    office.do(lambda work: owners.change_person(work, owner, new))
    parted = office.do(lambda work: merging.split(work, done.id)).answer
    assert dict(parted.stayed)["case"] == 1
    kept, back = person(office, owner), person(office, twin)
    assert (kept.email, kept.note) == ("new@post.cn", "has a dog")
    assert (back.name, back.email, back.note) == ("Wang Xiaoming", "wang@post.cn", "likes tea")
    assert back.phones == ("13800138000", "0571 8765 4321")
    assert sorted(found(office, "xiaoming")) == [("person", owner), ("person", twin)]
    residents = office.ask(lambda reading: owners.unit_file(reading, flat)).residents
    assert sorted(each.person_id for each in residents) == [owner, twin]


def test_a_row_whose_id_was_given_away_since_comes_back_under_a_new_one(office: Office, flat: int, owner: int) -> None:
    other = add(office, "王晓明", flat, phones="138 0013 8000")
    phone = office.ask(lambda reading: reading.session.scalar(select(Phone.id).where(Phone.person_id == other)))
    done = merge(office, owner, other)
    stranger = add(office, "李四", flat, phones="139 0000 0000")
    assert office.ask(lambda reading: reading.session.get(Phone, phone).person_id) == stranger  # type: ignore[union-attr]
    office.do(lambda work: merging.split(work, done.id))
    residents = office.ask(lambda reading: owners.unit_file(reading, flat)).residents
    assert sorted(each.person_id for each in residents) == [owner, other, stranger]
    assert person(office, other).phones == ("138 0013 8000",)


def test_what_cannot_be_merged_is_refused(office: Office, flat: int, owner: int, twin: int) -> None:
    third = add(office, "李四")

    def refused(kept: int, gone: int) -> str:
        with pytest.raises(Refusal) as told:
            merge(office, kept, gone)
        return told.value.code

    assert refused(owner, owner) == "merge.same"
    assert refused(owner, 999) == "person.unknown"
    first = merge(office, owner, twin)
    assert refused(third, twin) == refused(twin, third) == "merge.already"
    merge(office, third, owner)
    with pytest.raises(Refusal) as told:
        office.do(lambda work: merging.split(work, first.id))
    assert (told.value.code, told.value.fields["name"]) == ("merge.newer_first", "王小明")
    assert person(office, twin).id == third


def test_a_merge_is_split_once_and_stands_in_the_diary_of_both(
    office: Office, flat: int, owner: int, twin: int
) -> None:
    done = merge(office, owner, twin)
    listed = office.ask(lambda reading: merging.merges_of(reading, "person", [owner]))
    assert [(row.key, row.gone, row.kept, row.can_split) for row in listed] == [
        (done.id, "Wang Xiaoming", "王小明", True)
    ]
    assert office.ask(lambda reading: merging.merges_around(reading, flat)) == listed
    office.do(lambda work: merging.split(work, done.id))
    assert office.ask(lambda reading: merging.merges_of(reading, "person", [owner])) == ()
    with pytest.raises(Refusal) as told:
        office.do(lambda work: merging.split(work, done.id))
    assert told.value.code == "merge.undone"

    def lines(reading):  # type: ignore[no-untyped-def]
        wanted = select(Diary.act, Diary.subject_id, Diary.new).where(Diary.act.in_(("person.merge", "person.split")))
        return [tuple(row) for row in reading.session.execute(wanted.order_by(Diary.id))]

    assert office.ask(lines) == [
        ("person.merge", owner, "Wang Xiaoming"),
        ("person.merge", twin, "王小明"),
        ("person.split", owner, "Wang Xiaoming"),
        ("person.split", twin, "王小明"),
    ]


def test_the_history_of_the_flat_tells_what_was_done_to_both(office: Office, flat: int, owner: int, twin: int) -> None:
    def told() -> set[str]:
        return {row.about for row in office.ask(lambda reading: history(reading, flat)).rows if row.act == "person.add"}

    assert told() == {"王小明", "Wang Xiaoming"}
    merge(office, owner, twin)
    assert told() == {"王小明", "Wang Xiaoming"}


def test_a_merge_forgets_what_it_remembers_of_somebody_made_nameless(office: Office, owner: int, twin: int) -> None:
    done = merge(office, owner, twin)
    assert office.do(lambda work: merging.forget_merges(work, owner)).answer == [twin]
    assert office.ask(lambda reading: reading.session.get(Merge, done.id).moved) == ""  # type: ignore[union-attr]
    assert not office.ask(lambda reading: merging.merges_of(reading, "person", [owner]))[0].can_split


def test_likely_the_same_are_those_with_the_phone_and_those_whose_name_sounds_so_next_door(
    office: Office, flat: int, owner: int
) -> None:
    near = office.do(lambda work: owners.add_unit(work, NewUnit("3", "1", "101"))).answer
    far = office.do(lambda work: owners.add_unit(work, NewUnit("9", "1", "101"))).answer
    phone = add(office, "小王", far, phones="+86 138-0013-8000")
    sound, latin = add(office, "王晓明", near), add(office, "Wang, Xiaoming", near)
    add(office, "王晓明", far)
    add(office, "李四", near)
    told = office.ask(lambda reading: merging.likely_same(reading, owner))
    assert (told[0].person_id, told[0].by) == (phone, "phone")
    assert {each.person_id for each in told} == {phone, sound, latin}


def test_the_two_sides_say_what_names_them_and_show_no_more_than_the_desk_may_see(
    office: Office, owner: int, twin: int, taken: Taken
) -> None:
    one = office.ask(lambda reading: merging.side(reading, "person", owner))
    assert (one.name, one.phones, [each.name for each in one.ties]) == ("王小明", ("138 0013 8000",), ["3-2-1801"])
    assert one.counts["case"] == 1
    merge(office, owner, twin)
    with pytest.raises(Refusal):
        office.ask(lambda reading: merging.side(reading, "person", twin))
