"""One box finds everything, best first (feature 3, G36)."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from opencc import OpenCC
from sqlalchemy import select, update

from db.models import Person, Unit, search_key
from desk import cases, handover, incidents, left_items, letters, owners, slips
from desk.clock import FixedClock
from desk.find import Found, find
from desk.folding import fold
from desk.keys import query_terms, readings
from desk.office import Office
from desk.owners import NewPerson, NewUnit, Role
from desk.sample import open_sample
from desk.work import Reading
from tests.conftest import FRIDAY


def _found(office: Office, typed: str) -> list[Found]:
    return office.ask(lambda reading: find(reading, typed))


def _people(office: Office, typed: str) -> list[str]:
    return [each.name for each in office.ask(lambda reading: find(reading, typed, kinds=("person",)))]


@pytest.fixture
def estate(office: Office) -> dict[str, int]:
    """A handful of people whose names and flats are easily mixed up."""
    flats = {
        code: office.do(lambda work, parts=parts: owners.add_unit(work, NewUnit(*parts))).answer
        for code, parts in {
            "3-2-1801": ("3", "2", "1801"),
            "13-2-1801": ("13", "2", "1801"),
            "3-2-802": ("3", "2", "802"),
            "B-402": ("B", "", "402"),
        }.items()
    }
    for name, phones, code, role in (
        ("王小明", "138 0013 8000", "3-2-1801", Role.OWNER),
        ("曾婷", "139 5555 1801", "13-2-1801", Role.OWNER),
        ("单雄信", "0571-88886666转801", "3-2-802", Role.OWNER),
        ("仇鳳英", "150 7777 6655", "B-402", Role.OWNER),
        ("José Ångström", "+44 20 7946 0958", "B-402", Role.TENANT),
        ("王大明", "137 1111 2222", "3-2-802", Role.FAMILY),
    ):
        office.do(lambda work, who=(name, phones, flats[code], role): owners.add_person(work, NewPerson(*who)))
    return flats


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("王小明", "王小明"), ("小明", "王小明"), ("wangxiaoming", "王小明"), ("wxm", "王小明"), ("xiaom", "王小明"),
        ("zengting", "曾婷"), ("cengting", "曾婷"), ("zt", "曾婷"), ("shanxiongxin", "单雄信"), ("danxiong", "单雄信"),
        ("单雄信", "单雄信"), ("單雄信", "单雄信"), ("仇凤英", "仇鳳英"), ("qiufengying", "仇鳳英"),
        ("choufe", "仇鳳英"), ("qfy", "仇鳳英"), ("凤英", "仇鳳英"), ("jose", "José Ångström"),
        ("angstrom", "José Ångström"),
        ("8000", "王小明"),
        ("13800138000", "王小明"), ("+86 138-0013-8000", "王小明"), ("１３８００１３８０００", "王小明"),
        ("0013", "王小明"),
        ("88886666", "单雄信"), ("79460958", "José Ångström"), ("王 1801", "王小明"), ("wang 1801", "王小明"),
    ],
)  # fmt: skip
def test_a_person_is_found_first_by_what_was_typed(
    office: Office, estate: dict[str, int], typed: str, name: str
) -> None:
    assert _found(office, typed)[0].name == name


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("3-2-1801", "3-2-1801"), ("3栋2单元1801", "3-2-1801"), ("3幢2-1801", "3-2-1801"),
        ("3号楼2单元1801室", "3-2-1801"),
        ("13-2-1801", "13-2-1801"), ("B-402", "B-402"), ("b402", "B-402"), ("Block B Flat 402", "B-402"),
    ],
)  # fmt: skip
def test_a_flat_is_found_in_any_of_its_spellings(office: Office, estate: dict[str, int], typed: str, code: str) -> None:
    best = _found(office, typed)[0]
    assert (best.kind, best.unit) == ("unit", code)
    assert office.ask(lambda reading: owners.unit_by_code(reading, typed)) == estate[code]


def test_the_last_four_digits_come_before_digits_in_the_middle(office: Office, estate: dict[str, int]) -> None:
    office.do(lambda work: owners.add_person(work, NewPerson("李四", "180 0013 1801", estate["B-402"])))
    office.do(lambda work: owners.add_person(work, NewPerson("张三", "180 1801 7777", estate["B-402"])))
    names = [each.name for each in _found(office, "1801") if each.kind == "person"]
    assert names.index("李四") < names.index("张三")


def test_a_flat_that_begins_as_typed_comes_before_one_that_only_holds_it(
    office: Office, estate: dict[str, int]
) -> None:
    office.do(lambda work: owners.add_unit(work, NewUnit("3", "1", "204")))
    office.do(lambda work: owners.add_unit(work, NewUnit("1", "3", "204")))
    units = [each.unit for each in _found(office, "3-2") if each.kind == "unit"]
    assert units.index("3-2-802") < units.index("3-1-204")


def test_someone_who_moved_out_comes_last_and_is_marked(office: Office, estate: dict[str, int], clock: object) -> None:
    first = _found(office, "wang")
    xiaoming = next(each for each in first if each.name == "王小明")
    office.do(lambda work: owners.move_out(work, xiaoming.id, estate["3-2-1801"], date(2026, 11, 1)))
    last = _found(office, "wang")[-1]
    assert (last.name, last.gone) == ("王小明", True)


def test_who_begins_so_comes_before_who_ends_so_or_is_seldom_said_so(office: Office, flat: int) -> None:
    """screens.md: name prefix, then initials, then what merely holds it; 方 can be read wang, but hardly ever is."""
    for name in ("李旺", "方杰", "吴安宁", "王小明", "汪洋"):
        office.do(lambda work, name=name: owners.add_person(work, NewPerson(name, "", flat)))
    assert {each.name for each in _found(office, "wang")[:2]} == {"王小明", "汪洋"}
    assert _people(office, "wang")[2:] == ["李旺", "方杰"]
    assert [each.name for each in _found(office, "wa")][:2] == ["汪洋", "王小明"]
    assert _people(office, "wan")[-3:] == ["吴安宁", "方杰", "李旺"]


def test_the_end_of_a_phone_is_found_among_many_flats_of_that_number(office: Office) -> None:
    """1304 is a room in every building; the caller who tells the last four of a phone must not drown in them."""
    for block in range(1, 46):
        flat = office.do(lambda work, block=block: owners.add_unit(work, NewUnit(str(block), "1", "1304"))).answer
        office.do(lambda work, flat=flat: owners.add_person(work, NewPerson("张伟", "", flat)))
    office.do(lambda work: owners.add_person(work, NewPerson("仇英", "139 0000 1304")))
    assert _found(office, "1304")[0].name == "仇英"
    assert _found(office, "7-1-1304")[0].unit == "7-1-1304"
    assert {each.kind for each in _found(office, "1304")} == {"person", "unit"}


def test_an_emergency_contact_is_found_with_that_role_and_is_no_resident(office: Office, flat: int, owner: int) -> None:
    office.do(lambda work: owners.add_person(work, NewPerson("周远", "131 2222 9090", flat, Role.EMERGENCY)))
    (found,) = _found(office, "9090")
    assert (found.name, found.role, found.unit) == ("周远", Role.EMERGENCY, "3-2-1801")
    assert _found(office, "3-2-1801")[0].name == "王小明"


def test_who_was_merged_or_made_nameless_is_never_found(office: Office, estate: dict[str, int]) -> None:
    """Even where a key was left behind."""
    gone = {each.name: each.id for each in _found(office, "wang")}
    office.do(
        lambda work: work.session.execute(
            update(Person).where(Person.id == gone["王大明"]).values(merged_into_id=gone["王小明"])
        )
    )
    office.do(
        lambda work: work.session.execute(
            update(Person).where(Person.id == gone["王小明"]).values(forgotten_at=work.now)
        )
    )
    office.do(
        lambda work: work.session.execute(
            update(Unit).where(Unit.code == "B-402").values(merged_into_id=estate["3-2-802"])
        )
    )
    assert _people(office, "wang") == []
    assert "B-402" not in [each.unit for each in _found(office, "402") if each.kind == "unit"]


def test_who_bought_the_flat_they_rented_is_shown_once(office: Office, flat: int, owner: int) -> None:
    office.do(lambda work: owners.move_out(work, owner, flat, date(2026, 11, 1)))
    office.do(lambda work: owners.add_tie(work, owner, flat, owners.NewTie(Role.OWNER)))
    assert [(each.name, each.gone) for each in _found(office, "8000")] == [("王小明", False)]


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A sample office with enough people for every way of looking two words up."""
    office = open_sample(tmp_path_factory.mktemp("crowd"), FixedClock(FRIDAY), households=500, cases=200)
    yield office
    office.close()


