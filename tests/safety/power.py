"""Plays back what a process wrote, up to the moment of a power cut: what was synced is there, of the rest some sectors
of 512 bytes are and some are not."""

import struct
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
_HEAD = struct.Struct("=cBQI")


@dataclass(frozen=True)
class Note:
    """One change to a file: kind w(rite), s(ync), t(runcate) or u(nlink), as recorder.c notes it."""

    kind: str
    name: str
    place: int
    content: bytes


def notes_in(path: Path) -> Iterator[Note]:
    """What was noted, in its order."""
    noted, place = path.read_bytes(), 0
    while place < len(noted):
        kind, length, where, size = _HEAD.unpack_from(noted, place)
        place += _HEAD.size
        name = noted[place : place + length].decode()
        place += length
        yield Note(kind.decode(), name, where, noted[place : place + size])
        place += size


@dataclass
class Disk:
    """Files as they are on the plates, and what was written since and may be on them or not."""

    chance: Random
    synced: dict[str, bytearray] = field(default_factory=dict)
    pending: dict[str, list[Note]] = field(default_factory=lambda: defaultdict(list))

    def go_on(self, note: Note) -> None:
        """One more change; a sync puts all earlier ones of that file on the plates."""
        if note.kind == "u":
            self.synced.pop(note.name, None)
            self.pending.pop(note.name, None)
        elif note.kind == "s":
            if pending := self.pending.pop(note.name, []):
                content = self.synced.setdefault(note.name, bytearray())
                for each in pending:
                    _put(content, each)
        else:
            self.pending[note.name].append(note)

    def cut(self, folder: Path) -> None:
        """Write into a folder what is found there when the power is back: of what was not synced nearly all, nearly
        nothing or any part."""
        share = self.chance.choice((0.05, 0.5, 0.95))
        for name in self.synced.keys() | self.pending.keys():
            content = bytearray(self.synced.get(name, b""))
            there = name in self.synced
            for each in self.pending.get(name, ()):
                for part in _sectors(each):
                    if self.chance.random() < share:
                        there = True
                        _put(content, part)
            if there:
                (folder / name).write_bytes(content)


def _sectors(note: Note) -> Iterator[Note]:
    """A write cut where the sectors of the file begin; anything else whole."""
    if note.kind != "w":
        yield note
        return
    begin, end = note.place, note.place + len(note.content)
    while begin < end:
        until = min(end, (begin // SECTOR + 1) * SECTOR)
        yield Note("w", note.name, begin, note.content[begin - note.place : until - note.place])
        begin = until


def _put(content: bytearray, note: Note) -> None:
    if note.kind == "t":
        del content[note.place :]
    missing = note.place + len(note.content) - len(content)
    if missing > 0:
        content.extend(bytes(missing))
    content[note.place : note.place + len(note.content)] = note.content
