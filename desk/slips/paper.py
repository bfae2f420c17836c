"""Draws a maintenance slip: an A4 sheet torn into worker's copy, resident's copy and desk stub."""

from datetime import datetime

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind, content_height
from desk.paper.fields import Beside, Field, FieldRow, PenTable, Stack
from desk.paper.fonts import BOLD
from desk.paper.marks import TEAR_HEIGHT, CopyHead, TearLine, draw_continued
from desk.paper.text import Ink, Words, cap
from desk.slips.sheet import Copy, SlipSheet
from desk.words import moment, word

FORM = "DB-S1 v1"
MOST_WORDS = 4_000
MOST_SUMMARY = 1_000

_MARGINS = Margins(left=14 * mm, right=14 * mm, top=18 * mm, bottom=11 * mm, first_top=9 * mm)
_WIDTH = PAGE_WIDTH - _MARGINS.left - _MARGINS.right
_CAPTION = Ink(6.4, 9, grey=0.25)
_SUMMARY = Ink(9.5, 13, font=BOLD)
_VERBATIM = Ink(9, 12.6)
_NOTE = Ink(7, 9.6)
_WORK_BOX = 20 * mm
_WORK_BOX_MOST = 70 * mm
_PEN_ROW = (4 * 5.6 * mm + 11) / 3


def draw(sheet: SlipSheet) -> bytes:
    """The slip as a PDF: one page unless its words are long, then as many as they need."""
    room = content_height(_MARGINS) - _height(_assemble(sheet, _WORK_BOX))
    title = word(sheet.language, "slip.title")
    head = word(sheet.language, "paper.continued").format(number=f"{title} {sheet.number}  ·  {sheet.unit}")
    return bind(
        _assemble(sheet, min(_WORK_BOX + max(room - 1, 0), _WORK_BOX_MOST)),
        Cover(
            language=sheet.language,
            title=f"{title} {sheet.number}",
            author=sheet.letterhead.office,
            subject=f"{word(sheet.language, 'slip.case')} {sheet.case_number}",
            foot=f"{FORM}  ·  {title} {sheet.number}",
            void=sheet.void,
        ),
        _MARGINS,
        later=lambda canvas: draw_continued(canvas, head, _MARGINS.left, PAGE_HEIGHT - 12 * mm, _WIDTH),
    )


def _assemble(sheet: SlipSheet, box: float) -> list[Flowable]:
    story: list[Flowable] = []
    for copy in sheet.copies:
        part = [_head(sheet, copy), *_PARTS[copy](sheet, box)]
        if story:
            # A short copy goes to the next page whole, without a tear line above it.
            height = 0 if copy is Copy.WORKER else _height(part)
            story += [CondPageBreak(TEAR_HEIGHT + (height or 60 * mm)), TearLine()]
        story += part
    return story


def _height(parts: list[Flowable]) -> float:
    return sum(part.wrap(_WIDTH, PAGE_HEIGHT)[1] for part in parts)


def _head(sheet: SlipSheet, copy: Copy) -> Flowable:
    language = sheet.language
    mark = ""
    if sheet.reprint:
        mark = word(language, "paper.copy").format(n=sheet.reprint + 1)
        if sheet.printed_at is not None:
            mark += f"  ·  {moment(language, sheet.printed_at)}"
    return CopyHead(
        word(language, f"slip.copy.{copy}"),
        word(language, f"slip.copy.{copy}.use"),
        sheet.letterhead,
        word(language, "slip.title"),
        sheet.number,
        FORM,
        mark,
    )


def _worker(sheet: SlipSheet, box: float) -> list[Flowable]:
    kind = word(sheet.language, f"kind.{sheet.kind}")
    channel = word(sheet.language, f"channel.{sheet.channel}")
    rows: list[Flowable] = [
        FieldRow(
            [
                _field(sheet, "unit", sheet.unit, 2, strong=True),
                _field(sheet, "place", sheet.place, 3),
                Field(
                    word(sheet.language, "slip.urgency"),
                    word(sheet.language, f"urgency.{sheet.urgency}"),
                    1.3,
                    strong=True,
                    inverse=sheet.urgency == "at_once",
                ),
                _field(sheet, "trade", sheet.trade, 2, strong=True),
                _field(sheet, "worker", sheet.worker, 1.7),
            ]
        ),
        FieldRow(
            [
                _field(sheet, "told_by", _teller(sheet), 2.6),
                _field(sheet, "phone", sheet.told_phone, 2, strong=True),
                _field(sheet, "access", sheet.access, 5.4, lines=4),
            ]
        ),
        FieldRow(
            [
                _field(sheet, "case", sheet.case_number, 2, strong=True),
                _field(sheet, "kind", f"{kind} · {channel}", 2.2),
                _field(sheet, "class", sheet.class_name, 3.4),
                _field(sheet, "raised", moment(sheet.language, sheet.raised_at), 2.4),
            ]
        ),
        FieldRow(
            [
                _field(sheet, "first_receiver", sheet.first_receiver, 2.6),
                _field(sheet, "clerk", sheet.clerk, 2.6),
                _field(sheet, "reply_due", _due(sheet, sheet.reply_due), 2.4),
                _field(sheet, "solution_due", _due(sheet, sheet.solution_due), 2.4, strong=True),
            ]
        ),
    ]
    return [*rows, *_matter(sheet), Stack(_for_the_pen(sheet, box))]


