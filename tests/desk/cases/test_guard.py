"""The guard against second complaints: what it names, why, and what it keeps to itself (M48, M15)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from db.models import Case, CaseClass
from desk import cases, incidents, owners, people, settings
from desk.cases import NewCase, Saying, Why
from desk.cases.likeness import likeness
from desk.clock import FixedClock
from desk.office import Office
from desk.people import DeskRole, NewClerk
from tests.builders import solved
from tests.figured import values_of

Found = tuple[cases.Alike, ...]


def class_id(office: Office, code: str) -> int:
    return office.ask(lambda r: r.session.query(CaseClass.id).where(CaseClass.code == code).scalar())


def take(office: Office, summary: str, unit: int | None = None, code: str = "", place: str = "", **more: object) -> str:
    kind = class_id(office, code) if code else None
    told = {"told_by": "李女士", "first_receiver_id": 1} | more
    new = NewCase(summary=summary, unit_id=unit, class_id=kind, place=place, **told)  # type: ignore[arg-type]
    return office.do(lambda work: cases.take(work, new)).answer.number


def look(office: Office, **told: object) -> Found:
    if code := told.pop("code", ""):
        told["class_id"] = class_id(office, str(code))
    return office.ask(lambda reading: cases.alike(reading, Saying(**told)))  # type: ignore[arg-type]


def room(office: Office, building: str, name: str) -> int:
    return office.do(lambda work: owners.add_unit(work, owners.NewUnit(building, "1", name))).answer


def limit(office: Office, **numbers: int) -> None:
    facts = office.facts
    limits = settings.Limits(**{name: getattr(facts, name) for name in settings.Limits.__dataclass_fields__})
    office.do(lambda work: settings.change_limits(work, replace(limits, **numbers)))  # type: ignore[arg-type]


def close(office: Office, number: str) -> None:
    def act(work: object) -> None:
        cases.reply(work, number, cases.Channel.PHONE, "Done")  # type: ignore[arg-type]
        cases.close(work, number, solved("Done"))  # type: ignore[arg-type]

    office.do(act)


def test_the_same_flat_and_class_is_named_with_its_reason(office: Office, flat: int) -> None:
    """M48, loved feature 4: the same flat and class within so many days."""
    number = take(office, "Ceiling drips", flat, "leak")
    (found,) = look(office, unit_id=flat, code="leak")
    assert (found.number, found.why, found.days, found.waiting) == (number, (Why.FLAT_AND_CLASS,), 0, True)


def test_a_case_closed_within_the_days_is_named_and_no_longer_when_they_are_over(
    office: Office, flat: int, clock: FixedClock
) -> None:
    """M48: a second complaint is one about what was ended."""
    close(office, take(office, "Ceiling drips", flat, "leak"))
    clock.move_on(timedelta(days=29))
    (found,) = look(office, unit_id=flat, code="leak")
    assert (found.days, found.waiting) == (29, False)
    clock.move_on(timedelta(days=2))
    assert look(office, unit_id=flat, code="leak") == ()


def test_what_was_never_closed_is_named_however_old_it_is(office: Office, flat: int, clock: FixedClock) -> None:
    take(office, "Ceiling drips", flat, "leak")
    clock.move_on(timedelta(days=400))
    assert look(office, unit_id=flat, code="leak")[0].days == 400


def test_the_office_says_how_many_days_and_how_near(office: Office, flat: int, clock: FixedClock) -> None:
    close(office, take(office, "Ceiling drips in the bathroom", flat))
    limit(office, guard_days=3)
    clock.move_on(timedelta(days=4))
    assert look(office, unit_id=flat, summary="Ceiling drips in the bathroom") == ()
    limit(office, guard_days=5)
    assert look(office, unit_id=flat, summary="Bathroom ceiling drips again")[0].why == (Why.FLAT, Why.WORDS)
    limit(office, guard_likeness=100)
    assert look(office, unit_id=flat, summary="Bathroom ceiling drips again") == ()


def test_of_the_same_flat_another_class_is_another_matter(office: Office, flat: int) -> None:
    take(office, "Loud music", flat, "noise")
    assert look(office, unit_id=flat, code="leak", summary="Ceiling drips") == ()
    assert look(office, unit_id=flat)[0].why == (Why.FLAT,), "nothing speaks against it yet"


def test_the_lift_that_three_neighbours_report_is_one_matter(office: Office, flat: int) -> None:
    numbers = {
        take(office, "电梯停在半空，里面有人", room(office, "3", "702"), "lift", "电梯"),
        take(office, "电梯又停在半空了", room(office, "3", "1502"), "lift"),
    }
    take(office, "电梯停在半空", room(office, "5", "702"), "lift", "电梯")  # a lift of another building
    found = look(office, unit_id=flat, code="lift", place="Lift", summary="电梯停在半空了，快来")
    assert {each.number for each in found} == numbers
    assert {each.why for each in found} == {(Why.PLACE_AND_CLASS,), (Why.WORDS,)}
    assert all(each.unit.startswith("3-") for each in found)


def test_the_gate_is_the_same_for_every_building_and_in_either_language(office: Office, flat: int) -> None:
    number = take(office, "The gate does not open", room(office, "9", "101"), "doors", "Gate 2")
    found = look(office, unit_id=flat, place="Gate 2", summary="Gate does not open again")
    assert [each.number for each in found] == [number]
    assert look(office, unit_id=flat, place="Gate 2", summary="Rubbish lies there") == ()
    listed = take(office, "大门打不开", None, "doors", "大门")
    found = look(office, place="Gate", code="doors")
    assert [each.number for each in found] == [listed], "chosen in English, kept in Chinese"


def test_a_caller_who_is_not_on_file_is_known_by_name(office: Office, flat: int) -> None:
    number = take(office, "Card does not work", told_by="Zhao Min")
    assert [each.number for each in look(office, told_by="zhao min")] == [number]
    other = take(office, "Card does not work", room(office, "8", "1"), told_by="Zhao Min")
    assert other not in {each.number for each in look(office, told_by="Zhao Min", unit_id=flat)}


def test_the_person_on_file_is_known_from_whatever_flat(office: Office, owner: int) -> None:
    number = take(office, "Ceiling drips", room(office, "8", "1"), "leak", person_id=owner)
    assert look(office, person_id=owner, code="leak")[0].why == (Why.CALLER_AND_CLASS,)
    assert look(office, person_id=owner, not_number=number.lower()) == ()


def test_void_cases_are_never_named(office: Office, flat: int) -> None:
    number = take(office, "Ceiling drips", flat, "leak")
    office.do(lambda work: cases.void(work, number, "Typed twice"))
    assert look(office, unit_id=flat, code="leak", summary="Ceiling drips") == ()


def test_the_likeliest_come_first_and_only_five(office: Office, flat: int) -> None:
    for _ in range(6):
        take(office, "Loud music at night", flat, "noise")
    best = take(office, "Ceiling drips onto the bed", flat, "leak")
    found = look(office, unit_id=flat, code="leak", summary="Ceiling drips onto the bed again")
    assert [each.number for each in found] == [best]
    take(office, "Ceiling", flat)
    assert look(office, unit_id=flat, summary="Ceiling drips onto the bed")[0].number == best
    assert len(look(office, unit_id=flat)) == 5


def test_a_name_that_is_withheld_is_neither_told_nor_given_away(office: Office, flat: int) -> None:
    """M15: that the guard knows the flat would name whoever told it."""
    number = take(office, "The guard sleeps at the gate", flat, "safety", "Gate 2", withheld=True)
    assert look(office, unit_id=flat, code="safety")[0].told_by == "李女士", "a manager sees it"
    clerk = NewClerk("何知夏", role=DeskRole.RECEPTIONIST)
    office.sit_down(office.do(lambda work: people.add_clerk(work, clerk)).answer)
    assert look(office, unit_id=flat, code="safety") == ()
    assert look(office, told_by="李女士") == ()
    (found,) = look(office, place="Gate 2", summary="A guard sleeps at the gate")
    assert (found.number, found.unit, found.told_by) == (number, "", "")
    assert Why.FLAT not in found.why


@pytest.mark.parametrize("odd", ["\0", "\ud800", "%_'\"*(", "NEAR(", "", " ", "漏" * 400_000, "<b>", "{{7*7}}"])
def test_no_text_stops_the_guard(office: Office, flat: int, odd: str) -> None:
    take(office, "Ceiling drips", flat)
    look(office, unit_id=flat, told_by=odd, place=odd, summary=odd, words=odd, not_number=odd)
    assert 0 <= likeness(odd, odd) <= 100


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("电梯坏了", "二号电梯又坏了，三天没人修", True),
        ("楼道感应灯不亮", "三楼楼道的感应灯不亮了", True),
        ("電梯壞了", "电梯坏了", True),
        ("Lift 2 stops between floors", "The lift stops between the floors again", True),
        ("Toilet cistern keeps running", "toilet cistren keeps runing", True),
        ("固定车位被他人占用", "消防通道被车辆堵塞", False),
        ("咨询装修办理手续", "咨询补办门禁卡", False),
        ("Kitchen drain is blocked", "Pipe under the sink leaks", False),
        ("Rubbish room smells", "Renovation rubbish stands in the corridor", False),
    ],
)
def test_near_equal_words_are_told_from_others(office: Office, one: str, other: str, same: bool) -> None:
    assert (likeness(one, other) >= office.facts.guard_likeness) is same


def test_a_second_item_within_thirty_days_is_warned_of_linked_and_counted(
    office: Office, flat: int, clock: FixedClock
) -> None:
    """M48, loved feature 4: warned of, linked and counted."""
    first = take(office, "Ceiling drips", flat, "leak")
    close(office, first)
    clock.move_on(timedelta(days=20))
    (warned,) = look(office, unit_id=flat, summary="The ceiling drips", code="leak")
    second = take(office, "Damp wall", second_of=warned.number)
    third = take(office, "Still damp", second_of=second)
    by_rule = take(office, "Ceiling drips", flat, "leak")
    file = office.ask(lambda reading: cases.file_of(reading, second))
    assert file.second_of == first
    assert office.ask(lambda reading: cases.file_of(reading, third)).second_of == first, "a second of a second"
    assert set(office.ask(lambda reading: cases.file_of(reading, first)).seconds) == {second, third}

    def counted(reading: object) -> set[str]:
        query = reading.session.query(Case.number)  # type: ignore[attr-defined]
        return {each for (each,) in query.where(cases.is_second(office.facts.guard_days))}

    assert office.ask(counted) == {second, third, by_rule}


def test_what_was_kept_apart_stands_in_its_history(office: Office, flat: int) -> None:
    one, other = take(office, "Ceiling drips", flat), take(office, "Tap drips", flat)
    number = take(office, "Lamp out", flat, apart_from=f"{one} {other.lower()}")
    lines = office.ask(lambda reading: cases.file_of(reading, number)).lines
    assert [line.detail for line in lines if line.what == "kept_apart"] == [one, other]


def test_what_was_kept_apart_or_is_of_one_incident_does_not_count_as_repeated(office: Office, flat: int) -> None:
    """M48: the list and the report agree."""
    first = take(office, "Ceiling drips", flat, "leak")
    apart = take(office, "Tap drips", flat, "leak", apart_from=first)
    known = office.do(lambda work: incidents.begin(work, incidents.NewIncident("Water main"))).answer
    for number in (first, apart):
        office.do(lambda work, number=number: incidents.join(work, known.number, number))
    take(office, "No water", flat, "leak", apart_from=first, incident_id=known.id)
    second = take(office, "Ceiling drips", flat, "leak")
    void = take(office, "Ceiling drips", flat, "leak", second_of=first)
    office.do(lambda work: cases.void(work, void, "Typed twice"))
    listed = office.ask(lambda reading: cases.cases(reading, cases.Filter.SECOND))
    assert ([row.number for row in listed.rows], listed.total) == ([second], 1)
    assert values_of(office)["repeated"] == 1
