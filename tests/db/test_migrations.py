"""The shape of the book changes whole or not at all, and always matches the models (G07, G08)."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import db.models  # noqa: F401  every table must be known before the shapes are compared
from db.base import Base
from db.book import BOOK_NAME, open_book
from db.driver import raw_connection
from db.faults import BookFault
from db.migrations import run
from db.migrations.head import HEAD, KNOWN


def _skip_virtual(thing: Any, name: str, kind: str, _reflected: bool, _other: Any) -> bool:
    return not (kind == "table" and name.startswith("case_words"))


def test_the_migrations_lead_to_exactly_the_shape_of_the_models(folder: Path) -> None:
    book = open_book(folder / BOOK_NAME)
    with book.reading.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _skip_virtual})
        assert compare_metadata(context, Base.metadata) == []
    book.close()


def test_the_head_and_the_known_revisions_are_those_of_the_scripts() -> None:
    scripts = ScriptDirectory(str(run.SCRIPTS))
    assert scripts.get_current_head() == HEAD
    assert {script.revision for script in scripts.walk_revisions()} == set(KNOWN)


def test_every_foreign_key_has_an_index() -> None:
    bare = [
        f"{table.name}.{column.name}"
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if column.foreign_keys
        and not any(next(iter(index.columns)) is column for index in table.indexes)
        and not any(
            next(iter(rule.columns)) is column
            for rule in table.constraints
            if type(rule).__name__ == "UniqueConstraint"
        )
    ]
    assert bare == []


def test_a_migration_that_fails_midway_leaves_the_populated_book_as_it_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / BOOK_NAME
    with raw_connection(path) as connection:
        connection.execute("INSERT INTO estate (name_en, name_zh) VALUES ('A', '甲')")
        before = connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    scripts = tmp_path / "scripts"
    shutil.copytree(run.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "9999_breaks.py").write_text(
        "from alembic import op\n"
        f"revision = '9999'\ndown_revision = '{HEAD}'\n"
        "def upgrade():\n"
        "    op.execute('ALTER TABLE estate ADD COLUMN colour TEXT')\n"
        "    op.execute('DELETE FROM estate')\n"
        "    op.execute('ALTER TABLE no_such_table ADD COLUMN colour TEXT')\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(run, "SCRIPTS", scripts)
    with pytest.raises(Exception, match="no_such_table"):
        run.upgrade(path)
    with raw_connection(path) as connection:
        assert connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall() == before
        assert connection.execute("SELECT count(*) FROM estate WHERE name_en='A'").fetchone()[0] == 1
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone()[0] == HEAD
    kept = folder / f"deskbell-before-upgrade-from-{HEAD}.db"
    with raw_connection(kept) as copy:
        assert copy.execute("SELECT count(*) FROM estate WHERE name_en='A'").fetchone()[0] == 1


def test_rebuilding_a_table_keeps_the_rows_that_point_to_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / BOOK_NAME
    with raw_connection(path) as connection:
        connection.execute("INSERT INTO building (estate_id, name) VALUES (1, '3')")
    scripts = tmp_path / "scripts"
    shutil.copytree(run.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "9999_rebuilds.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = '9999'\ndown_revision = '{HEAD}'\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('estate', recreate='always') as estate:\n"
        "        estate.add_column(sa.Column('colour', sa.String(), nullable=True))\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(run, "SCRIPTS", scripts)
    run.upgrade(path)
    with raw_connection(path) as connection:
        assert connection.execute("SELECT name FROM building").fetchall() == [("3",)]
        assert connection.execute("SELECT colour FROM estate").fetchall() == [(None,)]


def test_what_was_begun_on_a_case_before_the_third_revision_is_still_found(tmp_path: Path) -> None:
    path = tmp_path / BOOK_NAME
    path.touch()
    run.upgrade(path, "0002", fresh=True)
    with raw_connection(path) as connection:
        connection.execute("INSERT INTO clerk (id, name, post, role, active) VALUES (7, '李静', '', 'receptionist', 1)")
        for id, kind in (("reply:C-2026-0001", "reply"), ("note:C-2026-0001", "note"), ("abc", "case")):
            connection.execute(
                "INSERT INTO draft (id, clerk_id, kind, saved_at, content) VALUES (?, 7, ?, 0, '{}')", (id, kind)
            )
        connection.commit()
    run.upgrade(path)
    with raw_connection(path) as connection:
        found = {row[0] for row in connection.execute("SELECT id FROM draft")}
    assert found == {"reply:C-2026-0001:7", "note:C-2026-0001:7", "abc"}


def test_what_came_home_before_the_fourth_revision_was_asked_for_no_signature(tmp_path: Path) -> None:
    """M69: such a slip has come home, and is neither signed nor unsigned."""
    path = tmp_path / BOOK_NAME
    path.touch()
    run.upgrade(path, "0003", fresh=True)
    with raw_connection(path) as connection:
        needed = {
            name: "" if "CHAR" in kind else 1
            for _place, name, kind, must, default, _key in connection.execute("PRAGMA table_info('case')")
            if must and default is None
        }
        marks = ", ".join("?" * len(needed))
        connection.execute(f'INSERT INTO "case" ({", ".join(needed)}) VALUES ({marks})', list(needed.values()))
        for id, status, done in ((1, "back", 9), (2, "out", None)):
            connection.execute(
                "INSERT INTO slip (number, case_id, worker, raised_at, status, printed, done_at, result, void_reason)"
                " VALUES (?, 1, '', 1, ?, 0, ?, '', '')",
                (f"S-2026-000{id}", status, done),
            )
        connection.commit()
    run.upgrade(path)
    with raw_connection(path) as connection:
        found = connection.execute("SELECT back_at, outcome, signed FROM slip ORDER BY id").fetchall()
    assert [tuple(row) for row in found] == [(9, None, None), (None, None, None)]


def test_a_damaged_book_is_not_upgraded_and_no_copy_of_it_passes_for_one(tmp_path: Path) -> None:
    """G07: what could not be kept before is not changed."""
    path = tmp_path / BOOK_NAME
    path.touch()
    run.upgrade(path, "0005", fresh=True)
    with path.open("r+b") as file:
        file.seek(4096 * 60)
        file.write(b"\x55" * 4096 * 4)
    before = path.read_bytes()
    with pytest.raises(BookFault) as fault:
        open_book(path)
    assert fault.value.code == "book.damaged"
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*before-upgrade*"))


def test_a_book_of_every_earlier_revision_is_brought_up_step_by_step_and_keeps_its_rows(tmp_path: Path) -> None:
    """G08: no revision before the first release is skipped, and coming up twice is coming up once."""
    path = tmp_path / BOOK_NAME
    path.touch()
    run.upgrade(path, KNOWN[0], fresh=True)
    with raw_connection(path) as connection:
        connection.execute("INSERT INTO estate (name_en, name_zh) VALUES ('A', '甲')")
        connection.execute("INSERT INTO clerk (id, name, post, role, active) VALUES (7, '李静', '', 'receptionist', 1)")
    for revision in KNOWN[1:]:
        run.upgrade(path, revision, keep=lambda _old: None)
        with raw_connection(path) as connection:
            assert connection.execute("SELECT version_num FROM alembic_version").fetchone()[0] == revision
            assert connection.execute("SELECT name_en, name_zh FROM estate").fetchall() == [("A", "甲")]
            assert connection.execute("SELECT id, name FROM clerk").fetchall() == [(7, "李静")]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            shape = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    open_book(path).close()
    open_book(path).close()
    with raw_connection(path) as connection:
        assert connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall() == shape
