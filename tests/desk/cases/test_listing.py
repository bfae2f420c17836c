"""Lists come in pages by key, and words are found whatever was typed (G36, G37)."""

from datetime import timedelta

import pytest

from desk import cases
from desk.cases import Filter, NewCase
from desk.clock import FixedClock
from desk.office import Office
from desk.work import UnitOfWork


def _take(office: Office, summary: str, words: str = "") -> str:
    new = NewCase(summary=summary, words=words, told_by="Wang", first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


def test_the_next_page_goes_on_exactly_after_the_last_row(office: Office, clock: FixedClock) -> None:
    def many(work: object) -> None:
        for each in range(250):
            clock.move_on(timedelta(seconds=each % 2))
            cases.take(work, NewCase(summary=f"case {each}", told_by="W", first_receiver_id=1))  # type: ignore[arg-type]

    office.do(many)
    seen: list[str] = []
    after: tuple[int, ...] | None = None
    while True:
        page = office.ask(lambda reading, after=after: cases.cases(reading, Filter.ALL, after))
        seen += [row.number for row in page.rows]
        after = page.next
        if after is None:
            break
    assert seen == [f"C-2026-{number:04d}" for number in range(250, 0, -1)]


@pytest.mark.parametrize(
    "typed", ["漏水", "水", "天花", "天花板漏", "ceil", "CEILING", "drips", "0001", "C-2026-0001", "漏 ceiling"]
)
def test_every_word_and_every_chinese_character_is_found(office: Office, typed: str) -> None:
    number = _take(office, "Ceiling drips", "卧室天花板漏水")
    _take(office, "Lift noise", "电梯噪音")
    rows = office.ask(lambda reading: cases.cases(reading, Filter.ALL, search=typed)).rows
    assert [row.number for row in rows] == [number]


@pytest.mark.parametrize(
    "typed",
    ['"', "'", "*", "(", "NEAR(", "AND", "a AND", "%", "_", "100%", "nosuch:wang", "name:wang", "((((((((", "-", "--",
     "^a", "{a b}", "\\", "\x00", "\ud800", "🙂", "a" * 5000, "漏" * 3000, "' OR 1=1 --", "; DROP TABLE case", "+",
     "a-b", "3-1201"],
)  # fmt: skip
def test_no_search_text_breaks_the_list(office: Office, typed: str) -> None:
    _take(office, "Leak")
    assert office.ask(lambda reading: cases.cases(reading, Filter.ALL, search=typed)).rows in (
        (),
        office.ask(lambda r: cases.cases(r, Filter.ALL)).rows,
    )


@pytest.mark.parametrize("which", [Filter.ALL, Filter.WAITING])
def test_found_words_are_paged_from_the_last_entered_and_counted(office: Office, which: Filter) -> None:
    def many(work: UnitOfWork) -> None:
        for each in range(250):
            cases.take(work, NewCase(summary=f"lift {each % 2}漏水", told_by="W", first_receiver_id=1))

    office.do(many)
    _take(office, "quiet")
    seen: list[str] = []
    after: tuple[int, ...] | None = None
    totals: list[int | None] = []
    while not totals or after is not None:
        page = office.ask(lambda reading, after=after: cases.cases(reading, which, after, "lift 水"))  # type: ignore[misc]
        seen += [row.number for row in page.rows]
        totals.append(page.total)
        after = page.next
    assert seen == [f"C-2026-{number:04d}" for number in range(250, 0, -1)]
    assert totals == [250, None, None]


def test_percent_and_underscore_mean_themselves(office: Office) -> None:
    number = _take(office, "Pressure fell by 100%")
    _take(office, "Pressure fell by 1000 units")
    rows = office.ask(lambda reading: cases.cases(reading, Filter.ALL, search="100%")).rows
    assert number in [row.number for row in rows]


def test_counts_follow_the_filters(office: Office) -> None:
    first, second = _take(office, "one"), _take(office, "two")
    office.do(lambda work: cases.void(work, second, "typed by mistake"))
    counts = office.ask(cases.counts)
    assert (counts.open, counts.void, counts.waiting) == (1, 1, 1)
    assert [row.number for row in office.ask(lambda reading: cases.cases(reading)).rows] == [first]


def test_the_callers_card_shows_the_flat_and_its_open_cases(
    office: Office, flat: int, owner: int, taken: cases.Taken
) -> None:
    """B3."""
    card = office.ask(lambda reading: cases.caller(reading, owner, flat))
    assert card.person is not None
    assert card.unit is not None
    assert (card.person.name, card.unit.code, card.open_cases) == ("王小明", "3-2-1801", 1)
    assert [case.number for case in card.cases] == [taken.number]
