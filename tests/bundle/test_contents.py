"""What goes into the bundle and what stays out, without building one."""

import re
from importlib.metadata import Distribution
from pathlib import Path

import pytest

from resources.bundle.contents import COUNTRIES, EXCLUDED, needed, own_data, own_modules, reached
from resources.bundle.fileversion import version_text
from resources.bundle.licences import INDEX, OWN_TEXTS, NoLicence, gather, included, linked_in, short_metadata
from resources.bundle.mark import SIZES, write_icon
from ui.settings.words import countries


def test_the_countries_of_the_bundle_are_those_the_settings_offer() -> None:
    assert set(COUNTRIES) == {code for code, _told in countries() if code}


def test_what_was_left_out_is_told_by_no_place_in_the_bundle() -> None:
    stays = ["PySide6/Qt/plugins/platforms/libqoffscreen.so", "PySide6/plugins/platforms/qwindows.dll", "PIL/_webp.pyd"]
    stays += ["PySide6/translations/qtbase_zh_CN.qm", "holidays/locale/zh_CN/LC_MESSAGES/CN.mo", "modules.pyz"]
    stays += ["opencc/clib/share/opencc/t2s.json", "opencc/clib/share/opencc/STPhrases.ocd2", "tzdata/zoneinfo/PRC"]
    goes = [
        "PySide6/opengl32sw.dll",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/translations/qtbase_de.qm",
    ]
    goes += ["holidays/locale/fr/LC_MESSAGES/FR.mo", "pypinyin/phrases_dict.json", "opencc/clib/lib64/libopencc.a"]
    goes += [
        "opencc/clib/share/opencc/s2twp.json",
        "opencc/clib/share/opencc/TWPhrases.ocd2",
        "tzdata/zoneinfo/zone.tab",
    ]
    assert [place for place in stays + goes if needed((place, "", "DATA"))] == stays


def test_a_library_stays_only_while_something_that_stays_links_to_it() -> None:
    links = {"core.so": ["libicu.so"], "gtk.so": ["libgtk.so"], "lib/libgtk.so": ["libcairo.so"]}
    names = ("PySide6/QtCore.so", "libicu.so", "libgtk.so", "libcairo.so", "libpython3.11.so.1.0")
    sources = ("core.so", "lib/libicu.so", "lib/libgtk.so", "lib/libcairo.so", "python")
    kinds = ("EXTENSION", "BINARY", "BINARY", "BINARY", "BINARY")
    entries = list(zip(names, sources, kinds, strict=True))
    kept = reached(entries, lambda source: [(name, None) for name in links.get(source, [])])
    assert [name for name, _, _ in kept] == ["PySide6/QtCore.so", "libicu.so", "libpython3.11.so.1.0"]


def test_everything_of_ours_travels_and_no_tool_does() -> None:
    modules = set(own_modules())
    assert {"ui.cli.demo", "ui.smoke.run", "desk.apart.pictures", "db.migrations.run", "resources"} <= modules
    assert not any(name.startswith(("tests", "resources.bundle", "resources.installer")) for name in modules)
    folders = {folder for _source, folder in own_data()}
    assert {"resources/fonts", "resources/icons", "resources/mark", "db/migrations/versions"} <= folders
    assert not any(folder.startswith(("resources/installer", "resources/bundle")) for folder in folders)
    assert "asyncio" not in EXCLUDED  # SQLAlchemy imports it: see nothing_awaited


