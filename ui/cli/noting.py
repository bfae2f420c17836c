"""What becomes of a mistake of the program in a command: a line in the log, and one sentence without a traceback."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

FAULT = (
    "Deskbell made a mistake and could not finish ({kind} at {place}). Nothing was half saved. Details: {log}\n"
    "程序出错，未能完成（{kind}，{place}）。没有保存一半的内容。详情见 {log}\n"
)


@contextmanager
def noted(folder: Path) -> Iterator[None]:
    """Note a fault of the program in the log of a data folder, if there is one, and hand it on."""
    try:
        yield
    except Exception as fault:
        note(folder, fault)
        raise


def note(folder: Path, fault: Exception) -> None:
    """Note a fault in the log of a data folder, if there is one; a refusal is no mistake of the program."""
    from desk.faultlog import COMMAND_LOG, FaultLog  # seldom needed
    from desk.refusals import Refusal

    if folder.is_dir() and not isinstance(fault, Refusal | BrokenPipeError):
        log = FaultLog(folder, COMMAND_LOG)
        log.fault(fault)
        log.close()


def tell_in_short(kind: type[BaseException], fault: BaseException, way: TracebackType | None) -> None:
    """Python's last word on a fault: its message may quote what was typed, and a scheduler may send it by mail."""
    from desk.faultlog import COMMAND_LOG, FOLDER, details

    if not issubclass(kind, Exception):
        sys.__excepthook__(kind, fault, way)
    elif sys.stderr is not None:
        place = details(fault).splitlines()[-1].strip()
        sys.stderr.write(FAULT.format(kind=kind.__name__, place=place, log=f"{FOLDER}/{COMMAND_LOG}"))
