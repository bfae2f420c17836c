"""The file of a smoke: JSON that is whole at any moment, however the program ends."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from threading import Lock
from time import monotonic

from desk.files import write_whole


@dataclass(frozen=True)
class Step:
    """What came of one step: `why` not, and the way to it through the program; seconds of the wall's clock."""

    name: str
    ok: bool
    seconds: float
    seen: str = ""
    why: str = ""
    trace: tuple[str, ...] = field(default=())


class Report:
    """Written anew before and after every step; may be told by the watch's thread as well. Refusals: OSError."""

    def __init__(self, path: Path, facts: Mapping[str, object]) -> None:
        self._path = path
        self._facts = facts
        self._begun = monotonic()
        self._lock = Lock()
        self._under_way: str | None = None
        self._ended = False
        self.steps: list[Step] = []
        self.seconds = 0.0

    @property
    def ok(self) -> bool:
        """Whether it came to its end and every step was as it should be."""
        return self._ended and bool(self.steps) and all(step.ok for step in self.steps)

    def begin(self, name: str) -> None:
        """This step is under way; a crash leaves its name behind."""
        with self._lock:
            self._under_way = name
            self._write()

    def add(self, step: Step) -> None:
        """What came of a step; it is written with the beginning of the next one."""
        with self._lock:
            self.steps.append(step)

    def end(self) -> None:
        """There are no more steps."""
        with self._lock:
            self._ended, self._under_way = True, None
            self._write()

    def told(self) -> dict[str, object]:
        """All of it, as it stands in the file."""
        return {
            "ok": self.ok,
            "ended": self._ended,
            "under_way": self._under_way,
            **self._facts,
            "seconds": self.seconds,
            "steps": [asdict(step) for step in self.steps],
        }

    def _write(self) -> None:
        self.seconds = round(monotonic() - self._begun, 2)
        text = json.dumps(self.told(), ensure_ascii=False, indent=1)
        write_whole(self._path, f"{text}\n".encode("utf-8", "backslashreplace"))
