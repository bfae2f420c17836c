"""A newer installer in a folder: versions compared as numbers, and a folder that never answers holds nobody up (B8)."""

import subprocess
import sys
import tomllib
from pathlib import Path
from threading import Event

import pytest

from desk.releases import NEWS, Lookout, Seen, Version, installed_version, look_into, read_version
from desk.releases.folder import MOST_BYTES, MOST_LINES
from tests.checks.test_fences import ROOT

HERE = Version(1, 9, 0)


def put(folder: Path, *names: str, content: bytes = b"MZ") -> None:
    for name in names:
        (folder / name).write_bytes(content)


def test_versions_are_compared_as_numbers() -> None:
    written = ["0.9.9", "1.0.0.dev3", "1.0.0", "1.2.0rc1", "1.2.0", "1.9.0", "1.10.0"]
    versions = [read_version(each) for each in written]
    assert None not in versions
    assert sorted(versions, key=lambda each: each or Version()) == versions
    assert read_version("1.2.0.post1") == read_version("1.2.0")
    for wrong in ("", "1", "1.2", "one", "1.2.x", "1.2.³"):
        assert read_version(wrong) is None, wrong


def test_the_newest_installer_with_the_very_name_is_found(tmp_path: Path) -> None:
    put(tmp_path, "deskbell-setup-1.8.0.exe", "deskbell-setup-1.10.0.exe", "Deskbell-Setup-1.9.5.EXE")
    put(tmp_path, "deskbell-setup-3.0.0rc1.exe", "deskbell-setup-4.0.exe", "deskbell-setup-5.0.0.exe.part")
    put(tmp_path, "deskbell-setup-06.0.0.exe", "my deskbell-setup-7.0.0.exe", "deskbell-8.0.0.msi")
    put(tmp_path, "deskbell-setup-9.0.0.exe", content=b"")  # is still being copied
    (tmp_path / "deskbell-setup-10.0.0.exe").mkdir()
    seen = look_into(str(tmp_path), HERE)
    assert seen.there
    assert seen.newer is not None
    assert (seen.newer.version, seen.newer.text) == (Version(1, 10, 0), "")
    assert look_into(str(tmp_path), Version(1, 10, 0)) == Seen(str(tmp_path), there=True)


@pytest.mark.parametrize("where", ["{}/no such\0folder", "{}/none"])
def test_a_folder_that_cannot_be_read_is_told_as_not_there(tmp_path: Path, where: str) -> None:
    told = where.format(tmp_path)
    assert look_into(told, HERE) == Seen(told, there=False)


@pytest.mark.parametrize("where", ["", "stick", "deskbell-setup-2.0.0.exe"])
def test_a_part_of_a_name_is_told_as_such(where: str) -> None:
    """It would be looked for wherever the program was started."""
    assert look_into(where, HERE) == Seen(where, there=False, whole=False)


def test_a_file_stands_for_the_folder_it_lies_in(tmp_path: Path) -> None:
    """Whoever copies the path of the installer means its folder; the installer itself is never what is opened."""
    put(tmp_path, "deskbell-setup-2.0.0.exe")
    told = str(tmp_path / "deskbell-setup-2.0.0.exe")
    seen = look_into(told, HERE)
    assert (seen.folder, seen.there, seen.place) == (told, True, str(tmp_path))
    assert seen.newer is not None
    assert seen.newer.version == Version(2, 0, 0)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("新增彩色打印。\r\nTwo templates.\n\n".encode("utf-8-sig"), "新增彩色打印。\nTwo templates."),
        ("新增彩色打印。".encode("gb18030"), "新增彩色打印。"),
        (b"<b>bold</b>\x00\x1b[1m\xe2\x80\xaeback", "<b>bold</b>[1mback"),
        (b"line\n" * 60, "\n".join(["line"] * MOST_LINES) + "\n…"),
        ("印".encode() * MOST_BYTES, "印" * (MOST_BYTES // 3) + "\n…"),
    ],
    ids=["utf-8", "gb18030", "signs", "lines", "bytes"],
)
def test_the_text_beside_it_is_read_as_plain_words_of_limited_length(tmp_path: Path, content: bytes, text: str) -> None:
    put(tmp_path, "deskbell-setup-2.0.0.exe")
    put(tmp_path, "deskbell-2.0.0.txt", content=content)
    newer = look_into(str(tmp_path), HERE).newer
    assert newer is not None
    assert newer.text == text


def test_at_most_one_look_is_alive_and_its_answer_is_given_once() -> None:
    answers, calls = Event(), []

    def hang(folder: str, _installed: Version) -> Seen:
        calls.append(folder)
        answers.wait(20)
        return Seen(folder, there=True)

    lookout = Lookout(hang)
    assert lookout.begin("a", HERE)
    assert not lookout.begin("b", HERE)
    assert lookout.answer() is None
    answers.set()
    while (seen := lookout.answer()) is None:
        assert lookout.busy
    assert seen == Seen("a", there=True)
    assert calls == ["a"]


HANGS = """
from threading import Event
from desk.releases import Lookout, Version
Lookout(lambda folder, installed: Event().wait(600)).begin("//dead/share", Version())
print("left")
"""


def test_a_share_that_never_answers_does_not_hold_the_end_of_the_program_up() -> None:
    ended = subprocess.run([sys.executable, "-c", HANGS], cwd=ROOT, capture_output=True, timeout=30, check=True)
    assert ended.stdout.split() == [b"left"]


def test_the_version_that_runs_is_that_of_the_package_and_tells_what_it_brought() -> None:
    written = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    version = read_version(written)
    assert version is not None
    assert NEWS[0].version == version, "a release tells what it brought"
    assert installed_version() in (version, Version())
    assert list(NEWS) == sorted(NEWS, key=lambda each: each.version, reverse=True)
    for news in NEWS:
        for english, chinese in news.lines:
            assert english.endswith((".", ")."))
            assert chinese.endswith("。")
            assert english.isascii()
