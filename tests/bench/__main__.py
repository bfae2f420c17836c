"""Benchmarks: `python -m tests.bench`. Ours and the bare thing in turn, on one sample office; nothing here is a test.

About 100,000 people and 200,000 cases unless told otherwise. `--data DIR` keeps the sample office for the next run,
`--only find,save` does some of the works, `--small` is a minute's look that proves nothing about a large book. A book
of a million is built in some ten minutes: `--cases 1000000 --households 27000 --data DIR --only report,growth`.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desk.sample import open_sample
from tests.bench import bundled, exporting, finding, importing, opening, papers, reading, reporting, saving, starting
from tests.bench.measuring import Measure, table


@dataclass(frozen=True)
class Size:
    """How large the book is and how often each work is done."""

    households: int
    cases: int
    people: int  # searched for, 17 prefixes each
    rounds: int
    saves: int
    starts: int
    forms: int
    papers: int
    joined: int  # slips or letters in one document
    lists: int
    owners: int  # in the list that is imported


LARGE = Size(
    66_200,
    200_000,
    people=30,
    rounds=3,
    saves=400,
    starts=9,
    forms=40,
    papers=120,
    joined=500,
    lists=200,
    owners=50_000,
)
SMALL = Size(150, 300, people=3, rounds=1, saves=10, starts=1, forms=3, papers=4, joined=20, lists=10, owners=200)
WORKS: dict[str, Callable[[Path, Path, Size], list[Measure]]] = {
    "find": lambda folder, _, size: finding.measure(folder, size.people, size.rounds),
    "save": lambda folder, scratch, size: saving.measure(folder, scratch, size.saves),
    "words": lambda folder, _, size: reading.measure_words(folder, size.lists),
    "open": lambda folder, _, size: reading.measure_open(folder, size.lists),
    "filter": lambda folder, _, size: reading.measure_narrowed(folder, size.lists),
    "wheel": lambda folder, _, size: reading.measure_screen(folder, size.lists),
    "form": lambda folder, _, size: opening.measure(folder, size.forms),
    "slip": lambda folder, _, size: papers.measure_slips(folder, size.papers),
    "batch": lambda folder, _, size: papers.measure_batches(folder, size.joined, size.rounds * 2 + 1),
    "letter": lambda folder, _, size: papers.measure_letters(folder, size.papers),
    "letters": lambda folder, _, size: papers.measure_joined_letters(folder, size.joined, size.rounds * 2 + 1),
    "report": lambda folder, _, size: reporting.measure_figures(folder, size.rounds),
    "growth": lambda folder, scratch, size: reporting.measure_growth(
        folder, scratch, size.households, size.cases, size.rounds
    ),
    "charts": lambda _folder, _scratch, size: reporting.measure_charts(size.papers),
    "export": lambda folder, scratch, size: exporting.measure(folder, scratch, size.rounds),
    "import": lambda _, scratch, size: importing.measure(scratch, size.owners, size.rounds),
    "start": lambda folder, _, size: starting.measure(folder, size.starts),
}

# Measured only when asked for: another program, `--only libreoffice`, and the packed program, `--only bundle`, which
# takes minutes to pack and pip install '.[bundle]' before.
RIVALS: dict[str, Callable[[Path, Path, Size], list[Measure]]] = {
    "bundle": lambda folder, scratch, size: bundled.measure(folder, scratch, size.starts),
    "libreoffice": lambda folder, scratch, size: papers.measure_libreoffice(folder, scratch, size.joined),
}


def main(argv: Sequence[str] | None = None) -> list[Measure]:
    """Measure what is asked for, print the table, answer the measures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wish = _wish(argv)
    size = SMALL if wish.small else LARGE
    size = replace(size, households=wish.households or size.households, cases=wish.cases or size.cases)
    with tempfile.TemporaryDirectory(dir=wish.data.parent if wish.data else None) as temporary:
        scratch = Path(temporary)
        folder = wish.data or scratch / "office"
        print(f"sample office: {size.households} households, {size.cases} cases", file=sys.stderr)
        open_sample(folder, households=size.households, cases=size.cases).close()
        measures: list[Measure] = []
        for name in wish.only:
            print(f"measuring: {name}", file=sys.stderr)
            measures += (WORKS | RIVALS)[name](folder, scratch, size)
    print(table(measures))
    return measures


def _wish(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--households", type=int)
    parser.add_argument("--cases", type=int)
    parser.add_argument("--data", type=Path, help="an existing sample office, or where to keep the one that is built")
    parser.add_argument("--only", type=_works, default=list(WORKS), help=f"some of {','.join(WORKS | RIVALS)}")
    parser.add_argument("--small", action="store_true")
    return parser.parse_args(argv)


def _works(told: str) -> list[str]:
    names = told.split(",")
    if unknown := set(names) - set(WORKS | RIVALS):
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(sorted(unknown))}")
    return names


if __name__ == "__main__":
    main()
