"""`case show NUMBER`."""

from argparse import Namespace
from typing import TYPE_CHECKING

from desk import cases
from desk.words import Language, word
from ui.cli.book import office_of
from ui.cli.history import history_word
from ui.cli.telling import Telling, clock_time, iso

if TYPE_CHECKING:
    from desk.clock import Clock
    from desk.facts import Facts


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Show all of one case with its history, oldest first."""
    with office_of(wish, clock) as office:
        file = office.ask(lambda reading: cases.file_of(reading, wish.number))
        facts = office.facts
    telling.answer(_object(file, facts, telling.language), _lines(file, facts, Language(telling.language)))
    return 0


def _object(file: cases.CaseFile, facts: "Facts", language: str) -> dict[str, object]:
    row = file.row
    return {
        "number": row.number,
        "kind": row.kind,
        "channel": file.channel,
        "status": row.status,
        "urgency": row.urgency,
        "unit": row.unit,
        "told_by": row.told_by,
        "told_phone": file.told_phone,
        "relation": file.relation,
        "class": row.class_name.text(language) if row.class_name else "",
        "place": file.place,
        "summary": row.summary,
        "words": file.words,
        "access": file.access,
        "trade": file.trade.text(language) if file.trade else "",
        "first_receiver": file.first_receiver,
        "clerk": file.clerk,
        "taken_at": iso(facts, row.taken_at),
        "reply_due": iso(facts, row.reply_due),
        "solution_due": iso(facts, row.solution_due),
        "replied": row.replied,
        "overdue": row.overdue,
        "closed_at": iso(facts, file.closed_at),
        "outcome": file.outcome,
        "void_reason": file.void_reason,
        "slips": [{"number": number, "status": status} for number, status in file.slips],
        "letters": list(file.letters),
        "history": [
            {"at": iso(facts, each.at), "who": each.who, "what": each.what, "text": each.text or each.detail}
            for each in file.lines
        ],
    }


def _lines(file: cases.CaseFile, facts: "Facts", language: Language) -> list[str]:
    row = file.row
    head = (
        row.number,
        word(language, f"kind.{row.kind}"),
        word(language, f"status.{row.status}"),
        row.unit,
        row.told_by,
        file.told_phone,
    )
    lines = ["  ".join(part for part in head if part), row.summary]
    if file.words and file.words != row.summary:
        lines.append(f"{word(language, 'slip.words')}: {file.words}")
    for key, due in (("slip.reply_due", row.reply_due), ("slip.solution_due", row.solution_due)):
        if due is not None:
            lines.append(f"{word(language, key)}: {clock_time(facts, due)}")
    for each in file.lines:
        detail = history_word(language, each.detail) if each.what == "undone" else each.detail
        what = history_word(language, each.what)
        if each.what == "passed_on" and each.more:
            what = f"{what} ({word(language, f'escalation.{each.more}')})"
        told = (clock_time(facts, each.at), each.who, what, detail if detail != each.text else "", each.text)
        lines.append("  ".join(part for part in told if part))
    return lines
