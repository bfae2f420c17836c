"""Lets a manager say who they are at the command line, for what a script may not do in an office that signs in."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desk.backups.restoring import facts_standing
from desk.office import Office
from desk.refusals import Refusal
from desk.rights import Right, require
from desk.signin import SignedIn
from desk.work import Reading
from ui.cli.book import folder_of
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def name_manager(wish: Namespace, telling: Telling, clock: "Clock | None") -> str:
    """The name of the manager who proved who they are; "" where nobody signs in, or the book cannot be read.

    Of several of one name whoever the secret fits.

    Refusals: signin.script, signin.must_renew, clerk.managers_only, and those of `Office.sign_in`."""
    folder = folder_of(wish)
    stands = facts_standing(folder)
    if stands is None or not stands.sign_in:
        return ""
    name = wish.clerk or _typed(telling.words("restore.clerk"))
    if not name:
        raise Refusal("signin.script")
    office = Office.open(folder, clock)
    try:
        called = {each.id: each.name for each in office.door().people if each.name.casefold() == name.casefold()}
        signed = _sign_in(office, [*called] or [0], _secret(telling, name))
        if signed.must_renew:
            raise Refusal("signin.must_renew", name=name)
        office.ask(restore_by_command)
    finally:
        office.close()
    return called[signed.clerk_id]


def _sign_in(office: Office, ids: Sequence[int], secret: str) -> SignedIn:
    for each in ids[:-1]:
        try:
            return office.sign_in(each, secret)
        except Refusal as refusal:
            if refusal.code not in ("signin.wrong", "signin.wait"):
                raise
    return office.sign_in(ids[-1], secret)


def restore_by_command(reading: Reading) -> None:
    """A question that only somebody may ask who may put a backup in the book's place. Refusals: clerk.managers_only."""
    require(reading, Right.KEEP_BOOK)


def _typed(asked: str) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        return ""
    return input(asked).strip()


def _secret(telling: Telling, name: str) -> str:
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass(telling.words("restore.secret", name=name))
    return sys.stdin.readline().rstrip("\r\n")
