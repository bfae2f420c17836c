"""Takes somebody's words out of the rows about them, out of what the book remembers of these, and out of drafts."""

import json
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, bindparam, or_, select, true, update

from db.base import Base
from db.models import Case, Diary, Draft, ImportChange, IncomingLetter, Merge
from desk.diary import redact
from desk.forgetting.post import POST
from desk.forgetting.scope import NAME_FIELDS, Scope, parts, words_of
from desk.forgetting.scrub import Scrub
from desk.work import UnitOfWork

Way = Callable[[str], str]
# What was told of the person, whatever it says; an empty text in place of it, or the alias.
_ALIAS = None
_TOLD: dict[str, dict[str, str | None]] = {
    "case": {"told_by": _ALIAS, "told_phone": ""},
    "slip": {"told_by": _ALIAS, "told_phone": ""},
    "letter": {"to_name": _ALIAS, "to_address": ""},
    "letter_request": {"to_name": _ALIAS},
    "incoming_letter": {"from_name": _ALIAS, "from_address": ""},
    "move": {"who": _ALIAS},
    "visit": {"met": _ALIAS},
    "release_pass": {
        "asked_by": _ALIAS, "proof": "", "authority": "", "carrier": "", "carrier_id": "", "plate": "",
    },
    "tenure": {"note": "", "relation": ""},
    "paper_held": {"note": ""},
}  # fmt: skip
_NUMBERED_BY = ("case_number", "incoming")
_OF_THE_PERSON = ("person", "phone", "person_group", "tenure")
_SAID = select(Diary.id, Diary.old, Diary.new, Diary.note)


def wipe_told(work: UnitOfWork, theirs: Scope, letters: Scope, ids: list[int], alias: str) -> None:
    """Empty the fields that say who somebody was, or put the alias there; `letters`: those to and from somebody, as
    others about their matters say who somebody else was."""
    for name, columns in _TOLD.items():
        table = Base.metadata.tables[name]
        of_them: ColumnElement[bool] = true()
        if "person_id" in table.c and name not in POST:
            of_them = or_(table.c.person_id.in_(ids), table.c.person_id.is_(None))
        for some in parts((letters if name in POST else theirs).get(name, ())):
            for column, instead in columns.items():
                said = update(table).where(table.c.id.in_(some), of_them, table.c[column] != "")
                work.session.execute(said.values({column: alias if instead is None else instead}))


def scrub_rows(work: UnitOfWork, scope: Scope, scrub: Scrub) -> Scope:
    """Scrub every text of some rows; those that were changed."""
    changed: Scope = {}
    for name, ids in scope.items():
        table = Base.metadata.tables[name]
        columns = [column for column in words_of(table) if f"{name}.{column}" != "person.name"]
        ways = [scrub.name if f"{name}.{column}" in NAME_FIELDS else scrub for column in columns]
        for some in parts(ids) if columns else ():
            query = select(table.c.id, *(table.c[column] for column in columns)).where(table.c.id.in_(some))
            changed.setdefault(name, set()).update(_scrub(work, table, columns, query, ways))
    return changed


def scrub_history(work: UnitOfWork, scope: Scope, scrub: Scrub) -> None:
    """Scrub what the diary, imports and merges remember of some rows."""
    change, merge = (Base.metadata.tables[name] for name in ("import_change", "merge"))
    for name, ids in scope.items():
        told = partial(_told, name, scrub)
        for some in parts(ids):
            _scrub_diary(work, _SAID.where(Diary.subject == name, Diary.subject_id.in_(some)), told, scrub)
            columns = select(ImportChange.column).where(ImportChange.table == name, ImportChange.row_id.in_(some))
            for column in set(work.session.scalars(columns)):
                filled = select(ImportChange.id, ImportChange.old, ImportChange.new).where(
                    ImportChange.table == name, ImportChange.row_id.in_(some), ImportChange.column == column
                )
                _scrub(work, change, ["old", "new"], filled, [partial(_told, name, scrub, column=column)] * 2)
            if name == "unit":
                merged = select(Merge.id, Merge.moved).where(Merge.kind == "unit")
                merged = merged.where(or_(Merge.kept_id.in_(some), Merge.gone_id.in_(some)))
                _scrub(work, merge, ["moved"], merged, [lambda text: _told("", scrub, text)])


def scrub_lines(work: UnitOfWork, ids: set[int], scrub: Scrub) -> None:
    """Scrub lines of the diary, whatever they are about."""
    by_subject: Scope = {}
    # What testifies of another line says nothing of anybody, whatever its digits look like.
    about_others = select(Diary.id, Diary.subject).where(Diary.subject != "diary")
    for some in parts(ids):
        for line, subject in work.session.execute(about_others.where(Diary.id.in_(some))):
            by_subject.setdefault(subject, set()).add(line)
    for subject, lines in by_subject.items():
        told = partial(_told, subject, scrub)
        for some in parts(lines):
            _scrub_diary(work, _SAID.where(Diary.id.in_(some)), told, scrub)


def scrub_changes(work: UnitOfWork, ids: set[int], scrub: Scrub) -> None:
    """Scrub what imports filled in, in rows of whatever table."""
    table = Base.metadata.tables["import_change"]
    for some in parts(ids):
        query = select(ImportChange.id, ImportChange.old, ImportChange.new).where(ImportChange.id.in_(some))
        _scrub(work, table, ["old", "new"], query, [scrub, scrub])


