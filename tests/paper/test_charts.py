"""Charts are drawn and read back: their values, names and labels, in greys alone, for nothing as for much."""

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import raw
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desk.paper.charts import bars, columns, grouped, lines
from desk.paper.scale import Scale
from tests.paper.reading import words_of

MONTHS = [f"{2024 + month // 12}-{month % 12 + 1:02}" for month in range(10, 34)]


def drawn(*charts: Flowable) -> bytes:
    """Charts one below the other on a page, each in its own room."""
    buffer, top = BytesIO(), A4[1] - 20
    canvas = Canvas(buffer, pagesize=A4, pageCompression=0)
    for chart in charts:
        _width, tall = chart.wrap(500, 800)
        top -= tall
        chart.drawOn(canvas, 20, top)
    canvas.save()
    return buffer.getvalue()


def outside(pdf: bytes, width: float) -> list[tuple[float, float]]:
    """The left and right ends of whatever reaches over the width of a chart."""
    document = pypdfium2.PdfDocument(pdf)
    ends = [(each.get_bounds()[0], each.get_bounds()[2]) for each in document[0].get_objects()]
    document.close()
    return [(left, right) for left, right in ends if left < 18 or right > 22 + width]


def told_in(pdf: bytes) -> list[str]:
    """What is written, each piece as it was drawn."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    text = page.get_textpage()
    found = [text.get_text_bounded(*each.get_bounds()).strip() for each in page.get_objects([raw.FPDF_PAGEOBJ_TEXT])]
    text.close()
    page.close()
    document.close()
    return found


def test_columns_tell_their_values_and_labels_and_no_zero() -> None:
    """B7: the days of a month, each with its number where there is one."""
    pdf = drawn(columns([12, 0, 7], ["1", "2", "3"], 300, 80))
    assert sorted(told_in(pdf)) == sorted(["0", "5", "10", "15", "1", "2", "3", "12", "7"])
    assert "12" not in told_in(drawn(columns([12, 0, 7], ["1", "2", "3"], 300, 80, numbers=False)))


def test_values_too_wide_for_their_bars_are_left_out_and_the_scale_tells_them() -> None:
    """B7: nothing is printed over something else."""
    words = words_of(drawn(columns([12_345] * 31, [str(day + 1) for day in range(31)], 260, 80)))
    assert "12,345" not in words
    assert "15,000" in words


def test_what_was_before_is_hatched_and_named() -> None:
    """B7: now is a solid bar, before a hatched one; both are named and told."""
    pdf = drawn(grouped([40, 5], [30, 8], ["报修", "投诉"], 250, 110, ("2026-11", "2026-10")))
    words = words_of(pdf)
    for told in ("2026-11", "2026-10", "40", "30", "5", "8", "报修", "投诉"):
        assert told in words
    plain = drawn(columns([40, 5], ["报修", "投诉"], 250, 110))
    assert pdf.count(b" l S") + pdf.count(b" l\n") > plain.count(b" l S") + plain.count(b" l\n") + 20


def test_a_line_tells_its_last_highest_and_lowest_value_beside_last_year_and_an_aim() -> None:
    """M85, M28: the year before is dashed, the aim dotted and named; a share never has more than 100 on its scale."""
    now = [95.0] * 10 + [91.5] + [95.0] * 5 + [99.4] + [95.0] * 6 + [96.2]
    chart = lines(
        now, MONTHS, 250, 110, before=[None] * 12 + [90.0] * 12, names=("Answered in time", "year before"),
        target=(98, "target 98 %"), told=lambda value: f"{value:.1f}", most=100,
    )  # fmt: skip
    pdf = drawn(chart)
    words = words_of(pdf)
    for told in ("96.2", "99.4", "91.5", "Answered in time", "year before", "target 98 %", "2026-10", "100"):
        assert told in words
    assert "102" not in words
    assert b"[2.6 1.8] 0 d" in pdf
    assert b"[.9 1.7] 0 d" in pdf


def test_a_missing_month_breaks_the_line_and_a_single_one_is_a_point_over_zero() -> None:
    """M85: a first month has no line, but its value stands on a scale from zero."""
    alone = drawn(lines([None] * 23 + [42], MONTHS, 250, 80))
    assert {"42", "0", "60"} <= set(told_in(alone))
    whole, broken = (drawn(lines(values, MONTHS[:4], 250, 80)) for values in ([4, 6, 5, 7], [4, None, 5, 7]))
    assert broken.count(b" m ") > whole.count(b" m ")


def test_level_bars_stand_beside_names_that_may_take_two_lines() -> None:
    """B7: a long name is read whole, one of any length is cut and never reaches over the bars."""
    pdf = drawn(bars([30, 4], [20, 0], ["Water supply and drainage in flats", "x" * 400], 250, names=("now", "before")))
    words = told_in(pdf)
    assert any(each.startswith("Water supply and drainage in") for each in words)
    assert any(each.endswith("flats") for each in words)
    assert any(each.startswith("xxx") and each.endswith("…") for each in words)
    assert {"30", "20", "4", "0"} <= set(words)
    assert outside(pdf, 250) == []


@pytest.mark.parametrize("count", [0, 1, 7])
def test_charts_of_nothing_are_drawn_and_all_are_grey(count: int) -> None:
    """B7: black and white suffices for every chart; an empty one has its axis."""
    zeros, names = [0.0] * count, [f"<b>{each}</b>" for each in range(count)]
    pdf = drawn(
        columns(zeros, names, 250, 60),
        grouped(zeros, zeros, names, 250, 60, ("a", "b")),
        lines([None] * count, names, 250, 60, before=zeros, target=(0, "=aim")),
        bars(zeros, zeros, names, 250, names=("a", "b")),
    )
    assert b" rg\n" not in pdf
    assert b" RG\n" not in pdf
    assert outside(pdf, 250) == []
    assert ("<b>0</b>" in words_of(pdf)) is (count > 0)


@given(
    st.lists(st.one_of(st.just(0.0), st.floats(0.01, 1e9), st.integers(0, 9000).map(float)), max_size=30),
    st.booleans(),
    st.integers(1, 9),
)
def test_a_scale_holds_all_values_between_few_round_numbers(values: list[float], from_zero: bool, steps: int) -> None:
    """B7: every value lies on the axis, the axis has at most five steps and ends on one."""
    scale = Scale.of(values, from_zero=from_zero, steps=steps)
    assert all(scale.low <= value * (1 + 1e-6) and value <= scale.high * (1 + 1e-6) for value in values)
    assert 2 <= len(scale.ticks) <= 7
    assert all(0 <= scale.part(value) <= 1 for value in values)
    if from_zero:
        assert scale.low == 0
    if values and all(value.is_integer() for value in values):
        assert scale.step >= 1
