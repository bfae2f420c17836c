"""Versions of the program: which one this is, what it brought, and whether a newer installer lies in a folder."""

from desk.releases.folder import Release, Seen, look_into
from desk.releases.lookout import Lookout
from desk.releases.news import NEWS, News
from desk.releases.version import Version, installed_version, read_version

__all__ = [
    "NEWS",
    "Lookout",
    "News",
    "Release",
    "Seen",
    "Version",
    "installed_version",
    "look_into",
    "read_version",
]
