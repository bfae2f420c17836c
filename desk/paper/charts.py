"""Bar charts in black and grey, legible on any printer; a Drawing also renders to SVG for the screen."""

from collections.abc import Sequence

from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color

from desk.paper.fonts import REGULAR, load_fonts
from desk.paper.text import plain

_INK = Color(0.25, 0.25, 0.25)
_PALE = Color(0.72, 0.72, 0.72)
_RULE = Color(0.8, 0.8, 0.8)


def columns(values: Sequence[int], labels: Sequence[str], width: float, height: float, numbers: bool = True) -> Drawing:
    """Upright bars over their labels, in points; counts stand on top where they are not zero."""
    load_fonts()
    chart = VerticalBarChart()
    chart.x, chart.y = 20, 14
    chart.width, chart.height = round(width - 22), round(height - 26)
    chart.data = [tuple(values)]
    chart.strokeColor = None
    chart.barSpacing = 0
    chart.groupSpacing = 4
    chart.bars[0].fillColor = _INK
    chart.bars[0].strokeColor = None
    chart.barLabels.fontName = REGULAR
    chart.barLabels.fontSize = 6
    chart.barLabels.nudge = 5
    chart.barLabelFormat = _shown_count if numbers else None
    _style_axes(chart, [plain(label) for label in labels], max(values, default=0))
    drawing = Drawing(width, height)
    drawing.add(chart)
    return drawing


def _shown_count(value: float) -> str:
    return f"{value:.0f}" if value else ""


def _style_axes(chart: VerticalBarChart, labels: list[str], most: int) -> None:
    names = chart.categoryAxis
    names.categoryNames = labels
    names.labels.fontName = REGULAR
    names.labels.fontSize = 6
    names.labels.dy = -2
    names.visibleTicks = 0
    names.strokeWidth = 0.6
    counts = chart.valueAxis
    counts.valueMin = 0
    counts.valueStep = _step(most)
    counts.valueMax = max(-(-most // counts.valueStep), 1) * counts.valueStep
    counts.labelTextFormat = "%d"
    counts.labels.fontName = REGULAR
    counts.labels.fontSize = 6
    counts.visibleAxis = 0
    counts.visibleTicks = 0
    counts.visibleGrid = 1
    counts.gridStrokeColor = _RULE
    counts.gridStrokeWidth = 0.4


def _step(most: int) -> int:
    """A round distance between grid lines so that there are at most five: 1, 2, 5, 10, 20 …"""
    power = 1
    while True:
        for factor in (1, 2, 5):
            if most <= 5 * factor * power:
                return factor * power
        power *= 10
