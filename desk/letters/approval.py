"""Letters a clerk has worded and a manager approves before they have a number; each is decided once."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select

from db.models import Case, Clerk, Draft, Language, LetterLayout, LetterRequest, Unit
from desk import drafts
from desk.cleaning import clean_line
from desk.letters.acts import LONGEST_NAME, NewLetter, as_filed, issue, must_be_whole
from desk.letters.answering import must_not_be_answered
from desk.letters.known import by_number, must_answer_in_sight, must_be_in_sight
from desk.letters.meanwhile import incoming_of, must_be_fresh, must_be_known, must_not_wait_already
from desk.people import name_of
from desk.refusals import Refusal
from desk.rights import is_manager, require_manager
from desk.short import short_line, short_text
from desk.tenure import today
from desk.toapprove import waiting_letters
from desk.withheld import hides_incoming, hides_names
from desk.work import Reading, UnitOfWork

DRAFTS = "letter"
"""The kind of draft a letter being written is."""
WHY = "sent_back"
"""In the draft of a letter that was sent back: what must be mended."""
LONGEST_WHY = 1000


@dataclass(frozen=True)
class Waiting:
    """How many letters wait for approval, whether this office wants it, and whether who sits here decides; where it is
    wanted no more, what waits still waits."""

    needed: bool
    count: int
    decides: bool


@dataclass(frozen=True)
class RequestRow:
    """A letter that waits since a moment (UTC), for so many days. Where a name is withheld it has none, and cannot be
    opened."""

    id: int
    at: datetime
    clerk: str
    to_name: str
    unit: str
    subject: str
    case_number: str
    hidden: bool
    days: int = 0

    @property
    def key(self) -> int:
        """What a list knows it by."""
        return self.id


def needs_approval(reading: Reading) -> bool:
    """Whether a letter of the one at the desk must be approved by somebody else."""
    return reading.facts.letters_approved and not is_manager(reading)


def waiting(reading: Reading) -> Waiting:
    """What the rooms of the letters tell about approval."""
    return Waiting(reading.facts.letters_approved, waiting_letters(reading), is_manager(reading))


def requests(reading: Reading) -> tuple[RequestRow, ...]:
    """The letters that wait, the oldest first."""
    found = reading.session.execute(
        select(LetterRequest, Clerk.name, Unit.code, Case.number, Case.withheld)
        .outerjoin(Clerk, Clerk.id == LetterRequest.clerk_id)
        .outerjoin(Unit, Unit.id == LetterRequest.unit_id)
        .outerjoin(Case, Case.id == LetterRequest.case_id)
        .where(LetterRequest.decided_at.is_(None))
        .order_by(LetterRequest.at, LetterRequest.id)
    )
    hides = hides_names(reading)
    rows = []
    for each, clerk, unit, case, withheld in found:
        hidden = hides and bool(withheld or hides_incoming(reading, incoming_of(each)))
        name, flat = ("", "") if hidden else (each.to_name, unit or "")
        days = (today(reading) - reading.facts.local(each.at).date()).days
        rows.append(RequestRow(each.id, each.at, clerk or "", name, flat, each.subject, case or "", hidden, days))
    return tuple(rows)


def letter_of(reading: Reading, id: int) -> NewLetter:
    """The words of a letter that waits. Refusals: letter.request_unknown, .request_decided, letter.name_withheld."""
    request = _open(reading, id)
    _in_sight(reading, request)
    return _words(request)


def ask_approval(work: UnitOfWork, new: NewLetter, draft_id: str, *, anyway: bool = False) -> int | None:
    """Let the letter of a draft wait for a manager, and answer the request's id; the draft goes with it.

    None when that draft was issued, discarded or asked for already. Refusals: those of letters.issue, and unless it is
    to wait `anyway` letter.waits_already and letter.incoming_answered.
    """
    draft = work.session.get(Draft, draft_id)
    if draft is None:
        return None
    case = must_be_whole(work, new)
    filed = as_filed(work, new, case)
    if not anyway:
        must_not_be_answered(work, new.incoming)
    signer = new.signer or name_of(work, work.clerk_id)
    content = {
        "letter": asdict(replace(new, signer=signer)),
        "draft": {name: value for name, value in json.loads(draft.content).items() if name != WHY},
        "draft_id": draft_id,
    }
    request = LetterRequest(
        at=work.now,
        clerk_id=work.clerk_id,
        content=json.dumps(content),  # escapes keep even a lone surrogate
        to_name=short_line(new.to_name, LONGEST_NAME, "to_name"),
        subject=clean_line(new.subject),
        case_id=case.id if case else None,
        unit_id=filed.unit_id,
        person_id=filed.person_id,
    )
    if not anyway:
        must_not_wait_already(work, request)
    work.session.add(request)
    work.session.flush()
    drafts.discard(work, draft_id)
    _tell(work, "letter.ask", request, note=request.subject)
    return request.id


def approve(work: UnitOfWork, id: int, *, anyway: bool = False) -> str:
    """Issue a letter that waits, and answer its number; it stays its writer's letter.

    Refusals: clerk.managers_only, letter.request_unknown, letter.request_decided, those of letters.issue, and unless
    it is to go out `anyway` letter.answered_meanwhile, letter.incoming_answered, letter.promise_over and
    letter.moved_out. To somebody forgotten nothing goes out: letter.forgotten.
    """
    require_manager(work)
    request = _open(work, id)
    must_be_known(work, request)
    letter = _words(request)
    if not anyway:
        must_be_fresh(work, request, letter)
    number = issue(work, letter, anyway=True)
    issued = by_number(work, number)
    issued.clerk_id, issued.approved_by_id = request.clerk_id, work.clerk_id
    _decide(work, request)
    request.letter_id = issued.id
    work.session.flush()
    _tell(work, "letter.approve", request, new=number)
    return number


def send_back(work: UnitOfWork, id: int, why: str) -> str:
    """Give a letter back to its writer with what must be mended, and answer the id of the draft it is again.

    Refusals: clerk.managers_only, letter.request_unknown, letter.request_decided, letter.why_missing, text.too_long.
    """
    require_manager(work)
    request, words = _open(work, id), short_text(why, LONGEST_WHY, "why")
    if not words:
        raise Refusal("letter.why_missing", field="why")
    _decide(work, request)
    request.sent_back_why = words
    _tell(work, "letter.send_back", request, note=words)
    return _as_draft(work, request, {WHY: words})


def take_back(work: UnitOfWork, id: int) -> str:
    """Take a letter that waits back before it is decided, and answer the id of the draft it is again.

    It is its writer's draft, also where a manager takes it to change its words.
    Refusals: letter.request_unknown, letter.request_decided, letter.name_withheld, letter.not_its_writer.
    """
    request = _open(work, id)
    _in_sight(work, request)
    if request.clerk_id != work.clerk_id and not is_manager(work):
        raise Refusal("letter.not_its_writer", clerk=name_of(work, request.clerk_id) or "—")
    _decide(work, request)
    _tell(work, "letter.take_back", request, note=request.subject)
    return _as_draft(work, request, {})


def put_back(work: UnitOfWork, id: int) -> bool:
    """Let a letter that was taken or sent back wait again just as it did, as its writer's; its draft goes.

    False when its words were changed meanwhile, it was issued or given up, or nothing of it is kept any more.
    Refusals: letter.request_unknown.
    """
    request = work.session.get(LetterRequest, id)
    if request is None:
        raise Refusal("letter.request_unknown")
    content = json.loads(request.content)
    if "draft_id" not in content:  # its addressee was forgotten since
        return False
    draft = work.session.get(Draft, content.get("draft_id", ""))  # of somebody forgotten nothing is left
    told = {WHY: request.sent_back_why} if request.sent_back_why else {}
    out = request.decided_at is not None and request.letter_id is None
    if not out or draft is None or json.loads(draft.content) != content["draft"] | told:
        return False
    request.decided_at = request.decided_by_id = None
    request.sent_back_why = ""
    drafts.discard(work, draft.id)
    _tell(work, "letter.ask", request, note=request.subject)
    return True


def _open(reading: Reading, id: int) -> LetterRequest:
    request = reading.session.get(LetterRequest, id)
    if request is None:
        raise Refusal("letter.request_unknown")
    if request.decided_at is not None:
        raise Refusal("letter.request_decided", clerk=name_of(reading, request.decided_by_id) or "—")
    return request


def _in_sight(reading: Reading, request: LetterRequest) -> None:
    must_be_in_sight(reading, reading.session.get(Case, request.case_id) if request.case_id is not None else None)
    must_answer_in_sight(reading, incoming_of(request))


def _decide(work: UnitOfWork, request: LetterRequest) -> None:
    request.decided_at, request.decided_by_id = work.now, work.clerk_id


def _as_draft(work: UnitOfWork, request: LetterRequest, also: Mapping[str, str]) -> str:
    content = json.loads(request.content)
    drafts.keep(work, content["draft_id"], DRAFTS, {**content["draft"], **also}, request.clerk_id)
    return str(content["draft_id"])


def _tell(work: UnitOfWork, act: str, request: LetterRequest, *, new: str = "", note: str = "") -> None:
    """A line of the diary, in the story of the case the letter is about."""
    subject = ("case", request.case_id) if request.case_id is not None else ("letter_request", request.id)
    work.record(act, *subject, new=new, note=note)


def _words(request: LetterRequest) -> NewLetter:
    return _letter(json.loads(request.content)["letter"])


def _letter(told: dict[str, Any]) -> NewLetter:
    """A letter out of its JSON; what an older book does not tell stays as it is by itself."""
    known = {each.name: told[each.name] for each in fields(NewLetter) if each.name in told}
    layout = known.get("layout")
    known |= {
        "language": Language(known["language"]),
        "layout": LetterLayout(layout) if layout else None,
        "enclosures": tuple(known.get("enclosures", ())),
        "copies_to": tuple(known.get("copies_to", ())),
    }
    return NewLetter(**known)