@pytest.mark.parametrize(
    "typed",
    ["1 2", "3 1", "w 1", "z 10", "13 1", "138 w", "li 2", "wang 10", "张 3", "张 1301", "10 0012", "zh 1-", "2026 1",
     "1 2 3", "a 1 0", "wen 4 1", "小 1 2", "zzz 1"],
)  # fmt: skip
def test_every_answer_to_several_words_has_them_all_and_none_is_left_out(crowd: Office, typed: str) -> None:
    """Whichever of the ways is taken, by how many keys begin with each word."""
    terms = query_terms(typed)
    found = {(each.kind, each.id) for each in crowd.ask(lambda reading: find(reading, typed, limit=500))}
    wanted = crowd.ask(lambda reading: _holding(reading, terms))
    assert found <= wanted
    assert len(found) >= min(len(wanted), 20)


def test_each_kind_narrows_to_itself(crowd: Office) -> None:
    for kind in ("person", "unit", "case", "slip", "letter"):
        for typed in ("1", "0012", "1 0", "w 1"):
            found = crowd.ask(lambda reading, typed=typed, kind=kind: find(reading, typed, kinds=(kind,)))
            assert {each.kind for each in found} <= {kind}


def _holding(reading: Reading, terms: list[str]) -> set[tuple[str, int]]:
    """All that the key table has for every term, each looked up by itself."""
    key = search_key.c
    each = (select(key.kind, key.id).where(key.k >= term, key.k < term + "\U0010ffff") for term in terms)
    return set.intersection(*({(kind, id) for kind, id in reading.session.execute(query)} for query in each))


