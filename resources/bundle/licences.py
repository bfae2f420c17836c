"""Gathers the licences of everything that is really in the bundle into one folder with an index."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

from resources.bundle.contents import ROOT, Entry

KEPT = ROOT / "resources" / "licences"
INDEX = "INDEX.txt"
_OF_QT = ("LGPL-3.0.txt", "GPL-3.0.txt", "replacing-qt.txt")
# Wheels that ship no licence text of their own, or on Windows another one than the one we use them under.
OWN_TEXTS = {
    "pyside6-essentials": (*_OF_QT, "Qt-third-party.txt", "Apache-2.0.txt"),
    "shiboken6": _OF_QT,
}
# What is linked into a wheel whose own text speaks of its Python part only.
ALSO = {
    "opencc": ("opencc-inside.txt",),
    "pynacl": ("libsodium.txt",),
    "python-calamine": ("calamine-inside.txt", "Apache-2.0.txt"),
}
_TEXT = re.compile(r"licen[cs]e|copying|notice|authors|copyright", re.IGNORECASE)
_HEAD = """\
Deskbell {version} and what it stands on
{line}

Deskbell is free software under the MIT licence (deskbell/LICENSE). The parts below keep their own licences, whose words
lie in the folders named after them. Qt is used under the LGPL 3: how to put your own in its place is written in
pyside6-essentials/replacing-qt.txt, and what is inside Qt in Qt-third-party.txt beside it. SQLite is in the public
domain. The fonts and icons have their licences in fonts and icons. On Windows the folder also holds the Visual C++
runtime (vcruntime140, msvcp140), which Microsoft lets every program bring along.

"""


class NoLicence(Exception):
    """Something is in the bundle whose licence text is neither in its wheel nor kept by us."""


def gather(folder: Path, parts: Mapping[str, Distribution], native: Iterable[Entry], version: str) -> None:
    """Fill a folder with the licences of these parts, of Python, of the fonts and icons, and of the system's libraries.

    Raises NoLicence where a part has no text.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = []
    for name, part in sorted(parts.items()):
        kept = OWN_TEXTS.get(name, ()) + ALSO.get(name, ())
        # Our own lies at the top of the tree: what an installation left there tells of no files.
        own = [(ROOT / "LICENSE", "LICENSE")] if name == "deskbell" else _of_wheel(part)
        texts = [*(() if name in OWN_TEXTS else own), *((KEPT / each, each) for each in kept)]
        if not texts:
            raise NoLicence(f"{name} {part.version} has no licence text: keep it in resources/licences")
        _put(folder / name, texts)
        if linked := list(linked_in(part)):
            if name not in ALSO:
                raise NoLicence(f"{name} {part.version} holds others' work: keep its licences in resources/licences")
            (folder / name / "inside.txt").write_text("".join(f"{each}\n" for each in linked), encoding="utf-8")
        told = " ".join(part.metadata.get_all("License-Expression") or part.metadata.get_all("License") or [])
        lines.append(f"{name} {part.version}: {' '.join(told.split())[:70] or 'see the text'}")
    _put(folder / "python", [(_of_python(), "LICENSE.txt")])
    lines.append(f"python {sys.version.split()[0]}: PSF-2.0")
    for name in ("fonts", "icons"):
        held = sorted((ROOT / "resources" / name).iterdir())
        _put(folder / name, [(path, path.name) for path in held if re.match(r"OFL|LICEN", path.name)])
    lines += _of_system(folder / "system", list(native))
    head = _HEAD.format(version=version, line="=" * (len(version) + 34))
    (folder / INDEX).write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def short_metadata(folder: Path, parts: Mapping[str, Distribution]) -> list[Entry]:
    """Of each part its name and version, as importlib.metadata finds them; the descriptions stay at home."""
    entries = []
    for part in parts.values():
        name = part.metadata["Name"]
        place = f"{name.replace('-', '_')}-{part.version}.dist-info/METADATA"
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {part.version}\n", encoding="utf-8")
        entries.append((place, str(path), "DATA"))
    return entries


def included(entries: Iterable[Entry]) -> dict[str, Distribution]:
    """The installed distributions that files of the bundle came from, by plain name; deskbell itself among them."""
    owner: dict[str, Distribution] = {}
    for each in distributions():
        for file in each.files or ():
            owner.setdefault(_same(str(each.locate_file(file))), each)
    found = {"deskbell": Distribution.from_name("deskbell")}
    for _, source, _ in entries:
        part = owner.get(_same(source)) if source else None
        if part is not None:
            found[_plain(part.metadata["Name"])] = part
    return found


def _same(path: str) -> str:
    """One spelling for one file; without following links, which takes seconds for thousands of files."""
    return os.path.normcase(os.path.normpath(path))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _of_wheel(part: Distribution) -> Iterator[tuple[Path, str]]:
    """The texts among a distribution's files, each with its place below the part's folder."""
    for file in part.files or ():
        at = PurePosixPath(file.as_posix())
        home = next((place for place, name in enumerate(at.parts) if name.endswith(".dist-info")), None)
        if home is None or len(at.parts) == home + 1:
            continue
        below = PurePosixPath(*at.parts[home + 1 :])
        if _TEXT.search(below.as_posix()):
            path = Path(str(part.locate_file(file)))
            if path.is_file():
                yield path, below.relative_to(below.parts[0]).as_posix() if len(below.parts) > 1 else below.name


def linked_in(part: Distribution) -> Iterator[str]:
    """What Rust linked into a wheel's native modules, where it brings Rust's list along: name, version, licence."""
    for file in part.files or ():
        if "sboms" in file.parts and file.name.endswith(".cyclonedx.json"):
            told = json.loads(Path(str(part.locate_file(file))).read_text(encoding="utf-8"))
            for each in told["components"]:
                licence = " ".join(one["expression"] for one in each["licenses"])
                yield f"{each['name']} {each['version']}: {licence}"


def _of_python() -> Path:
    """The licence that came with this Python, or the one we keep."""
    stdlib = Path(sysconfig.get_path("stdlib"))
    places = [stdlib / "LICENSE.txt", stdlib.parent / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    return next((path for path in places if path.is_file()), KEPT / "Python.txt")


def _of_system(folder: Path, native: list[Entry]) -> list[str]:
    """On Debian, the licences of the libraries that came from its packages; elsewhere a word where to look."""
    foreign = sorted(
        {str(Path(source).resolve()) for _, source, kind in native if kind == "BINARY" and _is_system(source)}
    )
    if not foreign or not sys.platform.startswith("linux"):
        return []
    asked = shutil.which("dpkg-query")
    told = ""
    if asked:
        usual = [each for path in foreign for each in (path, path.removeprefix("/usr"))]
        told = subprocess.run(  # noqa: S603 - a fixed command
            [asked, "-S", *usual], capture_output=True, text=True, encoding="utf-8", check=False
        ).stdout
    packages = sorted({line.split(":")[0] for line in told.splitlines()})
    texts = [(Path("/usr/share/doc") / name / "copyright", f"{name}.txt") for name in packages]
    _put(folder, [(path, name) for path, name in texts if path.is_file()])
    if not packages:
        return ["libraries of this machine's distribution: see its own list of licences"]
    return [f"system/{name}: a library of Debian" for name in packages]


def _is_system(source: str) -> bool:
    return str(Path(source).resolve()).startswith(("/usr/lib", "/lib"))


def _put(folder: Path, texts: Iterable[tuple[Path, str]]) -> None:
    for path, name in texts:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
