"""The photos and scans of the backups of a place: each content once beside them, however many backups need it.

A backup of a book with gigabytes of photos takes no longer for them, and so many backups of it find room. A sealed
backup has sealed photos. What no backup of the place needs any more goes with the last of them.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

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
_NEEDED = "needed.json"
ROOM = 2_000_000
"""So many bytes more than its content a file may have: a seal, or a small picture of a small one."""
ROUND = 16
"""Each photo of a place is read anew once in so many days, a part of them with every backup."""


@dataclass(frozen=True)
class PhotoStore:
    """The photos beside the backups in a folder, as backups of one seal (or none) know them."""

    where: Path
    seal: Seal | None = None

    def fill(self, folder: Path, files: Iterable[Stored], now: datetime, progress: Progress) -> tuple[str, ...]:
        """Put in what is not there yet, proved after it was written; the hashes of those that are nowhere any more."""
        files, done, gone, needed = list(files), 0, [], []
        total = sum(each.size for each in files)
        for each in files:
            names = [name for name in (self._name(each), self._name(each, THUMB)) if self._holds(name, each, now)]
            if self._name(each) not in names:
                content = _content(folder, each)
                if content is None:
                    gone.append(each.hash)
                    continue
                names = [self._put(self._name(each), content)]
                if thumb := thumb_of(folder, each):
                    names.append(self._put(self._name(each, THUMB), thumb))
            needed += names
            done += each.size
            progress(done, total)
        self._note(needed, now)
        return tuple(gone)

    def copy_from(self, other: "PhotoStore", files: Iterable[Stored], now: datetime) -> None:
        """Put in what another place has and this one has not."""
        needed = []
        for each in files:
            for name in (self._name(each), self._name(each, THUMB)):
                source, target = other.where / STORE / name, self.where / STORE / name
                if not source.is_file():
                    continue
                if not target.is_file() or target.stat().st_size != source.stat().st_size:
                    self._write(name, source.read_bytes())
                needed.append(name)
        self._note(needed, now)

    def lacks(self, files: Iterable[Stored]) -> tuple[str, ...]:
        """The hashes of those that are not there, by a look at the names only."""
        return tuple(each.hash for each in files if not (self.where / STORE / self._name(each)).is_file())

    def read(self, stored: Stored, opener: Opener | None) -> Iterator[tuple[str, bytes]]:
        """The content and its small picture by the endings of their names; nothing where the content is not there or
        not whole."""
        content = self._opened(self._name(stored), stored, opener)
        if content is None or hashlib.sha256(content).hexdigest() != stored.hash:
            return
        yield "", content
        if thumb := self._opened(self._name(stored, THUMB), stored, opener):
            yield THUMB, thumb

    def thin(self, oldest: datetime) -> int:
        """Remove what no backup since that moment needs, the oldest that is left; how many files went."""
        store, needed = self.where / STORE, self._needed(oldest)
        gone = [name for name, at in needed.items() if at < oldest.isoformat()]
        for name in gone:
            (store / name).unlink(missing_ok=True)
            del needed[name]
        if gone:
            write_whole(store / _NEEDED, json.dumps(needed).encode())
        return len(gone)

    # -- within

    def _name(self, stored: Stored, ending: str = "") -> str:
        """Its place in the store, by the hash of the content, and by the seal where there is one."""
        path = path_of(self.where, stored)  # refuses a hash that is none
        name = path.name if not ending else path.with_suffix(ending).name
        sealed = f".{hashlib.sha256(self.seal.public).hexdigest()[:8]}{SEALED}" if self.seal is not None else ""
        return f"{stored.hash[:2]}/{name}{sealed}"

    def _holds(self, name: str, stored: Stored, now: datetime) -> bool:
        path = self.where / STORE / name
        if not path.is_file():
            return False
        if self.seal is not None or name.endswith(THUMB):
            return path.stat().st_size > 0
        if path.stat().st_size != stored.size:
            return False
        its_turn = int(stored.hash[:2], 16) % ROUND == now.toordinal() % ROUND
        return not its_turn or hashlib.sha256(path.read_bytes()).hexdigest() == stored.hash

    def _put(self, name: str, content: bytes) -> str:
        if self.seal is not None:
            out = BytesIO()
            stream = sealing.SealedStream(out, {"photo": name}, self.seal)
            stream.write(content)
            stream.finish()
            content = out.getvalue()
        self._write(name, content)
        return name

    def _write(self, name: str, content: bytes) -> None:
        path = self.where / STORE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
        write_through(path.parent)
        if hashlib.sha256(path.read_bytes()).digest() != hashlib.sha256(content).digest():
            raise Refusal("backup.not_written", folder=str(self.where))

    def _opened(self, name: str, stored: Stored, opener: Opener | None) -> bytes | None:
        path = self.where / STORE / name
        try:
            if path.stat().st_size > stored.size + ROOM:
                return None  # somebody else's stick may hold anything
            if self.seal is None:
                return path.read_bytes()
            out = BytesIO()
            with path.open("rb") as file:
                sealing.open_into(file, name, out, opener or Opener(""))
            return out.getvalue()
        except (OSError, Refusal):
            return None

    def _needed(self, now: datetime) -> dict[str, str]:
        """When each file was last needed, in UTC; one nobody noted is as good as needed now."""
        store = self.where / STORE
        try:
            told = json.loads((store / _NEEDED).read_bytes())
            noted = {str(name): str(at) for name, at in told.items()}
        except (OSError, ValueError, AttributeError):
            noted = {}
        lying = (path.relative_to(store).as_posix() for path in store.glob("??/*"))
        return {name: noted.get(name, now.isoformat()) for name in lying}

    def _note(self, names: Iterable[str], now: datetime) -> None:
        at, told = now.isoformat(), self._needed(now)
        new = told | {name: max(at, told.get(name, at)) for name in names}
        if new:
            write_whole(self.where / STORE / _NEEDED, json.dumps(new).encode())


def _content(folder: Path, stored: Stored) -> bytes | None:
    try:
        return content_of(folder, stored, stored.hash)
    except Refusal:
        return None
