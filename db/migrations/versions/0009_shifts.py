"""Shift hands over to shift: sheet, duty roster, journal, things left at the desk."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the tables of the shifts, with the indexes by which a day and what still waits are found."""
    op.create_table(
        "duty_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("shift", sa.String(length=20), nullable=False),
        sa.Column("post", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("phone", sa.String(length=80), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_line")),
    )
    with op.batch_alter_table("duty_line") as table:
        table.create_index("ix_duty_line_day", ["day", "shift"], unique=False)

    op.create_table(
        "handover",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.Column("given_by_id", sa.Integer(), nullable=False),
        sa.Column("given_name", sa.String(length=60), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=True),
        sa.Column("taken_by_id", sa.Integer(), nullable=True),
        sa.Column("taken_name", sa.String(length=60), nullable=False),
        sa.Column("remarks", sa.String(), nullable=False),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["given_by_id"], ["clerk.id"], name=op.f("fk_handover_given_by_id_clerk")),
        sa.ForeignKeyConstraint(["taken_by_id"], ["clerk.id"], name=op.f("fk_handover_taken_by_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover")),
        sa.UniqueConstraint("number", name=op.f("uq_handover_number")),
    )
    with op.batch_alter_table("handover") as table:
        table.create_index(table.f("ix_handover_given_by_id"), ["given_by_id"], unique=False)
        table.create_index(table.f("ix_handover_taken_by_id"), ["taken_by_id"], unique=False)
        table.create_index("ix_handover_given_at", ["given_at", "id"], unique=False)

    op.create_table(
        "journal_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=True),
        sa.Column("finding", sa.String(length=20), nullable=True),
        sa.Column("for_next", sa.Boolean(), nullable=False),
        sa.Column("struck", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_journal_entry_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_entry")),
    )
    with op.batch_alter_table("journal_entry") as table:
        table.create_index(table.f("ix_journal_entry_clerk_id"), ["clerk_id"], unique=False)
        table.create_index("ix_journal_entry_at", ["at", "id"], unique=False)
        table.create_index("ix_journal_entry_for_next", ["made_at"], unique=False, sqlite_where=sa.text("for_next = 1"))

    op.create_table(
        "left_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("for_name", sa.String(length=300), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("from_name", sa.String(length=300), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("handed_at", sa.BigInteger(), nullable=True),
        sa.Column("handed_to", sa.String(length=300), nullable=False),
        sa.Column("proof", sa.String(length=120), nullable=False),
        sa.Column("handed_clerk_id", sa.Integer(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_left_item_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["handed_clerk_id"], ["clerk.id"], name=op.f("fk_left_item_handed_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_left_item_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_left_item_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_left_item")),
        sa.UniqueConstraint("number", name=op.f("uq_left_item_number")),
    )
    with op.batch_alter_table("left_item") as table:
        table.create_index(table.f("ix_left_item_clerk_id"), ["clerk_id"], unique=False)
        table.create_index(table.f("ix_left_item_handed_clerk_id"), ["handed_clerk_id"], unique=False)
        table.create_index(table.f("ix_left_item_person_id"), ["person_id"], unique=False)
        table.create_index(table.f("ix_left_item_unit_id"), ["unit_id"], unique=False)
        table.create_index("ix_left_item_at", ["at", "id"], unique=False)
        table.create_index(
            "ix_left_item_waiting",
            ["at"],
            unique=False,
            sqlite_where=sa.text("handed_at IS NULL AND void_reason = ''"),
        )
