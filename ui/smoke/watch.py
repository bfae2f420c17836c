"""The watch over a smoke: a step that hangs ends the program, with its name in the report; nobody waits for ever."""

import faulthandler
import multiprocessing
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from time import monotonic
from typing import TextIO

from ui.smoke.report import Report, Step
from ui.smoke.stage import Stage

STEP_SECONDS, WHOLE_SECONDS = 180.0, 600.0
HARDER = 20.0
"""So many seconds later the program ends also where not even a thread of Python gets a turn any more."""
HUNG = 1


class Watch:
    """Counts the time of each step and of all; `crash` takes where every thread stood."""

    def __init__(
        self, report: Report, stage: Stage, crash: TextIO, step: float = STEP_SECONDS, whole: float = WHOLE_SECONDS
    ) -> None:
        self._report, self._stage, self._crash, self._step = report, stage, crash, step
        self._end = monotonic() + whole

    @contextmanager
    def over(self, name: str) -> Iterator[None]:
        """Watch over one step."""
        seconds = max(0.1, min(self._step, self._end - monotonic()))
        timer = Timer(seconds, self._bite, (name, seconds))
        timer.daemon = True
        faulthandler.dump_traceback_later(seconds + HARDER, exit=True, file=self._crash)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            faulthandler.cancel_dump_traceback_later()

    def _bite(self, name: str, seconds: float) -> None:
        faulthandler.dump_traceback(self._crash, all_threads=True)
        self._report.add(Step(name, False, round(seconds, 3), why=f"it did not end within {seconds:g} seconds"))
        self._report.end()
        for reader in multiprocessing.active_children():
            reader.kill()
        for started in self._stage.children:
            started.kill()
        shutil.rmtree(self._stage.scratch, ignore_errors=True)
        os._exit(HUNG)
