"""Draws a notice for the board: a large title, words as large as fit, room for the seal (M51, M58, M60)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, Spacer

from desk.notices.parts import Head, Signature
from desk.notices.placing import BODIES, TOGETHER, Paragraph, Setting, apart, set_part, set_together
from desk.notices.promise_table import PromiseTable
from desk.notices.sheet import NoticeSheet, Part
from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, Speaks, bind, content_height, spoken
from desk.paper.fields import Stack
from desk.paper.marked import MarkedWords
from desk.paper.marks import draw_continued
from desk.paper.text import Words
from desk.words import Language, word

FORM, COMMITMENTS_FORM = "DB-N1 v1", "DB-N2 v1"
_MARGINS = Margins(left=18 * mm, right=18 * mm, top=24 * mm, bottom=15 * mm, first_top=13 * mm)
_WIDTH = PAGE_WIDTH - _MARGINS.left - _MARGINS.right
_HEIGHT = content_height(_MARGINS) - 1
_LATER = PAGE_HEIGHT - _MARGINS.top - _MARGINS.bottom - 1  # of the sheets that follow
_KEPT_MOST = 40 * mm  # of words that stay with the signature
_TABLES = (15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5)
_LEAST_OVER_TABLE, _MOST_OVER_TABLE = 8.0, 14.0
_LOOSEST = 12.0  # points that a row of the table grows at most where there are few
_OVER_SIGNATURE = 3 * mm


def draw(sheet: NoticeSheet) -> bytes:
    """The notice as a PDF: Chinese above English on one sheet while both stay legible from afar, else a sheet each.

    Nothing is ever cut: what is too long at the smallest size goes on over the page.
    """
    language = sheet.parts[0].language if sheet.parts else Language.ZH
    form = COMMITMENTS_FORM if sheet.commitments else FORM
    title = "  ·  ".join(part.title for part in sheet.parts if part.title)
    titles = {part.language: part.title for part in sheet.parts}

    def draw_head(canvas: Canvas) -> None:
        spoke = spoken(canvas, language)
        number = f"{sheet.number}  ·  {titles.get(spoke, title)}"
        draw_continued(
            canvas, word(spoke, "paper.continued").format(number=number), _MARGINS.left, PAGE_HEIGHT - 16 * mm, _WIDTH
        )

    return bind(
        _story(sheet),
        Cover(
            language=language,
            title=f"{sheet.number} {title}".strip()[:300],
            author=sheet.parts[0].letterhead.office if sheet.parts else "",
            subject=title[:300],
            foot=f"{form}  ·  {sheet.number}",
            void=sheet.void,
            day=sheet.date,
        ),
        _MARGINS,
        later=draw_head,
    )


def _story(sheet: NoticeSheet) -> list[Flowable]:
    if len(sheet.parts) > 1 and not sheet.commitments:
        together = _one_sheet(sheet, sheet.parts, TOGETHER) or _one_sheet(sheet, sheet.parts, TOGETHER, tight=True)
        if together is not None:
            return together
    story: list[Flowable] = []
    for part in sheet.parts:
        if story:
            story += [NextPageTemplate("first"), PageBreak(), NextPageTemplate("later")]
        story.append(Speaks(part.language))
        own = _promises_sheet(sheet, part) if part.promises else _one_sheet(sheet, (part,), BODIES[-1])
        story += own if own is not None else _long(sheet, part)
    return story or [Spacer(1, 1)]


def _one_sheet(
    sheet: NoticeSheet, parts: Sequence[Part], least: float, *, tight: bool = False
) -> list[Flowable] | None:
    """All parts on one sheet, the signature at its foot; None where they do not fit so.

    Tight, the lines lie closer and the seal goes over office and date without a mark for it.
    """
    head, signature = Head(parts), Signature(sheet, parts, low=tight)
    room = _HEIGHT - _high(head) - _high(signature) - (_OVER_SIGNATURE if tight else 0)
    settings = set_together(parts, _WIDTH, room, least, tight=tight)
    if settings is None:
        return None
    story: list[Flowable] = [head]
    left = room - sum(each.height for each in settings)
    if len(settings) > 1:
        between = max(apart(TOGETHER), min(left / 3, 2 * apart(BODIES[0])))
        left -= between
        story += [*_set(settings[0]), Spacer(1, between), *_set(settings[1])]
    else:
        above = min(left * 0.2, 22 * mm)
        left -= above
        story += [Spacer(1, above), *_set(settings[0])]
    over = _OVER_SIGNATURE if tight else 0.0
    return [*story, Spacer(1, over + max(0.0, left - 0.5)), signature]


def _long(sheet: NoticeSheet, part: Part) -> list[Flowable]:
    """A part that takes more than one sheet at the smallest size."""
    words = _set(set_part(part, _WIDTH, BODIES[-1]))
    kept: list[Flowable] = []
    while words and sum(_high(each) for each in (*kept, words[-1])) < _KEPT_MOST:
        kept.insert(0, words.pop())
    return [Head((part,)), *words, Stack([*kept, Spacer(1, 8 * mm), Signature(sheet, (part,))])]


def _promises_sheet(sheet: NoticeSheet, part: Part) -> list[Flowable]:
    """Words and table as large as both fit on one sheet; where they do not, as small as they may be."""
    head, signature = Head((part,)), Signature(sheet, (part,), low=True)
    room = _HEIGHT - _high(head) - _high(signature) - _OVER_SIGNATURE - 0.5
    for size in _TABLES:
        table, setting = PromiseTable(part.language, part.promises, size), _over_table(part, size)
        left = room - sum(_high(each) for each in _around(setting, table))
        if left >= 0 and not table.tears_words():
            loose = min(_LOOSEST, left / (len(part.promises) + 1) * 0.98)
            whole = _around(setting, PromiseTable(part.language, part.promises, size, loose))
            below = room - sum(_high(each) for each in whole)
            return [head, *whole, Spacer(1, _OVER_SIGNATURE + max(0.0, below)), signature]
    stories = [[head, *each, Spacer(1, _OVER_SIGNATURE), signature] for each in _at_every_size(part)]
    return min(stories, key=_sheets)  # of those on as few sheets the largest, which leaves the last one least bare


def _at_every_size(part: Part) -> Iterator[list[Flowable]]:
    """Words and table, the largest first; no word is torn but at the smallest."""
    for size in _TABLES:
        table = PromiseTable(part.language, part.promises, size)
        table.wrap(_WIDTH, _HEIGHT)
        if size == _TABLES[-1] or not table.tears_words():
            yield _around(_over_table(part, size), table)


def _sheets(story: Sequence[Flowable]) -> int:
    """On how many sheets a story comes to stand."""
    sheets, room, left = 1, _HEIGHT, list(story)
    while left:
        part = left.pop(0)
        if (high := _high(part)) <= room:
            room -= high
            continue
        pieces = part.split(_WIDTH, room)
        left = [*(pieces[1:] or [part]), *left] if pieces or room < _LATER else left
        sheets, room = sheets + 1, _LATER
    return sheets


def _over_table(part: Part, size: float) -> Setting:
    """The words of a part whose table has cells of that size."""
    return set_part(part, _WIDTH, max(_LEAST_OVER_TABLE, min(_MOST_OVER_TABLE, size * 1.15)))


def _around(setting: Setting, table: PromiseTable) -> list[Flowable]:
    """The table stands behind the words that lead to it by a colon (the salutation does not), else behind them all."""
    leads = [
        place for place, each in enumerate(setting.body) if place and each.lines[-1].rstrip().endswith(("：", ":"))
    ]
    cut = leads[-1] + 1 if leads else len(setting.body)
    above, below = setting.body[:cut], setting.body[cut:]
    gap = Spacer(1, setting.gap)
    if below:
        below = (replace(below[0], above=0), *below[1:])
    return [*_set(replace(setting, body=above)), gap, table, *([gap, *_paragraphs(setting, below)] if below else [])]


def _set(setting: Setting) -> list[Flowable]:
    parts: list[Flowable] = []
    if setting.title.lines:
        parts = [_words(setting, setting.title), Spacer(1, setting.below_title)]
    return [*parts, *_paragraphs(setting, setting.body)]


def _paragraphs(setting: Setting, paragraphs: Sequence[Paragraph]) -> list[Flowable]:
    parts: list[Flowable] = []
    for each in paragraphs:
        parts += [Spacer(1, each.above)] if each.above else []
        parts.append(_words(setting, each))
    return parts


def _words(setting: Setting, told: Paragraph) -> Flowable:
    lines = list(told.lines)
    return MarkedWords(lines, told.ink) if setting.marked else Words("", told.ink, lines=lines)


def _high(part: Flowable) -> float:
    return float(part.wrap(_WIDTH, _HEIGHT)[1])
