import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.keys import number_keys, person_keys, plate_keys, query_terms, unit_keys


def finds(keys: set[str], typed: str) -> bool:
    """Whether every term of what was typed is the beginning of some key."""
    terms = query_terms(typed)
    return bool(terms) and all(any(key.startswith(term) for key in keys) for term in terms)


@pytest.mark.parametrize(
    "typed",
    ["张三丰", "三丰", "丰", "張三豐", "zhangsanfeng", "zhangs", "sanfeng", "zsf", "sf", "zhang san", "张 三", "ZHANG"],
)
def test_a_chinese_person_is_found_by(typed: str) -> None:
    assert finds(person_keys("张三丰"), typed)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("曾国", "zeng"),
        ("曾国", "ceng"),
        ("单平", "shanping"),
        ("单平", "danp"),
        ("仇英", "qiu"),
        ("仇英", "chouy"),
        ("重山", "chongshan"),
        ("重山", "zhongs"),
        ("单平", "sp"),
        ("单平", "dp"),
        ("吕青", "lvqing"),
        ("吕青", "luqing"),
        ("区明", "ouming"),
        ("尉迟恭", "yuchi"),
        ("解珍", "xiezhen"),
        ("阿依古丽·曾平", "曾平"),
        ("阿依古丽·曾平", "阿依古丽曾"),
        ("阿依古丽·曾平", "zengping"),
        ("东海青山贸易有限公司", "qingshan"),
        ("东海青山贸易有限公司", "dhqs"),
        ("张𠅤", "zhang"),
    ],
)
def test_every_reading_of_a_character_finds_the_person(name: str, typed: str) -> None:
    assert finds(person_keys(name), typed)


@pytest.mark.parametrize("typed", ["o'brien", "O’Bri", "obrien", "siobhan", "Siobhán", "sio obr", "O Brien"])
def test_a_latin_person_is_found_by(typed: str) -> None:
    assert finds(person_keys("Siobhán O’Brien"), typed) == (typed != "O Brien")


def test_any_run_of_three_digits_of_a_phone_finds_the_person() -> None:
    keys = person_keys("", ["13900012345"])
    digits = "13900012345"
    assert all(
        finds(keys, digits[start:end]) for start in range(len(digits)) for end in range(start + 3, len(digits) + 1)
    )


@pytest.mark.parametrize(
    ("told", "typed"),
    [
        ("13900012345", "139-0001-2345"),
        ("13900012345", "139 0001 2345"),
        ("13900012345", "＋86 139 0001 2345"),
        ("13900012345", "8613900012345"),
        ("13900012345", "013900012345"),
        ("13900012345", "１３９０００１２３４５"),
        ("057187650000", "0571-8765 0000"),
        ("057187650000", "(0571) 87650000"),
        ("057187650000", "+86 571 8765 0000"),
        ("057187650000", "87650000"),
        ("442079460000", "+44 20 7946 0000"),
        ("442079460000", "020 7946 0000"),
        ("2125550000", "(212) 555-0000"),
    ],
)
def test_a_phone_is_found_however_it_is_written(told: str, typed: str) -> None:
    assert len(query_terms(typed)) == 1
    assert finds(person_keys("x", [told]), typed)


@pytest.mark.parametrize(
    "typed",
    [
        "3-2-1801",
        "3栋2单元1801",
        "3栋 2单元 1801",
        "3幢2-1801",
        "3号楼2单元1801室",
        "3#1801",
        "三栋二单元1801",
        "３－２－１８０１",
        "03-02-1801",
        "321801",
        "1801",
        "1801室",
        "3-2",
        "3栋",
        "3栋2单元",
        "2单元1801",
        "3-1801",
    ],
)
def test_a_flat_is_found_by(typed: str) -> None:
    assert finds(unit_keys("3", "2", "1801", "3-2-1801"), typed)


@pytest.mark.parametrize("typed", ["B-402", "b402", "B402", "402", "0402", "B栋402", "Block B Flat 402", "ｂ－４０２"])
def test_a_flat_without_staircase_is_found_by(typed: str) -> None:
    assert finds(unit_keys("B", "", "402", "B-402"), typed)


def test_units_take_their_parts_in_any_spelling() -> None:
    assert unit_keys("3栋", "2单元", "0101 ", "3-2-101") == unit_keys("3", "2", "101", "3-2-101")


def test_building_3_is_not_building_31() -> None:
    assert not finds(unit_keys("31", "1", "101", "31-1-101"), "3栋")


@pytest.mark.parametrize(
    "typed", ["C-2026-0012", "c-2026-0012", "c20260012", "2026-0012", "20260012", "0012", "12", "C-2026"]
)
def test_a_case_number_is_found_by(typed: str) -> None:
    assert finds(number_keys("C-2026-0012"), typed)


@pytest.mark.parametrize("typed", ["浙A12K45", "浙A·12K45", "浙a12k45", "A12K45", "12K45", "K45", "浙A 12K45"])
def test_a_plate_is_found_by(typed: str) -> None:
    assert finds(plate_keys("浙A·12K45"), typed)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("王 1801", ["王", "1801"]),
        ("王1801", ["王", "1801"]),
        ("3栋 2单元 1801", ["3-2-1801"]),
        ("3-2-1801", ["3-2-1801"]),
        ("3栋2单元1801王建", ["3-2-1801", "王建"]),
        ("1801 139-0001-2345", ["1801", "13900012345"]),
        ("smith-jones", ["smith", "jones"]),
        ("", []),
        ("((((", []),
        ("'; DROP", ["drop"]),
        ('"* NEAR(', ["near"]),
        ("100%", ["100"]),
        ("\ud83d\x00", []),
        ("---", []),
    ],
)
def test_what_was_typed_becomes_terms(typed: str, terms: list[str]) -> None:
    assert query_terms(typed) == terms


@given(st.text(st.characters(codec=None), max_size=80))
def test_nothing_typed_ever_fails(typed: str) -> None:
    assert all(query_terms(typed))
    for key in person_keys(typed) | plate_keys(typed) | number_keys(typed) | unit_keys(typed, typed, typed, typed):
        key.encode("utf-8")


@given(st.text("王李张曾单仇重解乐吕欧阳三四建国", min_size=1, max_size=4))
def test_every_part_of_a_chinese_name_is_found_and_keys_stay_few(name: str) -> None:
    keys = person_keys(name)
    assert len(keys) < 400
    assert all(finds(keys, name[start:]) for start in range(len(name)))
