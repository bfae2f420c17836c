"""Letters onto paper: one document for one letter or for many, its fonts embedded once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desk.letters.paper import page
from desk.letters.paper.composing import rows
from desk.letters.paper.flow import Row, Set, paged, tightened
from desk.letters.paper.layouts import OLD_PLAN, PLANS
from desk.letters.paper.page import MARGINS, WIDTH
from desk.letters.sheet import LetterSheet
from desk.paper.addressing import addressed
from desk.paper.archival import About, make_archival, open_archival
from desk.paper.binding import LANGUAGES, PAGE_HEIGHT, draw_foot, draw_void
from desk.paper.marks import draw_continued
from desk.paper.text import draw_lines, plain
from desk.words import day, word

Progress = Callable[[int, int], object]
_LATER_TOP = 18 / 25.4 * 72
_TIGHTER = (0.96, 0.92, 0.88, 0.84)
"""To what part of their distance lines may be moved, so that an ordinary letter stays on one page."""


def draw(sheet: LetterSheet) -> bytes:
    """The letter as a PDF; the signature never stands on a page without words of the letter."""
    return draw_many((sheet,))[0]


def draw_many(sheets: Sequence[LetterSheet], progress: Progress | None = None) -> tuple[bytes, tuple[int, ...]]:
    """Letters one after the other in one PDF, and how many pages each has; at least one is needed.

    Each has its own page numbers; the same letters give the same bytes. `progress` is told before each letter how many
    are drawn and how many there are; what it raises stops the drawing.
    """
    buffer, first, last = BytesIO(), sheets[0], sheets[-1]
    canvas = open_archival(buffer, A4, LANGUAGES[first.language])
    about = about_letter(first)
    if first is not last:
        title = f"{first.number} – {last.number}"
        about = replace(about, title=title, subject=title)
    make_archival(canvas, about.language, about.title, about.author, about.subject, about.day)
    hand, counts = _Hand(canvas), []
    for place, sheet in enumerate(sheets):
        if progress is not None:
            progress(place, len(sheets))
        counts.append(hand.draw(sheet))
    canvas.save()
    return buffer.getvalue(), tuple(counts)


def about_letter(sheet: LetterSheet) -> About:
    """What the paper of a letter says of itself."""
    title, reference = f"{sheet.number} {sheet.subject}", page.reference(sheet)
    subject = f"{word(sheet.language, 'letter.our_reference')} {reference}" if reference else title
    title, author, subject = (plain(" ".join(each.split())[:300]) for each in (title, sheet.letterhead.office, subject))
    return About(LANGUAGES[sheet.language], title, author, subject, sheet.date)


class _Hand:
    """Draws letters on one canvas; the logo is opened once."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._logos: dict[bytes, ImageReader] = {}

    def draw(self, sheet: LetterSheet) -> int:
        """One letter on as many pages as it needs, which are counted."""
        canvas, plan = self._canvas, OLD_PLAN if sheet.form == 1 else PLANS[sheet.layout]
        sender = page.SENDER_HEIGHT if plan.window else 0
        told = addressed(sheet.to_name, sheet.to_address, plan.address.width, plan.address.height - sender)
        if sheet.void:
            draw_void(canvas, sheet.language, A4)
        page.draw_head(canvas, sheet, self._logo(sheet.logo))
        page.draw_addressee(canvas, sheet, plan, told)
        ends = page.draw_references(canvas, sheet, plan.references)
        page.draw_folds(canvas, plan)
        top = max(plan.body_top, ends + 16, plan.address.top + sender + told.height + 24)
        bottom = MARGINS.bottom
        first, later = PAGE_HEIGHT - top - bottom, PAGE_HEIGHT - MARGINS.top - bottom
        pages = _paged(rows(sheet, WIDTH, told.cut), first, later, loosest=sheet.form == 1)
        foot = f"{page.FORMS[sheet.form]}  ·  {sheet.number}"
        for number, sets in enumerate(pages, 1):
            if number > 1:
                self._begin(sheet)
            self._set(sheet, sets, PAGE_HEIGHT - (top if number == 1 else MARGINS.top))
            draw_foot(canvas, sheet.language, foot, MARGINS, A4[0], number, len(pages))
            canvas.showPage()
        return len(pages)

    def _begin(self, sheet: LetterSheet) -> None:
        if sheet.void:
            draw_void(self._canvas, sheet.language, A4)
        name = f"{sheet.number}  ·  {sheet.to_name}  ·  {day(sheet.language, sheet.date)}"
        told = word(sheet.language, "paper.continued").format(number=name)
        draw_continued(self._canvas, told, MARGINS.left, PAGE_HEIGHT - _LATER_TOP, WIDTH)

    def _set(self, sheet: LetterSheet, sets: list[Set], top: float) -> None:
        marked = any("⟦" in told for told in (sheet.subject, sheet.body, *sheet.enclosures, *sheet.copies))
        for group in _together(sets, marked):
            row, place = group[0].row, top - group[0].below
            if row.signs:
                page.draw_signature(self._canvas, sheet, place)
            elif marked and row.has_blank:
                page.draw_marked_row(self._canvas, row, place)
            else:
                ink = row.ink if row.begins else replace(row.ink, indent=0)
                lines, x = [each.row.text for each in group], MARGINS.left + row.indent
                draw_lines(self._canvas, lines, x, place, WIDTH - row.indent, ink)

    def _logo(self, content: bytes | None) -> ImageReader | None:
        if content is None:
            return None
        if content not in self._logos:
            self._logos[content] = ImageReader(BytesIO(content))
        return self._logos[content]


def _paged(told: list[Row], first: float, later: float, *, loosest: bool) -> list[list[Set]]:
    """The rows on pages; what would go over the first by a few lines only stands a little nearer, not so `loosest`."""
    pages = paged(told, first, later)
    if len(pages) == 2 and not loosest:
        for part in _TIGHTER:
            nearer = paged(tightened(told, part), first, later)
            if len(nearer) == 1:
                return nearer
    return pages


def _together(sets: list[Set], marked: bool) -> Iterator[list[Set]]:
    """The lines of a paragraph, which go to the canvas as one; those with a blank in them, and the signature, alone."""
    group: list[Set] = []
    for each in sets:
        alone = each.row.signs or (marked and each.row.has_blank)
        if group and (alone or each.row.begins or group[0].row.signs or (marked and group[0].row.has_blank)):
            yield group
            group = []
        group.append(each)
    if group:
        yield group
