"""Which backups of a place are kept and which make room (G17)."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from db import held
from desk.backups.listing import Backup, backups_in
from desk.backups.manifest import Manifest, Reason
from desk.backups.photos import PhotoStore
from desk.backups.scratch import working_in
from desk.refusals import Refusal

WHOLE = timedelta(hours=48)
"""So long every backup is kept."""
ASIDE = timedelta(days=90)
"""So long what a restore replaced is kept."""
DAYS, WEEKS, MONTHS = 7, 5, 12
_NAMED = re.compile(r"deskbell-[0-9]{4}-[0-9]{2}-[0-9]{2}-([0-9]{4}|[0-9]{6})(-[0-9]+)?(\.zip|\.dskb)")
"""The names this program gives: a copy that a person named is that person's."""


def to_remove(backups: Iterable[Backup], book_id: str, now: datetime) -> tuple[Backup, ...]:
    """The backups of a book that make room: all but those of 48 hours, the newest of 7 days, 5 weeks and 12 months on
    which there is one, and for 90 days those from before a restore.

    What is damaged, or another book's, is left alone; of one's own the newest always stays."""
    own = [(each, each.manifest) for each in backups if each.manifest is not None and each.manifest.book_id == book_id]
    kept = {each.path for each, manifest in own if _is_young(manifest, now)}
    # Those from a moment still to come were made while the PC's clock was wrong: they must not use up the spans.
    past = sorted((pair for pair in own if pair[1].made_at <= now), key=lambda pair: pair[0].made_at, reverse=True)
    days = [f"{manifest.local():%Y-%m-%d}" for _, manifest in past]
    weeks = [f"{manifest.local():%G-%V}" for _, manifest in past]
    months = [f"{manifest.local():%Y-%m}" for _, manifest in past]
    for spans, most in ((days, DAYS), (weeks, WEEKS), (months, MONTHS)):
        kept |= {past[place][0].path for place in _first_of_each(spans)[:most]}
    return tuple(each for each, _ in own if each.path not in kept)


def thin(where: Path, book_id: str, now: datetime) -> tuple[str, ...]:
    """Remove the backups of a place that make room; their names. One that cannot be removed stays until the next time.

    A book without a name of its own keeps all, and so does a person who gave a copy another name."""
    gone = []
    ours = [each for each in backups_in(where) if _NAMED.fullmatch(each.path.name)]
    for each in to_remove(ours, book_id, now) if book_id else ():
        try:
            held.remove(each.path, held.BRIEF)
        except OSError:
            continue
        gone.append(each.path.name)
    _thin_photos(where)
    return tuple(gone)


def _thin_photos(where: Path) -> None:
    """Remove the photos that none of the backups left needs: those last needed before the oldest of them."""
    left = backups_in(where)
    if left:
        # A backup being made has its photos there already; another disk's fault spoils nothing of what was made.
        with suppress(Refusal), working_in(where, "backup", wait=0):
            PhotoStore(where).thin(min(each.made_at for each in left))


def _is_young(manifest: Manifest, now: datetime) -> bool:
    age = now - manifest.made_at
    return age <= WHOLE or (manifest.reason == Reason.BEFORE_RESTORE and age <= ASIDE)


def _first_of_each(spans: Iterable[str]) -> list[int]:
    """The places of the first of each span, in their order."""
    firsts: dict[str, int] = {}
    for place, span in enumerate(spans):
        firsts.setdefault(span, place)
    return list(firsts.values())
