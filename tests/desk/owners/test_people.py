"""People of a flat: what is known of them, who may read it, and that it stays true."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.models import Diary, Person, PersonGroup
from desk import cases, owners, people
from desk.check import check
from desk.clock import FixedClock
from desk.find import find
from desk.office import Office
from desk.owners import NewPerson, NewTie, Resident, Role, Tier
from desk.people import DeskRole, NewClerk
from desk.refusals import Refusal
from desk.words import Language
from tests.desk.test_masking import mask

TODAY = date(2026, 11, 20)
SECRET = "He sued the last manager; never promise a date"


def residents(office: Office, flat: int) -> tuple[Resident, ...]:
    return office.ask(lambda reading: owners.unit_file(reading, flat)).residents


def diary(office: Office) -> list[tuple[str, str, str]]:
    return office.ask(
        lambda reading: [
            (line.act, line.old, line.new) for line in reading.session.scalars(select(Diary).order_by(Diary.id))
        ]
    )


@pytest.fixture
def receptionist(office: Office) -> int:
    """The id of one who may not read what is confidential; a manager sits at the desk."""
    return office.do(lambda work: people.add_clerk(work, NewClerk("何知夏", role=DeskRole.RECEPTIONIST))).answer


def refused(office: Office, act: object) -> tuple[str, object]:
    with pytest.raises(Refusal) as told:
        office.do(act)  # type: ignore[arg-type]
    return told.value.code, told.value.fields.get("field")


def test_everything_told_of_a_person_is_kept_and_read_back(office: Office, flat: int) -> None:
    """M01, M07, M84, B4."""
    told = NewPerson(
        "幸福商贸有限公司", "0571-8888 6666", language=Language.ZH, email="a@example.org", tier=Tier.KEY,
        handling="Speak slowly", note="Pays by transfer", is_company=True, channel=cases.Channel.MESSAGE,
        born_on=date(1980, 2, 29), id_number="91330100MA2XXXXX0X", contact="Ms Lin, 138 0000 1111",
        groups="商铺业主, 老年人；商铺业主",
    )  # fmt: skip
    tie = NewTie(Role.OWNER, date(2020, 5, 1), None, "1/3", None, "parent company", "keys with the guard")

    def add(work: object) -> None:
        owners.add_tie(work, owners.add_person(work, told), flat, tie)  # type: ignore[arg-type]

    office.do(add)
    [resident] = residents(office, flat)
    assert (resident.name, resident.is_company, resident.contact) == (told.name, True, told.contact)
    assert (resident.channel, resident.born_on, resident.id_number) == (told.channel, told.born_on, told.id_number)
    assert (resident.groups, resident.tier) == (("商铺业主", "老年人"), Tier.KEY)
    assert (resident.share, resident.since, resident.relation) == (3333, date(2020, 5, 1), "parent company")
    assert (resident.handling, resident.tie_note) == ("Speak slowly", "keys with the guard")
    office.do(
        lambda work: owners.change_tie(
            work, resident.tie_id, NewTie(Role.TENANT, date(2021, 1, 1), lease_until=date(2027, 3, 1))
        )
    )
    [resident] = residents(office, flat)
    assert (resident.role, resident.share, resident.lease_until) == (Role.TENANT, None, date(2027, 3, 1))


def test_people_stand_in_the_order_they_count_and_who_left_comes_last(office: Office, flat: int) -> None:
    def fill(work: object) -> None:
        for role in (Role.OTHER, Role.EMERGENCY, Role.AGENT, Role.FAMILY, Role.TENANT, Role.OWNER):
            owners.add_person(work, NewPerson(f"{role} now", "", flat, role))  # type: ignore[arg-type]
        for name, days in (("left long ago", 900), ("left lately", 9)):
            gone = owners.add_person(work, NewPerson(name, "", flat))  # type: ignore[arg-type]
            owners.move_out(work, gone, flat, TODAY - timedelta(days=days))  # type: ignore[arg-type]

    office.do(fill)
    assert [each.name for each in residents(office, flat)] == [
        "owner now", "tenant now", "family now", "agent now", "emergency now", "other now", "left lately",
        "left long ago",
    ]  # fmt: skip


# -- confidential notes (M83)


def secret(owner_name: str = "王小明", handling: str | None = SECRET) -> NewPerson:
    return NewPerson(owner_name, "138 0013 8000", handling=handling, handling_secret=True)


def test_a_confidential_note_is_read_by_nobody_but_a_manager_until_it_is_released(
    office: Office, flat: int, owner: int, receptionist: int
) -> None:
    """M83: hidden from the clerk in the file, the person and the intake's card, and in every line of the diary."""
    office.do(lambda work: owners.change_person(work, owner, secret()))
    assert residents(office, flat)[0].handling == SECRET
    office.sit_down(receptionist)
    card = office.ask(lambda reading: cases.caller(reading, owner, flat))
    assert card.person is not None
    assert card.unit is not None
    for each in (card.person, card.unit.residents[0], residents(office, flat)[0]):
        assert (each.handling, each.handling_hidden, each.handling_secret) == ("", True, True)
    assert not [line for line in diary(office) if SECRET in "".join(line)]
    assert refused(office, lambda work: owners.release_handling(work, owner))[0] == "clerk.managers_only"
    assert refused(office, lambda work: owners.seal_handling(work, owner))[0] == "clerk.managers_only"
    office.sit_down(1)
    office.do(lambda work: owners.release_handling(work, owner))
    office.sit_down(receptionist)
    [resident] = residents(office, flat)
    assert (resident.handling, resident.handling_hidden, resident.handling_secret) == (SECRET, False, False)
    office.sit_down(1)
    office.do(lambda work: owners.seal_handling(work, owner))
    office.sit_down(receptionist)
    assert residents(office, flat)[0].handling_hidden
    assert [act for act, _, _ in diary(office) if act.startswith("person.handling")] == [
        "person.handling", "person.handling_seal", "person.handling_release", "person.handling_seal",
    ]  # fmt: skip


