"""The diary as a chain: its words are redacted, never changed, and it is looked through from its first line (G49)."""

from desk.diary.anchors import Anchor, as_read, last_line, mark_of, of_reports
from desk.diary.checking import Broken, Harm, Step, broken_lines, lost_anchors, tellings
from desk.diary.redacting import Words, redact

__all__ = [
    "Anchor", "Broken", "Harm", "Step", "Words", "as_read", "broken_lines", "last_line", "lost_anchors", "mark_of",
    "of_reports", "redact", "tellings",
]  # fmt: skip