def test_every_part_brings_its_licence_or_the_build_fails(tmp_path: Path) -> None:
    import jinja2
    import PySide6

    parts = included([("jinja2", str(jinja2.__file__), "PYMODULE"), ("PySide6", str(PySide6.__file__), "PYMODULE")])
    gather(tmp_path / "licences", parts, [], "1.2.3")
    index = (tmp_path / "licences" / INDEX).read_text(encoding="utf-8")
    assert "Deskbell 1.2.3" in index
    for told in ("jinja2", "pyside6-essentials", "deskbell", "python"):
        assert f"\n{told} " in index
        assert list((tmp_path / "licences" / told).iterdir())
    assert "_internal" in (tmp_path / "licences/pyside6-essentials/replacing-qt.txt").read_text(encoding="utf-8")
    inside = (tmp_path / "licences/pyside6-essentials/Qt-third-party.txt").read_text(encoding="utf-8")
    assert "The FreeType Project (www.freetype.org)" in inside
    assert "the Independent JPEG Group" in inside
    for part in ("HarfBuzz", "libjpeg-turbo", "libpng", "PCRE2", "zlib"):
        assert f"\n{part}: " in inside
    described = [(place, Path(source).read_text("utf-8")) for place, source, _kind in short_metadata(tmp_path, parts)]
    assert any(place.startswith("deskbell-") and "Name: deskbell" in words for place, words in described)
    commercial = tmp_path / "PySide6_Essentials-6.11.3.dist-info"
    (commercial / "licenses").mkdir(parents=True)
    (commercial / "licenses" / "LicenseRef-Qt-Commercial.txt").write_text("to be paid for", encoding="utf-8")
    (commercial / "METADATA").write_text("Metadata-Version: 2.1\nName: PySide6-Essentials\nVersion: 6.11.3\n", "utf-8")
    (commercial / "RECORD").write_text(f"{commercial.name}/licenses/LicenseRef-Qt-Commercial.txt,,\n", encoding="utf-8")
    gather(tmp_path / "on windows", {**parts, "pyside6-essentials": Distribution.at(commercial)}, [], "1.2.3")
    chosen = sorted(path.name for path in (tmp_path / "on windows" / "pyside6-essentials").iterdir())
    assert chosen == sorted(OWN_TEXTS["pyside6-essentials"]), "the licence we use it under, not the one to be paid for"
    (bare := tmp_path / "bare-2.0.dist-info").mkdir()
    (bare / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 2.0\n", encoding="utf-8")
    with pytest.raises(NoLicence, match=r"bare 2\.0"):
        gather(tmp_path / "licences", {**parts, "bare": Distribution.at(bare)}, [], "1.2.3")


def test_what_is_linked_into_a_wheel_brings_its_licence_as_well(tmp_path: Path) -> None:
    calamine = Distribution.from_name("python-calamine")
    gather(tmp_path, {"python-calamine": calamine}, [], "1.2.3")
    told = (tmp_path / "python-calamine" / "calamine-inside.txt").read_text(encoding="utf-8")
    linked = list(linked_in(calamine))
    assert len(linked) > 20
    assert (tmp_path / "python-calamine" / "inside.txt").read_text(encoding="utf-8").splitlines() == linked
    for each in linked:
        name, licence = each.split()[0], each.partition(": ")[2]
        assert "Apache-2.0" in licence or "Unlicense" in licence or re.search(rf"\b{name}\b", told), each
    assert "encoding_rs" in told
    with pytest.raises(NoLicence, match="others' work"):
        gather(tmp_path, {"another": calamine}, [], "1.2.3")


def test_the_version_resource_says_the_one_version() -> None:
    told = version_text("1.4.0", "deskbell-cli", "Deskbell for scripts")
    compile(told, "resource", "eval")
    assert "filevers=(1, 4, 0, 0)" in told
    assert "StringStruct('ProductVersion', '1.4.0')" in told
    assert "deskbell-cli.exe" in told


def test_the_icon_has_every_size_and_something_is_drawn_at_each(tmp_path: Path) -> None:
    from PIL import IcoImagePlugin

    with IcoImagePlugin.IcoImageFile(write_icon(tmp_path / "deskbell.ico")) as icon:
        assert icon.info["sizes"] == {(size, size) for size in SIZES}
        for size in SIZES:
            drawn = icon.ico.getimage((size, size)).convert("RGBA")
            assert len(drawn.getcolors(size * size) or ()) > 2
