"""The release script (B8) stops for what must not leave the house: tried on small invented bundles."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from desk.releases.news import NEWS
from resources.installer import looking
from resources.installer.exe import OF_64_BITS, file_version, is_signed, machine
from resources.installer.looking import bundle_faults, installer_faults, smoke_faults
from resources.installer.msi import FOLDER_KEY, write_msi_source
from resources.installer.release import (
    SUMS,
    NotReleasedError,
    hand_out,
    main,
    news_of,
    refuse_another_system,
    refuse_wrong_place,
)
from resources.installer.signing import VARIABLE, NotSignedError, sign, signing_command
from resources.installer.signing import main as sign_all
from resources.installer.version import read_version
from tests.installer import invented
from ui.smoke.steps import LAST, STEPS

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return invented.bundle(tmp_path / "deskbell", "1.4.0")


def test_a_good_bundle_has_no_faults(bundle: Path) -> None:
    assert list(bundle_faults(bundle, "1.4.0", for_windows=True)) == []
    assert file_version(bundle / "deskbell.exe") == "1.4.0.0"
    assert machine(bundle / "deskbell-cli.exe") == OF_64_BITS
    assert machine(bundle / "_internal" / "python311.dll") == 0


def _of_another_version(bundle: Path) -> None:
    (bundle / "deskbell.exe").write_bytes(invented.program("1.3.9"))


def _of_no_version(bundle: Path) -> None:
    told = bytes.fromhex("bd04effe")
    (bundle / "deskbell.exe").write_bytes((bundle / "deskbell.exe").read_bytes().replace(told, bytes(4)))


def _of_32_bits(bundle: Path) -> None:
    (bundle / "deskbell-cli.exe").write_bytes(invented.program("1.4.0", machine=0x14C))


def _with_icu(bundle: Path) -> None:
    (bundle / "_internal" / "ICUUC.dll").touch()


def _with_random_numbers_of_windows(bundle: Path) -> None:
    (bundle / "bcryptPrimitives.dll").touch()


def _without_licences(bundle: Path) -> None:
    (bundle / "licences" / "pyside6-essentials" / "Qt-third-party.txt").unlink()


def _without_program(bundle: Path) -> None:
    (bundle / "deskbell.exe").unlink()


def _without_the_program_for_scripts(bundle: Path) -> None:
    (bundle / "deskbell-cli.exe").unlink()


def _for_scripts_of_another_version(bundle: Path) -> None:
    (bundle / "deskbell-cli.exe").write_bytes(invented.program("1.3.8"))


def _with_a_chinese_name(bundle: Path) -> None:
    (bundle / "_internal" / "首问.txt").touch()


def _too_large(bundle: Path) -> None:
    with (bundle / "_internal" / "large.bin").open("wb") as file:
        file.truncate(looking.BUNDLE_AT_MOST)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_of_another_version, "1.3.9.0"), (_of_no_version, "nothing"), (_with_icu, "python.org"),
        (_without_licences, "licence"), (_without_program, "deskbell.exe"), (_with_a_chinese_name, "letters"),
        (_too_large, "100.0 MB"), (_of_32_bits, "deskbell-cli.exe"), (_with_random_numbers_of_windows, "to Windows"),
        (_without_the_program_for_scripts, "deskbell-cli.exe"), (_for_scripts_of_another_version, "1.3.8.0"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_bundle_is_said(bundle: Path, spoil: Callable[[Path], None], words: str) -> None:
    spoil(bundle)
    faults = list(bundle_faults(bundle, "1.4.0", for_windows=True))
    assert len(faults) == 1
    assert words in faults[0]


def test_an_installer_that_grows_too_large_is_not_released(tmp_path: Path) -> None:
    setup = tmp_path / "deskbell-setup-1.4.0.exe"
    with setup.open("wb") as file:
        file.truncate(looking.INSTALLER_AT_MOST)
        assert list(installer_faults(setup)) == []
        file.truncate(looking.INSTALLER_AT_MOST + 100_000)
    assert "40.1 MB, more than 40.0 MB" in next(installer_faults(setup))


def test_a_smoke_that_failed_broke_off_or_left_no_word_is_told(tmp_path: Path) -> None:
    told = tmp_path / "smoke.json"
    assert "no account" in next(smoke_faults(told, "1.4.0"))
    told.write_text('{"ok": tru', encoding="utf-8")
    assert "no account" in next(smoke_faults(told, "1.4.0"))
    names = [name for name, _ in (*STEPS, LAST)]
    steps = [{"name": name, "ok": True} for name in names]
    whole = {"ok": True, "ended": True, "frozen": True, "version": "1.4.0", "platform": "windows", "steps": steps}

    def faults(**other: object) -> list[str]:
        told.write_text(json.dumps(whole | other), encoding="utf-8")
        return list(smoke_faults(told, "1.4.0", "windows"))

    assert faults() == []
    slip = {"name": names[-1], "ok": False, "why": "no ink"}
    assert faults(ok=False, steps=[*steps[:-1], slip]) == [f"{names[-1]}: no ink"]
    assert faults(ok=False, ended=False, under_way="icons", steps=steps[:1]) == ["The smoke broke off in icons."]
    assert faults(steps=steps[1:]) == [f"The smoke did not try {names[0]}."]
    assert len(faults(ok=False)) == 1
    assert "packed" in faults(frozen=False)[0]
    assert "1.3.9" in faults(version="1.3.9")[0]
    assert "offscreen" in faults(platform="offscreen")[0]
    told.write_text('{"ok": true}', encoding="utf-8")
    assert len(list(smoke_faults(told, "1.4.0", "windows"))) == 4


def test_no_release_comes_from_another_system_or_another_python_than_the_tried_one() -> None:
    refuse_another_system(on_windows=True, python=(3, 11))
    with pytest.raises(NotReleasedError, match="made on Windows"):
        refuse_another_system(on_windows=False, python=(3, 11))
    for python in ((3, 10), (3, 12), (3, 13)):
        with pytest.raises(NotReleasedError, match=r"Python 3\.1[023]: a release is made with 3\.11.*--any-system"):
            refuse_another_system(on_windows=True, python=python)


def test_no_release_comes_from_anaconda_or_of_a_version_of_two_numbers(tmp_path: Path) -> None:
    refuse_wrong_place("1.4.0", tmp_path)
    for version in ("1.4", "1.4.0rc1", "1.04.0"):
        with pytest.raises(NotReleasedError):
            refuse_wrong_place(version, tmp_path)
    (tmp_path / "conda-meta").mkdir()
    with pytest.raises(NotReleasedError, match="Anaconda"):
        refuse_wrong_place("1.4.0", tmp_path)


def test_the_script_says_in_a_sentence_why_it_stopped(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--any-system", "--smoked", "--bundle", str(bundle), "--out", str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err
    assert told.startswith("Not released. ")
    assert read_version() in told


def test_a_disk_that_says_no_is_told_in_a_sentence_too(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.write_text("a file where the folder should be", encoding="utf-8")
    assert main(["--any-system", "--smoked", "--bundle", str(bundle), "--out", str(out)]) == 1
    told = capsys.readouterr().err
    assert told.startswith("Not released. ")
    assert out.name in told


def test_what_an_earlier_run_of_the_version_left_goes_when_the_new_files_come(tmp_path: Path) -> None:
    ready, out = tmp_path / "ready", tmp_path / "out"
    ready.mkdir()
    out.mkdir()
    for name in ("deskbell-1.4.0.msi", "deskbell-1.4.0.txt", "deskbell-1.3.0.msi", SUMS, "notes.txt"):
        (out / name).write_text("old", encoding="utf-8")
    made = [ready / name for name in ("deskbell-setup-1.4.0.exe", "deskbell-1.4.0.txt", SUMS)]
    for file in made:
        file.write_text("new", encoding="utf-8")
    hand_out(made, out, "1.4.0")
    assert {file.name: file.read_text(encoding="utf-8") for file in out.iterdir()} == {
        **{file.name: "new" for file in made}, "deskbell-1.3.0.msi": "old", "notes.txt": "old",
    }  # fmt: skip


def test_what_is_new_goes_along_in_both_languages_and_a_release_without_it_is_none() -> None:
    lines = news_of(str(NEWS[0].version), NEWS).splitlines()
    assert lines == [*NEWS[0].in_language("en"), *NEWS[0].in_language("zh")]
    assert len(lines) <= 40  # the program shows no more of them
    with pytest.raises(NotReleasedError, match=r"news\.py"):
        news_of("99.0.0", NEWS)


def test_signing_is_off_until_a_command_names_the_file() -> None:
    assert signing_command({}) == ""
    assert signing_command({VARIABLE: "signtool sign {file}"}) == "signtool sign {file}"
    with pytest.raises(ValueError, match=VARIABLE):
        signing_command({VARIABLE: "signtool sign"})


def test_a_file_counts_as_signed_when_it_is_and_not_when_the_command_says_so(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program, tool = bundle / "deskbell.exe", sys.executable
    for command, why in (("-c exit(3) {file}", "with 3"), ("-c pass {file}", "though")):
        with pytest.raises(NotSignedError, match=f"deskbell.exe .*{why}"):
            sign(f'"{tool}" {command}', program)
    with pytest.raises(NotSignedError, match="does not start"):
        sign("no-such-tool-anywhere {file}", program)
    monkeypatch.setenv(VARIABLE, f'"{tool}" -m tests.installer.invented {{file}}')
    assert not is_signed(program)
    assert sign_all([str(program)]) == 0
    assert is_signed(program)
    monkeypatch.delenv(VARIABLE)
    assert sign_all([str(program)]) == 1
    assert "deskbell.exe is not signed" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="what tries itself here is a script of the shell")
def test_what_tries_itself_is_signed_already(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = tmp_path / "tried.exe"
    (bundle / "deskbell").write_text(f'#!/bin/sh\ncp "{bundle}/deskbell.exe" "{tried}"\n', encoding="utf-8")
    (bundle / "deskbell").chmod(0o755)
    monkeypatch.setenv(VARIABLE, f'"{sys.executable}" -m tests.installer.invented {{file}}')
    assert main(["--any-system", "--bundle", str(bundle), "--out", str(tmp_path / "out")]) == 1
    assert is_signed(tried)


def test_the_msi_has_every_file_the_next_version_has_the_same_parts_and_an_older_one_is_refused(
    bundle: Path, tmp_path: Path
) -> None:
    first, again, second = (tmp_path / name for name in ("1.wxs", "1-again.wxs", "2.wxs"))
    write_msi_source(bundle, "1.4.0", "deskbell.ico", first)
    write_msi_source(bundle, "1.4.0", "deskbell.ico", again)
    (bundle / "_internal" / "deep" / "b.txt").touch()
    write_msi_source(bundle, "1.5.0", "deskbell.ico", second)
    assert first.read_bytes() == again.read_bytes()
    old, new = Xml.parse(first), Xml.parse(second)
    assert _parts(old).items() < _parts(new).items()
    assert {each.get("Source") for each in new.iter(f"{WIX}File")} >= {"deskbell.exe", "_internal/deep/b.txt"}
    assert {each.get("Id") for each in new.iter(f"{WIX}ComponentRef")} == _parts(new).keys()
    products = [tree.find(f"{WIX}Product") for tree in (old, new)]
    assert [product.get("Version") for product in products if product is not None] == ["1.4.0", "1.5.0"]
    assert len({product.get("UpgradeCode") for product in products if product is not None}) == 1
    assert len({product.get("Id") for product in products if product is not None}) == 2
    assert (refused := new.find(f".//{WIX}Condition")) is not None
    assert refused.text == "NOT NEWERFOUND"
    found = [
        (each.get("Property"), each.get("Minimum"), each.get("Maximum")) for each in new.iter(f"{WIX}UpgradeVersion")
    ]
    assert found == [("OLDERFOUND", "0.0.0", "1.5.0"), ("NEWERFOUND", "1.5.0", None)]
    # An upgrade that fails leaves the old version, and one that does not leaves out no file of a lower number.
    assert new.find(f".//{WIX}RemoveExistingProducts[@After='InstallInitialize']") is not None
    assert new.find(f".//{WIX}Property[@Id='REINSTALLMODE'][@Value='amus']") is not None
    assert new.find(f".//{WIX}Shortcut") is not None
    script = Path(looking.__file__).with_name("starting.nsh").read_text(encoding="utf-8")
    assert f'HKLM "{FOLDER_KEY}" "Folder"' in script


def _parts(tree: "Xml.ElementTree[Xml.Element]") -> dict[str | None, str | None]:
    return {each.get("Id"): each.get("Guid") for each in tree.iter(f"{WIX}Component")}
