"""What the installer's script says and knows (B8), read as text: it is compiled by the bundle's check, not here."""

import re
from argparse import Namespace
from pathlib import Path

from resources.installer.pieces import ONCE_AT_THE_TOP, bundle_files, size_in_kb, write_pieces
from resources.installer.version import in_four, read_version
from ui.cli.book import folder_of
from ui.windowshabits.names import RUNNING, TASKBAR_ID

HERE = Path(__file__).parents[2] / "resources" / "installer"
SCRIPT = {path.name: path.read_text(encoding="utf-8") for path in (*HERE.glob("*.nsi"), *HERE.glob("*.nsh"))}
CODE = "\n".join(line for text in SCRIPT.values() for line in text.splitlines() if not line.lstrip().startswith(";"))
SAID = re.compile(r"^LangString (\w+) \$\{LANG_(\w+)} \"(.*)\"$", re.MULTILINE)


def _defined(name: str) -> str:
    found = re.search(rf'^!define {name} "?(.*?)"?$', CODE, re.MULTILINE)
    assert found, name
    return found[1]


def _says(language: str) -> dict[str, str]:
    return {name: words for name, tongue, words in SAID.findall(CODE) if tongue == language}


def test_every_sentence_is_there_in_both_languages_and_none_is_left_over() -> None:
    english, chinese = _says("ENGLISH"), _says("SIMPCHINESE")
    assert english.keys() == chinese.keys()
    assert all(english.values())
    assert all(re.search("[一-鿿]", words) for words in chinese.values())
    # ^Install and the like are NSIS's own.
    assert set(re.findall(r"\$\((\w+)\)", CODE)) == english.keys()


def test_a_sentence_names_the_same_things_in_both_languages() -> None:
    for name, words in _says("ENGLISH").items():
        for thing in re.findall(r"\$\{?\w+}?", words):
            if not thing.startswith("$\\"):
                assert thing in _says("SIMPCHINESE")[name], name


def test_a_silent_run_answers_every_box_by_itself() -> None:
    boxes = re.findall(r"^\s*MessageBox.*$", CODE, re.MULTILINE)
    assert len(boxes) >= 8
    assert [box for box in boxes if "/SD ID" not in box] == []


def test_the_script_and_the_program_mean_the_same_mutex_taskbar_button_and_data_folder() -> None:
    assert _defined("MUTEX") == RUNNING
    assert _defined("APP_ID") == TASKBAR_ID
    assert _defined("DATA") == f"$LOCALAPPDATA\\{folder_of(Namespace(data=None)).name}"


