"""`diagnose`: what whoever helps may be told of this PC and this book, without personal data."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desk.clock import SystemClock
from desk.diagnostics import examine, keep, text_of
from desk.words import Language
from ui.cli.book import folder_of
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Show all that is told, and keep it as a file where one is named; works on a damaged or missing book as well.

    Refusals: file.not_written."""
    file: Path | None = wish.file
    with telling.progress("progress.diagnose") as moved:
        found = examine(folder_of(wish), (clock or SystemClock()).now(), progress=moved)
    language = Language(telling.language)
    lines = text_of(found, language).splitlines()
    if file is not None:
        keep(found, language, file)
        lines.append(telling.words("diagnose.kept", path=file))
    value = {"at": found.at.isoformat(), **{each.id: dict(each.rows) for each in found.sections}}
    telling.answer({**value, "file": None if file is None else str(file)}, lines)
    return 0
