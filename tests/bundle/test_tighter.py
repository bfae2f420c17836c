"""What makes the bundle smaller leaves the program what it was: packages cut short, modules packed, one C++ runtime."""

import lzma
import marshal
import os
import subprocess
import sys
import types
import zipfile
from pathlib import Path

import pytest

from resources.bundle import packing
from resources.bundle.contents import ROOT, excluded, stand_ins
from resources.bundle.runtime import with_one_runtime, without_renamed

CUT_SHORT = """
import importlib.machinery, importlib.util, sys

class Bundle:
    def find_spec(self, name, path=None, target=None):
        if name in OUTSIDE:
            raise ModuleNotFoundError(name)
        if name not in INSTEAD:
            return None
        own = importlib.machinery.PathFinder.find_spec(name, path)
        return importlib.util.spec_from_file_location(
            name, INSTEAD[name], submodule_search_locations=own.submodule_search_locations)

sys.meta_path.insert(0, Bundle())
import alembic.migration, alembic.operations, clevercsv
from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein
for between in ",;|\\t":
    rows = [("楼栋", "房号", "电话"), ("3栋", '"18\\n01"', "13800138000"), ("4栋", "02", "13900139000")]
    text = "\\n".join(between.join(row) for row in rows)
    said = clevercsv.Sniffer().sniff(text, delimiters=list(",;|\\t")).delimiter
    assert said == between, (said, between)
assert issubclass(clevercsv.Error, Exception)
assert Levenshtein.distance("13800138000", "13800138001", score_cutoff=2) == 1
assert type(fuzz.ratio).__name__ != "function", "not the slow one"
assert process.extract("wang", {1: "wang xm", 2: "li"}, scorer=fuzz.token_sort_ratio, score_cutoff=50)[0][2] == 1
from sqlalchemy import create_engine, text
with create_engine("sqlite://").connect() as book:
    assert book.execute(text("select 1")).scalar() == 1
left = ("chardet", "sqlalchemy.dialects.my", "regex._", "asyncio.")
assert not {each for each in sys.modules if each.startswith(left)}
print("as ever")
"""


def test_lists_are_read_and_names_compared_without_what_the_bundle_leaves_out() -> None:
    code = f"OUTSIDE, INSTEAD = {set(excluded())!r}, {stand_ins()!r}\n{CUT_SHORT}"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.stdout.strip() == "as ever", done.stderr


BEFORE_THE_PAINT = """
import sys, ui.running
from ui.__main__ import main

class Painted(ui.running.Window):
    def start(self, create=False):
        print(*(name for name in sys.modules if name.split(".")[0] in ("ui", "desk", "db", "resources")))
        ui.running.QApplication.quit()

ui.running.Window = Painted
sys.argv = ["deskbell", "--data", sys.argv[1]]
main()
"""


def test_the_frame_is_painted_by_modules_that_lie_one_by_one(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", BEFORE_THE_PAINT, str(tmp_path)], cwd=ROOT, capture_output=True, text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, timeout=60,
    )  # fmt: skip
    needed = set(told.stdout.split())
    assert "ui.frame" in needed, told.stderr
    assert needed - packing.begun() == set()


def test_modules_packed_together_are_read_as_if_they_lay_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archives = pytest.importorskip("PyInstaller.loader.pyimod01_archive")
    writers = pytest.importorskip("PyInstaller.archive.writers")
    codes = {name: compile(f"told = {name!r}", name, "exec") for name in ("first", "later", "later.one", "later.two")}
    archive = tmp_path / "modules.pyz"
    sources = [(name, "later/__init__.py" if name == "later" else f"{name}.py", "PYMODULE") for name in codes]
    writers.ZlibArchiveWriter(str(archive), sources, code_dict=codes)
    monkeypatch.setattr(packing, "TOGETHER", 200)
    packing.pack(archive, {"first"})
    once = archive.read_bytes()
    packing.pack(archive, {"first"})
    assert archive.read_bytes() == once, "packed twice it is the same"
    monkeypatch.setitem(sys.modules, "pyimod01_archive", archives)
    monkeypatch.setattr(archives, "ZlibArchiveReader", archives.ZlibArchiveReader)
    for name in ("_MEIPASS", "_pyinstaller_pyz"):
        monkeypatch.setattr(sys, name, str(tmp_path), raising=False)
    exec(Path(ROOT, "resources/bundle/shared_modules.py").read_text("utf-8"), {"__name__": "shared"})
    reader = archives.ZlibArchiveReader(vars(sys)["_pyinstaller_pyz"], check_pymagic=True)
    assert {name: reader.extract(name) for name in codes} == codes
    assert marshal.loads(reader.extract("later.two", raw=True)) == codes["later.two"]
    assert len(reader.toc["first"]) == 3
    blocks = {entry[1] for name, entry in reader.toc.items() if name != "first"}
    assert len(blocks) == 2
    assert all(once[place:].startswith(lzma.compress(b"")[:6]) for place in blocks)
    with pytest.raises(KeyError):
        reader.extract("nowhere")


