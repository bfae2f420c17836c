"""The day's register: everything brought to the desk on one day of the office, to be signed."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from desk import cases, complaint_form, day_register, estates, slips
from desk.cases import Channel
from desk.clock import FixedClock
from desk.day_register.paper import FORM, draw
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.words import Language, moment, short_moment, word
from desk.work import Reading
from tests.builders import solved
from tests.paper.reading import pages_of, words_of
from tests.paper.sheets import HEADS, NOON

DAY = date(2026, 11, 20)
ENTRY = day_register.Entry(
    "C-2026-0007", NOON, "phone", "Gwen Oakley", "3-2-1801", "138 0555 0147", "repair",
    "Kitchen valve drips", "Ann Hale", "Plumbing", NOON + timedelta(minutes=4), "Solved · new valve",
    NOON + timedelta(days=1), "",
)  # fmt: skip


@pytest.mark.parametrize("language", list(Language))
def test_every_column_of_an_entry_is_printed_and_the_day_is_signed(language: Language) -> None:
    sheet = day_register.RegisterSheet(language, HEADS[language], DAY, (ENTRY,))
    words = words_of(draw(sheet)).replace(" ", "")
    for told in (
        *(ENTRY.number, ENTRY.who, ENTRY.unit, ENTRY.phone, ENTRY.matter, ENTRY.taken_by, ENTRY.result),
        *(
            word(language, key)
            for key in ("channel.phone", "kind.repair", "register.sign.head", "register.sign.manager")
        ),
        *("20:05", "20:09", short_moment(language, NOON + timedelta(days=1)), FORM),
    ):
        assert told.replace(" ", "") in words, told


def test_a_long_day_goes_over_pages_with_its_headings_and_an_empty_one_says_so() -> None:
    long = tuple(replace(ENTRY, number=f"C-2026-{each:04d}", matter="Drips " * 60) for each in range(60))
    pages = pages_of(draw(day_register.RegisterSheet(Language.EN, HEADS[Language.EN], DAY, long)))
    assert len(pages) > 2
    assert all("Matter" in page for page in pages[:-1])
    assert all("Texts that end in “…” stand in full" in page for page in pages)
    assert all(f"C-2026-{each:04d}" in "".join(pages) for each in range(60))
    empty = words_of(draw(day_register.RegisterSheet(Language.EN, HEADS[Language.EN], DAY, ())))
    assert "Nothing was brought to the desk" in empty
    assert "stand in full" not in empty


def test_the_register_of_a_day_is_what_reached_the_desk_that_day(
    office: Office, clock: FixedClock, flat: int, owner: int, taken: cases.Taken
) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number))
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended."))
    office.do(lambda work: cases.close(work, taken.number, solved("New seal")))
    twice = cases.NewCase(summary="Typed twice", told_by="Chen", first_receiver_id=1, second_of=taken.number)
    void = office.do(lambda work: cases.take(work, twice)).answer.number
    office.do(lambda work: cases.void(work, void, "Typed twice"))
    clock.move_on(timedelta(hours=9))  # 01:00 on Saturday
    letter = cases.NewCase(
        summary="A letter", channel=Channel.LETTER, told_by="Chen", first_receiver_id=1,
        received_at=clock.now() - timedelta(hours=10),
    )  # fmt: skip
    office.do(lambda work: cases.take(work, letter))
    office.do(lambda work: cases.take(work, cases.NewCase(summary="At night", told_by="Chen", first_receiver_id=1)))

    sheet = office.ask(lambda reading: day_register.sheet_of(reading, DAY, Language.EN))
    assert [each.matter for each in sheet.entries] == ["A letter", "Ceiling dripping since last night", "Typed twice"]
    late, first, second = sheet.entries
    assert late.remarks == "written in on 21 Nov"
    assert (first.result, first.passed_at is not None, first.replied_at is not None) == (
        "Solved · New seal",
        True,
        True,
    )
    assert (second.void, taken.number in second.remarks, "Typed twice" in second.remarks) == (True, True, True)
    next_day = office.ask(lambda reading: day_register.sheet_of(reading, date(2026, 11, 21), Language.EN))
    night, letter_again = next_day.entries
    assert night.remarks == "after hours"
    assert (letter_again.number, letter_again.remarks) == (late.number, "written in later")
    (page,) = pages_of(draw(next_day))
    assert "1 entries, 1 written in later" in page
    assert "20 Nov 15:00" in page, "of another day the time alone would be read as of this one"


def test_a_withheld_name_is_not_in_a_clerks_register(office: Office, flat: int, owner: int) -> None:
    """M15."""
    new = cases.NewCase(
        summary="Guard asleep", unit_id=flat, person_id=owner, told_by="王小明", first_receiver_id=1, withheld=True
    )
    office.do(lambda work: cases.take(work, new))
    office.unattended = True
    (entry,) = office.ask(lambda reading: day_register.sheet_of(reading, DAY, Language.EN)).entries
    assert (entry.who, entry.unit, entry.phone) == ("name withheld", "", "")


def test_neither_the_estate_nor_the_first_complaint_of_a_withheld_name_is_in_a_clerks_register(
    office: Office, flat: int, taken: cases.Taken
) -> None:
    """M15: each leads to the flat."""
    second = office.do(lambda work: estates.add_estate(work, Named("Moon Court", "月亮苑"))).answer
    new = cases.NewCase(
        summary="Again", unit_id=flat, told_by="王小明", first_receiver_id=1, withheld=True, second_of=taken.number,
        estate_id=second,
    )  # fmt: skip
    office.do(lambda work: cases.take(work, new))
    (_, managers) = office.ask(lambda reading: day_register.sheet_of(reading, DAY, Language.EN)).entries
    assert (managers.unit == "Moon Court 3-2-1801", taken.number in managers.remarks) == (True, True)
    office.unattended = True
    (_, entry) = office.ask(lambda reading: day_register.sheet_of(reading, DAY, Language.EN)).entries
    assert (entry.unit, entry.remarks) == ("", "")


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_day_no_office_knows_is_refused(office: Office, day: date) -> None:
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: day_register.sheet_of(reading, day))
    assert refused.value.code == "register.day_out_of_range"


def test_the_department_is_the_one_it_first_went_to(office: Office, clock: FixedClock, taken: cases.Taken) -> None:
    """M02: not where it lies now; whoever took it on is named, and a void slip sent nobody."""
    void = office.do(lambda work: slips.raise_for(work, taken.number, 4)).answer
    office.do(lambda work: slips.void(work, void, "Wrong department"))
    clock.move_on(timedelta(minutes=5))
    office.do(lambda work: cases.pass_on(work, taken.number, 3, "Bao", "The lift firm is called", "Its shaft"))
    clock.move_on(timedelta(hours=3))
    office.do(lambda work: cases.pass_on(work, taken.number, 1, "Chen", "The plumber comes"))
    (entry,) = office.ask(lambda reading: day_register.sheet_of(reading, DAY, Language.EN)).entries
    assert (entry.passed, entry.passed_at) == ("Lifts Bao", entry.at + timedelta(minutes=5))


def test_the_register_of_a_day_never_looks_at_every_case(office: Office) -> None:
    """With 200,000 cases in the book a day's are found by when they came and by when they were written in."""
    sent: list[tuple[str, Any]] = []

    def hear(_connection: object, _cursor: object, statement: str, told: Any, *_more: object) -> None:
        if "entered_at >=" in statement:
            sent.append((statement, told))

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        office.ask(lambda reading: day_register.sheet_of(reading, DAY))
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    [(statement, told)] = sent

    def plan(reading: Reading) -> list[str]:
        rows = reading.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", told)
        return [row[-1] for row in rows]

    lines = office.ask(plan)
    assert not any(line.startswith("SCAN") for line in lines)
    for index in ("ix_case_taken ", "ix_case_entered_at "):
        assert any(index in line for line in lines)


