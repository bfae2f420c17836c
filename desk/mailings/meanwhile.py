"""What became of addressees since their list was made: who is gone gets no letter, and nobody gets two."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select

from db.models import Case, CaseStatus, Letter, Mailing, MailingItem, Person, Role
from desk.mailings.addressees import Addressee, LeftOut
from desk.mailings.fitting import unfit
from desk.mailings.homes import Home, homes_of, ranks
from desk.mailings.wanted import Wanted, read
from desk.mailings.wording import Wording
from desk.refusals import Refusal
from desk.underway import WAITING
from desk.work import Reading, UnitOfWork

_REFUSED: Mapping[LeftOut, str] = {
    LeftOut.DUPLICATE: "mailing.has_a_letter",
    LeftOut.CASE_OVER: "case.not_open",
    LeftOut.NOT_RENOVATED: "mailing.not_so_there",
    LeftOut.NOT_OVERDUE: "mailing.not_so_there",
}


@dataclass(frozen=True)
class _Now:
    """What the book says today of the people and cases on a list."""

    wanted: Wanted
    forgotten: frozenset[int]
    homes: Mapping[Home, frozenset[Role]]
    open_cases: frozenset[int]
    first: Mapping[object, int]  # where the one letter of each household stands


def left_out_since(
    reading: Reading, mailing: Mailing, wording: Wording, places: Iterable[tuple[MailingItem, Addressee]]
) -> dict[int, LeftOut]:
    """By position, why somebody on the list gets no letter any more; four questions, however many are asked about."""
    asked = [*places]
    now = _now(reading, mailing, [item for item, _each in asked])
    found = {item.position: _why(now, wording, item, each) for item, each in asked}
    return {position: why for position, why in found.items() if why is not None}


def must_still_be_there(
    work: UnitOfWork, mailing: Mailing, wording: Wording, item: MailingItem, addressee: Addressee
) -> None:
    """Whether one who was left out can be written to. Refusals: mailing.gone_since, mailing.has_a_letter,
    mailing.not_so_there, case.not_open."""
    why = left_out_since(work, mailing, wording, [(item, addressee)]).get(item.position)
    if why is not None:
        code = _REFUSED.get(why, "mailing.gone_since")
        raise Refusal(code, whom=whom(addressee), position=item.position, number=addressee.case_number)


def whom(addressee: Addressee) -> str:
    """A place of the list in words: flat and name, or the case where they are a manager's."""
    return " ".join(part for part in (addressee.unit, addressee.name) if part) or addressee.case_number


def _why(now: _Now, wording: Wording, item: MailingItem, addressee: Addressee) -> LeftOut | None:
    about_case = item.case_id is not None
    if about_case and item.case_id not in now.open_cases:
        return LeftOut.CASE_OVER
    if about_case and addressee.unit_id is None and addressee.person_id is None and not addressee.name:
        return None  # a manager's: that the name is withheld is all that is told
    if item.person_id in now.forgotten:
        return LeftOut.FORGOTTEN
    roles = now.homes.get((item.unit_id, item.person_id))
    if about_case:
        if roles is not None and not roles:
            return LeftOut.MOVED_OUT
    elif item.person_id is not None:
        if not roles:
            return LeftOut.MOVED_OUT
        if roles.isdisjoint(ranks(now.wanted)):
            return LeftOut.NO_SUCH_ROLE
    place = None if item.insisted else now.first.get(_household(item.case_id, item.unit_id, item.person_id))
    return LeftOut.DUPLICATE if place not in (None, item.position) else unfit(wording, addressee)


def _now(reading: Reading, mailing: Mailing, asked: list[MailingItem]) -> _Now:
    people, about = {item.person_id for item in asked}, {item.case_id for item in asked}
    wanted = read(mailing.wanted)
    forgotten = select(Person.id).where(Person.id.in_(people), Person.forgotten_at.is_not(None))
    waiting: tuple[CaseStatus, ...] = WAITING
    return _Now(
        wanted,
        frozenset(reading.session.scalars(forgotten)),
        homes_of(reading, people),
        frozenset(reading.session.scalars(select(Case.id).where(Case.id.in_(about), Case.status.in_(waiting)))),
        _first_places(reading, mailing, wanted, asked),
    )


def _household(case_id: int | None, unit_id: int | None, person_id: int | None) -> Any:
    """Whoever gets one letter of a mailing: somebody in a flat, of cases the flat or who has none."""
    if case_id is None:
        return "home", unit_id, person_id
    return ("unit", unit_id) if unit_id is not None else ("person", person_id)


def _first_places(reading: Reading, mailing: Mailing, wanted: Wanted, asked: list[MailingItem]) -> dict[object, int]:
    """Where the one letter of each household asked about stands: the one that is out, else the first that is to go."""
    people, flats = {item.person_id for item in asked}, {item.unit_id for item in asked}
    rows = reading.session.execute(
        select(MailingItem.case_id, MailingItem.unit_id, MailingItem.person_id, MailingItem.position)
        .outerjoin(Letter, Letter.id == MailingItem.letter_id)
        .where(MailingItem.mailing_id == mailing.id, MailingItem.excluded_why == "", MailingItem.insisted.is_(False))
        .where(or_(MailingItem.person_id.in_(people), MailingItem.unit_id.in_(flats)))
        .where(or_(Letter.id.is_(None), Letter.void_reason == ""))
        .order_by(MailingItem.letter_id.is_(None), MailingItem.position)
    )
    found: dict[object, int] = {}
    for case, unit, person, position in rows:
        if case is not None and (wanted.each or (unit is None and person is None)):
            continue  # a letter for every case, or one that belongs to no household
        if case is None and person is None:
            continue
        found.setdefault(_household(case, unit, person), position)
    return found
