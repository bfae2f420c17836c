"""M71, M84: whom a mailing goes to, in the order the letters are carried out in, and who is left out and why."""

from datetime import date

import pytest
from sqlalchemy import event

from db.models import Role, Tier
from desk import cases, incidents, owners
from desk.household import UnitFacts, UnitUse, change_unit
from desk.mailings import Addressee, LeftOut, Preview, Source, To, Wanted, households, ofcases, preview
from desk.mailings.order import floor_of, place_of
from desk.mailings.wanted import read, write
from desk.office import Office
from desk.owners import NewPerson, NewUnit
from desk.owners.ties import NewTie, add_tie
from desk.people import NewClerk, add_clerk
from desk.refusals import Refusal
from tests.desk.mailings.estate import Estate, gone, settle


@pytest.fixture
def estate(office: Office) -> Estate:
    """Four flats with their people."""
    return settle(office)


def seen(office: Office, wanted: Wanted) -> Preview:
    """Who is meant."""
    return office.ask(lambda reading: preview(reading, wanted))


def told(addressees: tuple[Addressee, ...]) -> list[tuple[str, str]]:
    """Flat and name of each."""
    return [(each.unit, each.name) for each in addressees]


def test_letters_lie_in_the_order_they_are_carried_out_one_a_household(office: Office, estate: Estate) -> None:
    """M71: building 3 before 10, the second floor before the eighteenth; the tenant reads what hangs at the door."""
    found = seen(office, Wanted())
    assert told(found.going) == [("3-2-201", "租客老周"), ("3-2-1801", "王小明"), ("10-1-101", "陈先生")]
    assert [(each.unit, each.left_out) for each in found.left_out] == [("3-2-301", LeftOut.NOBODY)]
    assert [each.language for each in found.going] == ["zh", "zh", "zh"]


def test_every_owner_has_a_letter_of_his_own_where_that_is_asked_for(office: Office, estate: Estate) -> None:
    found = seen(office, Wanted(to=To.OWNERS, each=True))
    assert told(found.going) == [
        ("3-2-201", "Ann Hale"), ("3-2-1801", "王小明"), ("3-2-1801", "Li Hong"), ("10-1-101", "陈先生"),
    ]  # fmt: skip
    assert [each.language for each in found.going] == ["en", "zh", "en", "zh"]


def test_a_tier_or_a_group_narrows_whom_a_mailing_goes_to(office: Office, estate: Estate) -> None:
    """M84: key households; and of a group those who are in it, whoever else lives there."""
    assert told(seen(office, Wanted(tier=Tier.KEY)).going) == [("3-2-1801", "王小明")]
    assert told(seen(office, Wanted(group="elderly")).going) == [("3-2-201", "租客老周"), ("3-2-1801", "Li Hong")]


def test_a_tier_narrows_people_not_flats(office: Office, estate: Estate) -> None:
    """M84: to the key people of a flat only, and not to an ordinary owner whose tenant is the key person."""
    assert told(seen(office, Wanted(tier=Tier.KEY, to=To.OWNERS, each=True)).going) == [("3-2-1801", "王小明")]
    key = NewPerson("Key tenant", unit_id=estate.flats["10-1-101"], role=Role.TENANT, tier=Tier.KEY)
    office.do(lambda work: owners.add_person(work, key))
    found = seen(office, Wanted(tier=Tier.KEY, to=To.OWNERS))
    assert told(found.going) == [("3-2-1801", "王小明")]
    assert [(each.unit, each.left_out) for each in found.left_out] == [("10-1-101", LeftOut.NO_SUCH_ROLE)]
    assert told(seen(office, Wanted(tier=Tier.KEY)).going)[1:] == [("10-1-101", "Key tenant")]


@pytest.mark.parametrize(("most", "wanted"), [("MOST_FLATS", Wanted()), ("MOST_CASES", Wanted(Source.CASES))])
def test_a_list_that_is_cut_says_so(
    office: Office, estate: Estate, monkeypatch: pytest.MonkeyPatch, most: str, wanted: Wanted
) -> None:
    for flat, name in (("3-2-1801", "王小明"), ("10-1-101", "陈先生")):
        take(office, "No water", estate.flats[flat], estate.people[name], name)
    assert seen(office, wanted).cut_at == 0
    monkeypatch.setattr(households if most == "MOST_FLATS" else ofcases, most, 1)
    cut = seen(office, wanted)
    assert (len(cut.addressees), cut.cut_at) == (1, 1)


def test_a_building_a_stair_and_floors_narrow_it(office: Office, estate: Estate) -> None:
    three = office.ask(lambda reading: owners.filter_choices(reading)).buildings[0][0]
    assert [each.unit for each in seen(office, Wanted(building_ids=(three,))).addressees] == [
        "3-2-201", "3-2-301", "3-2-1801",
    ]  # fmt: skip
    assert [each.unit for each in seen(office, Wanted(staircases=("2",), floor_from=3)).addressees] == [
        "3-2-301", "3-2-1801",
    ]  # fmt: skip


def test_who_moved_out_gets_no_letter_and_it_says_so(office: Office, estate: Estate) -> None:
    gone(office, estate.people["陈先生"], estate.flats["10-1-101"], date(2026, 11, 1))
    gone(office, estate.people["Ann Hale"], estate.flats["3-2-201"], date(2026, 11, 1))
    assert [(each.unit, each.left_out) for each in seen(office, Wanted(to=To.OWNERS)).left_out] == [
        ("3-2-201", LeftOut.NO_SUCH_ROLE), ("3-2-301", LeftOut.NOBODY), ("10-1-101", LeftOut.MOVED_OUT),
    ]  # fmt: skip


