"""A Windows Python put together here: the runtime from a wheel, the library of this machine, three small programs."""

import compileall
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import PurePosixPath

from tests.windows import copying, wheels
from tests.windows.libraries import COMPILER, names_given
from tests.windows.place import Place, seen_from_windows

# Of this machine's library: what belongs to its own system, and what is not needed.
LEFT_OUT = (
    "test",
    "lib-dynload",
    "site-packages",
    "config-*",
    "__pycache__",
    "ensurepip",
    "idlelib",
    "tkinter",
    "lib2to3",
)
PROGRAM = "int Py_Main(int, wchar_t **);\nint wmain(int argc, wchar_t **argv) { return Py_Main(argc, argv); }\n"


def build(place: Place) -> None:
    """Make the whole Windows Python anew, with what the program and its tests need and the program itself."""
    if place.python.exists():
        shutil.rmtree(place.python)
    shutil.copytree(
        sysconfig.get_path("stdlib"), place.python / "Lib", ignore=shutil.ignore_patterns(*LEFT_OUT, "_sysconfigdata*")
    )
    place.packages.mkdir()
    wheels.unpack(place)
    _runtime(place)
    _programs(place)
    _project(place)
    # Python here compiles for Python there, and faster.
    compileall.compile_dir(place.python / "Lib", quiet=2, workers=2)


def _runtime(place: Place) -> None:
    """Python itself beside its program, the compiled part of the library where it is looked for."""
    compiled = place.python / "DLLs"
    compiled.mkdir()
    with zipfile.ZipFile(wheels.runtime(place)) as wheel:
        for name in wheel.namelist():
            path = PurePosixPath(name)
            if path.parent.name != "deploy_libs" or path.name.startswith(("api-ms", "tcl", "tk", "_tkinter")):
                continue
            beside = path.name.lower().startswith(("python", "vcruntime"))
            ((place.python if beside else compiled) / path.name.lower()).write_bytes(wheel.read(name))
    # One and the same C++ runtime for all: the one that comes with Qt.
    for library in (place.packages / "shiboken6").glob("*140*.dll"):
        shutil.copy(library, place.python / library.name.lower())


def _programs(place: Place) -> None:
    """python.exe and pythonw.exe, and python3.dll, which passes every name on to python311.dll."""
    made = place.folder / "made"
    made.mkdir(exist_ok=True)
    names = names_given(place.python / "python311.dll")
    exports = made / "python311.def"
    exports.write_text("LIBRARY python311.dll\nEXPORTS\n" + "".join(f"  {name}\n" for name in names), encoding="ascii")
    library = made / "libpython311.a"
    subprocess.run(["x86_64-w64-mingw32-dlltool", "-d", exports, "-l", library], check=True)
    source = made / "python.c"
    source.write_text("#include <wchar.h>\n" + PROGRAM, encoding="ascii")
    for name, option in (("python.exe", "-mconsole"), ("pythonw.exe", "-mwindows")):
        subprocess.run([COMPILER, "-municode", option, "-o", place.python / name, source, library], check=True)
    forwards = made / "python3.def"
    forwards.write_text(
        "LIBRARY python3.dll\nEXPORTS\n" + "".join(f"  {name} = python311.{name}\n" for name in names), encoding="ascii"
    )
    subprocess.run(
        [COMPILER, "-shared", "-nostdlib", "-Wl,-e,0", "-o", place.python / "python3.dll", forwards], check=True
    )


def _project(place: Place) -> None:
    """The program as an editable installation leaves it: its name and version, and the way to the copied tree."""
    made = place.folder / "made"
    copying.copy(place.tree)
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", made, place.tree], check=True, cwd=made
    )
    shutil.rmtree(place.tree / "build", ignore_errors=True)
    built = max(made.glob("deskbell-*.whl"), key=lambda path: path.stat().st_mtime)
    with zipfile.ZipFile(built) as wheel:
        wheel.extractall(place.packages, [name for name in wheel.namelist() if ".dist-info/" in name])
    (place.packages / "deskbell.pth").write_text(seen_from_windows(place.tree) + "\n", encoding="utf-8")
