"""The papers of a household that the office holds: originals in a folder, or only their scans."""

from db.models import PaperKind
from desk.papers_held.acts import NewPaper, add, change, give_back, put_back, take_in_again, take_off
from desk.papers_held.lists import PaperRow, papers

__all__ = [
    "NewPaper", "PaperKind", "PaperRow", "add", "change", "give_back", "papers", "put_back", "take_in_again",
    "take_off",
]  # fmt: skip