def test_flats_named_by_hand_are_found_however_they_are_spelled(office: Office, estate: Estate) -> None:
    picked = Wanted(Source.PICKED, flats=("10栋1单元101", "3-2-0201"))
    assert [each.unit for each in seen(office, picked).going] == ["3-2-201", "10-1-101"]
    with pytest.raises(Refusal) as unknown:
        seen(office, Wanted(Source.PICKED, flats=("9-9-9999", "<b>", "\ud800", "{{7*7}}", "x" * 300)))
    assert (unknown.value.code, unknown.value.fields["count"]) == ("mailing.flats_unknown", 5)
    with pytest.raises(Refusal, match=r"mailing\.flats_missing"):
        seen(office, Wanted(Source.PICKED))


def test_a_parking_space_is_reached_with_the_flat_of_whoever_has_both(office: Office, estate: Estate) -> None:
    space = office.do(lambda work: owners.add_unit(work, NewUnit("P", "", "7"))).answer
    office.do(lambda work: change_unit(work, space, UnitFacts(use=UnitUse.PARKING)))
    office.do(lambda work: add_tie(work, estate.people["王小明"], space, NewTie()))
    left = seen(office, Wanted()).left_out
    assert (left[-1].unit, left[-1].left_out, left[-1].may_be_included) == ("P-7", LeftOut.DUPLICATE, True)


@pytest.mark.parametrize("each", [False, True])
def test_a_parking_space_that_comes_before_the_flat_is_the_one_left_out(
    office: Office, estate: Estate, each: bool
) -> None:
    space = office.do(lambda work: owners.add_unit(work, NewUnit("1", "", "7"))).answer
    office.do(lambda work: change_unit(work, space, UnitFacts(use=UnitUse.PARKING)))
    office.do(lambda work: add_tie(work, estate.people["王小明"], space, NewTie()))
    found = seen(office, Wanted(each=each))
    assert ("3-2-1801", "王小明") in told(found.going)
    assert [line.unit for line in found.left_out if line.left_out is LeftOut.DUPLICATE] == ["1-7"]


def take(office: Office, summary: str, flat: int, person: int, name: str, **more: object) -> str:
    """A case somebody told."""
    new = cases.NewCase(summary=summary, unit_id=flat, person_id=person, told_by=name, first_receiver_id=1, **more)  # type: ignore[arg-type]
    return office.do(lambda work: cases.take(work, new)).answer.number


def test_the_cases_of_an_incident_are_answered_once_a_household(office: Office, estate: Estate) -> None:
    """M71: by a filter of cases; the second call from a flat is named as such and can be written to all the same."""
    flat, wang, li = estate.flats["3-2-1801"], estate.people["王小明"], estate.people["Li Hong"]
    incident = office.do(lambda work: incidents.begin(work, incidents.NewIncident("No water"))).answer.number
    numbers = [take(office, "No water", flat, wang, "王小明"), take(office, "Still none", flat, li, "Li Hong")]
    for number in numbers:
        office.do(lambda work, number=number: incidents.join(work, incident, number))
    found = seen(office, Wanted(Source.INCIDENT, incident=incident))
    assert [each.case_number for each in found.going] == [numbers[1]]
    assert [(each.case_number, each.left_out) for each in found.left_out] == [(numbers[0], LeftOut.DUPLICATE)]
    assert len(seen(office, Wanted(Source.INCIDENT, incident=incident, each=True)).going) == 2


def test_a_withheld_name_is_no_clerk_s_to_write_to(office: Office, estate: Estate) -> None:
    """M15: neither the name nor the flat is in the list, only that there is a case."""
    flat, wang = estate.flats["3-2-1801"], estate.people["王小明"]
    take(office, "The guard sleeps", flat, wang, "王小明", withheld=True)
    assert told(seen(office, Wanted(Source.CASES)).going) == [("3-2-1801", "王小明")]
    office.sit_down(office.do(lambda work: add_clerk(work, NewClerk("前台小李"))).answer)
    hidden = seen(office, Wanted(Source.CASES)).addressees
    assert [(each.unit, each.name, each.left_out) for each in hidden] == [("", "", LeftOut.WITHHELD)]


def test_what_was_chosen_reads_back_as_it_was_written() -> None:
    wanted = Wanted(Source.PICKED, flats=("3-2-201",), tier=Tier.KEY, to=To.OWNERS, each=True, floor_from=-3)
    assert read(write(wanted)) == wanted
    assert read('{"moon_phase": 3}') == Wanted()


@pytest.mark.parametrize(("room", "floor"), [("1801", 18), ("101", 1), ("12A", None), ("B", None), ("", None)])
def test_a_room_tells_its_floor_where_its_number_does(room: str, floor: int | None) -> None:
    assert floor_of(room) == floor


def test_people_count_two_before_ten_and_numbers_before_names() -> None:
    told = [("10", "1", "101"), ("A", "", "1"), ("2", "1", "1001"), ("2", "1", "201")]
    assert [each[0] + each[2] for each in sorted(told, key=lambda each: place_of(*each))] == [
        "2201", "21001", "10101", "A1",
    ]  # fmt: skip


def test_fifteen_hundred_households_are_asked_for_in_two_questions(office: Office) -> None:
    """No question for each household, however many there are."""

    def many(work) -> None:  # type: ignore[no-untyped-def]
        for floor in range(1, 16):
            flat = owners.add_unit(work, NewUnit("1", "1", f"{floor}01"))
            owners.add_person(work, NewPerson(f"Resident {floor}", unit_id=flat))

    office.do(many)
    asked: list[str] = []

    def counted(reading):  # type: ignore[no-untyped-def]
        engine = reading.session.get_bind()
        event.listen(engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
        return preview(reading, Wanted())

    assert len(office.ask(counted).going) == 15
    assert [each.split()[0] for each in asked] == ["BEGIN", "SELECT", "SELECT"]
