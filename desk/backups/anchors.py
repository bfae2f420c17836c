"""What the backups that are kept know of the diary: its last line and mark when each was made (G49)."""

from collections.abc import Iterator
from pathlib import Path

from desk.backups.listing import backups_in
from desk.backups.manifest import Manifest
from desk.backups.places import noted_places
from desk.diary import Anchor


def anchors_of(folder: Path, book_id: str) -> tuple[Anchor, ...]:
    """The anchors in the backups of a data folder's book, in all places that are there, the oldest first."""
    found = [each for place in noted_places(folder) for each in backups_in(place)]
    own = ((each.path.name, each.manifest) for each in found if each.manifest and each.manifest.book_id == book_id)
    anchors = {anchor for name, manifest in own for anchor in _anchor(name, manifest)}
    return tuple(sorted(anchors, key=lambda each: (each.at, each.line, each.where)))


def _anchor(name: str, manifest: Manifest) -> Iterator[Anchor]:
    try:
        mark = bytes.fromhex(manifest.diary_mark)
    except (TypeError, ValueError):
        return  # of an older program, or a file that anybody wrote
    if mark:
        yield Anchor(manifest.diary_id, mark, manifest.made_at, name)
