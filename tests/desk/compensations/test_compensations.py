"""Compensation and the deposit it is paid from (M27)."""

from datetime import date

import pytest

from desk import cases, compensations, people
from desk.compensations import NewPayment, balance, between, deposits, of_case
from desk.money import cents_of, sum_of
from desk.office import Office
from desk.refusals import Refusal

TODAY = date(2026, 11, 20)


@pytest.fixture
def manager(office: Office) -> int:
    boss = people.NewClerk("Boss", role=people.DeskRole.MANAGER)
    id = office.do(lambda work: people.add_clerk(work, boss)).answer
    office.sit_down(id)
    return id


def test_two_payments_reduce_the_balance_and_both_are_listed(office: Office, taken: cases.Taken, manager: int) -> None:
    """M27."""
    office.do(lambda work: compensations.put_in(work, "10,000", "Consumers Association", date(2026, 1, 5)))
    office.do(lambda work: compensations.pay(work, taken.number, NewPayment("120.50", "Ruined carpet, §4")))
    office.do(lambda work: compensations.pay(work, taken.number, NewPayment("¥80", "Hotel night", TODAY)))
    stands = office.ask(balance)
    assert (stands.deposited, stands.paid, stands.left) == (1_000_000, 20_050, 979_950)
    listed = office.ask(lambda reading: between(reading, date(2026, 11, 1), date(2026, 11, 30)))
    assert [(row.cents, row.basis, row.case_number, row.paid_on) for row in listed] == [
        (12_050, "Ruined carpet, §4", taken.number, TODAY),
        (8_000, "Hotel night", taken.number, TODAY),
    ]
    assert office.ask(lambda reading: of_case(reading, taken.number)) == listed
    assert office.ask(lambda reading: between(reading, date(2026, 12, 1), date(2026, 12, 31))) == ()


def test_a_payment_taken_off_comes_back_with_undo_and_the_case_tells_of_it(office: Office, taken: cases.Taken) -> None:
    id = office.do(lambda work: compensations.pay(work, taken.number, NewPayment("5", "x"))).answer
    office.do(lambda work: compensations.take_off(work, id))
    assert office.ask(balance).paid == 0
    assert office.ask(lambda reading: of_case(reading, taken.number)) == ()
    office.do(lambda work: compensations.put_back(work, id))
    office.do(lambda work: compensations.put_back(work, id))
    assert office.ask(balance).paid == 500
    lines = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [line.what for line in lines][1:] == ["compensated", "compensation_off", "compensated"]


def test_a_payment_is_put_right(office: Office, taken: cases.Taken) -> None:
    id = office.do(lambda work: compensations.pay(work, taken.number, NewPayment("5", "x"))).answer
    office.do(lambda work: compensations.change_payment(work, id, NewPayment("7.5", "y", TODAY)))
    [row] = office.ask(lambda reading: of_case(reading, taken.number))
    assert (row.cents, row.basis) == (750, "y")


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("120", 12_000), ("120.5", 12_050), ("120.50", 12_050), ("0.01", 1), ("1,200.50", 120_050),
        ("￥１２０．５０", 12_050), ("120元", 12_000), ("RMB 120", 12_000), (" 0012 ", 1_200),
        ("999999999.99", 99_999_999_999),
    ],
)  # fmt: skip
def test_a_sum_is_read_as_people_write_it(typed: str, cents: int) -> None:
    assert cents_of(typed) == cents


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "money.unreadable"), ("free", "money.unreadable"), ("1,20", "money.unreadable"),
        ("12.345", "money.unreadable"), ("NaN", "money.unreadable"), ("1e5", "money.unreadable"),
        ("Infinity", "money.unreadable"), ("1.2.3", "money.unreadable"), ("<b>5</b>", "money.unreadable"),
        ("{{7*7}}", "money.unreadable"), ("\x00\ud800", "money.unreadable"), ("5" * 300, "money.too_much"),
        ("0", "money.not_positive"), ("0.00", "money.not_positive"), ("-5", "money.not_positive"),
        ("−5", "money.not_positive"), ("1000000000", "money.too_much"),
    ],
)  # fmt: skip
def test_a_sum_that_cannot_be_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        cents_of(typed)
    assert (refused.value.code, refused.value.fields["field"]) == (code, "amount")


@pytest.mark.parametrize(("cents", "told"), [(0, "0.00"), (120_050, "1,200.50"), (-5, "−0.05"), (1, "0.01")])
def test_a_sum_is_written_with_two_places(cents: int, told: str) -> None:
    assert sum_of(cents) == told


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (NewPayment("5", " \n "), "compensation.basis_missing", "basis"),
        (NewPayment("5", "x" * 401), "text.too_long", "basis"),
        (NewPayment("5", "x", date(2026, 11, 21)), "day.ahead", "paid_on"),
        (NewPayment("5", "x", date(9999, 12, 31)), "day.ahead", "paid_on"),
        (NewPayment("5", "x", date(1, 1, 1)), "compensation.before_case", "paid_on"),
    ],
)
def test_a_payment_says_what_it_rests_on_and_when(
    office: Office, taken: cases.Taken, new: NewPayment, code: str, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: compensations.pay(work, taken.number, new))
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)


def test_nothing_is_paid_on_a_void_case(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.void(work, taken.number, "twice"))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: compensations.pay(work, taken.number, NewPayment("5", "x")))
    assert refused.value.code == "case.void"


def test_only_a_manager_moves_the_deposit(office: Office, manager: int) -> None:
    id = office.do(lambda work: compensations.put_in(work, "100")).answer
    office.sit_down(1)
    clerk = office.do(lambda work: people.add_clerk(work, people.NewClerk("Li"))).answer
    office.sit_down(clerk)
    for act in (
        lambda work: compensations.put_in(work, "100"),
        lambda work: compensations.take_out(work, "1"),
        lambda work: compensations.take_off_deposit(work, id),
        lambda work: compensations.put_back_deposit(work, id),
    ):
        with pytest.raises(Refusal) as refused:
            office.do(act)
        assert refused.value.code == "clerk.managers_only"


def test_no_more_is_taken_out_of_the_deposit_than_is_left(office: Office, manager: int) -> None:
    office.do(lambda work: compensations.put_in(work, "100", "first"))
    office.do(lambda work: compensations.take_out(work, "40", "audit"))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: compensations.take_out(work, "60.01"))
    assert (refused.value.code, refused.value.fields["left"]) == ("deposit.too_little", "60.00")
    assert [row.cents for row in office.ask(deposits)] == [-4_000, 10_000]
    office.do(lambda work: compensations.take_off_deposit(work, office_first(work)))
    assert office.ask(balance).left == -4_000


def office_first(work: object) -> int:
    return min(row.key for row in deposits(work))  # type: ignore[arg-type]
