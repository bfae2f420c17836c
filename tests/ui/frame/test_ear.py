"""What a second start hears of the first: that it was heard, that there is none, or that it may not be asked."""

import errno
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from pytestqt.qtbot import QtBot

from tests.systems import WINDOWS
from ui.ear import Reached, until
from ui.instance import Instance


@pytest.fixture
def ears(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the starts of this test hear, far from those of the machine's own."""
    place = tmp_path / "ears"
    place.mkdir()
    monkeypatch.setattr("ui.ear.QDir.tempPath", lambda: str(place))
    monkeypatch.setenv("LOCALAPPDATA", str(place))
    return place


def test_a_wish_is_heard_whatever_it_says_and_nothing_is_left_lying(
    qtbot: QtBot, tmp_path: Path, ears: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: what a killed process left goes, and so does a wish that a window did not take in time: it is not done later
    as well."""
    first = Instance(tmp_path)
    (left,) = _opened(first, ears)
    first.let_go()
    killed = left.with_name(f"{left.name.rpartition('-')[0]}-1")
    killed.mkdir()
    (killed / "7.wish").touch()
    assert _opened(first, ears) == [left]
    told: list[str] = []
    first.wished.connect(lambda: told.append("come"))
    first.called.connect(told.append)
    (left / "0.wish").write_bytes(b"{no wish at all")
    monkeypatch.setattr("ui.ear.ANSWER_MS", 0)
    assert Instance(tmp_path).tell("138 0013 8000") is Reached.SILENT
    wait = lambda over: qtbot.waitUntil(over)  # noqa: E731
    assert [Instance(tmp_path).tell(each, wait) for each in ("139", "137")] == [Reached.HEARD, Reached.HEARD]
    assert told == ["come", "come", "139", "come", "137"]
    assert [each.name for each in left.iterdir()] == ["0.taken"]
    monkeypatch.setattr("ui.ear.SEEN_MS", 0)
    first.let_go()
    assert list(ears.iterdir()) == []


def test_callers_of_a_busy_desk_come_up_in_the_order_they_rang(qtbot: QtBot, tmp_path: Path, ears: Path) -> None:
    """G24."""
    first = Instance(tmp_path)
    (place,) = _opened(first, ears)
    for name, call in (("00000000000000000009-70", "138"), ("00000000000000000010-9", "139")):
        (place / f"{name}.part").write_text(json.dumps({"call": call}), encoding="utf-8")
    for part in sorted(place.glob("*.part"), reverse=True):
        part.replace(part.with_suffix(".wish"))
    told: list[str] = []
    first.called.connect(told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["138", "139"]
    first.let_go()


def test_a_desk_that_ends_takes_no_wish_and_one_that_it_took_counts_until_the_last(
    qtbot: QtBot, tmp_path: Path, ears: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: what is asked of a window that closes already would be lost."""
    first = Instance(tmp_path)
    (place,) = _opened(first, ears)
    told: list[str] = []
    first.called.connect(told.append)
    first.hear_while(lambda: False)
    monkeypatch.setattr("ui.ear.ANSWER_MS", 0)
    second = Instance(tmp_path)

    def end(over: Callable[[], bool]) -> None:
        QTimer.singleShot(0, first.let_go)
        qtbot.waitUntil(over)

    assert second.tell("138", end) is Reached.NOBODY
    assert (told, second.hold()) == ([], True)
    wish = place / "1.part"
    wish.write_text('{"call": "139"}', encoding="utf-8")
    second.called.connect(told.append)
    wish.replace(place / "1.wish")
    qtbot.waitUntil(lambda: told == ["139"])
    seen_by: list[Path | bool] = []
    waiting = Thread(target=lambda: seen_by.append((place / "1.taken").rename(tmp_path / "seen")))

    def wait(seen: Callable[[], bool], longest: int) -> bool:
        seen_by.append(first.lock.hold())  # or a third start would clear away what says that it was heard
        waiting.start()
        return until(seen, longest)

    monkeypatch.setattr("ui.ear.until", wait)
    second.let_go()
    waiting.join()
    assert seen_by == [False, tmp_path / "seen"], "whoever told it had the time to see that it was heard"
    assert not place.exists()


def test_a_wish_waits_while_the_desk_may_go_at_any_moment(
    qtbot: QtBot, tmp_path: Path, ears: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: during the backup at closing nobody would see the call; what the desk asks then is brought to the front."""
    first = Instance(tmp_path)
    (place,) = _opened(first, ears)
    told: list[str] = []
    first.wished.connect(lambda: told.append("come"))
    first.called.connect(told.append)
    may = [False]
    first.hear_while(lambda: may[0])
    monkeypatch.setattr("ui.ear.ANSWER_MS", 0)

    def wait(over: Callable[[], bool]) -> None:
        first._ear._look()
        first._ear._look()
        assert (told, len(list(place.glob("*.wish")))) == (["come"], 1), "once, and not every two seconds"
        may[0] = True  # the window stays after all
        first._ear._look()
        qtbot.waitUntil(over)

    assert Instance(tmp_path).tell("138", wait) is Reached.HEARD
    assert told == ["come", "come", "138"]
    if not WINDOWS:
        place.rename(ears / "own")
        place.symlink_to(ears / "own")
        (place / "2.wish").write_text('{"call": "666"}', encoding="utf-8")
        first._ear._listen()
        assert told[2:] == ["138"], "what lies in a folder of somebody else is no wish"
        place.unlink()
    first.let_go()


def test_what_waited_is_heard_as_soon_as_there_is_a_window_for_it(
    qtbot: QtBot, tmp_path: Path, ears: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: a call that comes while the program loads."""
    monkeypatch.setattr("ui.ear.EVERY_MS", 600_000)
    first = Instance(tmp_path)
    first.hear_while(lambda: False)
    (place,) = _opened(first, ears)
    (place / "1.wish").write_text('{"call": "138"}', encoding="utf-8")
    qtbot.waitUntil(lambda: first._ear._waiting != frozenset())
    called: list[str] = []
    first.called.connect(called.append)
    first.hear_while(lambda: True)
    qtbot.waitUntil(lambda: called == ["138"])
    first.let_go()


def test_a_folder_that_was_cleaned_away_is_made_anew(
    qtbot: QtBot, tmp_path: Path, ears: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: some systems empty the place of all after ten days."""
    monkeypatch.setattr("ui.ear.ANSWER_MS", 0)
    said: list[str] = []
    first = Instance(tmp_path)
    (place,) = _opened(first, ears)
    place.rmdir()
    if sys.platform != "win32":  # there Qt goes on watching what is no more
        qtbot.waitUntil(lambda: first._ear._watcher is not None and not first._ear._watcher.directories())
    before = qInstallMessageHandler(lambda _kind, _where, words: said.append(words))
    first._ear._look()
    qInstallMessageHandler(before)
    assert said == []
    assert place.is_dir()
    assert Instance(tmp_path).tell(None, lambda over: qtbot.waitUntil(over)) is Reached.HEARD
    first.let_go()


def test_a_desk_of_somebody_else_is_told_apart_from_none(
    tmp_path: Path, ears: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24."""
    second = Instance(tmp_path)
    assert second.tell(None) is Reached.NOBODY
    first = Instance(tmp_path)
    (ear,) = _opened(first, ears)
    monkeypatch.setattr("ui.ear.APPEARS_MS", 0)
    with pytest.MonkeyPatch.context() as here:
        here.setattr(Path, "write_bytes", _refuse)
        assert second.tell(None) is Reached.BARRED, "it may not be written to"
        here.setattr(Path, "write_bytes", _fill)
        assert second.tell(None) is Reached.NO_ROOM
    first._ear.stop()  # Windows keeps a folder that somebody looks into
    ear.rmdir()
    nowhere = Reached.BARRED if WINDOWS else Reached.NOBODY
    assert second.tell(None) is nowhere, "it is nowhere to be seen"
    if not WINDOWS:
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        ear.symlink_to(elsewhere)
        assert second.tell("138") is Reached.BARRED, "it was not made by the one who sits here"
        assert list(elsewhere.iterdir()) == []
        ear.unlink()
    monkeypatch.setattr("ui.folderlock.QSysInfo.machineHostName", lambda: "FRONT-DESK-2")
    assert second.tell(None) is Reached.NOBODY, "the lock is of another computer"
    first.let_go()


def _opened(instance: Instance, ears: Path) -> list[Path]:
    assert instance.hold()
    found = list(ears.iterdir())
    assert [each.name.rpartition("-")[2] for each in found] == [str(os.getpid())]
    return found


def _fill(path: Path, _content: bytes) -> int:
    path.touch()
    raise OSError(errno.ENOSPC, "full", str(path))


def _refuse(path: Path, _content: bytes) -> int:
    raise PermissionError(13, "not yours", str(path))
