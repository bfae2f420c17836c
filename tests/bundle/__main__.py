"""Builds the bundle of this system and does a desk's work with it: no Python on the path, an empty home, elsewhere.

`python -m tests.bundle`; `--bundle DIR` takes one that is built already. Ends with 1 at the first thing that is wrong.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from tests.bundle.bare import Program, WrongError
from tests.bundle.building import build
from tests.bundle.compiling import can_compile, installer, of_windows
from tests.bundle.working import count_licences, import_list, look_over, run_demo, run_smoke

_Answer = TypeVar("_Answer")


def main() -> int:
    """Run every step, telling each in a line with its seconds; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.bundle", description=__doc__)
    parser.add_argument("--bundle", type=Path, help="a bundle that is built already")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bundle-") as temporary:
        scratch = Path(temporary)
        try:
            bundle = asked.bundle or _told("build", lambda: build(scratch / "built"))
            _told("bundle", lambda: look_over(bundle))
            program = Program(bundle.resolve(), scratch / "desk")
            _told("smoke", lambda: run_smoke(program))
            _told("licences", lambda: count_licences(bundle))
            _told("demo", lambda: run_demo(program))
            _told("import", lambda: import_list(program))
            if can_compile():
                _told("installer", lambda: installer(bundle, scratch / "installer"))
                _told("installer of Windows", lambda: of_windows(scratch / "windows"))
            else:
                print("installer: not compiled, there is no makensis here")
        except WrongError as fault:
            print(f"WRONG {fault}", file=sys.stderr)
            return 1
    return 0


def _told(name: str, step: Callable[[], _Answer]) -> _Answer:
    begun = perf_counter()
    answer = step()
    print(f"{name}: {answer} ({perf_counter() - begun:.1f} s)", flush=True)
    return answer


if __name__ == "__main__":
    sys.exit(main())
