"""Takes the place of alembic.ddl in the bundle: the library's own brings along every database there is."""

from alembic.ddl import sqlite
from alembic.ddl.impl import DefaultImpl

__all__ = ["DefaultImpl", "sqlite"]
