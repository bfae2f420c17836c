"""What reports keep of somebody who was forgotten: those issued are named to the manager, prepared files go (G51)."""

from datetime import UTC, date, datetime

import pytest

from desk import cases, owners
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.figures.spans import span_from
from desk.forgetting import Remains, make_nameless
from desk.office import Office
from desk.owners import NewPerson
from desk.reports.byitself import FOLDER, prepare, ready
from desk.reports.issuing import issue_whole
from desk.words import Language
from tests.desk.forgetting.former import keep_for

NOVEMBER, DECEMBER = span_from("2026-11"), span_from("2026-12")


@pytest.mark.parametrize("told", ["王小明 says the pipe leaks", "Call 138 0013 8000"])
def test_an_issued_report_with_the_name_is_told_and_prepared_files_go(
    office: Office, clock: FixedClock, flat: int, told: str
) -> None:
    """G51: the pages of an issued report stand; only those on which the name or the phone was typed are named."""
    clock.move_to(datetime(2026, 11, 24, 2, tzinfo=UTC))
    person = office.do(lambda work: owners.add_person(work, NewPerson("王小明", "138 0013 8000", flat))).answer
    new = NewCase(summary=told, told_by="王小明", person_id=person, unit_id=flat, first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    first = issue_whole(office, NOVEMBER, Language.ZH)
    folder = office.folder / FOLDER
    prepare(office, folder, NOVEMBER)
    office.do(lambda work: cases.void(work, number, "typed twice"))
    issue_whole(office, NOVEMBER, Language.ZH)
    clock.move_to(datetime(2026, 12, 2, 2, tzinfo=UTC))
    office.do(lambda work: cases.take(work, NewCase(summary="Smell", told_by="Li", first_receiver_id=1)))
    clock.move_to(datetime(2027, 1, 4, 2, tzinfo=UTC))
    prepare(office, folder, DECEMBER)
    office.do(lambda work: owners.move_out(work, person, flat, date(2026, 12, 1)))
    clock.move_to(datetime(2033, 1, 5, 2, tzinfo=UTC))
    keep_for(office, 5)
    assert office.ask(lambda reading: ready(reading, folder, DECEMBER)) is not None
    done = make_nameless(office, [person], lambda _done, _total: None)
    assert office.ask(lambda reading: ready(reading, folder, DECEMBER)) is None, "it is counted from the book by now"
    assert done.remains == (Remains("issued_report", 1, first),)
    assert sorted(path.name for path in folder.iterdir()) == ["report-2026-12.pdf", "report-2026-12.xlsx"]
