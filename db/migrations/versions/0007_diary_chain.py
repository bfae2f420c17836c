"""Every line of the diary seals the one before it (G49)."""

import os
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from db.chain import BEFORE_ALL, GUARDS, SALT, digest_of, mark_after

revision = "0007"
down_revision = "0006"

# The words go from table to table inside the book: what is no UTF-8, as an old disk may have left it, goes along.
_LINES = (
    "SELECT id, at, clerk_id, subject_id,"
    " CAST(act AS BLOB), CAST(subject AS BLOB), CAST(old AS BLOB), CAST(new AS BLOB), CAST(note AS BLOB)"
    " FROM diary ORDER BY id"
)
_CHAINED = (
    "INSERT INTO chained_diary (id, at, clerk_id, act, subject, subject_id, old, new, note, salt, mark)"
    " SELECT id, at, clerk_id, act, subject, subject_id, old, new, note, ?, ? FROM diary WHERE id = ?"
)


def upgrade() -> None:
    """Chain the lines there are in the order they were written, and let no line be changed from now on; keep with an
    issued report where the diary stood."""
    op.create_table(
        "chained_diary",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("act", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=30), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_diary_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_diary")),
    )
    # The driver itself takes the lines one by one: a diary of ten years is not held in memory.
    book: Any = op.get_bind().connection.driver_connection
    book.executemany(_CHAINED, _chained(book.execute(_LINES)))
    op.drop_table("diary")
    op.rename_table("chained_diary", "diary")
    op.create_index(op.f("ix_diary_clerk_id"), "diary", ["clerk_id"], unique=False)
    op.create_index("ix_diary_subject", "diary", ["subject", "subject_id", "id"], unique=False)
    answered = sa.text("act = 'incoming_letter.answered'")
    flats = sa.text("act IN ('unit.add', 'unit.change')")
    op.create_index("ix_diary_answered", "diary", ["new"], unique=False, sqlite_where=answered)
    op.create_index("ix_diary_flats", "diary", ["act", "at"], unique=False, sqlite_where=flats)
    for guard in GUARDS:
        op.execute(guard)
    op.add_column("issued_report", sa.Column("diary_id", sa.Integer(), nullable=True))
    op.add_column("issued_report", sa.Column("diary_mark", sa.LargeBinary(), nullable=True))


def _chained(lines: Any) -> Iterator[tuple[Any, ...]]:
    mark = BEFORE_ALL
    for line in lines:
        salt = os.urandom(SALT)
        mark = mark_after(mark, digest_of(salt, *line))
        yield salt, mark, line[0]