def test_every_exit_code_is_told_to_whoever_writes_a_script() -> None:
    names = ("IN_USE", "NEWER_HERE", "WINDOWS_TOO_OLD", "NOT_THERE", "FOR_EVERYONE", "HALF_WAY")
    told = re.findall(r"^\| (\d+) \|", (HERE / "RELEASE.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert told == ["0", "1", "2", *(_defined(name) for name in names)]
    assert {f"${{{name}}}" for name in names} <= set(re.findall(r"(?:SetErrorLevel|StrCpy \$Stop) (\$\{\w+})", CODE))


def test_nothing_deletes_the_folder_that_a_person_chose_nor_the_data() -> None:
    deleted = re.findall(r"^\s*RMDir /r (.*)$", CODE, re.MULTILINE)
    assert deleted
    ours = {'"$INSTDIR\\${FRESH}"', '"$INSTDIR\\${FORMER}"', '"$INSTDIR\\${FRESH}\\${name}"'}
    assert set(deleted) <= ours
    assert not re.search(r"^\s*(RMDir|Delete).*\$\{DATA}", CODE, re.MULTILINE)


def test_the_old_version_goes_only_when_every_file_of_the_new_one_stands_in_its_place() -> None:
    assert not any("FileExists" in line for line in _part("macro MOVE_IN"))
    swap = _part("Function Swap")
    thrown = swap.index('RMDir /r "$INSTDIR\\${FORMER}"')
    assert swap.index("!insertmacro EACH_FILE SEE_IN_PLACE") < swap.index("Call GoBack") < thrown
    # Only where all of the old one has gone out, for what stands in the folder then is new.
    assert swap.index("!insertmacro EACH_PIECE MOVE_OUT") < swap.index('${If} $Held == ""')
    assert swap.index("!insertmacro EACH_PIECE MOVE_OUT_AGAIN") < swap.index("Call GoBack")


def test_a_program_whose_exe_is_in_place_is_never_taken_back_and_no_exe_stands_among_other_pieces() -> None:
    tidy = _part("Function TidyUp")
    assert tidy.index('${AndIfNot} ${FileExists} "$INSTDIR\\deskbell.exe"') < tidy.index("Call GoBack")
    assert tidy.index("Call ThrowFreshAway") < tidy.index('RMDir /r "$INSTDIR\\${FORMER}"')
    assert "Sleep 300" in _part("Function ThrowFreshAway")
    back = _part("Function ${un}GoBack")
    assert back.index("!insertmacro EACH_PIECE CLEAR_THE_WAY") < back.index(
        "!insertmacro EACH_PIECE_BACKWARDS MOVE_BACK"
    )


def test_nothing_is_called_as_before_that_was_not_there_before() -> None:
    stop = _part("Function StopForHeldFiles")
    assert "$(FilesAreHeld)" in stop[stop.index('${If} ${FileExists} "$INSTDIR\\deskbell.exe"') + 2]
    assert "$(NotPutThere)" in "".join(stop[stop.index("${Else}") :])
    removing = _part("Function un.StopForHeldFiles")
    half_way = removing.index('${IfNot} ${FileExists} "$INSTDIR\\deskbell.exe"')
    assert half_way < removing.index("Call un.StopIfTorn") < removing.index("SetErrorLevel ${IN_USE}")


def _part(opened: str) -> list[str]:
    """The lines of a macro or a function of the script."""
    lines = [line.strip() for line in CODE.splitlines()]
    begun = next(at for at, line in enumerate(lines) if line.startswith((f"!{opened}", opened)))
    ended = next(at for at, line in enumerate(lines) if at > begun and line in ("!macroend", "FunctionEnd"))
    return lines[begun:ended]


def test_program_and_data_lie_apart() -> None:
    program = re.search(r'^InstallDir "(.*)"$', CODE, re.MULTILINE)
    assert program
    assert not f"{program[1]}\\".startswith(f"{_defined('DATA')}\\")


def test_the_version_has_one_source_and_windows_gets_four_numbers_of_it(tmp_path: Path) -> None:
    assert not re.search(r"\d+\.\d+\.\d+", CODE)
    assert in_four(read_version()).split(".")[:3] == read_version().split(".")
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "12.3.4"\n', encoding="utf-8")
    assert read_version(tmp_path) == "12.3.4"
    assert (in_four("12.3.4"), in_four("1.2rc1"), in_four("1")) == ("12.3.4.0", "1.2.0.0", "1.0.0.0")


def test_the_list_unpacks_and_removes_every_file_and_moves_the_program_first_and_last(tmp_path: Path) -> None:
    bundle = tmp_path / "deskbell"
    for name in (
        "deskbell.exe",
        "deskbell-cli.exe",
        "_internal/a b.dll",
        "_internal/deep/er/c.txt",
        "licences/index.txt",
    ):
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).write_bytes(b"x" * 1000)
    pieces = tmp_path / "pieces.nsh"
    write_pieces(bundle, pieces)
    lines = [line.strip() for line in pieces.read_text(encoding="utf-8").splitlines()]
    assert len(bundle_files(bundle)) == 5
    for path in bundle_files(bundle):
        assert f'File "{bundle / path}"' in lines
        assert 'Delete "$INSTDIR\\${{FORMER}}\\{}"'.format(str(path).replace("/", "\\")) in lines
    removed = [line for line in lines if line.startswith("RMDir")]
    assert removed[0] == 'RMDir "$INSTDIR\\${FORMER}\\_internal\\deep\\er"'
    assert len(removed) == 4
    assert not any("/r" in line for line in removed)
    assert 'SetOutPath "$INSTDIR\\${FRESH}\\_internal\\deep\\er"' in lines
    pieces_of = _macros(lines)
    assert pieces_of["EACH_PIECE"][0] == pieces_of["EACH_PIECE_BACKWARDS"][-1] == "deskbell.exe"
    assert pieces_of["EACH_NEW_PIECE"][-1] == "deskbell.exe"
    looked_for = [str(path).replace("/", "\\") for path in bundle_files(bundle)]
    assert pieces_of["EACH_FILE"] == [*looked_for, "uninstall.exe"]
    # The uninstaller looks for others that run, not for itself.
    assert pieces_of["EACH_PROGRAM"] == ["deskbell.exe", "deskbell-cli.exe"]
    assert {*ONCE_AT_THE_TOP, "uninstall.exe", "_internal", "licences"} <= set(pieces_of["EACH_PIECE"])
    assert size_in_kb(bundle) == 5


def _macros(lines: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in lines:
        if opened := re.match(r"!macro (\w+) what", line):
            found[opened[1]] = []
        elif called := re.match(r'!insertmacro \$\{what} "(.*)"', line):
            found[list(found)[-1]].append(called[1])
    return found
