"""What became of a letter once it was issued: it went out, it came back, it was answered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import func, select

from db.models import Case, CaseStatus, CaseStep, IncomingLetter, Letter, Reply, SentHow
from desk.cases.standing import standing_of
from desk.diarylines import as_json
from desk.letters.answering import settle_answered
from desk.letters.known import in_sight
from desk.letters.undelivered import arrived, came_back, goes_out, this_round
from desk.refusals import Refusal
from desk.short import short_line
from desk.work import UnitOfWork

LONGEST_NOTE = 200


@dataclass(frozen=True)
class Way:
    """All that is known of the way of one letter."""

    sent_how: SentHow | None = None
    sent_on: date | None = None
    sent_note: str = ""
    returned_on: date | None = None
    returned_why: str = ""
    answered_on: date | None = None
    answered_note: str = ""


@dataclass(frozen=True)
class Marked:
    """What an act left of a letter's way, and what it was before: enough to take it back."""

    number: str
    before: Way
    after: Way


def mark_sent(
    work: UnitOfWork, numbers: Sequence[str], how: SentHow, on: date | None, note: str = ""
) -> tuple[Marked, ...]:
    """Say how and when letters left the house, all of them or none; said again it sets right what was said before.

    A letter that came back and goes out again is under way again. A reply by letter is given on the day the letter was
    sent (M49). Refusals: letter.unknown, letter.name_withheld, letter.is_void, letter.day_missing, letter.day_ahead,
    letter.sent_before_dated, letter.answered_before_sent, text.too_long.
    """
    note, on = short_line(note, LONGEST_NOTE, "sent_note"), _day(work, on, "sent_on")
    marked = []
    for letter in _letters(work, numbers):
        if on < letter.dated:
            raise Refusal("letter.sent_before_dated", field="sent_on", number=letter.number, day=letter.dated)
        if letter.answered_on is not None and letter.answered_on < on:
            raise Refusal("letter.answered_before_sent", field="sent_on", number=letter.number, day=letter.answered_on)
        again = letter.returned_on is not None and letter.returned_on <= on
        back = (None, "") if again else (letter.returned_on, letter.returned_why)
        marked.append(
            _mark(work, letter, "letter.sent", Way(how, on, note, *back, letter.answered_on, letter.answered_note))
        )
    return tuple(marked)


def mark_returned(work: UnitOfWork, numbers: Sequence[str], on: date | None, why: str) -> tuple[Marked, ...]:
    """Say that letters came back and why, all of them or none; a case that one had answered owes its answer again.

    Refusals: letter.unknown, letter.name_withheld, letter.is_void, letter.day_missing, letter.day_ahead,
    letter.not_sent, letter.returned_before_sent, letter.returned_why_missing, text.too_long.
    """
    why, on = short_line(why, LONGEST_NOTE, "returned_why"), _day(work, on, "returned_on")
    if not why:
        raise Refusal("letter.returned_why_missing", field="returned_why")
    marked = []
    for letter in _letters(work, numbers):
        if letter.sent_on is None:
            raise Refusal("letter.not_sent", number=letter.number)
        if on < letter.sent_on:
            raise Refusal("letter.returned_before_sent", field="returned_on", number=letter.number, day=letter.sent_on)
        sent = (letter.sent_how, letter.sent_on, letter.sent_note)
        marked.append(
            _mark(work, letter, "letter.returned", Way(*sent, on, why, letter.answered_on, letter.answered_note))
        )
    return tuple(marked)


def mark_answered(work: UnitOfWork, numbers: Sequence[str], on: date | None, note: str = "") -> tuple[Marked, ...]:
    """Say that the addressees answered, in writing or by phone; a letter handed over may never have been said to be
    sent. Refusals: letter.unknown, letter.name_withheld, letter.is_void, letter.day_missing, letter.day_ahead,
    letter.answered_before_sent, text.too_long.
    """
    note, on = short_line(note, LONGEST_NOTE, "answered_note"), _day(work, on, "answered_on")
    marked = []
    for letter in _letters(work, numbers):
        since = letter.sent_on or letter.dated
        if on < since:
            raise Refusal("letter.answered_before_sent", field="answered_on", number=letter.number, day=since)
        way = _way(letter)
        so_far = (way.sent_how, way.sent_on, way.sent_note, way.returned_on, way.returned_why)
        marked.append(_mark(work, letter, "letter.answered", Way(*so_far, on, note)))
    return tuple(marked)


def clear_way(work: UnitOfWork, number: str) -> tuple[Marked, ...]:
    """A letter was not sent after all: nothing has become of it yet, but for an incoming letter that answers it.

    Refusals: letter.unknown, letter.name_withheld, letter.is_void.
    """
    (letter,) = _letters(work, (number,))
    query = select(IncomingLetter.id).where(IncomingLetter.answers_id == letter.id, IncomingLetter.void_reason == "")
    by_letter = work.session.scalar(query.limit(1)) is not None
    answered = (letter.answered_on, letter.answered_note) if by_letter else (None, "")
    return (_mark(work, letter, "letter.not_sent", Way(None, None, "", None, "", *answered)),)


