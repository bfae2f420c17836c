"""Files by which the processes of one data folder know of each other."""

LOCK_NAME = "deskbell.lock"
"""Held by whoever has the folder to itself: a window, or a restore."""
RESTORES_NAME = "deskbell.restoring"
"""Names the process that holds the lock to bring a backup back: it has no window, and it ends by itself."""
