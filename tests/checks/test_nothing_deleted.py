"""A number once given stays in the book: nothing in the program deletes a case (M15)."""

import argparse
import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.models import Case
from desk.imports import undoing
from desk.merging import references, rules
from tests.checks.deleting import hidden_deletions
from tests.checks.test_fences import CODE, _name
from ui.cli.parser import _Grammar

# Deletions whose target is a variable, each with what is proved of it below or what its own lines say.
ROWS = {
    ("desk/records.py", "row"),  # strike(): called for the rows in STRUCK
    ("desk/own_days/acts.py", "row"),  # an own day
    ("desk/directory/call_lists.py", "standing[entry_id]"),  # a line of a call list
    ("desk/merging/moving.py", "rows"),  # a row that says what its twin says
    ("desk/imports/undoing.py", "table"),  # one of _LAST_FIRST
}
STRUCK = {
    ("desk/owners/ties.py", "tie"), ("desk/estates/acts.py", "row"), ("desk/visits/marks.py", "each"),
    ("desk/prices/valid.py", "row"),  # a price still to come
    ("desk/steering/goal_acts.py", "row"),  # what was typed for a goal
}  # fmt: skip
DELETING = re.compile(r"\b(delete\s+from|drop\s+table|replace\s+into)\b", re.IGNORECASE)
HIDDEN = re.compile(r"delete|cascade", re.IGNORECASE)  # without one of them hidden_deletions has nothing to say
VERBS = re.compile(r"delet|remov|eras|purge|drop|discard|destroy")


def _is_ours(path: Path) -> bool:
    return "migrations" not in path.parts


def _told(word: re.Pattern[str]) -> Iterator[tuple[Path, str]]:
    """The modules that have the word at all: to understand all of them takes seconds."""
    told = ((path, path.read_text(encoding="utf-8")) for path in CODE if _is_ours(path))
    return ((path, text) for path, text in told if word.search(text))


def _calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    for path, text in _told(re.compile("|".join(names))):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                called = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                if called in names:
                    yield _name(path), node


def test_no_statement_deletes_a_case() -> None:
    """M15: of every deletion in the program it is known what it takes away, and it is never a case."""
    told = {(name, ast.unparse(node.args[0])) for name, node in _calls("delete") if node.args}
    unknown = {(name, what) for name, what in told if not re.fullmatch(r"[A-Z]\w+|search_key|case_words", what)}
    assert unknown == ROWS
    assert not {what for _name, what in told} & {"Case", "cases.Case", "Case.__table__"}
    assert {what for _name, what in told - unknown} == {
        "Attachment", "Draft", "Fact", "KeptPaper", "OfficePicture", "PackageLine", "PassItem", "PersonGroup", "Phone",
        "PrintJob", "StoredFile", "case_words", "search_key",
    }  # fmt: skip


def test_every_deletion_says_in_so_many_words_what_it_takes_away() -> None:
    """M15: so that the test above sees all of them."""
    found = {_name(path): hidden_deletions(text) for path, text in _told(HIDDEN)}
    assert {name: what for name, what in found.items() if what} == {}


@pytest.mark.parametrize(
    "text",
    [
        "work.session.execute(Case.__table__.delete().where(Case.id == 1))",
        "work.session.query(Case).filter_by(id=1).delete()",
        "work.session.query(Case).delete(synchronize_session=False)",
        "from sqlalchemy import delete as wipe\nwork.session.execute(wipe(Case))",
        "from sqlalchemy.sql.expression import Delete\nwork.session.execute(Delete(Case))",
        "import sqlalchemy.sql as sql\nwork.session.execute(sql.Delete(Case))",
        "wipe = delete\nwork.session.execute(wipe(Case))", "getattr(work.session, 'delete')(case)",
        "relationship('Case', cascade='all, delete-orphan')", "relationship('Case', passive_deletes=True)",
        "ForeignKey('clerk.id', ondelete='CASCADE')", "for each in map(work.session.delete, cases): pass",
    ],
)  # fmt: skip
def test_this_fence_sees_every_way_of_deleting(text: str) -> None:
    assert hidden_deletions(text)


def test_this_fence_lets_a_plain_deletion_be() -> None:
    assert hidden_deletions("from sqlalchemy import delete, select\nwork.session.execute(delete(Draft))") == []


def test_a_deletion_that_takes_what_it_is_given_is_given_no_case() -> None:
    """M15: striking a record, taking back an import, merging two records that say the same."""
    struck = {(name, ast.unparse(node.args[1])) for name, node in _calls("strike")}
    assert struck == STRUCK
    assert Case not in undoing._LAST_FIRST
    assert Case.__tablename__ not in rules._ALIKE
    for target in ("person", "unit"):
        of_cases = [each for each in references.references_to(target) if each.table == Case.__tablename__]
        assert of_cases
        assert [references.only_once(each) for each in of_cases] == [()] * len(of_cases)


def test_no_words_of_sql_delete_and_no_object_of_the_book_takes_others_with_it() -> None:
    """M15: outside migrations nothing is deleted by hand-written SQL, and the book cascades nothing."""
    found = [
        f"{_name(path)}:{node.lineno}"
        for path, text in _told(re.compile("delete|drop|replace", re.IGNORECASE))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and DELETING.search(node.value)
    ]
    assert found == []
    ways = [each for table in Case.metadata.tables.values() for each in table.foreign_keys if each.ondelete]
    assert ways == []


def _verbs(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield from action.option_strings
        if isinstance(action, argparse._SubParsersAction):
            for verb, below in action.choices.items():
                yield verb
                yield from _verbs(below)


def test_the_command_line_and_the_window_have_no_command_that_deletes_a_case() -> None:
    """M15: no delete command exists."""
    verbs = set(_verbs(_Grammar("en").whole()))
    assert {"case", "take", "show"} <= verbs
    assert [verb for verb in verbs if VERBS.search(verb)] == []
    commands = {
        str(node.args[0].value)
        for name, node in _calls("Command", "make")
        if name.startswith(("ui/cases/", "ui/incidents/"))
        if node.args and isinstance(node.args[0], ast.Constant)
    }
    assert {"close", "void"} <= commands
    # A filter of the list, and what was typed and not saved yet.
    assert {each for each in commands if VERBS.search(each)} <= {"drop_filter", "discard", "sudden.discard"}
