"""Draws the notice of a breach: what was found, what must be done by when, and that it was received."""

from reportlab.platypus import Flowable

from desk.paper.fields import Field, FieldRow, Stack
from desk.paper.flowing import LongField
from desk.paper.text import Ink, Words
from desk.renovations.papers.frame import bound, dated, field, gap, heading, section, tell
from desk.renovations.papers.panels import Big, Panel
from desk.renovations.papers.words import said
from desk.renovations.sheet import Found, RenovationSheet

_BODY = Ink(10.5, 16)
_FOUND = Ink(11, 15.5)


def draw(sheet: RenovationSheet) -> bytes:
    """The notice; one that is given again for the same breach says so."""
    breach = sheet.breach
    assert breach is not None, "a notice is about a breach"
    language = sheet.language
    phone = sheet.letterhead.phone or sheet.letterhead.hotline
    called = tell(sheet, "notice.phone", phone=phone) if phone else ""
    return bound(
        sheet,
        [
            *heading(sheet),
            *_repeat(sheet, breach),
            *_addressed(sheet, breach),
            gap(9),
            Words(tell(sheet, "notice.body", day=dated(sheet, breach.found_on), unit=sheet.unit), _BODY, after=7),
            LongField(said(language, "notice.what"), breach.what, least=96, ink=_FOUND),
            LongField(said(language, "notice.demand"), breach.demand, least=76, ink=_FOUND),
            _due(sheet, breach),
            gap(9),
            Words(tell(sheet, "notice.follows", phone=called), _BODY, after=8),
            FieldRow([field(sheet, "sign.office", sheet.printed_by)], 70),
            _receipt(sheet),
            _again(sheet, breach),
        ],
    )


def _repeat(sheet: RenovationSheet, breach: Found) -> list[Flowable]:
    if breach.first_told is None or breach.righted_on is not None:
        return []
    since = tell(sheet, "notice.repeat.since", day=dated(sheet, breach.first_told))
    return [Panel([Big(said(sheet.language, "notice.repeat"), since, 15, 2, inverse=True)], 38), gap(5)]


def _addressed(sheet: RenovationSheet, breach: Found) -> list[Flowable]:
    number = f"{sheet.permit or sheet.unit} / {breach.place}"
    return [
        FieldRow([
            field(sheet, "notice.to", sheet.owners or sheet.applicant, 4, strong=True),
            field(sheet, "unit", sheet.unit, 2, strong=True),
            field(sheet, "notice.number", number, 2.4),
            field(sheet, "notice.day", dated(sheet, sheet.printed_on), 2.2),
        ]),
        FieldRow([
            field(sheet, "firm", sheet.firm, 4),
            field(sheet, "foreman", sheet.foreman, 2),
            field(sheet, "phone", sheet.phone, 2.4),
            Field(said(sheet.language, "notice.photos"), _photos(sheet, breach), 2.2),
        ]),
    ]  # fmt: skip


def _photos(sheet: RenovationSheet, breach: Found) -> str:
    return (
        tell(sheet, "notice.photos.n", n=breach.photos) if breach.photos else said(sheet.language, "notice.photos.none")
    )


def _due(sheet: RenovationSheet, breach: Found) -> Flowable:
    """The day in white on black; without one the box is left white for a pen."""
    due = dated(sheet, breach.due_on)
    return Panel([Big(said(sheet.language, "notice.due"), due, 22, inverse=bool(due))], 44)


def _receipt(sheet: RenovationSheet) -> Flowable:
    boxes = [
        Field(said(sheet.language, "notice.received.as"), said(sheet.language, "notice.as.boxes"), 4),
        Field(said(sheet.language, "notice.how"), said(sheet.language, "notice.how.boxes"), 5),
    ]
    signed = [field(sheet, "notice.received", share=4), field(sheet, "notice.received.at", share=5)]
    return Stack([section(sheet, "notice.receipt"), FieldRow(signed, 38), FieldRow(boxes, 26)])


def _again(sheet: RenovationSheet, breach: Found) -> Flowable:
    """What was found when somebody looked again; filled where the book knows it."""
    head = section(sheet, "notice.again")
    if breach.righted_on is not None:
        told = tell(sheet, "notice.righted", day=dated(sheet, breach.righted_on), result=breach.result)
        return Stack([head, LongField(said(sheet.language, "notice.again.result"), told)])
    boxes = Field(said(sheet.language, "notice.again.result"), said(sheet.language, "notice.again.boxes"), 5)
    row = [field(sheet, "notice.again.on", share=2), boxes, field(sheet, "notice.again.by", share=2.6)]
    return Stack([head, FieldRow(row, 34)])
