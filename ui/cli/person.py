"""`person ID --out FILE`: all the book holds about somebody, for that person."""

import json
from argparse import Namespace
from typing import TYPE_CHECKING

from desk.forgetting.subject import all_about
from ui.cli.book import office_of
from ui.cli.files import write_file
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Write it as JSON; what only a manager may read stays out."""
    with office_of(wish, clock) as office:
        told = office.do(lambda work: all_about(work, wish.id)).answer
    write_file(wish.out, json.dumps(told, ensure_ascii=False, indent=2).encode("utf-8"))
    rows = sum(len(rows) for rows in told.values())
    telling.answer({"path": str(wish.out), "rows": rows}, [telling.words("person.done", rows=rows, path=wish.out)])
    return 0
