"""What a backup says of itself."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.refusals import Refusal

FORMAT = 2
PLAIN, SEALED = ".zip", ".dskb"
LONGEST = 16_000_000
"""Bytes of a manifest: a folder that lost all its photos names every one of them."""
_TEXTS = ("program", "book_id", "office_en", "office_zh", "zone", "revision", "sha256", "diary_mark")
_COUNTS = ("bytes", "diary_id", "files")
_MOST = 1 << 63
_YEARS = range(1970, 9000)


class Reason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    EXIT = "exit"
    BY_HAND = "by_hand"
    BEFORE_RESTORE = "before_restore"
    UPGRADE = "upgrade"


@dataclass(frozen=True)
class Manifest:
    """The facts of one backup; names of persons are in none of them, for a sealed one shows them too.

    `rows` are those of each table, `files` the photos and scans in it, `missing` the hashes of those that were gone
    or not whole in the data folder already when it was made."""

    made_at: datetime  # UTC
    reason: Reason
    program: str
    book_id: str
    office_en: str
    office_zh: str
    zone: str
    revision: str
    sha256: str  # of the book in it
    bytes: int
    rows: Mapping[str, int]
    diary_id: int
    diary_at: datetime | None
    files: int = 0
    missing: tuple[str, ...] = field(default=())
    diary_mark: str = ""  # of the last line, in hex; none from before the diary was a chain

    def is_of(self, book_id: str) -> bool:
        """Whether it is a backup of that book, as far as it can be known: the oldest books had no name yet."""
        return self.book_id in ("", book_id)

    def office(self, language: str) -> str:
        """The office's name in a language, or in the other one."""
        return (self.office_zh or self.office_en) if language == "zh" else (self.office_en or self.office_zh)

    def local(self) -> datetime:
        """When it was made, on the office's own clock."""
        try:
            return self.made_at.astimezone(ZoneInfo(self.zone))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return self.made_at

    def stem(self, seconds: bool = False) -> str:
        """The name a backup of that moment has, without its ending: deskbell-2026-11-23-0930."""
        return f"deskbell-{self.local():{'%Y-%m-%d-%H%M%S' if seconds else '%Y-%m-%d-%H%M'}}"


def write_manifest(manifest: Manifest) -> bytes:
    """A manifest as JSON."""
    told: dict[str, Any] = {"format": FORMAT, **vars(manifest)}
    told["made_at"] = manifest.made_at.astimezone(UTC).isoformat()
    told["diary_at"] = None if manifest.diary_at is None else manifest.diary_at.astimezone(UTC).isoformat()
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def read_manifest(told: bytes, name: str) -> Manifest:
    """The manifest of the backup called so. Refusals: backup.damaged, backup.newer."""
    try:
        fields: dict[str, Any] = dict(json.loads(told))
        if int(fields.pop("format")) > FORMAT:
            raise Refusal("backup.newer", name=name)
        manifest = Manifest(**fields)
        at = manifest.diary_at
        for each in _TEXTS:
            _text(getattr(manifest, each))
        for each in _COUNTS:
            _count(getattr(manifest, each))
        return replace(
            manifest,
            made_at=_moment(manifest.made_at),
            diary_at=None if at is None else _moment(at),
            reason=Reason(manifest.reason),
            missing=tuple(_text(each) for each in manifest.missing),
            rows={_text(table): _count(count) for table, count in manifest.rows.items()},
        )
    # Anybody may have written it: numbers without end, and lists in lists until Python gives up, are no faults of ours.
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as fault:
        raise Refusal("backup.damaged", name=name) from fault


def _moment(told: Any) -> datetime:
    """A moment that can be told on every clock of the earth."""
    at = datetime.fromisoformat(told).astimezone(UTC)
    if at.year not in _YEARS:
        raise ValueError(told)
    return at


def _text(told: Any) -> str:
    if not isinstance(told, str):
        raise TypeError(type(told))
    told.encode()  # half a character cannot be shown
    return told


def _count(told: Any) -> int:
    if not isinstance(told, int) or not 0 <= told < _MOST:
        raise ValueError(type(told))
    return told
