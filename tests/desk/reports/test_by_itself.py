"""The month's report is prepared by itself on the first working day, once (B7)."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdfium2 import PdfDocument

from db.models import Language, ProblemKind
from desk import cases, own_days
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.figures.spans import Span
from desk.office import Office
from desk.own_days import OwnDays
from desk.reports import issuing
from desk.reports.byitself import FOLDER, Ready, last_month, prepare, ready, to_prepare, waits_to_be_issued
from desk.settings import ReportFacts, change_facts, change_reports, report_is_ready
from desk.slips import Errand
from desk.steering import hot, problems
from desk.steering.problems import NewProblem
from tests.desk.reports.at_issue import (
    IN_DECEMBER,
    NOVEMBER,
    OCTOBER,
    answer_and_close,
    issue_page,
    lay_ready,
    november,
    take,
)
from tests.desk.reports.test_issuing import code_of, withhold
from tests.desk.slips.working import alone
from tests.desk.test_masking import sit_receptionist

# The first of November 2026 is a Sunday; in China the days before the eighth of October are a holiday.
SUNDAY, MONDAY = datetime(2026, 11, 1, 2, tzinfo=UTC), datetime(2026, 11, 2, 2, tzinfo=UTC)


def due(office: Office) -> Span | None:
    return office.ask(to_prepare)


def lying(office: Office, span: Span = NOVEMBER) -> Ready | None:
    return office.ask(lambda reading: ready(reading, office.folder / FOLDER, span))


def test_the_month_is_due_from_the_first_working_day_after_it_on(office: Office, clock: FixedClock) -> None:
    """B7: by the office's own calendar and zone: not on a Sunday, nor before the month is over in Shanghai."""
    take(office, datetime(2026, 10, 27, 2, tzinfo=UTC), clock)
    clock.move_to(datetime(2026, 10, 31, 15, 59, tzinfo=UTC))
    assert due(office) is None
    assert office.ask(last_month).code == "2026-09"
    clock.move_to(datetime(2026, 10, 31, 16, tzinfo=UTC))
    assert office.ask(last_month).code == "2026-10"
    clock.move_to(SUNDAY)
    assert due(office) is None
    clock.move_to(MONDAY)
    assert due(office) == office.ask(last_month)
    clock.move_on(timedelta(days=20))
    assert due(office) == office.ask(last_month)


def test_a_day_of_the_offices_own_table_counts_as_it_says(office: Office, clock: FixedClock) -> None:
    take(office, datetime(2026, 10, 27, 2, tzinfo=UTC), clock)
    clock.move_to(SUNDAY)
    office.do(lambda work: own_days.add(work, OwnDays(SUNDAY.date(), works=True)))
    assert due(office) is not None


def test_a_month_without_a_case_needs_none_and_it_can_be_switched_off(office: Office, clock: FixedClock) -> None:
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    assert due(office) is None
    then = datetime(2026, 11, 30, 15, 59, tzinfo=UTC)
    new = NewCase(summary="Told on paper", told_by="Li", first_receiver_id=1, received_at=then)
    office.do(lambda work: cases.take(work, new))
    assert due(office) == NOVEMBER
    office.do(lambda work: change_reports(work, ReportFacts(report_by_itself=False, report_by_script=False)))
    assert due(office) is None


def test_pdf_and_workbook_lie_there_and_it_is_done_once(office: Office, clock: FixedClock, tmp_path: Path) -> None:
    """B7: also for the next start of the program; the next month is due in its turn."""
    numbers = november(office, clock)
    pdf, workbook = prepare(office, tmp_path / "papers", NOVEMBER)
    assert (pdf.name, workbook.name) == ("report-2026-11.pdf", "report-2026-11.xlsx")
    pages = PdfDocument(pdf)
    assert numbers[2] in "".join(pages[place].get_textpage().get_text_bounded() for place in range(len(pages)))
    assert "xl/workbook.xml" in ZipFile(workbook).namelist()
    assert due(office) is None
    office.close()
    again = Office.open(office.folder, clock)
    assert due(again) is None
    take(again, datetime(2026, 12, 7, 2, tzinfo=UTC), clock)
    clock.move_to(datetime(2027, 1, 4, 2, tzinfo=UTC))
    assert due(again) == NOVEMBER.after
    again.close()


def test_stopped_on_the_way_it_leaves_nothing_and_is_done_again(
    office: Office, clock: FixedClock, tmp_path: Path
) -> None:
    november(office, clock)

    class Stopped(Exception):
        pass

    for share in (0.2, 0.6, 0.95):

        def stop(done: int, total: int, share: float = share) -> None:
            if done > total * share:
                raise Stopped

        with pytest.raises(Stopped):
            prepare(office, tmp_path / "papers", NOVEMBER, stop)
        assert list((tmp_path / "papers").glob("*") if (tmp_path / "papers").exists() else ()) == []
        assert due(office) == NOVEMBER
    prepare(office, tmp_path / "papers", NOVEMBER)
    assert len(list((tmp_path / "papers").iterdir())) == 2


