"""The keys of flats that the office keeps, and every time one of them was lent."""

from desk.key_loans.acts import (
    NewKey,
    NewLoan,
    change,
    deposit,
    give_back,
    lend,
    lend_back,
    put_back,
    put_back_loan,
    take_back,
    take_in_again,
    take_off,
    take_off_loan,
)
from desk.key_loans.lists import KeyOut, KeyRow, LoanRow, keys, keys_out, loans

__all__ = [
    "KeyOut", "KeyRow", "LoanRow", "NewKey", "NewLoan", "change", "deposit", "give_back", "keys", "keys_out", "lend",
    "lend_back", "loans", "put_back", "put_back_loan", "take_back", "take_in_again", "take_off", "take_off_loan",
]  # fmt: skip
