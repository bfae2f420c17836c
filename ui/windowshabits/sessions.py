"""In which of the sessions of one PC a process runs: at the screen itself, or by remote desktop."""

import os
import sys


def session_of(process: int) -> int | None:
    """The session of a process by its id; None elsewhere than on Windows, and where Windows does not tell it."""
    if sys.platform == "win32":
        import ctypes

        session = ctypes.c_ulong()
        if ctypes.windll.kernel32.ProcessIdToSessionId(process, ctypes.byref(session)):
            return session.value
    return None


def elsewhere(process: int) -> bool:
    """Whether another process is known to be in another session than this one; of 0, which nobody has, it is not."""
    theirs = session_of(process) if process > 0 else None
    return theirs is not None and theirs != session_of(os.getpid())


def nobody_looks() -> bool:
    """Whether this process runs where Windows shows nothing, as a task without a signed in person does."""
    return session_of(os.getpid()) == 0
