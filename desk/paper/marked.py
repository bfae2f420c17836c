"""Words with blanks in them: what still has to be filled in is red, so that nobody overlooks it."""

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desk.paper.fonts import BOLD, holds_rare
from desk.paper.glyphs import ALIKE
from desk.paper.text import Ink, Words, draw_strong

OPENS, CLOSES = ALIKE.values()
"""The brackets around a blank as plain text has them."""
_RED = (0.78, 0.0, 0.0)


def draw_marked(canvas: Canvas, line: str, x: float, top: float, width: float, ink: Ink, in_blank: bool) -> bool:
    """One line at its `top`, its blanks red; `in_blank` when the line before left one open. Whether this one does."""
    if ink.side == "centre":
        line = line.strip()
        x += (width - stringWidth(line, ink.font, ink.size)) / 2
    canvas.setFont(ink.font, ink.size)
    y = top - (ink.leading - ink.size) / 2 - 0.88 * ink.size
    for part in line.replace(OPENS, f"\0{OPENS}").replace(CLOSES, f"{CLOSES}\0").split("\0"):
        in_blank = in_blank or part.startswith(OPENS)
        colour = _RED if in_blank else (ink.grey,) * 3
        if ink.font == BOLD and holds_rare(part):
            draw_strong(canvas, x, y, part, ink, colour)
        else:
            canvas.setFillColorRGB(*colour)
            canvas.drawString(x, y, part)
        x += stringWidth(part, ink.font, ink.size)
        in_blank = in_blank and not part.endswith(CLOSES)
    canvas.setFillGray(0)
    return in_blank


class MarkedWords(Words):
    """Running text from lines that are broken already, with its blanks red on every page it flows over."""

    def __init__(self, lines: list[str], ink: Ink, *, in_blank: bool = False) -> None:
        super().__init__("", ink, lines=lines)
        self.told, self.in_blank = lines, in_blank

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        parts = super().split(available_width, available_height)
        if not any(OPENS in line for line in self.told):
            return parts
        marked: list[Flowable] = []
        in_blank = self.in_blank
        for part in parts:
            assert isinstance(part, Words)
            lines = part.lines(available_width)
            marked.append(MarkedWords(lines, part.ink, in_blank=in_blank))
            for line in lines:
                in_blank = line.rfind(OPENS) > line.rfind(CLOSES) or (in_blank and CLOSES not in line)
        return marked

    def draw(self) -> None:
        if not self.in_blank and not any(OPENS in line for line in self.told):
            super().draw()
            return
        top, in_blank = self.height, self.in_blank
        for place, line in enumerate(self.told):
            begins = self.ink.indent if not place and self.ink.side == "left" else 0
            in_blank = draw_marked(self.canv, line, begins, top, self.width, self.ink, in_blank)
            top -= self.ink.leading
