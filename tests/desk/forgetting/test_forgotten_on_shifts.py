"""What shifts leave to each other loses the names and phones of who is made nameless (G51)."""

from datetime import date

from desk import forgetting, handover, journal, left_items, owners
from desk.handover import NewHandover
from desk.journal import NewEntry
from desk.left_items import NewItem
from desk.office import Office
from desk.owners import NewPerson


def test_a_thing_at_the_desk_names_them_no_more_and_a_manager_is_told_of_notes_and_sheets_that_do(
    office: Office, flat: int
) -> None:
    new = NewPerson("欧阳若曦", "139 7777 6655", flat)
    person = office.do(lambda work: owners.add_person(work, new)).answer
    item = NewItem(what="Parcel", for_name="欧阳若曦", unit_id=flat, person_id=person, note="Call 139 7777 6655")
    number = office.do(lambda work: left_items.take_in(work, item)).answer
    note = NewEntry(words="欧阳若曦 called from 13977776655", for_next=True)
    office.do(lambda work: journal.write(work, note))
    sheet = office.do(lambda work: handover.give(work, NewHandover("Ring 欧阳若曦 back"))).answer
    office.do(lambda work: left_items.hand_out(work, number, "欧阳若曦"))
    office.do(lambda work: owners.move_out(work, person, flat, date(2015, 1, 1)))
    traces = office.ask(lambda reading: forgetting.elsewhere.traces(reading, person))
    done = office.do(lambda work: forgetting.forget(work, [person], {person: traces})).answer

    row = office.ask(lambda reading: left_items.item_of(reading, number))
    assert "欧阳若曦" not in str(row)
    (entry,) = office.ask(lambda reading: journal.listed(reading, date(2026, 11, 20)))
    content = office.ask(lambda reading: handover.handed(reading, sheet)).content
    assert "6655" not in f"{row} {entry} {content}"
    assert content.words.startswith("Ring ")
    # What others wrote of anything is never mutilated: a manager is told where the name still stands.
    told = {(each.table, each.where) for each in done.remains}
    assert told == {("journal_entry", "值班日志 2026-11-20"), ("handover", sheet)}
