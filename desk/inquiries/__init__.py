"""What follows a complaint inside the office: the investigation of a breach, and setting things right."""

from db.models import Source
from desk.inquiries.investigations import (
    Findings,
    Investigated,
    Look,
    change_investigation,
    is_investigated,
    looks,
    open_investigation,
    put_back_investigation,
    take_off_investigation,
    view_investigation,
)
from desk.inquiries.rectifications import (
    NewRectification,
    RectificationRow,
    change_rectification,
    finish,
    open_rectification,
    open_rectifications,
    put_back_rectification,
    rectifications_of,
    take_off_rectification,
    unfinish,
)

__all__ = [
    "Findings", "Investigated", "Look", "NewRectification", "RectificationRow", "Source", "change_investigation",
    "change_rectification", "finish", "is_investigated", "looks", "open_investigation", "open_rectification",
    "open_rectifications", "put_back_investigation", "put_back_rectification", "rectifications_of",
    "take_off_investigation", "take_off_rectification", "unfinish", "view_investigation",
]  # fmt: skip
