"""What a system truly lacks: the few tests that cannot be made there say why."""

import sys

import pytest

WINDOWS = sys.platform == "win32"
# A limit of seconds that holds a start of a process: Windows takes longer for it, and Wine longer still.
SLOWER = 4 if WINDOWS else 1


def not_on_windows(reason: str) -> pytest.MarkDecorator:
    """Leave a test out on Windows, which knows no such thing."""
    return pytest.mark.skipif(WINDOWS, reason=reason)


def only_on_windows(reason: str) -> pytest.MarkDecorator:
    """Leave a test out everywhere else."""
    return pytest.mark.skipif(not WINDOWS, reason=reason)
