"""The log of faults: which kind, where in the program, never what was typed (G50).

A fault's own message may quote what was typed, a library's warning the words of a paper, and a path the name of whoever
uses the PC: none of them is written. What is read back is held against the same forms, whoever wrote the file.
"""

import errno
import io
import json
import logging
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from traceback import walk_tb

from db import held

FOLDER = "logs"
WINDOW_LOG, COMMAND_LOG = "deskbell.log", "command.log"
LOG_BYTES = 500_000
LOG_FILES = 4
_APART = " | "
_NAME = r"[A-Za-z_<][\w<>]*"
_FORMS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        r"Deskbell [\d.]+\w* on \w+ [\d.?]+, Python [\d.]+\w*(, Qt [\d.]+)?",
        rf"{_NAME}(\.{_NAME})+( \[(\w+)\])?",
        rf"  {_NAME}(\.{_NAME})*:\d+ {_NAME}",
        rf"{_NAME}(\.{_NAME})* warned",
    )
)
_QT = "Qt: "
_CLASS = re.compile(r"Q[A-Z][a-z]\w*(::\w+)?:?", re.ASCII)
_PLAIN = """
    a active add after already an and another are as at attempt attempting be been before begin but called can cannot
    closed connect could create destroyed device does done end engine error event failed file for found from given has
    have ignored image in index init initialised initialized instance into invalid is it item layout load loop main
    missing model must negative no not null object of on only open out outside paint painter parent permission pixmap
    plugin position property range read row running same screen set signal size slot started stopped support supported
    surface that the there this thread timer to type unable unknown unsupported valid value was when widget window with
    without write wrong zero
"""
"""Words that a warning is made of and nobody's name is; all others of Qt's are left out, for they may be a person's."""
_LEVELS = frozenset({"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"})
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}", re.ASCII)
_CRASHED = re.compile(
    r'^  File "[^"]*?([\w.-]+)", line (\d+) in (\S+)$|^(?:Fatal Python error|Windows fatal exception): ([A-Za-z0-9 ]+)',
    re.ASCII,
)


@dataclass(frozen=True)
class Noted:
    """One line of the log: when on the PC's clock, how bad, and what, each part a line of its own."""

    at: str
    level: str
    parts: tuple[str, ...]


def details(fault: BaseException, also: str = "") -> str:
    """Kind of fault and the way to it, module by line; never its message, which may quote what was typed.

    `also` as in `about`."""
    lines = [about(also)]
    link: BaseException | None = fault
    told: set[int] = set()
    while link is not None and id(link) not in told:  # a fault may be its own cause
        told.add(id(link))
        number = f" [{errno.errorcode.get(link.errno, link.errno)}]" if isinstance(link, OSError) and link.errno else ""
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}{number}")
        lines += [
            # The module, not the file: its path may hold the name of whoever uses this PC.
            f"  {frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_name}"
            for frame, line in walk_tb(link.__traceback__)
        ]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


def about(also: str = "") -> str:
    """Which version runs on what; `also` names what else the program runs on, such as "Qt 6.11.3"."""
    import platform  # slow to load and seldom needed

    system = f"{platform.system()} {plain_release(platform.release())}"
    where = f"Deskbell {_version()} on {system}, Python {platform.python_version()}"
    return f"{where}, {also}" if also else where


def plain_release(told: str) -> str:
    """The digits of a system's release: what follows them may be a name that whoever made it gave it."""
    return told[: len(told) - len(told.lstrip("0123456789."))].strip(".") or "?"


def qt_words(text: str) -> str:
    """As much of what Qt says as is surely its own: the names of its classes, and plain words."""
    told: list[str] = []
    plain = set(_PLAIN.split())
    for word in text[:2000].split():
        bare = word.strip(".,;()'\"").removesuffix(":")
        kept = word if _CLASS.fullmatch(word) else bare if bare.casefold() in plain else "…"
        if kept != "…" or told[-1:] != ["…"]:
            told.append(kept)
    return _QT + " ".join(told[:30])


class _JsonLine(logging.Formatter):
    """One log line: when, how bad, what. Of what a library says only that it said something, and where."""

    def __init__(self, own: str) -> None:
        super().__init__()
        self._own = own

    def format(self, record: logging.LogRecord) -> str:
        text = record.getMessage() if record.name == self._own else f"{record.name} warned{_APART}{_place(record)}"
        told = {"at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"), "level": record.levelname, "text": text}
        return json.dumps(told, ensure_ascii=False)


