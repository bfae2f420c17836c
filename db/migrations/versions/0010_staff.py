"""What the office keeps about its staff: certificates, praise, spot checks, suggestions."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the records of the staff, what stands to their credit, spot checks and suggestions."""
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("post", sa.String(length=60), nullable=False),
        sa.Column("phone", sa.String(length=80), nullable=False),
        sa.Column("certificate", sa.String(length=120), nullable=False),
        sa.Column("certificate_number", sa.String(length=60), nullable=False),
        sa.Column("certificate_until", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("worker_id", sa.Integer(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_staff_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["worker_id"], ["worker.id"], name=op.f("fk_staff_worker_id_worker")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
    )
    op.create_index(op.f("ix_staff_clerk_id"), "staff", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_staff_worker_id"), "staff", ["worker_id"], unique=False)

    op.create_table(
        "staff_credit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_staff_credit_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_staff_credit_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_credit_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_credit")),
    )
    op.create_index(op.f("ix_staff_credit_case_id"), "staff_credit", ["case_id"], unique=False)
    op.create_index(op.f("ix_staff_credit_clerk_id"), "staff_credit", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_staff_credit_day"), "staff_credit", ["day"], unique=False)
    op.create_index(op.f("ix_staff_credit_staff_id"), "staff_credit", ["staff_id"], unique=False)

    op.create_table(
        "spot_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("met", sa.String(), nullable=False),
        sa.Column("missed", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_spot_check_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_spot_check_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spot_check")),
    )
    op.create_index(op.f("ix_spot_check_clerk_id"), "spot_check", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_spot_check_staff_id"), "spot_check", ["staff_id"], unique=False)

    op.create_table(
        "staff_suggestion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("by_whom", sa.String(length=60), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("decision", sa.String(length=20), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        sa.Column("measure_id", sa.Integer(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_staff_suggestion_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["decided_by_id"], ["clerk.id"], name=op.f("fk_staff_suggestion_decided_by_id_clerk")),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_staff_suggestion_measure_id_measure")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_suggestion_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_suggestion")),
        sa.UniqueConstraint("number", name=op.f("uq_staff_suggestion_number")),
    )
    op.create_index(op.f("ix_staff_suggestion_clerk_id"), "staff_suggestion", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_staff_suggestion_decided_by_id"), "staff_suggestion", ["decided_by_id"], unique=False)
    op.create_index(op.f("ix_staff_suggestion_measure_id"), "staff_suggestion", ["measure_id"], unique=False)
    op.create_index(
        "ix_staff_suggestion_open",
        "staff_suggestion",
        ["at"],
        unique=False,
        sqlite_where=sa.text("decision = 'open' AND void_reason = ''"),
    )
    op.create_index(op.f("ix_staff_suggestion_staff_id"), "staff_suggestion", ["staff_id"], unique=False)
