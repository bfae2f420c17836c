"""The list of slips that are out and not back, worker by worker, to go after them with."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from db.models import Case, Slip, SlipStatus, Trade, Unit
from desk.letterhead_of import letterhead
from desk.named import Named
from desk.paper.letterhead import Letterhead
from desk.slips.names import goes_as
from desk.slips.rows import is_late, late_before
from desk.withheld import told_if
from desk.words import Language
from desk.work import Reading


@dataclass(frozen=True)
class OutLine:
    """One slip that is not back; moments are in the office's zone, `days` those of the calendar since it went out.

    One that was never printed is with nobody yet.
    """

    number: str
    unit: str
    matter: str
    place: str
    trade: str
    raised_at: datetime
    days: int
    late: bool
    appoint_from: datetime | None
    appoint_until: datetime | None
    printed: bool = True


@dataclass(frozen=True)
class OutList:
    """The slips out at a moment, the longest out first, under the worker who has them; "": nobody was named."""

    language: Language
    letterhead: Letterhead
    at: datetime
    workers: tuple[tuple[str, tuple[OutLine, ...]], ...]

    @property
    def numbers(self) -> tuple[str, ...]:
        """The slips it tells of."""
        return tuple(line.number for _worker, lines in self.workers for line in lines)

    @property
    def total(self) -> int:
        """How many slips there are."""
        return sum(len(lines) for _worker, lines in self.workers)


def out_list(reading: Reading, worker: str | None = None, language: Language | None = None) -> OutList:
    """The slips that are out, of one worker or of all; the paper goes round, so no withheld flat stands on it (M15)."""
    spoken, facts = language or reading.facts.language, reading.facts
    wanted = [Slip.status == SlipStatus.OUT]
    if worker is not None:
        wanted.append(goes_as(reading, worker))
    query = (
        select(Slip, Case, Unit.code, Trade.name_en, Trade.name_zh)
        .outerjoin(Case, Case.id == Slip.case_id)
        .outerjoin(Unit, Unit.id == func.coalesce(Case.unit_id, Slip.unit_id))
        .outerjoin(Trade, Trade.id == Slip.trade_id)
        .where(*wanted)
        .order_by(Slip.raised_at, Slip.id)
    )
    today, limit = facts.local(reading.now).date(), late_before(reading)
    held: dict[str, list[OutLine]] = {}
    names: dict[str, str] = {}
    for slip, case, unit, en, zh in reading.session.execute(query):
        raised = facts.local(slip.raised_at)
        names[slip.worker.casefold()] = slip.worker
        held.setdefault(slip.worker.casefold(), []).append(
            OutLine(
                slip.number,
                told_if(case is None or not case.withheld, unit),
                slip.summary or (case.summary if case else ""),
                slip.place or (case.place if case else ""),
                Named(en, zh).text(spoken) if en is not None else "",
                raised,
                (today - raised.date()).days,
                is_late(slip.raised_at, slip.appoint_until, limit),
                facts.local(slip.appoint_from) if slip.appoint_from else None,
                facts.local(slip.appoint_until) if slip.appoint_until else None,
                slip.printed > 0,
            )
        )
    workers = tuple((names[key], tuple(lines)) for key, lines in held.items())
    return OutList(spoken, letterhead(facts, spoken), facts.local(reading.now), workers)
