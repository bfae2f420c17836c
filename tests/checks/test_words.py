"""Nothing is left unsaid in either language."""

import ast
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from resources.translations import refresh
from tests.checks.test_fences import CODE, ROOT

TS = refresh.HERE / f"{refresh.NAME}.ts"


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations brought in step with the code of now."""
    fresh = tmp_path_factory.mktemp("ts") / TS.name
    shutil.copy(TS, fresh)
    refresh.collect(fresh)
    return fresh


def test_every_text_of_the_screens_has_its_chinese(collected: Path) -> None:
    missing = [
        message.findtext("source")
        for message in ElementTree.parse(collected).getroot().iter("message")
        if (told := message.find("translation")) is None or told.get("type") == "unfinished" or not told.text
    ]
    assert missing == []


def test_the_chinese_fills_the_same_blanks(collected: Path) -> None:
    wrong = [
        source
        for message in ElementTree.parse(collected).getroot().iter("message")
        if set(re.findall(r"\{\w*\}", source := message.findtext("source") or ""))
        != set(re.findall(r"\{\w*\}", message.findtext("translation") or ""))
    ]
    assert wrong == []


def test_the_compiled_translation_is_that_of_the_ts(tmp_path: Path) -> None:
    refresh.compile_into(TS, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == TS.with_suffix(".qm").read_bytes()


def _codes() -> set[str]:
    found = set()
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("Refusal", "BookFault", "Witnessed")
            ):
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value)
                elif first is not None:
                    found |= _codes_in(path)
            elif isinstance(node, ast.ClassDef) and any(ast.unparse(each) == "Witnessed" for each in node.bases):
                found |= _codes_in(path)
    return found


def _codes_in(path: Path) -> set[str]:
    """Where a code is chosen by a table or a function, every code-like word of the file; diary acts are none."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    acts = {id(call.args[0]) for call in calls if call.func.attr == "record" and call.args}  # type: ignore[attr-defined]
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in acts
        and re.fullmatch(r"[a-z]+\.[a-z_]+", node.value)
    }


def test_every_refusal_has_its_sentence() -> None:
    from desk.refusals import Refusal
    from ui import messages

    codes = _codes()
    assert len(codes) > 30
    unknown = messages.sentence(Refusal("no.such.code"))
    assert [code for code in sorted(codes) if messages.sentence(Refusal(code)) == unknown] == []


def test_the_readme_and_the_license_are_at_the_top_and_nothing_else_is() -> None:
    import subprocess

    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8")
    top = {line.split("/")[0] for line in listed.stdout.splitlines()}
    allowed = {
        "pyproject.toml",
        "desk",
        "ui",
        "resources",
        "db",
        "tests",
        "build.spec",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
    }
    assert {name for name in top if not name.startswith(".")} == allowed
