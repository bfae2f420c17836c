"""Sums and quantities as people type them."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.money import MOST_THOUSANDTHS, cents_of, quantity_of, sum_of, thousandths_of, times, typed_of
from desk.refusals import Refusal


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("120", 12000), ("120.5", 12050), ("1,200.50", 120050), (" ¥ 120 元 ", 12000), ("120块", 12000),
        ("RMB 0.05", 5), ("１２０．５", 12050), ("€9.99", 999), ("007", 700),
    ],
)  # fmt: skip
def test_a_sum_is_read_as_it_is_written(typed: str, cents: int) -> None:
    assert cents_of(typed) == cents


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "money.unreadable"), ("12.345", "money.unreadable"), ("1,20", "money.unreadable"),
        ("1e5", "money.unreadable"), ("<b>5</b>", "money.unreadable"), ("{{7*7}}", "money.unreadable"),
        ("五元", "money.unreadable"), ("0", "money.not_positive"), ("-5", "money.not_positive"),
        ("−5", "money.not_positive"), ("9" * 10, "money.too_much"), ("9" * 300, "money.too_much"),
        ("NaN", "money.unreadable"), ("5\x006", ""), ("\ud800", "money.unreadable"),
    ],
)  # fmt: skip
def test_what_is_no_sum_is_refused(typed: str, code: str) -> None:
    if not code:
        assert cents_of(typed) == 5600
        return
    with pytest.raises(Refusal) as refused:
        cents_of(typed, "price")
    assert (refused.value.code, refused.value.fields["field"]) == (code, "price")


def test_nothing_is_a_sum_where_it_may_be() -> None:
    assert cents_of("0.00", nothing=True) == 0
    with pytest.raises(Refusal, match=r"money\.not_positive"):
        cents_of("-0.01", nothing=True)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "quantity.unreadable"), ("two", "quantity.unreadable"), ("-1", "quantity.unreadable"),
        ("1.2345", "quantity.unreadable"), ("½", "quantity.unreadable"), ("0", "quantity.out_of_range"),
        ("0.000", "quantity.out_of_range"), ("1000000", "quantity.out_of_range"), ("9" * 300, "quantity.unreadable"),
    ],
)  # fmt: skip
def test_what_is_no_quantity_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        thousandths_of(typed)
    assert (refused.value.code, refused.value.fields["field"]) == (code, "quantity")


@given(st.integers(1, MOST_THOUSANDTHS - 1))
def test_a_quantity_comes_back_as_it_was_typed(thousandths: int) -> None:
    assert thousandths_of(quantity_of(thousandths)) == thousandths


@given(st.integers(0, 99_999_999_999))
def test_a_sum_comes_back_as_it_was_typed(cents: int) -> None:
    assert cents_of(typed_of(cents), nothing=True) == cents == cents_of(sum_of(cents), nothing=True)


@given(st.integers(0, 99_999_999_999), st.integers(1, MOST_THOUSANDTHS - 1))
def test_half_a_cent_counts_as_one(cents: int, thousandths: int) -> None:
    exact = Decimal(cents) / 100 * Decimal(thousandths) / 1000
    assert Decimal(times(cents, thousandths)) / 100 == exact.quantize(Decimal("0.01"), ROUND_HALF_UP)