def _place(record: logging.LogRecord) -> str:
    return f"  {record.module}:{record.lineno} {record.funcName or '?'}"


class FaultLog:
    """Writes one file of a data folder's logs; it begins with the first line to write, and old ones make room."""

    def __init__(self, folder: Path, name: str = WINDOW_LOG, also: Callable[[], str] = str) -> None:
        """`also` tells what else the program runs on."""
        self._path = folder / FOLDER / name
        self._own = f"deskbell.{id(self)}"
        self._also = also
        self._listens = False

    def fault(self, fault: BaseException) -> None:
        """Note a fault; may be called on any thread. A log that cannot be written hides nothing else."""
        self.note(logging.ERROR, details(fault, self._also()))

    def note(self, level: int, text: str) -> None:
        """Note something that holds no word of a person's: lines become parts of one."""
        with suppress(OSError):
            self._log.log(level, "%s", text.replace("\n", _APART))

    def listen(self) -> None:
        """Note as well that a library warned of something, though not its words."""
        self._listens = True
        logging.getLogger().addHandler(self._ear)

    def close(self) -> None:
        """Let the file go."""
        if self._listens:
            logging.getLogger().removeHandler(self._ear)
        if "_handler" in self.__dict__:
            self._handler.close()

    @cached_property
    def _handler(self) -> logging.Handler:
        from desk.turninglog import TurningLog  # slow to load and seldom needed

        self._path.parent.mkdir(parents=True, exist_ok=True)
        handler = TurningLog(self._path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
        handler.setFormatter(_JsonLine(self._own))
        return handler

    @cached_property
    def _log(self) -> logging.Logger:
        log = logging.Logger(self._own)  # of nobody else, and not kept by the library once this one is gone
        log.addHandler(self._handler)
        return log

    @cached_property
    def _ear(self) -> logging.Handler:
        return _Ear(lambda record: self._handler.handle(record))


class _Ear(logging.Handler):
    """Hears what libraries warn of, and opens no file before they do."""

    def __init__(self, heard: Callable[[logging.LogRecord], object]) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):  # whoever warns must not fail for want of a log
            self._heard(record)


def begin_crash_file(path: Path) -> io.TextIOWrapper | None:
    """Open the file into which Python writes as it breaks down; None where none can be written: one goes on without."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        return held.patiently(lambda: path.open("w", encoding="utf-8"), held.BRIEF)
    return None


def crash_lines(told: str) -> str:
    """What Python wrote as it broke down, without the folders its files lie in; "" when it tells nothing."""
    lines = []
    for line in told.splitlines():
        if found := _CRASHED.match(line):
            file, number, name, why = found.groups()
            lines.append(f"Crash.{_one_word(why)}" if why else f"  {Path(file).stem}:{number} {name}")
    return "\n".join(lines)


def _one_word(words: str) -> str:
    """Several words as the name of a kind of fault: Segmentation fault as SegmentationFault."""
    return "".join(word[:1].upper() + word[1:] for word in words.split())


def recent(folder: Path, most: int) -> tuple[Noted, ...]:
    """The newest lines of a data folder's logs, oldest first; what does not have the form of our own is left out."""
    found: list[Noted] = []
    for name in (WINDOW_LOG, COMMAND_LOG):
        lines: list[str] = []
        for path in (folder / FOLDER / f"{name}.1", folder / FOLDER / name):
            try:
                lines += path.read_text(encoding="utf-8", errors="replace").splitlines()
            except OSError:
                continue
        found += [noted for line in lines[-most:] if (noted := _read(line)) is not None]
    return tuple(sorted(found, key=lambda each: each.at)[-most:])


def _read(line: str) -> Noted | None:
    try:
        told = json.loads(line)
    except ValueError:
        return None
    if not isinstance(told, dict):
        return None
    at, level, text = (str(told.get(name, "")) for name in ("at", "level", "text"))
    parts = tuple(part for part in text.split(_APART) if _is_ours(part))
    return Noted(at, level, parts) if _MOMENT.fullmatch(at) and level in _LEVELS and parts else None


def _is_ours(part: str) -> bool:
    if part.startswith(_QT):
        return qt_words(part.removeprefix(_QT)) == part
    return len(part) <= 200 and any(form.fullmatch(part) for form in _FORMS)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # slow to load and seldom needed

    try:
        return version("deskbell")
    except PackageNotFoundError:
        return "0"
