"""A log whose files another process has open goes on and loses no line."""

import logging
import os
from pathlib import Path

import pytest

from db import held
from desk import turninglog
from desk.turninglog import LATER, TurningLog


def _told(folder: Path) -> dict[str, list[str]]:
    return {path.name: [line[0] for line in path.read_text("utf-8").splitlines()] for path in folder.iterdir()}


@pytest.mark.parametrize("which", ["a.log", "a.log.1", "a.log.2"])
@pytest.mark.parametrize("shows", ["at once", "halfway"])
def test_no_line_is_lost_whichever_is_held_and_however_late_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, which: str, shows: str
) -> None:
    now, turn, holding, refused = 0.0, 0, (4, 5, 6), set()

    def unless_held(operation):
        def tried(source, *target):
            if turn in holding and Path(source).name == which and (shows == "at once" or [Path(source)] != [*target]):
                refused.add(turn)
                raise PermissionError(13, "held")
            return operation(source, *target)

        return tried

    for name in ("rename", "remove"):
        monkeypatch.setattr(os, name, unless_held(getattr(os, name)))
    monkeypatch.setattr(turninglog, "monotonic", lambda: now)
    monkeypatch.setattr(held.Event, "wait", lambda _event, _seconds: None)
    log = TurningLog(tmp_path / "a.log", maxBytes=40, backupCount=2, encoding="utf-8")
    for turn in range(8):
        now += LATER / 4 if turn in holding else LATER
        log.handle(logging.makeLogRecord({"msg": f"{turn} {'x' * 30}"}))
        if turn == max(holding) and shows == "at once":
            assert _told(tmp_path) == {"a.log": ["3", "4", "5", "6"], "a.log.1": ["2"], "a.log.2": ["1"]}, "none moved"
    log.close()
    assert _told(tmp_path) == {"a.log": ["7"], "a.log.1": ["3", "4", "5", "6"], "a.log.2": ["2"]}
    assert refused == {4}, "it is not tried with every line"
