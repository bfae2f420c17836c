"""The release script (B8) stops for what must not leave the house: tried on small invented bundles."""

import json
import struct
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from desk.releases.news import NEWS
from resources.installer import looking
from resources.installer.looking import bundle_faults, file_version, installer_faults, smoke_faults
from resources.installer.msi import FOLDER_KEY, write_msi_source
from resources.installer.release import NotReleasedError, main, news_of, refuse_wrong_place
from resources.installer.signing import VARIABLE, signing_command
from resources.installer.version import read_version

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


def _program(version: tuple[int, int, int, int]) -> bytes:
    """As much of an .exe as the look needs: the place where Windows finds its version."""
    first, second, third, fourth = version
    fixed = bytes.fromhex("bd04effe00000100") + struct.pack("<II", first << 16 | second, third << 16 | fourth)
    return b"MZ" + bytes(64) + fixed + bytes(40)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "deskbell"
    (folder / "licences").mkdir(parents=True)
    (folder / "_internal").mkdir()
    (folder / "licences" / "index.txt").write_text("MIT", encoding="utf-8")
    (folder / "deskbell.exe").write_bytes(_program((1, 4, 0, 0)))
    return folder


def test_a_good_bundle_has_no_faults(bundle: Path) -> None:
    assert list(bundle_faults(bundle, "1.4.0", for_windows=True)) == []
    assert file_version(bundle / "deskbell.exe") == "1.4.0.0"


def _of_another_version(bundle: Path) -> None:
    (bundle / "deskbell.exe").write_bytes(_program((1, 3, 9, 0)))


def _of_no_version(bundle: Path) -> None:
    (bundle / "deskbell.exe").write_bytes(b"MZ")


def _with_icu(bundle: Path) -> None:
    (bundle / "_internal" / "ICUUC.dll").touch()


def _without_licences(bundle: Path) -> None:
    (bundle / "licences" / "index.txt").unlink()


def _without_program(bundle: Path) -> None:
    (bundle / "deskbell.exe").unlink()


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
        (_too_large, "100.0 MB"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_bundle_is_said(bundle: Path, spoil: Callable[[Path], None], words: str) -> None:
    spoil(bundle)
    faults = list(bundle_faults(bundle, "1.4.0", for_windows=True))
    assert len(faults) == 1
    assert words in faults[0]


def test_an_installer_of_more_than_forty_megabytes_is_not_released(tmp_path: Path) -> None:
    setup = tmp_path / "deskbell-setup-1.4.0.exe"
    with setup.open("wb") as file:
        file.truncate(looking.INSTALLER_AT_MOST)
        assert list(installer_faults(setup)) == []
        file.truncate(looking.INSTALLER_AT_MOST + 100_000)
    assert "40.1 MB, more than 40.0 MB" in next(installer_faults(setup))


def test_a_smoke_that_failed_broke_off_or_left_no_word_is_told(tmp_path: Path) -> None:
    told = tmp_path / "smoke.json"
    assert "no account" in next(smoke_faults(told))
    told.write_text('{"ok": tru', encoding="utf-8")
    assert "no account" in next(smoke_faults(told))
    steps = [{"name": "book.made", "ok": True}, {"name": "papers.slip", "ok": False, "why": "no ink"}]
    told.write_text(json.dumps({"ok": False, "ended": True, "steps": steps}), encoding="utf-8")
    assert list(smoke_faults(told)) == ["papers.slip: no ink"]
    told.write_text(
        json.dumps({"ok": False, "ended": False, "under_way": "icons", "steps": steps[:1]}), encoding="utf-8"
    )
    assert list(smoke_faults(told)) == ["The smoke broke off in icons."]
    told.write_text(json.dumps({"ok": False, "ended": True, "steps": steps[:1]}), encoding="utf-8")
    assert len(list(smoke_faults(told))) == 1
    told.write_text(json.dumps({"ok": True, "ended": True, "steps": steps[:1]}), encoding="utf-8")
    assert list(smoke_faults(told)) == []


def test_no_release_comes_from_another_system_from_anaconda_or_of_a_version_of_two_numbers(tmp_path: Path) -> None:
    refuse_wrong_place("1.4.0", system_is_right=True, python=tmp_path)
    for version, right in (("1.4.0", False), ("1.4", True), ("1.4.0rc1", True), ("1.04.0", True)):
        with pytest.raises(NotReleasedError):
            refuse_wrong_place(version, right, tmp_path)
    (tmp_path / "conda-meta").mkdir()
    with pytest.raises(NotReleasedError, match="Anaconda"):
        refuse_wrong_place("1.4.0", system_is_right=True, python=tmp_path)


def test_the_script_says_in_a_sentence_why_it_stopped(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--any-system", "--smoked", "--bundle", str(bundle), "--out", str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err
    assert told.startswith("Not released. ")
    assert read_version() in told


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


def test_the_msi_has_every_file_the_next_version_has_the_same_parts_and_an_older_one_is_refused(
    bundle: Path, tmp_path: Path
) -> None:
    (bundle / "_internal" / "deep").mkdir()
    (bundle / "_internal" / "deep" / "a.txt").touch()
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
    assert new.find(f".//{WIX}MajorUpgrade[@DowngradeErrorMessage]") is not None
    assert new.find(f".//{WIX}Shortcut") is not None
    script = Path(looking.__file__).with_name("starting.nsh").read_text(encoding="utf-8")
    assert f'HKLM "{FOLDER_KEY}" "Folder"' in script


def _parts(tree: "Xml.ElementTree[Xml.Element]") -> dict[str | None, str | None]:
    return {each.get("Id"): each.get("Guid") for each in tree.iter(f"{WIX}Component")}
