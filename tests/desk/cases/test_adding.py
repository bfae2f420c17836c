"""Told once more of an open case: everything said goes along, a withheld name does not, sent twice it is one note."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from db.models import CaseClass, CaseNote, Clerk
from desk import cases, incidents, people
from desk.cases import Channel, DutyBreach, Filter, NewCase, Urgency, VisitConsent, Wanted
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.builders import solved

AGAIN = NewCase(words="It goes on", told_by="王小明", told_phone="13800138000", first_receiver_id=1)


def add(office: Office, number: str, new: NewCase, batch: str = "b", flat: str = "") -> str:
    """Add what was told and answer the notes that stand on the case, in their order."""
    office.do(lambda work: cases.add_told(work, number, new, batch, flat))
    query = select(CaseNote.text).where(CaseNote.removed_at.is_(None)).order_by(CaseNote.id)
    return "\n".join(office.ask(lambda reading: reading.session.scalars(query).all()))


@pytest.mark.parametrize("typed_only", [False, True])
@pytest.mark.parametrize(
    "found",
    [(None, None, ""), (None, None, "3-2-1801"), ("owner", None, ""), ("owner", "flat", ""), (None, "flat", "")],
)
def test_nothing_of_a_caller_is_written_to_a_case_whose_name_was_withheld(
    office: Office, flat: int, owner: int, found: tuple[str | None, str | None, str], typed_only: bool
) -> None:
    """M15: however they are found the second time, and whether they were on file the first time or not."""
    ids = {"owner": owner, "flat": flat}
    first = NewCase(summary="Noise", told_by="王小明", withheld=True, first_receiver_id=1)
    if not typed_only:
        first = replace(first, person_id=owner, unit_id=flat)
    number = office.do(lambda work: cases.take(work, first)).answer.number
    office.sit_down(office.do(lambda work: people.add_clerk(work, people.NewClerk("小李"))).answer)
    new = replace(AGAIN, person_id=ids.get(found[0] or ""), unit_id=ids.get(found[1] or ""))
    assert add(office, number, new, flat=found[2]) == "It goes on"


def test_a_disputed_slip_does_not_stand_beside_a_withheld_name(office: Office, taken: cases.Taken) -> None:
    """M15: the slip leads to the flat it was raised for."""
    assert "S-2026-0001" not in add(office, taken.number, replace(AGAIN, withheld=True, disputed_slip="S-2026-0001"))


def test_everything_that_was_typed_goes_along(office: Office, taken: cases.Taken, clock: FixedClock) -> None:
    of_class = select(CaseClass.id, CaseClass.name_zh).where(CaseClass.code == "manners")
    kind, called = office.ask(lambda reading: reading.session.execute(of_class).one())
    clerk = office.ask(lambda reading: reading.session.get_one(Clerk, 1).name)
    begun = office.do(lambda work: incidents.begin(work, incidents.NewIncident(title="No water"))).answer
    new = replace(
        AGAIN,
        urgency=Urgency.AT_ONCE,
        received_at=clock.now() - timedelta(hours=30),
        about_id=1,
        promise_broken=True,
        idea=True,
        duty_breach=DutyBreach.COLD,
        visit_consent=VisitConsent.OTHER,
        visit_otherwise="By letter",
        disputed_slip="S-2026-0007",
        class_id=kind,
        incident_id=begun.id,
        apologised=True,
    )
    assert add(office, taken.number, new).splitlines()[:-2] == [
        "It goes on",
        "已致歉：是",
        "紧急程度：立即",
        f"类别：{called}",
        f"公共事件：{begun.number}",
        "反映时间：2026年11月19日 10:00",
        f"被投诉人/部门：{clerk}",
        "违反首问责任情形：冷淡敷衍",
        "承诺未兑现：是",
        "新需求：是",
        "上门意愿：其他方式 · By letter",
        "有争议的派工单：S-2026-0007",
    ]


def test_what_the_case_says_already_is_not_said_again(office: Office, taken: cases.Taken, owner: int) -> None:
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    new = replace(AGAIN, person_id=owner, class_id=file.class_id, urgency=file.row.urgency)
    assert add(office, taken.number, new) == "It goes on"


def test_sent_twice_it_is_one_note_and_taken_back_it_may_be_added_again(office: Office, taken: cases.Taken) -> None:
    new = replace(AGAIN, told="Somebody comes")
    once = add(office, taken.number, new)
    assert add(office, taken.number, new) == once
    office.do(lambda work: cases.undo(work, "b"))
    assert add(office, taken.number, new) == once


def test_an_idea_told_once_more_tags_the_case_and_is_taken_back_with_what_was_added_m37(
    office: Office, taken: cases.Taken
) -> None:
    def ideas() -> list[str]:
        wanted = Wanted(Filter.IDEA)
        return [row.number for row in office.ask(lambda reading: cases.cases(reading, wanted)).rows]

    new = replace(AGAIN, idea=True)
    assert "新需求：是" in add(office, taken.number, replace(new, told="Asked the manager"))
    assert ideas() == [taken.number]
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).lines[-1].what == "handling"
    assert add(office, taken.number, new, "twice").count("新需求") == 1
    office.do(lambda work: cases.undo(work, "twice"))
    assert ideas() == [taken.number], "it was told before already"
    office.do(lambda work: cases.undo(work, "b"))
    assert ideas() == []
    assert add(office, taken.number, AGAIN, "c").startswith("It goes on")
    assert ideas() == []


def test_nothing_is_added_to_a_case_that_is_closed_or_void(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended."))
    office.do(lambda work: cases.close(work, taken.number, solved("New seal")))
    void = office.do(lambda work: cases.take(work, replace(AGAIN, summary="Twice"))).answer.number
    office.do(lambda work: cases.void(work, void, "Typed twice"))
    for number in (taken.number, void):
        with pytest.raises(Refusal) as refused:
            add(office, number, AGAIN)
        assert refused.value.code == "case.not_open"


def test_what_was_solved_at_the_desk_and_taken_back_stays_open_when_it_is_sent_again(office: Office) -> None:
    """M47."""
    new = replace(AGAIN, told="Done", request_id="r")
    first = office.do(lambda work: cases.take_solved(work, new, 1, "desk-r")).answer
    office.do(lambda work: cases.undo(work, "desk-r"))
    assert office.do(lambda work: cases.take_solved(work, new, 1, "desk-r")).answer == first
    file = office.ask(lambda reading: cases.file_of(reading, first.number))
    assert file.row.status is cases.CaseStatus.OPEN
    assert [line.what for line in file.lines] == ["taken", "reply", "closed", "undone", "undone"]