def _matter(sheet: SlipSheet) -> list[Flowable]:
    """The clerk's view and the person's own words, apart (M43)."""
    language = sheet.language
    sentence = word(language, "paper.in_case_file").replace("{number}", sheet.case_number)
    own = sheet.words if sheet.words.strip() else word(language, "slip.no_words")
    return [
        Spacer(1, 3),
        Words(word(language, "slip.summary"), _CAPTION),
        Words(cap(sheet.summary, MOST_SUMMARY, sentence), _SUMMARY),
        Words(word(language, "slip.words"), _CAPTION),
        Words(cap(own, MOST_WORDS, sentence), _VERBATIM),
        Spacer(1, 5),
    ]


def _for_the_pen(sheet: SlipSheet, box: float) -> list[Flowable]:
    """What the worker fills in; the value is shown also when nothing is charged (M54)."""
    language = sheet.language
    material = ("material", "quantity", "price", "sum")
    return [
        FieldRow(
            [
                _field(sheet, "arrived", share=2),
                _field(sheet, "finished", share=2),
                _field(sheet, "next_visit", share=4),
            ],
            9 * mm,
        ),
        FieldRow([Field(word(language, "slip.done"), ruled=True)], box),
        Beside(
            [
                PenTable([word(language, f"slip.{name}") for name in material], [5, 1.3, 1.3, 1.5], 4, 5.6 * mm),
                Stack(
                    [
                        FieldRow([_boxes(sheet, "pay"), _field(sheet, "labour", share=0.7)], _PEN_ROW),
                        FieldRow([_field(sheet, "value"), _field(sheet, "charged")], _PEN_ROW),
                        FieldRow([_field(sheet, "receipt")], _PEN_ROW),
                    ]
                ),
            ],
            [5.6, 4.4],
        ),
        FieldRow([_boxes(sheet, "tested", 2.5), _boxes(sheet, "opinion", 5.5)], 9 * mm),
        FieldRow([_field(sheet, "sign.worker"), _field(sheet, "sign.owner"), _field(sheet, "sign.desk")], 13 * mm),
    ]


def _owner(sheet: SlipSheet, _box: float) -> list[Flowable]:
    phone = sheet.letterhead.hotline or sheet.letterhead.phone
    # An office that has not entered its number yet must not print a sentence with a hole in it.
    ask = word(sheet.language, "slip.ask").format(phone=phone) if phone else word(sheet.language, "slip.ask_here")
    note = ask + word(sheet.language, "slip.keep")
    return [
        FieldRow(
            [
                _field(sheet, "unit", sheet.unit, 2, strong=True),
                _field(sheet, "told_by", _teller(sheet), 2.6),
                _field(sheet, "trade", sheet.trade, 2.2),
                _field(sheet, "worker", sheet.worker, 1.8),
            ]
        ),
        FieldRow(
            [
                _field(sheet, "case", sheet.case_number, 2),
                _field(sheet, "raised", moment(sheet.language, sheet.raised_at), 2.2),
                _field(sheet, "reply_due", _due(sheet, sheet.reply_due), 2.2),
                _field(sheet, "solution_due", _due(sheet, sheet.solution_due), 2.2, strong=True),
            ]
        ),
        FieldRow([_field(sheet, "summary", sheet.summary, lines=2)]),
        FieldRow(
            [
                _field(sheet, "finished", share=2),
                _field(sheet, "value", share=1.6),
                _field(sheet, "charged", share=1.6),
                _field(sheet, "receipt", share=1.4),
                _field(sheet, "sign.worker", share=2.2),
            ],
            10 * mm,
        ),
        Words(note, _NOTE),
    ]


def _stub(sheet: SlipSheet, _box: float) -> list[Flowable]:
    return [
        FieldRow(
            [
                _field(sheet, "unit", sheet.unit, 1.7, strong=True, lines=1),
                _field(sheet, "case", sheet.case_number, 1.6, lines=1),
                _field(sheet, "summary", sheet.summary, 4, lines=1),
                _field(sheet, "solution_due", _due(sheet, sheet.solution_due), 2, lines=1),
            ]
        ),
        FieldRow(
            [
                _field(sheet, "trade", sheet.trade, 1.7, lines=1),
                _field(sheet, "worker", sheet.worker, 1.6, lines=1),
                _field(sheet, "sign.fetch", share=2.6),
                _field(sheet, "back", share=1.7),
                _field(sheet, "result", share=1.7),
            ],
            9 * mm,
        ),
    ]


_PARTS = {Copy.WORKER: _worker, Copy.OWNER: _owner, Copy.STUB: _stub}


def _field(
    sheet: SlipSheet, key: str, value: str = "", share: float = 1, strong: bool = False, lines: int = 2
) -> Field:
    return Field(word(sheet.language, f"slip.{key}"), value, share, strong, lines)


def _boxes(sheet: SlipSheet, key: str, share: float = 1) -> Field:
    return _field(sheet, key, word(sheet.language, f"slip.{key}.boxes"), share)


def _teller(sheet: SlipSheet) -> str:
    relation = word(sheet.language, f"relation.{sheet.relation}") if sheet.relation else ""
    return " · ".join(part for part in (sheet.told_by, relation) if part)


def _due(sheet: SlipSheet, value: datetime | None) -> str:
    return moment(sheet.language, value) if value is not None else "—"
