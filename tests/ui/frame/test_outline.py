"""The outline that is painted before the rest is loaded: the frame without its words, and gone when that stands."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from tests.ui.frame.test_start import ROOT
from ui.look import Look
from ui.outline import Outline
from ui.running import GONE_MS, FirstPaint
from ui.window import Window

BEFORE_THE_OUTLINE = """
import sys, ui.binding
from ui.__main__ import main

spare = ui.binding.spare_looks
def watch():
    spare()
    import ui.app
    class Seen(ui.app.Outline):
        def stand(self, place):
            super().stand(place)
            print(*sys.modules)
            sys.exit(7)
    ui.app.Outline = Seen

ui.binding.spare_looks = watch
sys.argv = ["deskbell", "--data", sys.argv[1]]
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("look", "size"),
    [(Look(language="zh"), (1366, 768)), (Look(dark=True, percent=150), (1366, 768)), (Look(), (900, 600))],
    ids=["light", "dark-150", "narrow"],
)
def test_the_outline_is_the_frame_without_its_words(
    qtbot: QtBot, tmp_path: Path, look: Look, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Window, "start", lambda _window: None)
    window = Window(lambda _create: pytest.fail("no book is opened"), tmp_path, look)
    outline = Outline(look)
    shown = []
    for each in (outline, window):
        qtbot.addWidget(each)
        each.resize(*size)
        each.show()
        shown.append(each.grab().toImage())
    drawn, real = shown
    wide, low = size
    # Between what stands on the bars: down the rail's left edge, along the top bar's foot, and across the status bar.
    places = [(3, y) for y in range(0, low - 1, 7)] + [(wide - 3, y) for y in range(low)]
    places += [(x, window.frame.top.height() - 3) for x in range(window.frame.rail.width() - 4, wide - 30)]
    places += [(x, low - 2) for x in range(0, wide, 9)]
    differ = [place for place in places if drawn.pixelColor(*place) != real.pixelColor(*place)]
    assert differ == []
    assert outline.windowTitle() == window.windowTitle()


def test_the_outline_goes_when_the_window_is_painted(qtbot: QtBot, tmp_path: Path) -> None:
    outline, place = Outline(Look()), QRect(40, 30, 900, 600)
    qtbot.addWidget(outline)
    outline.stand(place)
    assert outline.geometry() == place
    window = Outline(Look())
    qtbot.addWidget(window)
    FirstPaint(window).came.connect(outline.close)
    assert outline.isVisible()
    window.show()
    qtbot.waitUntil(lambda: not outline.isVisible())


def test_the_outline_goes_with_a_window_that_was_closed_before_it_was_painted(qtbot: QtBot) -> None:
    outline, window = Outline(Look()), Outline(Look())
    for each in (outline, window):
        qtbot.addWidget(each)
    outline.show()
    FirstPaint(window).came.connect(outline.close)
    window.close()
    qtbot.waitUntil(lambda: not outline.isVisible(), timeout=GONE_MS // 2)


def test_the_outline_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", BEFORE_THE_OUTLINE, str(tmp_path)], cwd=ROOT, capture_output=True, text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, timeout=60,
    )  # fmt: skip
    assert told.returncode == 7, told.stderr
    loaded = set(told.stdout.split())
    assert "ui.outline" in loaded
    assert not loaded & {"ui.window", "ui.running", "ui.cli.parser", "ui.cli.words", "ui.messages", "PySide6.QtSvg"}
    assert not (tmp_path / "deskbell.lock").exists(), "who goes lets go of the folder"
