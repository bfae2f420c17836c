"""The versions a release is made of: those that the tests and the rehearsal ran with, and no others.

constraints.txt names them; CI and a release install with it. `python -m resources.installer.versions` writes it anew
from what is installed here, to be tried before the next release.
"""

import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources.installer.version import ROOT

CONSTRAINTS = Path(__file__).parent / "constraints.txt"
HEAD = (
    "# Written by python -m resources.installer.versions: "
    "what a release is made of, in the versions that were tested.\n"
)
PYTHON = 3, 11
"""The Python of a release: the bundle is tried with no other."""
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


def python_faults(version: tuple[int, int]) -> Iterator[str]:
    """Whether this is another Python than a release's, in one sentence."""
    if version != PYTHON:
        yield f"This is Python {_dotted(version)}: a release is made with {_dotted(PYTHON)}, and tried with no other."


def part_faults(roots: Sequence[str] | None = None) -> Iterator[str]:
    """What is not here, or not in the version that was tested, of all that the bundle is made of on this system.

    A sentence for the one and one for the other; nothing when all is right.
    """
    names = parts({}, roots=roots)
    there = installed(names)
    if missing := names - there.keys():
        yield (
            f"Not installed here: {', '.join(sorted(missing))}. "
            f'Install ".[bundle]" with -c resources/installer/{CONSTRAINTS.name}.'
        )
    tested = pinned()
    yield from version_faults({name: tested[name] for name in sorted(names & tested.keys())}, there)


def asked_for() -> list[str]:
    """What pyproject.toml itself asks for, the program and its bundle."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["bundle"]]


def parts(*systems: Mapping[str, str], roots: Sequence[str] | None = None) -> set[str]:
    """The plain names of all that the program and its bundle (or these `roots`) stand on, on one of the systems."""
    asked = taking_part(asked_for() if roots is None else roots, set(), *systems)
    names: set[str] = set()
    while asked:
        wanted = asked.pop()
        name = canonicalize_name(wanted.name)
        if name in names or name == _NEVER_INSIDE:
            continue
        names.add(name)
        try:
            asked += taking_part(distribution(name).requires or [], wanted.extras, *systems)
        except PackageNotFoundError:
            continue
    return names


def taking_part(lines: Sequence[str], extras: set[str], *systems: Mapping[str, str]) -> list[Requirement]:
    """Those requirements that hold on one of the systems, each told by what it has other than this PC ({})."""
    here = {name: str(value) for name, value in default_environment().items()}
    return [
        one
        for one in map(Requirement, lines)
        if one.marker is None
        or any(one.marker.evaluate({**here, **system, "extra": extra}) for system in systems for extra in {"", *extras})
    ]


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(map(str, version))


def main(roots: Sequence[str] | None = None, into: Path = CONSTRAINTS) -> int:
    """Write the list; what only Windows has keeps the version it had. 1 where a part has none.

    Where something is not installed that takes part here nothing is written: what it stands on is not known.
    """
    here = parts({}, roots=roots)
    if missing := sorted(here - installed(here).keys()):
        sys.stderr.write(f'Nothing was written. Not installed here: {", ".join(missing)}. Install ".[bundle]" first.\n')
        return 1
    names = parts({}, WINDOWS, roots=roots)
    versions = {**{name: version for name, version in pinned().items() if name in names}, **installed(names)}
    lines = [f"{name}=={version}\n" for name, version in sorted(versions.items())]
    into.write_text(HEAD + "".join(lines), encoding="utf-8", newline="\n")
    if unknown := sorted(names - versions.keys()):
        sys.stderr.write(f"Add by hand what is not installed here: {', '.join(unknown)}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
