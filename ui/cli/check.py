"""`check`: is the book sound."""

from argparse import Namespace
from typing import TYPE_CHECKING

from desk.check import check
from desk.refusals import Refusal
from ui.cli.book import office_of
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Say that the book is sound, or list every break and refuse. Refusals: check.broken."""
    with office_of(wish, clock) as office:
        health = office.ask(check)
    size = {
        "people": health.people,
        "units": health.units,
        "cases": health.cases,
        "slips": health.slips,
        "letters": health.letters,
    }
    breaks = [{"code": each.code, **dict(each.fields)} for each in health.breaks]
    lines = [telling.words(f"check.{each.code}", **dict(each.fields)) for each in health.breaks]
    telling.answer({"ok": not breaks, "breaks": breaks, **size}, lines or [telling.words("check.ok", **size)])
    if breaks:
        raise Refusal("check.broken", count=len(breaks))
    return 0
