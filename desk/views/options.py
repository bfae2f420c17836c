"""What there is to choose from when a list of cases is narrowed."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from db.models import Building, CaseClass, Cause, Clerk, Estate, Trade
from desk.named import Named
from desk.work import Reading


@dataclass(frozen=True)
class ClassOption:
    """A heading, or a class below one."""

    id: int
    name: Named
    below: bool


@dataclass(frozen=True)
class Options:
    """Everything a case may have, also what is no longer in use: old cases have it."""

    classes: tuple[ClassOption, ...]
    trades: tuple[tuple[int, Named], ...]
    causes: tuple[tuple[int, Named], ...]
    buildings: tuple[tuple[int, str], ...]
    estates: tuple[tuple[int, Named], ...]
    clerks: tuple[tuple[int, str], ...]


def options(reading: Reading) -> Options:
    """What may be chosen, in the office's order; with several estates a building says whose it is."""
    session, language = reading.session, reading.facts.language
    estates = _named(reading, Estate)
    of = {id: name.text(language) for id, name in estates} if len(estates) > 1 else {}
    buildings = session.execute(select(Building.id, Building.name, Building.estate_id).order_by(Building.id))
    clerks = session.execute(select(Clerk.id, Clerk.name).order_by(Clerk.active.desc(), Clerk.id))
    return Options(
        _classes(reading),
        _named(reading, Trade),
        _named(reading, Cause),
        tuple((id, " · ".join(filter(None, (of.get(estate, ""), name)))) for id, name, estate in buildings),
        estates if len(estates) > 1 else (),
        tuple((id, name) for id, name in clerks),
    )


def _classes(reading: Reading) -> tuple[ClassOption, ...]:
    rows = list(reading.session.scalars(select(CaseClass).order_by(CaseClass.position, CaseClass.id)))
    told: list[ClassOption] = []
    for heading in rows:
        if heading.parent_id is None:
            told.append(ClassOption(heading.id, Named(heading.name_en, heading.name_zh), False))
            told += [
                ClassOption(each.id, Named(each.name_en, each.name_zh), True)
                for each in rows
                if each.parent_id == heading.id
            ]
    return tuple(told)


def _named(reading: Reading, model: Any) -> tuple[tuple[int, Named], ...]:
    order = (model.position, model.id) if hasattr(model, "position") else (model.id,)
    rows = reading.session.execute(select(model.id, model.name_en, model.name_zh).order_by(*order))
    return tuple((id, Named(en, zh)) for id, en, zh in rows)
