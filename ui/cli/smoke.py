"""`--smoke FILE`: is this program whole, wherever it was packed and installed."""

from argparse import Namespace

from ui.cli.book import folder_of
from ui.cli.run import COMMANDS
from ui.cli.telling import Telling
from ui.smoke.run import smoke

UNWRITTEN = 2


def run(wish: Namespace, telling: Telling) -> int:
    """Go through all that it can do on a scratch book and write what was seen: 0 whole, 1 not, 2 no file written."""
    try:
        report = smoke(wish.smoke, COMMANDS, folder_of(wish))
    except OSError as fault:
        telling.warn("smoke.unwritten", path=wish.smoke, why=fault.strerror or fault)
        return UNWRITTEN
    amiss = [step for step in report.steps if not step.ok]
    lines = [telling.words("smoke.amiss", name=step.name, why=step.why) for step in amiss]
    count = len(report.steps)
    lines.append(telling.words("smoke.told", good=count - len(amiss), count=count, path=wish.smoke))
    telling.answer(report.told(), lines)
    return 0 if report.ok else 1
