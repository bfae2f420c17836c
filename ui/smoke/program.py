"""The program itself: which it is, that every command is in it, and that nothing is left behind."""

import gc
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from desk.files import pause
from ui.smoke.byname import named
from ui.smoke.stage import Amiss, Stage, must

LICENCES = "licences"
FEWEST_LICENCES = 20
"""Distributions, Qt, Python, fonts and icons: a folder with fewer texts lacks most of them."""

_PAUSES = (0.1, 0.3, 0.6, 1.0, 2.0)
"""Seconds: a virus scanner may hold a file that was just written."""


def told(stage: Stage) -> str:
    """Its version and that of the book's library; a packed program without a version would name every backup so."""
    from desk.diagnostics.machine import program

    rows = dict(program().rows)
    stage.facts["sqlite"] = rows["sqlite"]
    must(rows["deskbell"] or not rows["packed"], "the program does not know its own version")
    return f"Deskbell {rows['deskbell'] or '?'}, SQLite {rows['sqlite']}; data would lie in {stage.data_folder}"


def licences(_stage: Stage) -> str:
    """The licences of third parties lie in a packed program's folder."""
    if not getattr(sys, "frozen", False):
        return "not packed"
    around = (Path(sys.executable).parent, Path(getattr(sys, "_MEIPASS", "")))
    found = next((each / LICENCES for each in around if (each / LICENCES).is_dir()), None)
    if found is None:
        raise Amiss(f"there is no folder {LICENCES}")
    texts = [each for each in found.rglob("*") if each.is_file()]
    empty = sorted(each.name for each in texts if not each.stat().st_size)
    must(not empty, f"without a word: {', '.join(empty)}")
    must(len(texts) >= FEWEST_LICENCES, f"only {len(texts)} licences")
    return f"{len(texts)} texts in {found.name}"


def every_command(stage: Stage) -> str:
    """Each command of the command line is there; they are brought in by name."""
    modules = sorted(set(stage.commands.values()))
    for each in modules:
        must(callable(named(f"{each}:run")), f"{each} runs nothing")
    return f"{len(stage.commands)} commands in {len(modules)} modules"


def every_part(_stage: Stage) -> str:
    """So are the pages of the window, the tabs of a flat's file, the parts of a case and those of the settings."""
    from ui.cases.part import PARTS as OF_A_CASE
    from ui.owners.tabs import TABS
    from ui.pages import PAGES
    from ui.settings.page import SettingsPage
    from ui.settings.parts import PARTS

    sources = [spec.source for specs in (PAGES, TABS, OF_A_CASE) for spec in specs]
    for each in sources:
        must(callable(named(each)), f"{each} builds nothing")
    lacking = [id for id, _title, _icon in PARTS if id not in vars(SettingsPage)]
    must(not lacking, f"the settings lack {', '.join(lacking)}")
    return f"{len(sources)} pages, tabs and parts, {len(PARTS)} parts of the settings"


def left(stage: Stage) -> str:
    """Everything is let go of, and the scratch folder goes."""
    stage.close()
    if stage.begun is not None:
        stage.begun.closeAllWindows()
    gc.collect()
    for seconds in _PAUSES:
        with suppress(OSError):
            shutil.rmtree(stage.scratch)
        if not stage.scratch.exists():
            break
        pause(seconds)
    else:
        shutil.rmtree(stage.scratch)  # says what stays
    return "the scratch folder is gone"
