"""desk.ini is read as words only: whatever stands in it, nothing of it runs and the desk starts (G45)."""

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.checks.test_fences import CODE
from ui.inifile import IniFile
from ui.look import Look
from ui.printing import Printing
from ui.remembered import Remembered

# What PySide itself writes for an object; reading it back through QSettings would run `touch owned`.
_RUNS = (
    r"@Variant(\0\0\0\x7f\0\0\0\x18PySide::PyObjectWrapper\0\0\0\0\x31\x80\x4\x95&\0\0\0\0\0\0\0"
    r"\x8c\x5posix\x94\x8c\x6system\x94\x93\x94\x8c\vtouch owned\x94\x85\x94R\x94.)"
)
BROKEN = {
    "empty": b"",
    "an object that runs": f"[look]\nlanguage={_RUNS}\n[slip]\nprinter={_RUNS}\ntray={_RUNS}\n".encode(),
    "not text": bytes(range(256)) * 20,
    "no section": b"language=zh\n",
    "a section that never ends": b"[look\nlanguage=zh",
    "numbers out of all bounds": b"[look]\npercent=99999999999999999999\ndark=1e9\n[desk]\nclerk=-0x1\n"
    b"[window]\nx=99999999999\ny=1\nwidth=2147483648\nheight=1\n",
    "other signs for digits": "[look]\npercent=²\n[desk]\nclerk=٣\n[window]\nwidth=①\n".encode(),
    "a megabyte": b"[look]\nlanguage=" + b"x" * 1_000_000,
    "the same twice": b"[look]\nlanguage=xx\nlanguage=yy\n[look]\nlanguage=%(zz)s\n",
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_file_means_the_defaults_and_is_written_anew(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "desk.ini").write_bytes(BROKEN[how])
    remembered, printing = Remembered(tmp_path), Printing(tmp_path, tmp_path / "desk.ini")
    look = remembered.look()
    assert (look.dark, look.language in ("en", "zh")) == (False, True)
    assert 100 <= look.percent <= 200
    assert remembered.clerk() == 0
    assert remembered.place() is None
    assert printing.printer_for("slip") in ("", *printing.printers())
    remembered.keep_look(Look(True, "zh", 125))
    printing.remember("slip", "前台 HP = 100% [A5]", 3)
    assert Remembered(tmp_path).look() == Look(True, "zh", 125)
    assert IniFile(tmp_path / "desk.ini").value("slip/printer") == "前台 HP = 100% [A5]"
    assert not (tmp_path / "owned").exists()


def test_no_screen_keeps_anything_in_a_store_that_runs_what_it_reads() -> None:
    found = [
        path.name
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name | ast.Attribute)
        and (node.id if isinstance(node, ast.Name) else node.attr) in ("QSettings", "QDataStream")
    ]
    assert found == []


def test_only_files_of_the_desk_are_handed_to_the_system_to_be_opened() -> None:
    """G44: no address that came from outside reaches openUrl."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in CODE}
    opening = {name: text for name, text in texts.items() if "openUrl(" in text}
    assert opening
    for name, text in opening.items():
        assert "QUrl.fromLocalFile(" in text, name
        assert "fromUserInput" not in text, name
        assert "QUrl(" not in text, name
