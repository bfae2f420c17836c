"""Where the cases fall: by kind, class, place, building, department and more, and classes by causes."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desk.named import Named
from desk.paper.fields import Beside
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import fit, plain
from desk.reports.naming import period_of, short_of
from desk.reports.paper.figures import comparing
from desk.reports.paper.parts import CAPTION, GAP, Story, chapter, noted, said, titled
from desk.reports.paper.rows import Column, RowTable
from desk.reports.report import Report, Share
from desk.words import word

MOST_SHARES = 12
MOST_CAUSES = 8
_ROW, _HEAD = 12.5, 15.5
_NAME, _NUMBER = 0.35, 0.108
_SMALLEST = 6.4


class ShareTable(Flowable):
    """A breakdown: what is now, before and a year before, and a bar for each; the tick on it is the period before."""

    def __init__(self, report: Report, title: str, shares: Sequence[Share]) -> None:
        super().__init__()
        self.language, self.title = report.language, title
        self.shares, self.folded = _folded(report, shares)
        before, year = comparing(report)
        heads = ["here", *(["before"] if before else []), *(["year_before"] if year else [])]
        self.heads = [word(self.language, f"report.{head}") for head in heads]
        self.before, self.year = before, year

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = CAPTION.leading + _HEAD + _ROW * len(self.shares) + 6
        return self.width, self.height

    def draw(self) -> None:
        canvas, width = self.canv, self.width
        y = self.height - 12
        _write(canvas, 0, y, self.title, width, BOLD, CAPTION.size)
        y -= _HEAD
        rights = [width * (_NAME + _NUMBER * (place + 1)) for place in range(len(self.heads))]
        canvas.setFillGray(0.25)
        canvas.setFont(REGULAR, 5.8)
        for right, head in zip(rights, self.heads, strict=True):
            canvas.drawRightString(right, y, fit(head, width * _NUMBER, REGULAR, 5.8))
        left = rights[-1] + 8
        if self.before:
            _write(canvas, left, y, word(self.language, "report.bar"), width - left, REGULAR, 6, 0.25)
        canvas.setLineWidth(0.6)
        canvas.setStrokeGray(0)
        canvas.line(0, y - 3, width, y - 3)
        # A bar for many others together would dwarf the rest.
        barred = [each for each in self.shares if each is not self.folded]
        scale = (width - left - 1) / (max((max(each.now, each.before) for each in barred), default=0) or 1)
        for each in self.shares:
            y -= _ROW
            room = rights[0] - 3 - stringWidth(f"{each.now:,}", BOLD, 8.2)
            _write(canvas, 0, y, each.name, room, REGULAR, _fitting(each.name, room))
            counts = [each.now, *([each.before] if self.before else []), *([each.year_before] if self.year else [])]
            for place, (right, count) in enumerate(zip(rights, counts, strict=True)):
                canvas.setFont(REGULAR if place else BOLD, 8.2)
                canvas.drawRightString(right, y, f"{count:,}")
            if each is not self.folded:
                self._draw_bar(canvas, left, y, each, scale)

    def _draw_bar(self, canvas: Canvas, left: float, y: float, share: Share, scale: float) -> None:
        canvas.setFillGray(0.45)
        canvas.rect(left, y - 0.5, share.now * scale, 6.5, stroke=0, fill=1)
        canvas.setFillGray(0)
        if self.before:
            canvas.rect(left + share.before * scale - 0.6, y - 2, 1.2, 9.5, stroke=0, fill=1)


def breakdowns(report: Report) -> Story:
    """Tables in pairs, so that a page ends between pairs and never inside one."""
    language = report.language
    told = {key: [each for each in shares if each.now or each.before] for key, shares in report.parts.items()}
    tables: list[Flowable] = [
        ShareTable(report, word(language, f"dimension.{key}"), shares) for key, shares in told.items() if shares
    ]
    story = chapter(language, "breakdowns", period=period_of(report.span, language))
    if not tables:
        return [*story, said(language, "none_received")]
    story.append(_heads_told(report))
    for place in range(0, len(tables), 2):
        pair = tables[place : place + 2]
        story.append(Beside(pair if len(pair) == 2 else [*pair, Spacer(1, 1)], [1, 1], GAP))
    if report.breaches_in_year:
        comma = word(language, "report.comma")
        listed = comma.join(f"{name} {count:,}" for name, count in report.breaches_in_year)
        story.append(noted(word(language, "report.breaches").format(year=report.span.first.year, told=listed)))
    return story + class_by_cause(report)


def _heads_told(report: Report) -> Flowable:
    """Which periods stand in the columns."""
    language, span, (before, year) = report.language, report.span, comparing(report)
    now, then, ago = (short_of(each, language) for each in (span, span.before, span.year_before))
    if not before:
        return Spacer(1, 1)
    key = "report.columns" if year else "report.columns_before"
    return noted(word(language, key).format(now=now, before=then, year=ago))


def class_by_cause(report: Report) -> Story:
    """The cases closed, classes down and causes across, both with their sums (M40)."""
    language, crossed = report.language, report.class_by_cause
    if not crossed.classes:
        return []
    none, total = word(language, "report.none_given"), word(language, "report.total")

    def called(name: Named | None) -> str:
        return none if name is None else name.text(language)

    causes, rows = [each.text(language) for each in crossed.causes], [list(each) for each in crossed.counts]
    if len(causes) > MOST_CAUSES:
        kept = MOST_CAUSES - 1
        others = word(language, "report.others").format(n=len(causes) - kept)
        causes, rows = [*causes[:kept], others], [[*each[:kept], sum(each[kept:])] for each in rows]
    sums = [sum(column) for column in zip(*rows, strict=True)]
    named = [*((called(each), counts) for each, counts in zip(crossed.classes, rows, strict=True)), (total, sums)]
    share = 0.78 / (len(causes) + 1)
    columns = [Column(word(language, "report.class"), 0.22)]
    columns += [Column(each, share, right=True) for each in causes]
    columns.append(Column(total, share, right=True, bold=True))
    lines = [(name, *(f"{count:,}" if count else "" for count in counts), f"{sum(counts):,}") for name, counts in named]
    table = RowTable(columns, lines, strong=[len(lines) - 1])
    return [CondPageBreak(40 * mm), *titled(word(language, "report.class_by_cause"), [table])]


def _fitting(name: str, room: float) -> float:
    """The size at which a name fits whole, where a legible one does."""
    size = 8.2
    while size > _SMALLEST and stringWidth(name, REGULAR, size) > room:
        size -= 0.3
    return size


def _folded(report: Report, shares: Sequence[Share]) -> tuple[list[Share], Share | None]:
    """The first MOST_SHARES as given; the rest summed under a name that says how many, and what was not given."""
    if len(shares) <= MOST_SHARES:
        return list(shares), None
    named = [each for each in shares if each.key is not None]
    none = [each for each in shares if each.key is None]
    most = MOST_SHARES - 1 - len(none)
    kept, rest = named[:most], named[most:]
    summed = Share(
        None,
        word(report.language, "report.others").format(n=len(rest)),
        sum(each.now for each in rest),
        sum(each.before for each in rest),
        sum(each.year_before for each in rest),
    )
    return [*kept, summed, *none], summed


def _write(canvas: Canvas, x: float, y: float, text: str, room: float, font: str, size: float, grey: float = 0) -> None:
    canvas.setFont(font, size)
    canvas.setFillGray(grey)
    canvas.drawString(x, y, fit(plain(text[:300]), room, font, size))
    canvas.setFillGray(0)
