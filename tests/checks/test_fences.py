"""Who may know whom, and what no file may hold."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = sorted(path for folder in ("db", "desk", "ui", "resources") for path in (ROOT / folder).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
# Where a fault of any kind must be met: the errands, the last-resort dialog, and where the program begins.
MAY_CATCH_ALL = {"ui/errands.py", "ui/faults.py", "ui/__main__.py"}


def _run(*command: str) -> str:
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    return "" if done.returncode == 0 else done.stdout + done.stderr


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _nodes(word: str) -> Iterator[tuple[str, ast.AST]]:
    """The nodes of the files that hold a word: what is sought is not in the others, and reading a tree takes long."""
    for path in CODE:
        words = path.read_text(encoding="utf-8")
        if re.search(word, words):
            for node in ast.walk(ast.parse(words)):
                yield _name(path), node


def _hands_on(node: ast.ExceptHandler) -> bool:
    """Whether it only tidies up and lets the fault go on."""
    return isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None


def test_imports_go_from_ui_to_desk_to_db_and_never_in_circles() -> None:
    script = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    assert _run("-c", script, "--no-cache") == ""


def test_every_type_is_right() -> None:
    assert _run("-m", "mypy") == ""


def test_the_style_is_one_style() -> None:
    assert _run("-m", "ruff", "check", ".") == ""
    assert _run("-m", "ruff", "format", "--check", ".") == ""


def test_nobody_catches_everything() -> None:
    caught = [
        f"{name}:{node.lineno}"
        for name, node in _nodes(r"\bexcept\b")
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")))
        and name not in MAY_CATCH_ALL
        and not _hands_on(node)
    ]
    assert caught == []


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("sleeping or pumping events", r"\btime\.sleep\b|\bprocessEvents\b|\bqtbot\.wait\("),
        (
            "another clock than the desk's",
            r"QDateTime\.current|QDate\.current|QTime\.current|datetime\.today|date\.today",
        ),
        ("code that runs what it reads", r"\bpickle\b|\bshelve\b|\beval\(|yaml\.load|\bPickleType\b"),
        ("a drawer for everything", r"^(utils|helpers|manager)\b"),
        ("what is wrong on Windows: held_but", r"~\s*\(?\s*Qt\.KeyboardModifier"),
    ],
)
def test_no_file_holds(what: str, pattern: str) -> None:
    me = Path(__file__)
    found = [
        f"{_name(path)}: {match[0]}"
        for path in [*CODE, *TESTS]
        if path != me
        for match in [re.search(pattern, path.stem if "drawer" in what else path.read_text(encoding="utf-8"))]
        if match
    ]
    assert found == [], what


def test_a_thread_stands_still_in_one_place_only() -> None:
    found = [
        name
        for name, node in _nodes(r"\bEvent\(\)\s*\.wait\(")
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "wait"
        and isinstance(node.func.value, ast.Call)
    ]
    assert found == ["db/held.py"], "an event that nobody sets is a sleep under another name"


def test_the_moment_comes_from_the_one_clock() -> None:
    found = [
        f"{name}:{node.lineno}"
        for name, node in _nodes(r"\.\s*(utc)?now\b")
        if name != "desk/clock.py"
        and isinstance(node, ast.Attribute)
        and node.attr in ("now", "utcnow")
        and isinstance(node.value, ast.Name)
        and node.value.id in ("datetime", "date")
    ]
    assert found == []


def test_every_file_opened_as_text_says_utf8() -> None:
    found = [
        f"{name}:{node.lineno}"
        for name, node in _nodes(r"\.\s*((read|write)_text\b|open\(\s*[\"'][rwax][t+]*[\"'])")
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and (node.func.attr in ("read_text", "write_text") or (node.func.attr == "open" and _as_text(node)))
        and not any(word.arg == "encoding" for word in node.keywords)
    ]
    assert found == []
    assert _run("-m", "ruff", "check", "--preview", "--select", "PLW1514", ".") == ""


def _as_text(call: ast.Call) -> bool:
    mode = call.args[0] if call.args else None
    return isinstance(mode, ast.Constant) and bool(re.fullmatch("[rwax][t+]*", str(mode.value)))


def test_every_public_function_and_class_says_what_it_is_for() -> None:
    silent = [
        f"{_name(path)}:{node.lineno} {node.name}"
        for path in CODE
        if "migrations/versions" not in _name(path)
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and ast.get_docstring(node) is None
    ]
    assert silent == []
