"""What the book knows for the fields of a letter template, as words in the language of the letter."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import ColumnElement, select

from db.models import (
    Breach,
    Building,
    Case,
    CaseClass,
    Estate,
    HandOff,
    Party,
    Person,
    Purpose,
    Renovation,
    Trade,
    Unit,
)
from desk import choices
from desk.duewords import limit_words
from desk.incidents import incident_of
from desk.letters.developer import developer_of
from desk.letters.done import answered_in, done_lines, found_lines, in_hands
from desk.letters.hours import hours_words
from desk.letters.known import must_be_in_sight
from desk.letters.nameless import nameless
from desk.letters.visiting import appointment, at_home, moment_words, own_staff, slip_out
from desk.named import Named
from desk.people import name_of
from desk.renovations.rules import past_end
from desk.templates import Value
from desk.tenure import today
from desk.underway import WAITING, under_way
from desk.words import Language, day, word
from desk.work import Reading

ANSWER_DAYS = 5
"""Working days until which a developer or an authority is asked to say who attends to a matter (M82)."""
_ENDS = re.compile("[。.．；;，,、：:\\s]+([”’\"'」』]*)$")
_CALLED = re.compile(
    r"[\s,，、;；:：(（]*(?:tel(?:ephone)?|phone|电话|热线)?[.:：\s]*\+?\d(?:[\s\-\u2013()/]*\d){4,}\s*[)）]?$",
    re.IGNORECASE,
)
"""A number to call at the end of a name."""
_SHORT = re.compile("[0-9A-Za-z]{1,3}")
"""The name of a building that is its number alone."""
_HAN, _LATIN = re.compile("[\u4e00-\u9fff]"), re.compile("[A-Za-z]{2}")


def case_values(
    reading: Reading, case: Case, language: Language, purpose: Purpose = Purpose.CASE
) -> Mapping[str, Value]:
    """The fields of a letter about a case: to the person who told it, or to another party (M44, M45, M82).

    Nothing is told that is not so yet or any more: no department before the matter is in somebody's hands, no limit and
    no visit whose time is over, no answer to come where one was given.

    To another party it names nobody and nothing that was said, and the flat, as part of the place, only where no name
    was withheld.
    Refusals: letter.name_withheld.
    """
    must_be_in_sight(reading, case)
    facts = reading.facts
    person = reading.session.get(Person, case.person_id) if case.person_id is not None else None
    unit = reading.session.get(Unit, case.unit_id) if case.unit_id is not None else None
    own = purpose is Purpose.CASE
    flat = unit.code if unit and (own or not case.withheld) else ""
    kind = reading.session.get(CaseClass, case.class_id) if case.class_id is not None else None
    trade = reading.session.get(Trade, case.trade_id) if case.trade_id is not None else None
    referred = case.referred_to or _outside(reading, case)
    slip = slip_out(reading, case)
    said = str if own else nameless(case, person, unit, language)
    return {
        **_office_values(reading, language),
        "estate": estate_name(reading, case.unit_id, language),
        "name": (case.told_by or (person.name if person else "")) if own else _party(reading, case, referred, language),
        "flat": flat if own else "",
        "number": case.number,
        "told_on": day(language, facts.local(case.taken_at).date()),
        "summary": said(on_one_line(case.summary)),
        "place": case.place if own else " · ".join(part for part in (flat, said(case.place)) if part),
        "kind": str(case.kind),
        "class": Named(kind.name_en, kind.name_zh).text(language) if kind else "",
        "apologised": case.apologised,
        "apology": said(on_one_line(case.apology)),
        "demand": said(lines_below(case.demand)),
        "offer": said(lines_below(case.offer)),
        "agreed": said(lines_below(case.agreed)),
        "decision": said(lines_below(case.decision)),
        "done": done_lines(reading, case) if own else tuple(map(said, found_lines(reading, case))),
        "answered_in": answered_in(reading, case, language) if own else "",
        "prevention": said(lines_below(case.prevention)),
        "reply_due": "" if case.replied_at else _day_ahead(reading, case.reply_due, language),
        "solution_due": _day_ahead(reading, case.solution_due, language) if case.status in WAITING else "",
        "department": Named(trade.name_en, trade.name_zh).text(language) if trade and in_hands(reading, case) else "",
        "worker": slip.worker if slip else "",
        "appointment": appointment(reading, slip, language) if slip else "",
        "at_home": at_home(reading, case, unit),
        "own_staff": own_staff(case, slip),
        "referred_to": bare(referred),
        "to_developer": case.party is not Party.THIRD,
        "answer_by": day(language, reading.calendar.working_day_after(today(reading), ANSWER_DAYS)),
    }


def household_values(
    reading: Reading, unit_id: int | None, person_id: int | None, language: Language
) -> Mapping[str, Value]:
    """The fields of a letter to a household or one of its people, with the flat's renovation."""
    person = reading.session.get(Person, person_id) if person_id is not None else None
    unit = reading.session.get(Unit, unit_id) if unit_id is not None else None
    values = {
        **_office_values(reading, language),
        "estate": estate_name(reading, unit_id, language),
        "name": person.name if person else "",
        "flat": unit.code if unit else "",
        "renovation_hours": bare(reading.facts.renovation_hours(language)),
    }
    renovation = _renovation(reading, unit_id)
    return values if renovation is None else {**values, **_renovation_values(reading, renovation, language)}


