"""The sheet holds what the day left and nothing else; it never changes once it was given (feature 13)."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desk import cases, duty, handover, incidents, journal, key_loans, left_items, owners, slips
from desk.cases import NewCase, Taken
from desk.clock import FixedClock
from desk.duty import DutyPost, DutyShift, OnDuty
from desk.handover import Content, Kept, Line, NewHandover
from desk.handover.content import frozen, thawed
from desk.handover.paper import draw
from desk.handover.telling import backup, backup_is_old, shifts, since
from desk.journal import NewEntry
from desk.key_loans import NewKey, NewLoan
from desk.left_items import NewItem
from desk.office import Office
from desk.slips import Errand
from desk.words import Language
from tests.builders import solved
from tests.conftest import FRIDAY
from tests.desk.handover.conftest import Give
from tests.paper.reading import pages_of

MORNING = datetime(2026, 11, 20, 0, 5, tzinfo=UTC)  # 08:05 of that Friday
EVENING = datetime(2026, 11, 20, 11, 55, tzinfo=UTC)  # 19:55


def _content(office: Office, number: str) -> Content:
    return office.ask(lambda reading: handover.handed(reading, number)).content


def _lines(content: Content, key: str) -> tuple[Line, ...]:
    section = content.section(key)
    return section.lines if section is not None else ()


def test_a_quiet_day_leaves_nothing_and_says_so(office: Office, give: Give) -> None:
    content = _content(office, give("Nothing happened."))
    assert content.sections == ()
    assert set(content.counts.values()) == {0}
    assert (content.words, content.desk, content.on_call) == ("Nothing happened.", (), ())


def test_the_sheet_tells_how_old_the_last_good_backup_is(office: Office, clock: FixedClock) -> None:
    """On paper as on screen; a sheet of before, or one given before anybody looked, says nothing of it."""
    office.do(lambda work: handover.give(work, NewHandover(kept=Kept(FRIDAY - timedelta(days=3)))))
    sheet = office.ask(lambda reading: handover.sheet_of(reading, "H-2026-0001", Language.EN))
    assert sheet.content.kept == Kept(FRIDAY - timedelta(days=3))
    near = sheet.given_at
    assert backup(Language.EN, sheet.content, near).endswith(", 3 days before")
    assert backup_is_old(sheet.content, near)
    assert "3 days before" in " ".join(pages_of(draw(sheet)))
    for kept, told, old in (
        (None, "", False),
        (Kept(None), "none yet", True),
        (Kept(FRIDAY), f"{near.day} Nov {near:%H:%M}, today", False),
        (Kept(FRIDAY - timedelta(days=1)), f"{near.day - 1} Nov {near:%H:%M}, the day before", False),
    ):
        content = replace(sheet.content, kept=kept)
        assert (backup(Language.EN, content, near), backup_is_old(content, near)) == (told, old)
        assert thawed(frozen(content)) == content
    before = json.loads(frozen(sheet.content))
    for name in ("kept", "begins", "first"):
        del before[name]
    old_sheet = thawed(json.dumps(before))
    assert (old_sheet.kept, old_sheet.begins, old_sheet.first) == (None, None, True)
    assert shifts(Language.EN, old_sheet).startswith("Day shift → night shift from 20 Nov 2026 until")


def test_the_first_sheet_tells_of_its_shift_and_the_next_of_what_came_since(
    office: Office, clock: FixedClock, give: Give, other: int, taken: Taken
) -> None:
    clock.move_to(EVENING)
    first = give()
    content = _content(office, first)
    assert content.since == datetime(2026, 11, 20, 0, 0, tzinfo=UTC)  # 08:00
    assert (content.day, content.shift) == (date(2026, 11, 20), DutyShift.NIGHT)
    assert content.until == datetime(2026, 11, 21, 0, 0, tzinfo=UTC)
    assert content.counts["taken"] == 1
    assert shifts(Language.EN, content) == "Day shift → night shift from 20 Nov 2026 20:00 until 21 Nov 08:00"
    near = content.local(EVENING)
    assert [since(language, content, near) for language in Language] == ["Since 08:00", "自 08:00 起"]
    office.sit_down(other)
    office.do(lambda work: handover.take(work, first, {}))
    clock.move_to(EVENING + timedelta(hours=12))
    content = _content(office, give())
    assert (content.since, content.counts["taken"], content.shift) == (EVENING, 0, DutyShift.DAY)
    assert since(Language.EN, content, content.local(clock.now())) == "Since the last handover (20 Nov 19:55)"


def test_the_sheet_holds_exactly_what_the_day_left(
    office: Office, clock: FixedClock, flat: int, owner: int, taken: Taken, give: Give
) -> None:
    """Feature 13: open cases, promises, slips out, keys, things at the desk, notes, who is on call."""
    leak = taken.number
    visit = Errand(appoint_from=EVENING + timedelta(hours=1), appoint_until=EVENING + timedelta(hours=2))
    out = office.do(lambda work: slips.raise_for(work, leak, 1, "张工", errand=visit)).answer
    closed = office.do(
        lambda work: cases.take(work, NewCase(summary="Noise", told_by="Wang", unit_id=flat, first_receiver_id=1))
    ).answer
    office.do(lambda work: cases.reply(work, closed.number, cases.Channel.PHONE, "It was quiet again"))
    office.do(lambda work: cases.close(work, closed.number, solved("It was quiet again")))
    outage = office.do(lambda work: incidents.begin(work, incidents.NewIncident(title="Power of building 3"))).answer
    key = office.do(lambda work: key_loans.deposit(work, flat, NewKey("A7", "Front door", 2))).answer
    office.do(lambda work: key_loans.lend(work, key, NewLoan("张工", "Leak", due_on=date(2026, 11, 20))))
    back = office.do(lambda work: key_loans.lend(work, key, NewLoan("Li", "Meter"))).answer
    office.do(lambda work: key_loans.take_back(work, back))
    item = office.do(lambda work: left_items.take_in(work, NewItem(what="Box", for_name="王小明", unit_id=flat))).answer
    gone = office.do(lambda work: left_items.take_in(work, NewItem(what="Letter", for_name="Li"))).answer
    office.do(lambda work: left_items.hand_out(work, gone, "Li"))
    office.do(lambda work: journal.write(work, NewEntry(words="Lamp broken on 3F", place="3F", for_next=True)))
    office.do(lambda work: journal.write(work, NewEntry(words="Not for the next shift")))
    for post, who in ((DutyPost.DESK, "李静"), (DutyPost.ON_CALL, "陈师傅")):
        on_duty = [OnDuty(who, "139 0000 1111")]
        office.do(lambda work, p=post, w=on_duty: duty.set_people(work, date(2026, 11, 20), DutyShift.NIGHT, p, w))
    clock.move_to(EVENING)
    content = _content(office, give("Mind the pump.", "12 keys"))

    told = {section.key: [line.number or line.what for line in section.lines] for section in content.sections}
    assert told.pop("cases", [leak]) == [leak]  # when its limit falls is the calendar's matter
    assert told == {
        "notes": ["Lamp broken on 3F"],
        "untold": [leak],
        "incidents": [outage.number],
        "appointments": [out],
        "slips": [out],
        "keys": ["A7"],
        "items": [item],
    }
    assert {key: count for key, count in content.counts.items() if count} == {
        "taken": 2, "closed": 1, "raised": 1, "came": 2, "went": 1,
    }  # fmt: skip
    assert (content.desk[0].name, content.on_call[0].name, content.on_call[0].phone) == (
        "李静", "陈师傅", "139 0000 1111",
    )  # fmt: skip
    assert (content.words, content.counted) == ("Mind the pump.", "12 keys")


def test_what_falls_due_in_the_shift_presses_and_what_falls_due_later_does_not(
    office: Office, clock: FixedClock, taken: Taken, give: Give
) -> None:
    due = office.ask(lambda reading: cases.due_list(reading, FRIDAY + timedelta(days=30)))[0]
    limit = min(each for each in (due.reply_due, due.solution_due) if each is not None)
    clock.move_to(limit - timedelta(hours=30))
    assert _lines(office.ask(handover.now_as_it_stands).content, "cases") == ()
    clock.move_to(limit + timedelta(minutes=1))
    (line,) = _lines(_content(office, give()), "cases")
    assert (line.number, line.where, line.late, line.at) == (taken.number, "3-2-1801", True, limit)


def test_a_sheet_is_what_it_was_whatever_happens_afterwards(
    office: Office, clock: FixedClock, flat: int, taken: Taken, give: Give
) -> None:
    """Feature 13: frozen. The same content and the very same pages on any later day."""
    from desk.handover.paper import draw

    office.do(lambda work: slips.raise_for(work, taken.number, 1, "张工"))
    office.do(lambda work: left_items.take_in(work, NewItem(what="Box", for_name="王小明", unit_id=flat)))
    number = give("Mind the pump.")
    before = _content(office, number)
    pdf = draw(office.ask(lambda reading: handover.sheet_of(reading, number)))
    clock.move_to(FRIDAY + timedelta(days=400))
    office.do(lambda work: left_items.hand_out(work, "K-2026-0001", "王小明"))
    office.do(lambda work: owners.change_note(work, flat, "Changed"))
    office.do(lambda work: cases.void(work, taken.number, "Never was"))
    assert _content(office, number) == before
    assert draw(office.ask(lambda reading: handover.sheet_of(reading, number))) == pdf


@pytest.mark.parametrize("manager", [False, True])
def test_a_withheld_name_stands_on_no_sheet_whoever_gives_it(
    office: Office, clock: FixedClock, flat: int, owner: int, give: Give, manager: bool
) -> None:
    """M15: the sheet goes from hand to hand; a manager who gives it tells nobody either."""
    from desk import people
    from desk.handover.paper import draw
    from tests.paper.reading import words_of

    new = NewCase(
        summary="Noise above",
        told_by="王小明",
        person_id=owner,
        unit_id=flat,
        withheld=True,
        told_phone="138 0013 8000",
        first_receiver_id=1,
    )
    number = office.do(lambda work: cases.take(work, new)).answer.number
    office.do(lambda work: slips.raise_for(work, number, 1))
    if manager:
        role = people.DeskRole.MANAGER
        office.sit_down(office.do(lambda work: people.add_clerk(work, people.NewClerk("Ma", role=role))).answer)
    clock.move_to(FRIDAY + timedelta(days=20))
    sheet = give()
    content = _content(office, sheet)
    assert number in [line.number for line in _lines(content, "cases")]
    assert _lines(content, "slips") != ()
    words = words_of(draw(office.ask(lambda reading: handover.sheet_of(reading, sheet))))
    for secret in ("王小明", "3-2-1801", "8000"):
        assert secret not in words


def test_phones_in_notes_have_stars_where_the_office_masks(office: Office, give: Give) -> None:
    from desk import settings

    office.do(lambda work: settings.change_privacy(work, True, 0))
    office.do(lambda work: journal.write(work, NewEntry(words="Call 138 0013 8000", for_next=True)))
    assert [line.what for line in _lines(_content(office, give()), "notes")] == ["Call 138 **** 8000"]
