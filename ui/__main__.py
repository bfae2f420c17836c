"""Where the program begins, from the console script, `python -m ui` and the packed program."""

import sys


def main() -> int:
    """Run the command line; without a command it opens the window."""
    if getattr(sys, "frozen", False):
        # The packed program starts itself again to read spreadsheets in a process of their own.
        from multiprocessing import freeze_support

        freeze_support()
    from ui.cli import main as run
    from ui.cli.noting import tell_in_short

    sys.excepthook = tell_in_short
    return run()


if __name__ == "__main__":
    sys.exit(main())
