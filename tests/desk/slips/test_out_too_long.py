"""A slip is out too long by the end of its appointment, where that lies later than when it went out."""

from datetime import timedelta

import pytest

from desk import slips
from desk.clock import FixedClock
from desk.office import Office
from desk.slips import Errand, SlipFilter, Wanted
from desk.slips.outlist import out_list
from desk.slips.outlist_paper import draw
from desk.slips.rows import late_before, out_and_late, slip_rows
from desk.words import Language
from desk.work import Reading
from tests.paper.reading import words_of

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def _sent(office: Office, worker: str, in_days: float | None) -> str:
    start = office.ask(lambda reading: reading.now) + in_days * DAY if in_days is not None else None
    errand = Errand(summary="Lamp", appoint_from=start, appoint_until=start + 2 * HOUR if start else None)
    return office.do(lambda work: slips.raise_alone(work, Wanted(), 1, worker, errand)).answer


def _late(office: Office) -> set[str]:
    """What is late, told alike wherever it is told."""
    listed = {row.number for row in office.ask(lambda reading: slips.slips(reading, SlipFilter.LATE)).rows}
    assert office.ask(slips.counts).late == len(listed)
    told = office.ask(lambda reading: slips.slips(reading, SlipFilter.ALL)).rows
    assert {row.number for row in told if row.late} == listed
    assert sum(each.late for each in office.ask(slips.workers_out)) == len(listed)
    on_paper = office.ask(out_list).workers
    assert {line.number for _worker, lines in on_paper for line in lines if line.late} == listed
    return listed


def test_what_is_appointed_for_later_is_not_late_before_that_is_over_for_too_long(
    office: Office, clock: FixedClock
) -> None:
    allowed = office.facts.slip_late_days * DAY
    without, coming, long_past = _sent(office, "Li", None), _sent(office, "Li", 5), _sent(office, "Chen", -9)
    assert _late(office) == set()  # for a visit written down afterwards the days count from when it was raised
    clock.move_on(allowed + HOUR)
    assert _late(office) == {without, long_past}
    clock.move_on(5 * DAY + 2 * HOUR)
    assert _late(office) == {without, coming, long_past}


def test_what_is_late_is_read_by_an_index_and_not_by_all_slips_there_ever_were(office: Office) -> None:
    def plan(reading: Reading) -> str:
        query = slip_rows().where(*out_and_late(late_before(reading)))
        statement = query.compile(compile_kwargs={"literal_binds": True})
        found = reading.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")
        return " ".join(row[3] for row in found)

    assert "ix_slip_status_raised (status=? AND raised_at<?)" in office.ask(plan)


@pytest.mark.parametrize(("language", "told"), [(Language.EN, "not printed"), (Language.ZH, "未打印")])
def test_the_list_of_slips_out_says_which_were_never_printed(office: Office, language: Language, told: str) -> None:
    bare, printed = _sent(office, "Li", None), _sent(office, "Li", None)
    office.do(lambda work: slips.mark_printed(work, printed))
    [(_worker, lines)] = office.ask(out_list).workers
    assert {line.number: line.printed for line in lines} == {bare: False, printed: True}
    words = words_of(draw(office.ask(lambda reading: out_list(reading, None, language))))
    assert words.replace(" ", "").count(told.replace(" ", "")) == 1
