"""Tells whether a place is on another computer: the log of a book must be in memory that all its readers share."""

import os
import sys
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
_SHARED = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "lustre", "beegfs", "davfs")
_BY_FUSE = ("sshfs", "davfs2", "glusterfs", "ceph", "rclone", "s3fs", "gvfsd-fuse")
_KINDS = frozenset((*_SHARED, *(f"fuse.{each}" for each in _BY_FUSE)))
_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW


def on_network(place: Path) -> bool:
    """Whether a file or folder, there or not, is on a share of another computer; False where this cannot be told."""
    if is_share(str(place)):
        return True
    if sys.platform == "win32":
        import ctypes

        real = str(place.resolve())  # a letter that was given to a share becomes the share
        return is_share(real) or ctypes.windll.kernel32.GetDriveTypeW(Path(real).anchor) == _REMOTE
    try:
        table = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False  # no such table on this system
    return kind_in(table, os.path.realpath(place)) in _KINDS


def is_share(told: str) -> bool:
    r"""Whether a path names another computer outright: \\server\share, also in its long form; not \\?\C:\ or \\.\."""
    path = told.replace("/", "\\") if os.name == "nt" else told  # elsewhere two strokes mean no more than one
    if path.casefold().startswith(("\\\\?\\unc\\", "\\\\.\\unc\\")):
        return True
    return path.startswith("\\\\") and path[2:4] not in ("?\\", ".\\")


def kind_in(table: str, place: str) -> str:
    """The kind of file system that holds an absolute path, by a table of mounts as Linux writes it; "" if none."""
    found, kind = "", ""
    for line in table.splitlines():
        words = line.split(" ")
        if len(words) < 3:
            continue
        root = _unescaped(words[1]).rstrip("/")
        # Of two on one folder the later one lies above.
        if (place == root or place.startswith(f"{root}/")) and len(root) >= len(found):
            found, kind = root, words[2]
    return kind


def _unescaped(word: str) -> str:
    for sign, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        word = word.replace(sign, letter)
    return word