_NAMES = st.text("王李张曾单仇重解乐吕欧阳三四建国鳳龍麗", min_size=2, max_size=4)
_SPELLINGS = (
    "{0}-{1}-{2}", "{0}栋{1}单元{2}", "{0}幢{1}-{2}", "{0}号楼{1}单元{2}室", "{0} 栋 {1} 单元 {2}", "{0}棟{1}單元{2}",
    "{0:0>2}-{1:0>2}-{2:0>4}", "{0}－{1}－{2}", "Block {0} Staircase {1} Flat {2}", "{0}座{1}单元{2}房",
)  # fmt: skip


@given(name=_NAMES, phone=st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True), data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anyone_is_found_by_any_part_and_any_way_to_say_it(
    office: Office, name: str, phone: str, data: st.DataObject
) -> None:
    """Every reading of every character, simplified and traditional, any three digits or more in a row."""
    known = office.do(lambda work: owners.add_person(work, NewPerson(name, phone))).answer
    start = data.draw(st.integers(0, len(name) - 1))
    sounds = [data.draw(st.sampled_from([sound for sound in readings(letter) if sound])) for letter in name[start:]]
    first, last = sorted(data.draw(st.lists(st.integers(0, 11), min_size=2, max_size=2)))
    typed = [name, name[start:], fold(name), "".join(sounds), "".join(sound[0] for sound in sounds)]
    # One simplified character may stand for several: not every way leads back to it.
    if fold(traditional := OpenCC("s2t").convert(name)) == fold(name):
        typed.append(traditional)
    typed += [phone[-4:], phone[first : max(last, first + 3)] if first <= 8 else phone]
    for each in typed:
        ids = [
            row.id for row in office.ask(lambda reading, each=each: find(reading, each, limit=1000, kinds=("person",)))
        ]
        assert known in ids, each


