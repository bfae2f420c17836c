"""What the packed program holds: what PyInstaller cannot see by itself, and what it sees and no desk needs.

Leaving out too much builds without a word and dies at run time; `deskbell --smoke` on the bundle is the only proof.
"""

import re
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[2]
Entry = tuple[str, str, str]
"""PyInstaller's: the place in the bundle, the file it comes from, and what kind of thing it is."""

COUNTRIES = {
    "CN": "china", "HK": "hongkong", "MO": "macau", "TW": "taiwan", "SG": "singapore", "MY": "malaysia",
    "GB": "united_kingdom", "US": "united_states",
}  # fmt: skip
"""The countries whose holidays the settings offer, and the module of each: the library knows some 250."""

_KEPT_AT_HOME = ("resources.installer", "resources.bundle", "resources.translations", "resources.fonts")

EXCLUDED = [
    # Essentials only, and of these only what is shown.
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSql",
    "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtDBus", "PySide6.QtXml",
    "PySide6.QtConcurrent",
    # Tools of developers.
    "pytest", "_pytest", "hypothesis", "mypy", "mypyc", "setuptools", "pkg_resources", "distutils", "pip", "unittest",
    "doctest", "pdb", "pydoc", "pydoc_data", "lib2to3", "ensurepip", "venv", "idlelib", "test", "tkinter", "turtle",
    "curses", "readline", "sqlalchemy.testing", "alembic.testing", "reportlab.lib.testutils",
    "reportlab.graphics.testshapes", "reportlab.graphics.testdrawings", "reportlab.graphics.samples",
    "resources.bundle", "resources.installer", "resources.translations.refresh",
    # Would enter only because a library looks whether they are there.
    "numpy", "pandas", "matplotlib", "psycopg", "psycopg2", "MySQLdb", "cffi", "pycparser", "cryptography", "Crypto",
    "pygments", "markdown_it", "mdurl", "pypdfium2_cli", "pypdfium2._cli",
    # Pillow's ways with pictures nobody brings (AVIF alone is 8 MB), and its letters.
    "PIL._avif", "PIL.AvifImagePlugin", "PIL._imagingft", "PIL._imagingtk", "PIL.ImageTk", "PIL.ImageQt",
    # The same twice, the second for newer processors; and measures of likeness of which one is asked a few times.
    "rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.distance.metrics_cpp",
    "rapidfuzz.utils_cpp", "rapidfuzz.process_cpp", "rapidfuzz.process_cpp_impl",
    # Guessing encodings and reading into tables, which the program does by itself: see sniffing_only.
    "chardet", "packaging", "clevercsv.encoding", "clevercsv.wrappers", "clevercsv._optional", "clevercsv.console",
    "clevercsv.dict_read_write", "clevercsv.write", "clevercsv.__main__", "regex._main", "regex._regex",
    "regex._regex_core", "regex.tests",
    # Faster or other ways to what is done without them: Python itself looks whether they are there.
    "bz2", "_bz2", "_elementtree", "_pydecimal",
    # What libraries turn to only when asked for charts, other kinds of pictures, archives or cookies.
    "reportlab.graphics.renderPM", "reportlab.graphics.renderPS", "reportlab.graphics.renderSVG",
    "reportlab.graphics.utils", "reportlab.graphics.widgets", "reportlab.graphics.charts.legends",
    "reportlab.graphics.charts.piecharts", "reportlab.graphics.charts.textlabels", "reportlab.graphics.charts.utils",
    "reportlab.graphics.charts.utils3d", "rich._inspect", "rich.markdown", "rich.syntax", "rich.traceback", "tarfile",
    "http.cookiejar", "multiprocessing.managers", "multiprocessing.pool",
    # Databases of others: see fewer_dialects.
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.postgresql", "sqlalchemy.ext.asyncio", "alembic.ddl.mssql", "alembic.ddl.mysql",
    "alembic.ddl.oracle", "alembic.ddl.postgresql",
]  # fmt: skip

STAND_INS = {
    "asyncio": "nothing_awaited", "holidays.countries": "fewer_countries", "alembic.ddl": "fewer_dialects",
    "clevercsv": "sniffing_only", "regex": "plain_patterns",
}  # fmt: skip
"""Packages whose own first lines would bring in what stays outside, and the folder here that comes in their place."""

_READ = {"Bmp", "Gif", "Jpeg", "Mpo", "Png", "Ppm", "Tiff", "WebP"}
"""Kinds of pictures: those a desk brings, and those Pillow looks for beside them."""

