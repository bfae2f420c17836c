"""Who of the people a mailing goes to still belongs to which flat, and as what."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import func, select

from db.models import Role, Tenure
from desk.mailings.wanted import To, Wanted
from desk.tenure import standing, today
from desk.work import Reading

Home = tuple[int | None, int | None]
"""A flat and a person."""

_LIVING = {Role.TENANT: 0, Role.OWNER: 1, Role.FAMILY: 2, Role.OTHER: 3}
_OWNING = {Role.OWNER: 0}
_ANYBODY = {Role.TENANT: 0, Role.OWNER: 1, Role.FAMILY: 2, Role.OTHER: 3, Role.AGENT: 4}


def ranks(wanted: Wanted) -> Mapping[Role, int]:
    """As what somebody must belong to a flat to be written to, the first choice first."""
    return _OWNING if wanted.to is To.OWNERS else _ANYBODY if wanted.group else _LIVING


def homes_of(reading: Reading, people: Iterable[int | None]) -> dict[Home, frozenset[Role]]:
    """For every flat these people belong or belonged to as what they do today: as nothing once they are gone."""
    wanted = json.dumps([each for each in people if each is not None])
    rows = reading.session.execute(
        select(
            Tenure.unit_id, Tenure.person_id, Tenure.role,
            standing(Tenure.since, Tenure.until, today(reading)).label("stands"),
        ).where(
            Tenure.person_id.in_(select(func.json_each(wanted).table_valued("value").c.value)),
            Tenure.role != Role.EMERGENCY,
        )
    )  # fmt: skip
    found: dict[Home, set[Role]] = defaultdict(set)
    for row in rows:
        roles = found[row.unit_id, row.person_id]
        if row.stands:
            roles.add(row.role)
    return {home: frozenset(roles) for home, roles in found.items()}
