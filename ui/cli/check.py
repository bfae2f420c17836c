"""`check`: is the book sound, and are the photos and scans there."""

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from desk.attachments import FilesHeld, files_held, sweep
from desk.backups import anchors_of
from desk.check import check
from desk.diary import as_read, mark_of
from desk.refusals import Refusal
from ui.cli.backups import last_told
from ui.cli.book import office_of
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Say that the book is sound, or list every break and refuse. Refusals: check.broken.

    Files that are missing are listed too; they are no break of the book. The age of the last backup is told."""
    with office_of(wish, clock) as office, telling.progress("progress.check") as moved:
        anchors = anchors_of(office.folder, office.facts.book_id)
        health = office.ask(lambda reading: check(reading, anchors, moved))
        # A damaged book may have forgotten whose a file is.
        sweeps = wish.sweep and not health.breaks
        swept = office.ask(lambda reading: sweep(reading, office.folder)) if sweeps else 0
        readable = all(each.code != "file" for each in health.breaks)
        held = office.ask(lambda reading: files_held(reading, office.folder)) if readable else FilesHeld(0, (), 0, 0)
        backup, backup_line = last_told(office, telling)
        asked = None if wish.line is None else office.ask(lambda reading: mark_of(reading, wish.line))
    size = {
        "people": health.people,
        "units": health.units,
        "cases": health.cases,
        "slips": health.slips,
        "letters": health.letters,
    }
    breaks = [{"code": each.code, **dict(each.fields)} for each in health.breaks]
    lines = [telling.words(f"check.{each.code}", **dict(each.fields)) for each in health.breaks]
    files = {**asdict(held), "swept": swept}
    diary: dict[str, Any] = {"line": health.diary_line, "mark": health.diary_mark}
    lines = lines or [telling.words("check.ok", **size), _of_line(telling, "check.diary", diary)]
    diary |= (tellings := {"redacted": health.redacted, "restored": health.restored})
    lines += [telling.words("check.diary.told", **tellings)] if any(tellings.values()) else []
    answer: dict[str, Any] = {"ok": not breaks, "breaks": breaks, **size, "diary": diary, "files": files}
    answer["backup"] = backup
    if wish.line is not None:
        answer["asked"] = {"line": wish.line, "mark": asked}
        lines.append(_of_line(telling, "check.line" if asked else "check.no_line", answer["asked"]))
    telling.answer(answer, [*lines, *_told(telling, held, files), backup_line])
    if breaks:
        raise Refusal("check.broken", count=len(breaks))
    return 0


def _of_line(telling: Telling, key: str, line: dict[str, Any]) -> str:
    return telling.words(key, line=line["line"], mark=as_read(line["mark"] or ""))


def _told(telling: Telling, held: FilesHeld, files: dict[str, Any]) -> list[str]:
    """What there is to say of the stored files; nothing when all are there and no more."""
    lines = [telling.words("check.files.missing", **asdict(each)) for each in held.missing]
    for key, count in (("swept", files["swept"]), ("orphans", held.orphans)):
        lines += [telling.words(f"check.files.{key}", **files)] if count else []
    return lines
