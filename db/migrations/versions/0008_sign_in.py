"""Whoever sits at the desk signs in."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Give each clerk room for a secret, and the office a recovery key; signing in stays off."""
    with op.batch_alter_table("clerk") as table:
        table.add_column(sa.Column("secret", sa.String(), server_default="", nullable=False))
        table.add_column(sa.Column("must_renew", sa.Boolean(), server_default="0", nullable=False))
        table.add_column(sa.Column("failures", sa.Integer(), server_default="0", nullable=False))
        table.add_column(sa.Column("failed_at", sa.BigInteger(), nullable=True))

    op.create_table(
        "recovery_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=True),
        sa.Column("spent_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["made_by_id"], ["clerk.id"], name=op.f("fk_recovery_key_made_by_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_key")),
    )
    with op.batch_alter_table("recovery_key") as table:
        table.create_index(table.f("ix_recovery_key_made_by_id"), ["made_by_id"], unique=False)

    op.create_table(
        "tries",
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("what", name=op.f("pk_tries")),
    )
