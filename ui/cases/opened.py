"""A case as the page opens it: the whole of it, what its forms offer, and what was begun for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk import advice, cases, choices, directory, drafts
from desk.cases import CaseFile
from desk.choices import CauseRow, TradeRow
from desk.slips import Charge, charge_of
from desk.toapprove import waiting_about
from desk.work import Reading
from ui.drafts import Content

NOTE = "note"
"""The kind of draft a note is until it is added."""

FORMS = ("reply", "pass_on", "pause", "close", "reopen", "void")
"""The kinds of draft the forms of a case are until they are done."""


@dataclass(frozen=True)
class Opened:
    """A case read whole; `begun` is what whoever sits here typed for it and did not finish, by kind of form."""

    file: CaseFile
    now: datetime
    trades: tuple[TradeRow, ...]
    causes: tuple[CauseRow, ...]
    answers: tuple[str, ...]  # prepared for its class (M38)
    referrals: tuple[str, ...]  # whom a person is referred to (M64)
    department_limit: datetime  # what a department asked now would be given (M47)
    begun: Mapping[str, Content]
    charge: Charge | None = None  # of the slip that is disputed (M41)
    to_approve: int = 0  # letters about it that wait for a manager


def read_case(reading: Reading, number: str, language: str) -> Opened:
    """Read a case with all its page needs, in the language of the screen. Refusals: case.unknown."""
    file = cases.file_of(reading, number)
    kinds = {draft_id(kind, file.row.number, reading.clerk_id): kind for kind in (NOTE, *FORMS)}
    return Opened(
        file,
        reading.now,
        tuple(choices.trades(reading)),
        tuple(choices.causes(reading)),
        tuple(each.text.text(language) for each in advice.answers(reading, file.class_id)),
        directory.referral_names(reading, language),
        cases.department_limit(reading, number),
        {kinds[id]: content for id, content in drafts.begun(reading, kinds).items()},
        charge_of(reading, file.disputed_slip),
        waiting_about(reading, number),
    )


def draft_id(kind: str, number: str, clerk: int | None) -> str:
    """The draft of a form of that kind for a case; each clerk's own, so that nobody writes over another's words."""
    return f"{kind}:{number}:{clerk}"
