"""Finding a mailing and the letters on its list."""

from typing import Any

from sqlalchemy import ColumnElement, select

from db.models import Building, Case, Letter, Mailing, MailingItem, Person, Unit
from desk.cleaning import clean_line
from desk.mailings.addressees import Addressee
from desk.refusals import Refusal
from desk.withheld import is_hidden
from desk.work import Reading

WAITS: tuple[ColumnElement[bool], ...] = (MailingItem.letter_id.is_(None), MailingItem.excluded_why == "")
"""The places of a list whose letter is still to be issued."""


def by_number(reading: Reading, number: str) -> Mailing:
    """The mailing of that number, however it was typed. Refusals: mailing.unknown."""
    wanted = clean_line(number).upper().replace(" ", "")
    found = reading.session.scalar(select(Mailing).where(Mailing.number == wanted))
    if found is None:
        raise Refusal("mailing.unknown", number=number)
    return found


def item_at(reading: Reading, mailing: Mailing, position: int) -> MailingItem:
    """One place of its list, counted from 1. Refusals: mailing.item_unknown."""
    wanted = (MailingItem.mailing_id == mailing.id, MailingItem.position == position)
    found = reading.session.scalar(select(MailingItem).where(*wanted))
    if found is None:
        raise Refusal("mailing.item_unknown", position=position)
    return found


def items(
    reading: Reading, mailing: Mailing, *narrower: ColumnElement[bool], limit: int | None = None
) -> list[tuple[MailingItem, Addressee, Letter | None]]:
    """The places of its list in the order of delivery, with whom each goes to and the letter once there is one."""
    query = (
        select(MailingItem, Letter, Case, Unit.code, Building.name.label("building"), Person.name)
        .outerjoin(Letter, Letter.id == MailingItem.letter_id)
        .outerjoin(Case, Case.id == MailingItem.case_id)
        .outerjoin(Unit, Unit.id == MailingItem.unit_id)
        .outerjoin(Building, Building.id == Unit.building_id)
        .outerjoin(Person, Person.id == MailingItem.person_id)
        .where(MailingItem.mailing_id == mailing.id, *narrower)
        .order_by(MailingItem.position)
        .limit(limit)
    )
    return [(row[0], _addressee(reading, row), row[1]) for row in reading.session.execute(query)]


def _addressee(reading: Reading, row: Any) -> Addressee:
    item: MailingItem = row[0]
    case: Case | None = row[2]
    number = case.number if case else ""
    if case is not None and is_hidden(reading, case):
        return Addressee(None, None, case.id, "", "", number, item.language)
    name = (case.told_by if case else "") or row.name or ""
    return Addressee(
        item.unit_id, item.person_id, item.case_id, row.code or "", name, number, item.language, row.building or ""
    )
