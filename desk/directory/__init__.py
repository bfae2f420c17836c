"""Who handles what, with phone, inside and outside the house; and whom to call for which class (M05, M06, M42, M64)."""

from desk.directory.acts import (
    Entry,
    add_entry,
    change_entry,
    put_back_entry,
    shift_entry,
    take_off_entry,
)
from desk.directory.call_lists import (
    ToCall,
    add_call,
    call_list,
    drop_call,
    own_call_list,
    set_call_list,
    shift_call,
)
from desk.directory.lists import EntryRow, entries, entry, referral_names, who_handles

__all__ = [
    "Entry",
    "EntryRow",
    "ToCall",
    "add_call",
    "add_entry",
    "call_list",
    "change_entry",
    "drop_call",
    "entries",
    "entry",
    "own_call_list",
    "put_back_entry",
    "referral_names",
    "set_call_list",
    "shift_call",
    "shift_entry",
    "take_off_entry",
    "who_handles",
]  # fmt: skip
