"""The manager's month: themes, goals, measures, hot cases, problems on the log, reports issued."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the tables of the manager's month, and the indexes by which a month is found among many years."""
    op.create_table(
        "goal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("figure", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("unit", sa.String(length=20), nullable=False),
        sa.Column("target", sa.Double(), nullable=False),
        sa.Column("at_least", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal")),
    )
    with op.batch_alter_table("goal") as table:
        table.create_index("ix_goal_year", ["year", "position"], unique=False)

    op.create_table(
        "theme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("span", sa.String(length=10), nullable=False),
        sa.Column("words", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_theme")),
        sa.UniqueConstraint("span", name=op.f("uq_theme_span")),
    )
    op.create_table(
        "goal_actual",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("goal_id", sa.Integer(), nullable=False),
        sa.Column("span", sa.String(length=10), nullable=False),
        sa.Column("value", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name=op.f("fk_goal_actual_goal_id_goal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal_actual")),
        sa.UniqueConstraint("goal_id", "span", name=op.f("uq_goal_actual_goal_id")),
    )
    with op.batch_alter_table("goal_actual") as table:
        table.create_index(table.f("ix_goal_actual_goal_id"), ["goal_id"], unique=False)

    op.create_table(
        "issued_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("span", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("figures", sa.String(), nullable=False),
        sa.Column("records", sa.LargeBinary(), nullable=False),
        sa.Column("void_reason", sa.String(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_issued_report_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["paper_id"], ["kept_paper.id"], name=op.f("fk_issued_report_paper_id_kept_paper")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_report")),
        sa.UniqueConstraint("number", name=op.f("uq_issued_report_number")),
    )
    with op.batch_alter_table("issued_report") as table:
        table.create_index(table.f("ix_issued_report_clerk_id"), ["clerk_id"], unique=False)
        table.create_index(table.f("ix_issued_report_paper_id"), ["paper_id"], unique=False)
        table.create_index("ix_issued_report_span", ["span", "id"], unique=False)

    op.create_table(
        "measure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("span", sa.String(length=10), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=True),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("who", sa.String(length=120), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["class_id"], ["case_class.id"], name=op.f("fk_measure_class_id_case_class")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure")),
    )
    with op.batch_alter_table("measure") as table:
        table.create_index(table.f("ix_measure_class_id"), ["class_id"], unique=False)
        table.create_index("ix_measure_span", ["span", "class_id"], unique=False)

    op.create_table(
        "hot_case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("span", sa.String(length=10), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("lesson", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_hot_case_case_id_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hot_case")),
    )
    with op.batch_alter_table("hot_case") as table:
        table.create_index(table.f("ix_hot_case_case_id"), ["case_id"], unique=False)
        table.create_index("ix_hot_case_span", ["span"], unique=False)

    op.create_table(
        "problem",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("person", sa.String(length=120), nullable=False),
        sa.Column("duty", sa.String(length=200), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_problem_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_problem_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_problem")),
    )
    with op.batch_alter_table("problem") as table:
        table.create_index("ix_problem_at", ["at", "id"], unique=False)
        table.create_index(table.f("ix_problem_case_id"), ["case_id"], unique=False)
        table.create_index(table.f("ix_problem_clerk_id"), ["clerk_id"], unique=False)

    with op.batch_alter_table("case") as table:
        table.drop_index(table.f("ix_case_unit_id"))
        table.create_index("ix_case_repeat", ["unit_id", "class_id", "taken_at"], unique=False)
        table.drop_index("ix_case_closed")
        table.create_index(
            "ix_case_closed", ["closed_at", "taken_at"], unique=False, sqlite_where=sa.text("closed_at IS NOT NULL")
        )
        table.create_index(
            "ix_case_reopened", ["reopened", "closed_at"], unique=False, sqlite_where=sa.text("reopened > 0")
        )

    with op.batch_alter_table("case_note") as table:
        table.create_index("ix_case_note_told", ["at"], unique=False, sqlite_where=sa.text("told = 1"))

    with op.batch_alter_table("diary") as table:
        table.create_index(
            "ix_diary_flats", ["act", "at"], unique=False, sqlite_where=sa.text("act IN ('unit.add', 'unit.change')")
        )

    with op.batch_alter_table("hand_off") as table:
        table.create_index("ix_hand_off_told", ["at"], unique=False, sqlite_where=sa.text("told != ''"))

    op.add_column("hand_off", sa.Column("level", sa.String(length=20), nullable=True))
    with op.batch_alter_table("hand_off") as table:
        table.create_index("ix_hand_off_escalated", ["at"], unique=False, sqlite_where=sa.text("level IS NOT NULL"))

    with op.batch_alter_table("return_call") as table:
        table.create_index(
            "ix_return_call_done", ["done_at"], unique=False, sqlite_where=sa.text("done_at IS NOT NULL")
        )
        table.create_index("ix_return_call_fell_due", ["due_at"], unique=False)

    with op.batch_alter_table("visit") as table:
        table.create_index("ix_visit_at", ["at"], unique=False)
