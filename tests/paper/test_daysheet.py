"""A worker's day on paper: when, where, what to bring, and room for a pen."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk import cases, daysheet, slips, workers
from desk.clock import FixedClock
from desk.daysheet import DaySheet, Visit
from desk.daysheet.paper import FORM, draw
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import Errand, Home, Outcome
from desk.words import Language, word
from desk.workers import NewWorker
from tests.desk.dayboard.at_board import at, sent
from tests.paper.reading import codes_of, metadata_of, pages_of, words_of
from tests.paper.sheets import HEADS, NOON

DAY = date(2026, 11, 20)
VISIT = Visit(
    number="S-2026-0031", start=NOON, end=NOON + timedelta(hours=2), unit="3-2-1801", place="Kitchen, under the sink",
    who="Gwen Oakley", phone="138 0555 0147", matter="Valve drips", access="Key with the guard",
    bring="Ladder, 20 mm valve", raised_at=NOON - timedelta(days=1),
)  # fmt: skip
WAITING = replace(VISIT, number="S-2026-0007", start=None, end=None, matter="Lamp in the hall out", access="", bring="")


def _sheet(language: Language = Language.EN, **other: object) -> DaySheet:
    told = DaySheet(language, HEADS[language], DAY, "Chen Wei", "139 0000 1111", "Plumbing", (VISIT,), (WAITING,))
    return replace(told, **other)


@pytest.mark.parametrize("language", list(Language))
def test_everything_a_worker_needs_is_on_the_sheet(language: Language) -> None:
    words = words_of(draw([_sheet(language)])).replace(" ", "")
    for told in (
        *(VISIT.number, VISIT.unit, VISIT.place, VISIT.who, VISIT.phone, VISIT.matter, VISIT.access, VISIT.bring),
        *(WAITING.number, WAITING.matter, f"{NOON:%H:%M}", "ChenWei", "13900001111", "Plumbing", FORM),
        *(word(language, f"daysheet.{key}") for key in ("arrived", "finished", "signature", "waiting", "later")),
    ):
        assert told.replace(" ", "") in words, told


def test_the_sheet_says_which_form_it_is_and_whose_day() -> None:
    assert metadata_of(draw([_sheet()]))["Title"] == "Day sheet 2026-11-20"
    assert draw([_sheet()]) == draw([_sheet()])


@pytest.mark.parametrize("dots", [150, 203, 300])
def test_a_scanner_reads_the_bars_of_every_slip_of_the_day(dots: int) -> None:
    found = {code.text for page in codes_of(draw([_sheet()]), dots) for code in page}
    assert found == {VISIT.number, WAITING.number}


def test_each_worker_has_a_page_of_their_own() -> None:
    pages = pages_of(draw([_sheet(), _sheet(worker="Bob Field", phone="", trade="", visits=(), waiting=())]))
    assert len(pages) == 2
    assert "Chen Wei" in pages[0]
    assert "Chen Wei" not in pages[1]
    assert "Bob Field" in pages[1]
    assert "No appointment" in pages[1]


@pytest.mark.parametrize("language", list(Language))
def test_a_long_day_goes_on_with_its_headings_and_tells_whose_it_is(language: Language) -> None:
    long = replace(VISIT, matter="水管漏水 " * 60, place="x" * 200, access="y" * 400, bring="z" * 400)
    visits = tuple(replace(long, number=f"S-2026-1{count:03}") for count in range(20))
    pages = pages_of(draw([_sheet(language, visits=visits)]))
    assert len(pages) > 2
    assert all("Chen Wei" in page for page in pages[:-1])
    for visit in visits:
        assert sum(visit.number in page for page in pages) == 1
    arrived = word(language, "daysheet.arrived")
    assert sum(arrived in page for page in pages) == len(pages)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>bold</b>", "<b>bold</b>"),
        ("{{7*7}}", "{{7*7}}"),
        ("=1+1", "=1+1"),
        ("a\x00b", "a[U+0000]b"),
        ("a\ud800b", "a[U+D800]b"),
    ],
)
def test_hostile_words_are_only_words(text: str, shown: str) -> None:
    hostile = replace(VISIT, matter=text, place=text, who=text, phone=text, access=text, bring=text, unit=text)
    words = words_of(draw([_sheet(worker=text, trade=text, phone=text, visits=(hostile,))]))
    assert shown in words


def test_what_is_home_says_so_and_a_clash_is_told() -> None:
    words = words_of(draw([_sheet(visits=(replace(VISIT, is_home=True, clashes=True),))]))
    assert "back" in words
    assert "two at a time" in words


def test_of_what_is_home_the_times_of_its_paper_are_told_with_their_day_where_it_is_another() -> None:
    came, done = NOON + timedelta(hours=1, minutes=3), NOON + timedelta(days=1, minutes=7)
    home = replace(VISIT, is_home=True, arrived_at=came, done_at=done)
    words = words_of(draw([_sheet(visits=(home,))]))
    for told in (f"{came:%H:%M}", f"{done:%H:%M}", "21 Nov"):
        assert told in words, told
    words = words_of(draw([_sheet(visits=(replace(home, not_done=True),))]))
    assert "back, not done" in words
    assert f"{done:%H:%M}" not in words


@pytest.mark.parametrize("number", ["S-2026-10009", "S-2026-00000031", "WX-2026-00000417"])
def test_the_bars_of_a_long_number_read_back_too(number: str) -> None:
    pdf = draw([_sheet(visits=(replace(VISIT, number=number),), waiting=())])
    assert [code.text for page in codes_of(pdf, 300) for code in page] == [number]


@pytest.mark.parametrize("language", list(Language))
def test_the_workers_phone_stands_behind_the_longest_name_and_trade(language: Language) -> None:
    sheet = _sheet(
        language, worker="Vose O'Brien-Featherstonehaugh 欧阳 " * 4, trade="水电维修/Plumbing and drains " * 4
    )
    assert sheet.phone in words_of(draw([sheet]))


def test_a_visit_past_midnight_says_on_which_day_it_ends() -> None:
    late = replace(VISIT, start=NOON, end=NOON + timedelta(hours=5))
    assert "– 22 Nov 01:05" in words_of(draw([_sheet(visits=(late,))]))


def _sheets(office: Office, column: str | None = None) -> tuple[DaySheet, ...]:
    return office.ask(lambda reading: daysheet.sheets_of(reading, DAY, column, Language.EN))


def test_the_sheets_of_a_day_are_those_of_who_goes_anywhere(office: Office) -> None:
    chen = office.do(lambda work: workers.add_worker(work, NewWorker("Chen Wei", "139 0000 1111", 1))).answer
    office.do(lambda work: workers.add_worker(work, NewWorker("Idle", "", 1)))
    first, waits = sent(office, "Chen Wei", at(9)), sent(office, "Chen Wei")
    other = sent(office, "Lee (hired)", at(9))
    sent(office, "", at(9))
    [sheet, hired] = _sheets(office)
    assert (sheet.worker, sheet.phone) == ("Chen Wei", "139 0000 1111")
    assert [visit.number for visit in sheet.visits] == [first]
    assert [visit.number for visit in sheet.waiting] == [waits]
    assert [visit.number for visit in hired.visits] == [other]
    [of_chen] = _sheets(office, f"w{chen}")
    assert of_chen == sheet


def test_the_hour_a_slip_was_booked_is_nobodys_finish(office: Office, clock: FixedClock) -> None:
    silent, written, undone = (sent(office, "Chen Wei", at(hour)) for hour in (9, 11, 14))
    clock.move_on(timedelta(hours=4))
    came, went = clock.now() - timedelta(hours=2), clock.now() - timedelta(hours=1)
    office.do(lambda work: slips.book_back(work, silent, ""))
    office.do(lambda work: slips.book_back(work, written, "", Home(arrived_at=came, done_at=went)))
    office.do(lambda work: slips.book_back(work, undone, "No part", Home(Outcome.NOT_DONE)))
    [sheet] = _sheets(office)
    told = {visit.number: (visit.arrived_at, visit.done_at, visit.not_done) for visit in sheet.visits}
    local = office.facts.local
    assert told == {
        silent: (None, None, False),
        written: (local(came), local(went), False),
        undone: (None, None, True),
    }
    assert all(visit.is_home for visit in sheet.visits)


def test_one_who_is_asked_for_has_a_sheet_although_nothing_is_on_it(office: Office) -> None:
    idle = office.do(lambda work: workers.add_worker(work, NewWorker("Idle"))).answer
    [sheet] = _sheets(office, f"w{idle}")
    assert (sheet.visits, sheet.waiting) == ((), ())
    for column in (None, "w9999"):
        with pytest.raises(Refusal) as told:
            _sheets(office, column)
        assert told.value.code == "daysheet.nobody"


def test_a_withheld_name_and_its_flat_are_never_printed(office: Office, flat: int, owner: int) -> None:
    """M15: the sheet goes out of the house, whoever prints it."""
    told = cases.NewCase(
        summary="Noise above", told_by="王小明", told_phone="138 0013 8000", unit_id=flat, person_id=owner,
        withheld=True, place="Stairs", first_receiver_id=1,
    )  # fmt: skip
    number = office.do(lambda work: cases.take(work, told)).answer.number
    office.do(lambda work: slips.raise_for(work, number, 1, "Chen Wei", "r", Errand(appoint_from=at(9))))
    words = words_of(draw(_sheets(office)))
    assert "Stairs" in words
    for secret in ("王小明", "138 0013 8000", "3-2-1801"):
        assert secret not in words
