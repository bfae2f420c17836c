"""Compensation paid on cases, and the deposit of advance compensation (M27)."""

from desk.compensations.acts import (
    NewPayment,
    change_payment,
    pay,
    put_back,
    put_back_deposit,
    put_in,
    take_off,
    take_off_deposit,
    take_out,
)
from desk.compensations.lists import Balance, DepositRow, PaymentRow, balance, between, deposits, of_case

__all__ = [
    "Balance", "DepositRow", "NewPayment", "PaymentRow", "balance", "between", "change_payment", "deposits",
    "of_case", "pay", "put_back", "put_back_deposit", "put_in", "take_off", "take_off_deposit", "take_out",
]  # fmt: skip
