"""Gathers a notice for its paper, in one reading of the book."""

from datetime import date

from db.models import KeptPaper, Language
from desk.cleaning import clean, clean_line
from desk.kept import sound
from desk.letterhead_of import letterhead
from desk.notices.promises import promises
from desk.notices.rules import NewNotice, by_number
from desk.notices.sheet import NoticeSheet, Part
from desk.tenure import today
from desk.work import Reading

NO_NUMBER = "—"


def sheet_of(reading: Reading, number: str) -> NoticeSheet:
    """All words of a notice's paper as the book has them now; what hangs is in `kept_pdf`. Refusals: notice.unknown."""
    row = by_number(reading, number)
    words = NewNotice(row.title_en, row.title_zh, row.body_en, row.body_zh, commitments=row.commitments)
    return _sheet(reading, row.number, row.dated, words, void=bool(row.void_reason))


def draft_sheet(reading: Reading, new: NewNotice, number: str = NO_NUMBER) -> NoticeSheet:
    """The paper a notice being written would have, dated today."""
    return _sheet(reading, number, today(reading), new)


def lacking(new: NewNotice) -> tuple[str, ...]:
    """The characters of a notice that no font of the program has, in their order, each once."""
    from desk.paper.glyphs import missing  # brings the fonts

    return missing("\n".join((new.title_zh, new.body_zh, new.title_en, new.body_en)))


def kept_pdf(reading: Reading, number: str) -> bytes | None:
    """The very bytes a notice was posted with, under the stamp of a void one; None while it was not posted.

    Refusals: notice.unknown, notice.paper_damaged.
    """
    row = by_number(reading, number)
    kept = reading.session.get(KeptPaper, row.paper_id) if row.paper_id is not None else None
    if kept is None:
        return None
    pdf = sound(kept, row.number, "notice.paper_damaged")
    if not row.void_reason:
        return pdf
    from desk.paper.overlay import stamped  # pypdf, only where a stamp is drawn

    return stamped(pdf, Language.ZH if row.title_zh else Language.EN, void=True)


def _sheet(reading: Reading, number: str, day: date, new: NewNotice, *, void: bool = False) -> NoticeSheet:
    parts = tuple(
        Part(
            language,
            letterhead(reading.facts, language),
            clean_line(title),
            clean(body).strip("\n"),
            promises(reading, language) if new.commitments else (),
        )
        for language, title, body in (
            (Language.ZH, new.title_zh, new.body_zh),
            (Language.EN, new.title_en, new.body_en),
        )
        if title.strip() or body.strip()
    )
    return NoticeSheet(number, day, parts, new.commitments, void)
