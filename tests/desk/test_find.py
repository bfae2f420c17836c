"""One box finds everything, best first (feature 3, G36)."""

import pytest

from desk import cases, letters, owners, slips
from desk.find import Found, find
from desk.office import Office
from desk.owners import NewPerson, NewUnit, Role


def _found(office: Office, typed: str) -> list[Found]:
    return office.ask(lambda reading: find(reading, typed))


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
        ("單雄信", "单雄信"), ("jose", "José Ångström"), ("angstrom", "José Ångström"), ("8000", "王小明"),
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
    from datetime import date

    first = _found(office, "wang")
    xiaoming = next(each for each in first if each.name == "王小明")
    office.do(lambda work: owners.move_out(work, xiaoming.id, estate["3-2-1801"], date(2026, 11, 1)))
    last = _found(office, "wang")[-1]
    assert (last.name, last.gone) == ("王小明", True)


def test_numbers_find_their_papers(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number))
    office.do(lambda work: letters.issue(work, letters.propose(work, taken.number)))
    for typed, kind in (("C-2026-0001", "case"), ("s-2026-0001", "slip"), ("L20260001", "letter")):
        assert [each.kind for each in _found(office, typed)] == [kind]
    assert {each.kind for each in _found(office, "0001")} == {"case", "slip", "letter"}


def test_the_open_cases_of_the_flat_are_counted_beside_the_name(office: Office, taken: cases.Taken) -> None:
    assert _found(office, "王小明")[0].open_cases == 1


def test_a_changed_name_and_phone_are_found_and_the_old_ones_no_longer(office: Office, flat: int, owner: int) -> None:
    office.do(lambda work: owners.change_person(work, owner, NewPerson("赵小红", "139 9999 1234")))
    assert [each.name for each in _found(office, "1234")] == ["赵小红"]
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
