"""Who is made nameless, what goes and what stays (G51)."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from db.base import Base
from db.models import Language, Person, PrintJob, PrintState
from desk import cases, drafts, owners, printqueue, slips, visits
from desk.figures.spans import Period, Span
from desk.find import find
from desk.forgetting import forget, to_forget
from desk.forgetting.scrub import Scrub
from desk.office import Office
from desk.owners import NewPerson, NewUnit
from desk.refusals import Refusal
from desk.reports.gather import gather
from desk.settings import change_facts
from tests.builders import solved
from tests.conftest import FRIDAY
from tests.desk.forgetting.former import keep_for, live_and_leave
from tests.desk.test_masking import sit_receptionist


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("王小明 138-0013-8000 来电", "X *** 来电"), ("王 小明说", "X说"),
        ("致電王小明（+86 13800138000）", "致電X（***）"),
        ("13800138000、0571-8888 6666 或 88886666", "***、*** 或 ***"), ("call 138 0013 8000.", "call ***."),
        ("no. 1138001380001", "no. 1138001380001"), ("wx@example.com", "***"), ("王大明", "王大明"),
        ("電話１３８００１３８０００", "電話***"), ("+86 571 8888 6666", "***"),
        ("JOSÉ  Ångström and Mr Ångström", "X and Mr X"), ("Ångströmer", "Ångströmer"), ("單雄信 单雄信", "X X"),
    ],
)  # fmt: skip
def test_a_name_and_a_number_are_found_however_they_are_written(text: str, left: str) -> None:
    scrub = Scrub(
        "X",
        ["王小明", "José Ångström", "单雄信"],
        ["138 0013 8000", "0571-88886666转801"],
        ["wx@example.com", "330106199001011234"],
    )
    assert scrub(text) == left


@given(
    st.text("王李小明 ab.1", max_size=12),
    st.sampled_from(["王小明", "王 小明", "138 0013 8000", "+8613800138000"]),
    st.text("王李小明 ab.", max_size=12),
)
def test_what_is_in_the_middle_of_anything_goes(before: str, known: str, after: str) -> None:
    left = Scrub("X", ["王小明"], ["13800138000"], [])(f"{before} {known} {after}")
    assert known not in left


def test_what_is_too_short_or_too_common_is_left_alone() -> None:
    """One letter is no name, an inner line is no number, and of a firm only the whole name goes."""
    scrub = Scrub("X", ["王", "A"], ["8012", ""], ["", "x"], ["Sunny Trading Limited"])
    assert scrub("王小明 A-402 C-2026-8012 Limited") == "王小明 A-402 C-2026-8012 Limited"
    assert scrub("the Sunny  Trading Limited") == "the X"


def test_only_who_has_been_gone_for_so_many_years_is_listed_the_longest_gone_first(office: Office, flat: int) -> None:
    """The last tie counts; whoever lives somewhere still, or was heard of since, is no former resident."""
    other = office.do(lambda work: owners.add_unit(work, NewUnit("9", "1", "101"))).answer
    first, second, late, moved = (_left(office, flat, *each) for each in (
        ("甲", date(2021, 11, 20)), ("乙", date(2019, 3, 1)), ("丙", date(2021, 11, 21)), ("丁", date(2018, 1, 1)),
    ))  # fmt: skip
    office.do(lambda work: owners.add_tie(work, moved, other, owners.NewTie()))
    office.do(lambda work: owners.add_person(work, NewPerson("戊")))
    assert office.ask(to_forget).rows == ()
    keep_for(office, 5)
    page = office.ask(to_forget)
    assert [(row.id, row.units, row.left_on) for row in page.rows] == [
        (second, "3-2-1801", date(2019, 3, 1)),
        (first, "3-2-1801", date(2021, 11, 20)),
    ]
    assert (page.total, page.next) == (2, None)
    keep_for(office, 4)
    assert [row.id for row in office.ask(to_forget).rows] == [second, first, late]


def test_the_list_goes_on_where_the_page_before_ended(office: Office, flat: int) -> None:
    people = [_left(office, flat, f"住户{number}", date(2015, 1 + number % 3, 1)) for number in range(105)]
    keep_for(office, 5)
    first = office.ask(to_forget)
    rest = office.ask(lambda reading: to_forget(reading, first.next))
    assert (len(first.rows), first.total, len(rest.rows), rest.next) == (100, 105, 5, None)
    assert sorted(row.id for row in (*first.rows, *rest.rows)) == people


def test_an_open_case_or_promise_is_the_reason_to_wait(office: Office, flat: int) -> None:
    person = _left(office, flat, "甲", date(2015, 1, 1))
    keep_for(office, 5)
    matter = cases.NewCase(summary="Deposit", told_by="甲", person_id=person, first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, matter)).answer.number
    promise = visits.NewFollowUp(flat, "Send the deposit", date(2026, 12, 1), person)
    follow_up = office.do(lambda work: visits.add_follow_up(work, promise)).answer
    [row] = office.ask(to_forget).rows
    assert (row.free, row.open_cases, row.follow_ups) == (False, (number,), 1)
    _refused(office, "forget.case_open", person)
    office.do(lambda work: cases.reply(work, number, cases.Channel.PHONE, "Paid"))
    office.do(lambda work: cases.close(work, number, solved("Paid")))
    _refused(office, "forget.follow_up_open", person)
    office.do(lambda work: visits.do_follow_up(work, follow_up, "Sent"))
    assert office.do(lambda work: forget(work, [person])).answer.people == 1


def test_nobody_who_lives_here_is_forgotten_and_nobody_by_a_receptionist(office: Office, flat: int, owner: int) -> None:
    """All or nothing: one who must stay keeps the others of the same call as well."""
    person = _left(office, flat, "甲", date(2015, 1, 1))
    _refused(office, "forget.still_here", person, owner)
    assert office.ask(lambda reading: find(reading, "甲"))
    _refused(office, "person.unknown", 4711)
    sit_receptionist(office)
    _refused(office, "clerk.managers_only", person)


def test_forgetting_twice_is_forgetting_once(office: Office, flat: int) -> None:
    person = _left(office, flat, "甲乙", date(2015, 1, 1))
    assert office.do(lambda work: forget(work, [person, person])).answer.people == 1
    assert office.do(lambda work: forget(work, [person])).answer.people == 0


def test_the_name_that_stays_is_in_the_language_of_the_papers(office: Office, flat: int) -> None:
    people = [_left(office, flat, name, date(2015, 1, 1)) for name in ("甲乙", "丙丁")]
    office.do(lambda work: forget(work, people[:1]))
    office.do(lambda work: change_facts(work, replace(work.facts, office_en="Desk", language=Language.EN)))
    office.do(lambda work: forget(work, people[1:]))
    names = office.ask(lambda reading: list(reading.session.scalars(select(Person.name).order_by(Person.id))))
    assert names == [f"原住户{people[0]}", f"Former resident {people[1]}"]


def test_the_month_counts_as_before(office: Office, flat: int) -> None:
    person = live_and_leave(office, flat, "欧阳若曦", "139 7777 6655", "0571-8123 4567", "a@b.cn", "330106197002031234")
    november = Span.of(Period.MONTH, FRIDAY.date())
    before = office.ask(lambda reading: gather(reading, november))
    office.do(lambda work: forget(work, [person]))
    after = office.ask(lambda reading: gather(reading, november))
    named = {key: getattr(before, key) for key in ("asked", "scored", "ideas", "parts", "pattern")}
    assert replace(after, **named) == before
    for key, shares in before.parts.items():
        assert sorted(each.now for each in after.parts[key]) == sorted(each.now for each in shares)
    assert [each.count for each in after.pattern.spots] == [each.count for each in before.pattern.spots]
    asked = [(each.times, each.cents) for each in after.asked]
    assert asked == [(each.times, each.cents) for each in before.asked] == [(2, 4_000)]


def test_drafts_about_others_keep_every_word(office: Office, flat: int) -> None:
    person = _left(office, flat, "欧阳若曦", date(2015, 1, 1))
    for draft_id, about in (("hers", person), ("his", person + 1)):
        content = {"words": "欧阳若曦", "caller.person_id": about}
        office.do(lambda work, its=(draft_id, "case", content): drafts.keep(work, *its))
    office.do(lambda work: forget(work, [person]))
    kept = {each.id: each.content["words"] for each in office.ask(lambda reading: drafts.drafts(reading, "case"))}
    assert kept == {"hers": f"原住户{person}", "his": "欧阳若曦"}


def test_every_table_that_may_hold_words_about_somebody_is_reached() -> None:
    """A table of the future fails here until forgetting reaches it, or it is known to be about nobody."""
    about_nobody = {"clerk", "trade", "estate", "building", "case_class", "place", "step_kind", "own_day", "fact",
                    "counter", "column_mapping", "import_run", "stored_file", "advice", "cause", "quick_action",
                    "call_line", "deposit", "worker", "price_item", "price", "package", "package_line",
                    "letter_template", "template_version", "office_picture", "mailing", "notice",
                    "theme", "goal", "goal_actual", "measure", "issued_report", "recovery_key", "tries",
                    "duty_line", "journal_entry", "handover", "staff", "spot_check", "staff_suggestion"}  # fmt: skip
    by_hand = {"diary", "draft", "import_change", "merge", "search_key", "case_words", "attachment",
               "incident", "directory_entry", "saved_filter", "print_job", "kept_paper"}  # fmt: skip
    reached = {"person", "unit"}
    for table in Base.metadata.sorted_tables:
        if {key.column.table.name for key in table.foreign_keys} & reached - {table.name}:
            reached.add(table.name)
    assert set(Base.metadata.tables) - reached == about_nobody | by_hand


def _left(office: Office, flat: int, name: str, day: date) -> int:
    person = office.do(lambda work: owners.add_person(work, NewPerson(name, "", flat))).answer
    office.do(lambda work: owners.move_out(work, person, flat, day))
    return person


def _refused(office: Office, code: str, *people: int) -> None:
    with pytest.raises(Refusal) as refusal:
        office.do(lambda work: forget(work, people))
    assert refusal.value.code == code


def test_pages_of_papers_go_and_what_still_waits_of_others_is_printed(office: Office, flat: int) -> None:
    """Pages that came out are emptied whoever they are of; of those that wait the person's own are cancelled."""
    person = _left(office, flat, "欧阳若曦", date(2015, 1, 1))
    old, waits, own = (
        office.do(
            lambda work, title=title: printqueue.put(work, printqueue.NewPaper("letter", title, b"%PDF", 1))
        ).answer
        for title in ("L-2026-0007", "S-2026-0008", "致欧阳若曦")
    )
    office.do(lambda work: printqueue.begin(work, old, "P"))
    office.do(lambda work: printqueue.printed(work, old))
    office.do(lambda work: forget(work, [person]))
    query = select(PrintJob.state, PrintJob.title, PrintJob.pdf).order_by(PrintJob.id)
    assert office.ask(lambda reading: [tuple(row) for row in reading.session.execute(query)]) == [
        (PrintState.PRINTED, "L-2026-0007", None),
        (PrintState.WAITING, "S-2026-0008", b"%PDF"),
        (PrintState.CANCELLED, f"致原住户{person}", None),
    ]
    assert (old, waits, own) == (1, 2, 3)


