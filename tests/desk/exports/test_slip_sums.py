"""The workbook of slips tells as value and charge what the month tells of them (M54)."""

from datetime import timedelta
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from desk import slips
from desk.clock import FixedClock
from desk.exports.slips import export_slips
from desk.office import Office
from desk.slips import Errand, Home, Outcome, TypedLine, Wanted
from tests.figured import between

PIPE, FEE = TypedLine(name="Pipe work", price="500"), TypedLine(name="Call-out", price="50")


def _sent(office: Office, *lines: TypedLine) -> str:
    number = office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "Chen", Errand("Tap"))).answer
    office.do(lambda work: slips.set_lines(work, number, lines))
    return number


@pytest.mark.parametrize(("language", "headings"), [("en", ("Value", "Charged")), ("zh", ("服务价值", "收费"))])
def test_what_is_out_void_or_not_done_charges_nothing(
    office: Office, clock: FixedClock, tmp_path: Path, language: str, headings: tuple[str, str]
) -> None:
    done, _out, void, not_done, paid, free = (_sent(office, PIPE) for _ in range(6))
    office.do(lambda work: slips.book_back(work, done, "", Home()))
    office.do(lambda work: slips.void(work, void, "Mistake"))
    for number, lines in ((not_done, None), (paid, (FEE,))):
        home = Home(Outcome.NOT_DONE)
        office.do(lambda work, number=number, lines=lines, home=home: slips.book_back(work, number, "x", home, lines))
    office.do(lambda work: slips.book_back(work, free, "", Home(), lines=()))
    path = tmp_path / "slips.xlsx"
    office.ask(lambda reading: export_slips(reading, path, language))
    head, *rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    value, charged = (list(head).index(each) for each in headings)
    assert [(row[value], row[charged]) for row in rows] == [
        (500.0, 500.0), ("", ""), ("", ""), ("", ""), (50.0, 50.0), (0.0, 0.0),
    ]  # fmt: skip
    start, end = clock.now() - timedelta(days=1), clock.now() + timedelta(days=1)
    told = between(office, start, end)
    assert (told["value"].value, told["charged"].value) == (55_000, 55_000)
