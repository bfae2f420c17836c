"""`--smoke FILE` (B8): a whole program passes, and whatever is missing in one is told by name."""

import errno
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

import resources
import ui.cli.smoke
from tests.safety.program import run
from tests.systems import not_on_windows
from ui.cli import main
from ui.cli.run import COMMANDS
from ui.look import Look
from ui.smoke import drawn
from ui.smoke.readback import must_read
from ui.smoke.run import smoke
from ui.smoke.stage import Amiss
from ui.smoke.steps import STEPS
from ui.theme import apply_look

HERE = "tests.ui.smoke.amiss"
SCREEN = ("screen.begun", "ui.smoke.screen:begun")
Smoke = Callable[..., dict[str, Any]]


@pytest.fixture
def smoked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Smoke]:
    """Does some steps; the report as it lies in its file. Of scratch nothing stays, of an earlier crash neither."""
    scratch = tmp_path / "scratch"
    crashed = scratch / "deskbell-smoke-crashed"
    crashed.mkdir(parents=True)
    os.utime(crashed, (0, 0))
    monkeypatch.setattr("tempfile.tempdir", str(scratch))

    def smoked(*steps: tuple[str, str]) -> dict[str, Any]:
        file = tmp_path / "told.json"
        report = smoke(file, COMMANDS, tmp_path / "office", steps)
        told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        assert told["ok"] is report.ok
        assert list(scratch.iterdir()) == []
        assert not (tmp_path / "office").exists()
        assert not file.with_name("told.json.crash").exists()
        return told

    yield smoked
    if isinstance(app := QApplication.instance(), QApplication):
        apply_look(app, Look())


def amiss(told: dict[str, Any]) -> dict[str, str]:
    """What is wrong, by step."""
    return {step["name"]: step["why"] for step in told["steps"] if not step["ok"]}


@pytest.mark.usefixtures("qapp")
def test_a_whole_program_passes_every_step_and_leaves_only_its_report_and_two_pictures(
    smoked: Smoke, tmp_path: Path
) -> None:
    """B8. That every page comes up is what the tests of the pages tell; it would take as long as all the rest."""
    told = smoked(*(each for each in STEPS if each[0] != "window.pages"))
    assert amiss(told) == {}
    assert (told["ok"], told["ended"], told["under_way"]) == (True, True, None)
    assert [step["name"] for step in told["steps"]][-1] == "program.left"
    assert all(step["seen"] and step["seconds"] >= 0 for step in told["steps"])
    assert all(told[name] for name in ("version", "system", "python", "qt", "sqlite", "platform", "began"))
    assert told["frozen"] is False
    assert told["pictures"] == ["told-en.png", "told-zh.png"]
    for name in told["pictures"]:
        assert QImage(str(tmp_path / name)).size().toTuple() == (1366, 768)
    assert {each.name for each in tmp_path.iterdir()} == {"told.json", *told["pictures"], "scratch"}


@pytest.mark.usefixtures("qapp")
def test_what_a_step_meets_is_told_and_the_others_are_done(smoked: Smoke) -> None:
    steps = ("raises", "warns", "raises_in_a_slot", "raises_on_a_thread", "box", "none", "fine")
    told = smoked(SCREEN, *((name, f"{HERE}:{name}") for name in steps), ("gone", "ui.smoke.nowhere:made"))
    found = amiss(told)
    assert not told["ok"]
    assert found["raises"] == "LookupError: no such codec: big5"
    assert found["warns"] == "Qt: QFont: nothing to draw with"
    assert "ZeroDivisionError" in found["raises_in_a_slot"]
    assert "KeyError: 'gone'" in found["raises_on_a_thread"]
    assert found["box"].startswith("Amiss: a dialog came up:")
    assert "A library is missing" in found["box"]
    assert "has no attribute 'none'" in found["none"]
    assert "No module named 'ui.smoke.nowhere'" in found["gone"]
    assert len(found) == 7
    step = next(each for each in told["steps"] if each["name"] == "raises")
    assert step["trace"][-1].startswith("amiss.py:")
    assert step["trace"][-1].endswith(" raises")