def test_a_void_entry_is_called_so_once() -> None:
    for language in Language:
        sheet = day_register.RegisterSheet(language, HEADS[language], DAY, (replace(ENTRY, void=True, result=""),))
        assert words_of(draw(sheet)).count(word(language, "paper.void")) == 1


def test_a_moment_of_another_year_has_its_year() -> None:
    at = NOON + timedelta(days=60)
    sheet = day_register.RegisterSheet(Language.EN, HEADS[Language.EN], DAY, (replace(ENTRY, replied_at=at),))
    assert moment(Language.EN, at).replace(" ", "") in words_of(draw(sheet)).replace(" ", "")


def test_where_there_are_several_estates_each_entry_names_its_own(
    office: Office, flat: int, taken: cases.Taken
) -> None:
    """M14."""
    (entry,) = office.ask(lambda reading: day_register.sheet_of(reading, DAY, Language.EN)).entries
    assert entry.unit == "3-2-1801"
    second = office.do(lambda work: estates.add_estate(work, Named("Moon Court", "月亮苑"))).answer
    new = cases.NewCase(summary="Gate stuck", told_by="Chen", first_receiver_id=1, estate_id=second)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    units = [each.unit for each in office.ask(lambda r: day_register.sheet_of(r, DAY, Language.ZH)).entries]
    assert units[1] == "月亮苑"
    assert units[0].endswith("3-2-1801")
    assert "月亮苑" in office.ask(lambda reading: complaint_form.sheet_of(reading, number, Language.ZH)).related
