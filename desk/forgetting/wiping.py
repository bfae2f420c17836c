"""Takes somebody's words out of the rows about them, out of what the book remembers of these, and out of drafts."""

import json
import re
from collections.abc import Callable
from typing import Any

from sqlalchemy import bindparam, or_, select, update

from db.base import Base
from db.models import Diary, Draft, ImportChange, Merge
from desk.forgetting.scope import Scope, parts, words_of
from desk.forgetting.scrub import Scrub
from desk.work import UnitOfWork

# What was told of the person, whatever it says; an empty text in place of it, or the alias.
_ALIAS = None
_TOLD: dict[str, dict[str, str | None]] = {
    "case": {"told_by": _ALIAS, "told_phone": ""},
    "letter": {"to_name": _ALIAS, "to_address": ""},
    "move": {"who": _ALIAS},
    "visit": {"met": _ALIAS},
    "release_pass": {
        "asked_by": _ALIAS, "proof": "", "authority": "", "carrier": "", "carrier_id": "", "plate": "",
    },
    "tenure": {"note": "", "relation": ""},
    "paper_held": {"note": ""},
}  # fmt: skip
_OF_THE_PERSON = ("person", "phone", "person_group", "tenure")


def wipe_told(work: UnitOfWork, theirs: Scope, ids: list[int], alias: str) -> None:
    """Empty the fields that say who somebody was, or put the alias there."""
    for name, columns in _TOLD.items():
        table = Base.metadata.tables[name]
        of_them = or_(table.c.person_id.in_(ids), table.c.person_id.is_(None))
        for some in parts(theirs.get(name, ())):
            for column, instead in columns.items():
                said = update(table).where(table.c.id.in_(some), of_them, table.c[column] != "")
                work.session.execute(said.values({column: alias if instead is None else instead}))


def scrub_rows(work: UnitOfWork, scope: Scope, scrub: Scrub) -> set[int]:
    """Scrub every text of some rows; the ids of the cases that were changed."""
    changed: set[int] = set()
    for name, ids in scope.items():
        table = Base.metadata.tables[name]
        columns = words_of(table)
        for some in parts(ids) if columns else ():
            query = select(table.c.id, *(table.c[column] for column in columns)).where(table.c.id.in_(some))
            ours = _scrub(work, table, columns, query, scrub)
            changed |= ours if name == "case" else set()
    return changed


def scrub_history(work: UnitOfWork, scope: Scope, scrub: Scrub) -> None:
    """Scrub what the diary, imports and merges remember of some rows."""
    diary, change, merge = (Base.metadata.tables[name] for name in ("diary", "import_change", "merge"))
    for name, ids in scope.items():
        for some in parts(ids):
            lines = select(Diary.id, Diary.old, Diary.new, Diary.note)
            lines = lines.where(Diary.subject == name, Diary.subject_id.in_(some))
            _scrub(work, diary, ["old", "new", "note"], lines, scrub)
            filled = select(ImportChange.id, ImportChange.old, ImportChange.new)
            filled = filled.where(ImportChange.table == name, ImportChange.row_id.in_(some))
            _scrub(work, change, ["old", "new"], filled, scrub)
            if name == "unit":
                merged = select(Merge.id, Merge.moved).where(Merge.kind == "unit")
                merged = merged.where(or_(Merge.kept_id.in_(some), Merge.gone_id.in_(some)))
                _scrub(work, merge, ["moved"], merged, lambda text: _in_json(text, scrub))


def blank_diary(work: UnitOfWork, theirs: Scope, ids: list[int]) -> None:
    """Leave of the diary of the person's own rows only who did what and when; rows struck since name the person."""
    nothing = {"old": "", "new": ""}
    for name in _OF_THE_PERSON:
        for some in parts(theirs.get(name, ())):
            lines = update(Diary).where(Diary.subject == name, Diary.subject_id.in_(some))
            work.session.execute(lines.values(nothing | {"note": ""}))
            filled = update(ImportChange).where(ImportChange.table == name, ImportChange.row_id.in_(some))
            work.session.execute(filled.values(nothing))
    for person_id in ids:
        mark = f'"person_id": {person_id}'
        naming = select(Diary.id, Diary.old, Diary.new).where(
            Diary.subject.in_(_naming_people()), or_(Diary.old.contains(mark), Diary.new.contains(mark))
        )
        whole = re.compile(rf"{mark}\b")
        struck = [line for line, *texts in work.session.execute(naming) if any(whole.search(text) for text in texts)]
        for some in parts(struck):
            work.session.execute(update(Diary).where(Diary.id.in_(some)).values(nothing))


def _naming_people() -> list[str]:
    """The tables whose struck rows the diary keeps whole: cases and letters are never struck."""
    tables = (name for name, table in Base.metadata.tables.items() if "person_id" in table.c)
    return [name for name in tables if name not in ("case", "letter")]


def scrub_drafts(work: UnitOfWork, scrub: Scrub, ids: list[int], units: set[int]) -> None:
    """Scrub the half-filled forms that are about the person or the flats; nothing else typed is touched."""
    for draft in work.session.scalars(select(Draft)):
        content = json.loads(draft.content)
        about = any(
            (name.endswith("person_id") and value in ids) or (name.endswith("unit_id") and value in units)
            for name, value in content.items()
        )
        owner = re.match(r"record:\w+:(\d+):", draft.id)
        if about or (owner is not None and int(owner[1]) in units):
            draft.content = json.dumps(_walk(content, scrub), ensure_ascii=True)
    work.session.flush()


def _scrub(work: UnitOfWork, table: Any, columns: list[str], query: Any, scrub: Callable[[str], str]) -> set[int]:
    changed = []
    for row_id, *texts in work.session.execute(query):
        clean = [scrub(text) if text else text for text in texts]
        if clean != texts:
            changed.append({"row": row_id, **{f"new_{name}": text for name, text in zip(columns, clean, strict=True)}})
    if changed:
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
        work.session.connection().execute(update(table).where(table.c.id == bindparam("row")).values(values), changed)
    return {each["row"] for each in changed}


def _in_json(text: str, scrub: Scrub) -> str:
    return json.dumps(_walk(json.loads(text), scrub), ensure_ascii=False) if text else text


def _walk(value: Any, scrub: Scrub) -> Any:
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, list):
        return [_walk(each, scrub) for each in value]
    return {name: _walk(each, scrub) for name, each in value.items()} if isinstance(value, dict) else value
