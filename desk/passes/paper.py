"""Draws an item-release pass: an A4 sheet torn into two equal halves, one for the office and one for the guard."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak

from desk.paper.binding import PAGE_WIDTH, Cover, Margins, bind, content_height
from desk.paper.fields import Field, FieldRow
from desk.paper.marks import TEAR_HEIGHT, CopyHead, TearLine
from desk.paper.text import Ink, Words
from desk.passes.item_table import ItemTable
from desk.passes.sheet import PassSheet
from desk.words import day, moment, word

FORM = "DB-P1 v1"
COPIES = ("office", "guard")

_MARGINS = Margins(left=14 * mm, right=14 * mm, top=9 * mm, bottom=11 * mm, first_top=9 * mm)
_WIDTH = PAGE_WIDTH - _MARGINS.left - _MARGINS.right
_HALF = (content_height(_MARGINS) - TEAR_HEIGHT - 1) / 2
_CAPTION = Ink(7, 11, grey=0.25)
_RULE = Ink(7, 9.6)
_SIGN = 12 * mm


def draw(sheet: PassSheet) -> bytes:
    """The pass as a PDF: one page for some twenty things, and a page more for as many as are left over."""
    language = sheet.language
    title = f"{word(language, 'pass.title')} {sheet.number}"
    story: list[Flowable] = []
    shown = page = 0
    while shown < len(sheet.items) or not page:
        page += 1
        halves = [_Half(sheet, copy, shown, page) for copy in COPIES]
        story += [*([PageBreak()] if story else []), halves[0], TearLine(), halves[1]]
        shown += halves[0].table.shown
    cover = Cover(
        language=language,
        title=title,
        author=sheet.letterhead.office,
        subject=sheet.unit,
        foot=f"{FORM}  ·  {title}",
        void=sheet.void,
    )
    return bind(story, cover, _MARGINS)


class _Half(Flowable):
    """One copy: its head, who carries what out and when, the things that fit, the signatures at its foot."""

    def __init__(self, sheet: PassSheet, copy: str, shown: int, page: int) -> None:
        super().__init__()
        self.width, self.height = _WIDTH, _HALF
        self._foot = _foot(sheet)
        above = [_head(sheet, copy), *_facts(sheet, page)]
        room = _HALF - _CAPTION.leading - 4 - sum(_high(part) for part in (*above, *self._foot))
        self.table = ItemTable(sheet.language, sheet.items[shown:], shown + 1, _WIDTH, room, page)
        self._parts = [*above, _count(sheet, shown, self.table), self.table]

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        y = self.height
        for part in self._parts:
            y -= _high(part)
            part.drawOn(self.canv, 0, y)
        y = 0.0
        for part in reversed(self._foot):
            part.drawOn(self.canv, 0, y)
            y += _high(part)


def _high(part: Flowable) -> float:
    return float(part.wrap(_WIDTH, _HALF)[1])


def _head(sheet: PassSheet, copy: str) -> Flowable:
    language = sheet.language
    mark = ""
    if sheet.reprint:
        mark = word(language, "paper.copy").format(n=sheet.reprint + 1)
        if sheet.printed_at is not None:
            mark += f"  ·  {moment(language, sheet.printed_at)}"
    return CopyHead(
        word(language, f"pass.copy.{copy}"),
        word(language, f"pass.copy.{copy}.use"),
        sheet.letterhead,
        word(language, "pass.title"),
        sheet.number,
        FORM,
        mark,
    )


def _facts(sheet: PassSheet, page: int) -> list[Flowable]:
    """Where, when and who on every page; the proofs, the carrier and the fees on the first."""
    language = sheet.language
    hours = sheet.window or word(language, "pass.whole_day")
    asker = f"{word(language, f'relation.{sheet.asked_as}')} · {sheet.asked_by}"
    first = [
        _field(sheet, "unit", sheet.unit, 1.7, strong=True),
        _field(sheet, "valid", f"{day(language, sheet.valid_on)}  {hours}", 2.9, strong=True),
        _field(sheet, "asked_by", asker, 3.2, lines=4),
        _field(sheet, "issued", moment(language, sheet.issued_at), 2.2),
    ]
    if page > 1:
        return [FieldRow(first)]
    proofs = [
        _field(sheet, "proof", sheet.proof, 3.4, lines=4),
        _field(sheet, "authority", sheet.authority, 6.6, lines=5),
    ]
    carriers = [
        _field(sheet, "carrier", sheet.carrier, 3.2, lines=4),
        _field(sheet, "carrier_id", sheet.carrier_id, 2.4, lines=3),
        _field(sheet, "plate", sheet.plate, 1.6, strong=True),
        _field(sheet, "fees", sheet.fees, 2.8, lines=4),
    ]
    note = [[_field(sheet, "note", sheet.note, lines=6)]] if sheet.note else []
    return [FieldRow(each) for each in (first, proofs, carriers, *note)]


def _count(sheet: PassSheet, shown: int, table: ItemTable) -> Flowable:
    """How many things there are, so that none can be added."""
    total = len(sheet.items)
    if not table.shown or table.shown == total:
        return Words(word(sheet.language, "pass.items").format(n=total), _CAPTION)
    part = word(sheet.language, "pass.items.part")
    return Words(part.format(first=shown + 1, last=shown + table.shown, n=total), _CAPTION)


def _foot(sheet: PassSheet) -> list[Flowable]:
    return [
        FieldRow(
            [
                _field(sheet, "sign.issued", sheet.clerk, 3),
                _field(sheet, "sign.household", share=3.4),
                _field(sheet, "sign.guard", share=3.6),
            ],
            _SIGN,
        ),
        Words(word(sheet.language, "pass.rule"), _RULE),
    ]


def _field(
    sheet: PassSheet, key: str, value: str = "", share: float = 1, strong: bool = False, lines: int = 2
) -> Field:
    return Field(word(sheet.language, f"pass.{key}"), value, share, strong, lines)
