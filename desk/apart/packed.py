"""What the packed program needs to start itself again for another process, and to be the one that was started so."""

import multiprocessing
import sys
from importlib import import_module


def prepare() -> None:
    """PyInstaller's own preparation: left to itself it would make it at every start, of which it is a twentieth."""
    if getattr(sys, "frozen", False):
        import_module("pyi_rth_multiprocessing")


def serve() -> None:
    """Do what this process was started for and end it; where it was not, answer."""
    prepare()
    multiprocessing.freeze_support()
