"""Which rows of the whole book are about somebody: told by the links between the tables, so that none is left out."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Enum, String, Table, Text, or_, select

from db.base import Base
from desk.work import Reading

Scope = dict[str, set[int]]
"""Ids of rows by table."""

_AT_ONCE = 500
# What a row is called by, whom a mailing goes to, and who signs for the office: no words about anybody.
_NOT_WORDS = frozenset({
    "case.number", "case.request_id", "case.origin", "slip.number", "letter.number", "letter.letterhead",
    "letter.signer", "letter.signer_post", "release_pass.number", "incoming_letter.number", "letter_request.content",
    "incident.number", "notice.number", "notice.drawn_with", "mailing.number", "mailing.wanted", "mailing.signer",
    "handover.number", "handover.given_name", "handover.taken_name", "left_item.number",
    "staff_suggestion.number", "staff_suggestion.by_whom", "spot_check.met", "spot_check.missed",
    "letter_template.code", "unit.code", "unit.staircase", "unit.room", "attachment.subject",
})  # fmt: skip
# Where nothing but a name stands, or a name and what somebody is called by.
NAME_FIELDS = frozenset({
    "case.told_by", "slip.told_by", "letter.to_name", "letter_request.to_name", "incoming_letter.from_name",
    "move.who", "visit.met",
    "release_pass.asked_by", "release_pass.carrier",
    "renovation.firm", "renovation.foreman", "renovation_worker.name", "key_held.deposited_by", "key_loan.lent_to",
    "left_item.for_name", "left_item.from_name", "left_item.handed_to", "person.contact",
})  # fmt: skip


def rows_about(reading: Reading, beginning: Scope) -> Scope:
    """The rows that lead to some rows by their links, through any number of tables; the rows themselves among them."""
    found = {name: set(ids) for name, ids in beginning.items()}
    for table in Base.metadata.sorted_tables:  # what others refer to comes first
        if table.name in ("person", "unit") or "id" not in table.c:
            continue
        linked = found.get(table.name, set())
        for column in table.c:
            for foreign in column.foreign_keys:
                for some in parts(found.get(foreign.column.table.name, ())):
                    linked |= set(reading.session.scalars(select(table.c.id).where(column.in_(some))))
        if linked:
            found[table.name] = linked
    attachment = Base.metadata.tables["attachment"].c
    for name, ids in list(found.items()):
        for some in parts(ids):
            of_these = or_(attachment.subject == name) & attachment.subject_id.in_(some)
            found.setdefault("attachment", set()).update(reading.session.scalars(select(attachment.id).where(of_these)))
    return found


def words_of(table: Table) -> list[str]:
    """The columns of a table that hold what somebody wrote."""
    return [
        column.name
        for column in table.c
        if isinstance(column.type, String | Text)
        and not isinstance(column.type, Enum)
        and column.computed is None
        and f"{table.name}.{column.name}" not in _NOT_WORDS
    ]


def parts(ids: Iterable[int]) -> Iterator[list[int]]:
    """Some ids at a time: a statement has room for only so many."""
    ordered = sorted(ids)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]
