"""Photos and scans: kept once under the hash of their bytes, attached to any record of the book."""

from desk.attachments.acts import Attached, attach, change, put_back, take_off
from desk.attachments.lists import AttachmentRow, attachments, counts
from desk.attachments.pages import Pages, pages_of
from desk.attachments.store import Stored, content_of, is_there, path_of, store_bytes, store_file, thumb_of
from desk.attachments.sweep import FilesHeld, files_held, sweep

__all__ = [
    "Attached", "AttachmentRow", "FilesHeld", "Pages", "Stored", "attach", "attachments", "change", "content_of",
    "counts", "files_held", "is_there", "pages_of", "path_of", "put_back", "store_bytes", "store_file", "sweep",
    "take_off", "thumb_of",
]  # fmt: skip
