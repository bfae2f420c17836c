"""A way to run the command line and read what it says."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desk.clock import FixedClock
from ui.cli import main


@dataclass(frozen=True)
class Told:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The standard output as one JSON value."""
        return json.loads(self.out)


Run = Callable[..., Told]


@pytest.fixture
def run(
    folder: Path,
    clock: FixedClock,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> Run:
    """Run a command on the data folder of this test; the book is fresh unless other fixtures filled it.

    It answers in English, whatever the machine speaks, unless another language is asked for.
    """
    monkeypatch.setattr("ui.cli.run._language_of_pc", lambda: "en")

    def go(*argv: str, data: Path | None = folder) -> Told:
        named = [] if data is None else ["--data", str(data)]
        code = main([*named, *argv], clock)
        said = capsys.readouterr()
        return Told(code, said.out, said.err)

    return go
