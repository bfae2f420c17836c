"""`letters`: which letters are where; `letter-sent`: how and when letters went out."""

from argparse import Namespace
from datetime import date
from typing import TYPE_CHECKING

from desk import letters
from desk.letters import LetterFilter, LetterRow, SentHow
from desk.work import Reading, UnitOfWork
from ui.cli.book import office_of
from ui.cli.telling import Telling, clock_time, iso

if TYPE_CHECKING:
    from desk.clock import Clock
    from desk.facts import Facts


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """List letters, or say that some went out."""
    return _sent(wish, telling, clock) if wish.command == "letter-sent" else _list(wish, telling, clock)


def _list(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    which = LetterFilter(wish.state.replace("-", "_"))
    with office_of(wish, clock) as office:
        rows, total = office.ask(lambda reading: _rows(reading, which, wish.search, wish.limit))
        facts = office.facts
    told = {"total": total, "letters": [_object(row, facts) for row in rows]}
    lines = [_line(row, facts, telling) for row in rows] or [telling.words("letters.nothing")]
    if total > len(rows) > 0:
        lines.append(telling.words("letters.more", more=total - len(rows)))
    telling.answer(told, lines)
    return 0


def _rows(reading: Reading, which: LetterFilter, search: str, limit: int) -> tuple[list[LetterRow], int]:
    """The newest letters, page by page."""
    page = letters.letters(reading, search=search, which=which)
    rows, total = list(page.rows), page.total or 0
    while page.next is not None and len(rows) < limit:
        page = letters.letters(reading, page.next, search, which)
        rows += page.rows
    return rows[:limit], total


def _object(row: LetterRow, facts: "Facts") -> dict[str, object]:
    def day(told: date | None) -> str | None:
        return told.isoformat() if told is not None else None

    return {
        "number": row.number,
        "to": row.to_name,
        "unit": row.unit,
        "subject": row.subject,
        "case": row.case_number,
        "issued_at": iso(facts, row.issued_at),
        "state": row.state,
        "sent_how": row.sent.how if row.sent else None,
        "sent_on": day(row.sent.on if row.sent else None),
        "sent_note": row.sent.note if row.sent else "",
        "returned_on": day(row.returned.on if row.returned else None),
        "returned_why": row.returned.note if row.returned else "",
        "answered_on": day(row.answered.on if row.answered else None),
        "answered_note": row.answered.note if row.answered else "",
        "void_reason": row.void_reason,
    }


def _line(row: LetterRow, facts: "Facts", telling: Telling) -> str:
    state = telling.words(f"letters.{row.state}")
    sent = row.sent.on.isoformat() if row.sent else ""
    parts = (row.number, clock_time(facts, row.issued_at), state, sent, row.to_name, row.unit, row.subject)
    return "\t".join(part for part in parts if part)


def _sent(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    how = SentHow(wish.how.replace("-", "_"))

    def act(work: UnitOfWork) -> tuple[letters.Marked, ...]:
        on = wish.on or work.facts.local(work.now).date()
        return letters.mark_sent(work, wish.numbers, how, on, wish.note)

    with office_of(wish, clock) as office:
        marked = office.do(act).answer
    numbers = [each.number for each in marked]
    sent = marked[0].after.sent_on
    told = {"numbers": numbers, "how": how, "on": sent.isoformat() if sent else None}
    telling.answer(told, [telling.words("letter_sent.done", numbers=", ".join(numbers))])
    return 0
