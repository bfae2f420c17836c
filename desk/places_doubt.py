"""Folders that look like any other and are none to keep a book in: shares, and folders that a service copies (G27)."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from db.networks import on_network
from desk.onedrive import onedrive_folders

# Path parts by which the services' folders are known, in any case; a company's name may follow: "OneDrive - Acme".
_NAMED = (
    ("OneDrive", r"onedrive(\b.*)?|skydrive"),
    ("Dropbox", r"dropbox( \(.*\))?"),
    ("Google Drive", r"google ?drive(-.*)?|googledrivestreaming|我的云端硬盘"),
    ("iCloud", r"icloud ?drive|icloudphotos|com~apple~clouddocs|mobile documents"),
    ("坚果云", r"(我的)?坚果云|nutstore( files)?|my nutstore"),
    ("百度网盘", r"百度(网盘|云)同步(空间|盘).*|baidu(net|yun)?(disk)?sync(disk)?"),
    ("WPS", r"wps ?云盘|wps ?(cloud|drive).*"),
    ("Nextcloud", r"nextcloud\d*|owncloud"),
    ("Seafile", r"seafile|seadrive(_root)?"),
    ("Box", r"box sync"),
    ("MEGA", r"megasync( downloads)?"),
    ("pCloud", r"pcloud ?(drive|sync)"),
)
_SERVICES = tuple((service, re.compile(pattern, re.IGNORECASE)) for service, pattern in _NAMED)
# What the services leave in the folders that they copy, under whatever name.
_MARKS = ((".dropbox", "Dropbox"), (".stfolder", "Syncthing"))
_TOLD_BY = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


class DoubtKind(StrEnum):
    """What is wrong with a place for a book."""

    NETWORK = "network"  # on another computer: no book is opened there
    SYNC = "sync"  # copied by a service while it is written: warned of


@dataclass(frozen=True)
class PlaceDoubt:
    """A doubt about a place; `service` names who copies it, "" on a network."""

    kind: DoubtKind
    service: str = ""


def doubtful_place(place: Path, environment: Mapping[str, str] = os.environ) -> PlaceDoubt | None:
    """What speaks against a place, there or not, for a book or a backup, as far as can be told; None if nothing does.

    It looks at the disk: ask on the worker."""
    if on_network(place):
        return PlaceDoubt(DoubtKind.NETWORK)
    service = _service_of(place.resolve(), environment)
    return PlaceDoubt(DoubtKind.SYNC, service) if service else None


def _service_of(place: Path, environment: Mapping[str, str]) -> str:
    told = (environment.get(name, "") for name in _TOLD_BY)
    if any(root and place.is_relative_to(Path(root).resolve()) for root in (*told, *onedrive_folders())):
        return "OneDrive"
    for part in place.parts:
        for service, named in _SERVICES:
            if named.fullmatch(part):
                return service
    for folder in (place, *place.parents):
        for mark, service in _MARKS:
            if _is_marked(folder / mark):
                return service
    return ""


def _is_marked(mark: Path) -> bool:
    try:
        # A folder .dropbox in the home holds that program's settings and marks nothing.
        return mark.is_file() or (mark.name != ".dropbox" and mark.is_dir())
    except OSError:  # a folder above that may not be looked into
        return False
