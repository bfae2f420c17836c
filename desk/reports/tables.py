"""The parts of a monthly report: figure tiles, share tables with bars, classes by causes, lists."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, Words, few_lines, fit, plain
from desk.reports.sheet import (
    MOST_LINES,
    AskedLine,
    CaseLine,
    Cross,
    Figure,
    IdeaLine,
    PaymentLine,
    ScoredLine,
    Share,
)
from desk.words import Language, day, short_moment, word

CAPTION = Ink(10.5, 17, font=BOLD)
NOTE = Ink(7.5, 11, grey=0.2)
MOST_SHARES = 12
MOST_CAUSES = 8
_REMARK, _CELL = Ink(7.5, 10), Ink(8, 10)
_HEAD = Ink(6, 7.5, grey=0.25)
_ROW = 12.5


class Tiles(Flowable):
    """The month's figures, each with the month before beside it, four in a row."""

    def __init__(self, language: Language, figures: Sequence[Figure]) -> None:
        super().__init__()
        self.language = language
        self.figures = figures

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = -(-len(self.figures) // 4) * 17.5 * mm
        return self.width, self.height

    def draw(self) -> None:
        canvas, wide, high = self.canv, self.width / 4, 17.5 * mm
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(0.55)
        for place, figure in enumerate(self.figures):
            x, top = place % 4 * wide, self.height - place // 4 * high
            canvas.rect(x, top - high, wide, high)
            room = wide - 10
            _write(canvas, x + 5, top - 10, figure.name, room, REGULAR, 7, 0.2)
            _write(canvas, x + 5, top - 29, figure.now, room, BOLD, _largest(figure.now, room), 0)
            before = word(self.language, "report.before").format(value=figure.before or "—")
            _write(canvas, x + 5, top - 42, before, room, REGULAR, 7, 0.2)


class ShareTable(Flowable):
    """A named breakdown: count, month before, and a bar for each; the tick on a bar is the month before."""

    def __init__(self, language: Language, title: str, shares: Sequence[Share]) -> None:
        super().__init__()
        self.language = language
        self.title = title
        self.shares = _folded(language, shares)
        self.folded = len(shares) > MOST_SHARES

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = CAPTION.leading + _ROW * (len(self.shares) + 1) + 8
        return self.width, self.height

    def draw(self) -> None:
        canvas, width = self.canv, self.width
        y = self.height - 12
        _write(canvas, 0, y, self.title, width, BOLD, CAPTION.size, 0)
        y -= _ROW + 3
        name_room = width * 0.42
        now_right, before_right, bar_left = width * 0.54, width * 0.66, width * 0.69
        _write(canvas, 0, y, word(self.language, "report.name"), name_room, REGULAR, 6.5, 0.25)
        canvas.setFont(REGULAR, 6.5)
        canvas.setFillGray(0.25)
        canvas.drawRightString(now_right, y, word(self.language, "report.now"))
        canvas.drawRightString(before_right, y, word(self.language, "report.was"))
        canvas.setLineWidth(0.6)
        canvas.setStrokeGray(0)
        canvas.line(0, y - 3, width, y - 3)
        _write(canvas, bar_left, y, word(self.language, "report.bar"), width - bar_left, REGULAR, 6.5, 0.25)
        barred = self.shares[:-1] if self.folded else self.shares  # a bar for many others would dwarf the rest
        scale = (width - bar_left) / (max((max(share.count, share.before) for share in barred), default=0) or 1)
        for share in self.shares:
            y -= _ROW
            _write(canvas, 0, y, share.name, name_room, REGULAR, 8.5, 0)
            canvas.setFont(BOLD, 8.5)
            canvas.drawRightString(now_right, y, f"{share.count:,}")
            canvas.setFont(REGULAR, 8.5)
            canvas.drawRightString(before_right, y, f"{share.before:,}")
            if self.folded and share is self.shares[-1]:
                continue
            canvas.setFillGray(0.45)
            canvas.rect(bar_left, y - 0.5, share.count * scale, 6.5, stroke=0, fill=1)
            canvas.setFillGray(0)
            canvas.rect(bar_left + share.before * scale - 0.6, y - 2, 1.2, 9.5, stroke=0, fill=1)


def case_list(language: Language, lines: Sequence[CaseLine], total: int, width: float) -> list[Flowable]:
    """A table of cases whose head repeats on every page; past MOST_LINES a sentence counts the rest of the total."""
    shares = (0.145, 0.135, 0.13, 0.31, 0.135, 0.145)
    widths = [width * share for share in shares]
    names = ("number", "taken", "unit", "summary", "due", "status")
    rows: list[list[object]] = [[word(language, f"report.{name}") for name in names]]
    for line in lines[:MOST_LINES]:
        due = short_moment(language, line.due) if line.due is not None else "—"
        cells = [line.number, short_moment(language, line.taken), line.unit, line.summary, due]
        cells.append(word(language, f"status.{line.status}"))
        rows.append([fit(plain(cell[:300]), room - 5, REGULAR, 8) for cell, room in zip(cells, widths, strict=True)])
    table = Table(rows, widths, repeatRows=1, style=_LIST)
    more = total - min(len(lines), MOST_LINES)
    if more <= 0:
        return [table]
    return [table, Spacer(1, 4), Words(word(language, "report.more").format(n=more), NOTE)]


_LINES = TableStyle(
    [
        ("FONT", (0, 0), (-1, -1), REGULAR, 8, 10),
        ("LINEBELOW", (0, 0), (-1, -1), 0.3, "#b0b0b0"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 5),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
)
_LIST = TableStyle(
    [
        *_LINES.getCommands(),
        ("FONT", (0, 0), (-1, 0), REGULAR, 6.5, 8),
        ("TEXTCOLOR", (0, 0), (-1, 0), "#404040"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.6, "#000000"),
    ]
)


def cross_table(language: Language, cross: Cross, width: float) -> Table:
    """Classes down, causes across, both with their sums; what was never counted stays empty."""
    across, down = _narrowed(language, cross)
    name_room, room = width * 0.22, width * 0.78 / (len(across) + 1)
    total = word(language, "report.total")
    sums = tuple(sum(column) for column in zip(*(counts for _, counts in down), strict=True))
    rows: list[list[object]] = [
        [word(language, "report.class"), *(Words(each[:60], _HEAD) for each in across), Words(total, _HEAD)]
    ]
    for name, counts in (*down, (total, sums)):
        cells = [f"{count:,}" if count else "" for count in counts]
        rows.append([fit(plain(name[:300]), name_room - 5, REGULAR, 8), *cells, f"{sum(counts):,}"])
    sums_bold = [("FONT", (-1, 1), (-1, -1), BOLD, 8), ("FONT", (0, -1), (-1, -1), BOLD, 8)]
    style = TableStyle([*_LIST.getCommands(), *sums_bold])
    return Table(rows, [name_room, *[room] * (len(across) + 1)], repeatRows=1, style=style)


def payment_list(language: Language, lines: Sequence[PaymentLine], width: float) -> list[Flowable]:
    """What was paid, payment by payment."""
    widths = [width * share for share in (0.145, 0.145, 0.16, 0.55)]
    rows = [[word(language, f"report.{name}") for name in ("paid_on", "number", "sum", "basis")]]
    for line in lines[:MOST_LINES]:
        cells = (day(language, line.on), line.number, line.sum, line.basis)
        rows.append([fit(plain(cell[:300]), room - 5, REGULAR, 8) for cell, room in zip(cells, widths, strict=True)])
    table = Table(rows, widths, repeatRows=1, style=_LIST)
    if len(lines) <= MOST_LINES:
        return [table]
    return [table, Spacer(1, 4), Words(word(language, "report.more").format(n=len(lines) - MOST_LINES), NOTE)]


def asked_table(language: Language, lines: Sequence[AskedLine], width: float) -> Table:
    """The paid services asked for most, counted on slips."""
    widths = [width * share for share in (0.08, 0.54, 0.15, 0.23)]
    rows: list[list[object]] = [["", *(word(language, f"report.{name}") for name in ("service", "on_slips", "sum"))]]
    for place, line in enumerate(lines, 1):
        name = Words("", _CELL, lines=few_lines(plain(line.name), widths[1] - 5, _CELL, 2))
        rows.append([str(place), name, f"{line.times:,}", line.sum])
    style = [*_LIST.getCommands(), ("ALIGN", (2, 0), (3, -1), "RIGHT"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    return Table(rows, widths, style=TableStyle(style))


def ideas_table(lines: Sequence[IdeaLine], width: float) -> Table:
    """What was asked for and could be offered, case by case, each in two lines at most."""
    widths = [width * share for share in (0.25, 0.75)]

    def told(summary: str) -> Words:
        return Words("", _CELL, lines=few_lines(plain(summary), widths[1] - 5, _CELL, 2))

    rows = [[fit(plain(each.number), widths[0] - 5, REGULAR, 8), told(each.summary)] for each in lines]
    return Table(rows, widths, style=TableStyle([*_LINES.getCommands(), ("VALIGN", (0, 0), (-1, -1), "TOP")]))


def scored_table(language: Language, lines: Sequence[ScoredLine], width: float) -> Table:
    """Services with their scores; n stands before every mean, the remarks beside it."""
    widths = [width * share for share in (0.27, 0.1, 0.11, 0.09, 0.43)]
    names = ("service", "on_slips", "n", "mean", "remarks")
    rows: list[list[object]] = [[word(language, f"report.{name}") for name in names]]
    for line in lines:
        name = Words("", _CELL, lines=few_lines(plain(line.name), widths[0] - 5, _CELL, 2))
        remarks = [Words(each, _REMARK) for each in line.remarks] or ""
        rows.append([name, f"{line.slips:,}", f"{line.n:,}", line.mean, remarks])
    right = [
        ("ALIGN", (1, 0), (3, -1), "RIGHT"),
        ("LEFTPADDING", (4, 0), (4, -1), 10),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    return Table(rows, widths, repeatRows=1, style=TableStyle([*_LIST.getCommands(), *right]))


def _narrowed(language: Language, cross: Cross) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[int, ...]], ...]]:
    """As many causes as fit beside each other, the rest in one."""
    if len(cross.across) <= MOST_CAUSES:
        return cross.across, cross.down
    kept = MOST_CAUSES - 1
    others = word(language, "report.others").format(n=len(cross.across) - kept)
    down = tuple((name, (*counts[:kept], sum(counts[kept:]))) for name, counts in cross.down)
    return (*cross.across[:kept], others), down


def _largest(text: str, room: float) -> float:
    """The size at which a figure still fits its tile whole."""
    size = 17.0
    while size > 8 and stringWidth(text, BOLD, size) > room:
        size -= 0.5
    return size


def _folded(language: Language, shares: Sequence[Share]) -> list[Share]:
    """The first MOST_SHARES as given; the rest summed under a name that says how many."""
    if len(shares) <= MOST_SHARES:
        return list(shares)
    rest = shares[MOST_SHARES - 1 :]
    name = word(language, "report.others").format(n=len(rest))
    summed = Share(name, sum(share.count for share in rest), sum(share.before for share in rest))
    return [*shares[: MOST_SHARES - 1], summed]


def _write(canvas: Canvas, x: float, y: float, text: str, room: float, font: str, size: float, grey: float) -> None:
    canvas.setFont(font, size)
    canvas.setFillGray(grey)
    canvas.drawString(x, y, fit(plain(text[:300]), room, font, size))
    canvas.setFillGray(0)
