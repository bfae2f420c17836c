"""Papers of a household in the office's keeping (M70, the owner file's "papers held")."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from db.models import Diary
from desk import attachments, papers_held
from desk.office import Office
from desk.papers_held import NewPaper, PaperKind, PaperRow
from desk.refusals import Refusal
from tests.desk.attachments.pictures import picture

TODAY = date(2026, 11, 20)
LEASE = NewPaper("Lease 2026-2028", PaperKind.LEASE, date(2026, 3, 1), original=True, place="Cabinet 2")


def listed(office: Office, flat: int) -> tuple[PaperRow, ...]:
    return office.ask(lambda reading: papers_held.papers(reading, flat))


def add(office: Office, flat: int, new: NewPaper) -> int:
    return office.do(lambda work: papers_held.add(work, flat, new)).answer


def test_papers_in_keeping_come_first_and_originals_before_copies(office: Office, flat: int, owner: int) -> None:
    add(office, flat, NewPaper("身份证复印件", PaperKind.IDENTITY, date(2026, 5, 1), person_id=owner))
    lease = add(office, flat, LEASE)
    back = add(office, flat, NewPaper("Authority of the owner", PaperKind.AUTHORITY, date(2026, 1, 5), original=True))
    office.do(lambda work: papers_held.give_back(work, back, date(2026, 2, 1)))
    kept = attachments.store_bytes(office.folder, picture(), "lease.jpg", 20)
    office.do(lambda work: attachments.attach(work, "paper_held", lease, kept, "lease.jpg"))
    rows = listed(office, flat)
    assert [(row.title, row.person, row.original, row.scans, row.returned_on) for row in rows] == [
        ("Lease 2026-2028", "", True, 1, None),
        ("身份证复印件", "王小明", False, 0, None),
        ("Authority of the owner", "", True, 0, date(2026, 2, 1)),
    ]


def test_a_paper_given_back_stays_on_file_and_may_be_taken_in_again(office: Office, flat: int) -> None:
    lease = add(office, flat, replace(LEASE, received_on=None))
    assert listed(office, flat)[0].received_on == TODAY
    office.do(lambda work: papers_held.give_back(work, lease))
    assert listed(office, flat)[0].returned_on == TODAY
    office.do(lambda work: papers_held.take_in_again(work, lease))
    assert listed(office, flat)[0].returned_on is None
    office.do(lambda work: papers_held.take_off(work, lease))
    assert listed(office, flat) == ()
    office.do(lambda work: papers_held.put_back(work, lease))
    assert listed(office, flat)[0].title == "Lease 2026-2028"
    lines = select(Diary.act).where(Diary.subject == "paper_held").order_by(Diary.id)
    assert office.ask(lambda reading: list(reading.session.scalars(lines))) == [
        "paper_held.add", "paper_held.change", "paper_held.change", "paper_held.remove", "paper_held.put_back",
    ]  # fmt: skip


def test_a_change_keeps_the_day_that_is_not_said(office: Office, flat: int) -> None:
    lease = add(office, flat, LEASE)
    office.do(lambda work: papers_held.change(work, lease, NewPaper("Lease to 2029", PaperKind.LEASE, place="Box 1")))
    row = listed(office, flat)[0]
    assert (row.title, row.place, row.original, row.received_on) == ("Lease to 2029", "Box 1", False, date(2026, 3, 1))


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (replace(LEASE, title=" \u200b "), "paper.title_missing"),
        (replace(LEASE, received_on=date(2026, 11, 21)), "paper.received_ahead"),
        (replace(LEASE, person_id=4711), "person.unknown"),
        (replace(LEASE, place="x" * 61), "text.too_long"),
    ],
)
def test_a_paper_that_cannot_be_is_refused(office: Office, flat: int, new: NewPaper, code: str) -> None:
    with pytest.raises(Refusal) as told:
        add(office, flat, new)
    assert told.value.code == code
    assert "field" in told.value.fields


def test_a_paper_is_given_back_neither_before_it_came_nor_on_a_day_to_come(office: Office, flat: int) -> None:
    lease = add(office, flat, LEASE)
    for day, code in ((date(2026, 2, 28), "paper.returned_before"), (date(2026, 11, 21), "paper.returned_ahead")):
        with pytest.raises(Refusal, match=code):
            office.do(lambda work, day=day: papers_held.give_back(work, lease, day))
    office.do(lambda work: papers_held.give_back(work, lease, date(2026, 3, 2)))
    with pytest.raises(Refusal, match=r"paper\.returned_before"):
        office.do(lambda work: papers_held.change(work, lease, replace(LEASE, received_on=date(2026, 3, 3))))
    with pytest.raises(Refusal, match=r"unit\.unknown"):
        add(office, 4711, LEASE)
