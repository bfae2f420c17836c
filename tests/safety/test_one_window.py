"""One window for one data folder, in real processes: a second start and a ringing phone go to the first (G24)."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.safety.program import begin, deskbell, run


@contextmanager
def _window(folder: Path) -> Iterator[Any]:
    """A running window; iterating over it gives what is newly seen there."""
    with begin("-m", "tests.safety.at_the_screen", "wait", str(folder)) as process:
        assert process.stdout is not None
        yield (json.loads(line) for line in process.stdout)


def test_a_second_start_and_a_call_go_to_the_window_that_is_open(folder: Path) -> None:
    with _window(folder) as seen:
        assert next(seen)["page"] == "today"
        again = deskbell(folder, screen=True)
        assert (again.code, again.out, again.err) == (0, "", "")
        called = deskbell(folder, "call", "138 0013 8000", screen=True)
        assert (called.code, called.out, called.err) == (0, "", "")
        told = next(seen)
        while told["who"] in ("", "nobody"):
            told = next(seen)
        assert (told["who"], told["page"]) == ("138 0013 8000", "intake")
    with _window(folder) as seen:
        assert next(seen)["page"] == "today", "the folder is free again after kill -9"


def test_a_call_for_a_window_that_closes_waits_and_comes_up_in_the_next_one(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: nobody would see it in the one that goes, and the one that waited becomes the desk."""
    ears = tmp_path_factory.mktemp("ears")
    for name in ("TMPDIR", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(ears))
    person = ("-m", "tests.safety.at_the_screen")
    with begin(*person, "leave", str(folder)) as leaves:
        assert leaves.stdout is not None
        assert json.loads(leaves.stdout.readline()) == {"parts": True}
        with begin(*person, "answer", str(folder), "call", "138 0013 8000") as rings:
            assert rings.stdout is not None
            assert json.loads(leaves.stdout.readline()) == {"waits": True}, "it was not taken by the one that goes"
            assert leaves.wait(60) == 0
            assert json.loads(rings.stdout.readline()) == {"who": "138 0013 8000", "page": "intake"}
            assert rings.wait(60) == 0
    assert not (folder / "deskbell.lock").exists()
    assert list(ears.glob("deskbell-*")) == [], "whoever ends lets go of everything"


def test_a_lock_of_another_computer_is_asked_about_in_plain_words(folder: Path) -> None:
    lock = folder / "deskbell.lock"
    lock.write_text("1\ndeskbell\n<b>FRONT</b><img src='x.png'>\n0\n0\n", encoding="utf-8")
    before = lock.read_bytes()
    ended = run("-m", "tests.safety.at_the_screen", "box", str(folder))
    told = json.loads(ended.out.splitlines()[0])
    assert "<b>FRONT</b><img src='x.png'>" in told["text"]
    assert told["plain"]
    assert ended.code == 1, "it was called off"
    assert lock.read_bytes() == before, "nobody took it over unasked"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there may a screen be missing")
@pytest.mark.parametrize("arguments", [(), ("call", "138 0013 8000")])
def test_without_a_screen_the_program_says_so_and_ends_with_2(folder: Path, arguments: tuple[str, ...]) -> None:
    ended = deskbell(folder, *arguments)
    assert ended.code == 2
    assert "there is no display" in ended.sentence()
    assert ended.out == ""