def put_way_back(work: UnitOfWork, marked: Iterable[Marked]) -> None:
    """Take back what was said of letters (Undo). Refusals: letter.unknown, letter.name_withheld,
    letter.said_otherwise where somebody has said something else since."""
    for each in marked:
        letter, _ = in_sight(work, each.number)
        if letter.void_reason or _way(letter) != each.after:
            raise Refusal("letter.said_otherwise", number=letter.number)
        _mark(work, letter, "letter.way_back", each.before)


def _day(work: UnitOfWork, told: date | None, field: str) -> date:
    if told is None:
        raise Refusal("letter.day_missing", field=field)
    if told > work.facts.local(work.now).date():
        raise Refusal("letter.day_ahead", field=field, day=told)
    return told


def _letters(work: UnitOfWork, numbers: Sequence[str]) -> list[Letter]:
    letters = [in_sight(work, number)[0] for number in dict.fromkeys(numbers)]
    for letter in letters:
        if letter.void_reason:
            raise Refusal("letter.is_void", number=letter.number)
    return letters


def _way(letter: Letter) -> Way:
    return Way(
        letter.sent_how, letter.sent_on, letter.sent_note, letter.returned_on, letter.returned_why,
        letter.answered_on, letter.answered_note,
    )  # fmt: skip


def _mark(work: UnitOfWork, letter: Letter, act: str, way: Way) -> Marked:
    before = _way(letter)
    for name, value in vars(way).items():
        setattr(letter, name, value)
    _settle(work, letter, before, again=act == "letter.sent")
    work.session.flush()
    if way.returned_on != before.returned_on:
        settle_answered(work, letter)
    told = [name for name, value in vars(way).items() if value != vars(before)[name]]
    old, new = ({name: vars(each)[name] for name in told} for each in (before, way))
    work.record(act, "letter", letter.id, old=as_json(old), new=as_json(new))
    return Marked(letter.number, before, way)


def let_answer(work: UnitOfWork, letter: Letter, on: date | None, note: str) -> None:
    """Say that an incoming letter answers a letter, or with None that none does any more; the diary is the caller's."""
    before = _way(letter)
    letter.answered_on, letter.answered_note = on, note
    _settle(work, letter, before)
    work.session.flush()


def _settle(work: UnitOfWork, letter: Letter, before: Way, *, again: bool = False) -> None:
    """What follows for its case from what is known of a letter now: the same, whatever was said of it first.

    A void letter gives its case nothing. `again`: it was not there yet, and goes out once more.
    """
    if letter.void_reason:
        return
    was_there, is_there = _arrives(before), _arrives(_way(letter))
    if was_there and not is_there:
        came_back(work, letter)
    elif is_there and not was_there:
        (goes_out if again else arrived)(work, letter)
    if is_there and (not was_there or before.sent_on != letter.sent_on):
        _time(work, letter)


def _arrives(way: Way) -> bool:
    """Whether a letter reached its addressee, as far as is known: it never came back, or they answered it."""
    return way.returned_on is None or way.answered_on is not None


def _time(work: UnitOfWork, letter: Letter) -> None:
    """The answer to a case was given when its letter was sent, or its person told: that day, at the hour the letter was
    issued.

    An earlier answer of the case stays the first one; of a closed case, and of what was before it was reopened, nothing
    changes any more.
    """
    case = work.session.get(Case, letter.case_id) if letter.case_id is not None else None
    if case is None or case.status is CaseStatus.CLOSED or not (given := this_round(work, letter)):
        return
    last, at = given[-1], _moment(work, letter)
    reopenings = CaseStep.case_id == case.id, CaseStep.act == "case.reopen", CaseStep.undone_at.is_(None)
    reopened: datetime | None = work.session.scalar(select(func.max(CaseStep.at)).where(*reopenings))
    at = max(at, reopened) if reopened is not None else at
    if last.at == at:
        return
    last.at = at
    work.session.flush()
    if isinstance(last, Reply) and case.replied_at is not None:
        case.replied_at = standing_of(work, case).replied_at or case.replied_at
        case.version += 1


def _moment(work: UnitOfWork, letter: Letter) -> datetime:
    issued = work.facts.local(letter.issued_at)
    if letter.sent_on is None or letter.sent_on == issued.date():
        return letter.issued_at
    sent = datetime.combine(letter.sent_on, time(issued.hour, issued.minute, issued.second), issued.tzinfo)
    return min(sent.astimezone(work.now.tzinfo), work.now)
