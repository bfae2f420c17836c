"""How it stands with the backups: how many, how old, of which kind; their places as kinds, never as paths."""

from datetime import datetime
from pathlib import Path

from desk.backups.listing import backups_in
from desk.backups.places import USUAL, noted_places
from desk.diagnostics.findings import Row, Section
from desk.places_doubt import doubtful_place

_MOST = 5


def backups(folder: Path, now: datetime) -> Section:
    """The newest backups of each place that is there now."""
    rows: list[Row] = []
    places = noted_places(folder)
    rows.append(("places", len(places)))
    for number, place in enumerate(places, 1):
        found = backups_in(place)
        rows += [
            (f"place_{number}", _kind(place, folder)),
            (f"place_{number}_count", len(found)),
            (f"place_{number}_damaged", sum(each.manifest is None for each in found)),
        ]
        for rank, each in enumerate(found[:_MOST], 1):
            hours = (now - each.made_at).total_seconds() / 3600
            told = [f"{hours:.1f} h", f"{each.size} B", "sealed" if each.sealed else "plain"]
            told.append(each.manifest.reason.value if each.manifest is not None else each.fault)
            rows.append((f"place_{number}_backup_{rank}", ", ".join(told)))
    return Section("backups", tuple(rows))


def _kind(place: Path, folder: Path) -> str:
    """Where a place is: in the data folder, on the same disk, on another one; and what speaks against it."""
    try:
        doubt = doubtful_place(place)
        same = place.stat().st_dev == folder.stat().st_dev
    except OSError:
        return "unknown"
    where = "in_data_folder" if place == folder / USUAL else "same_disk" if same else "other_disk"
    return where if doubt is None else f"{where}, {doubt.kind.value}"
