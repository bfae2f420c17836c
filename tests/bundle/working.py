"""What is asked of a bundle: what a release asks, its smoke, the demo and an import."""

import json
import sys
from pathlib import Path

from resources.bundle.licences import INDEX
from resources.installer.looking import bundle_faults, smoke_faults, told_size
from resources.installer.version import read_version
from tests.bundle.bare import Program, WrongError
from ui.smoke.steps import LAST, STEPS

_HOUSEHOLDS, _CASES = 30, 20
_NO_WINDOW = "No window was opened: --no-window was given."


def look_over(bundle: Path) -> str:
    """Nothing would keep it from being released; its size."""
    if faults := list(bundle_faults(bundle, read_version(), for_windows=sys.platform == "win32")):
        raise WrongError("\n".join(faults))
    return told_size(bundle)


def run_smoke(program: Program) -> str:
    """Every step of `--smoke` is right, and it is of this tree's version."""
    program.place.mkdir(parents=True, exist_ok=True)
    told = program.place / "smoke.json"
    try:
        program.run("--smoke", str(told), may_say=[name for name, _ in (*STEPS, LAST)])
    except WrongError as fault:
        raise WrongError("\n".join([str(fault), *smoke_faults(told, read_version())])) from fault
    if faults := list(smoke_faults(told, read_version())):
        raise WrongError("\n".join(faults))
    report = json.loads(told.read_text(encoding="utf-8"))
    return f"{len(report['steps'])} steps right in {report['seconds']:.1f} s"


def count_licences(bundle: Path) -> str:
    """The folder of licences has an index of all."""
    folder = bundle / "licences"
    try:
        index = (folder / INDEX).read_text(encoding="utf-8")
    except OSError as fault:
        raise WrongError(f"the licences have no index: {fault}") from fault
    return f"{sum(1 for path in folder.rglob('*') if path.is_file())} texts, {index.count(chr(10))} lines of index"


def run_demo(program: Program) -> str:
    """`deskbell demo` builds an office, and its papers are there."""
    size = ("--households", str(_HOUSEHOLDS), "--cases", str(_CASES))
    program.run("--data", "demo", "demo", "--no-window", *size, may_say=(_NO_WINDOW,))
    papers = sorted(path.name for path in (program.place / "demo").rglob("*.pdf"))
    if len(papers) < 3:
        raise WrongError(f"the demo wrote {papers}")
    return f"{len(papers)} papers"


def import_list(program: Program) -> str:
    """The owners of the demo, written to a workbook, are read into another office: looked at first, then in earnest.

    Reading happens in a process apart, which the packed program starts as itself."""
    program.run("--data", "demo", "export", "owners", "--out", "owners.xlsx")
    given = ("--data", "second", "--json", "import", "owners", "owners.xlsx")
    looked = json.loads(program.run(*given, "--dry-run"))
    done = json.loads(program.run(*given))
    again = json.loads(program.run(*given))
    if looked != done or done["imported"] != done["rows"] or done["refused"] or again["unchanged"] != done["rows"]:
        raise WrongError(f"the import told {looked}, then {done}, and again {again}")
    return f"{done['rows']} rows"
