"""Draws a handover sheet on A4: what the day left, section by section, and two names to sign beside."""

from datetime import datetime

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desk.handover.content import COUNTED, SECTIONS, Line, Person, Section
from desk.handover.sheet import HandoverSheet
from desk.handover.telling import backup, heading, kind_word, shifts, since, when
from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind
from desk.paper.fields import Field, FieldRow
from desk.paper.flowing import Grid, LongField
from desk.paper.fonts import BOLD
from desk.paper.marks import draw_continued, draw_letterhead
from desk.paper.text import Ink, Words
from desk.words import moment, short_moment, word

FORM = "DB-H1 v1"

_MARGINS = Margins(left=15 * mm, right=15 * mm, top=16 * mm, bottom=12 * mm, first_top=38 * mm)
_WIDTH = PAGE_WIDTH - _MARGINS.left - _MARGINS.right
_SMALL, _TITLE, _PLAIN = Ink(8, 10.2), Ink(9.6, 14, font=BOLD), Ink(8.4, 11.4)
_COLUMNS = (("number", 2.3), ("where", 2.7), ("what", 5.8), ("who", 3.0), ("when", 3.3))
_SIGN = 17 * mm
_MOST_LINES = 30
"""A note stands whole where it is no longer than half a page, and everybody who is on call."""


def draw(sheet: HandoverSheet) -> bytes:
    """The sheet as a PDF, as many pages as the day needs; the same sheet is the same bytes."""
    title = word(sheet.language, "handover.title")
    head = sheet.content.heads[str(sheet.language)]
    named = f"{title} {sheet.number}"

    def first(canvas: Canvas) -> None:
        draw_letterhead(canvas, sheet.language, head, _MARGINS.left, PAGE_HEIGHT - 9 * mm, _WIDTH)
        y = PAGE_HEIGHT - _MARGINS.first_top + 7
        canvas.setFont(BOLD, 14)
        canvas.drawString(_MARGINS.left, y, title)
        canvas.setFont(BOLD, 11)
        canvas.drawRightString(PAGE_WIDTH - _MARGINS.right, y, sheet.number)

    def later(canvas: Canvas) -> None:
        draw_continued(canvas, named, _MARGINS.left, PAGE_HEIGHT - 9 * mm, _WIDTH)

    cover = Cover(
        language=sheet.language,
        title=named,
        author=head.office,
        subject=title,
        foot=f"{FORM}  ·  {named}",
        void=bool(sheet.void_reason),
    )
    story = [*_head(sheet), *_sections(sheet), *_end(sheet)]
    return bind(story, cover, _MARGINS, first=first, later=later)


def _head(sheet: HandoverSheet) -> list[Flowable]:
    language, content = sheet.language, sheet.content
    taken, kept = sheet.taken_name, backup(language, content, sheet.given_at)
    if sheet.taken_at is not None:
        taken = f"{taken}\n{short_moment(language, sheet.taken_at)}"
    rows: list[Flowable] = [
        FieldRow(
            [
                Field(word(language, "handover.shift"), shifts(language, content), 4, strong=True),
                Field(
                    word(language, "handover.given"), f"{sheet.given_name}\n{short_moment(language, sheet.given_at)}", 2
                ),
                Field(word(language, "handover.taken"), taken or word(language, "handover.not_yet"), 2),
            ]
        ),
        Spacer(1, 4),
        Words(since(language, content, sheet.given_at), _PLAIN),
        Spacer(1, 2),
        FieldRow([Field(word(language, f"handover.count.{key}"), str(content.counts[key])) for key in COUNTED]),
        FieldRow(
            [
                Field(word(language, "handover.desk"), _people(content.desk), lines=_MOST_LINES),
                Field(word(language, "handover.on_call"), _people(content.on_call), lines=_MOST_LINES, strong=True),
                *([Field(word(language, "handover.backup"), kept, 0.6, lines=3)] if kept else []),
            ]
        ),
    ]
    if content.words:
        rows.append(LongField(word(language, "handover.words"), content.words))
    if content.counted:
        rows.append(LongField(word(language, "handover.counted"), content.counted))
    return rows


def _people(people: tuple[Person, ...]) -> str:
    return "\n".join(f"{each.name} {each.phone}".strip() for each in people)


def _sections(sheet: HandoverSheet) -> list[Flowable]:
    story: list[Flowable] = []
    for section in sheet.content.sections:
        story += _section(sheet, section)
    here = {section.key for section in sheet.content.sections}
    language = sheet.language
    if empty := [word(language, f"handover.{key}") for key in SECTIONS if key not in here]:
        told = word(language, "handover.nothing").format(lists=" · ".join(empty))
        story += [Spacer(1, 8), Words(told, _PLAIN)]
    return story


def _section(sheet: HandoverSheet, section: Section) -> list[Flowable]:
    language, key = sheet.language, section.key
    title = f"{word(language, f'handover.{key}')}  ·  {section.total}"
    told = [_row(sheet, key, line) for line in section.lines]
    here = [place for place in range(len(_COLUMNS)) if any(row[place] for row in told)]
    headings = [word(language, heading(_COLUMNS[place][0], key)) for place in here]
    shares, rows = [_COLUMNS[place][1] for place in here], [[row[place] for place in here] for row in told]
    story: list[Flowable] = [
        Spacer(1, 8),
        CondPageBreak(26 * mm),
        Words(title, _TITLE),
        Grid(headings, shares, rows, lines=_MOST_LINES, strong=0 if here[0] == 0 else -1, ink=_SMALL),
    ]
    if (more := section.total - len(section.lines)) > 0:
        story.append(Words(word(language, "handover.more").format(n=more), _PLAIN))
    return [*story, *_remark(sheet, key)]


def _row(sheet: HandoverSheet, key: str, line: Line) -> list[str]:
    language = sheet.language
    kind = kind_word(language, key, line.kind)
    at = when(language, line, sheet.content, sheet.given_at)
    late = f" · {word(language, 'handover.late')}" if line.late else ""
    return [line.number, line.where, " · ".join(part for part in (kind, line.what) if part), line.who, f"{at}{late}"]


def _remark(sheet: HandoverSheet, key: str) -> list[Flowable]:
    if not (words := sheet.remarks.get(key)):
        return []
    told = word(sheet.language, "handover.remark").format(name=sheet.taken_name, words=words)
    return [Spacer(1, 2), Words(told, Ink(8.6, 11.6, font=BOLD))]


def _end(sheet: HandoverSheet) -> list[Flowable]:
    language = sheet.language
    return [
        *([Spacer(1, 6), *_remark(sheet, "whole")] if sheet.remarks.get("whole") else []),
        Spacer(1, 10),
        CondPageBreak(_SIGN + 14),
        FieldRow(
            [
                Field(word(language, "handover.sign.given"), _signed(sheet, sheet.given_name, sheet.given_at)),
                Field(word(language, "handover.sign.taken"), _signed(sheet, sheet.taken_name, sheet.taken_at)),
            ],
            _SIGN,
        ),
        Spacer(1, 3),
        Words(word(language, "handover.rule"), Ink(7.2, 9.6, grey=0.25)),
    ]


def _signed(sheet: HandoverSheet, name: str, at: datetime | None) -> str:
    return f"{name}  {moment(sheet.language, at)}" if at is not None else ""
