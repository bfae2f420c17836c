"""Draws the list of slips that are out on A4 on its side, worker by worker, with room to note what each one says."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desk.paper.binding import Cover
from desk.paper.flowing import Grid
from desk.paper.fonts import BOLD
from desk.paper.listed import bind_list
from desk.paper.text import Ink, Words
from desk.slips.outlist import OutLine, OutList
from desk.words import moment, short_moment, word

FORM = "DB-S2 v1"

_COLUMNS = (
    ("number", 2.3), ("unit", 1.8), ("matter", 4.9), ("place", 3.0), ("trade", 2.2), ("raised", 2.5), ("days", 1.5),
    ("appointed", 3.2), ("answer", 3.8),
)  # fmt: skip


def draw(sheet: OutList) -> bytes:
    """The list as a PDF, as many pages as it needs."""
    language = sheet.language
    title = word(language, "outlist.title")
    told = word(language, "outlist.told").format(at=moment(language, sheet.at), n=sheet.total)

    headings = [word(language, f"outlist.{name}") for name, _share in _COLUMNS]
    shares = [share for _name, share in _COLUMNS]
    story: list[Flowable] = [Spacer(1, 4)]
    for worker, lines in sheet.workers:
        late = sum(each.late for each in lines)
        count = word(language, "outlist.late" if late else "outlist.count").format(n=len(lines), late=late)
        name = worker or word(language, "outlist.nobody")
        story += [
            *([Spacer(1, 10)] if len(story) > 1 else []),  # one at the end could lie on a page of its own
            CondPageBreak(30 * mm),
            Words(f"{name}  ·  {count}", Ink(10.5, 15, font=BOLD)),
            Spacer(1, 3),
            _Slips(name, headings, shares, [_row(sheet, each) for each in lines]),
        ]
    if not sheet.workers:
        story = [Words(word(language, "outlist.nothing"), Ink(10, 14))]
    cover = Cover(
        language=language,
        title=f"{title} {sheet.at:%Y-%m-%d}",
        author=sheet.letterhead.office,
        subject=title,
        foot=f"{FORM}  ·  {title} {sheet.at:%Y-%m-%d}",
    )
    return bind_list(story, cover, sheet.letterhead, title, told)


class _Slips(Grid):
    """One worker's slips; on the next page the name stands above them again."""

    def __init__(self, name: str, headings: Sequence[str], shares: Sequence[float], rows: Sequence[list[str]]) -> None:
        super().__init__(headings, shares, rows, lines=3, least=8 * mm, strong=0)
        self.name, self.told = name, rows

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        parts = super().split(available_width, available_height)
        if len(parts) != 2 or not isinstance(parts[0], Grid):
            return parts
        rest = self.told[len(parts[0].rows) :]
        name = Words(self.name, Ink(10.5, 15, font=BOLD))
        return [parts[0], name, Spacer(1, 3), _Slips(self.name, self.headings, self.shares, rest)]


def _row(sheet: OutList, line: OutLine) -> list[str]:
    language = sheet.language
    days = word(language, "outlist.too_long").format(n=line.days) if line.late else str(line.days)
    raised, appointed = short_moment(language, line.raised_at), ""
    if not line.printed:
        raised = word(language, "outlist.not_printed").format(raised=raised)
    if line.appoint_from is not None and line.appoint_until is not None:
        start, end = line.appoint_from, line.appoint_until
        same = start.date() == end.date()
        until = f"–{end:%H:%M}" if same else f" – {short_moment(language, end)}"
        appointed = f"{short_moment(language, start)}{until}"
    return [
        line.number, line.unit, line.matter, line.place, line.trade, raised, days,
        appointed, "",
    ]  # fmt: skip