def test_whoever_cannot_read_a_note_cannot_write_over_it(
    office: Office, flat: int, owner: int, receptionist: int
) -> None:
    office.do(lambda work: owners.change_person(work, owner, secret()))
    office.sit_down(receptionist)
    office.do(lambda work: owners.change_person(work, owner, NewPerson("王晓明", None, handling=None, note="new")))
    for handling in ("", "friendly"):
        told = NewPerson("王晓明", None, handling=handling)
        assert refused(office, lambda work, told=told: owners.change_person(work, owner, told)) == (
            "handling.sealed",
            "handling",
        )
    assert residents(office, flat)[0].note == "new"
    office.sit_down(1)
    [resident] = residents(office, flat)
    assert (resident.name, resident.handling, resident.handling_secret) == ("王晓明", SECRET, True)


def test_a_form_older_than_the_seal_neither_loses_its_words_nor_opens_the_note(
    office: Office, owner: int, receptionist: int
) -> None:
    """M83: the words are refused, not forgotten; a manager's own old form leaves the seal where it is."""
    shown = NewPerson("王小明", "138 0013 8000", handling="friendly")
    office.do(lambda work: owners.change_person(work, owner, shown))
    office.do(lambda work: owners.seal_handling(work, owner))
    typed = replace(shown, handling="friendly; threatened the guard today")
    office.sit_down(receptionist)
    assert refused(office, lambda work: owners.change_person(work, owner, typed, shown))[0] == "handling.sealed"
    office.do(lambda work: owners.change_person(work, owner, replace(shown, note="new"), shown))
    office.sit_down(1)
    office.do(lambda work: owners.change_person(work, owner, replace(shown, note="newer")))
    known = office.ask(lambda reading: owners.person(reading, owner))
    assert (known.handling, known.handling_secret, known.note) == ("friendly", True, "newer")


def test_an_old_form_changes_what_was_touched_and_refuses_what_both_touched(office: Office, owner: int) -> None:
    shown = NewPerson("王小明", "138 0013 8000", email="old@example.org")
    office.do(lambda work: owners.change_person(work, owner, shown))
    newer = replace(shown, phones="138 0013 8000, 0571-8888 1234", email="new@example.org", groups="chess")
    office.do(lambda work: owners.change_person(work, owner, newer))
    office.do(lambda work: owners.change_person(work, owner, replace(shown, note="has a dog"), shown))
    known = office.ask(lambda reading: owners.person(reading, owner))
    assert (known.email, known.phones, known.note) == (newer.email, ("138 0013 8000", "0571-8888 1234"), "has a dog")
    assert known.groups == ("chess",)
    for again in (replace(shown, email="third@example.org"), replace(shown, phones="137 2222 3333")):
        told = refused(office, lambda work, again=again: owners.change_person(work, owner, again, shown))
        assert told == ("record.changed", "email" if again.email != shown.email else "phones")


def test_a_note_that_becomes_confidential_leaves_the_diary_of_before(
    office: Office, owner: int, receptionist: int
) -> None:
    """Lines of an older program told everything of a person on one line; those are gone over too."""
    office.do(
        lambda work: work.record("person.change", "person", owner, old="a", new=f"王小明 · key · {SECRET} · note")
    )
    office.do(lambda work: owners.change_person(work, owner, NewPerson("王小明", handling=SECRET)))
    assert len([line for line in diary(office) if SECRET in "".join(line)]) == 2
    office.sit_down(receptionist)
    office.do(lambda work: owners.change_person(work, owner, secret()))
    assert not [line for line in diary(office) if SECRET in "".join(line)]
    assert "王小明 · key · (confidential) · note" in [line[2] for line in diary(office)]


# -- phones and what is masked


def test_each_phone_says_when_it_was_told_and_to_whom(office: Office, owner: int, clock: FixedClock) -> None:
    office.do(lambda work: people.add_clerk(work, NewClerk("陈敏")))
    name = office.ask(people.clerks)[0].name
    clock.move_on(timedelta(days=3))
    office.sit_down(2)
    more = NewPerson("王小明", "138 0013 8000, 139 1111 2222")
    office.do(lambda work: owners.change_person(work, owner, more))
    told = office.ask(lambda reading: owners.tellings(reading, [owner]))[owner]
    local = {phone: (office.facts.local(each.at).date(), each.by) for phone, each in told.items()}
    assert local == {"138 0013 8000": (TODAY, name), "139 1111 2222": (TODAY + timedelta(days=3), "陈敏")}


