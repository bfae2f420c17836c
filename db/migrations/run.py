"""Brings a book up to date: all steps in one transaction, after a copy of the old book was kept."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import URL, create_engine, event

from db.copying import copy_book
from db.driver import APPLICATION_ID, BUSY_SECONDS, DRIVER, raw_connection
from db.faults import BookFault

SCRIPTS = Path(__file__).parent


def upgrade(
    path: Path, target: str = "head", fresh: bool = False, keep: Callable[[Path], object] | None = None
) -> None:
    """Upgrade the book at `path`, kept by `keep` first or as a copy beside it; on a fault the old book stays exactly
    as it was."""
    if not fresh:
        (keep or _keep_copy)(path)
    # On an engine of its own: foreign keys must be off before a transaction begins, or a rebuilt table
    # takes its children with it.
    address = URL.create("sqlite", database=str(path))
    engine = create_engine(address, module=DRIVER, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        if fresh:
            # A fresh book is moved to its place when it is done: no -wal may stay behind.
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA foreign_keys=OFF")

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    scripts = ScriptDirectory(str(SCRIPTS))

    def steps(revision: Any, _context: MigrationContext) -> Iterable[Any]:
        return scripts._upgrade_revs(target, revision)

    try:
        with engine.begin() as connection:
            context = MigrationContext.configure(connection, opts={"fn": steps, "render_as_batch": True})
            with Operations.context(context):
                context.run_migrations()
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise BookFault("book.damaged", path=str(path))
    finally:
        engine.dispose()


def _keep_copy(path: Path) -> Path:
    """Keep the old book beside the new one, looked through before anything is changed (G07)."""
    with raw_connection(path) as book:
        revision = book.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    kept = path.with_name(f"{path.stem}-before-upgrade-from-{revision}{path.suffix}")
    copy_book(path, kept)
    return kept
