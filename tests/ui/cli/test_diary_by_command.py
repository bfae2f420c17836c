"""The command line says in plain words, in both languages, where somebody changed the diary (G49)."""

from pathlib import Path

from desk.backups import Reason, make
from desk.diary import last_line
from desk.office import Office
from tests.desk.diary.by_sql import change
from tests.ui.cli.conftest import Run


def test_the_check_names_the_line_that_was_changed_and_fails(run: Run, office: Office, flat: int, owner: int) -> None:
    line, mark = office.ask(last_line)
    sound = run("check", "--json", "--line", "2")
    told_of = {"line": line, "mark": mark.hex(), "redacted": 0, "restored": 0}
    assert (sound.code, sound.json["diary"]) == (0, told_of)
    assert sound.json["asked"]["line"] == 2
    assert len(bytes.fromhex(sound.json["asked"]["mark"])) == 32
    told = run("check", "--line", str(line)).out
    assert f"{line} lines" in told
    assert told.count(f"{mark.hex()[:8]} {mark.hex()[8:16]} ") == 2
    assert "has no line 99999" in run("check", "--line", "99999").out
    change(office.folder, f"UPDATE diary SET new = '李四' WHERE id = {line}")
    broken = run("check", "--json")
    assert (broken.code, broken.json["ok"]) == (1, False)
    assert broken.json["breaks"] == [
        {"code": "diary.words", "line": line, "at": "2026-11-20 16:00", "act": "tenure.add"}
    ]
    assert f"Line {line} of the diary (2026-11-20 16:00, tenure.add): it, or the line before" in run("check").out
    assert f"操作记录第 {line} 行（2026-11-20 16:00，tenure.add）" in run("--language", "zh", "check").out


def test_the_check_knows_from_backups_that_the_end_was_cut_off(
    run: Run, office: Office, folder: Path, flat: int, owner: int
) -> None:
    (folder / "backups").mkdir()
    made = make(office, folder / "backups", Reason.DAILY)
    line = office.ask(last_line)[0]
    assert run("check").code == 0
    change(folder, f"DELETE FROM diary WHERE id = {line}")
    told = run("check")
    assert told.code == 1
    assert f"after 2026-11-20 16:00: line {line} is not as {made.path.name} knows it (1 such" in told.out
    change(folder, "DELETE FROM diary WHERE id = 3", "UPDATE diary SET mark = x'00' WHERE id = 5")
    with_all = run("--language", "zh", "check").out
    assert "第 3 行缺失" in with_all
    assert "校验值被改动" in with_all
    assert "被删减或重写" in with_all
