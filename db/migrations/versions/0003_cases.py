"""Cases in full: hand-overs, pauses, return calls, incidents, the directory and the words at the elbow."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

# What a case is closed with until the office changes the list (M47, M97).
CAUSES = (
    ("ageing", "Ageing facilities", "设施老化"),
    ("design", "Design or choice of equipment", "设计或选型缺陷"),
    ("management", "Poor management", "管理不善"),
    ("conduct", "Conduct of staff", "员工行为"),
    ("delay", "Late repair", "维修不及时"),
    ("promise", "Promised too much", "承诺过高"),
    ("damage", "Man-made damage", "人为损坏"),
    ("third", "Somebody outside", "外部单位原因"),
    ("nature", "Weather and nature", "天气及自然原因"),
    ("misunderstood", "Misunderstanding", "误解或信息不对称"),
    ("none", "No fault: wish, question or praise", "无责任原因（咨询、建议、表扬等）"),
)
WAITING = "status IN ('open', 'with_trade', 'paused', 'answered', 'reopened')"


def upgrade() -> None:
    """Add every table and column of the cases' whole life."""
    op.create_table(
        "cause",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name_en", sa.String(length=80), nullable=False),
        sa.Column("name_zh", sa.String(length=80), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cause")),
        sa.UniqueConstraint("code", name=op.f("uq_cause_code")),
    )
    op.create_table(
        "quick_action",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.String(length=80), nullable=False),
        sa.Column("name_zh", sa.String(length=80), nullable=False),
        sa.Column("steps", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quick_action")),
    )
    op.create_table(
        "deposit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_deposit_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deposit")),
    )
    op.create_index(op.f("ix_deposit_clerk_id"), "deposit", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_deposit_on"), "deposit", ["on"], unique=False)
    op.create_table(
        "directory_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inside", sa.Boolean(), nullable=False),
        sa.Column("name_en", sa.String(length=120), nullable=False),
        sa.Column("name_zh", sa.String(length=120), nullable=False),
        sa.Column("handles_en", sa.String(length=400), nullable=False),
        sa.Column("handles_zh", sa.String(length=400), nullable=False),
        sa.Column("phone", sa.String(length=80), nullable=False),
        sa.Column("phone_other", sa.String(length=80), nullable=False),
        sa.Column("hours", sa.String(length=120), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("trade_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["trade_id"], ["trade.id"], name=op.f("fk_directory_entry_trade_id_trade")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_directory_entry")),
    )
    op.create_index(op.f("ix_directory_entry_trade_id"), "directory_entry", ["trade_id"], unique=False)
    op.create_table(
        "saved_filter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("wanted", sa.String(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_saved_filter_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_filter")),
    )
    op.create_index(op.f("ix_saved_filter_clerk_id"), "saved_filter", ["clerk_id"], unique=False)
    op.create_table(
        "advice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("text_en", sa.String(), nullable=False),
        sa.Column("text_zh", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["class_id"], ["case_class.id"], name=op.f("fk_advice_class_id_case_class")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advice")),
    )
    op.create_index(op.f("ix_advice_class_id"), "advice", ["class_id"], unique=False)
    op.create_table(
        "call_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["class_id"], ["case_class.id"], name=op.f("fk_call_line_class_id_case_class")),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["directory_entry.id"], name=op.f("fk_call_line_entry_id_directory_entry")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_line")),
        sa.UniqueConstraint("class_id", "entry_id", name=op.f("uq_call_line_class_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_call_line_entry_id"), "call_line", ["entry_id"], unique=False)
    op.create_table(
        "incident",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("class_id", sa.Integer(), nullable=True),
        sa.Column("estate_id", sa.Integer(), nullable=True),
        sa.Column("building_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("say_en", sa.String(), nullable=False),
        sa.Column("say_zh", sa.String(), nullable=False),
        sa.Column("expected_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["building_id"], ["building.id"], name=op.f("fk_incident_building_id_building")),
        sa.ForeignKeyConstraint(["class_id"], ["case_class.id"], name=op.f("fk_incident_class_id_case_class")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_incident_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["estate_id"], ["estate.id"], name=op.f("fk_incident_estate_id_estate")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
        sa.UniqueConstraint("number", name=op.f("uq_incident_number")),
    )
    op.create_index(op.f("ix_incident_building_id"), "incident", ["building_id"], unique=False)
    op.create_index(op.f("ix_incident_class_id"), "incident", ["class_id"], unique=False)
    op.create_index(op.f("ix_incident_clerk_id"), "incident", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_incident_estate_id"), "incident", ["estate_id"], unique=False)
    op.create_index(
        "ix_incident_going_on", "incident", ["started_at"], unique=False, sqlite_where=sa.text("ended_at IS NULL")
    )
    op.create_table(
        "call_made",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("who", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=80), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("incident_id", sa.Integer(), nullable=True),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("reached", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_call_made_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_call_made_clerk_id_clerk")),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["directory_entry.id"], name=op.f("fk_call_made_entry_id_directory_entry")
        ),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_call_made_incident_id_incident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_made")),
    )
    op.create_index(op.f("ix_call_made_case_id"), "call_made", ["case_id"], unique=False)
    op.create_index(op.f("ix_call_made_clerk_id"), "call_made", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_call_made_entry_id"), "call_made", ["entry_id"], unique=False)
    op.create_index(op.f("ix_call_made_incident_id"), "call_made", ["incident_id"], unique=False)
    op.create_table(
        "case_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("batch", sa.String(length=40), nullable=False),
        sa.Column("act", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("added", sa.String(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_case_step_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_case_step_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_step")),
    )
    op.create_index("ix_case_step_batch", "case_step", ["batch"], unique=False)
    op.create_index(op.f("ix_case_step_case_id"), "case_step", ["case_id"], unique=False)
    op.create_index(op.f("ix_case_step_clerk_id"), "case_step", ["clerk_id"], unique=False)
    op.create_table(
        "compensation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_compensation_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_compensation_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_compensation")),
    )
    op.create_index(op.f("ix_compensation_case_id"), "compensation", ["case_id"], unique=False)
    op.create_index(op.f("ix_compensation_clerk_id"), "compensation", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_compensation_paid_on"), "compensation", ["paid_on"], unique=False)
    op.create_table(
        "hand_off",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("trade_id", sa.Integer(), nullable=True),
        sa.Column("taker", sa.String(length=120), nullable=False),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.Column("read_by_id", sa.Integer(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_hand_off_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_hand_off_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["read_by_id"], ["clerk.id"], name=op.f("fk_hand_off_read_by_id_clerk")),
        sa.ForeignKeyConstraint(["trade_id"], ["trade.id"], name=op.f("fk_hand_off_trade_id_trade")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_off")),
    )
    op.create_index(op.f("ix_hand_off_case_id"), "hand_off", ["case_id"], unique=False)
    op.create_index(op.f("ix_hand_off_clerk_id"), "hand_off", ["clerk_id"], unique=False)
    op.create_index(
        "ix_hand_off_due_at", "hand_off", ["due_at"], unique=False, sqlite_where=sa.text("due_at IS NOT NULL")
    )
    op.create_index(op.f("ix_hand_off_read_by_id"), "hand_off", ["read_by_id"], unique=False)
    op.create_index(op.f("ix_hand_off_trade_id"), "hand_off", ["trade_id"], unique=False)
    op.create_index(
        "ix_hand_off_unread",
        "hand_off",
        ["at"],
        unique=False,
        sqlite_where=sa.text("read_at IS NULL AND removed_at IS NULL"),
    )
    op.create_table(
        "investigation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("department", sa.String(length=120), nullable=False),
        sa.Column("found", sa.String(), nullable=False),
        sa.Column("handled", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_investigation_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_investigation_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_investigation")),
        sa.UniqueConstraint("case_id", name=op.f("uq_investigation_case_id")),
    )
    op.create_index(op.f("ix_investigation_clerk_id"), "investigation", ["clerk_id"], unique=False)
    op.create_table(
        "pause",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("waits_for", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("back_on", sa.Date(), nullable=False),
        sa.Column("due_before", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_pause_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_pause_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pause")),
    )
    op.create_index(op.f("ix_pause_case_id"), "pause", ["case_id"], unique=False)
    op.create_index(op.f("ix_pause_clerk_id"), "pause", ["clerk_id"], unique=False)
    op.create_table(
        "rectification",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("problem", sa.String(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("leader", sa.String(length=60), nullable=False),
        sa.Column("analysis", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_rectification_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_rectification_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rectification")),
    )
    op.create_index(op.f("ix_rectification_case_id"), "rectification", ["case_id"], unique=False)
    op.create_index(op.f("ix_rectification_clerk_id"), "rectification", ["clerk_id"], unique=False)
    op.create_index(
        "ix_rectification_due",
        "rectification",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("done_at IS NULL AND removed_at IS NULL"),
    )
    op.create_table(
        "return_call",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("tried_at", sa.BigInteger(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("mark", sa.String(length=20), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_return_call_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_return_call_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_call")),
    )
    op.create_index(op.f("ix_return_call_case_id"), "return_call", ["case_id"], unique=False)
    op.create_index(op.f("ix_return_call_clerk_id"), "return_call", ["clerk_id"], unique=False)
    op.create_index(
        "ix_return_call_due",
        "return_call",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("done_at IS NULL AND removed_at IS NULL"),
    )
    op.add_column("case", sa.Column("entered_at", sa.BigInteger(), nullable=True))
    op.add_column("case", sa.Column("after_hours", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("case", sa.Column("withheld", sa.Boolean(), server_default="0", nullable=False))
    _point("estate_id", "estate")
    _point("second_of_id", "case")
    _point("incident_id", "incident")
    op.add_column("case", sa.Column("disputed_slip", sa.String(length=16), server_default="", nullable=False))
    _point("about_id", "clerk")
    op.add_column("case", sa.Column("duty_breach", sa.String(length=20), nullable=True))
    op.add_column("case", sa.Column("route_reason", sa.String(length=200), server_default="", nullable=False))
    op.add_column("case", sa.Column("reply_limit", sa.String(length=24), server_default="", nullable=False))
    op.add_column("case", sa.Column("solution_limit", sa.String(length=24), server_default="", nullable=False))
    op.add_column("case", sa.Column("tell_due", sa.BigInteger(), nullable=True))
    op.add_column("case", sa.Column("paused_until", sa.Date(), nullable=True))
    op.add_column("case", sa.Column("reopened", sa.Integer(), server_default="0", nullable=False))
    op.add_column("case", sa.Column("demand", sa.String(), server_default="", nullable=False))
    op.add_column("case", sa.Column("offer", sa.String(), server_default="", nullable=False))
    op.add_column("case", sa.Column("agreed", sa.String(), server_default="", nullable=False))
    op.add_column("case", sa.Column("decision", sa.String(), server_default="", nullable=False))
    op.add_column("case", sa.Column("apologised", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("case", sa.Column("apology", sa.String(), server_default="", nullable=False))
    op.add_column("case", sa.Column("verdict", sa.String(length=20), server_default="undecided", nullable=False))
    op.add_column("case", sa.Column("party", sa.String(length=20), nullable=True))
    op.add_column("case", sa.Column("promise_broken", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("case", sa.Column("visit_consent", sa.String(length=20), nullable=True))
    op.add_column("case", sa.Column("visit_otherwise", sa.String(length=200), server_default="", nullable=False))
    _point("cause_id", "cause")
    op.add_column("case", sa.Column("cause_note", sa.String(), server_default="", nullable=False))
    op.add_column("case", sa.Column("prevention", sa.String(), server_default="", nullable=False))
    op.add_column("case", sa.Column("result", sa.String(length=20), nullable=True))
    op.add_column("case", sa.Column("referred_to", sa.String(length=200), server_default="", nullable=False))
    op.create_index(
        "ix_case_about_id", "case", ["about_id"], unique=False, sqlite_where=sa.text("about_id IS NOT NULL")
    )
    op.create_index(op.f("ix_case_cause_id"), "case", ["cause_id"], unique=False)
    op.create_index(
        "ix_case_entered_at", "case", ["entered_at"], unique=False, sqlite_where=sa.text("entered_at IS NOT NULL")
    )
    op.create_index(op.f("ix_case_estate_id"), "case", ["estate_id"], unique=False)
    op.create_index(
        "ix_case_incident_id", "case", ["incident_id"], unique=False, sqlite_where=sa.text("incident_id IS NOT NULL")
    )
    op.create_index(
        "ix_case_paused_until", "case", ["paused_until"], unique=False, sqlite_where=sa.text("paused_until IS NOT NULL")
    )
    op.create_index(
        "ix_case_second_of_id", "case", ["second_of_id"], unique=False, sqlite_where=sa.text("second_of_id IS NOT NULL")
    )
    op.create_index(
        "ix_case_tell_due", "case", ["tell_due"], unique=False, sqlite_where=sa.text("tell_due IS NOT NULL")
    )
    op.add_column("case_class", sa.Column("position", sa.Integer(), server_default="0", nullable=False))
    op.add_column("case_class", sa.Column("standard_en", sa.String(), server_default="", nullable=False))
    op.add_column("case_class", sa.Column("standard_zh", sa.String(), server_default="", nullable=False))
    op.add_column("case_class", sa.Column("sudden", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("case_class", sa.Column("about_staff", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("case_note", sa.Column("told", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("case_note", sa.Column("channel", sa.String(length=20), nullable=True))
    op.add_column("case_note", sa.Column("removed_at", sa.BigInteger(), nullable=True))
    op.add_column("place", sa.Column("position", sa.Integer(), server_default="0", nullable=False))
    op.add_column("place", sa.Column("common", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("place", sa.Column("active", sa.Boolean(), server_default="1", nullable=False))
    op.add_column("reply", sa.Column("removed_at", sa.BigInteger(), nullable=True))
    op.add_column("trade", sa.Column("position", sa.Integer(), server_default="0", nullable=False))
    # The indexes of waiting cases must name the new states, word for word as the statements do.
    for name, columns, where in (
        ("ix_case_waiting_unit", ["unit_id"], WAITING),
        ("ix_case_waiting_person", ["person_id"], WAITING),
        ("ix_case_waiting_due", ["solution_due"], WAITING),
        ("ix_case_waiting_reply", ["reply_due"], f"replied_at IS NULL AND {WAITING}"),
    ):
        op.drop_index(name, table_name="case")
        op.create_index(name, "case", columns, sqlite_where=sa.text(where))
    for place, (code, name_en, name_zh) in enumerate(CAUSES, 1):
        told = sa.text(
            "INSERT INTO cause (code, name_en, name_zh, position, active) VALUES (:code, :en, :zh, :place, 1)"
        )
        op.execute(told.bindparams(code=code, en=name_en, zh=name_zh, place=place))
    # The order of the lists was that of entry.
    for table in ("case_class", "place", "trade"):
        op.execute(f"UPDATE {table} SET position = id")  # noqa: S608  # the names stand right above
    for limit, none in (("reply", "1 working_days"), ("solution", "5 working_days")):
        # What the class promises now is what it promised: nothing else is known of these cases.
        op.execute(
            f"UPDATE \"case\" SET {limit}_limit = coalesce((SELECT {limit}_amount || ' ' || {limit}_unit"  # noqa: S608
            f" FROM case_class WHERE case_class.id = \"case\".class_id), '{none}')"
        )
    op.execute(
        'UPDATE "case" SET estate_id = (SELECT building.estate_id FROM unit JOIN building'
        ' ON building.id = unit.building_id WHERE unit.id = "case".unit_id) WHERE unit_id IS NOT NULL'
    )
    # What somebody began to write on a case is kept by the clerk as well, so that nobody writes over another's words.
    op.execute("UPDATE draft SET id = id || ':' || clerk_id WHERE kind IN ('note', 'reply') AND clerk_id IS NOT NULL")


def _point(column: str, other: str) -> None:
    """Add a column of "case" that points to another table: SQLite can do that without building the table anew."""
    named = f"fk_case_{column}_{other}"
    op.execute(f'ALTER TABLE "case" ADD COLUMN {column} INTEGER CONSTRAINT {named} REFERENCES "{other}" (id)')
