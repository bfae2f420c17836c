"""How each kind of paper is set: its size, its margins, its letters, its rules."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from desk.paper.fields import RULE_GREY
from desk.paper.fonts import BOLD
from desk.paper.text import Ink
from desk.slips.stock import Stock

TRACTOR = 13 * mm
"""The strips with the holes at both sides of endless forms, torn off after printing."""
DOT = 0.24
"""A dot of 300 dpi in points; a bar of the code is a whole number of them, so that no bar is rounded away."""

_LABEL, _NOTE = Ink(6.4, 9, grey=0.25), Ink(7, 9.6)
_SUMMARY, _VERBATIM = Ink(9.5, 13, font=BOLD), Ink(9, 12.6)
_FORM_LABEL, _FORM_NOTE = Ink(8, 10), Ink(8, 9.4)
_FORM_VALUE, _FORM_STRONG = Ink(9, 11.2), Ink(9, 11.2, font=BOLD)


@dataclass(frozen=True, kw_only=True)
class Look:
    """Everything in points; nothing is printed outside the margins."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    head: float  # the height of a copy's head
    value: Ink
    strong: Ink
    units: float  # so many shares of fields stand side by side
    module: float  # the thinnest bar; from four dots on a printer of 150 dots an inch draws it too
    code: float = 0.335  # the part of the width that the bars may take
    label: Ink = _LABEL
    note: Ink = _NOTE
    summary: Ink = _SUMMARY
    verbatim: Ink = _VERBATIM
    bars: float = 8.5 * mm  # the height of the bars
    band: float = 10.0  # the height of the label above a value
    rule: float = 0.5  # the width of a line
    rule_grey: float = RULE_GREY
    ruling: float = 20.0  # between two lines for a pen
    under: float = 2.0  # below the words of a box
    line: float = 3.4  # what a table's row is higher than its words
    tear: float = 6.5 * mm  # the strip in which two copies part
    pen: float = 8 * mm  # the height of a box for one written line
    sign: float = 12 * mm  # the height of the signatures
    blanks: int = 2  # rows for a pen below printed lines
    tight: int = 0
    fills: bool = True  # an impact printer only smears what is filled

    @property
    def room(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right


@dataclass(frozen=True, kw_only=True)
class FormLook(Look):
    """An endless form: every box has its fixed place, so that the forms may come pre-printed."""

    row: float  # the height of a row of fields
    leading: float  # of the running words
    table: float  # the height of a row of the table
    rows: int  # of the table
    roomy: bool = False  # whether there is a row for the resident's own words
    width: float = 241 * mm
    left: float = TRACTOR + 3 * mm
    right: float = TRACTOR + 3 * mm
    value: Ink = _FORM_VALUE
    strong: Ink = _FORM_STRONG
    units: float = 12
    module: float = 5 * DOT
    code: float = 0.38
    label: Ink = _FORM_LABEL
    note: Ink = _FORM_NOTE
    band: float = 10.5
    rule: float = 0.8
    rule_grey: float = 0.0
    fills: bool = False


LOOKS: Mapping[Stock, Look] = {
    Stock.A4: Look(
        width=210 * mm, height=297 * mm, left=14 * mm, right=14 * mm, top=9 * mm, bottom=11 * mm, head=15.5 * mm,
        value=Ink(9, 11.4), strong=Ink(9, 11.4, font=BOLD), units=12.8, module=4 * DOT,
    ),
    Stock.A5: Look(
        width=148 * mm, height=210 * mm, left=10 * mm, right=10 * mm, top=8 * mm, bottom=10 * mm, head=17 * mm,
        value=Ink(8.8, 11), strong=Ink(8.8, 11, font=BOLD), units=8.4, module=4 * DOT,
        code=0.432, blanks=1,
    ),
}  # fmt: skip
_TIGHTER = replace(
    LOOKS[Stock.A4], tight=1, value=Ink(8.6, 10.6), strong=Ink(8.6, 10.6, font=BOLD), summary=Ink(9, 11.6, font=BOLD),
    verbatim=Ink(8.6, 11.2), band=9.0, under=1.6, line=2.6, tear=4.6 * mm, pen=7.4 * mm, blanks=1, head=14.6 * mm,
    bars=7.8 * mm,
)  # fmt: skip
_TIGHTEST = replace(
    _TIGHTER, tight=2, value=Ink(8, 9.4), strong=Ink(8, 9.4, font=BOLD), summary=Ink(8.4, 10.2, font=BOLD),
    verbatim=Ink(8, 9.8), label=Ink(6, 7.6, grey=0.25), note=Ink(6.4, 8), band=7.8, under=1.2, line=1.8, tear=4 * mm,
    pen=7 * mm, head=13.4 * mm, bars=6.8 * mm,
)  # fmt: skip
TIGHT: Mapping[Stock, Sequence[Look]] = {Stock.A4: (_TIGHTER, _TIGHTEST), Stock.A5: ()}
"""Looks that bring onto one sheet what the ordinary one does not, the larger letters first."""
FORMS: Mapping[Stock, FormLook] = {
    Stock.WIDE_140: FormLook(
        height=140 * mm, top=5 * mm, bottom=5 * mm, head=35, bars=8 * mm, row=15.4, leading=12, table=13.4, rows=4,
        sign=28, roomy=True,
    ),
    Stock.WIDE_93: FormLook(
        height=280 / 3 * mm, top=3.6 * mm, bottom=3.6 * mm, head=29, bars=6.2 * mm, row=11.6, leading=10.1,
        table=11.3, rows=3, sign=8.9 * mm,
    ),
}  # fmt: skip


def look_of(stock: Stock) -> Look:
    """How that paper is set."""
    return FORMS[stock] if stock.endless else LOOKS[stock]
