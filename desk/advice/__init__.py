"""The six strategies at the elbow: what to say, never to say, to ask, and how to answer (M38, M43-M46)."""

from db.models import AdviceKind
from desk.advice.acts import add_line, change_line, put_back_line, shift_line, take_off_line
from desk.advice.lists import AdviceRow, Elbow, advice_for, answers, lines_of

__all__ = [
    "AdviceKind", "AdviceRow", "Elbow", "add_line", "advice_for", "answers", "change_line", "lines_of",
    "put_back_line", "shift_line", "take_off_line",
]  # fmt: skip