def test_stars_are_never_saved_as_a_phone_or_an_id_number(
    office: Office, flat: int, owner: int, receptionist: int
) -> None:
    whole = NewPerson("王小明", "138 0013 8000", id_number="330106198002291234")
    office.do(lambda work: owners.change_person(work, owner, whole))
    mask(office)
    office.sit_down(receptionist)
    [seen] = residents(office, flat)
    assert (seen.phones, seen.id_number) == (("138 **** 8000",), "330***********1234")
    back = NewPerson("王小明", f"{seen.phones[0]}, 139 1111 2222", id_number=seen.id_number)
    office.do(lambda work: owners.change_person(work, owner, back))
    assert refused(
        office,
        lambda work: owners.change_person(work, owner, NewPerson("王小明", None, id_number="331***********1234")),
    ) == ("person.id_masked", "id_number")
    office.do(lambda work: owners.change_person(work, owner, NewPerson("王小明", None, id_number=None)))
    office.sit_down(1)
    [kept] = residents(office, flat)
    assert (kept.phones, kept.id_number) == (("138 0013 8000", "139 1111 2222"), "330106198002291234")


def test_what_has_no_room_or_no_sense_is_refused_beside_its_field(office: Office, flat: int, owner: int) -> None:
    for told, code, field in (
        (NewPerson("x" * 301), "text.too_long", "name"),
        (NewPerson("x", email="e" * 201), "text.too_long", "email"),
        (NewPerson("x", "1" * 81), "text.too_long", "phones"),
        (NewPerson("x", contact="c" * 121), "text.too_long", "contact"),
        (NewPerson("x", id_number="1" * 41), "text.too_long", "id_number"),
        (NewPerson("x", groups="g" * 41), "text.too_long", "groups"),
        (NewPerson("x", born_on=TODAY + timedelta(days=1)), "person.born_ahead", "born_on"),
        (NewPerson(" "), "person.name_missing", "name"),
    ):
        assert refused(office, lambda work, told=told: owners.add_person(work, told)) == (code, field)
        assert refused(office, lambda work, told=told: owners.change_person(work, owner, told)) == (code, field)
    assert office.ask(lambda reading: len(reading.session.scalars(select(Person)).all())) == 1


# -- groups and who is on file already (M84)


def test_a_group_keeps_the_spelling_it_has_and_is_offered_again(office: Office, owner: int) -> None:
    office.do(lambda work: owners.change_person(work, owner, NewPerson("王小明", groups="Elderly，shop owners")))
    office.do(lambda work: owners.add_person(work, NewPerson("陈雨", groups="ＥＬＤＥＲＬＹ, elderly; vip")))
    assert office.ask(owners.groups) == ("Elderly", "shop owners", "vip")
    office.do(lambda work: owners.change_person(work, owner, NewPerson("王小明")))
    assert office.ask(owners.groups) == ("Elderly", "vip")
    assert ("person.groups", "Elderly、shop owners", "") in diary(office)


def test_somebody_on_file_is_recognised_by_phone_or_very_name_and_the_merged_never(
    office: Office, flat: int, owner: int
) -> None:
    def same(name: str, phones: str) -> list[tuple[int, tuple[str, ...], bool]]:
        found = office.ask(lambda reading: owners.alike(reading, name, phones, flat))
        return [(each.person_id, each.flats, each.here) for each in found]

    namesake = office.do(lambda work: owners.add_person(work, NewPerson("王小明", "139 1111 2222"))).answer
    here, elsewhere = (owner, ("3-2-1801",), True), (namesake, (), False)
    assert same("王小明", "") == [here, elsewhere]
    assert same("", "13911112222") == [elsewhere]
    assert same("王小明", "+86 139-1111-2222") == [elsewhere, here]
    assert same("王小", "8000") == []
    for mark in ({"merged_into_id": owner}, {"forgotten_at": office.ask(lambda reading: reading.now)}):
        office.do(lambda work, mark=mark: [setattr(work.session.get(Person, namesake), *each) for each in mark.items()])
        assert same("王小明", "139 1111 2222") == [here]
        assert refused(office, lambda work: owners.change_person(work, namesake, NewPerson("x")))[0] == "person.unknown"
    assert office.ask(lambda reading: owners.person(reading, namesake)).id == owner


def test_the_book_is_sound_after_all_of_it(office: Office, flat: int, owner: int) -> None:
    office.do(lambda work: owners.change_person(work, owner, secret()))
    office.do(lambda work: owners.change_person(work, owner, NewPerson("Ann Lee", "139 1111 2222", groups="a, b")))
    assert office.ask(check).breaks == ()
    assert [each.name for each in office.ask(lambda reading: find(reading, "ann 1801"))] == ["Ann Lee"]
    assert office.ask(lambda reading: find(reading, "王小明")) == []
    assert office.ask(lambda reading: len(reading.session.scalars(select(PersonGroup)).all())) == 2
