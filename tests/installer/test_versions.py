"""A release (B8) is made of the versions that were tried, which one file names: how it is written and held to."""

from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources.installer.versions import (
    CONSTRAINTS,
    HEAD,
    WINDOWS,
    asked_for,
    installed,
    main,
    part_faults,
    parts,
    pinned,
    python_faults,
    version_faults,
)


def test_every_part_has_the_version_that_was_tested_and_it_is_one_that_is_asked_for() -> None:
    wanted = pinned()
    assert parts({}, WINDOWS) <= wanted.keys()
    for line in asked_for():
        asked = Requirement(line)
        assert asked.specifier.contains(wanted[canonicalize_name(asked.name)]), line


def test_other_versions_than_the_tested_ones_are_named() -> None:
    there = {"pypdf": "7.1.0", "rich": "15.0.0"}
    assert installed(["pytest", "no-such-part"]).keys() == {"pytest"}
    assert list(version_faults(there | {"of-another-system": "1"}, there)) == []
    assert "rich 15.0.0 (14.3.0)" in next(version_faults({"rich": "14.3.0"}, there))


def test_what_is_not_installed_is_named_but_nothing_that_only_another_system_has() -> None:
    assert "no-such-part" in next(part_faults(["no-such-part>=1"]))
    assert "no-such-part" not in "".join(part_faults(["rich", 'no-such-part; sys_platform == "nowhere"']))


def test_another_python_than_a_releases_is_named() -> None:
    assert list(python_faults((3, 11))) == []
    assert next(python_faults((3, 13))).startswith("This is Python 3.13")


def test_the_list_is_written_with_all_that_a_part_stands_on(tmp_path: Path) -> None:
    into = tmp_path / "constraints.txt"
    assert main(["rich"], into) == 0
    lines = into.read_text(encoding="utf-8").splitlines(keepends=True)
    assert lines[0] == HEAD == CONSTRAINTS.read_text(encoding="utf-8").splitlines(keepends=True)[0]
    there = installed(["markdown-it-py", "mdurl", "pygments", "rich"])
    assert lines[1:] == [f"{name}=={version}\n" for name, version in sorted(there.items())]


def test_the_list_stays_as_it_was_where_a_part_is_not_installed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    into = tmp_path / "constraints.txt"
    assert main(["rich", "no-such-part"], into) == 1
    assert not into.exists()
    assert "no-such-part" in capsys.readouterr().err
