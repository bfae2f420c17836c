"""One slip whole: its row, what it sent whom for, and what came home with it."""

from dataclasses import dataclass
from unicodedata import normalize

from sqlalchemy import select

from db.models import Case, CaseStatus, Outcome, Slip, SlipStatus
from desk.cases.known import as_number
from desk.masking import shown_phone
from desk.refusals import Refusal
from desk.slips.cameback import Home
from desk.slips.errand import Errand, errand_of
from desk.slips.known import by_number
from desk.slips.lines import LineRow, Totals, lines_of, totals
from desk.slips.rows import SlipRow, row_of, slip_rows
from desk.withheld import is_hidden, told_if
from desk.work import Reading

MOST = 50
"""So many slips that end in the same digits are counted."""
MOST_NAMED = 4
"""So many of them are named."""


@dataclass(frozen=True)
class SlipFile:
    """A slip as its page shows it; `errand` is what stands on it, `place` and `access` what holds for it.

    Who told and the phone are those of its case, or its own; empty where the name is withheld from whoever asks.
    """

    row: SlipRow
    errand: Errand
    home: Home
    lines: tuple[LineRow, ...]
    totals: Totals
    trade_id: int | None
    unit_id: int | None
    second_of: str
    followed_by: tuple[str, ...]
    others_out: int  # slips of its case that are out beside it
    case_status: CaseStatus | None
    told_by: str
    phone: str
    place: str
    access: str


def file_of(reading: Reading, number: str) -> SlipFile:
    """A slip by its number, however it was typed. Refusals: slip.unknown."""
    return _file(reading, by_number(reading, number))


def meant(reading: Reading, typed: str) -> SlipFile:
    """The slip somebody means by its number, or by its last digits: of one that is out, else of any.

    Refusals: slip.unknown, slip.several where more of them end so, slip.several_home where none of those is out.
    """
    number = as_number(normalize("NFKC", typed))
    whole = reading.session.scalar(select(Slip).where(Slip.number == number))
    if whole is not None:
        return _file(reading, whole)
    if not (number.isascii() and number.isdigit()):
        raise Refusal("slip.unknown", number=typed)
    ends = Slip.number.endswith(number, autoescape=True)
    found = reading.session.scalars(select(Slip).where(Slip.status == SlipStatus.OUT, ends).limit(MOST)).all()
    if not found:
        found = reading.session.scalars(select(Slip).where(ends).limit(MOST)).all()
    if len(found) > 1 and found[0].status is not SlipStatus.OUT:
        named = ", ".join(each.number for each in found[:MOST_NAMED]) + (", …" if len(found) > MOST_NAMED else "")
        raise Refusal("slip.several_home", digits=number, n=len(found), numbers=named)
    if len(found) > 1:
        raise Refusal("slip.several", digits=number, n=len(found))
    if not found:
        raise Refusal("slip.unknown", number=typed)
    return _file(reading, found[0])


def _file(reading: Reading, slip: Slip) -> SlipFile:
    case = reading.session.get(Case, slip.case_id) if slip.case_id is not None else None
    seen = case is None or not is_hidden(reading, case)
    lines = lines_of(reading, slip.id)
    first = reading.session.get(Slip, slip.second_of_id) if slip.second_of_id is not None else None
    follows = select(Slip.number).where(Slip.second_of_id == slip.id, Slip.status != SlipStatus.VOID)
    out = select(Slip.id).where(Slip.case_id == slip.case_id, Slip.status == SlipStatus.OUT, Slip.id != slip.id)
    return SlipFile(
        row=row_of(reading, reading.session.execute(slip_rows().where(Slip.id == slip.id)).one()),
        errand=errand_of(slip),
        home=Home(
            slip.outcome or Outcome.DONE, slip.arrived_at, slip.done_at, slip.cause, slip.tested, slip.signed,
            slip.opinion, slip.opinion_words, slip.score, slip.receipt,
        ),
        lines=lines,
        totals=totals(lines),
        trade_id=slip.trade_id,
        unit_id=(case.unit_id if case is not None else slip.unit_id) if seen else None,
        second_of=first.number if first is not None else "",
        followed_by=tuple(reading.session.scalars(follows.order_by(Slip.id))),
        others_out=0 if case is None else len(reading.session.scalars(out).all()),
        case_status=case.status if case is not None else None,
        told_by=told_if(seen, case.told_by if case is not None else slip.told_by),
        phone=told_if(seen, shown_phone(reading, case.told_phone if case is not None else slip.told_phone)),
        place=slip.place or (case.place if case is not None else ""),
        access=slip.access or (case.access if case is not None else ""),
    )  # fmt: skip
