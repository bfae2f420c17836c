"""The people at the desk: who may be asked first, take a case, sign a letter."""

from db.models import DeskRole
from desk.people.acts import NewClerk, add_clerk, change_clerk
from desk.people.lists import UNNAMED, ClerkRow, clerks, name_of, post_of
from desk.rights import gives_rights

__all__ = [
    "UNNAMED",
    "ClerkRow",
    "DeskRole",
    "NewClerk",
    "add_clerk",
    "change_clerk",
    "clerks",
    "gives_rights",
    "name_of",
    "post_of",
]
