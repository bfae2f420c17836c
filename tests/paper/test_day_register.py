"""The day's register: everything brought to the desk on one day of the office, to be signed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk import cases, day_register, slips
from desk.cases import Channel
from desk.clock import FixedClock
from desk.day_register.paper import FORM, draw
from desk.office import Office
from desk.refusals import Refusal
from desk.words import Language, word
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
        *("20:05", "20:09", "22/1120:05", FORM),
    ):
        assert told.replace(" ", "") in words, told


def test_a_long_day_goes_over_pages_with_its_headings_and_an_empty_one_says_so() -> None:
    long = tuple(replace(ENTRY, number=f"C-2026-{each:04d}", matter="Drips " * 60) for each in range(60))
    pages = pages_of(draw(day_register.RegisterSheet(Language.EN, HEADS[Language.EN], DAY, long)))
    assert len(pages) > 2
    assert all("Matter" in page for page in pages[:-1])
    assert all(f"C-2026-{each:04d}" in "".join(pages) for each in range(60))
    empty = words_of(draw(day_register.RegisterSheet(Language.EN, HEADS[Language.EN], DAY, ())))
    assert "Nothing was brought to the desk" in empty


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
    assert late.remarks == "written in later"
    assert (first.result, first.passed_at is not None, first.replied_at is not None) == (
        "Solved · New seal",
        True,
        True,
    )
    assert (second.void, taken.number in second.remarks, "Typed twice" in second.remarks) == (True, True, True)
    (night,) = office.ask(lambda reading: day_register.sheet_of(reading, date(2026, 11, 21), Language.EN)).entries
    assert night.remarks == "after hours"


def test_a_withheld_name_is_not_in_a_clerks_register(office: Office, flat: int, owner: int) -> None:
    """M15."""
    new = cases.NewCase(
        summary="Guard asleep", unit_id=flat, person_id=owner, told_by="王小明", first_receiver_id=1, withheld=True
    )
    office.do(lambda work: cases.take(work, new))
    office.unattended = True
    (entry,) = office.ask(lambda reading: day_register.sheet_of(reading, DAY, Language.EN)).entries
    assert (entry.who, entry.unit, entry.phone) == ("name withheld", "", "")


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_day_no_office_knows_is_refused(office: Office, day: date) -> None:
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: day_register.sheet_of(reading, day))
    assert refused.value.code == "register.day_out_of_range"
