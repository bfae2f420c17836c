"""Draws a complaint form on one page of A4: what the book knows in ink, lines for the pen where it knows nothing."""

from datetime import datetime

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from desk.complaint_form.sheet import ComplaintSheet
from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind, content_height
from desk.paper.fields import Field, FieldRow
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.marks import draw_letterhead
from desk.paper.text import fit, plain
from desk.words import moment, word

FORM = "DB-C1 v1"

_MARGINS = Margins(left=15 * mm, right=15 * mm, top=16 * mm, bottom=12 * mm, first_top=38 * mm)
_WIDTH = PAGE_WIDTH - _MARGINS.left - _MARGINS.right
_PEN = 20.0
_SIGN = 13 * mm
_MOST_PASSED = 3
_TIGHTER = ((12, 5), (9, 4), (7, 3), (5, 3), (4, 2), (3, 2), (2, 2), (2, 1))
"""Lines of the person's words, lines of every other text: the first that fits the page is taken."""
_CUT = 2_000
_SHORT = 2


def draw(sheet: ComplaintSheet) -> bytes:
    """The form as a PDF of one page; what is too long for it ends in an ellipsis, and the foot says where it stands."""
    room = content_height(_MARGINS) - 2
    story: list[Flowable] = []
    for words, lines in _TIGHTER:
        story = _assemble(sheet, words, lines)
        spare = room - sum(part.wrap(_WIDTH, PAGE_HEIGHT)[1] for part in story)
        if spare >= 0:
            story = _assemble(sheet, words, lines, spare)
            break
    for part in story:
        part.wrap(_WIDTH, PAGE_HEIGHT)
    title = word(sheet.language, "form.title")
    foot = f"{FORM}  ·  {title} {sheet.number}"
    if any(part.shortened() for part in story if isinstance(part, FieldRow)):
        foot += "  ·  " + word(sheet.language, "form.cut").format(number=sheet.number)

    def head(canvas: Canvas) -> None:
        draw_letterhead(canvas, sheet.language, sheet.letterhead, _MARGINS.left, PAGE_HEIGHT - 9 * mm, _WIDTH)
        y = PAGE_HEIGHT - _MARGINS.first_top + 7
        canvas.setFont(BOLD, 14)
        canvas.drawString(_MARGINS.left, y, title)
        canvas.setFont(BOLD, 11)
        canvas.drawRightString(PAGE_WIDTH - _MARGINS.right, y, sheet.number)
        if sheet.withheld:
            canvas.setFont(REGULAR, 8)
            mark = fit(plain(word(sheet.language, "form.withheld")), _WIDTH * 0.5, REGULAR, 8)
            canvas.drawCentredString(PAGE_WIDTH / 2 + 20, y, mark)

    return bind(
        story,
        Cover(
            language=sheet.language,
            title=f"{title} {sheet.number}",
            author=sheet.letterhead.office,
            subject=title,
            foot=foot,
            void=bool(sheet.void_reason),
        ),
        _MARGINS,
        first=head,
    )


def _assemble(sheet: ComplaintSheet, words: int, lines: int, spare: float = 0) -> list[Flowable]:
    """The rows of the form; `spare` points are shared out among the boxes that wait for a pen."""
    open_boxes = sum(
        not text for text in (sheet.words, sheet.demand, sheet.cause, sheet.measure, sheet.reply, sheet.prevention)
    )
    more = min(spare / open_boxes, 60.0) if open_boxes else 0.0
    return [*_who(sheet), *_what(sheet, words, lines, more), *_inside(sheet, lines, more), *_end(sheet, lines, more)]


def _who(sheet: ComplaintSheet) -> list[Flowable]:
    told_by = " · ".join(part for part in (sheet.told_by, _stored(sheet, "relation", sheet.relation)) if part)
    return [
        FieldRow(
            [
                _field(sheet, "taken", moment(sheet.language, sheet.taken_at), 2.2),
                _field(sheet, "channel", _stored(sheet, "channel", sheet.channel), 1.4),
                _field(sheet, "kind", _stored(sheet, "kind", sheet.kind), 1.3),
                _field(sheet, "class", sheet.class_name, 3),
                _field(sheet, "urgency", _stored(sheet, "urgency", sheet.urgency), 1.3),
            ]
        ),
        FieldRow(
            [
                _field(sheet, "told_by", told_by, 3),
                _field(sheet, "unit", sheet.unit, 1.6, strong=True),
                _field(sheet, "phone", sheet.phone, 2),
                _field(sheet, "place", sheet.place, 2.6),
            ]
        ),
        FieldRow(
            [
                _field(sheet, "about", sheet.about, 2.6),
                _field(sheet, "breach", _stored(sheet, "duty_breach", sheet.duty_breach), 2.6),
                _field(sheet, "first_receiver", sheet.first_receiver, 2),
                _field(sheet, "clerk", sheet.clerk, 2),
            ]
        ),
    ]


