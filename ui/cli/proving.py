"""Lets a manager say who they are at the command line, for what a script may not do in an office that signs in."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from desk.backups.restoring import facts_standing
from desk.keepers import Keepers
from desk.office import Office
from desk.refusals import Refusal
from desk.rights import Right, require
from desk.work import Reading
from ui.cli.book import folder_of
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock

T = TypeVar("T")
_NO_OFFICE = ("book.newer", "book.damaged", "book.not_a_book")


class Named(Protocol):
    """Somebody who may be asked for a secret."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...


def name_manager(wish: Namespace, telling: Telling, clock: "Clock | None") -> str:
    """The name of the manager who proved who they are; "" where nobody signs in, or the book does not tell who does.

    Of several of one name whoever the secret fits. A book that no office of this version can open, for which a backup
    is brought back after all, is asked itself.

    Refusals: signin.script, signin.must_renew, clerk.managers_only, and those of `Office.sign_in` and of `Keepers`."""
    folder = folder_of(wish)
    stands = facts_standing(folder)
    if stands is None or not stands.sign_in:
        return ""
    name = wish.clerk or _typed(telling.words("restore.clerk"))
    if not name:
        raise Refusal("signin.script")
    secret = _secret(telling, name)
    try:
        return _by_office(folder, clock, name, secret)
    except Refusal as refusal:
        if refusal.code not in _NO_OFFICE:
            raise
    return _by_file(Keepers(folder, clock), name, secret)


def _by_office(folder: Path, clock: "Clock | None", name: str, secret: str) -> str:
    office = Office.open(folder, clock)
    try:
        called = _called(name, office.door().people)
        signed = _first_that_fits(called, lambda id: office.sign_in(id, secret))
        if signed.must_renew:
            raise Refusal("signin.must_renew", name=name)
        office.ask(restore_by_command)
    finally:
        office.close()
    return called[signed.clerk_id]


def _by_file(keepers: Keepers, name: str, secret: str) -> str:
    keep = keepers.who()
    if keep is None:
        return ""
    return _first_that_fits(_called(name, keep), lambda id: keepers.prove(id, secret))


def _called(name: str, people: Iterable[Named]) -> dict[int, str]:
    return {each.id: each.name for each in people if each.name.casefold() == name.casefold()}


def _first_that_fits(called: Mapping[int, str], prove: Callable[[int], T]) -> T:
    ids = [*called] or [0]  # a name that nobody has takes the same work
    for each in ids[:-1]:
        try:
            return prove(each)
        except Refusal as refusal:
            if refusal.code not in ("signin.wrong", "signin.wait"):
                raise
    return prove(ids[-1])


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
