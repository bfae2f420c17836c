"""The words of a file's history: none is missing for what the diary may hold."""

import re
from pathlib import Path

from db.base import Base
from desk.flatfile.history import _of_a_flat, _of_those
from ui.flatfile.words import FIELDS, SUBJECTS, VERBS

ROOT = Path(__file__).parents[3]
_ACT = re.compile(r"\.record(?:_many)?\(\s*f?\"([a-z_.]+)\"")
_ELSEWHERE = {
    "book",
    "backup",
    "clerk",
    "signin",
    "secret",
    "recovery",
    "right",
    "facts",
    "export",
    "import",
    "search",
    "duty",
    "handover",
    "journal_entry",
    "step_kind",
    "merge",
    "estate",
    "building",
    "own_day",
    "case_class",
}


def test_every_act_of_the_desk_has_its_words() -> None:
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "desk").rglob("*.py"))
    acts = {act for source in sources for act in _ACT.findall(source)}
    told = {tuple(act.split(".")) for act in acts}
    assert len(told) > 30
    assert {what for what, _verb in told if what not in _ELSEWHERE} <= set(SUBJECTS)
    assert {verb for what, verb in told if what not in _ELSEWHERE} <= set(VERBS)


def test_every_record_of_a_flat_and_each_of_its_fields_has_a_name() -> None:
    """A table of the future fails here until its history can be read."""
    tables = {"unit", "person", "tenure", *_of_a_flat(), *(child for child, _column, _parent in _of_those())}
    assert tables <= set(SUBJECTS)
    of_records = [name for name in tables if "removed_at" in Base.metadata.tables[name].c or name in ("unit", "tenure")]
    columns = {column.name for name in of_records for column in Base.metadata.tables[name].c}
    unnamed = {name for name in columns if not name.endswith("_id") and name not in ("id", *FIELDS)}
    assert unnamed == set()
