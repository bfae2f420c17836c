"""Owner files: the whole record of a household, and what was done with it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

# What every move goes through until the office changes the list.
STEPS = (
    ("in", "Identity and contract seen", "核对身份与合同"),
    ("in", "House rules and handbook handed over", "发放管理规约与住户手册"),
    ("in", "Contact card filled in", "填写住户登记表"),
    ("in", "Meters read together", "共同抄表"),
    ("in", "Flat inspected together", "共同验房"),
    ("in", "Keys and cards handed over", "交付钥匙与门禁卡"),
    ("in", "Welcome call after a week", "入住一周后回访"),
    ("out", "Notice in writing", "书面通知"),
    ("out", "Fees settled", "费用结清"),
    ("out", "Meters read together", "共同抄表"),
    ("out", "Item-release pass issued", "开具放行条"),
    ("out", "Keys and cards returned", "收回钥匙与门禁卡"),
    ("out", "New address noted", "登记新联系方式"),
)


def upgrade() -> None:
    """Add every table and column of the owner files."""
    # An import can be undone, which deletes rows: an id the diary speaks of must not be given to another record.
    for name in ("unit", "person", "tenure", "vehicle"):
        with op.batch_alter_table(name, recreate="always", table_kwargs={"sqlite_autoincrement": True}):
            pass

    op.create_table(
        "column_mapping",
        sa.Column("headings", sa.String(length=64), nullable=False),
        sa.Column("mapping", sa.String(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("headings", name=op.f("pk_column_mapping")),
    )
    op.create_table(
        "step_kind",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=20), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.String(length=120), nullable=False),
        sa.Column("name_zh", sa.String(length=120), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step_kind")),
    )
    op.create_table(
        "stored_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("media", sa.String(length=60), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stored_file")),
        sa.UniqueConstraint("hash", name=op.f("uq_stored_file_hash")),
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(length=30), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_attachment_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["file_id"], ["stored_file.id"], name=op.f("fk_attachment_file_id_stored_file")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_clerk_id"), "attachment", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_attachment_file_id"), "attachment", ["file_id"], unique=False)
    op.create_index("ix_attachment_subject", "attachment", ["subject", "subject_id"], unique=False)
    op.create_table(
        "import_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("file_name", sa.String(length=255), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("imported", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_import_run_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
    )
    op.create_index(op.f("ix_import_run_clerk_id"), "import_run", ["clerk_id"], unique=False)
    op.create_table(
        "merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("gone_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("moved", sa.String(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_merge_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge")),
    )
    op.create_index(op.f("ix_merge_clerk_id"), "merge", ["clerk_id"], unique=False)
    op.create_index("ix_merge_kept", "merge", ["kind", "kept_id"], unique=False)
    op.create_table(
        "import_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("table", sa.String(length=30), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("column", sa.String(length=30), nullable=False),
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["import_run.id"], name=op.f("fk_import_change_run_id_import_run")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_change")),
    )
    op.create_index(op.f("ix_import_change_run_id"), "import_change", ["run_id"], unique=False)
    op.create_table(
        "person_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_person_group_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_group")),
        sa.UniqueConstraint("person_id", "name", name=op.f("uq_person_group_person_id")),
    )
    op.create_index("ix_person_group_name", "person_group", ["name", "person_id"], unique=False)
    op.create_table(
        "benefit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(length=120), nullable=False),
        sa.Column("used_on", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_benefit_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_benefit_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_benefit")),
    )
    op.create_index(op.f("ix_benefit_person_id"), "benefit", ["person_id"], unique=False)
    op.create_index(op.f("ix_benefit_unit_id"), "benefit", ["unit_id"], unique=False)
    op.create_index("ix_benefit_what", "benefit", ["what", "used_on"], unique=False)
    op.create_table(
        "key_held",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.String(length=40), nullable=False),
        sa.Column("what", sa.String(length=120), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("deposited_on", sa.Date(), nullable=True),
        sa.Column("deposited_by", sa.String(length=300), nullable=False),
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_key_held_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_held")),
    )
    op.create_index(op.f("ix_key_held_unit_id"), "key_held", ["unit_id"], unique=False)
    op.create_table(
        "move",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=20), nullable=False),
        sa.Column("who", sa.String(length=300), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("window", sa.String(length=60), nullable=False),
        sa.Column("carrier", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_move_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_move_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_move")),
    )
    op.create_index(op.f("ix_move_person_id"), "move", ["person_id"], unique=False)
    op.create_index(op.f("ix_move_planned_on"), "move", ["planned_on"], unique=False)
    op.create_index(op.f("ix_move_unit_id"), "move", ["unit_id"], unique=False)
    op.create_table(
        "paper_held",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("original", sa.Boolean(), nullable=False),
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_paper_held_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_paper_held_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_held")),
    )
    op.create_index(op.f("ix_paper_held_person_id"), "paper_held", ["person_id"], unique=False)
    op.create_index(op.f("ix_paper_held_unit_id"), "paper_held", ["unit_id"], unique=False)
    op.create_table(
        "pet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("licence", sa.String(length=60), nullable=False),
        sa.Column("vaccinated_until", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_pet_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pet")),
    )
    op.create_index(op.f("ix_pet_unit_id"), "pet", ["unit_id"], unique=False)
    op.create_table(
        "release_pass",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.String(length=300), nullable=False),
        sa.Column("valid_on", sa.Date(), nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("asked_as", sa.String(length=20), nullable=False),
        sa.Column("window", sa.String(length=60), nullable=False),
        sa.Column("proof", sa.String(length=120), nullable=False),
        sa.Column("authority", sa.String(length=200), nullable=False),
        sa.Column("carrier", sa.String(length=200), nullable=False),
        sa.Column("carrier_id", sa.String(length=40), nullable=False),
        sa.Column("plate", sa.String(length=20), nullable=False),
        sa.Column("fees", sa.String(length=120), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.Column("guard", sa.String(length=60), nullable=False),
        sa.Column("printed", sa.Integer(), nullable=False),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_release_pass_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_release_pass_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_release_pass_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release_pass")),
        sa.UniqueConstraint("number", name=op.f("uq_release_pass_number")),
    )
    op.create_index(op.f("ix_release_pass_clerk_id"), "release_pass", ["clerk_id"], unique=False)
    op.create_index("ix_release_pass_issued", "release_pass", ["issued_at", "id"], unique=False)
    op.create_index(op.f("ix_release_pass_person_id"), "release_pass", ["person_id"], unique=False)
    op.create_index(op.f("ix_release_pass_unit_id"), "release_pass", ["unit_id"], unique=False)
    op.create_table(
        "renovation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("firm", sa.String(length=200), nullable=False),
        sa.Column("foreman", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=80), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("permit", sa.String(length=60), nullable=False),
        sa.Column("permit_on", sa.Date(), nullable=True),
        sa.Column("deposit", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("acceptance", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_renovation_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_renovation_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_renovation")),
    )
    op.create_index(op.f("ix_renovation_person_id"), "renovation", ["person_id"], unique=False)
    op.create_index(op.f("ix_renovation_unit_id"), "renovation", ["unit_id"], unique=False)
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("way", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("visitor_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("met", sa.String(length=300), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("need", sa.String(), nullable=False),
        sa.Column("promise", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_visit_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_visit_unit_id_unit")),
        sa.ForeignKeyConstraint(["visitor_id"], ["clerk.id"], name=op.f("fk_visit_visitor_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
    )
    op.create_index(op.f("ix_visit_person_id"), "visit", ["person_id"], unique=False)
    op.create_index(op.f("ix_visit_unit_id"), "visit", ["unit_id"], unique=False)
    op.create_index(op.f("ix_visit_visitor_id"), "visit", ["visitor_id"], unique=False)
    op.create_table(
        "breach",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("renovation_id", sa.Integer(), nullable=False),
        sa.Column("found_on", sa.Date(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("demand", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("righted_on", sa.Date(), nullable=True),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["renovation_id"], ["renovation.id"], name=op.f("fk_breach_renovation_id_renovation")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breach")),
    )
    op.create_index(op.f("ix_breach_renovation_id"), "breach", ["renovation_id"], unique=False)
    op.create_table(
        "follow_up",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("done_by_id", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_follow_up_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["done_by_id"], ["clerk.id"], name=op.f("fk_follow_up_done_by_id_clerk")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_follow_up_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_follow_up_unit_id_unit")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_follow_up_visit_id_visit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    op.create_index(op.f("ix_follow_up_clerk_id"), "follow_up", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_follow_up_done_by_id"), "follow_up", ["done_by_id"], unique=False)
    op.create_index(
        "ix_follow_up_due", "follow_up", ["due_on", "id"], unique=False, sqlite_where=sa.text("done_at IS NULL")
    )
    op.create_index(op.f("ix_follow_up_person_id"), "follow_up", ["person_id"], unique=False)
    op.create_index(op.f("ix_follow_up_unit_id"), "follow_up", ["unit_id"], unique=False)
    op.create_index(op.f("ix_follow_up_visit_id"), "follow_up", ["visit_id"], unique=False)
    op.create_table(
        "key_loan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key_id", sa.Integer(), nullable=False),
        sa.Column("lent_to", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("lent_at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("proof", sa.String(length=120), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("back_at", sa.BigInteger(), nullable=True),
        sa.Column("back_clerk_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["back_clerk_id"], ["clerk.id"], name=op.f("fk_key_loan_back_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_key_loan_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["key_id"], ["key_held.id"], name=op.f("fk_key_loan_key_id_key_held")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_loan")),
    )
    op.create_index(op.f("ix_key_loan_back_clerk_id"), "key_loan", ["back_clerk_id"], unique=False)
    op.create_index(op.f("ix_key_loan_clerk_id"), "key_loan", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_key_loan_key_id"), "key_loan", ["key_id"], unique=False)
    op.create_index("ix_key_loan_out", "key_loan", ["due_on"], unique=False, sqlite_where=sa.text("back_at IS NULL"))
    op.create_table(
        "move_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("move_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name_en", sa.String(length=120), nullable=False),
        sa.Column("name_zh", sa.String(length=120), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_move_step_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["move_id"], ["move.id"], name=op.f("fk_move_step_move_id_move")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_move_step")),
    )
    op.create_index(op.f("ix_move_step_clerk_id"), "move_step", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_move_step_move_id"), "move_step", ["move_id"], unique=False)
    op.create_table(
        "pass_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pass_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(length=200), nullable=False),
        sa.Column("quantity", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["pass_id"], ["release_pass.id"], name=op.f("fk_pass_item_pass_id_release_pass")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pass_item")),
    )
    op.create_index(op.f("ix_pass_item_pass_id"), "pass_item", ["pass_id"], unique=False)
    op.create_table(
        "renovation_worker",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("renovation_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("trade", sa.String(length=60), nullable=False),
        sa.Column("id_number", sa.String(length=40), nullable=False),
        sa.Column("phone", sa.String(length=80), nullable=False),
        sa.Column("badge", sa.String(length=40), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["renovation_id"], ["renovation.id"], name=op.f("fk_renovation_worker_renovation_id_renovation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_renovation_worker")),
    )
    op.create_index(op.f("ix_renovation_worker_renovation_id"), "renovation_worker", ["renovation_id"], unique=False)
    op.create_table(
        "unhappy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("cleared_at", sa.BigInteger(), nullable=True),
        sa.Column("follow_up_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_unhappy_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_unhappy_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["follow_up_id"], ["follow_up.id"], name=op.f("fk_unhappy_follow_up_id_follow_up")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_unhappy_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unhappy")),
    )
    op.create_index(op.f("ix_unhappy_case_id"), "unhappy", ["case_id"], unique=False)
    op.create_index(op.f("ix_unhappy_clerk_id"), "unhappy", ["clerk_id"], unique=False)
    op.create_index(op.f("ix_unhappy_follow_up_id"), "unhappy", ["follow_up_id"], unique=False)
    op.create_index("ix_unhappy_open", "unhappy", ["unit_id"], unique=False, sqlite_where=sa.text("cleared_at IS NULL"))
    op.create_index(op.f("ix_unhappy_unit_id"), "unhappy", ["unit_id"], unique=False)
    op.add_column("building", sa.Column("profile", sa.String(), server_default="", nullable=False))
    op.add_column("estate", sa.Column("profile", sa.String(), server_default="", nullable=False))
    op.add_column("person", sa.Column("channel", sa.String(length=20), nullable=True))
    op.add_column("person", sa.Column("born_on", sa.Date(), nullable=True))
    op.add_column("person", sa.Column("id_number", sa.String(length=40), server_default="", nullable=False))
    op.add_column("person", sa.Column("contact", sa.String(length=120), server_default="", nullable=False))
    op.add_column("person", sa.Column("handling_secret", sa.Boolean(), server_default=sa.text("0"), nullable=False))
    op.add_column("person", sa.Column("released_at", sa.BigInteger(), nullable=True))
    op.execute(
        "ALTER TABLE person ADD COLUMN released_by_id INTEGER "
        "CONSTRAINT fk_person_released_by_id_clerk REFERENCES clerk (id)"
    )
    op.execute(
        "ALTER TABLE person ADD COLUMN merged_into_id INTEGER "
        "CONSTRAINT fk_person_merged_into_id_person REFERENCES person (id)"
    )
    op.add_column("person", sa.Column("forgotten_at", sa.BigInteger(), nullable=True))
    op.create_index(
        op.f("ix_person_merged_into_id"),
        "person",
        ["merged_into_id"],
        unique=False,
        sqlite_where=sa.text("merged_into_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_person_released_by_id"), "person", ["released_by_id"], unique=False)
    ending = sa.Computed("substr(digits, -4)", persisted=False)
    op.add_column("phone", sa.Column("ending", sa.String(), ending, nullable=False))
    op.create_index(op.f("ix_phone_ending"), "phone", ["ending"], unique=False)
    op.add_column("tenure", sa.Column("share", sa.Integer(), nullable=True))
    op.add_column("tenure", sa.Column("lease_until", sa.Date(), nullable=True))
    op.add_column("tenure", sa.Column("relation", sa.String(length=60), server_default="", nullable=False))
    op.add_column("unit", sa.Column("use", sa.String(length=20), server_default="home", nullable=False))
    op.add_column("unit", sa.Column("layout", sa.String(length=60), server_default="", nullable=False))
    op.add_column("unit", sa.Column("fee_note", sa.String(), server_default="", nullable=False))
    op.add_column("unit", sa.Column("fee_noted_on", sa.Date(), nullable=True))
    op.execute(
        "ALTER TABLE unit ADD COLUMN merged_into_id INTEGER CONSTRAINT fk_unit_merged_into_id_unit REFERENCES unit (id)"
    )
    op.create_index(
        op.f("ix_unit_merged_into_id"),
        "unit",
        ["merged_into_id"],
        unique=False,
        sqlite_where=sa.text("merged_into_id IS NOT NULL"),
    )
    op.add_column("vehicle", sa.Column("description", sa.String(length=120), server_default="", nullable=False))
    op.add_column("vehicle", sa.Column("space", sa.String(length=60), server_default="", nullable=False))
    op.add_column("vehicle", sa.Column("note", sa.String(), server_default="", nullable=False))
    op.add_column("vehicle", sa.Column("removed_at", sa.BigInteger(), nullable=True))

    places: dict[str, int] = {}
    for direction, name_en, name_zh in STEPS:
        places[direction] = places.get(direction, 0) + 1
        op.execute(
            sa.text(
                "INSERT INTO step_kind (direction, place, name_en, name_zh, active) VALUES (:way, :place, :en, :zh, 1)"
            ).bindparams(way=direction, place=places[direction], en=name_en, zh=name_zh)
        )