def test_what_python_begins_with_is_packed_where_python_can_unpack_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "base_library.zip"
    with zipfile.ZipFile(library, "w") as new:
        new.writestr("encodings/__init__.pyc", bytes(1000))
    before = library.read_bytes()
    for built_in, packed in (((), False), (("zlib",), True)):
        monkeypatch.setattr("resources.bundle.packing.sys", types.SimpleNamespace(builtin_module_names=built_in))
        packing.deflate(library)
        assert (library.read_bytes() != before) is packed
    assert zipfile.ZipFile(library).read("encodings/__init__.pyc") == bytes(1000)


def test_readings_lie_closer_together_and_are_the_same(tmp_path: Path) -> None:
    (tmp_path / "wide.json").write_text('{\n  "19968": "yī",\n  "20108": "èr"\n}', encoding="utf-8")
    close = packing.closely(tmp_path / "wide.json", tmp_path / "new" / "close.json")
    assert close.read_text(encoding="utf-8") == '{"19968":"yī","20108":"èr"}'


def test_a_start_is_asked_of_python_itself_and_heavy_work_is_no_part_of_it() -> None:
    found = packing.begun(("desk.dates", "resources.installer.version"))
    assert {"desk.dates", "datetime", "tomllib"} <= found
    assert not {"reportlab", "PySide6"} & found


def test_of_the_runtime_one_copy_stays_and_it_is_the_newest() -> None:
    versions = {"a": (14, 38, 0, 0), "b": (14, 44, 0, 0), "c": (14, 40, 0, 0)}
    given = [
        ("VCRUNTIME140.dll", "a", "BINARY"), ("PySide6\\VCRUNTIME140.dll", "b", "BINARY"),
        ("shiboken6\\vcruntime140.dll", "c", "BINARY"), ("PySide6\\MSVCP140_2.dll", "b", "BINARY"),
        ("PySide6\\Qt6Core.dll", "b", "BINARY"),
    ]  # fmt: skip
    assert sorted(with_one_runtime(given, versions.__getitem__)) == [
        ("MSVCP140_2.dll", "b", "BINARY"), ("PySide6\\Qt6Core.dll", "b", "BINARY"), ("VCRUNTIME140.dll", "b", "BINARY"),
    ]  # fmt: skip


def test_a_copy_of_the_runtime_under_another_name_goes_unless_it_is_newer(tmp_path: Path) -> None:
    other = f"msvcp140-{'a4c2' * 8}.dll"
    module = tmp_path / "clib.pyd"
    module.write_bytes(b"MZ" + other.encode() + b"\0KERNEL32.dll\0")
    given = [
        ("MSVCP140.dll", "common", "BINARY"), (f"opencc.libs\\{other}", "its", "BINARY"),
        ("opencc\\clib.pyd", str(module), "EXTENSION"), ("other\\clib.pyd", "other", "EXTENSION"),
    ]  # fmt: skip
    newer = {"common": (14, 40), "its": (14, 44)}
    assert without_renamed(given, newer.__getitem__, tmp_path / "linked") == given
    same = {"common": (14, 44), "its": (14, 44)}
    common, linked, others = without_renamed(given, same.__getitem__, tmp_path / "linked")
    assert (common, others) == (given[0], given[3])
    assert linked[0] == given[2][0]
    written = Path(linked[1]).read_bytes()
    assert written == module.read_bytes().replace(other.encode(), b"MSVCP140.dll".ljust(len(other), b"\0"))
    assert module.read_bytes() != written, "what is installed stays as it was"
