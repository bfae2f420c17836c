"""What became of addressees since their list was made: who is gone gets no letter, and nobody gets two."""

from collections.abc import Iterable

from sqlalchemy import or_, select

from db.models import Letter, Mailing, MailingItem, Person, Role, Tenure
from desk.mailings.addressees import Addressee, LeftOut
from desk.refusals import Refusal
from desk.tenure import standing, today
from desk.work import Reading, UnitOfWork

Home = tuple[int | None, int | None]


def left_out_since(
    reading: Reading, mailing: Mailing, places: Iterable[tuple[MailingItem, Addressee]]
) -> dict[int, LeftOut]:
    """By position, why households on the list get no letter any more; three questions, however many are asked about.

    Those who told a case are not among them: the case says itself whether it can still be answered.
    """
    asked = [item for item, _each in places if item.case_id is None and item.person_id is not None]
    people = {item.person_id for item in asked}
    forgotten = {*reading.session.scalars(
        select(Person.id).where(Person.id.in_(people), Person.forgotten_at.is_not(None))
    )}  # fmt: skip
    day, home = today(reading), (Tenure.unit_id, Tenure.person_id)
    here = {(unit, person) for unit, person in reading.session.execute(
        select(*home).where(
            Tenure.person_id.in_(people), Tenure.role != Role.EMERGENCY, standing(Tenure.since, Tenure.until, day)
        )
    )}  # fmt: skip
    first = _first_places(reading, mailing, people)
    found: dict[int, LeftOut] = {}
    for item in asked:
        if item.person_id in forgotten:
            found[item.position] = LeftOut.FORGOTTEN
        elif (item.unit_id, item.person_id) not in here:
            found[item.position] = LeftOut.MOVED_OUT
        elif first.get((item.unit_id, item.person_id), item.position) != item.position:
            found[item.position] = LeftOut.DUPLICATE
    return found


def must_still_be_there(work: UnitOfWork, mailing: Mailing, item: MailingItem, addressee: Addressee) -> None:
    """Whether one who was left out can be written to. Refusals: mailing.gone_since, mailing.has_a_letter."""
    why = left_out_since(work, mailing, [(item, addressee)]).get(item.position)
    if why is not None:
        code = "mailing.has_a_letter" if why is LeftOut.DUPLICATE else "mailing.gone_since"
        raise Refusal(code, whom=whom(addressee), position=item.position)


def whom(addressee: Addressee) -> str:
    """A place of the list in words: flat and name, or the case where they are a manager's."""
    return " ".join(part for part in (addressee.unit, addressee.name) if part) or addressee.case_number


def _first_places(reading: Reading, mailing: Mailing, people: set[int | None]) -> dict[Home, int]:
    """Where the one letter of each home stands: the one that is out, else the first that is to go."""
    rows = reading.session.execute(
        select(MailingItem.unit_id, MailingItem.person_id, MailingItem.position)
        .outerjoin(Letter, Letter.id == MailingItem.letter_id)
        .where(MailingItem.mailing_id == mailing.id, MailingItem.case_id.is_(None))
        .where(MailingItem.person_id.in_(people), MailingItem.excluded_why == "")
        .where(or_(Letter.id.is_(None), Letter.void_reason == ""))
        .order_by(MailingItem.letter_id.is_(None), MailingItem.position)
    )
    found: dict[Home, int] = {}
    for unit, person, position in rows:
        found.setdefault((unit, person), position)
    return found
