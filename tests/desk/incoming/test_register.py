"""Incoming letters: their register, the case they belong to, and the letter of ours they answer (M58, M15)."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from db.models import Letter
from desk import cases, incoming, letters, people
from desk.check import check
from desk.find import find
from desk.incoming import NewIncoming, Which
from desk.office import Office
from desk.refusals import Refusal
from desk.work import UnitOfWork

TODAY = date(2026, 11, 20)
GAS = NewIncoming("Gas works", "Pipe inspection in block 3", date(2026, 11, 18), their_reference="GW/77")


def enter(office: Office, new: NewIncoming) -> str:
    """Register it and answer the number."""
    return office.do(lambda work: incoming.register(work, new)).answer


def refused(office: Office, new: NewIncoming) -> Refusal:
    """What registering it is refused with."""
    with pytest.raises(Refusal) as told:
        enter(office, new)
    return told.value


def ours(office: Office, number: str) -> tuple[date | None, str]:
    """When a letter of ours was answered, and by what."""
    query = select(Letter.answered_on, Letter.answered_note).where(Letter.number == number)
    on, note = office.ask(lambda reading: reading.session.execute(query).one())
    return on, note


def test_m58_letters_get_numbers_of_the_year_without_gaps_and_a_refused_one_takes_none(office: Office) -> None:
    assert enter(office, GAS) == "IN-2026-0001"
    assert refused(office, replace(GAS, subject=" ")).code == "incoming.subject_missing"
    assert enter(office, NewIncoming("王女士", "关于三号楼供暖的来信")) == "IN-2026-0002"
    rows = office.ask(incoming.incoming).rows
    assert [(row.number, row.received_on) for row in rows] == [
        ("IN-2026-0002", TODAY),
        ("IN-2026-0001", date(2026, 11, 18)),
    ]
    assert office.ask(check).breaks == ()


@pytest.mark.parametrize(
    ("told", "code", "field"),
    [
        ({"received_on": date(2026, 11, 21)}, "incoming.received_ahead", "received"),
        ({"received_on": date(9999, 12, 31)}, "incoming.received_ahead", "received"),
        ({"received_on": date(1, 1, 1)}, "incoming.day_long_ago", "received"),
        ({"dated": date(2026, 11, 19)}, "incoming.dated_later", "dated"),
        ({"dated": date(216, 11, 1)}, "incoming.day_long_ago", "dated"),
        ({"from_name": "\x00 "}, "incoming.from_missing", "from"),
        ({"from_name": "x" * 301}, "text.too_long", "from"),
        ({"subject": "漏" * 301}, "text.too_long", "subject"),
        ({"their_reference": "9" * 121}, "text.too_long", "reference"),
        ({"from_address": "x" * 1001}, "text.too_long", "address"),
        ({"note": "x" * 8001}, "text.too_long", "note"),
        ({"case_number": "C-2026-9999"}, "case.unknown", "case"),
        ({"answers_number": "L-2026-9999"}, "letter.unknown", "answers"),
        ({"unit_id": 77}, "unit.unknown", "unit"),
        ({"person_id": 77}, "person.unknown", "person_id"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(
    office: Office, told: dict[str, object], code: str, field: str
) -> None:
    refusal = refused(office, replace(GAS, **told))  # type: ignore[arg-type]
    assert refusal.code == code
    assert refusal.fields.get("field", "") == field


def test_hostile_words_are_kept_as_words(office: Office) -> None:
    number = enter(office, NewIncoming("<b>Bo\ud800b</b>", "{{7*7}} '; drop table letter;--", note="a\x00b\nc"))
    file = office.ask(lambda reading: incoming.file_of(reading, number))
    assert (file.row.from_name, file.row.subject, file.note) == (
        "<b>Bob</b>",
        "{{7*7}} '; drop table letter;--",
        "ab\nc",
    )


def test_a_letter_belongs_to_a_case_in_one_step_and_the_case_tells_of_it(office: Office, taken: cases.Taken) -> None:
    number = enter(office, GAS)
    assert office.ask(incoming.counts) == incoming.IncomingCounts(1, 1, 1)
    assert office.do(lambda work: incoming.link_case(work, number, f" {taken.number.lower()} ")).answer == ""
    assert office.ask(incoming.counts) == incoming.IncomingCounts(1, 0, 1)
    case_id = office.ask(lambda reading: cases.file_of(reading, taken.number)).row.id
    (row,) = office.ask(lambda reading: incoming.of_case(reading, case_id))
    assert row.number == number
    story = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [(line.what, line.detail) for line in story][-1] == ("incoming", number)
    assert office.do(lambda work: incoming.link_case(work, number, "")).answer == taken.number
    assert office.ask(incoming.counts).not_linked == 1


def test_nothing_is_linked_to_a_void_case(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.void(work, taken.number, "typed twice"))
    assert refused(office, replace(GAS, case_number=taken.number)).code == "incoming.case_void"


def test_a_letter_waits_until_its_case_is_answered(office: Office, taken: cases.Taken) -> None:
    of_case = enter(office, replace(GAS, case_number=taken.number))
    assert [row.number for row in office.ask(lambda it: incoming.incoming(it, Which.WAITING)).rows] == [of_case]
    office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, template_id=0)))
    assert office.ask(incoming.counts).waiting == 0


class TestTheLetterOfOursItAnswers:
    @pytest.fixture
    def sent(self, office: Office, taken: cases.Taken) -> str:
        """A reply of ours to the case."""
        return office.do(lambda work: letters.issue(work, letters.propose(work, taken.number))).answer

    def test_is_answered_on_that_day_and_its_case_is_the_letters_too(
        self, office: Office, sent: str, taken: cases.Taken
    ) -> None:
        number = enter(office, NewIncoming("王小明", "Thank you", answers_number=sent))
        assert ours(office, sent) == (TODAY, number)
        file = office.ask(lambda reading: incoming.file_of(reading, number))
        assert (file.row.answers, file.row.case_number, file.row.waiting) == (sent, taken.number, False)

    def test_is_not_answered_any_more_when_the_tie_goes_or_the_entry_is_void(self, office: Office, sent: str) -> None:
        answer = NewIncoming("王小明", "Thank you", answers_number=sent)
        first, second = enter(office, answer), enter(office, answer)
        assert ours(office, sent) == (TODAY, first)
        office.do(lambda work: incoming.change(work, first, replace(answer, answers_number="")))
        assert ours(office, sent) == (TODAY, second)
        office.do(lambda work: incoming.void(work, second, "entered twice"))
        assert ours(office, sent) == (None, "")

    def test_keeps_what_somebody_wrote_of_its_answer(self, office: Office, sent: str) -> None:
        office.do(lambda work: letters.mark_answered(work, (sent,), TODAY, "he called"))
        number = enter(office, NewIncoming("王小明", "Thank you", answers_number=sent))
        office.do(lambda work: incoming.void(work, number, "wrong pile"))
        assert ours(office, sent) == (TODAY, "he called")

    def test_went_out_before_its_answer_came_and_is_in_force(self, office: Office, sent: str) -> None:
        early = replace(GAS, answers_number=sent)
        assert refused(office, early).code == "incoming.answers_later"
        office.do(lambda work: letters.void(work, sent, "wrong address"))
        assert refused(office, replace(early, received_on=TODAY)).code == "incoming.answers_void"


def test_a_void_entry_keeps_its_number_and_nothing_more_is_done_with_it(office: Office) -> None:
    number = enter(office, GAS)
    for why, code in ((" ", "void.reason_missing"), ("x" * 301, "text.too_long")):
        with pytest.raises(Refusal, match=code):
            office.do(lambda work, why=why: incoming.void(work, number, why))
    office.do(lambda work: incoming.void(work, number, "entered twice"))
    for act in (incoming.void, incoming.link_case):
        with pytest.raises(Refusal, match="incoming"):
            office.do(lambda work, act=act: act(work, number, "x"))
    with pytest.raises(Refusal, match="incoming"):
        office.do(lambda work: incoming.change(work, number, GAS))
    assert enter(office, GAS) == "IN-2026-0002"
    assert office.ask(incoming.counts) == incoming.IncomingCounts(2, 1, 1)


@pytest.mark.parametrize("typed", ["IN-2026-0001", "in20260001", "gas WORKS", "block 3", "GW/77", "3-2-1801"])
def test_the_register_is_searched_by_number_sender_words_reference_and_flat(
    office: Office, flat: int, typed: str
) -> None:
    enter(office, replace(GAS, unit_id=flat))
    enter(office, NewIncoming("王女士", "供暖"))
    rows = office.ask(lambda reading: incoming.incoming(reading, search=typed)).rows
    assert [row.number for row in rows] == ["IN-2026-0001"]


def test_the_finder_knows_its_number(office: Office) -> None:
    enter(office, GAS)
    (found,) = office.ask(lambda reading: find(reading, "IN-2026-0001"))
    assert (found.kind, found.number, found.name) == ("incoming", "IN-2026-0001", GAS.subject)


def test_a_long_register_comes_in_pages_with_every_letter_once(office: Office) -> None:
    def many(work: UnitOfWork) -> None:
        for each in range(230):
            incoming.register(work, replace(GAS, subject=f"No {each}", received_on=date(2026, 11, 1 + each % 3)))

    office.do(many)
    seen: list[str] = []
    after, total = None, None
    while True:
        page = office.ask(lambda reading, after=after: incoming.incoming(reading, after=after))
        seen += [row.number for row in page.rows]
        total = total or page.total
        if page.next is None:
            break
        after = page.next
    assert (len(seen), len(set(seen)), total) == (230, 230, 230)


class TestANameThatWasWithheld:
    @pytest.fixture
    def number(self, office: Office, flat: int, owner: int) -> str:
        """A letter of somebody whose case is told without a name; a clerk sits at the desk."""
        leak = cases.NewCase(summary="Noise", told_by="王小明", unit_id=flat, first_receiver_id=1, withheld=True)
        case = office.do(lambda work: cases.take(work, leak)).answer.number
        letter = NewIncoming("王小明", "Noise at night", TODAY, unit_id=flat, person_id=owner, case_number=case)
        number = enter(office, letter)
        office.do(lambda work: people.add_clerk(work, people.NewClerk("李")))
        office.sit_down(2)
        return number

    def test_is_not_told_to_a_clerk_in_list_search_file_or_flat(self, office: Office, flat: int, number: str) -> None:
        (row,) = office.ask(incoming.incoming).rows
        assert (row.hidden, row.from_name, row.unit) == (True, "", "")
        for typed in ("王小明", "3-2-1801"):
            assert office.ask(lambda reading, typed=typed: incoming.incoming(reading, search=typed)).rows == ()
        assert office.ask(lambda reading: incoming.of_unit(reading, flat)) == ()
        with pytest.raises(Refusal, match="withheld"):
            office.ask(lambda reading: incoming.file_of(reading, number))
        with pytest.raises(Refusal, match="withheld"):
            office.do(lambda work: incoming.link_case(work, number, ""))
        (found,) = office.ask(lambda reading: find(reading, number))
        assert found.unit == ""
