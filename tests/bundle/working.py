"""What is asked of a bundle: its smoke, its licences, the demo and an import."""

import json
from pathlib import Path

from resources.installer.looking import LICENCES
from resources.installer.version import read_version
from tests.bundle.bare import Program, WrongError
from ui.smoke.steps import LAST, STEPS

_HOUSEHOLDS, _CASES = 30, 20
_NO_WINDOW = "No window was opened: --no-window was given."


def run_smoke(program: Program) -> str:
    """Every step of `--smoke` is right, and it is of this tree's version."""
    program.place.mkdir(parents=True, exist_ok=True)
    told = program.place / "smoke.json"
    try:
        program.run("--smoke", str(told), may_say=[name for name, _ in (*STEPS, LAST)])
    except WrongError as fault:
        seen = json.loads(told.read_text(encoding="utf-8"))["steps"] if told.exists() else []
        wrong = [f"{step['name']}: {step['why']}" for step in seen if not step["ok"]]
        raise WrongError("\n".join([str(fault), *wrong])) from fault
    report = json.loads(told.read_text(encoding="utf-8"))
    if not (report["ok"] and report["ended"] and report["frozen"]):
        raise WrongError(f"the smoke did not end well: {report}")
    if report["version"] != read_version():
        raise WrongError(f"the bundle is of version {report['version']}, the tree of {read_version()}")
    return f"{len(report['steps'])} steps right in {report['seconds']:.1f} s"


def look_at_licences(bundle: Path) -> str:
    """The folder of licences is there, with the ones that matter most and with an index of all."""
    folder = bundle / "licences"
    index = (folder / "INDEX.txt").read_text(encoding="utf-8")
    for name in LICENCES:
        if not (folder / name).is_file():
            raise WrongError(f"licences/{name} is missing")
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
