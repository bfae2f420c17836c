"""Draws the day sheets of a day on A4 on its side, each worker's on a page of its own."""

from collections.abc import Sequence
from datetime import datetime

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, PageBreak, Spacer

from desk.daysheet.sheet import DaySheet, Visit
from desk.daysheet.table import PLAIN, TableRow, VisitTable, Words
from desk.paper.binding import PAGE_HEIGHT, Cover, Margins, bind
from desk.paper.fields import Field, FieldRow
from desk.paper.fonts import BOLD
from desk.paper.marks import draw_letterhead
from desk.paper.text import Ink, fit, plain
from desk.words import day, short_day, short_moment, word

FORM = "DB-D1 v1"
PEN_ROWS = 4

_MARGINS = Margins(left=12 * mm, right=12 * mm, top=11 * mm, bottom=11 * mm, first_top=11 * mm)
_ROOM = PAGE_HEIGHT - _MARGINS.left - _MARGINS.right
_COLUMNS = (
    ("time", 22), ("slip", 60), ("where", 48), ("matter", 76), ("arrived", 17), ("finished", 17), ("signature", 33),
)  # fmt: skip
_STRONG, _GREY = Ink(9.2, 11.8, font=BOLD), Ink(7.4, 9.4, grey=0.25)


def draw(sheets: Sequence[DaySheet]) -> bytes:
    """One PDF of all sheets; there is at least one."""
    first = sheets[0]
    title = word(first.language, "daysheet.title")
    story: list[Flowable] = []
    for sheet in sheets:
        story += [*([PageBreak()] if story else []), *_one(sheet)]
    cover = Cover(
        language=first.language,
        title=f"{title} {first.day.isoformat()}",
        author=first.letterhead.office,
        subject=title,
        foot=f"{FORM}  ·  {title} {first.day.isoformat()}",
    )
    return bind(story, cover, _MARGINS, wide=True)


def _one(sheet: DaySheet) -> list[Flowable]:
    language = sheet.language
    story: list[Flowable] = [_Head(sheet), Spacer(1, 6)]
    if sheet.visits:
        story += [_table(sheet, "", sheet.visits), Spacer(1, 8)]
    signs = [Field(word(language, f"daysheet.sign.{name}")) for name in ("given", "worker", "back")]
    later = word(language, "daysheet.later")
    story += [_rows(sheet, later, [TableRow()] * PEN_ROWS), Spacer(1, 8)]
    if sheet.waiting:
        story += [_table(sheet, word(language, "daysheet.waiting"), sheet.waiting), Spacer(1, 8)]
    return [*story, FieldRow(signs, 13 * mm)]


def _table(sheet: DaySheet, title: str, visits: Sequence[Visit]) -> Flowable:
    return _rows(sheet, title, [TableRow(_cells(sheet, visit), visit.number) for visit in visits])


def _rows(sheet: DaySheet, title: str, rows: Sequence[TableRow]) -> Flowable:
    headings = [word(sheet.language, f"daysheet.{name}") for name, _share in _COLUMNS]
    whose = " · ".join((_worker(sheet), day(sheet.language, sheet.day)))
    continued = word(sheet.language, "daysheet.continued").format(title=whose)
    return VisitTable(title, whose, continued, headings, [share for _name, share in _COLUMNS], rows)


def _cells(sheet: DaySheet, visit: Visit) -> list[list[Words]]:
    language = sheet.language
    matter = [Words(visit.matter, 4, _STRONG)]
    for key, words in (("access", visit.access), ("bring", visit.bring)):
        if words:
            matter.append(Words(word(language, f"daysheet.{key}").format(words=words), 3, PLAIN))
    where = [(visit.unit, 1, _STRONG), (visit.place, 2, PLAIN), (visit.who, 1, PLAIN), (visit.phone, 2, _STRONG)]
    return [
        _when(sheet, visit),
        [Words(visit.number, 1, _STRONG), *_back(sheet, visit)],
        [Words(*each) for each in where if each[0]],
        matter,
        _written(sheet, visit.arrived_at),
        [] if visit.not_done else _written(sheet, visit.done_at),
        [],
    ]


def _back(sheet: DaySheet, visit: Visit) -> list[Words]:
    """That the paper is home, and of what it tells that the work was not done."""
    if not visit.is_home:
        return []
    return [Words(word(sheet.language, "daysheet.not_done" if visit.not_done else "daysheet.home"), 1, _GREY)]


def _written(sheet: DaySheet, at: datetime | None) -> list[Words]:
    """A moment as the paper that came home has it, with its day where that is another one."""
    if at is None:
        return []
    told = [Words(f"{at:%H:%M}", 1, PLAIN)]
    return told if at.date() == sheet.day else [Words(short_day(sheet.language, at), 1, _GREY), *told]


def _when(sheet: DaySheet, visit: Visit) -> list[Words]:
    language = sheet.language
    if visit.start is not None and visit.end is not None:
        same = visit.start.date() == visit.end.date()
        until = f"{visit.end:%H:%M}" if same else short_moment(language, visit.end)
        told = [Words(f"{visit.start:%H:%M}", 1, _STRONG), Words(f"– {until}", 2, PLAIN)]
        if visit.start.date() != sheet.day:
            told.insert(0, Words(short_day(language, visit.start), 1, _GREY))
        return [*told, Words(word(language, "daysheet.clash"), 2, _GREY)] if visit.clashes else told
    if visit.missed is not None:
        return [Words(word(language, "daysheet.missed").format(day=short_day(language, visit.missed)), 2, _GREY)]
    return [Words(word(language, "daysheet.since").format(day=short_day(language, visit.raised_at)), 2, _GREY)]


def _worker(sheet: DaySheet) -> str:
    return sheet.worker or word(sheet.language, "daysheet.nobody")


class _Head(Flowable):
    """Whose day it is, under the office's name."""

    def __init__(self, sheet: DaySheet) -> None:
        super().__init__()
        self.sheet = sheet

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 26 * mm
        return self.width, self.height

    def draw(self) -> None:
        canvas, sheet, language = self.canv, self.sheet, self.sheet.language
        draw_letterhead(canvas, language, sheet.letterhead, 0, self.height, self.width)
        count = len(sheet.visits)
        counted = word(language, "daysheet.none" if not count else "daysheet.one" if count == 1 else "daysheet.counted")
        title = f"{word(language, 'daysheet.title')}  ·  {day(language, sheet.day)}  ·  {counted.format(n=count)}"
        phone = word(language, "daysheet.phone").format(phone=sheet.phone) if sheet.phone else ""
        phone = fit(plain(f"  ·  {phone}"), self.width * 0.3, BOLD, 13) if phone else ""
        whose = plain("  ·  ".join(part for part in (_worker(sheet), sheet.trade) if part))
        whose = fit(whose, self.width * 0.6 - stringWidth(phone, BOLD, 13), BOLD, 13)
        canvas.setFont(BOLD, 13)
        canvas.drawString(0, 8, whose + phone)
        canvas.setFont(BOLD, 10)
        canvas.drawRightString(self.width, 8, fit(plain(title), self.width * 0.38, BOLD, 10))