def test_a_slip_is_no_longer_found_by_the_name_on_it(office: Office, flat: int) -> None:
    person = _left(office, flat, "欧阳若曦", date(2015, 1, 1))
    errand = slips.Errand("欧阳若曦家水泵", equipment="水泵")
    number = office.do(lambda work: slips.raise_alone(work, slips.Wanted(flat), 1, "", errand)).answer
    assert [row.number for row in office.ask(lambda reading: find(reading, "欧阳若曦家", kinds=["slip"]))] == [number]
    office.do(lambda work: forget(work, [person]))
    assert office.ask(lambda reading: find(reading, "欧阳若曦")) == []
    assert [row.number for row in office.ask(lambda reading: find(reading, "水泵"))] == [number]


def test_a_waiting_list_that_tells_of_the_persons_slip_is_not_printed(office: Office, flat: int) -> None:
    """The list of slips out and the day sheets bear phones; a list of others' slips is printed all the same."""
    person = _left(office, flat, "欧阳若曦", date(2015, 1, 1))
    matter = cases.NewCase(summary="Tap", told_by="欧阳若曦", person_id=person, unit_id=flat, first_receiver_id=1)
    case = office.do(lambda work: cases.take(work, matter)).answer.number
    number = office.do(lambda work: slips.raise_for(work, case, 1, "Chen")).answer
    office.do(lambda work: slips.book_back(work, number, "Dry"))
    office.do(lambda work: cases.reply(work, case, cases.Channel.PHONE, "Dry again"))
    office.do(lambda work: cases.close(work, case, solved("Dry")))
    for told in ((number,), ("S-2025-0001",)):
        paper = printqueue.NewPaper("list", "Slips out", b"%PDF", 1, about=told)
        office.do(lambda work, paper=paper: printqueue.put(work, paper))
    assert office.ask(lambda reading: printqueue.numbers_of(reading, 1)) == ()
    office.do(lambda work: forget(work, [person]))
    query = select(PrintJob.state, PrintJob.pdf).order_by(PrintJob.id)
    assert office.ask(lambda reading: [tuple(row) for row in reading.session.execute(query)]) == [
        (PrintState.CANCELLED, None),
        (PrintState.WAITING, b"%PDF"),
    ]
