"""Draws the catalogue of services and the price list for the notice board on A4, in one language or in two (M09)."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from db.models import LineKind
from desk.money import quantity_of, sum_of, times
from desk.named import Named
from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind
from desk.paper.fonts import BOLD
from desk.paper.marks import draw_continued, draw_letterhead
from desk.paper.text import Ink, Words, draw_lines, few_lines, plain
from desk.prices.lists import ItemRow, PackageRow
from desk.prices.sheet import PriceSheet, Printed
from desk.prices.table import Columns, PriceTable, Row
from desk.words import day, word

FORMS = {Printed.CATALOGUE: "DB-T1 v1", Printed.BOARD: "DB-T2 v1"}

_INK = {Printed.CATALOGUE: Ink(8.4, 11), Printed.BOARD: Ink(12, 16)}
_LEFT, _TOP, _BOTTOM = 16 * mm, 20 * mm, 15 * mm
_WIDTH = PAGE_WIDTH - 2 * _LEFT
_PAGE = PAGE_HEIGHT - _TOP - _BOTTOM
_SMALL, _OFFICE = Ink(8, 11, grey=0.2), Ink(10.5, 15, font=BOLD)
_NOTHING = "0.00"


def draw(sheet: PriceSheet) -> bytes:
    """The paper as a PDF, as many pages as the list needs."""
    first, title = sheet.languages[0], _said(sheet, f"prices.{sheet.printed}", " · ")
    two = len(sheet.languages) > 1
    margins = Margins(left=_LEFT, right=_LEFT, top=_TOP, bottom=_BOTTOM, first_top=(70 if two else 54) * mm)
    form = FORMS[sheet.printed]
    continued = word(first, "paper.continued").format(number=f"{sheet.letterheads[0].office}  ·  {title}")
    cover = Cover(
        language=first,
        title=f"{title} {sheet.day.isoformat()}",
        author=sheet.letterheads[0].office,
        subject=title,
        foot=f"{form}  ·  {title}  ·  {sheet.day.isoformat()}",
    )
    return bind(
        _story(sheet),
        cover,
        margins,
        first=lambda canvas: _draw_head(canvas, sheet, margins),
        later=lambda canvas: draw_continued(canvas, continued, _LEFT, PAGE_HEIGHT - 12 * mm, _WIDTH),
    )


def _draw_head(canvas: Canvas, sheet: PriceSheet, margins: Margins) -> None:
    top = PAGE_HEIGHT - 12 * mm
    draw_letterhead(canvas, sheet.languages[0], sheet.letterheads[0], _LEFT, top, _WIDTH)
    y = top - 52
    for language, head in zip(sheet.languages[1:], sheet.letterheads[1:], strict=True):
        line = head.line(word(language, "paper.phone"), word(language, "paper.hotline"))
        for told, ink in ((head.office, _OFFICE), (line, _SMALL)):
            lines = few_lines(plain(told), _WIDTH, ink, 2)
            draw_lines(canvas, lines, _LEFT, y, _WIDTH, ink)
            y -= len(lines) * ink.leading
    y = PAGE_HEIGHT - margins.first_top + 36 + 18 * (len(sheet.languages) - 1)
    for place, language in enumerate(sheet.languages):
        size = 17 if place == 0 else 12
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(PAGE_WIDTH / 2, y, plain(word(language, f"prices.{sheet.printed}")))
        y -= 20 if place == 0 else 16
    y = PAGE_HEIGHT - margins.first_top + 12
    canvas.setFont(BOLD, 9.5)
    if sheet.since is not None:
        since = (word(each, "prices.from").format(day=day(each, sheet.since)) for each in sheet.languages)
        canvas.drawString(_LEFT, y, "  ·  ".join(since))
    sign = (word(each, "prices.currency").format(currency=sheet.currency) for each in sheet.languages)
    canvas.drawRightString(_LEFT + _WIDTH, y, plain("  ·  ".join(sign)))


def _story(sheet: PriceSheet) -> list[Flowable]:
    items = sheet.listed.items
    if not items:
        return [Words(_said(sheet, "prices.nothing"), Ink(11, 16))]
    services = [each for each in items if each.kind is LineKind.SERVICE]
    parts = [
        ("paid", [each for each in services if each.charged]),
        ("free", [each for each in services if not each.charged]),
        ("labour", [each for each in items if each.kind is LineKind.LABOUR]),
        ("material", [each for each in items if each.kind is LineKind.MATERIAL]),
    ]
    story: list[Flowable] = []
    for name, rows in parts:
        if rows:
            story += [_items(sheet, name, rows), Spacer(1, 12)]
    if sheet.listed.packages:
        story += [_packages(sheet), Spacer(1, 12)]
    story += [Words(word(each, "prices.foot"), Ink(9, 13)) for each in sheet.languages]
    return story


def _items(sheet: PriceSheet, part: str, items: Sequence[ItemRow]) -> PriceTable:
    """A group of the list; work done for nothing shows what it is worth and that nothing is charged (M54).

    The catalogue has a column for what each covers and for whose work it is, where anything is said of it.
    """
    full, free = sheet.printed is Printed.CATALOGUE, any(not each.charged for each in items)
    notes = full and any(each.note != Named("", "") for each in items)
    trades = full and any(each.trade is not None for each in items)
    name = f"name.{part}" if part in ("labour", "material") else "name"
    shown = [
        ("code", 1.8, full), (name, 5.0, True), ("note", 4.6, notes), ("trade", 2.2, trades), ("unit", 1.7, True),
        ("value" if free else "price", 1.9, True), ("charged", 1.7, free),
    ]  # fmt: skip
    keys, shares = [key for key, _share, on in shown if on], [share for _key, share, on in shown if on]
    rows = [
        Row(tuple(cell for cell, (_key, _share, on) in zip(_cells(sheet, each), shown, strict=True) if on))
        for each in items
    ]
    return PriceTable(
        _said(sheet, f"prices.{part}", " · "), _columns(sheet, keys, shares), rows, _INK[sheet.printed], _PAGE
    )


def _cells(sheet: PriceSheet, item: ItemRow) -> tuple[str, ...]:
    cents = item.price.cents if item.price is not None else 0
    return (
        item.code,
        _with_model(sheet, item),
        _named(sheet, item.note),
        _named(sheet, item.trade) if item.trade is not None else "",
        _named(sheet, item.unit),
        sum_of(cents),
        sum_of(cents) if item.charged else _NOTHING,
    )


def _packages(sheet: PriceSheet) -> PriceTable:
    full = sheet.printed is Printed.CATALOGUE
    keys = ["code" if full else "number", "name.package", "quantity", "unit", "price", "value", "charged"]
    shares = [1.8 if full else 0.9, 5.6, 1.6, 1.6, 1.8, 1.9, 1.9]
    rows = [
        row
        for number, each in enumerate(sheet.listed.packages, 1)
        for row in _package(sheet, each, each.code if full else str(number))
    ]
    title = _said(sheet, "prices.packages", " · ")
    return PriceTable(title, _columns(sheet, keys, shares), rows, _INK[sheet.printed], _PAGE)


def _package(sheet: PriceSheet, package: PackageRow, code: str) -> list[Row]:
    """A package over its lines, and what they come to together (M53)."""
    rows = [Row((code, _named(sheet, package.name)), strong=True, holds=True, span=6)]
    for each in package.lines:
        item = each.item
        cents = item.price.cents if item.price is not None else 0
        worth = sum_of(times(cents, each.quantity))
        told = ("", _with_model(sheet, item), quantity_of(each.quantity), _named(sheet, item.unit), sum_of(cents))
        rows.append(Row((*told, worth, worth if item.charged else _NOTHING), holds=True))
    sums = sum_of(package.value), sum_of(package.charged)
    rows.append(Row(("", _said(sheet, "prices.together", " · "), *sums), strong=True, span=4))
    return rows


def _columns(sheet: PriceSheet, keys: Sequence[str], shares: Sequence[float]) -> Columns:
    figures = {place for place, key in enumerate(keys) if key in ("price", "value", "charged", "quantity")}
    return Columns(tuple(_said(sheet, f"prices.{key}") for key in keys), tuple(shares), frozenset(figures))


def _said(sheet: PriceSheet, key: str, between: str = "\n") -> str:
    return between.join(word(each, key) for each in sheet.languages)


def _with_model(sheet: PriceSheet, item: ItemRow) -> str:
    name = _named(sheet, item.name)
    return f"{name}  {item.model}" if item.model else name


def _named(sheet: PriceSheet, name: Named) -> str:
    """A name in the languages of the sheet, once where it is the same in both."""
    return "\n".join(dict.fromkeys(text for each in sheet.languages if (text := name.text(each))))
