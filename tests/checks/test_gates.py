"""Every gate of safety is kept by a test that is there and says so; tests/safety/__init__.py lists them."""

import ast
import re

import tests.safety
from tests.checks.test_fences import ROOT

GATES = [f"G{number:02}" for number in (*range(1, 53), 56)]


def _listed() -> dict[str, list[str]]:
    """The tests of each gate, as the list names them."""
    found: dict[str, list[str]] = {}
    for line in (tests.safety.__doc__ or "").splitlines():
        if gate := re.match(r"(G\d\d) (?!and|,)", line):
            found[gate[1]] = []
        elif "::" in line:
            found[next(reversed(found))].append(line.strip())
    return found


def test_every_gate_is_listed_with_its_tests() -> None:
    listed = _listed()
    assert sorted(listed) == GATES
    assert [gate for gate, kept in listed.items() if not kept] == []


def test_every_test_of_the_list_is_there_and_says_which_gate_it_keeps() -> None:
    wrong = []
    for gate, kept in _listed().items():
        for told in kept:
            path, _, name = told.partition("::")
            file = ROOT / "tests" / path
            tree = ast.parse(file.read_text(encoding="utf-8")) if file.is_file() else ast.Module([], [])
            tests_there = {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}
            if name not in tests_there:
                wrong.append(f"{gate}: no {told}")
            elif gate not in f"{ast.get_docstring(tree)} {ast.get_docstring(tests_there[name])}":
                wrong.append(f"{gate}: not named by {told}")
    assert wrong == []
