"""What is said where the book's file is at fault, and what may bring it back."""

from pathlib import Path

from desk.clock import Clock
from desk.refusals import Refusal

OUT_OF_REACH = ("book.gone", "book.disk_fault")
"""The drive was taken out, or does not answer; what was open there is of no use any more."""


def refusal_of(told: str, path: Path) -> Refusal | None:
    """What the driver says, as something the desk can explain; nothing for a fault of our own."""
    for sign, code in (
        ("readonly", "book.read_only"),
        ("locked", "book.locked"),
        ("full", "book.full"),
        ("malformed", "book.damaged"),
        ("disk I/O", "book.disk_fault"),
        ("unable to open", "book.disk_fault"),
        ("not a database", "book.not_a_book"),
    ):
        if sign in told:
            gone = code == "book.disk_fault" and not path.is_file()
            return Refusal("book.gone" if gone else code, path=str(path))
    return None


def backup_offered(code: str, folder: Path) -> dict[str, object]:
    """The backup to bring back, where the book is gone or spoilt and there is one."""
    if code not in ("book.missing", "book.not_a_book", "book.damaged"):
        return {}
    from desk.backups.offer import newest_good  # seldom needed

    offer = newest_good(folder)
    return offer.fields() if offer is not None else {}


def keep_old(folder: Path, clock: Clock) -> None:
    """Keep an older book before it is brought up to date."""
    from desk.backups.upgrading import keep_before_upgrade  # seldom needed

    keep_before_upgrade(folder, clock.now())