def _what(sheet: ComplaintSheet, words: int, lines: int, more: float) -> list[Flowable]:
    """The clerk's view and the person's own words, apart (M43), with what the person demands (M45)."""
    rows: list[Flowable] = []
    if sheet.void_reason:
        rows.append(FieldRow([_field(sheet, "void_reason", sheet.void_reason, strong=True)]))
    rows.append(FieldRow([_field(sheet, "summary", sheet.summary, strong=True, lines=min(lines, 3))]))
    if sheet.related:
        rows.append(FieldRow([_field(sheet, "related", sheet.related)]))
    rows += [
        _open_box(sheet, "words", sheet.words[:_CUT], words, more),
        _open_box(sheet, "demand", sheet.demand, lines, more),
    ]
    return rows


def _inside(sheet: ComplaintSheet, lines: int, more: float) -> list[Flowable]:
    language = sheet.language
    rows: list[Flowable] = [
        Spacer(1, 4),
        FieldRow(
            [
                _field(sheet, "reply_due", _when(sheet, sheet.reply_due), 1.9),
                _field(sheet, "solution_due", _when(sheet, sheet.solution_due), 1.9),
                _chosen(sheet, "verdict", sheet.verdict, ("justified", "partly", "unfounded"), 3),
                _chosen(sheet, "party", sheet.party, ("us", "developer", "third"), 3),
            ]
        ),
    ]
    # Who was told first and how soon is what the first duty asks about (M02); then where it is now.
    passed = sheet.passed if len(sheet.passed) <= _MOST_PASSED else (sheet.passed[0], *sheet.passed[1 - _MOST_PASSED :])
    for each in passed:
        rows.append(
            FieldRow(
                [
                    _field(sheet, "passed", moment(language, each.at), 2),
                    _field(sheet, "passed_to", each.to, 3),
                    _field(sheet, "told", each.told, 5, lines=max(lines, _SHORT)),
                ]
            )
        )
    if not sheet.passed:
        rows.append(FieldRow([_field(sheet, "passed", share=2), _field(sheet, "passed_to", share=3),
                              _field(sheet, "told", share=5)], 24))  # fmt: skip
    rows += [
        _open_box(sheet, "cause", sheet.cause, lines, more),
        _open_box(sheet, "measure", sheet.measure, lines, more),
        FieldRow(
            [
                _field(sheet, "offer", sheet.offer, lines=lines),
                _field(sheet, "agreed", sheet.agreed, lines=lines),
                _field(sheet, "decision", sheet.decision, lines=lines),
            ],
            26,
        ),
    ]
    if sheet.compensation:
        rows.append(FieldRow([_field(sheet, "compensation", sheet.compensation, lines=lines)]))
    apology = _field(sheet, "apology", sheet.apology, lines=max(lines, _SHORT))
    return [*rows, FieldRow([_field(sheet, "sign.department"), apology], _SIGN)]


def _end(sheet: ComplaintSheet, lines: int, more: float) -> list[Flowable]:
    result = " · ".join(part for part in (_stored(sheet, "result", sheet.result), sheet.referred_to) if part)
    opinion = " · ".join(part for part in (_stored(sheet, "mark", sheet.mark), sheet.mark_words) if part)
    return [
        Spacer(1, 4),
        _open_box(sheet, "reply", sheet.reply[:_CUT], lines, more),
        FieldRow(
            [
                _field(sheet, "replied", _when(sheet, sheet.replied_at), 2),
                _field(sheet, "reply_channel", _stored(sheet, "channel", sheet.reply_channel), 1.6),
                _field(sheet, "replied_by", sheet.replied_by, 2),
                _field(sheet, "result", result, 4),
            ]
        ),
        FieldRow(
            [
                Field(
                    word(sheet.language, "form.opinion"),
                    opinion or word(sheet.language, "slip.opinion.boxes"),
                    4,
                    lines=max(lines, _SHORT),
                ),
                _field(sheet, "called", _when(sheet, sheet.called_at), 2),
                _field(sheet, "sign.owner", share=3),
            ],
            _SIGN,
        ),
        _open_box(sheet, "prevention", sheet.prevention, lines, more),
        FieldRow(
            [
                _field(sheet, "closed", _when(sheet, sheet.closed_at), 2),
                _field(sheet, "closed_by", sheet.closed_by, 2),
                _field(sheet, "sign.manager", share=4),
            ],
            _SIGN,
        ),
    ]


def _open_box(sheet: ComplaintSheet, key: str, text: str, lines: int, more: float) -> Flowable:
    box = Field(word(sheet.language, f"form.{key}"), text, lines=lines, ruled=not text)
    return FieldRow([box], 22 if text else 12 + _PEN + more)


def _chosen(sheet: ComplaintSheet, key: str, value: str, choices: tuple[str, ...], share: float) -> Field:
    """What was chosen; boxes to tick where nothing was."""
    # A box stays with its words.
    ticks = "   ".join(f"□ {_stored(sheet, key, each)}".replace(" ", "\u00a0") for each in choices)
    return _field(sheet, key, _stored(sheet, key, value) if value else ticks, share)


def _stored(sheet: ComplaintSheet, prefix: str, value: str) -> str:
    return word(sheet.language, f"{prefix}.{value}") if value else ""


def _when(sheet: ComplaintSheet, at: datetime | None) -> str:
    return moment(sheet.language, at) if at is not None else ""


def _field(
    sheet: ComplaintSheet, key: str, value: str = "", share: float = 1, strong: bool = False, lines: int = 2
) -> Field:
    return Field(word(sheet.language, f"form.{key}"), value, share, strong, lines)
