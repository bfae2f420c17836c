"""What may become of a paper on its way: which states end it, how long its pages are kept."""

from datetime import timedelta

from db.models import PrintState

EMPTIED_AFTER = timedelta(days=30)
"""So long after it came out a paper's pages are kept in the book."""
GONE_AFTER = timedelta(days=90)
"""So long after it came out the line of a paper is kept."""
LONGEST_TITLE = 120
MOST_COPIES = 99

ENDED = (PrintState.PRINTED, PrintState.KEPT, PrintState.CANCELLED)
"""Over: nothing more happens to it."""


def short_title(title: str) -> str:
    """A title the program made up, as long as a line of the queue may be."""
    return title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…"