@pytest.mark.usefixtures("qapp")
def test_a_missing_translation_and_an_empty_icon_are_told_by_name(
    smoked: Smoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "resources"
    for folder in ("icons", "theme", "translations"):
        shutil.copytree(Path(resources.__path__[0]) / folder, copy / folder)
    (copy / "translations" / "deskbell_zh_CN.qm").unlink()
    (copy / "icons" / "printer.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    (copy / "icons" / "mail.svg").unlink()
    monkeypatch.setattr(resources, "__path__", [str(copy)])
    monkeypatch.setattr(drawn, "RESOURCES", copy)
    told = smoked(*(each for each in STEPS if each[0] in ("screen.begun", "screen.icons", "screen.languages")))
    assert amiss(told) == {
        "screen.icons": "Amiss: nothing is drawn by icons/printer.svg",
        "screen.languages": "Amiss: there is no deskbell_zh_CN",
    }


def test_a_paper_with_an_empty_page_a_lost_word_or_a_font_outside_is_told() -> None:
    def paper(text: str) -> bytes:
        out = BytesIO()
        canvas = Canvas(out)
        canvas.setFont("Helvetica", 30)
        canvas.drawString(100, 500, text)
        canvas.showPage()
        canvas.save()
        return out.getvalue()

    with pytest.raises(Amiss, match="page 1 of the slip has only 0 dark points"):
        must_read(paper(""), "slip")
    with pytest.raises(Amiss, match="the slip does not say 王小明"):
        must_read(paper("Wang Xiaoming"), "slip", "王小明")
    with pytest.raises(Amiss, match="not inside the slip: Helvetica"):
        must_read(paper("Wang Xiaoming"), "slip", "WangXiaoming")


def test_the_command_ends_with_0_where_all_is_well_and_1_with_the_reason_where_not(
    smoked: Smoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "told.json"
    for name, code in (("fine", 0), ("raises", 1)):
        monkeypatch.setattr(ui.cli.smoke, "smoke", partial(smoke, steps=[(name, f"{HERE}:{name}")]))
        assert main(["--language", "en", "--smoke", str(file)]) == code
    out, err = capsys.readouterr()
    assert err.split() == ["fine", "program.left", "raises", "program.left"], "that it goes on is seen"
    assert out.splitlines() == [
        f"2 of 2 checks passed. What was seen lies in {file}",
        "raises: LookupError: no such codec: big5",
        f"1 of 2 checks passed. What was seen lies in {file}",
    ]
    assert main(["--language", "zh", "--json", "--smoke", str(file)]) == 1
    assert json.loads(capsys.readouterr().out)["steps"] == json.loads(file.read_text(encoding="utf-8"))["steps"]


def test_a_windowed_program_without_any_output_writes_its_report_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "told.json"
    monkeypatch.setattr(ui.cli.smoke, "smoke", partial(smoke, steps=[("raises", f"{HERE}:raises")]))
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert main(["--smoke", str(file)]) == 1
    assert main(["--smoke", str(tmp_path / "none" / "told.json")]) == 2
    assert amiss(json.loads(file.read_text(encoding="utf-8"))) == {"raises": "LookupError: no such codec: big5"}


def test_a_file_that_is_looked_into_as_it_should_go_spoils_no_smoke(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A virus scanner reads the empty file for crashes."""
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path.suffix == ".crash":
            raise PermissionError(errno.EACCES, "held")
        unlink(path, missing_ok)

    file = tmp_path / "told.json"
    monkeypatch.setattr(ui.cli.smoke, "smoke", partial(smoke, steps=[("fine", f"{HERE}:fine")]))
    monkeypatch.setattr(Path, "unlink", held)
    assert main(["--smoke", str(file)]) == 0
    assert json.loads(file.read_text(encoding="utf-8"))["ok"]


def test_a_report_that_cannot_be_written_ends_with_2_and_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "none" / "told.json"
    assert main(["--language", "en", "--smoke", str(missing)]) == 2
    assert capsys.readouterr().err == (
        f"{missing} cannot be written (there is no such folder). Name a file in a folder where you may write.\n"
    )
    assert main(["--language", "zh", "--smoke", str(missing)]) == 2
    assert capsys.readouterr().err == f"无法写入 {missing}（没有这个文件夹）。请指定可写文件夹中的文件。\n"
    assert main(["--language", "zh", "--smoke", str(tmp_path)]) == 2
    assert "这是一个文件夹" in capsys.readouterr().err
    assert main(["--language", "en", "--smoke", str(missing), "check"]) == 2
    assert "--smoke takes no command: leave out check" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "code"), [("hangs", 1), ("crashes", -6)])
@not_on_windows("a crash has another number there")
def test_a_program_that_hangs_or_crashes_leaves_the_step_and_where_it_stood(
    name: str, code: int, tmp_path: Path
) -> None:
    file = tmp_path / "told.json"
    script = (
        "import sys, tempfile; from pathlib import Path; from ui.smoke.run import smoke\n"
        "file, name, tempfile.tempdir = Path(sys.argv[1]), sys.argv[2], sys.argv[3]\n"
        f"smoke(file, {{}}, file.parent, [(name, '{HERE}:' + name)], step_seconds=0.5)"
    )
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    assert run("-c", script, str(file), name, str(scratch)).code == code
    told = json.loads(file.read_text(encoding="utf-8"))
    assert not told["ok"]
    assert "amiss.py" in file.with_name("told.json.crash").read_text(encoding="utf-8")
    if name == "crashes":
        assert (told["ended"], told["under_way"]) == (False, name)
    else:
        assert amiss(told) == {name: "it did not end within 0.5 seconds"}
        assert list(scratch.iterdir()) == []