def blank_merges(work: UnitOfWork, ids: list[int], alias: str) -> None:
    """Put the alias where the diary of others says with whom they were merged and split again."""
    merges = select(Merge.id, Merge.kept_id, Merge.gone_id).where(
        Merge.kind == "person", or_(Merge.kept_id.in_(ids), Merge.gone_id.in_(ids))
    )
    for merge_id, *pair in work.session.execute(merges).all():
        lines = _SAID.where(
            Diary.subject == "person", Diary.subject_id.in_(set(pair) - set(ids)),
            Diary.act.in_(("person.merge", "person.split")), Diary.note == str(merge_id),
        )  # fmt: skip
        redact(work, {line: (old, alias, note) for line, old, _, note in work.session.execute(lines)})
        work.session.execute(update(Merge).where(Merge.id == merge_id).values(moved=""))


def blank_diary(work: UnitOfWork, theirs: Scope, ids: list[int]) -> None:
    """Leave of the diary of the person's own rows only who did what and when; rows struck since name the person."""
    nothing = {"old": "", "new": ""}
    for name in _OF_THE_PERSON:
        for some in parts(theirs.get(name, ())):
            mine = select(Diary.id).where(Diary.subject == name, Diary.subject_id.in_(some))
            redact(work, dict.fromkeys(work.session.scalars(mine), ("", "", "")))
            filled = update(ImportChange).where(ImportChange.table == name, ImportChange.row_id.in_(some))
            work.session.execute(filled.values(nothing))
    for person_id in ids:
        mark = f'"person_id": {person_id}'
        naming = _SAID.where(
            Diary.subject.in_(_naming_people()), or_(Diary.old.contains(mark), Diary.new.contains(mark))
        )
        whole = re.compile(rf"{mark}\b")
        lines = work.session.execute(naming).all()
        redact(work, {line: ("", "", note) for line, old, new, note in lines if whole.search(old) or whole.search(new)})


def _naming_people() -> list[str]:
    """The tables whose struck rows the diary keeps whole: cases and letters are never struck."""
    tables = (name for name, table in Base.metadata.tables.items() if "person_id" in table.c)
    return [name for name in tables if name not in ("case", "letter")]


def scrub_drafts(
    work: UnitOfWork, theirs: Scope, own: Scrub, near: Scrub, ids: list[int], units: set[int], alias: str
) -> None:
    """Scrub the half-filled forms that are about the person, a matter of theirs or the flats; nothing else typed is
    touched. Of a letter the addressee goes as a whole when it is to the person."""
    numbers = _numbers_of(work, theirs)
    for draft in work.session.scalars(select(Draft)):
        content = json.loads(draft.content)
        owner = re.match(r"record:\w+:(\d+):", draft.id)
        of_flat = owner is not None and int(owner[1]) in units
        of_flat = of_flat or any(name.endswith("unit_id") and value in units for name, value in content.items())
        to_them = any(name.endswith("person_id") and value in ids for name, value in content.items())
        if to_them or any(name.endswith(_NUMBERED_BY) and value in numbers for name, value in content.items()):
            clean = walked(content, own)
            if to_them and draft.kind == "letter":
                told = {"to_name": alias, "to_address": "", "proposed_to_name": alias, "proposed_to_address": ""}
                clean |= {name: instead for name, instead in told.items() if clean.get(name)}
            draft.content = json.dumps(clean, ensure_ascii=True)
        elif of_flat:
            draft.content = json.dumps(walked(content, near), ensure_ascii=True)
    work.session.flush()


def _numbers_of(work: UnitOfWork, theirs: Scope) -> set[str]:
    """What drafts call the cases and the letters that came in of somebody by."""
    found: set[str] = set()
    for table in (Case, IncomingLetter):
        for some in parts(theirs.get(table.__tablename__, ())):
            found |= set(work.session.scalars(select(table.number).where(table.id.in_(some))))
    return found


def _scrub_diary(work: UnitOfWork, lines: Any, told: Way, scrub: Scrub) -> None:
    redact(work, {
        line: (told(old), told(new), scrub(note)) for line, old, new, note in work.session.execute(lines)
    })  # fmt: skip


def _scrub(work: UnitOfWork, table: Any, columns: list[str], query: Any, ways: Sequence[Way]) -> set[int]:
    changed = []
    for row_id, *texts in work.session.execute(query):
        clean = [way(text) if text else text for way, text in zip(ways, texts, strict=True)]
        if clean != texts:
            changed.append({"row": row_id, **{f"new_{name}": text for name, text in zip(columns, clean, strict=True)}})
    if changed:
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
        work.session.connection().execute(update(table).where(table.c.id == bindparam("row")).values(values), changed)
    return {each["row"] for each in changed}


def _told(table: str, scrub: Scrub, text: str, column: str = "") -> str:
    """A text that may be JSON, with the columns of a row or the value of one in it."""
    if text[:1] not in ("{", "[", '"'):
        return scrub(text)
    try:
        told = json.loads(text)
    except ValueError:
        return scrub(text)
    clean = walked({column: told}, scrub, table)[column]
    return text if clean == told else json.dumps(clean, ensure_ascii=False)


def walked(value: Any, scrub: Scrub, table: str = "", column: str = "") -> Any:
    """The same value with every text in it scrubbed; dropped and changed rows tell their table beside them."""
    if isinstance(value, str):
        return scrub.name(value) if f"{table}.{column}" in NAME_FIELDS else scrub(value)
    if isinstance(value, list):
        return [walked(each, scrub, table, column) for each in value]
    if not isinstance(value, dict):
        return value
    table = str(value.get("table") or table)
    return {name: walked(each, scrub, table, name) for name, each in value.items()}
