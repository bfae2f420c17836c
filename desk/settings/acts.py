"""Changes the facts of the office."""

from dataclasses import fields, replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy.dialects.sqlite import insert

from db.models import Fact
from desk.cleaning import clean
from desk.facts import Facts, rows_from
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.work import UnitOfWork

LONGEST_RETENTION = 50
LARGEST_ATTACHMENT = 100


def change_facts(work: UnitOfWork, facts: Facts) -> None:
    """Keep new facts of the office; each change has its line in the diary.

    Refusals: facts.name_missing, facts.hours_reversed, facts.zone_unknown, facts.no_working_day,
    facts.megabytes_out_of_range.
    """
    texts = {
        each.name: clean(getattr(facts, each.name)).strip()
        for each in fields(facts)
        if type(getattr(facts, each.name)) is str
    }
    facts = replace(facts, **texts)  # type: ignore[arg-type]  # only the text fields are in it
    # These are a manager's, by `change_privacy`, and the book's own.
    ours = work.facts
    kept = {name: getattr(ours, name) for name in ("mask_personal", "retention_years", "to_tidy", "sown")}
    facts = replace(facts, **kept)
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
    if not 1 <= facts.attachment_mb <= LARGEST_ATTACHMENT:
        raise Refusal("facts.megabytes_out_of_range", field="attachment_mb", most=LARGEST_ATTACHMENT)
    _keep(work, facts)


def change_privacy(work: UnitOfWork, mask_personal: bool, retention_years: int) -> None:
    """Keep who sees phones whole, and after how many years former residents are listed to be forgotten (0: never).

    A manager's act. Refusals: clerk.managers_only, facts.years_out_of_range.
    """
    require_manager(work)
    if not 0 <= retention_years <= LONGEST_RETENTION:
        raise Refusal("facts.years_out_of_range", field="retention_years", longest=LONGEST_RETENTION)
    _keep(work, replace(work.facts, mask_personal=mask_personal, retention_years=retention_years))


def _keep(work: UnitOfWork, facts: Facts) -> None:
    old, new = rows_from(work.facts), rows_from(facts)
    changed = {name: value for name, value in new.items() if old[name] != value}
    for name, value in changed.items():
        work.session.execute(
            insert(Fact)
            .values(name=name, value=value)
            .on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )
        work.record("facts.change", "fact", 0, old=old[name], new=value, note=name)
