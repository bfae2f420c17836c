"""Where the program begins, from the console script, `python -m ui` and the packed program."""

import sys

from ui.windowshabits.running import mark_running
from ui.windowshabits.streams import give_streams, show_unheard

INCOMPLETE = (
    "Deskbell cannot start: a part of it is missing or held back ({what}). Install it once more. If that does not "
    "help, ask whether an antivirus program took a file away.\n"
    "首问无法启动：程序文件缺失或被拦截（{what}）。请重新安装；如仍无法启动，请检查文件是否被杀毒软件隔离。\n"
)


def main() -> int:
    """Run the command line; without a command it opens the window. A mistake of the program ends it with 1."""
    mark_running()
    if getattr(sys, "frozen", False) and ("--multiprocessing-fork" in sys.argv or "-c" in sys.argv):
        # The packed program starts itself again to read spreadsheets in a process of their own.
        from desk.apart.packed import serve

        serve()
    give_streams()
    try:
        from ui.cli import main as run
        from ui.cli.noting import tell_in_short
    except ImportError as fault:
        if sys.stderr is not None:
            sys.stderr.write(INCOMPLETE.format(what=fault))
        show_unheard()
        return 1
    sys.excepthook = tell_in_short
    try:
        return run()
    except Exception as fault:  # noqa: BLE001  # handed on, the packed program would show all of it, with what was typed
        tell_in_short(type(fault), fault, fault.__traceback__)
        show_unheard()
        return 1


if __name__ == "__main__":
    sys.exit(main())
