"""Backups: made, proved and restored elsewhere, open and sealed with a password."""

from pathlib import Path

from desk import cases
from desk.backups import Reason, back_up, backups_in, prove, restore, set_seal
from desk.backups.manifest import SEALED
from desk.backups.sealing import new_seal
from desk.clock import SystemClock
from desk.find import find
from desk.office import Office
from desk.refusals import Refusal
from ui.smoke.stage import OWNER, Stage, must

_PASSWORD = "滨江-2026-Riverside"  # noqa: S105  of a scratch book


def restored(stage: Stage) -> str:
    """A backup is proved and brought back into a folder that has no book yet."""
    done = back_up(stage.office, Reason.BY_HAND)
    listed = backups_in(done.made.path.parent)
    must([each.path for each in listed if each.manifest] == [done.made.path], f"the folder lists {listed}")
    return _brought_back(stage, done.made.path, "restored", None)


def sealed(stage: Stage) -> str:
    """A sealed one opens with its password only."""
    seal = new_seal(_PASSWORD)
    stage.office.do(lambda work: set_seal(work, seal))
    path = back_up(stage.office, Reason.BY_HAND).made.path
    must(path.suffix == SEALED, f"{path.name} is not sealed")
    must(OWNER.encode() not in path.read_bytes(), f"{path.name} can be read by anybody")
    try:
        prove(path, stage.scratch)
    except Refusal as refusal:
        must(refusal.code == "backup.password_needed", f"without a password: {refusal}")
    else:
        must(False, "it opens without a password")
    return _brought_back(stage, path, "unsealed", _PASSWORD)


def _brought_back(stage: Stage, path: Path, name: str, password: str | None) -> str:
    folder = stage.scratch / name
    done = restore(folder, path, Office.open, SystemClock(), password)
    must(not done.manifest.missing, f"{len(done.manifest.missing)} photos are missing")
    here = stage.office.ask(lambda reading: len(cases.cases(reading, cases.Filter.ALL).rows))
    office = Office.open(folder)
    try:
        there = office.ask(lambda reading: len(cases.cases(reading, cases.Filter.ALL).rows))
        known = office.ask(lambda reading: find(reading, OWNER, kinds=("person",)))
    finally:
        office.close()
    must(there == here and known, f"{there} of {here} cases came back")
    return f"{path.name}, {path.stat().st_size} bytes, {there} cases"
