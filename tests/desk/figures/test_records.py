"""The records behind every figure are as many as it says, on a rich sample year (M15, M16, loved feature 12)."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from db.models import Case, CaseClass, CaseStatus, Letter, Slip, SlipStatus, Unit
from desk import cases, compensations, incidents, letters, moves, return_calls, slips
from desk.cases import Channel, Closing, NewCase, Result
from desk.clock import FixedClock
from desk.figures.dimensions import DIMENSIONS, all_parts, parts
from desk.figures.figure import Figure, How, Value
from desk.figures.groups import GROUPS
from desk.figures.marks import marks
from desk.figures.records import behind, tell
from desk.figures.registry import FIGURES
from desk.figures.spans import span_from, within
from desk.incidents import NewCall, SuddenEvent
from desk.moves import Direction, Ending, NewMove
from desk.office import Office
from desk.return_calls import Mark
from desk.sample import open_sample
from desk.work import Reading, UnitOfWork
from tests.builders import AGEING
from tests.conftest import FRIDAY
from tests.desk.test_masking import sit_receptionist
from tests.figured import counted, parted

YEAR, MONTH = "2026", "2026-11"


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A sample office with something behind every figure of its year."""
    clock = FixedClock(FRIDAY)
    office = open_sample(tmp_path_factory.mktemp("rich"), clock, households=60, cases=260)
    office.do(_more)
    trapped = office.ask(lambda r: r.session.scalars(select(CaseClass.id).where(CaseClass.code == "trapped")).one())
    event = office.do(lambda work: incidents.take_sudden(work, SuddenEvent(trapped, place="Lift"))).answer
    clock.move_on(timedelta(minutes=3))
    office.do(lambda work: incidents.called(work, NewCall("Lift firm"), case_id=event.id))
    for id_ in (each.id for each in office.ask(lambda r: return_calls.due(r, all_listed=True)).rows[:1]):
        office.do(lambda work, id_=id_: return_calls.record(work, id_, Mark.NOT_SATISFIED, "It drips again"))
    yield office
    office.close()


def _more(work: UnitOfWork) -> None:
    """What a sample office has none of."""
    for result in (Result.REFERRED, Result.UNSOLVABLE):
        kept = NewCase(summary="A swing", told_by="Li", first_receiver_id=1, idea=True, promise_broken=True)
        number = cases.take(work, kept).number
        cases.add_note(work, number, "We asked the district", True, Channel.PHONE)
        compensations.pay(work, number, compensations.NewPayment("12.30", "Rule 4"))
        cases.reply(work, number, Channel.PHONE, "It cannot be")
        cases.close(work, number, Closing(result, AGEING, "It cannot be", referred_to="District"))
    unit = work.session.scalars(select(Unit.id).limit(1)).one()
    for direction in Direction:
        moves.finish(work, moves.plan(work, unit, direction, NewMove("Zhou")), Ending())
    out = select(Slip.number).where(Slip.status == SlipStatus.OUT).limit(1)
    slips.void(work, work.session.scalars(out).one(), "Raised twice")
    open_ = select(Case.status).where(Case.id == Letter.case_id, Case.status == CaseStatus.CLOSED)
    letters.void(work, work.session.scalars(select(Letter.number).where(~open_.exists()).limit(1)).one(), "Misprint")


@pytest.mark.parametrize("code", [MONTH, YEAR])
def test_as_many_records_stand_behind_a_figure_as_it_says(rich: Office, code: str) -> None:
    """M16: and what is summed or measured of them makes the figure."""
    for key, value in counted(rich, code).items():
        figure = FIGURES[key]
        found = rich.ask(lambda r, figure=figure: behind(r, figure, within(r, span_from(code))))
        assert len(found) == value.n, key
        assert _again(figure, found, value) == value.value, key


def _again(figure: Figure, found: tuple[object, ...], value: Value) -> float | None:
    """The figure as its records make it."""
    counts, values = [each.counts for each in found], [each.value for each in found]  # type: ignore[attr-defined]
    if figure.how is How.SHARE:
        return round(100 * sum(counts) / len(counts), 1) if counts else None
    assert all(counts), figure.key
    if figure.how is How.SUM:
        return sum(values)
    if figure.how is How.COUNT:
        return len(found)
    assert figure.how is How.RATE or all(each is not None for each in values), figure.key
    return value.value


