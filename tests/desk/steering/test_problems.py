"""The log of problems: four kinds, and nothing is kept without time, place, person and duty (M90, M91)."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from desk import cases
from desk.figures.pattern import problem_pattern
from desk.figures.spans import within
from desk.office import Office
from desk.refusals import Refusal
from desk.reports.gather import gather
from desk.steering import ProblemKind, problems
from desk.steering.problems import NewProblem
from desk.words import Language
from tests.desk.steering.month import NOVEMBER, YEAR, receptionist, take

PUMP = NewProblem(ProblemKind.EQUIPMENT, date(2026, 11, 16), time(6, 15), "Pump room", "Zhao", "Pumps", "It hums")


def _log(office: Office, new: NewProblem) -> int:
    return office.do(lambda work: problems.log(work, new)).answer


def test_anybody_at_the_desk_logs_a_problem_of_one_of_four_kinds_m90(office: Office) -> None:
    """M90."""
    case = take(office)
    receptionist(office)
    for kind in ProblemKind:
        _log(office, replace(PUMP, kind=kind, case_number=case))
    rows = office.ask(lambda reading: problems.listed(reading, NOVEMBER))
    assert [row.kind for row in rows] == [*reversed(ProblemKind)]
    first = rows[-1]
    assert (first.place.en, first.person, first.duty, first.words) == ("Pump room", "Zhao", "Pumps", "It hums")
    assert (first.clerk, first.case_number) == ("Li", case)
    assert office.facts.local(first.at).strftime("%F %H:%M") == "2026-11-16 06:15"
    assert office.ask(lambda reading: problems.by_kind(reading, NOVEMBER)) == dict.fromkeys(ProblemKind, 1)
    assert office.ask(lambda reading: problems.listed(reading, NOVEMBER.before)) == ()


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (replace(PUMP, kind=None), "problem.kind_missing", "kind"),
        (replace(PUMP, on=None), "problem.day_missing", "on"),
        (replace(PUMP, clock=None), "problem.time_missing", "clock"),
        (replace(PUMP, place=" "), "problem.place_missing", "place"),
        (replace(PUMP, person=""), "problem.person_missing", "person"),
        (replace(PUMP, duty="\t"), "problem.duty_missing", "duty"),
        (replace(PUMP, on=date(2026, 11, 21)), "problem.at_ahead", "on"),
        (replace(PUMP, on=date(2026, 11, 20), clock=time(16, 1)), "problem.at_ahead", "clock"),
        (replace(PUMP, on=date(1, 1, 1)), "problem.at_long_ago", "on"),
        (replace(PUMP, case_number="C-2026-0099"), "case.unknown", "case_number"),
        (replace(PUMP, duty="d" * 201), "text.too_long", "duty"),
    ],
)
def test_one_thing_missing_and_nothing_is_kept_m90(office: Office, new: NewProblem, code: str, field: str) -> None:
    """M90."""
    id = _log(office, PUMP)
    for act in (lambda work: problems.log(work, new), lambda work: problems.change(work, id, new)):
        with pytest.raises(Refusal) as refused:
            office.do(act)
        assert (refused.value.code, refused.value.fields["field"]) == (code, field)
    (row,) = office.ask(lambda reading: problems.listed(reading, YEAR))
    assert (row.kind, row.place.en, row.person, row.duty) == (ProblemKind.EQUIPMENT, "Pump room", "Zhao", "Pumps")


def test_it_is_put_right_and_taken_off_and_put_back(office: Office) -> None:
    id = _log(office, PUMP)
    office.do(lambda work: problems.change(work, id, replace(PUMP, kind=ProblemKind.SAFETY, place="Gate")))
    (row,) = office.ask(lambda reading: problems.listed(reading, NOVEMBER))
    assert (row.kind, row.place.en) == (ProblemKind.SAFETY, "Gate")
    office.do(lambda work: problems.take_off(work, id))
    assert office.ask(lambda reading: problems.listed(reading, NOVEMBER)) == ()
    assert sum(office.ask(lambda reading: problems.by_kind(reading, NOVEMBER)).values()) == 0
    office.do(lambda work: problems.put_back(work, id))
    assert len(office.ask(lambda reading: problems.listed(reading, NOVEMBER))) == 1


def test_what_comes_back_on_a_weekday_and_hour_at_a_place_is_found_in_planted_data_m91(office: Office) -> None:
    """M91."""
    for week in range(4):  # Mondays at six, the place once in the other language
        place = "水泵房" if week == 1 else "Pump room"
        _log(office, replace(PUMP, on=date(2026, 11, 16) - timedelta(weeks=week), place=place))
    for day, kind in ((3, ProblemKind.HYGIENE), (12, ProblemKind.SAFETY), (18, ProblemKind.SERVICE)):
        _log(office, replace(PUMP, kind=kind, on=date(2026, 11, day), clock=time(14, 0), place="Gate"))
    top, *rest = office.ask(lambda reading: problem_pattern(reading, within(reading, YEAR))).spots
    assert (top.place, top.kind, top.weekday, top.band, top.count) == ("Pump room", ProblemKind.EQUIPMENT, 0, 2, 4)
    assert [spot.count for spot in rest] == [1, 1, 1]
    safety = office.ask(lambda reading: problem_pattern(reading, within(reading, YEAR), ProblemKind.SAFETY))
    assert [(spot.place, spot.weekday, spot.band) for spot in safety.spots] == [("Gate", 3, 4)]
    found = office.ask(lambda reading: problems.recurring(reading, NOVEMBER, Language.ZH, 2))
    assert [(place, spot.count) for place, spot in found] == [("水泵房", 4)]


def test_a_problem_does_not_tell_who_withheld_a_name_beside_the_case(office: Office, flat: int, owner: int) -> None:
    """M15, M90: only a manager sees the number; who puts the words right without seeing it leaves the case."""
    told = cases.NewCase(
        summary="The guard sleeps", told_by="王小明", unit_id=flat, person_id=owner, first_receiver_id=1, withheld=True
    )
    number = office.do(lambda work: cases.take(work, told)).answer.number
    at_home = replace(PUMP, place="3-2-1801", person="王小明")
    bound = _log(office, replace(at_home, case_number=number))
    open_case = take(office)
    _log(office, replace(PUMP, case_number=open_case))

    def numbers() -> list[str]:
        return [row.case_number for row in office.ask(lambda reading: problems.listed(reading, NOVEMBER))]

    assert numbers() == [open_case, number]
    office.unattended = True
    assert numbers() == [open_case, ""]
    report = office.ask(lambda reading: gather(reading, NOVEMBER, Language.EN))
    assert [each.case_number for each in report.problems] == [open_case, ""]
    office.unattended = False
    manager = office.clerk_id
    receptionist(office)
    assert numbers() == [open_case, ""]
    office.do(lambda work: problems.change(work, bound, replace(at_home, words="It hums loudly")))
    assert manager is not None
    office.sit_down(manager)
    assert numbers() == [open_case, number]
    office.do(lambda work: problems.change(work, bound, at_home))
    assert numbers() == [open_case, ""]
