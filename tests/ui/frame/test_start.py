"""Starting: what is loaded before the first paint, no display, faults."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk.refusals import Refusal
from ui.app import display_missing, look_of, run
from ui.faultdialog import FaultDialog, details
from ui.faults import Faults
from ui.instance import Instance
from ui.look import Look
from ui.messages import SENTENCES, sentence
from ui.outline import Outline
from ui.remembered import Remembered
from ui.running import keep_what_is_loaded, run_window
from ui.window import Window

ROOT = Path(__file__).parents[3]

FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import ui.app
from ui.window import Window

class Painted(Window):
    def start(self, create=False):
        print(" ".join(sorted({name.split(".")[0] for name in sys.modules})))
        QApplication.quit()

app = QApplication([])
window = Painted(lambda create: None, Path(sys.argv[1]))
window.show()
app.exec()
window.close()
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )
    loaded = set(told.stdout.split())
    assert "ui" in loaded
    heavy = {"sqlalchemy", "alembic", "reportlab", "pypdfium2", "numpy", "pypinyin", "opencc", "holidays"}
    assert not loaded & heavy


def test_the_first_list_waits_for_no_other_room_of_the_book() -> None:
    needed = "import sys, desk.office, ui.printing, ui.today.page; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", needed], capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = set(told.stdout.split())
    assert "desk.cases.lists" in loaded
    assert not loaded & {"desk.slips", "desk.handover", "desk.reports", "desk.renovations", "desk.letters", "holidays"}


def test_the_binding_of_qt_does_not_read_the_source_of_each_module() -> None:
    seen = "import sys, ui.binding; ui.binding.spare_looks(); import ui.errands; print('linecache' in sys.modules and "
    seen += "any('refusals' in name for name in sys.modules['linecache'].cache))"
    told = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.strip() == "False"


def test_who_rings_before_the_program_runs_is_kept_like_whoever_rings_later(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class RungError(Exception):
        pass

    def take_call(window: Window, phone: str) -> None:
        qtbot.addWidget(window)
        raise RungError(phone)

    monkeypatch.setattr(Window, "take_call", take_call)
    monkeypatch.setattr("ui.running.Sweeper", lambda _app: None)
    monkeypatch.setattr(QApplication, "exec", lambda *_app: 0)
    instance, outline = Instance(tmp_path), Outline(Look())
    qtbot.addWidget(outline)
    with pytest.raises(RungError, match="138 0013 8000"):
        run_window(qapp, tmp_path, True, "138 0013 8000", Look(), instance, outline)


def test_the_language_of_the_command_line_is_that_of_the_window_this_once(tmp_path: Path) -> None:
    Remembered(tmp_path).keep_look(Look(dark=True, language="en"))
    assert look_of(tmp_path, "zh") == Look(dark=True, language="zh")
    assert look_of(tmp_path, None) == Remembered(tmp_path).look() == Look(dark=True, language="en")


def test_a_machine_without_a_screen_is_told_apart() -> None:
    assert display_missing("linux", {})
    assert not display_missing("linux", {"DISPLAY": ":0"})
    assert not display_missing("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert not display_missing("linux", {"QT_QPA_PLATFORM": "offscreen"})
    assert not display_missing("win32", {})


def test_without_a_screen_the_program_explains_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform.startswith("linux"):
        assert run(tmp_path) == 2
        assert "needs a screen" in capsys.readouterr().err


def test_what_is_loaded_is_kept_once_and_pages_of_a_book_opened_anew_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """Frozen again they would stay until the program ends."""
    frozen: list[str] = []
    monkeypatch.setattr("gc.freeze", lambda: frozen.append("once"))
    monkeypatch.setattr("gc.get_freeze_count", lambda: len(frozen))
    keep_what_is_loaded()
    keep_what_is_loaded()
    assert frozen == ["once"]


def _fault() -> ValueError:
    with pytest.raises(ValueError, match="invalid literal") as caught:
        int("王小明 138 0013 8000")
    return caught.value


def test_a_fault_is_logged_without_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    faults = Faults(tmp_path)
    faults.meet(_fault())
    faults.remove()
    line = (tmp_path / "logs" / "deskbell.log").read_text(encoding="utf-8").splitlines()[0]
    assert "ValueError" in json.loads(line)["text"]
    assert "13800" not in line.replace(" ", "")
    assert "王" not in line
    assert "王" not in details(_fault())


def test_one_fault_dialog_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    faults = Faults(tmp_path)
    before = {each for each in QApplication.topLevelWidgets() if isinstance(each, FaultDialog)}
    faults.meet(_fault())
    faults.meet(_fault())

    def shown() -> list[FaultDialog]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, FaultDialog) and each not in before and each.isVisible()
        ]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    dialog = shown()[0]
    edit = dialog.findChild(QPlainTextEdit)
    assert edit is not None
    assert "ValueError" in edit.toPlainText()
    dialog.accept()
    faults.remove()


def test_every_sentence_takes_any_fields() -> None:
    for code in SENTENCES:
        assert sentence(Refusal(code))
    assert "C-1" in sentence(Refusal("case.unknown", number="C-1"))
    assert "never.heard" in sentence(Refusal("never.heard"))
