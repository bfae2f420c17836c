"""The working tree as it is now, copied: Windows works on the copy and leaves its traces there."""

import compileall
import shutil
import subprocess
from pathlib import Path

from tests.windows.place import TREE


def copy(to: Path) -> int:
    """Bring the copy up to date, with what is not yet committed; answers how many files it holds.

    What earlier steps made in the copy goes: nothing of an older tree may pass for the new one.
    """
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=TREE,
        check=True,
        capture_output=True,
        text=True,
    )
    names = [name for name in listed.stdout.split("\0") if name and (TREE / name).is_file()]
    if to.exists():
        shutil.rmtree(to)
    for name in names:
        target = to / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(TREE / name, target)
    # Python here compiles for Python there, and faster.
    compileall.compile_dir(to, quiet=2)
    return len(names)
