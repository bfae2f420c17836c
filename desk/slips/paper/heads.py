"""The heads of copies and forms, and the line where two copies part."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from desk.paper.fonts import BOLD
from desk.paper.text import Ink
from desk.slips.paper.composing import Composer
from desk.slips.paper.hand import Hand
from desk.slips.paper.looks import Look
from desk.slips.paper.pieces import Whole
from desk.slips.sheet import Copy, SlipSheet
from desk.words import moment

FORM = "DB-S1 v2"

_CHIP = Ink(8, 10, font=BOLD, grey=1.0)
_USE = Ink(7, 9, grey=0.25)
_OFFICE = Ink(9.5, 12, font=BOLD)
_LINE = Ink(7, 9)
_TITLE = Ink(13, 16, font=BOLD, side="centre")
_TITLE_LEFT = Ink(13, 16, font=BOLD)
_MARK = Ink(7, 9, font=BOLD)
_MARK_CENTRE = Ink(7, 9, font=BOLD, side="centre")
_NUMBER = Ink(8.5, 11, font=BOLD, side="right")
_FORM = Ink(6.4, 8, grey=0.25)
_SCISSORS = Ink(10, 12)
_CONTINUED = Ink(8.5, 11, font=BOLD)


def mark_of(composer: Composer, sheet: SlipSheet) -> str:
    """That it is void, which print of the slip this is and when it was made; nothing on the first."""
    told = [composer.word(sheet.language, "paper.void")] if sheet.void else []
    if sheet.reprint:
        told.append(composer.word(sheet.language, "paper.copy").format(n=sheet.reprint + 1))
        if sheet.printed_at is not None:
            told.append(moment(sheet.language, sheet.printed_at))
    return "  ·  ".join(told)


@dataclass(frozen=True)
class _Printed:
    """What the heads of one copy have alike: words with their places from the head's left top corner."""

    chip: float  # the width of the black ground
    words: tuple[tuple[str, float, float, Ink], ...]
    mark: tuple[float, float, Ink]


class Head(Whole):
    """The head of one labelled copy: whose it is, from whom, what it is, its number in ink and in bars."""

    def __init__(self, composer: Composer, look: Look, sheet: SlipSheet, copy: Copy) -> None:
        self.look, self.number, self.height = look, sheet.number, look.head
        self.bars = composer.bars(sheet.number, look)
        self.mark = mark_of(composer, sheet)
        bars_left = look.room - self.bars.width
        marked = round(composer.width(self.mark, _MARK), 1)
        key = ("head", copy, sheet.language, sheet.letterhead, round(bars_left, 1), marked, sheet.home is None)
        self.printed = composer.kept(key, lambda: _printed(composer, look, sheet, copy, bars_left, marked))

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, right, printed = self.look, x + self.look.room, self.printed
        hand.block(x, top - 4.6 * mm, printed.chip, 4.6 * mm)
        for words, left, down, ink in printed.words:
            hand.label(words, x + left, top - down, ink)
        if self.mark:
            left, down, ink = printed.mark
            hand.value(self.mark, x + left, top - down, ink)
        hand.bars(self.bars, right - self.bars.width, top - 0.4 * mm - look.bars, look.bars)
        hand.value(self.number, right, top - 3.9 * mm - look.bars, _NUMBER)


def _printed(composer: Composer, look: Look, sheet: SlipSheet, copy: Copy, bars_left: float, marked: float) -> _Printed:
    told, use, title = (
        composer.word(sheet.language, key) for key in (f"slip.copy.{copy}", f"slip.copy.{copy}.use", "slip.title")
    )
    if sheet.home and copy is Copy.WORKER:
        use = ""  # nobody carries it out any more
    chip, middle = composer.width(told, _CHIP) + 10, look.room * 0.53
    # On a narrow sheet the title stands behind the copy's name, on a wide one in the middle.
    narrow = look.room < 160 * mm
    room = (bars_left if narrow else middle - composer.width(title, _TITLE) / 2) - 10
    head = sheet.letterhead
    beside = room if narrow else min(room, middle - marked / 2 - 10)
    office, office_ink = composer.shrunk(head.office, beside, _OFFICE)
    line = "  ·  ".join(part for part in (head.estate, head.hotline or head.phone) if part)
    line, line_ink = composer.shrunk(line, bars_left - 10, _LINE)
    words = [
        (told, 5, 3.4 * mm, _CHIP),
        (office, 0, 9 * mm, office_ink),
        (line, 0, 12.4 * mm, line_ink),
        (FORM, bars_left, 3.7 * mm + look.bars, _FORM),
    ]
    if narrow:
        words.append((title, chip + 7, 3.9 * mm, _TITLE_LEFT))
        return _Printed(chip, tuple(words), (0, 15.6 * mm, _MARK))
    words += [
        (composer.line(use, room - chip, _USE), chip + 5, 3.3 * mm, _USE),
        (title, middle, 5.2 * mm, _TITLE),
    ]
    return _Printed(chip, tuple(words), (middle, 8.9 * mm, _MARK_CENTRE))


class Continued(Whole):
    """The head of a page on which a copy goes on: which slip's and whose copy, which print, and the matter."""

    def __init__(self, composer: Composer, look: Look, sheet: SlipSheet, copy: Copy) -> None:
        self.look, self.height = look, 12 * mm
        self.bars = composer.bars(sheet.number, look)
        room = look.room - self.bars.width - 10
        name, title = (composer.word(sheet.language, key) for key in (f"slip.copy.{copy}", "slip.title"))
        told = "  ·  ".join(part for part in (sheet.number, sheet.unit or sheet.place, name) if part)
        self.told = composer.line(told, room, _CONTINUED)
        continued = composer.word(sheet.language, "paper.continued").format(number=title)
        self.continued = composer.line(
            "  ·  ".join(part for part in (continued, mark_of(composer, sheet)) if part), room, _USE
        )
        self.matter = composer.line(sheet.summary, look.room, look.value)

    def draw(self, hand: Hand, x: float, top: float) -> None:
        right = x + self.look.room
        hand.bars(self.bars, right - self.bars.width, top - 5.5 * mm, 5.5 * mm)
        hand.value(self.told, x, top - 9, _CONTINUED)
        hand.value(self.continued, x, top - 18, _USE)
        hand.value(self.matter, x, top - 28.5, self.look.value)


class Tear(Whole):
    """Where two copies part."""

    def __init__(self, look: Look) -> None:
        self.look, self.height = look, look.tear

    def draw(self, hand: Hand, x: float, top: float) -> None:
        if hand.values_only:
            return
        canvas, y = hand.canvas, top - self.height / 2
        canvas.saveState()
        canvas.setLineWidth(0.6)
        canvas.setStrokeGray(0)
        canvas.setDash(4, 3)
        canvas.line(0, y, x - 1, y)
        canvas.line(x + 12, y, self.look.width, y)
        canvas.restoreState()
        hand.label("✂", x, y - 3.6, _SCISSORS)
