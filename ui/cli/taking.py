"""`case take`: a case from a script or a softphone."""

import sys
from argparse import Namespace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4
from zoneinfo import ZoneInfo

from desk import cases, choices, estates, incidents, owners, people, slips
from desk.cleaning import clean, clean_line
from desk.find import with_phone
from desk.folding import fold
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork
from ui.cli.book import office_of
from ui.cli.telling import Telling, clock_time, iso

if TYPE_CHECKING:
    from desk.clock import Clock

LONGEST_REQUEST = 80
_MOST_BYTES = 16_000_000


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Take the case, and raise its slip when asked for; the same request id again answers with the first case."""
    if wish.words == "-":
        wish.words = _standard_input()
    if len(wish.request_id) > LONGEST_REQUEST:
        raise Refusal("case.request_too_long", longest=LONGEST_REQUEST)
    wish.solved = clean_line(wish.solved)
    with office_of(wish, clock) as office:
        facts, doubt = office.facts, office.clock_doubt()
        if doubt is not None:
            pc, last = clock_time(facts, doubt.pc), clock_time(facts, doubt.last)
            telling.warn("clock.behind" if doubt.behind else "clock.ahead", pc=pc, last=last)
        taken, slip = office.do(lambda work: _take(work, wish)).answer
        row = office.ask(lambda reading: cases.file_of(reading, taken.number)).row if wish.solved else None
    told: dict[str, object] = {
        "number": taken.number,
        "reply_due": iso(facts, taken.reply_due),
        "solution_due": iso(facts, taken.solution_due),
    }
    lines = [
        telling.words("take.done", number=taken.number),
        telling.words("take.reply_due", time=clock_time(facts, taken.reply_due)),
        telling.words("take.solution_due", time=clock_time(facts, taken.solution_due)),
    ]
    if row is not None and row.status is cases.CaseStatus.CLOSED:
        told["solved"] = True
        lines.append(telling.words("take.solved"))
    if slip:
        told["slip"] = slip
        lines.append(telling.words("take.slip", number=slip))
    telling.answer(told, lines)
    return 0


def _take(work: UnitOfWork, wish: Namespace) -> tuple[cases.Taken, str]:
    unit_id = owners.unit_by_code(work, wish.unit) if clean_line(wish.unit) else None
    person_id, relation, unit_id = _caller(work, wish, unit_id)
    new = cases.NewCase(
        summary=wish.summary,
        words=wish.words,
        kind=cases.CaseKind(wish.kind),
        channel=cases.Channel(wish.channel),
        told_by=wish.name,
        told_phone=wish.phone,
        relation=cases.Role(wish.relation) if wish.relation else relation,
        unit_id=unit_id,
        person_id=person_id,
        class_id=_class_id(work, clean_line(wish.class_code)),
        place=wish.place,
        urgency=cases.Urgency(wish.urgency),
        access=wish.access,
        first_receiver_id=_clerk_id(work, clean_line(wish.first_receiver)) or work.clerk_id,
        trade_id=_trade_id(work, clean_line(wish.trade)),
        request_id=clean_line(wish.request_id) or None,
        received_at=_moment(work, wish.received_at),
        withheld=wish.withheld,
        told=wish.told,
        route_reason=wish.reason,
        second_of=wish.second_of,
        about_id=_clerk_id(work, clean_line(wish.about)),
        duty_breach=cases.DutyBreach(wish.breach) if wish.breach else None,
        demand=wish.demand,
        apology=wish.apology,
        promise_broken=wish.promise_broken,
        idea=wish.idea,
        party=cases.Party(wish.party) if wish.party else None,
        visit_consent=cases.VisitConsent(wish.visit) if wish.visit else None,
        visit_otherwise=wish.visit_otherwise,
        disputed_slip=wish.disputed_slip,
        estate_id=_estate_id(work, clean_line(wish.estate)),
        incident_id=incidents.incident_of(work, wish.incident).row.id if clean_line(wish.incident) else None,
    )
    if wish.solved:
        batch = f"desk-{new.request_id or uuid4().hex}"
        taken = cases.take_solved(work, new, _cause_id(work, wish.solved), batch)
    else:
        taken = cases.take(work, new)
    return taken, _slip(work, taken) if wish.slip else ""


def _slip(work: UnitOfWork, taken: cases.Taken) -> str:
    """The slip of the case; a repeated request has raised it already."""
    known = cases.file_of(work, taken.number).slips
    raised = [number for number, status in known if status is not slips.SlipStatus.VOID]
    return raised[-1] if raised else slips.raise_for(work, taken.number)


def _caller(reading: Reading, wish: Namespace, unit_id: int | None) -> tuple[int | None, cases.Role | None, int | None]:
    """Who on file calls: the one of that name in the flat, else the only one with that phone."""
    name = fold(clean_line(wish.name))
    if unit_id is not None and name:
        for each in owners.unit_file(reading, unit_id).residents:
            if fold(each.name) == name:
                return each.person_id, each.role, unit_id
    known = [
        each
        for each in with_phone(reading, clean_line(wish.phone))
        if not each.gone and (not name or fold(each.name) == name) and unit_id in (None, each.unit_id)
    ]
    if len({each.id for each in known}) != 1:
        return None, None, unit_id
    # Who holds several flats did not say which one it is about.
    flat = known[0].unit_id if len(known) == 1 else unit_id
    return known[0].id, known[0].role, flat


def _class_id(reading: Reading, code: str) -> int | None:
    ids = {each.code: each.id for each in choices.classes(reading)}
    if code and code.lower() not in ids:
        raise Refusal("class.no_such_code", typed=code, codes=", ".join(ids))
    return ids.get(code.lower())


def _trade_id(reading: Reading, code: str) -> int | None:
    ids = {each.code: each.id for each in choices.trades(reading)}
    if code and code.lower() not in ids:
        raise Refusal("trade.no_such_code", typed=code, codes=", ".join(ids))
    return ids.get(code.lower())


def _cause_id(reading: Reading, code: str) -> int:
    ids = {each.code: each.id for each in choices.causes(reading)}
    if code.lower() not in ids:
        raise Refusal("cause.no_such_code", typed=code, codes=", ".join(ids))
    return ids[code.lower()]


def _estate_id(reading: Reading, name: str) -> int | None:
    """The estate of that name in either language; None when none is named."""
    if not name:
        return None
    rows = estates.estates(reading)
    found = next((each.key for each in rows if fold(name) in (fold(each.name.en), fold(each.name.zh))), None)
    if found is None:
        named = [told for each in rows if (told := each.name.en or each.name.zh)]
        if not named:
            raise Refusal("estate.none_named", typed=name)
        raise Refusal("estate.no_such_name", typed=name, names=", ".join(named))
    return found


def _clerk_id(reading: Reading, name: str) -> int | None:
    """The employee of that name; None when nobody is named."""
    if not name:
        return None
    found = [each.id for each in people.clerks(reading) if fold(name) in (fold(each.name), *fold(each.name).split())]
    if len(found) != 1:
        raise Refusal("clerk.no_such_name", name=name)
    return found[0]


def _moment(reading: Reading, told: datetime | None) -> datetime | None:
    """A moment without a zone is the office's own time."""
    return told.replace(tzinfo=ZoneInfo(reading.facts.zone)) if told is not None and told.tzinfo is None else told


def _standard_input() -> str:
    """The words piped in, as UTF-8; what cannot be read as such becomes a visible sign."""
    if sys.stdin is None:
        return ""
    return clean(sys.stdin.buffer.read(_MOST_BYTES).decode("utf-8-sig", "replace"))
