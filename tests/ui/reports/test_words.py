"""What is said of a change: how large it is, and whether it is welcome, where it can be known."""

import pytest
from PySide6.QtCore import QLocale

from desk.figures.figure import Value
from desk.figures.registry import FIGURES
from desk.figures.spans import span_from
from ui.reports.words import change_said, change_tone, change_words, span_words


@pytest.mark.parametrize(
    ("key", "now", "before", "words", "tone"),
    [
        ("overdue_at_end", Value(60, 60), Value(20, 20), "▲ 200.0 %", "red"),
        ("overdue_at_end", Value(20, 20), Value(60, 60), "▼ 66.7 %", "green"),
        ("overdue_at_end", Value(22, 22), Value(20, 20), "▲ 10.0 %", "neutral"),  # as it falls
        ("overdue_at_end", Value(0, 0), Value(2, 2), "▼ 100.0 %", "neutral"),
        ("overdue_at_end", Value(9, 9), Value(0, 0), "▲ from 0", "red"),
        ("received", Value(60, 60), Value(20, 20), "▲ 200.0 %", "neutral"),  # neither good nor bad
        ("rate", Value(12.0, 240), Value(6.0, 120), "▲ 100.0 %", "red"),
        ("rate", Value(6.2, 124), Value(6.0, 120), "▲ 3.3 %", "neutral"),
        ("satisfied", Value(80.0, 400), Value(95.0, 400), "▼ 15.0 pts", "red"),
        ("satisfied", Value(94.0, 400), Value(95.0, 400), "▼ 1.0 pts", "neutral"),
        ("satisfied", Value(50.0, 8), Value(95.0, 400), "▼ 45.0 pts", "neutral"),  # too few to tell
        ("reply_median", Value(2.0, 50), Value(5.5, 50), "▼ 3.5 h", "green"),
        ("satisfied", Value(95.0, 40), Value(95.0, 40), "=", "neutral"),
        ("satisfied", Value(None, 0), Value(95.0, 40), "", "neutral"),
    ],
)
def test_a_change_is_judged_only_where_it_is_more_than_chance(
    key: str, now: Value, before: Value, words: str, tone: str
) -> None:
    """M63: counts as they fall, shares by their n; what is told stays told."""
    assert change_words(FIGURES[key], now, before) == words
    assert change_tone(FIGURES[key], now, before, over=True) == tone


def test_the_numbers_of_a_period_that_runs_are_not_judged() -> None:
    """M63: twenty days are no whole month; a share of them may be judged."""
    assert change_tone(FIGURES["overdue_at_end"], Value(60, 60), Value(20, 20), over=False) == "neutral"
    assert change_tone(FIGURES["satisfied"], Value(80.0, 400), Value(95.0, 400), over=False) == "red"


def test_why_a_change_is_not_judged_is_said() -> None:
    """M63: beside the figure chosen."""
    late, few = FIGURES["overdue_at_end"], Value(22, 22)
    assert change_said(late, few, Value(20, 20), over=True) == "▲ 10.0 %, may be chance"
    assert change_said(late, few, Value(20, 20), over=False) == "▲ 10.0 %, the period is not over"
    assert change_said(late, Value(60, 60), Value(20, 20), over=True) == "▲ 200.0 %, worse"
    assert change_said(FIGURES["received"], few, Value(20, 20), over=True) == "▲ 10.0 %"
    assert change_said(late, few, None, over=True) == ""


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("2026-11", "November 2026"),
        ("2026-Q4", "Quarter 4 of 2026"),
        ("2026-H1", "First half of 2026"),
        ("2026-H2", "Second half of 2026"),
        ("2026", "Year 2026"),
    ],
)
def test_every_period_has_its_name(qapp: object, code: str, words: str) -> None:
    """G28: month, quarter, half and year."""
    QLocale.setDefault(QLocale("en_GB"))
    assert span_words(span_from(code)) == words
