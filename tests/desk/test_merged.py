"""What is entered from a form opened before a merge goes to the flat and the person that were kept."""

from collections.abc import Callable
from inspect import signature

import pytest
from sqlalchemy import select

from db.base import Base
from db.models import (
    Attachment,
    Benefit,
    FollowUp,
    KeyHeld,
    Move,
    PaperHeld,
    Pet,
    ReleasePass,
    Renovation,
    Tenure,
    Unhappy,
    Vehicle,
    Visit,
)
from desk import attachments, household, key_loans, merging, moves, owners, papers_held, passes, renovations, visits
from desk.attachments import Stored
from desk.office import Office
from desk.owners import NewPerson, NewTie, NewUnit
from desk.work import UnitOfWork

PHOTO = Stored("a" * 64, "image/png", 1, 1, 1)
Act = Callable[[UnitOfWork, int, int], object]


@pytest.fixture
def gone(office: Office, flat: int) -> int:
    """The flat once more, found to be the same one."""
    twin = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1801A"))).answer
    office.do(lambda work: merging.merge(work, "unit", flat, twin))
    return twin


@pytest.fixture
def double(office: Office, owner: int) -> int:
    """The owner once more, found to be the same person."""
    twin = office.do(lambda work: owners.add_person(work, NewPerson("王小明", "13800138000"))).answer
    office.do(lambda work: merging.merge(work, "person", owner, twin))
    return twin


@pytest.mark.parametrize(
    ("table", "act"),
    [
        (KeyHeld, lambda work, unit, _: key_loans.deposit(work, unit, key_loans.NewKey("T1"))),
        (PaperHeld, lambda work, unit, who: papers_held.add(work, unit, papers_held.NewPaper("Deed", person_id=who))),
        (Visit, lambda work, unit, who: visits.record_visit(work, visits.NewVisit(unit, person_id=who, said="Hello"))),
        (FollowUp, lambda work, unit, who: visits.add_follow_up(work, visits.NewFollowUp(unit, "Call", None, who))),
        (Unhappy, lambda work, unit, _: visits.mark_unhappy(work, unit, "Third leak")),
        (ReleasePass, lambda work, unit, who: passes.issue(work, passes.NewPass(unit, "sofa", person_id=who))),
        (
            Renovation,
            lambda work, unit, who: renovations.apply(work, unit, renovations.NewRenovation("Bath", person_id=who)),
        ),
        (Move, lambda work, unit, who: moves.plan(work, unit, moves.Direction.IN, moves.NewMove(person_id=who))),
        (Vehicle, lambda work, unit, _: household.add_vehicle(work, unit, household.NewVehicle("浙A1"))),
        (Pet, lambda work, unit, _: household.add_pet(work, unit, household.NewPet("cat"))),
        (Benefit, lambda work, unit, who: household.add_benefit(work, unit, household.NewBenefit("Tea", None, who))),
    ],
)  # fmt: skip
def test_an_entry_about_a_merged_flat_or_person_goes_to_the_kept_ones(
    office: Office, flat: int, owner: int, gone: int, double: int, table: type[Base], act: Act
) -> None:
    names_person = "who" in signature(act).parameters
    office.do(lambda work: act(work, gone, double))
    columns = [column for column in table.__table__.c if column.name in ("unit_id", "person_id")]
    (row,) = office.ask(lambda reading: reading.session.execute(select(*columns)).mappings().all())
    assert row["unit_id"] == flat
    assert row.get("person_id") == (owner if names_person else None)


def test_a_person_a_photo_and_a_note_go_to_the_kept_flat_and_no_note_is_lost(
    office: Office, flat: int, owner: int, gone: int, double: int
) -> None:
    office.do(lambda work: owners.add_person(work, NewPerson("陈雨", unit_id=gone)))
    old = office.ask(lambda reading: owners.unit_file(reading, flat)).note
    office.do(lambda work: owners.change_note(work, gone, "Bell is broken"))
    office.do(lambda work: attachments.attach(work, "unit", gone, PHOTO, "bell.png"))
    assert old
    assert office.ask(lambda reading: owners.unit_file(reading, flat)).note == f"{old}\nBell is broken"
    assert office.ask(lambda reading: reading.session.scalar(select(Attachment.subject_id))) == flat
    other = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1802"))).answer
    office.do(lambda work: owners.add_tie(work, double, other, NewTie()))
    ties = select(Tenure.person_id).where(Tenure.unit_id == other)
    assert office.ask(lambda reading: reading.session.scalars(ties).all()) == [owner]
    assert [each.name for each in office.ask(lambda reading: owners.unit_file(reading, gone)).residents] == [
        "王小明",
        "陈雨",
    ]
