"""Notices for the notice boards: written, posted, taken down, and the register of them (M51, M60)."""

from desk.notices.acts import change, mark_printed, move, write
from desk.notices.events import Event, about, event_of, events
from desk.notices.gather import draft_sheet, kept_pdf, lacking, sheet_of
from desk.notices.hanging import hang_again, post, put_days_right, take_down, unpost, unvoid, void
from desk.notices.lists import NoticeCounts, NoticeFile, NoticeFilter, NoticeRow, counts, file_of, notices, of_incident
from desk.notices.promises import Promise, promises
from desk.notices.rules import NewNotice, unfilled_in
from desk.notices.sheet import NoticeSheet
from desk.notices.wording import propose

__all__ = [
    "Event", "NewNotice", "NoticeCounts", "NoticeFile", "NoticeFilter", "NoticeRow", "NoticeSheet", "Promise",
    "about", "change", "counts", "draft_sheet", "event_of", "events", "file_of", "hang_again", "kept_pdf", "lacking",
    "mark_printed", "move", "notices", "of_incident", "post", "promises", "propose", "put_days_right", "sheet_of",
    "take_down", "unfilled_in", "unpost", "unvoid", "void", "write",
]  # fmt: skip
