"""Keys in the office's keeping and to whom they were lent (M05, the key record of forms.md)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk import key_loans, owners
from desk.clock import FixedClock
from desk.key_loans import KeyRow, NewKey, NewLoan
from desk.office import Office
from desk.refusals import Refusal

TODAY = date(2026, 11, 20)
FRONT = NewKey("A-17", "Front door", 2, date(2026, 6, 1), "王小明", "Board 1, hook 17")
PLUMBER = NewLoan("Li, Anshun Plumbing", "Leak above the kitchen", "staff card 12", TODAY)


@pytest.fixture
def key(office: Office, flat: int) -> int:
    return office.do(lambda work: key_loans.deposit(work, flat, FRONT)).answer


def listed(office: Office, flat: int) -> tuple[KeyRow, ...]:
    return office.ask(lambda reading: key_loans.keys(reading, flat))


def lend(office: Office, key: int, new: NewLoan = PLUMBER) -> int:
    return office.do(lambda work: key_loans.lend(work, key, new)).answer


def refused(office: Office, act: object) -> Refusal:
    with pytest.raises(Refusal) as told:
        office.do(act)  # type: ignore[arg-type]
    return told.value


def test_a_key_is_lent_with_all_the_record_asks_and_comes_home(
    office: Office, flat: int, key: int, clock: FixedClock
) -> None:
    loan = lend(office, key)
    row = listed(office, flat)[0]
    assert (row.tag, row.what, row.deposited_by, row.place, row.at_home) == (
        "A-17", "Front door", "王小明", "Board 1, hook 17", 1,
    )  # fmt: skip
    out = row.out[0]
    assert (out.lent_to, out.reason, out.proof, out.due_on, out.lent_at) == (
        "Li, Anshun Plumbing", "Leak above the kitchen", "staff card 12", TODAY, clock.now(),
    )  # fmt: skip
    office.do(lambda work: key_loans.take_back(work, loan))
    assert listed(office, flat)[0].at_home == 2
    past = office.ask(lambda reading: key_loans.loans(reading, flat))
    assert [(each.id, each.back_at, each.back_clerk) for each in past] == [(loan, clock.now(), out.clerk)]
    assert refused(office, lambda work: key_loans.take_back(work, loan)).code == "key.back_already"


def test_no_more_copies_are_lent_than_there_are(office: Office, flat: int, key: int) -> None:
    first = lend(office, key)
    lend(office, key, NewLoan("Guard Zhao", "Lock-out"))
    told = refused(office, lambda work: key_loans.lend(work, key, PLUMBER))
    assert (told.code, told.fields) == ("key.none_left", {"tag": "A-17", "lent_to": "Li, Anshun Plumbing"})
    assert refused(office, lambda work: key_loans.change(work, key, replace(FRONT, copies=1))).code == "key.copies_out"
    office.do(lambda work: key_loans.take_back(work, first))
    lend(office, key, NewLoan("Cleaner Wu", "Handover"))
    assert refused(office, lambda work: key_loans.lend_back(work, first)).code == "key.none_left"


def test_undo_of_each_step(office: Office, flat: int, key: int) -> None:
    loan = lend(office, key)
    office.do(lambda work: key_loans.take_back(work, loan))
    office.do(lambda work: key_loans.lend_back(work, loan))
    assert listed(office, flat)[0].at_home == 1
    office.do(lambda work: key_loans.take_off_loan(work, loan))
    assert listed(office, flat)[0].at_home == 2
    assert office.ask(key_loans.keys_out) == ()
    office.do(lambda work: key_loans.put_back_loan(work, loan))
    assert listed(office, flat)[0].at_home == 1


def test_a_key_goes_back_to_the_household_only_when_all_copies_are_home(office: Office, flat: int, key: int) -> None:
    loan = lend(office, key)
    for act in (key_loans.give_back, key_loans.take_off):
        told = refused(office, lambda work, act=act: act(work, key))
        assert (told.code, told.fields["lent_to"]) == ("key.still_out", "Li, Anshun Plumbing")
    office.do(lambda work: key_loans.take_back(work, loan))
    office.do(lambda work: key_loans.give_back(work, key))
    row = listed(office, flat)[0]
    assert (row.returned_on, row.at_home) == (TODAY, 0)
    assert refused(office, lambda work: key_loans.lend(work, key, PLUMBER)).code == "key.given_back"
    office.do(lambda work: key_loans.take_in_again(work, key))
    assert listed(office, flat)[0].at_home == 2
    office.do(lambda work: key_loans.take_off(work, key))
    assert listed(office, flat) == ()
    office.do(lambda work: key_loans.put_back(work, key))
    assert listed(office, flat)[0].tag == "A-17"


def test_all_keys_that_are_out_are_listed_the_longest_due_first(
    office: Office, flat: int, key: int, clock: FixedClock
) -> None:
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("1", "1", "101"))).answer
    box = office.do(lambda work: key_loans.deposit(work, other, NewKey("B-2", "Meter box"))).answer
    lend(office, box, NewLoan("Electrician", "Reading", due_on=None))
    lend(office, key, replace(PLUMBER, due_on=TODAY + timedelta(days=1)))
    lend(office, key, PLUMBER)
    clock.move_on(timedelta(days=1))
    out = office.ask(key_loans.keys_out)
    assert [(each.unit, each.loan.tag, each.loan.due_on, each.loan.late) for each in out] == [
        ("3-2-1801", "A-17", TODAY, True),
        ("3-2-1801", "A-17", TODAY + timedelta(days=1), False),
        ("1-1-101", "B-2", None, False),
    ]


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (replace(PLUMBER, lent_to=" "), "key.lent_to_missing"),
        (replace(PLUMBER, reason=""), "key.reason_missing"),
        (replace(PLUMBER, due_on=TODAY - timedelta(days=1)), "key.due_past"),
        (replace(PLUMBER, proof="x" * 121), "text.too_long"),
    ],
)
def test_a_loan_that_says_too_little_is_refused(office: Office, key: int, new: NewLoan, code: str) -> None:
    told = refused(office, lambda work: key_loans.lend(work, key, new))
    assert told.code == code
    assert "field" in told.fields


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (replace(FRONT, tag=" "), "key.tag_missing"),
        (replace(FRONT, copies=0), "key.copies"),
        (replace(FRONT, deposited_on=TODAY + timedelta(days=1)), "key.deposited_ahead"),
        (replace(FRONT, what="x" * 121), "text.too_long"),
    ],
)
def test_a_key_that_cannot_be_is_refused(office: Office, flat: int, new: NewKey, code: str) -> None:
    told = refused(office, lambda work: key_loans.deposit(work, flat, new))
    assert told.code == code
    assert "field" in told.fields


def test_one_tag_hangs_on_the_keys_of_one_flat_only(office: Office, flat: int, key: int) -> None:
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("1", "1", "101"))).answer
    told = refused(office, lambda work: key_loans.deposit(work, other, FRONT))
    assert (told.code, told.fields["unit"]) == ("key.tag_taken", "3-2-1801")
    office.do(lambda work: key_loans.deposit(work, flat, replace(FRONT, what="Meter box")))
    assert [each.what for each in listed(office, flat)] == ["Front door", "Meter box"]


def test_undo_gives_no_tag_back_that_hangs_on_the_key_of_another_flat_by_now(
    office: Office, flat: int, key: int
) -> None:
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("3", "2", "1802"))).answer
    office.do(lambda work: key_loans.give_back(work, key))
    second = office.do(lambda work: key_loans.deposit(work, other, FRONT)).answer
    assert refused(office, lambda work: key_loans.take_in_again(work, key)).code == "key.tag_taken"
    office.do(lambda work: key_loans.take_off(work, second))
    office.do(lambda work: key_loans.take_in_again(work, key))
    assert refused(office, lambda work: key_loans.put_back(work, second)).code == "key.tag_taken"
