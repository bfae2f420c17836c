"""What a book starts with, in editions: a new book gets all of them, an old one those it does not have yet."""

import json
from collections.abc import Callable

from sqlalchemy.dialects.sqlite import insert

from db.models import Fact
from desk.facts import SOWN
from desk.seeds.cases import sow_cases
from desk.seeds.first import sow_first
from desk.seeds.letters import sow_letters
from desk.seeds.service import sow_service
from desk.seeds.words import sow_words
from desk.work import UnitOfWork

_EDITIONS: tuple[Callable[[UnitOfWork], None], ...] = (sow_first, sow_cases, sow_service, sow_words, sow_letters)


def sow(work: UnitOfWork) -> None:
    """Fill a new book with every edition."""
    _sow_from(work, 0)


def catch_up(work: UnitOfWork) -> None:
    """Give a book of an older program what was added since, once; nothing the office wrote itself is changed."""
    _sow_from(work, work.facts.sown)


def _sow_from(work: UnitOfWork, known: int) -> None:
    for edition in _EDITIONS[known:SOWN]:
        edition(work)
    told = {"name": "sown", "value": json.dumps(SOWN)}
    work.session.execute(
        insert(Fact).values(**told).on_conflict_do_update(index_elements=["name"], set_={"value": told["value"]})
    )
