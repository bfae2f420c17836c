"""Slips in full: what came home with them, the price list, the workers, the papers on their way to a printer; ideas."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add every table and column of the slips' whole life."""
    op.create_table(
        "package",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("name_en", sa.String(length=120), nullable=False),
        sa.Column("name_zh", sa.String(length=120), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package")),
    )
    op.create_table(
        "price_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("name_en", sa.String(length=120), nullable=False),
        sa.Column("name_zh", sa.String(length=120), nullable=False),
        sa.Column("unit_en", sa.String(length=20), nullable=False),
        sa.Column("unit_zh", sa.String(length=20), nullable=False),
        sa.Column("charged", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("model", sa.String(length=60), server_default="", nullable=False),
        sa.Column("trade_id", sa.Integer(), nullable=True),
        sa.Column("note_en", sa.String(), server_default="", nullable=False),
        sa.Column("note_zh", sa.String(), server_default="", nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["trade_id"], ["trade.id"], name=op.f("fk_price_item_trade_id_trade")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_price_item")),
    )
    op.create_index(op.f("ix_price_item_trade_id"), "price_item", ["trade_id"], unique=False)

    op.create_table(
        "print_job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=True),
        sa.Column("clerk_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("printer", sa.String(length=120), server_default="", nullable=False),
        sa.Column("trouble", sa.String(), server_default="", nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("drawn_from", sa.String(length=64), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["clerk.id"], name=op.f("fk_print_job_clerk_id_clerk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
    )
    op.create_index(op.f("ix_print_job_clerk_id"), "print_job", ["clerk_id"], unique=False)
    op.create_index("ix_print_job_state_at", "print_job", ["state", "at"], unique=False)

    op.create_table(
        "worker",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("trade_id", sa.Integer(), nullable=True),
        sa.Column("phone", sa.String(length=80), server_default="", nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["trade_id"], ["trade.id"], name=op.f("fk_worker_trade_id_trade")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_worker")),
    )
    op.create_index(op.f("ix_worker_trade_id"), "worker", ["trade_id"], unique=False)

    op.create_table(
        "package_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("package_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["price_item.id"], name=op.f("fk_package_line_item_id_price_item")),
        sa.ForeignKeyConstraint(["package_id"], ["package.id"], name=op.f("fk_package_line_package_id_package")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package_line")),
    )
    op.create_index(op.f("ix_package_line_item_id"), "package_line", ["item_id"], unique=False)
    op.create_index(op.f("ix_package_line_package_id"), "package_line", ["package_id"], unique=False)

    op.create_table(
        "price",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["price_item.id"], name=op.f("fk_price_item_id_price_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_price")),
    )
    op.create_index("ix_price_item_from", "price", ["item_id", "valid_from"], unique=True)

    op.create_table(
        "slip_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slip_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("name_en", sa.String(length=120), nullable=False),
        sa.Column("name_zh", sa.String(length=120), nullable=False),
        sa.Column("unit_en", sa.String(length=20), nullable=False),
        sa.Column("unit_zh", sa.String(length=20), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("charged", sa.Boolean(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("package_id", sa.Integer(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.Column("model", sa.String(length=60), server_default="", nullable=False),
        sa.Column("ordered", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("carried_to_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["carried_to_id"], ["slip.id"], name=op.f("fk_slip_line_carried_to_id_slip")),
        sa.ForeignKeyConstraint(["item_id"], ["price_item.id"], name=op.f("fk_slip_line_item_id_price_item")),
        sa.ForeignKeyConstraint(["package_id"], ["package.id"], name=op.f("fk_slip_line_package_id_package")),
        sa.ForeignKeyConstraint(["slip_id"], ["slip.id"], name=op.f("fk_slip_line_slip_id_slip")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slip_line")),
    )
    op.create_index(op.f("ix_slip_line_carried_to_id"), "slip_line", ["carried_to_id"], unique=False)
    op.create_index(op.f("ix_slip_line_item_id"), "slip_line", ["item_id"], unique=False)
    op.create_index(op.f("ix_slip_line_package_id"), "slip_line", ["package_id"], unique=False)
    op.create_index(op.f("ix_slip_line_slip_id"), "slip_line", ["slip_id"], unique=False)

    with op.batch_alter_table("slip") as slip:
        slip.add_column(sa.Column("worker_id", sa.Integer(), nullable=True))
        slip.add_column(sa.Column("unit_id", sa.Integer(), nullable=True))
        slip.add_column(sa.Column("told_by", sa.String(), server_default="", nullable=False))
        slip.add_column(sa.Column("told_phone", sa.String(), server_default="", nullable=False))
        slip.add_column(sa.Column("summary", sa.String(), server_default="", nullable=False))
        slip.add_column(sa.Column("place", sa.String(), server_default="", nullable=False))
        slip.add_column(sa.Column("access", sa.String(), server_default="", nullable=False))
        slip.add_column(sa.Column("bring", sa.String(), server_default="", nullable=False))
        slip.add_column(sa.Column("equipment", sa.String(), server_default="", nullable=False))
        slip.add_column(sa.Column("warranty", sa.String(length=20), server_default="none", nullable=False))
        slip.add_column(sa.Column("appoint_from", sa.BigInteger(), nullable=True))
        slip.add_column(sa.Column("appoint_until", sa.BigInteger(), nullable=True))
        slip.add_column(sa.Column("language", sa.String(length=20), nullable=True))
        slip.add_column(sa.Column("second_of_id", sa.Integer(), nullable=True))
        slip.add_column(sa.Column("outcome", sa.String(length=20), nullable=True))
        slip.add_column(sa.Column("cause", sa.String(), server_default="", nullable=False))
        slip.add_column(sa.Column("arrived_at", sa.BigInteger(), nullable=True))
        slip.add_column(sa.Column("back_at", sa.BigInteger(), nullable=True))
        slip.add_column(sa.Column("tested", sa.Boolean(), nullable=True))
        slip.add_column(sa.Column("signed", sa.Boolean(), nullable=True))
        slip.add_column(sa.Column("opinion", sa.String(length=20), nullable=True))
        slip.add_column(sa.Column("opinion_words", sa.String(), server_default="", nullable=False))
        slip.add_column(sa.Column("score", sa.Integer(), nullable=True))
        slip.add_column(sa.Column("receipt", sa.String(length=40), server_default="", nullable=False))
        slip.alter_column("case_id", existing_type=sa.Integer(), nullable=True)  # a slip may stand alone
        slip.create_index(
            "ix_slip_appoint_from", ["appoint_from"], unique=False, sqlite_where=sa.text("appoint_from IS NOT NULL")
        )
        slip.create_index("ix_slip_done_at", ["done_at"], unique=False, sqlite_where=sa.text("done_at IS NOT NULL"))
        slip.create_index("ix_slip_back_at", ["back_at"], unique=False, sqlite_where=sa.text("done_at IS NULL"))
        slip.create_index("ix_slip_raised_at", ["raised_at", "id"], unique=False)
        slip.create_index("ix_slip_worker", ["worker", "raised_at", "id"], unique=False)
        slip.create_index(
            "ix_slip_equipment",
            ["equipment", "status", "id"],
            unique=False,
            sqlite_where=sa.text("equipment != ''"),
        )
        slip.create_index(
            "ix_slip_unsigned",
            ["outcome", "status", "raised_at", "id"],
            unique=False,
            sqlite_where=sa.text("status = 'back' AND outcome = 'done' AND signed IS NOT 1"),
        )
        slip.create_index(slip.f("ix_slip_second_of_id"), ["second_of_id"], unique=False)
        slip.create_index(slip.f("ix_slip_unit_id"), ["unit_id"], unique=False)
        slip.create_index(slip.f("ix_slip_worker_id"), ["worker_id"], unique=False)
        slip.create_foreign_key(slip.f("fk_slip_unit_id_unit"), "unit", ["unit_id"], ["id"])
        slip.create_foreign_key(slip.f("fk_slip_second_of_id_slip"), "slip", ["second_of_id"], ["id"])
        slip.create_foreign_key(slip.f("fk_slip_worker_id_worker"), "worker", ["worker_id"], ["id"])
    op.add_column("case", sa.Column("idea", sa.Boolean(), server_default="0", nullable=False))
    op.create_index("ix_case_idea", "case", ["taken_at", "id"], unique=False, sqlite_where=sa.text("idea = 1"))
    # What came back before was asked neither how it ended nor for a signature: it has no outcome.
    op.execute("UPDATE slip SET back_at = done_at WHERE status = 'back'")
    _make_workers()


def _make_workers() -> None:
    """Whoever a department sends until now is its first worker, and has the slips that carry the name.

    Who is sent by several is one worker, of the first of them, however the name was typed; who was sent only by a
    department that is not used any more is none.
    """
    book, made = op.get_bind(), dict[str, int]()
    sent = "SELECT worker, id FROM trade WHERE active AND trim(worker) <> '' ORDER BY id"
    for name, trade in book.execute(sa.text(sent)).all():
        if name.casefold() not in made:
            made[name.casefold()] = id = len(made) + 1
            worker = {"id": id, "name": name, "trade": trade}
            columns = "(id, name, position, trade_id, phone) VALUES (:id, :name, :id, :trade, '')"
            book.execute(sa.text(f"INSERT INTO worker {columns}"), worker)
    for (name,) in book.execute(sa.text("SELECT DISTINCT worker FROM slip WHERE worker <> ''")).all():
        if name.casefold() in made:
            given = {"id": made[name.casefold()], "name": name}
            book.execute(sa.text("UPDATE slip SET worker_id = :id WHERE worker = :name"), given)
