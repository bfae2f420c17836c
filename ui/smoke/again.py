"""A second start of the program hands what it was started for to the one that runs."""

import subprocess
import sys

from ui.instance import Instance
from ui.smoke.stage import PHONE, Stage, must
from ui.smoke.waiting import wait_until


def second_start(stage: Stage) -> str:
    """This program is started once more on the scratch folder, as a softphone starts it."""
    stage.need_screen()
    instance = Instance(stage.folder)
    must(instance.hold(), "the scratch folder could not be held")
    rang: list[str] = []
    instance.called.connect(rang.append)
    itself = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui"]
    try:
        child = subprocess.Popen(  # noqa: S603  # this very program, with words of ours
            [*itself, "--data", str(stage.folder), "call", PHONE],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        stage.children.append(child)
        wait_until(lambda: bool(rang) or child.poll() not in (None, 0), "the second start did not hand over its call")
        wait_until(lambda: child.poll() is not None, "the second start did not end")
    finally:
        instance.let_go()
    must(rang == [PHONE] and child.returncode == 0, f"the second start ended with {child.returncode}, heard {rang}")
    stage.children.remove(child)
    return f"handed over {rang[0]}"
