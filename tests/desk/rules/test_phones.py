import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.phones import Told, split_phones, subscriber


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("13900012345", [("13900012345", "13900012345", "")]),
        ("13900012345/15000054321", [("13900012345", "13900012345", ""), ("15000054321", "15000054321", "")]),
        ("13900012345、15000054321", [("13900012345", "13900012345", ""), ("15000054321", "15000054321", "")]),
        ("13900012345 15000054321", [("13900012345", "13900012345", ""), ("15000054321", "15000054321", "")]),
        ("139 0001 2345; 0571 87650000", [("139 0001 2345", "13900012345", ""), ("0571 87650000", "057187650000", "")]),
        ("0571-87650000转693", [("0571-87650000转693", "057187650000", "693")]),
        ("0387600509 ext 21", [("0387600509 ext 21", "0387600509", "21")]),
        ("0387600509 x21", [("0387600509 x21", "0387600509", "21")]),
        ("(212) 555-0000", [("(212) 555-0000", "2125550000", "")]),
        ("+44 20 7946 0000", [("+44 20 7946 0000", "442079460000", "")]),
        ("+86 139 0001 2345", [("+86 139 0001 2345", "13900012345", "")]),
        ("0086 571 8765 0000", [("0086 571 8765 0000", "057187650000", "")]),
        ("１３９０００１２３４５", [("１３９０００１２３４５", "13900012345", "")]),
        (13900012345.0, [("13900012345", "13900012345", "")]),
        ("13900012345.0", [("13900012345", "13900012345", "")]),
        ("1.3900012345E10", [("13900012345", "13900012345", "")]),
        ("13900012345/13900012345", [("13900012345", "13900012345", "")]),
        ("妻 139-0001-2345", [("妻 139-0001-2345", "13900012345", "")]),
        ("110", [("110", "110", "")]),
        ("ask the guard", [("ask the guard", "", "")]),
        ("", []),
        (None, []),
        ("无", []),
        (" / ", []),
    ],
)
def test_phones_are_kept_as_told_with_their_digits(cell: object, told: list[tuple[str, str, str]]) -> None:
    assert list(split_phones(cell, "CN")) == [Told(*each) for each in told]


@given(st.text("0123456789", min_size=5, max_size=15))
def test_bare_digits_are_read_as_they_are_between_blanks(digits: str) -> None:
    assert [each.digits for each in split_phones(digits, "CN")] == [
        each.digits for each in split_phones(f" {digits} ", "CN")
    ]


@given(st.text("0123456789", min_size=7, max_size=11), st.sampled_from(["/", "、", ";", "\n"]))
def test_two_phones_in_a_cell_are_two_whatever_stands_between(digits: str, between: str) -> None:
    told = split_phones(f"{digits}{between}139 0001 2345", "CN")
    assert told[-1].digits == "13900012345"
    assert len(told) == (1 if digits == "13900012345" else 2)


def test_the_subscriber_part_ends_every_spelling() -> None:
    assert subscriber("+44 20 7946 0000") == "2079460000"
    assert subscriber("0086 139 0001 2345") == "13900012345"
    assert subscriber("+") == ""


@given(st.one_of(st.text(st.characters(codec=None), max_size=60), st.floats(), st.none()))
def test_no_cell_is_ever_refused(cell: object) -> None:
    for told in split_phones(cell, "CN"):
        assert told.digits.isascii()
        told.as_told.encode("utf-8")
