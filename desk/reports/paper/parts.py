"""What every part of the report shares: inks, headings, sentences, the room it has, and who is told how far it is."""

from collections.abc import Iterable, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desk.paper.binding import PAGE_WIDTH, Margins
from desk.paper.fonts import BOLD
from desk.paper.text import Ink, Words
from desk.reports.report import Progress
from desk.words import Language, word

MARGINS = Margins(left=18 * mm, right=18 * mm, top=22 * mm, bottom=16 * mm, first_top=52 * mm)
WIDTH = PAGE_WIDTH - MARGINS.left - MARGINS.right
GAP = 9 * mm
HALF = (WIDTH - GAP) / 2
CAPTION = Ink(10, 16, font=BOLD)
TOLD = Ink(9, 13)
STRONG = Ink(9, 14, font=BOLD)
NOTE = Ink(7.5, 11, grey=0.2)
LEAST = 30 * mm
"""How much of a page must be left for a part to begin on it."""
_ABOVE_TITLE = 5.0

Story = list[Flowable]


class Chapter(Flowable):
    """The name of a chapter over a rule."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = Words(name, Ink(13, 19, font=BOLD))

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, high = self.name.wrap(available_width, available_height)
        self.height = high + 6
        return self.width, self.height

    def draw(self) -> None:
        self.name.drawOn(self.canv, 0, 6)
        self.canv.setLineWidth(1)
        self.canv.setStrokeGray(0)
        self.canv.line(0, 4, self.width, 4)


class Rows(Flowable):
    """What is cut between its rows, but not before so much of it stands on a page."""

    def least(self, width: float) -> float:
        """How high the part of it is that stays together at its beginning."""
        raise NotImplementedError


class Passed(Flowable):
    """Takes no room; when it is drawn, so many parts of the report are."""

    def __init__(self, done: int, total: int, progress: Progress | None) -> None:
        super().__init__()
        self.done, self.total, self.progress = done, total, progress

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0.0, 0.0

    def draw(self) -> None:
        if self.progress is not None:
            self.progress(self.done, self.total)


def chapter(language: Language, key: str, **told: object) -> Story:
    """The head of a chapter, on a page with room for something of it."""
    return [CondPageBreak(2 * LEAST), Spacer(1, 8), Chapter(word(language, f"report.{key}").format(**told))]


def titled(title: str, body: Sequence[Flowable], least: float = LEAST) -> Story:
    """A part under its title; both begin on the same page, a list with its head and first rows."""
    head = [Spacer(1, _ABOVE_TITLE), Words(title, CAPTION)]
    first = body[0]
    if isinstance(first, Rows):
        least = max(least, _ABOVE_TITLE + head[1].wrap(WIDTH, 0)[1] + first.least(WIDTH))
    return [CondPageBreak(least), *head, *body]


def said(language: Language, key: str, **told: object) -> Words:
    """A sentence of the report."""
    return Words(word(language, f"report.{key}").format(**told), TOLD)


def noted(words: str) -> Words:
    """A remark in small letters."""
    return Words(words, NOTE)


def labelled(language: Language, told: Iterable[tuple[str, str]]) -> Story:
    """Texts of any length under each other, each after what it is; an empty one is left out."""
    colon = word(language, "report.colon")
    lines: Story = [Words(f"{word(language, f'report.{key}')}{colon}{text}", TOLD) for key, text in told if text]
    return [*lines, Spacer(1, 5)]


def left_out(language: Language, total: int, told: int) -> Story:
    """How many lines of a list are not printed, where there are any."""
    return [Spacer(1, 3), noted(word(language, "report.more").format(n=f"{total - told:,}"))] if total > told else []
