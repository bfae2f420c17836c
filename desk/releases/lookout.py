"""Looks into a folder that may not answer for minutes, on a thread that nobody ever waits for."""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue

from desk.releases.folder import Seen, look_into
from desk.releases.version import Version

Look = Callable[[str, Version], Seen]


class Lookout:
    """At most one look is alive. Its thread holds nothing of the screen or the book and is simply left: neither the
    window nor the end of the program waits for a dead share."""

    def __init__(self, look: Look = look_into) -> None:
        self._look = look
        self._answers: SimpleQueue[Seen] = SimpleQueue()
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        """Whether a look is under way, or has an answer that nobody took yet."""
        return (self._thread is not None and self._thread.is_alive()) or not self._answers.empty()

    def begin(self, folder: str, installed: Version) -> bool:
        """Look into a folder; False while an earlier look is still under way."""
        if self.busy:
            return False
        look, answers = self._look, self._answers
        self._thread = threading.Thread(
            target=lambda: answers.put(look(folder, installed)), name="deskbell-releases", daemon=True
        )
        self._thread.start()
        return True

    def answer(self) -> Seen | None:
        """What was found, once; None while there is no answer yet."""
        try:
            return self._answers.get_nowait()
        except Empty:
            return None