def test_it_waits_to_be_issued_until_a_manager_did(office: Office, clock: FixedClock) -> None:
    november(office, clock)
    assert not office.ask(waits_to_be_issued)
    office.do(lambda work: report_is_ready(work, "2026-11", 1))
    assert office.ask(waits_to_be_issued)
    issue_page(office)
    assert not office.ask(waits_to_be_issued)
    office.do(lambda work: issuing.void(work, "R-2026-0001", "wrong"))
    assert office.ask(waits_to_be_issued)


@pytest.mark.parametrize("what", ["slip", "hot", "problem"])
def test_a_month_is_prepared_unless_nothing_at_all_happened(office: Office, clock: FixedClock, what: str) -> None:
    """B7: also one without a new case, where a slip was raised or a manager wrote into its report."""
    number = take(office, datetime(2026, 10, 27, 2, tzinfo=UTC), clock)
    answer_and_close(office, number, clock, timedelta(hours=2))
    clock.move_to(datetime(2026, 11, 20, 2, tzinfo=UTC))
    if what == "slip":
        alone(office, Errand("Tap"))
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    if what != "slip":
        assert due(office) is None
    if what == "hot":
        office.do(lambda work: hot.tell(work, NOVEMBER, number, "Old pipe", "Look earlier"))
    elif what == "problem":
        new = NewProblem(ProblemKind.SAFETY, date(2026, 11, 20), time(9, 0), "Gate", "Li", "Guard")
        office.do(lambda work: problems.log(work, new))
    assert due(office) == NOVEMBER


def test_it_is_read_from_where_it_lies_until_it_is_issued(office: Office, clock: FixedClock) -> None:
    """B7: its bytes, its language and since when; none of a month that was not prepared."""
    november(office, clock)
    assert lying(office) is None
    path, _workbook = prepare(office, office.folder / FOLDER, NOVEMBER)
    clock.move_on(timedelta(days=3))
    office.do(lambda work: change_facts(work, replace(work.facts, language=Language.EN, office_en="Office")))
    found = lying(office)
    assert found is not None
    assert (found.pdf, found.language, found.made_at) == (path.read_bytes(), Language.ZH, IN_DECEMBER)
    assert lying(office, OCTOBER) is None
    issue_page(office)
    assert lying(office) is None


@pytest.mark.parametrize("left", ["nothing", "half", "empty", "no PDF"])
def test_a_file_that_is_gone_or_not_whole_is_refused(office: Office, clock: FixedClock, left: str) -> None:
    """B7: taken away, half-written, or something else put in its place."""
    november(office, clock)
    path = lay_ready(office)
    if left == "nothing":
        path.unlink()
    else:
        pdf = path.read_bytes()
        path.write_bytes({"half": pdf[: len(pdf) // 2], "empty": b"", "no PDF": b"PK" + pdf[2:40]}[left])
    assert code_of(lambda: lying(office)) == "report.prepared_lost"


def test_a_name_withheld_since_it_prepared_itself_is_a_managers(office: Office, clock: FixedClock) -> None:
    """M15: what was withheld before is hidden on it; it is read by all until one is withheld that it may tell."""
    first, second, *_ = november(office, clock)
    withhold(office, first)
    lay_ready(office)
    manager = office.ask(lambda reading: reading.clerk_id)
    assert manager is not None
    receptionist = sit_receptionist(office)
    assert lying(office) is not None
    office.sit_down(manager)
    withhold(office, second)
    assert lying(office) is not None
    office.sit_down(receptionist)
    assert lying(office) is None


def test_a_name_withheld_while_it_was_prepared_is_a_managers(
    office: Office, clock: FixedClock, flat: int, owner: int
) -> None:
    """M15: the figures were gathered, the pages not drawn yet, when a name they tell was withheld."""
    clock.move_to(datetime(2026, 11, 25, 2, tzinfo=UTC))
    new = NewCase(summary="Quarrel", told_by="王小明", unit_id=flat, person_id=owner, first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    clock.move_to(IN_DECEMBER)
    steps: list[float] = []

    def step(done: int, total: int) -> None:
        if done > total * 0.4 and max(steps) <= 0.4:
            withhold(office, number)
        steps.append(done / total)

    prepare(office, office.folder / FOLDER, NOVEMBER, step)
    assert max(steps) > 0.4
    assert lying(office) is not None
    sit_receptionist(office)
    assert lying(office) is None


def test_prepared_once_more_it_is_of_that_moment(office: Office, clock: FixedClock) -> None:
    """B7: each time is noted, also of the same month; what was withheld in between is hidden on the new one."""
    first, *_ = november(office, clock)
    lay_ready(office)
    withhold(office, first)
    clock.move_on(timedelta(days=4))
    lay_ready(office)
    sit_receptionist(office)
    found = lying(office)
    assert found is not None
    assert found.made_at == IN_DECEMBER + timedelta(days=4)
