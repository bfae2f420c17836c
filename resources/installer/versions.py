"""The versions a release is made of: those that the tests and the rehearsal ran with, and no others.

constraints.txt names them; CI and a release install with it. `python -m resources.installer.versions` writes it anew
from what is installed here, to be tried before the next release.
"""

import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources.installer.version import ROOT

CONSTRAINTS = Path(__file__).parent / "constraints.txt"
_HEAD = "# Written by python -m resources.installer.versions: what a release is made of, as it was tested.\n"
WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"}
# Whatever version builds the program, nothing of it is in the bundle, and pip builds with one of its own.
_NEVER_INSIDE = "setuptools"


def pinned() -> dict[str, str]:
    """The version of each part by its plain name."""
    lines = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if line and not line.startswith("#"))


def installed(names: Iterable[str]) -> dict[str, str]:
    """The versions that are on this PC, of those parts that are."""
    found = {}
    for name in names:
        try:
            found[name] = distribution(name).version
        except PackageNotFoundError:
            continue
    return found


def version_faults(wanted: Mapping[str, str], there: Mapping[str, str]) -> Iterator[str]:
    """What is here in another version than the one that was tested, in one sentence; nothing when all is right."""
    other = [
        f"{name} {there[name]} ({version})" for name, version in wanted.items() if there.get(name, version) != version
    ]
    if other:
        yield (
            f"Other versions than the tested ones are installed: {', '.join(other)}. "
            f"Install with -c resources/installer/{CONSTRAINTS.name}."
        )


def parts() -> set[str]:
    """The plain names of all that the program and its bundle stand on, here and on Windows."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"]["bundle"]]
    asked = taking_part(lines, set(), {}, WINDOWS)
    names: set[str] = set()
    while asked:
        wanted = asked.pop()
        name = canonicalize_name(wanted.name)
        if name in names or name == _NEVER_INSIDE:
            continue
        names.add(name)
        try:
            asked += taking_part(distribution(name).requires or [], wanted.extras, {}, WINDOWS)
        except PackageNotFoundError:
            continue
    return names


def taking_part(lines: list[str], extras: set[str], *systems: Mapping[str, str]) -> list[Requirement]:
    """Those requirements that hold on one of the systems, each told by what it has other than this PC."""
    here = {name: str(value) for name, value in default_environment().items()}
    return [
        one
        for one in map(Requirement, lines)
        if one.marker is None
        or any(one.marker.evaluate({**here, **system, "extra": extra}) for system in systems for extra in {"", *extras})
    ]


def main() -> int:
    """Write the list; what only Windows has keeps the version it had. 1 where a part has none."""
    names = parts()
    versions = {**{name: version for name, version in pinned().items() if name in names}, **installed(names)}
    lines = [f"{name}=={version}\n" for name, version in sorted(versions.items())]
    CONSTRAINTS.write_text(_HEAD + "".join(lines), encoding="utf-8", newline="\n")
    missing = sorted(names - versions.keys())
    if missing:
        sys.stderr.write(f"Add by hand what is not installed here: {', '.join(missing)}\n")
    return min(len(missing), 1)


if __name__ == "__main__":
    sys.exit(main())
