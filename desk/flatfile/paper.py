"""Draws a flat's file on one sheet of A4: what does not fit is counted, never left out silently (M70)."""

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from desk.flatfile.sheet import FileSheet, Part
from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind, content_height
from desk.paper.fields import Field, FieldRow
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.lists import ListTable
from desk.paper.marks import draw_letterhead
from desk.paper.text import Ink, Words, few_lines, fit, plain
from desk.words import moment, word

FORM = "DB-F1 v1"

_MARGINS = Margins(left=13 * mm, right=13 * mm, top=16 * mm, bottom=11 * mm, first_top=36 * mm)
_WIDTH = PAGE_WIDTH - _MARGINS.left - _MARGINS.right
_NOTE = Ink(8, 10.4)
_LABEL = Ink(6.4, 8.6, grey=0.25)
_TIGHTER = ((20, 3, 6), (12, 2, 5), (8, 2, 4), (6, 2, 3), (5, 1, 3), (4, 1, 2), (3, 1, 2), (2, 1, 1), (1, 1, 1))
"""Rows a part, lines a cell, lines a note: the first that fits the sheet is taken."""
MOST_NOTES = 6


def draw(sheet: FileSheet) -> bytes:
    """The file as a PDF of one page."""
    room = content_height(_MARGINS) - 2
    story: list[Flowable] = []
    for rows, lines, note_lines in _TIGHTER:
        story = _assemble(sheet, rows, lines, note_lines)
        if sum(part.wrap(_WIDTH, PAGE_HEIGHT)[1] for part in story) <= room:
            break
    title = word(sheet.language, "file.title")
    made = word(sheet.language, "file.printed").format(
        name=sheet.printed_by, moment=moment(sheet.language, sheet.printed_at)
    )

    def head(canvas: Canvas) -> None:
        top = PAGE_HEIGHT - 9 * mm
        draw_letterhead(canvas, sheet.language, sheet.letterhead, _MARGINS.left, top, _WIDTH)
        y = PAGE_HEIGHT - _MARGINS.first_top + 7
        canvas.setFont(BOLD, 13)
        canvas.drawString(_MARGINS.left, y, fit(plain(f"{title}  {sheet.code}"), _WIDTH * 0.55, BOLD, 13))
        mark = f"{word(sheet.language, 'file.confidential')}  ·  {made}" if sheet.confidential else made
        canvas.setFont(REGULAR, 7.5)
        canvas.drawRightString(PAGE_WIDTH - _MARGINS.right, y, fit(plain(mark), _WIDTH * 0.43, REGULAR, 7.5))

    return bind(
        story,
        Cover(
            language=sheet.language,
            title=f"{title} {sheet.code}",
            author=sheet.letterhead.office,
            subject=title,
            foot=f"{FORM}  ·  {title} {sheet.code}",
        ),
        _MARGINS,
        first=head,
    )


def _assemble(sheet: FileSheet, rows: int, lines: int, note_lines: int) -> list[Flowable]:
    story: list[Flowable] = [
        FieldRow(
            [Field(label, words, 1.4 if len(words) > 12 else 1.0, lines=1 if place == 0 else 2) for label, words in row]
        )
        for place, row in enumerate(sheet.facts)
    ]
    if sheet.warning:
        unhappy = word(sheet.language, "file.unhappy")
        story.append(FieldRow([Field(unhappy, sheet.warning, lines=note_lines, inverse=True)]))
    story.append(Spacer(1, 5))
    story += _notes(sheet, note_lines)
    story += [_part(sheet, part, rows, lines) for part in sheet.parts]
    return story


def _notes(sheet: FileSheet, most: int) -> list[Flowable]:
    parts: list[Flowable] = []
    for label, words in sheet.notes[:MOST_NOTES]:
        parts += [
            Words(label, _LABEL),
            Words("", _NOTE, after=3, lines=few_lines(plain(words[:2_000]), _WIDTH, _NOTE, most)),
        ]
    left = len(sheet.notes) - MOST_NOTES
    if left > 0:
        parts.append(Words(word(sheet.language, "file.more").format(n=left), _LABEL, after=3))
    return parts


def _part(sheet: FileSheet, part: Part, rows: int, lines: int) -> ListTable:
    left = len(part.rows) - rows
    if not part.rows:
        none = word(sheet.language, "file.none")
        return ListTable(part.title, [""], [1], [], more=none)
    more = word(sheet.language, "file.more").format(n=left) if left > 0 else ""
    return ListTable(part.title, part.headings, part.shares, part.rows[:rows], lines=lines, more=more)