_UNNEEDED = re.compile(
    r"""
    /plugins/(?:
        egldeviceintegrations | generic | networkinformation | sqldrivers | tls | wayland[a-z-]* | xcbglintegrations
        | platformthemes/libqgtk3 | platforminputcontexts/[a-z]*virtualkeyboard
        | platforms/(lib)?q(?: direct2d | eglfs | linuxfb | minimal | minimalegl | vkkhrdisplay | vnc | wayland[a-z-]* )
        | imageformats/(lib)?q(?: gif | icns | ico | pdf | tga | tiff | wbmp | webp )
        | styles/
    )
    | ^pyside6/(opengl32sw | d3dcompiler[^/]*)\.dll$
    | ^opencc/clib/(bin | include | lib[0-9]*)/
    | ^opencc/clib/share/opencc/(?! [ts]2[ts]\.json$ | CJK_ | (?:ST|TS)[A-Z] )
    | ^pypinyin/(?: phrases_dict\.json | .*\.pyi )$
    | ^dateutil/zoneinfo/
    | ^tzdata/zoneinfo/(?: tzdata\.zi | leapseconds | [a-z0-9]*\.tab )$
    | ^[^/]*\.dist-info/
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TONGUE = re.compile(r"^pyside6/(?:qt/)?translations/(?!qtbase_zh_cn\.qm$)", re.IGNORECASE)
_HOLIDAY_WORDS = re.compile(r"^holidays/locale/.*/(?P<country>[^/]+)\.mo$")
_LIBRARY = re.compile(r"^(?:[^/]+|pyside6/(?:qt/lib/)?[^/]+|shiboken6/[^/]+|[^/]+\.libs/[^/]+)$", re.IGNORECASE)


def excluded() -> list[str]:
    """The modules that stay outside, those of other countries' holidays and of other pictures among them."""
    return [
        *EXCLUDED,
        *_others("holidays.countries", set(COUNTRIES.values())),
        *_others("holidays.financial", set()),
        *_others("phonenumbers.shortdata", set()),
        *_others("asyncio", set()),
        *_others("PIL", {f"{kind}ImagePlugin" for kind in _READ}, ending="ImagePlugin"),
    ]


def stand_ins() -> dict[str, str]:
    """The file that comes in the place of each package."""
    return {name: str(Path(__file__).with_name(folder) / "__init__.py") for name, folder in STAND_INS.items()}


def own_modules() -> list[str]:
    """Every module of the program: pages, commands and the parts of a process apart are imported by name."""
    found = []
    for package in ("db", "desk", "ui", "resources"):
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            if not name.startswith(_KEPT_AT_HOME) and "migrations.versions" not in name:
                found.append(name)
    return found


def own_data() -> list[tuple[str, str]]:
    """The program's fonts, icons, translations, letters and migrations, each with its folder in the bundle."""
    files = [path for path in (ROOT / "resources").rglob("*") if _is_carried(path)]
    files += (ROOT / "db" / "migrations" / "versions").glob("*.py")
    return [(str(path), path.parent.relative_to(ROOT).as_posix()) for path in sorted(files)]


def needed(entry: Entry) -> bool:
    """Whether a file that PyInstaller found is of use at a desk."""
    place = entry[0].replace("\\", "/")
    words = _HOLIDAY_WORDS.match(place)
    if words:
        return words["country"] in COUNTRIES
    return _UNNEEDED.search(place) is None and _TONGUE.match(place) is None


def reached(entries: Iterable[Entry], imports_of: Callable[[str], Iterable[tuple[str, object]]]) -> list[Entry]:
    """The native files that are left when libraries nobody asks for any more are gone.

    `imports_of` names what a file links to. Modules and plugins are asked for by name and stay; a library stays when
    something that stays links to it.
    """
    found = list(entries)
    by_name: dict[str, list[Entry]] = {}
    for entry in found:
        by_name.setdefault(PurePosixPath(entry[0].replace("\\", "/")).name.lower(), []).append(entry)
    wanted = {entry[0] for entry in found if not _is_library(entry)}
    ask = [entry for entry in found if entry[0] in wanted]
    while ask:
        entry = ask.pop()
        if entry[2] == "SYMLINK":
            continue
        for name, _ in imports_of(entry[1]):
            for each in by_name.get(PurePosixPath(name.replace("\\", "/")).name.lower(), ()):
                if each[0] not in wanted:
                    wanted.add(each[0])
                    ask.append(each)
    return [entry for entry in found if entry[0] in wanted]


def _is_library(entry: Entry) -> bool:
    """Whether it is there only for others: no module of Python, and not Python itself."""
    place = entry[0].replace("\\", "/")
    itself = re.match(r"(?:lib)?python3[.\d]", place)
    return entry[2] in ("BINARY", "SYMLINK") and not itself and _LIBRARY.match(place) is not None


def _is_carried(path: Path) -> bool:
    name = path.relative_to(ROOT).as_posix()
    at_home = name.startswith(("resources/installer/", "resources/bundle/", "resources/licences/"))
    return path.is_file() and not at_home and path.suffix not in (".py", ".pyc", ".ts")


def _others(package: str, kept: set[str], ending: str = "") -> list[str]:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return []
    folder = Path(spec.submodule_search_locations[0])
    return [
        f"{package}.{path.stem}"
        for path in sorted(folder.glob(f"*{ending}.py"))
        if path.stem not in {*kept, "__init__"}
    ]
