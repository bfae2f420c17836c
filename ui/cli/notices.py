"""`notices`: what hangs on the boards and what hung there; `notice NUMBER --out FILE`: the paper of one (M60)."""

from argparse import Namespace
from datetime import date
from typing import TYPE_CHECKING

from desk import notices
from desk.notices import NoticeFilter, NoticeRow
from desk.work import Reading
from ui.cli.book import office_of
from ui.cli.files import write_file
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """List the register, or write the paper of a notice; an export is no printing, so no copy is counted."""
    return _paper(wish, telling, clock) if wish.command == "notice" else _list(wish, telling, clock)


def _paper(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    with office_of(wish, clock) as office:
        number, pdf, lacking = office.ask(lambda reading: _drawn(reading, wish.number))
    write_file(wish.out, pdf)
    if lacking:
        telling.warn("notice.lacking", characters=" ".join(f"{each} (U+{ord(each):04X})" for each in lacking))
    telling.answer({"path": str(wish.out), "number": number}, [telling.words("paper.written", path=wish.out)])
    return 0


def _drawn(reading: Reading, number: str) -> tuple[str, bytes, tuple[str, ...]]:
    """The bytes it was posted with, before that the page as its words stand; and the characters no font has."""
    file, pdf = notices.file_of(reading, number), notices.kept_pdf(reading, number)
    if pdf is None:
        from desk.notices.paper import draw

        pdf = draw(notices.sheet_of(reading, number))
    return file.row.number, pdf, notices.lacking(file.words)


def _list(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    which = NoticeFilter(wish.state)
    with office_of(wish, clock) as office:
        rows = office.ask(lambda reading: _rows(reading, which))
        language = telling.language
    told = {"notices": [_object(row) for row in rows]}
    telling.answer(told, [_line(row, language, telling) for row in rows] or [telling.words("notices.nothing")])
    return 0


def _rows(reading: Reading, which: NoticeFilter) -> list[NoticeRow]:
    page = notices.notices(reading, which)
    rows = list(page.rows)
    while page.next is not None:
        page = notices.notices(reading, which, page.next)
        rows += page.rows
    return rows


def _object(row: NoticeRow) -> dict[str, object]:
    return {
        "number": row.number,
        "title_en": row.title.en,
        "title_zh": row.title.zh,
        "places": row.places.split("\n") if row.places else [],
        "state": row.state,
        "posted_on": _day(row.posted_on),
        "until_on": _day(row.until_on),
        "removed_on": _day(row.removed_on),
        "incident": row.incident,
        "void_reason": row.void_reason,
    }


def _line(row: NoticeRow, language: str, telling: Telling) -> str:
    days = " – ".join(_day(day) or "" for day in (row.posted_on, row.removed_on or row.until_on) if day is not None)
    parts = (row.number, telling.words(f"notices.{row.state}"), days, row.title.text(language))
    return "\t".join(part for part in parts if part)


def _day(told: date | None) -> str | None:
    return told.isoformat() if told is not None else None