def test_nothing_of_the_sample_year_is_without_records(rich: Office) -> None:
    """Otherwise the other tests would say little."""
    assert [key for key, value in counted(rich, YEAR).items() if not value.n] == []


@pytest.mark.parametrize("code", [MONTH, YEAR])
def test_bare_marks_are_of_the_same_records(rich: Office, code: str) -> None:
    """B7: what a report is issued with."""
    found = rich.ask(lambda r: marks(r, FIGURES.values(), within(r, span_from(code))))
    for key, figure in FIGURES.items():
        records = rich.ask(lambda r, figure=figure: behind(r, figure, within(r, span_from(code))))
        bare = sorted((each.source, each.id, each.counts) for each in found[key])
        assert bare == sorted((each.source, each.id, each.counts) for each in records), key


def test_every_record_is_told_with_its_number_or_its_flat(rich: Office) -> None:
    for key, figure in FIGURES.items():
        found = rich.ask(lambda r, figure=figure: behind(r, figure, within(r, span_from(YEAR))))
        told = rich.ask(lambda r, found=found: tell(r, found))
        assert [each.behind for each in told] == list(found), key
        assert all(each.number or each.unit for each in told), key


def test_the_parts_of_a_dimension_add_up_and_each_opens_its_records(rich: Office) -> None:
    for key, dimension in DIMENSIONS.items():
        shares = parted(rich, key, YEAR)
        whole = counted(rich, YEAR)[dimension.figure.key].n
        if dimension.wanted is None:
            assert sum(shares.values()) == whole, key
        for value, count in shares.items():
            found = rich.ask(lambda r, d=dimension, v=value: behind(r, d.figure, within(r, span_from(YEAR)), d, v))
            assert len(found) == count, (key, value)
    assert sum(parted(rich, "verdict", YEAR).values()) == counted(rich, YEAR)["complaints"].n


def test_every_figure_stands_in_one_group() -> None:
    grouped = [key for keys in GROUPS.values() for key in keys]
    assert sorted(grouped) == sorted(FIGURES)


def test_withheld_names_are_hidden_from_all_but_a_manager(office: Office, flat: int, owner: int) -> None:
    """M15: the case and its slip are listed without their flat."""
    told = NewCase(
        summary="The guard sleeps", told_by="王小明", unit_id=flat, person_id=owner, first_receiver_id=1, withheld=True
    )
    number = office.do(lambda work: cases.take(work, told)).answer.number
    office.do(lambda work: slips.raise_for(work, number))

    def flats() -> list[str]:
        found = [
            each
            for key in ("received", "slips", "open_at_end")
            for each in office.ask(lambda r, key=key: tell(r, behind(r, FIGURES[key], within(r, span_from(MONTH)))))
        ]
        assert len(found) == 3
        return [each.unit for each in found]

    assert all(flats())
    sit_receptionist(office)
    assert flats() == ["", "", ""]


def test_the_building_of_a_withheld_case_is_not_told_by_a_breakdown(office: Office, flat: int) -> None:
    """M15: for all but a manager it counts where no building was given, asked alone, together or for its records."""
    for withheld in (True, False):
        told = NewCase(
            summary="The guard sleeps", unit_id=flat, told_by="王小明", first_receiver_id=1, withheld=withheld
        )
        office.do(lambda work, told=told: cases.take(work, told))
    building = DIMENSIONS["building"]

    def buildings(reading: Reading) -> dict[object, int]:
        here = within(reading, span_from(MONTH))
        told = parts(reading, building, here)
        assert all_parts(reading, [building, DIMENSIONS["kind"]], here)["building"] == told
        for key, count in told.items():
            assert len(behind(reading, FIGURES["received"], here, building, key)) == count
        return told

    assert office.ask(buildings) == {1: 2}
    sit_receptionist(office)
    assert office.ask(buildings) == {1: 1, None: 1}


def test_a_slip_of_no_case_is_told_with_its_own_flat(office: Office, flat: int) -> None:
    errand = slips.Errand(summary="Change the meter")
    office.do(lambda work: slips.raise_alone(work, slips.Wanted(unit_id=flat), 1, "", errand))
    (told,) = office.ask(lambda r: tell(r, behind(r, FIGURES["slips"], within(r, span_from(MONTH)))))
    assert told.unit == "3-2-1801"
