"""The photos and scans of the backups of a place: each content once beside them, however many backups need it.

A backup of a book with gigabytes of photos takes no longer for them, and so many backups of it find room. A sealed
backup has sealed photos. What no backup of the place needs any more goes with the last of them.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path

from db import held
from db.copying import write_through
from desk.attachments import Stored, content_of, path_of, thumb_of
from desk.attachments.store import THUMB
from desk.backups import sealing
from desk.backups.manifest import SEALED
from desk.backups.scratch import Progress
from desk.backups.sealing import Opener, Seal
from desk.files import write_whole
from desk.refusals import Refusal

STORE = "photos"
_NEEDED, _MARKS = "needed.json", "marks.json"
ROOM = 2_000_000
"""So many bytes more than its content a file may have: a seal, or a small picture of a small one."""
ROUND = 16
"""Each photo of a place is read anew once in so many days, a part of them with every backup."""

Mark = tuple[int, str]
"""How many bytes a file has, and their SHA-256 in hex."""
_SPOILT: Mark = (-1, "")


@dataclass(frozen=True)
class PhotoStore:
    """The photos beside the backups in a folder, as backups of one seal (or none) know them."""

    where: Path
    seal: Seal | None = None

    def fill(self, folder: Path, files: Iterable[Stored], now: datetime, progress: Progress) -> tuple[str, ...]:
        """Put in what is not there yet, proved after it was written; the hashes of those that are nowhere any more.

        Refusals: backup.photo_held, backup.not_written."""
        files, done, gone, needed = list(files), 0, [], []
        total = sum(each.size for each in files)
        marks = self._marks()
        for each in files:
            name, small = self._name(each), self._name(each, THUMB)
            if not self._keeps(name, each, marks, now, partial(_content, folder, each)):
                gone.append(each.hash)
                continue
            needed.append(name)
            if self._keeps(small, each, marks, now, partial(thumb_of, folder, each)):
                needed.append(small)
            done += each.size
            progress(done, total)
        self._keep_marks(marks)
        self._note(needed, now)
        return tuple(gone)

    def copy_from(self, other: "PhotoStore", files: Iterable[Stored], now: datetime) -> None:
        """Put in what another place has and this one has not, or not whole any more; what went bad there stays there,
        and what lies here is kept as long as it is all there is."""
        needed = []
        known, marks = other._marks(), self._marks()
        for each in files:
            for name in (self._name(each), self._name(each, THUMB)):
                source, target = other.where / STORE / name, self.where / STORE / name
                if not source.is_file():
                    continue
                mark = other._mark(name, each, known)
                size = source.stat().st_size
                if not self._holds(name, mark or (size, ""), each, now):
                    content = held.read(source)
                    if mark is None or _mark_of(content) == mark:
                        self._write(name, content)
                        marks[name] = _mark_of(content)
                    elif not target.is_file():
                        continue
                needed.append(name)
        self._keep_marks(marks)
        self._note(needed, now)

    def doubt(self, files: Iterable[Stored]) -> None:
        """Note that these could not be opened, so that the next backup writes them anew."""
        marks = self._marks()
        marks |= {name: _SPOILT for each in files if self._lies(name := self._name(each))}
        self._keep_marks(marks)

    def lacks(self, files: Iterable[Stored]) -> tuple[str, ...]:
        """The hashes of those that are not there, by a look at the names only."""
        return tuple(each.hash for each in files if not (self.where / STORE / self._name(each)).is_file())

    def read(self, stored: Stored, opener: Opener | None) -> Iterator[tuple[str, bytes]]:
        """The content and its small picture by the endings of their names; nothing where the content is not there or
        not whole.

        One that is only held is not gone: Refusals: backup.photo_unread."""
        content = self._opened(self._name(stored), stored, opener)
        if content is None or hashlib.sha256(content).hexdigest() != stored.hash:
            return
        yield "", content
        if thumb := self._opened(self._name(stored, THUMB), stored, opener):
            yield THUMB, thumb

    def thin(self, oldest: datetime) -> int:
        """Remove what no backup since that moment needs, the oldest that is left; how many files went."""
        store, needed = self.where / STORE, self._needed(oldest)
        left = dict(needed)
        for name in (name for name, at in needed.items() if at < oldest.isoformat()):
            try:
                held.remove(store / name, held.BRIEF)
            except OSError:
                continue  # held longer: its turn comes with the next one
            del left[name]
        if left != needed:
            write_whole(store / _NEEDED, json.dumps(left).encode())
        return len(needed) - len(left)

    # -- within

    def _name(self, stored: Stored, ending: str = "") -> str:
        """Its place in the store, by the hash of the content, and by the seal where there is one."""
        path = path_of(self.where, stored)  # refuses a hash that is none
        name = path.name if not ending else path.with_suffix(ending).name
        if self.seal is None:
            return f"{stored.hash[:2]}/{name}"
        # With the way it is sealed: what another Deskbell cannot open is no photo of its backups.
        by = f"{hashlib.sha256(self.seal.public).hexdigest()[:8]}-{sealing.VERSION}"
        return f"{stored.hash[:2]}/{name}.{by}{SEALED}"

    def _keeps(
        self, name: str, stored: Stored, marks: dict[str, Mark], now: datetime, content: Callable[[], bytes | None]
    ) -> bool:
        """Whether it lies there, written anew where it was not there or not whole."""
        mark = self._mark(name, stored, marks)
        if self._holds(name, mark, stored, now):
            return True
        if fresh := content():
            self._put(name, fresh, marks)
            return True
        return mark is None and self._lies(name)  # perhaps whole, and the only one there is

    def _lies(self, name: str) -> bool:
        path = self.where / STORE / name
        return path.is_file() and path.stat().st_size > 0

    def _holds(self, name: str, mark: Mark | None, stored: Stored, now: datetime) -> bool:
        """Whether it lies there as it was written, read once in a round; one whose mark nobody noted is written anew
        when its turn comes, one whose hash nobody knows is looked at by its size."""
        if not self._lies(name):
            return False
        its_turn = int(stored.hash[:2], 16) % ROUND == now.toordinal() % ROUND
        if mark is None:
            return not its_turn
        path, (size, digest) = self.where / STORE / name, mark
        if path.stat().st_size != size:
            return False
        return not its_turn or not digest or hashlib.sha256(held.read(path)).hexdigest() == digest

    def _mark(self, name: str, stored: Stored, marks: Mapping[str, Mark]) -> Mark | None:
        """How the file is when it is whole: an open photo's own hash says it, that of a sealed one was noted."""
        noted = marks.get(name)
        if self.seal is None and not name.endswith(THUMB) and noted != _SPOILT:
            return stored.size, stored.hash
        return noted

    def _put(self, name: str, content: bytes, marks: dict[str, Mark]) -> None:
        if self.seal is not None:
            out = BytesIO()
            stream = sealing.SealedStream(out, {"photo": name}, self.seal)
            stream.write(content)
            stream.finish()
            content = out.getvalue()
        self._write(name, content)
        marks[name] = _mark_of(content)

    def _write(self, name: str, content: bytes) -> None:
        path = self.where / STORE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
        write_through(path.parent)
        if hashlib.sha256(held.read(path)).digest() != hashlib.sha256(content).digest():
            raise Refusal("backup.not_written", folder=str(self.where))

    def _opened(self, name: str, stored: Stored, opener: Opener | None) -> bytes | None:
        path = self.where / STORE / name
        try:
            if path.stat().st_size > stored.size + ROOM:
                return None  # somebody else's stick may hold anything
            if self.seal is None:
                return held.read(path)
            out = BytesIO()
            with held.opened(path) as file:
                sealing.open_into(file, name, out, opener or Opener(""))
            return out.getvalue()
        except PermissionError as fault:
            raise Refusal("backup.photo_unread", path=str(path)) from fault
        except (OSError, Refusal):
            return None

    def _marks(self) -> dict[str, Mark]:
        """How each file was when it was written. Raises PermissionError where the note is held: it must not be lost."""
        try:
            told = json.loads(held.read(self.where / STORE / _MARKS))
            return {str(name): (int(size), str(digest)) for name, (size, digest) in told.items()}
        except PermissionError:
            raise
        except (OSError, ValueError, TypeError, AttributeError, ArithmeticError, RecursionError):
            return {}

    def _keep_marks(self, marks: Mapping[str, Mark]) -> None:
        store = self.where / STORE
        left = {name: mark for name, mark in marks.items() if (store / name).is_file()}
        if left != self._marks():
            write_whole(store / _MARKS, json.dumps(left).encode())

    def _needed(self, now: datetime) -> dict[str, str]:
        """When each file was last needed, in UTC; one nobody noted is as good as needed now. Raises as `_marks`."""
        store = self.where / STORE
        try:
            told = json.loads(held.read(store / _NEEDED))
            noted = {str(name): str(at) for name, at in told.items()}
        except PermissionError:
            raise
        except (OSError, ValueError, AttributeError, RecursionError):
            noted = {}
        lying = (path.relative_to(store).as_posix() for path in store.glob("??/*"))
        return {name: noted.get(name, now.isoformat()) for name in lying}

    def _note(self, names: Iterable[str], now: datetime) -> None:
        at, told = now.isoformat(), self._needed(now)
        new = told | {name: max(at, told.get(name, at)) for name in names}
        if new:
            write_whole(self.where / STORE / _NEEDED, json.dumps(new).encode())


def _mark_of(content: bytes) -> Mark:
    return len(content), hashlib.sha256(content).hexdigest()


def _content(folder: Path, stored: Stored) -> bytes | None:
    """A photo of the book; nothing where it is lost. One that is only held is not: Refusals: backup.photo_held."""
    try:
        return content_of(folder, stored, stored.hash)
    except Refusal as refusal:
        if refusal.code == "attachment.file_held":
            raise Refusal("backup.photo_held", path=str(path_of(folder, stored))) from refusal
        return None
