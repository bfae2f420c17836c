"""Changes the facts of the office."""

from dataclasses import fields, replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy.dialects.sqlite import insert

from db.models import Fact
from desk.cleaning import clean
from desk.facts import Facts, rows_from
from desk.refusals import Refusal
from desk.work import UnitOfWork


def change_facts(work: UnitOfWork, facts: Facts) -> None:
    """Keep new facts of the office; each change has its line in the diary.

    Refusals: facts.name_missing, facts.hours_reversed, facts.zone_unknown, facts.no_working_day.
    """
    texts = {
        each.name: clean(getattr(facts, each.name)).strip()
        for each in fields(facts)
        if type(getattr(facts, each.name)) is str
    }
    facts = replace(facts, **texts)  # type: ignore[arg-type]  # only the text fields are in it
    if not (facts.office_en or facts.office_zh):
        raise Refusal("facts.name_missing", field="office_zh")
    if facts.opens >= facts.closes:
        raise Refusal("facts.hours_reversed", field="closes")
    if not facts.weekdays:
        raise Refusal("facts.no_working_day", field="weekdays")
    try:
        ZoneInfo(facts.zone)
    except (ZoneInfoNotFoundError, ValueError) as fault:
        raise Refusal("facts.zone_unknown", field="zone", zone=facts.zone) from fault
    old, new = rows_from(work.facts), rows_from(facts)
    changed = {name: value for name, value in new.items() if old[name] != value}
    for name, value in changed.items():
        work.session.execute(
            insert(Fact)
            .values(name=name, value=value)
            .on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )
        work.record("facts.change", "fact", 0, old=old[name], new=value, note=name)
