"""Letters in full: templates in versions, frozen papers, approval, incoming letters, mailings, notices, the logo."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add every table and column of the letters' whole life."""
    op.create_table(
        "kept_paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_paper")),
        sa.UniqueConstraint("sha256", name=op.f("uq_kept_paper_sha256")),
    )
    op.create_table(
        "letter_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("name_en", sa.String(length=120), nullable=False),
        sa.Column("name_zh", sa.String(length=120), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.Column("interim", sa.Boolean(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_template")),
        sa.UniqueConstraint("code", name=op.f("uq_letter_template_code")),
    )
    op.create_table(
        "office_picture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("media", sa.String(length=60), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_office_picture_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_picture")),
        sa.UniqueConstraint("name", name=op.f("uq_office_picture_name")),
    )
    with op.batch_alter_table("office_picture") as table:
        table.create_index(table.f("ix_office_picture_clerk_id"), ["clerk_id"], unique=False)

    op.create_table(
        "template_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_template_version_clerk_id_clerk")),
        sa.ForeignKeyConstraint(
            ["template_id"], ["letter_template.id"], name=op.f("fk_template_version_template_id_letter_template")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template_version")),
    )
    with op.batch_alter_table("template_version") as table:
        table.create_index(table.f("ix_template_version_clerk_id"), ["clerk_id"], unique=False)
        table.create_index("ix_template_version_latest", ["template_id", "language", "version"], unique=True)

    op.create_table(
        "mailing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=True),
        sa.Column("version_en_id", sa.Integer(), nullable=True),
        sa.Column("version_zh_id", sa.Integer(), nullable=True),
        sa.Column("wanted", sa.String(), nullable=False),
        sa.Column("blanks", sa.String(), nullable=False),
        sa.Column("layout", sa.String(length=20), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("signer", sa.String(length=120), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("void_reason", sa.String(), server_default="", nullable=False),
        sa.Column("own_words", sa.String(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_mailing_clerk_id_clerk")),
        sa.ForeignKeyConstraint(
            ["template_id"], ["letter_template.id"], name=op.f("fk_mailing_template_id_letter_template")
        ),
        sa.ForeignKeyConstraint(
            ["version_en_id"], ["template_version.id"], name=op.f("fk_mailing_version_en_id_template_version")
        ),
        sa.ForeignKeyConstraint(
            ["version_zh_id"], ["template_version.id"], name=op.f("fk_mailing_version_zh_id_template_version")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailing")),
        sa.UniqueConstraint("number", name=op.f("uq_mailing_number")),
    )
    with op.batch_alter_table("mailing") as table:
        table.create_index(table.f("ix_mailing_clerk_id"), ["clerk_id"], unique=False)
        table.create_index(table.f("ix_mailing_template_id"), ["template_id"], unique=False)
        table.create_index(table.f("ix_mailing_version_en_id"), ["version_en_id"], unique=False)
        table.create_index(table.f("ix_mailing_version_zh_id"), ["version_zh_id"], unique=False)

    op.create_table(
        "notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("title_en", sa.String(length=200), nullable=False),
        sa.Column("title_zh", sa.String(length=200), nullable=False),
        sa.Column("body_en", sa.String(), nullable=False),
        sa.Column("body_zh", sa.String(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("template_id", sa.Integer(), nullable=True),
        sa.Column("incident_id", sa.Integer(), nullable=True),
        sa.Column("places", sa.String(), server_default="", nullable=False),
        sa.Column("posted_on", sa.Date(), nullable=True),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.Column("paper_id", sa.Integer(), nullable=True),
        sa.Column("printed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("void_reason", sa.String(), server_default="", nullable=False),
        sa.Column("drawn_with", sa.String(), server_default="", nullable=False),
        sa.Column("commitments", sa.Boolean(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_notice_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_notice_incident_id_incident")),
        sa.ForeignKeyConstraint(["paper_id"], ["kept_paper.id"], name=op.f("fk_notice_paper_id_kept_paper")),
        sa.ForeignKeyConstraint(
            ["template_id"], ["letter_template.id"], name=op.f("fk_notice_template_id_letter_template")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("number", name=op.f("uq_notice_number")),
    )
    with op.batch_alter_table("notice") as table:
        table.create_index(table.f("ix_notice_clerk_id"), ["clerk_id"], unique=False)
        table.create_index(table.f("ix_notice_incident_id"), ["incident_id"], unique=False)
        table.create_index(table.f("ix_notice_paper_id"), ["paper_id"], unique=False)
        table.create_index("ix_notice_posted", ["posted_on", "id"], unique=False)
        table.create_index(table.f("ix_notice_template_id"), ["template_id"], unique=False)

    op.create_table(
        "incoming_letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("from_name", sa.String(length=300), nullable=False),
        sa.Column("from_address", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("their_reference", sa.String(length=120), server_default="", nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("answers_id", sa.Integer(), nullable=True),
        sa.Column("void_reason", sa.String(), server_default="", nullable=False),
        sa.Column("no_answer", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("needs_answer", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("answered_by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["answered_by_id"], ["letter.id"], name=op.f("fk_incoming_letter_answered_by_id_letter")
        ),
        sa.ForeignKeyConstraint(["answers_id"], ["letter.id"], name=op.f("fk_incoming_letter_answers_id_letter")),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_incoming_letter_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_incoming_letter_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_incoming_letter_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_incoming_letter_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incoming_letter")),
        sa.UniqueConstraint("number", name=op.f("uq_incoming_letter_number")),
    )
    with op.batch_alter_table("incoming_letter") as table:
        table.create_index(table.f("ix_incoming_letter_answered_by_id"), ["answered_by_id"], unique=False)
        table.create_index(table.f("ix_incoming_letter_answers_id"), ["answers_id"], unique=False)
        table.create_index(table.f("ix_incoming_letter_case_id"), ["case_id"], unique=False)
        table.create_index(table.f("ix_incoming_letter_clerk_id"), ["clerk_id"], unique=False)
        table.create_index(table.f("ix_incoming_letter_person_id"), ["person_id"], unique=False)
        table.create_index("ix_incoming_letter_received", ["received_on", "id"], unique=False)
        table.create_index(table.f("ix_incoming_letter_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "letter_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("to_name", sa.String(length=300), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.Column("sent_back_why", sa.String(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_letter_request_case_id_case")),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_letter_request_clerk_id_clerk")),
        sa.ForeignKeyConstraint(["decided_by_id"], ["clerk.id"], name=op.f("fk_letter_request_decided_by_id_clerk")),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_letter_request_letter_id_letter")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_letter_request_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_letter_request_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_request")),
    )
    with op.batch_alter_table("letter_request") as table:
        table.create_index(table.f("ix_letter_request_case_id"), ["case_id"], unique=False)
        table.create_index(table.f("ix_letter_request_clerk_id"), ["clerk_id"], unique=False)
        table.create_index(table.f("ix_letter_request_decided_by_id"), ["decided_by_id"], unique=False)
        table.create_index(table.f("ix_letter_request_letter_id"), ["letter_id"], unique=False)
        table.create_index("ix_letter_request_open", ["decided_at", "at"], unique=False)
        table.create_index(table.f("ix_letter_request_person_id"), ["person_id"], unique=False)
        table.create_index(table.f("ix_letter_request_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "mailing_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mailing_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("excluded_why", sa.String(length=200), server_default="", nullable=False),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.Column("by_program", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("insisted", sa.Boolean(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_mailing_item_case_id_case")),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_mailing_item_letter_id_letter")),
        sa.ForeignKeyConstraint(["mailing_id"], ["mailing.id"], name=op.f("fk_mailing_item_mailing_id_mailing")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_mailing_item_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_mailing_item_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailing_item")),
    )
    with op.batch_alter_table("mailing_item") as table:
        table.create_index(table.f("ix_mailing_item_case_id"), ["case_id"], unique=False)
        table.create_index(table.f("ix_mailing_item_letter_id"), ["letter_id"], unique=False)
        table.create_index("ix_mailing_item_order", ["mailing_id", "position"], unique=True)
        table.create_index(table.f("ix_mailing_item_person_id"), ["person_id"], unique=False)
        table.create_index(table.f("ix_mailing_item_unit_id"), ["unit_id"], unique=False)

    with op.batch_alter_table("letter") as table:
        table.add_column(sa.Column("version_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("enclosures", sa.String(), server_default="", nullable=False))
        table.add_column(sa.Column("copies_to", sa.String(), server_default="", nullable=False))
        table.add_column(sa.Column("layout", sa.String(length=20), server_default="dl_left", nullable=False))
        table.add_column(sa.Column("form", sa.Integer(), server_default="2", nullable=False))
        table.add_column(sa.Column("paper_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("first_page", sa.Integer(), server_default="0", nullable=False))
        table.add_column(sa.Column("pages", sa.Integer(), server_default="0", nullable=False))
        table.add_column(sa.Column("approved_by_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("sent_how", sa.String(length=20), nullable=True))
        table.add_column(sa.Column("sent_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("sent_note", sa.String(length=200), server_default="", nullable=False))
        table.add_column(sa.Column("returned_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("returned_why", sa.String(length=200), server_default="", nullable=False))
        table.add_column(sa.Column("answered_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("answered_note", sa.String(length=200), server_default="", nullable=False))
        table.create_index(table.f("ix_letter_approved_by_id"), ["approved_by_id"], unique=False)
        table.create_index(table.f("ix_letter_paper_id"), ["paper_id"], unique=False)
        table.create_index("ix_letter_sent", ["sent_on"], unique=False)
        table.create_index(table.f("ix_letter_version_id"), ["version_id"], unique=False)
        table.create_foreign_key(table.f("fk_letter_approved_by_id_clerk"), "clerk", ["approved_by_id"], ["id"])
        table.create_foreign_key(
            table.f("fk_letter_version_id_template_version"), "template_version", ["version_id"], ["id"]
        )
        table.create_foreign_key(table.f("fk_letter_paper_id_kept_paper"), "kept_paper", ["paper_id"], ["id"])
    op.create_index("ix_case_withheld", "case", ["id"], unique=False, sqlite_where=sa.text("withheld = 1"))
    answered = sa.text("act = 'incoming_letter.answered'")
    op.create_index("ix_diary_answered", "diary", ["new"], unique=False, sqlite_where=answered)
    # No paper of these was kept: they are drawn on the form they were issued on.
    op.execute("UPDATE letter SET form = 1")
