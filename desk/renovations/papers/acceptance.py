"""Draws the acceptance of the finished work."""

from reportlab.platypus import Flowable

from desk.paper.fields import Field, FieldRow, Stack
from desk.paper.flowing import Grid, LongField
from desk.renovations.papers.frame import bound, dated, field, gap, heading, signatures, site, tell, who
from desk.renovations.papers.words import listed, said
from desk.renovations.sheet import RenovationSheet

_SHARES = (0.6, 4.4, 1.1, 1.3, 4.2)


def draw(sheet: RenovationSheet) -> bytes:
    """The acceptance: each thing that is looked at, what stands on file, the result, and who signs."""
    language = sheet.language
    headings = ["", *(said(language, f"check.{name}") for name in ("what", "good", "bad", "remark"))]
    rows = [(str(number), what, "□", "□", "") for number, what in enumerate(listed(language, "check.list"), 1)]
    return bound(
        sheet,
        [
            *heading(sheet),
            *who(sheet),
            *site(sheet),
            LongField(said(language, "scope"), sheet.scope),
            FieldRow([
                Field(said(language, "check.passes"), _badges(sheet), 3),
                Field(said(language, "check.breaches"), _breaches(sheet), 3),
                field(sheet, "deposit", sheet.deposit, 4),
            ]),
            gap(6),
            Grid(headings, _SHARES, rows, least=22),
            gap(6),
            LongField(said(language, "check.found"), sheet.acceptance, least=64),
            *_end(sheet),
        ],
    )  # fmt: skip


def _end(sheet: RenovationSheet) -> list[Flowable]:
    result = said(sheet.language, "check.boxes")
    if sheet.accepted_on is not None:
        result = tell(sheet, "check.accepted", day=dated(sheet, sheet.accepted_on))
    return [
        Stack([
            FieldRow([field(sheet, "check.result", result, strong=sheet.accepted_on is not None)], 24),
            FieldRow([field(sheet, "check.again"), field(sheet, "check.deposit")], 46),
            signatures(sheet, "sign.owner", "sign.firm", "sign.engineer", "sign.office", height=64),
        ])
    ]  # fmt: skip


def _badges(sheet: RenovationSheet) -> str:
    """How many passes must come back."""
    given = sum(1 for each in sheet.workers if each.badge)
    return str(given) if given else ""


def _breaches(sheet: RenovationSheet) -> str:
    still = sum(each.righted_on is None for each in sheet.breaches)
    return tell(sheet, "check.open", n=len(sheet.breaches), open=still)