def notice_values(reading: Reading, incident_number: str | None, language: Language) -> Mapping[str, Value]:
    """The fields of a notice, about a sudden event where one is named, and what the office promises (M51, M60).

    Of an event nothing is told that nobody wrote in this language, no end that was expected and did not come, and of
    one that is over nothing but when it ended.
    Refusals: incident.unknown.
    """
    values = {
        **_office_values(reading, language),
        "commitments": commitments(reading, language),
        "event_going_on": True,
    }
    if not incident_number:
        return values
    row, local = incident_of(reading, incident_number).row, reading.facts.local_if
    goes_on = row.ended_at is None and row.expected_at is not None and row.expected_at > reading.now
    expected = row.expected_at if goes_on else None
    where = (row.estate.text(language) if row.estate else "", building_words(row.building, language), row.place)
    return {
        **values,
        "event": in_language(row.title.text(language), language),
        "event_place": in_language(" · ".join(part for part in where if part), language),
        "event_from": moment_words(language, reading.facts.local(row.started_at)),
        "event_until": moment_words(language, until) if (until := local(expected)) else "",
        "event_going_on": row.ended_at is None,
        "event_ended": moment_words(language, ended) if (ended := local(row.ended_at)) else "",
        "event_words": "" if row.ended_at else (row.say.zh if language is Language.ZH else row.say.en).strip(),
    }


def building_words(name: str, language: Language) -> str:
    """A building as a paper calls it: one that is named by its number alone is called a building."""
    return word(language, "letter.building").format(name=name) if _SHORT.fullmatch(name) else name


def in_language(words: str, language: Language) -> str:
    """Words of a language; those of the other one are none. A number is of both."""
    foreign = not _HAN.search(words) and _LATIN.search(words) if language is Language.ZH else _HAN.search(words)
    return "" if foreign else words


def commitments(reading: Reading, language: Language) -> tuple[str, ...]:
    """What the office promises for every class in use that has none below it, one a line with its limits (M51)."""
    return tuple(
        word(language, "letter.commitment").format(
            name=each.name.text(language),
            standard=_standard(each.standard.text(language), language),
            reply=limit_words(each.reply.amount, each.reply.unit, language is Language.ZH),
            solution=limit_words(each.solution.amount, each.solution.unit, language is Language.ZH),
        )
        for each in choices.class_tree(reading)
        if each.in_use and not each.below
    )


def estate_name(reading: Reading, unit_id: int | None, language: Language) -> str:
    """The estate a flat lies in, or the office's own without a flat."""
    named = select(Estate).join(Building, Building.estate_id == Estate.id).join(Unit, Unit.building_id == Building.id)
    estate = reading.session.scalar(named.where(Unit.id == unit_id)) if unit_id is not None else None
    return (Named(estate.name_en, estate.name_zh).text(language) if estate else "") or reading.facts.estate(language)


