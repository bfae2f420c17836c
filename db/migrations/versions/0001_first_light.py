"""First light: flats and people, cases, slips, letters, the diary and the finder."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

CASE_WORDS = (
    "CREATE VIRTUAL TABLE case_words USING fts5("
    "words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')"
)


def upgrade() -> None:
    """Make every table of version 0.1."""
    op.execute(CASE_WORDS)
    op.create_table(
        "clerk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("post", sa.String(length=60), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clerk")),
    )
    op.create_table(
        "counter",
        sa.Column("series", sa.String(length=20), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", name=op.f("pk_counter")),
    )
    op.create_table(
        "estate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.String(length=120), nullable=False),
        sa.Column("name_zh", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_estate")),
    )
    op.create_table(
        "fact",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_fact")),
    )
    op.create_table(
        "own_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("works", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_own_day")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("is_company", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=True),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("tier", sa.String(length=20), nullable=False),
        sa.Column("handling", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.String(length=80), nullable=False),
        sa.Column("name_zh", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
    )
    op.create_table(
        "search_key",
        sa.Column("k", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("k", "kind", "id", name=op.f("pk_search_key")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_key_record", "search_key", ["kind", "id"], unique=False)
    op.create_table(
        "trade",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("name_en", sa.String(length=60), nullable=False),
        sa.Column("name_zh", sa.String(length=60), nullable=False),
        sa.Column("worker", sa.String(length=60), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trade")),
        sa.UniqueConstraint("code", name=op.f("uq_trade_code")),
    )
    op.create_table(
        "building",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("estate_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["estate_id"], ["estate.id"], name=op.f("fk_building_estate_id_estate")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_building")),
        sa.UniqueConstraint("estate_id", "name", name=op.f("uq_building_estate_id")),
    )
    op.create_table(
        "case_class",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name_en", sa.String(length=80), nullable=False),
        sa.Column("name_zh", sa.String(length=80), nullable=False),
        sa.Column("reply_amount", sa.Integer(), nullable=False),
        sa.Column("reply_unit", sa.String(length=20), nullable=False),
        sa.Column("solution_amount", sa.Integer(), nullable=False),
        sa.Column("solution_unit", sa.String(length=20), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("trade_id", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["case_class.id"], name=op.f("fk_case_class_parent_id_case_class")),
        sa.ForeignKeyConstraint(["trade_id"], ["trade.id"], name=op.f("fk_case_class_trade_id_trade")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_class")),
        sa.UniqueConstraint("code", name=op.f("uq_case_class_code")),
    )
    op.create_index(op.f("ix_case_class_parent_id"), "case_class", ["parent_id"], unique=False)
    op.create_index(op.f("ix_case_class_trade_id"), "case_class", ["trade_id"], unique=False)
    op.create_table(
        "diary",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("act", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=30), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_diary_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_diary")),
    )
    op.create_index(op.f("ix_diary_clerk_id"), "diary", ["clerk_id"], unique=False)
    op.create_index("ix_diary_subject", "diary", ["subject", "subject_id", "id"], unique=False)
    op.create_table(
        "draft",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_draft_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
    )
    op.create_index(op.f("ix_draft_clerk_id"), "draft", ["clerk_id"], unique=False)
    op.create_table(
        "phone",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("as_told", sa.String(length=80), nullable=False),
        sa.Column("digits", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_phone_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone")),
    )
    op.create_index(op.f("ix_phone_digits"), "phone", ["digits"], unique=False)
    op.create_index(op.f("ix_phone_person_id"), "phone", ["person_id"], unique=False)
    op.create_table(
        "unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("building_id", sa.Integer(), nullable=False),
        sa.Column("staircase", sa.String(length=20), nullable=False),
        sa.Column("room", sa.String(length=20), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("area", sa.Double(), nullable=True),
        sa.Column("occupied", sa.Boolean(), nullable=True),
        sa.Column("delivered_on", sa.Date(), nullable=True),
        sa.Column("renovation", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["building_id"], ["building.id"], name=op.f("fk_unit_building_id_building")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
        sa.UniqueConstraint("code", name=op.f("uq_unit_code")),
    )
    op.create_index(op.f("ix_unit_building_id"), "unit", ["building_id"], unique=False)
    op.create_table(
        "case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("urgency", sa.String(length=20), nullable=False),
        sa.Column("told_by", sa.String(length=300), nullable=False),
        sa.Column("told_phone", sa.String(length=80), nullable=False),
        sa.Column("relation", sa.String(length=20), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("access", sa.String(length=400), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("first_receiver_id", sa.Integer(), nullable=True),
        sa.Column("class_id", sa.Integer(), nullable=True),
        sa.Column("trade_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("reply_due", sa.BigInteger(), nullable=True),
        sa.Column("solution_due", sa.BigInteger(), nullable=True),
        sa.Column("replied_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.Column("request_id", sa.String(length=80), nullable=True),
        sa.Column("origin", sa.String(length=120), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["class_id"], ["case_class.id"], name=op.f("fk_case_class_id_case_class")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_case_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["first_receiver_id"], ["clerk.id"], name=op.f("fk_case_first_receiver_id_clerk")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_case_person_id_person")),
        sa.ForeignKeyConstraint(["trade_id"], ["trade.id"], name=op.f("fk_case_trade_id_trade")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_case_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case")),
        sa.UniqueConstraint("number", name=op.f("uq_case_number")),
        sa.UniqueConstraint("origin", name=op.f("uq_case_origin")),
        sa.UniqueConstraint("request_id", name=op.f("uq_case_request_id")),
    )
    op.create_index(op.f("ix_case_class_id"), "case", ["class_id"], unique=False)
    op.create_index(op.f("ix_case_clerk_id"), "case", ["clerk_id"], unique=False)
    op.create_index(
        "ix_case_closed", "case", ["closed_at"], unique=False, sqlite_where=sa.text("closed_at IS NOT NULL")
    )
    op.create_index(op.f("ix_case_first_receiver_id"), "case", ["first_receiver_id"], unique=False)
    op.create_index(op.f("ix_case_person_id"), "case", ["person_id"], unique=False)
    op.create_index("ix_case_status_taken", "case", ["status", "taken_at", "id"], unique=False)
    op.create_index("ix_case_taken", "case", ["taken_at", "id"], unique=False)
    op.create_index(op.f("ix_case_trade_id"), "case", ["trade_id"], unique=False)
    op.create_index(op.f("ix_case_unit_id"), "case", ["unit_id"], unique=False)
    op.create_index(
        "ix_case_waiting_due",
        "case",
        ["solution_due"],
        unique=False,
        sqlite_where=sa.text("status IN ('open', 'with_trade', 'answered')"),
    )
    op.create_index(
        "ix_case_waiting_person",
        "case",
        ["person_id"],
        unique=False,
        sqlite_where=sa.text("status IN ('open', 'with_trade', 'answered')"),
    )
    op.create_index(
        "ix_case_waiting_reply",
        "case",
        ["reply_due"],
        unique=False,
        sqlite_where=sa.text("replied_at IS NULL AND status IN ('open', 'with_trade', 'answered')"),
    )
    op.create_index(
        "ix_case_waiting_unit",
        "case",
        ["unit_id"],
        unique=False,
        sqlite_where=sa.text("status IN ('open', 'with_trade', 'answered')"),
    )
    op.create_table(
        "tenure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_tenure_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_tenure_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tenure")),
    )
    op.create_index(op.f("ix_tenure_person_id"), "tenure", ["person_id"], unique=False)
    op.create_index(op.f("ix_tenure_unit_id"), "tenure", ["unit_id"], unique=False)
    op.create_table(
        "vehicle",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("plate", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_vehicle_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vehicle")),
        sa.UniqueConstraint("unit_id", "plate", name=op.f("uq_vehicle_unit_id")),
    )
    op.create_table(
        "case_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_case_note_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_case_note_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_note")),
    )
    op.create_index(op.f("ix_case_note_case_id"), "case_note", ["case_id"], unique=False)
    op.create_index(op.f("ix_case_note_clerk_id"), "case_note", ["clerk_id"], unique=False)
    op.create_table(
        "letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("to_name", sa.String(length=300), nullable=False),
        sa.Column("to_address", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("signer", sa.String(length=120), nullable=False),
        sa.Column("signer_post", sa.String(length=60), nullable=False),
        sa.Column("letterhead", sa.String(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("printed", sa.Integer(), nullable=False),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_letter_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_letter_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_letter_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_letter_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
        sa.UniqueConstraint("number", name=op.f("uq_letter_number")),
    )
    op.create_index(op.f("ix_letter_case_id"), "letter", ["case_id"], unique=False)
    op.create_index(op.f("ix_letter_clerk_id"), "letter", ["clerk_id"], unique=False)
    op.create_index("ix_letter_issued", "letter", ["issued_at", "id"], unique=False)
    op.create_index(op.f("ix_letter_person_id"), "letter", ["person_id"], unique=False)
    op.create_index(op.f("ix_letter_unit_id"), "letter", ["unit_id"], unique=False)
    op.create_table(
        "slip",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("trade_id", sa.Integer(), nullable=True),
        sa.Column("worker", sa.String(length=60), nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("printed", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_slip_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_slip_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["trade_id"], ["trade.id"], name=op.f("fk_slip_trade_id_trade")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slip")),
        sa.UniqueConstraint("number", name=op.f("uq_slip_number")),
    )
    op.create_index(op.f("ix_slip_case_id"), "slip", ["case_id"], unique=False)
    op.create_index(op.f("ix_slip_clerk_id"), "slip", ["clerk_id"], unique=False)
    op.create_index("ix_slip_status_raised", "slip", ["status", "raised_at", "id"], unique=False)
    op.create_index(op.f("ix_slip_trade_id"), "slip", ["trade_id"], unique=False)
    op.create_table(
        "reply",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_reply_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_reply_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_reply_letter_id_letter")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reply")),
    )
    op.create_index(op.f("ix_reply_case_id"), "reply", ["case_id"], unique=False)
    op.create_index(op.f("ix_reply_clerk_id"), "reply", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_reply_letter_id"), "reply", ["letter_id"], unique=False)
