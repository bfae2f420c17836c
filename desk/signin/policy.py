"""Which PINs and passwords are good enough."""

import unicodedata

from db.models import DeskRole
from desk.refusals import Refusal
from desk.rights import MANAGERS

PIN = {False: 4, True: 6}
"""The least digits of a PIN; True: of somebody with a manager's rights."""
PASSWORD = {False: 6, True: 8}
"""The least signs of a password that are not digits only."""
LONGEST = 128
_FEW = 3
"""So many different signs are the least of a password; of a PIN one fewer."""
_ROWS = ("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")


def check_secret(role: DeskRole, name: str, secret: str) -> str:
    """The PIN or password as it is hashed; `name` is whose it is, and may not be it.

    Refusals, all with field="secret": secret.short(digits=the least of a PIN, signs=the least of a password),
    secret.long(most=...), secret.easy for 1111, 1234, 4321, 1212 and the like, secret.own_name."""
    told = composed(secret)
    manager = role in MANAGERS
    if len(told) > LONGEST:
        raise Refusal("secret.long", field="secret", most=LONGEST)
    if len(told) < (PIN if told.isdecimal() else PASSWORD)[manager]:
        raise Refusal("secret.short", field="secret", digits=PIN[manager], signs=PASSWORD[manager])
    if _is_easy(told.casefold()):
        raise Refusal("secret.easy", field="secret")
    if told.casefold() in _names(name):
        raise Refusal("secret.own_name", field="secret")
    return told


def composed(secret: str) -> str:
    """The same signs however the keyboard made them: é as one sign, ４ as 4; blanks stay, for they are part of it."""
    return unicodedata.normalize("NFC", "".join(str(unicodedata.digit(each, each)) for each in secret))


def _is_easy(told: str) -> bool:
    """One sign, two in turns, a run of the keyboard or the alphabet either way, or a half typed twice over."""
    if len(set(told)) < (_FEW - 1 if told.isdecimal() else _FEW):
        return True
    half = len(told) // 2
    if told == told[:half] * 2 and (len(set(told)) < _FEW or _is_run(told[:half])):
        return True
    return _is_run(told)


def _is_run(told: str) -> bool:
    return any(told in row or told[::-1] in row for row in _ROWS)


def _names(name: str) -> frozenset[str]:
    """A name as it may be typed: whole, without its blanks, and each part of it."""
    told = composed(name).casefold()
    return frozenset({told, told.replace(" ", ""), *told.split()})