def bare(words: str) -> str:
    """Words without the stop at their end, for a sentence that goes on or ends after them; what is asked or called
    out keeps its mark, after which a letter sets no stop (`templates.neat`)."""
    return _ENDS.sub(r"\1", words.strip()).rstrip()


def without_phone(words: str) -> str:
    """Whom a case was referred to, without the number to call, for the line of an address."""
    return bare(_CALLED.sub("", bare(words)))


def on_one_line(words: str) -> str:
    """Bare words within a sentence that goes on after them, however many lines they were typed in."""
    return " ".join(bare(words).split())


def lines_below(words: str) -> str:
    """Bare words; of several lines they begin on a new one, below what they are called."""
    told = bare(words)
    return f"\n{told}" if "\n" in told else told


def _standard(words: str, language: Language) -> str:
    """What a class promises as a sentence, with the room before the next; nothing where it has none."""
    told = on_one_line(words)
    return word(language, "letter.standard").format(standard=told) if told else ""


def _office_values(reading: Reading, language: Language) -> dict[str, Value]:
    facts = reading.facts
    return {
        "office": facts.office(language),
        "estate": facts.estate(language),
        "address": facts.address(language),
        "phone": facts.phone,
        "hotline": facts.hotline,
        "hours": hours_words(facts.week, language),
        "today": day(language, today(reading)),
        "signer": name_of(reading, reading.clerk_id),
    }


def _party(reading: Reading, case: Case, referred: str, language: Language) -> str:
    """To whom a letter about a case goes that is not for its person; empty while nobody knows."""
    return without_phone(referred) if case.party is Party.THIRD else developer_of(reading, case, language)[0]


def _outside(reading: Reading, case: Case) -> str:
    """Who took a case on last that is not our duty: nobody of the office is told as who it was referred to."""
    if case.party not in (Party.DEVELOPER, Party.THIRD):
        return ""
    last = reading.session.scalar(
        select(HandOff)
        .where(HandOff.case_id == case.id, HandOff.removed_at.is_(None))
        .order_by(HandOff.id.desc())
        .limit(1)
    )
    return last.taker if last is not None else ""


def _renovation(reading: Reading, unit_id: int | None) -> Renovation | None:
    """The newest renovation of a flat that is under way; one that was accepted or withdrawn is asked for nothing."""
    if unit_id is None:
        return None
    mine = select(Renovation).where(Renovation.unit_id == unit_id, under_way(today(reading)))
    return reading.session.scalar(mine.order_by(Renovation.applied_on.desc(), Renovation.id.desc()).limit(1))


def _renovation_values(reading: Reading, renovation: Renovation, language: Language) -> dict[str, Value]:
    still_open: tuple[ColumnElement[bool], ...] = (Breach.righted_on.is_(None), Breach.removed_at.is_(None))
    breaches = reading.session.scalars(
        select(Breach).where(Breach.renovation_id == renovation.id, *still_open).order_by(Breach.found_on, Breach.id)
    ).all()
    overdue = past_end(renovation.status, renovation.ends_on, today(reading))
    # A limit that is over is none to ask for: the clerk sets a new one.
    ahead = [each.due_on for each in breaches if each.due_on is not None and each.due_on >= today(reading)]
    return {
        "renovation": on_one_line(renovation.scope),
        "permit": renovation.permit,
        "renovation_from": _day_if(language, renovation.starts_on),
        "renovation_until": _day_if(language, renovation.ends_on),
        "renovation_overdue": _day_if(language, renovation.ends_on) if overdue else "",
        "breaches": tuple(_breach(each, language) for each in breaches),
        "breach_due": _day_if(language, min(ahead, default=None)),
    }


def _breach(breach: Breach, language: Language) -> str:
    what, demand = on_one_line(breach.what), on_one_line(breach.demand)
    told = {"day": day(language, breach.found_on), "what": what, "demand": demand}
    return word(language, "letter.breach_demand" if told["demand"] else "letter.breach").format(**told)


def _day_ahead(reading: Reading, due: datetime | None, language: Language) -> str:
    """The day of a limit nobody has missed yet: a letter promises nothing for a moment that is over."""
    return day(language, reading.facts.local(due).date()) if due is not None and due > reading.now else ""


def _day_if(language: Language, value: date | None) -> str:
    return day(language, value) if value is not None else ""
