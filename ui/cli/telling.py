"""What a command says: JSON or lines on the standard output, one sentence on the error output."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window waits for what is loaded here
    from datetime import datetime

    from desk.facts import Facts
    from desk.refusals import Refusal

Moved = Callable[[int, int], None]


class Telling:
    """Speaks one language, to a person or to a program."""

    def __init__(self, language: str, as_json: bool) -> None:
        self.language = language
        self.as_json = as_json

    def answer(self, value: object, lines: Sequence[str]) -> None:
        """The command's answer: the value for programs, the lines for people."""
        import json

        if self.as_json:
            lines = [json.dumps(value, ensure_ascii=False)]
        _write(sys.stdout, "".join(f"{line}\n" for line in lines))

    def line(self, key: str, /, **fields: object) -> None:
        """A line for people on the way to the answer; programs get none."""
        if not self.as_json:
            _write(sys.stdout, self.words(key, **fields) + "\n")

    def warn(self, key: str, /, **fields: object) -> None:
        """A sentence beside the answer."""
        _write(sys.stderr, self.words(key, **fields) + "\n")

    def refuse(self, refusal: "Refusal") -> None:
        """The one sentence for what may not be done."""
        from ui.cli.words import refusal_words

        told = refusal_words(self.language, refusal.code, refusal.fields) or _sentence(refusal, self.language)
        _write(sys.stderr, " ".join(told.split()) + "\n")

    def words(self, key: str, /, **fields: object) -> str:
        """A sentence of the command line in the language spoken."""
        from ui.cli.words import say  # where nothing is said, as when the window opens, nothing is loaded

        return say(self.language, key, **fields)

    @contextmanager
    def progress(self, key: str) -> Iterator[Moved]:
        """A bar that follows (done, total) on a terminal; nothing where nobody looks."""
        if self.as_json or sys.stderr is None or not sys.stderr.isatty():
            yield lambda _done, _total: None
            return
        from rich.console import Console
        from rich.progress import Progress

        with Progress(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(self.words(key), total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)


def iso(facts: "Facts", moment: "datetime | None") -> str | None:
    """A moment on the office's clock with its offset: 2026-11-20T16:00:00+08:00."""
    return None if moment is None else facts.local(moment).isoformat(timespec="seconds")


def clock_time(facts: "Facts", moment: "datetime | None") -> str:
    """A moment for people: 2026-11-20 16:00."""
    return "" if moment is None else f"{facts.local(moment):%Y-%m-%d %H:%M}"


def _sentence(refusal: "Refusal", language: str) -> str:
    try:
        from PySide6.QtCore import QCoreApplication
    except ImportError:
        # Without the system libraries of Qt the code and its fields must do.
        return str(refusal)
    from ui.language import Languages
    from ui.messages import sentence

    app = QCoreApplication.instance()
    if language != "zh" and app is None:
        return sentence(refusal)
    # Qt hands out translations only while an application lives.
    languages = Languages(app or QCoreApplication([]))
    languages.show(language)
    told = sentence(refusal)
    languages.show("en")
    return told


def _write(stream: object, text: str) -> None:
    """Programs without a console have no streams."""
    write = getattr(stream, "write", None)
    if write is not None:
        write(text)
        stream.flush()  # type: ignore[attr-defined]  # a stream that can be written can be flushed
