"""The test sheet: a millimetre ruler to measure where a printer puts its ink, and a slip as it will look."""

from datetime import UTC, datetime, timedelta

from reportlab.lib.units import mm

from db.models import LineKind
from desk.named import Named
from desk.paper.letterhead import Letterhead
from desk.paper.text import Ink
from desk.slips.lines import LineRow, totals
from desk.slips.paper.batch import draw_pages, open_canvas
from desk.slips.paper.composing import Composer
from desk.slips.paper.hand import Hand
from desk.slips.paper.looks import look_of
from desk.slips.sheet import Copy, SlipSheet
from desk.slips.stock import Layout
from desk.words import Language, word

_RULER = 26
"""Millimetres from the edge to the ruler beside it."""
_FIGURE = Ink(8, 10, side="centre")
_SENTENCE = Ink(10, 15)


def draw_trial(layout: Layout, letterhead: Letterhead, language: Language, currency: str = "") -> bytes:
    """A page with rulers, its zeros at the paper's edges when the offsets are right, then a sample slip."""
    sheet = sample_slip(letterhead, language, currency)
    buffer, canvas = open_canvas(layout, [sheet])
    hand, composer = Hand(canvas, values_only=False), Composer()
    look = look_of(layout.stock)
    canvas.translate(layout.right_mm * mm, -layout.down_mm * mm)
    hand.rules(0.8, 0)
    hand.box(look.left, look.bottom, look.room, look.height - look.top - look.bottom)
    _across(hand, look.width, look.height)
    _down(hand, look.height)
    told = word(language, "slip.trial").format(
        stock=word(language, f"slip.stock.{layout.stock}"), right=f"{layout.right_mm:g}", down=f"{layout.down_mm:g}"
    )
    left = (_RULER + 8) * mm
    lines = composer.running(told, look.width - look.right - left - 8 * mm, _SENTENCE)
    hand.lines(lines, left, look.height - (_RULER + 7) * mm, _SENTENCE)
    canvas.showPage()
    draw_pages(Hand(canvas, layout.values_only and layout.stock.endless), composer, layout, sheet)
    canvas.save()
    return buffer.getvalue()


def sample_slip(letterhead: Letterhead, language: Language, currency: str) -> SlipSheet:
    """An invented slip with something in every box."""
    day = datetime(2026, 11, 21, 12, 5, tzinfo=UTC)
    lines = (
        LineRow(
            1, LineKind.SERVICE, Named("Replace angle valve", "更换角阀"), Named("pc", "个"), 1000, 8000, charged=False
        ),
        LineRow(
            2, LineKind.MATERIAL, Named("Brass angle valve", "铜角阀"), Named("pc", "只"), 2000, 3550, charged=True
        ),
    )
    chinese = language is Language.ZH
    return SlipSheet(
        language=language,
        letterhead=letterhead,
        number="S-2026-0000",
        case_number="C-2026-0000",
        reported_at=day - timedelta(minutes=12),
        raised_at=day,
        unit="3-2-1801",
        place="厨房水槽下方" if chinese else "Kitchen, below the sink",
        told_by="王小明" if chinese else "Gwen Oakley",
        relation="owner",
        told_phone="138 0000 0000",
        channel="phone",
        kind="repair",
        class_name="给排水 / 漏水" if chinese else "Water and drains / leak",
        urgency="same_day",
        summary="厨房水槽下角阀滴水" if chinese else "Angle valve below the kitchen sink drips",
        words="昨天晚上就开始滴了，请今天来人。" if chinese else "It started last night, please come today.",
        access="18:00以后在家" if chinese else "At home after 18:00",
        trade="水电维修" if chinese else "Plumbing",
        worker="沈师傅" if chinese else "Tom Reed",
        first_receiver="何知夏" if chinese else "Ann Hale",
        clerk="何知夏" if chinese else "Ann Hale",
        reply_due=day + timedelta(hours=2),
        solution_due=day + timedelta(days=2),
        copies=tuple(Copy),
        bring="角阀、生料带、扳手" if chinese else "Angle valves, thread tape, wrench",
        equipment="给水泵 P-02" if chinese else "Water pump P-02",
        warranty="developer",
        appoint_from=day + timedelta(hours=20),
        appoint_until=day + timedelta(hours=22),
        currency=currency,
        lines=lines,
        totals=totals(lines),
    )


def _across(hand: Hand, width: float, height: float) -> None:
    y = height - _RULER * mm
    hand.line(0, y, width, y)
    for place in range(int(width / mm) + 1):
        hand.line(place * mm, y, place * mm, y + _tick(place))
        if place % 10 == 0 and 0 < place < width / mm - 4:
            _figure(hand, place, place * mm, y + 4.6 * mm)


def _down(hand: Hand, height: float) -> None:
    x = _RULER * mm
    hand.line(x, 0, x, height)
    for place in range(int(height / mm) + 1):
        hand.line(x, height - place * mm, x - _tick(place), height - place * mm)
        if place % 10 == 0 and place < height / mm - 4 and place > _RULER + 8:
            _figure(hand, place, x - 6.6 * mm, height - place * mm - 3)


def _figure(hand: Hand, place: int, middle: float, baseline: float) -> None:
    """A figure of a ruler on white: the frame may pass behind it."""
    half = 0.32 * _FIGURE.size * len(str(place))
    hand.block(middle - half, baseline - 1.5, 2 * half, _FIGURE.size + 0.5, grey=1)
    hand.label(str(place), middle, baseline, _FIGURE)


def _tick(place: int) -> float:
    return (4 if place % 10 == 0 else 3 if place % 5 == 0 else 1.8) * mm
