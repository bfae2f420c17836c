"""`backup`: back the book up and prove it; `backups`: which there are."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from desk.backups import Backup, Made, Reason, back_up, backups_in, last_good, make
from desk.backups.places import noted_places
from ui.cli.book import folder_of, office_of
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock
    from desk.office import Office


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Make a backup, or list those that are kept: that works without the book as well."""
    if wish.command == "backups":
        return _list(wish, telling)
    with office_of(wish, clock) as office, telling.progress("progress.backup") as moved:
        if wish.to is not None:
            made = make(office, wish.to, Reason.BY_HAND, moved)
            telling.answer(_value(made), [_line(telling, made)])
            return 0
        done = back_up(office, Reason.BY_HAND, moved)
        second = None if done.second is None else str(done.second)
        more = {"second": second, "removed": done.removed, "notices": done.notices}
    lines = [_line(telling, done.made)]
    lines += [telling.words("backup.second", path=second)] if second else []
    telling.answer({**_value(done.made), **more}, lines)
    for notice in done.notices:
        telling.warn(f"notice.{notice}")
    return 0


def last_told(office: "Office", telling: Telling) -> tuple[dict[str, Any] | None, str]:
    """The last good backup of the book with its age in whole hours, for programs and as a sentence."""
    now, book_id = office.ask(lambda reading: (reading.now, reading.facts.book_id))
    found = [each for place in noted_places(office.folder) for each in backups_in(place)]
    found.sort(key=lambda each: each.made_at, reverse=True)
    last = last_good(tuple(found), book_id, now)
    if last is None:
        return None, telling.words("check.backup.none")
    hours = int((now - last.made_at).total_seconds() // 3600)
    told = {"name": last.path.name, "made_at": last.made_at.isoformat(), "hours": hours}
    return told, telling.words("check.backup", **told)


def _list(wish: Namespace, telling: Telling) -> int:
    found = [each for place in noted_places(folder_of(wish)) for each in backups_in(place)]
    lines = [_listed(telling, each) for each in found] or [telling.words("backups.none")]
    telling.answer([_found(each) for each in found], lines)
    return 0


def _found(backup: Backup) -> dict[str, Any]:
    manifest = backup.manifest
    told: dict[str, Any] = {"path": str(backup.path), "bytes": backup.size, "made_at": backup.made_at.isoformat()}
    told |= {"sealed": backup.sealed, "fault": backup.fault or None, "reason": None, "office": None}
    if manifest is not None:
        told |= {"reason": manifest.reason.value, "office": manifest.office_en or manifest.office_zh}
    return told


def _listed(telling: Telling, backup: Backup) -> str:
    if backup.manifest is None:
        return telling.words(f"backups.{backup.fault}", path=backup.path)
    why = telling.words(f"reason.{backup.manifest.reason}")
    return telling.words("backups.line", at=f"{backup.manifest.local():%Y-%m-%d %H:%M}", why=why, path=backup.path)


def _value(made: Made) -> dict[str, Any]:
    manifest = made.manifest
    return {
        "path": str(made.path),
        "bytes": made.path.stat().st_size,
        "made_at": manifest.made_at.isoformat(),
        "files": manifest.files,
        "missing": len(manifest.missing),
        "sha256": made.digest,
    }


def _line(telling: Telling, made: Made) -> str:
    return telling.words(
        "backup.made", path=made.path, rows=sum(made.manifest.rows.values()), files=made.manifest.files
    )
