import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.unitcodes import code_of, parse_unit, read_unit


@pytest.mark.parametrize(
    ("building", "staircase", "room", "code"),
    [
        ("1栋", "1单元", "0101 ", "1-1-101"),
        ("1幢", "1单元", 102.0, "1-1-102"),
        ("1号楼", "2", "1801室", "1-2-1801"),
        (3.0, 2.0, 1801.0, "3-2-1801"),
        ("０３栋", "０２单元", "０１０１", "3-2-101"),
        ("十二栋", "二单元", "101", "12-2-101"),
        ("A", "", "A-101", "A-101"),
        ("A座", None, "101", "A-101"),
        ("a", "", "a-101", "A-101"),
        ("Block 3", "", "Flat 12B", "3-12B"),
        ("1", "2", "1-2-801", "1-2-801"),
        ("", "", "3栋2单元1801", "3-2-1801"),
        ("", "", "B-402", "B-402"),
        ("", "", "Block A Flat 101", "A-101"),
        ("", "", 101.0, "101"),
        ("1", "", "1804-1805", "1-1804-1805"),
        ("1栋", "1单元", "", "1-1"),
        ("", "", "", ""),
        ("", "", "000", "0"),
    ],
)
def test_cells_become_one_code(building: object, staircase: object, room: object, code: str) -> None:
    assert parse_unit(building, staircase, room).code == code


def test_reading_again_changes_nothing() -> None:
    place = parse_unit("1幢", "1单元", "0101 ")
    assert parse_unit(place.building, place.staircase, place.room) == place


def test_plain_words_and_numbers_are_no_flats() -> None:
    assert read_unit("1801") is None
    assert read_unit("陈楼") is None
    assert read_unit("") is None


def test_a_code_leaves_out_what_is_missing() -> None:
    assert code_of("A", "", "101") == "A-101"


@given(st.integers(1, 99), st.integers(1, 9), st.integers(1, 5099))
def test_every_spelling_of_a_flat_is_one_place(building: int, staircase: int, room: int) -> None:
    expected = parse_unit(str(building), str(staircase), str(room))
    for spelling in (
        f"{building}栋{staircase}单元{room:04}",
        f"{building}幢{staircase}-{room}",
        f"{building}-{staircase}-{room}",
    ):
        assert parse_unit("", "", spelling) == expected


@given(st.text(max_size=30), st.text(max_size=30), st.one_of(st.text(max_size=30), st.floats(), st.none()))
def test_no_cells_are_ever_refused(building: str, staircase: str, room: object) -> None:
    parse_unit(building, staircase, room)