@given(block=st.integers(1, 40), stair=st.integers(1, 6), floor=st.integers(1, 33), door=st.integers(1, 6))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_flat_comes_first_by_every_spelling_of_it(
    office: Office, block: int, stair: int, floor: int, door: int
) -> None:
    parts = (str(block), str(stair), f"{floor}{door:02d}")
    code = "-".join(parts)
    if not office.ask(lambda reading: find(reading, code, kinds=("unit",))):
        office.do(lambda work: owners.add_unit(work, NewUnit(*parts)))
    for typed in (spelling.format(*parts) for spelling in _SPELLINGS):
        found = _found(office, typed)
        assert (found[0].kind, found[0].unit) == ("unit", code), typed


def test_numbers_find_their_papers(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number))
    office.do(lambda work: letters.issue(work, letters.propose(work, taken.number)))
    office.do(lambda work: incidents.begin(work, incidents.NewIncident(title="No water")))
    numbers = (("C-2026-0001", "case"), ("s-2026-0001", "slip"), ("L20260001", "letter"), ("i-2026-0001", "incident"))
    for typed, kind in numbers:
        assert [each.kind for each in _found(office, typed)] == [kind]
    assert {each.kind for each in _found(office, "0001")} == {"case", "slip", "letter", "incident"}
    (row,) = _found(office, "I-2026-0001")
    assert (row.number, row.name, row.unit_id) == ("I-2026-0001", "No water", None)


def test_things_at_the_desk_and_handovers_are_found_by_their_numbers(office: Office, flat: int) -> None:
    office.do(lambda work: left_items.take_in(work, left_items.NewItem(what="Box", unit_id=flat)))
    office.do(lambda work: handover.give(work, handover.NewHandover()))
    (item,), (sheet,) = _found(office, "k-2026-0001"), _found(office, "H20260001")
    assert (item.kind, item.number, item.name, item.unit, item.unit_id) == (
        "item", "K-2026-0001", "Box", "3-2-1801", flat
    )  # fmt: skip
    assert (sheet.kind, sheet.number, sheet.unit_id) == ("handover", "H-2026-0001", None)


def test_the_open_cases_of_the_flat_are_counted_beside_the_name(office: Office, taken: cases.Taken) -> None:
    assert _found(office, "王小明")[0].open_cases == 1


def test_a_changed_name_and_phone_are_found_and_the_old_ones_no_longer(office: Office, flat: int, owner: int) -> None:
    office.do(lambda work: owners.change_person(work, owner, NewPerson("赵小红", "139 9999 1234")))
    assert _people(office, "1234") == ["赵小红"]
    assert _found(office, "8000") == []
    assert _found(office, "wxm") == []
    assert "赵小红" in [each.name for each in _found(office, "3-2-1801")]


@pytest.mark.parametrize(
    "typed",
    ["", "   ", '"', "'", "*", "%", "_", "(", "-", "\x00", "\ud800", "🙂", "a" * 10_000, "漏" * 5_000, "' OR 1=1",
     "'; --", "AND", "NEAR(", "name:wang", "{}", "[", "\\", "\u202e", "1" * 500],
)  # fmt: skip
def test_nothing_typed_breaks_the_box(office: Office, estate: dict[str, int], typed: str) -> None:
    assert isinstance(_found(office, typed), list)
