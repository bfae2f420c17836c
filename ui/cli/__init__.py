"""The command line: for scripts, softphones and the task scheduler."""

from ui.cli.run import main

__all__ = ["main"]
