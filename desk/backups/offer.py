"""The backup to offer when the book cannot be opened."""

from dataclasses import dataclass
from pathlib import Path

from desk.backups.listing import backups_in
from desk.backups.manifest import Manifest
from desk.backups.packing import book_is_whole
from desk.backups.places import noted_book, noted_places


@dataclass(frozen=True)
class Offer:
    """The newest backup that can be restored."""

    path: Path
    manifest: Manifest

    def fields(self) -> dict[str, object]:
        """What a refusal tells of it; its moment is on the clock of the office."""
        return {"backup": self.path.name, "backup_at": self.manifest.local(), "backup_path": str(self.path)}


def newest_good(folder: Path) -> Offer | None:
    """The newest backup of a data folder whose book is whole to the byte and of a shape this program knows, found
    without the book (G20, G22).

    Another book's, on a stick that offices share, is none of it where it was noted which book this is. A sealed one
    cannot be looked into without its password; it was proved when it was made."""
    found = [each for place in noted_places(folder) for each in backups_in(place)]
    ours = noted_book(folder)
    found.sort(key=lambda each: each.made_at, reverse=True)
    for each in found:
        if each.manifest is None or not each.fits or (ours and not each.manifest.is_of(ours)):
            continue
        if each.sealed or book_is_whole(each.path, each.manifest):
            return Offer(each.path, each.manifest)
    return None
