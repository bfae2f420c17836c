"""What was changed after a report was issued is told figure by figure, with the records that make it (M15, B7)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desk import cases, compensations, slips
from desk.cases import Channel, Handling, NewCase, Verdict
from desk.cases.handling import change_handling
from desk.clock import FixedClock
from desk.figures.figure import Source, Value
from desk.figures.marks import marks
from desk.figures.records import behind, tell
from desk.figures.registry import FIGURES
from desk.figures.spans import Span, within
from desk.office import Office
from desk.refusals import Refusal
from desk.reports.differing import Difference, differences
from desk.reports.frozen import marks_in, packed_marks
from tests.builders import solved
from tests.desk.reports.at_issue import NOVEMBER, issue_page, november


@pytest.fixture
def numbers(office: Office, clock: FixedClock) -> list[str]:
    """Four cases of November, of which two are closed; it is December."""
    return november(office, clock)


def found(office: Office, number: str) -> dict[str, Difference]:
    return {each.figure: each for each in office.ask(lambda reading: differences(reading, number))}


def told(office: Office, some: object) -> list[str]:
    return [each.number for each in office.ask(lambda reading: tell(reading, some))]  # type: ignore[arg-type]


def test_right_after_it_is_issued_nothing_differs(office: Office, numbers: list[str]) -> None:
    assert found(office, issue_page(office)) == {}


def test_a_case_made_void_afterwards_is_the_one_record_that_differs(office: Office, numbers: list[str]) -> None:
    """M15: the figures it stood in differ, each by exactly that case, and the case can be opened."""
    issued = issue_page(office)
    office.do(lambda work: cases.void(work, numbers[3], "typed twice"))
    differing = found(office, issued)
    assert (differing["received"].issued, differing["received"].now) == (Value(4, 4), Value(3, 3))
    assert told(office, differing["received"].gone) == [numbers[3]]
    assert (differing["received"].came, differing["received"].otherwise) == ((), ())
    assert told(office, differing["void_cases"].came) == [numbers[3]]
    for each in differing.values():
        assert set(told(office, (*each.came, *each.gone, *each.otherwise))) <= {numbers[3]}, each.figure
    assert "closed" not in differing


def test_taken_back_it_differs_no_more(office: Office, numbers: list[str]) -> None:
    issued = issue_page(office)
    office.do(lambda work: cases.void(work, numbers[3], "typed twice", "batch"))
    assert found(office, issued)
    office.do(lambda work: cases.undo(work, "batch"))
    assert found(office, issued) == {}


def test_what_comes_afterwards_but_belongs_to_the_month_is_told_as_come(
    office: Office, numbers: list[str], clock: FixedClock
) -> None:
    """M15: a case typed in later with the moment it came; one taken in December is none of November's."""
    issued = issue_page(office)
    then = datetime(2026, 11, 30, 15, 59, tzinfo=UTC)
    new = NewCase(summary="Told on paper", told_by="Li", first_receiver_id=1, received_at=then)
    late = office.do(lambda work: cases.take(work, new)).answer.number
    office.do(lambda work: cases.take(work, NewCase(summary="December", told_by="Li", first_receiver_id=1)))
    differing = found(office, issued)
    assert told(office, differing["received"].came) == [late]
    assert differing["received"].now == Value(5, 5)


def test_a_case_that_counts_otherwise_now_is_told_as_such(office: Office, numbers: list[str]) -> None:
    """M15, M38: of a share the record stays, but no longer counts: it is neither come nor gone."""
    for number in numbers[:2]:
        office.do(lambda work, n=number: change_handling(work, n, Handling(verdict=Verdict.JUSTIFIED)))
    issued = issue_page(office)
    office.do(lambda work: change_handling(work, numbers[0], Handling(verdict=Verdict.UNFOUNDED)))
    differing = found(office, issued)
    assert set(differing) == {"justified"}
    justified = differing["justified"]
    assert (justified.issued, justified.now) == (Value(100.0, 2), Value(50.0, 2))
    assert [(told(office, [each]), each.counts) for each in justified.otherwise] == [([numbers[0]], False)]
    assert (justified.came, justified.gone) == ((), ())


def test_what_goes_on_after_the_month_is_no_difference(office: Office, numbers: list[str], clock: FixedClock) -> None:
    """M15, B7: only a change of what the month holds is one: not that an open case is closed later, and told about."""
    office.do(lambda work: cases.reply(work, numbers[2], Channel.PHONE, "Somebody comes"))
    issued = issue_page(office)
    clock.move_on(timedelta(days=3))
    before = found(office, issued)
    office.do(lambda work: cases.close(work, numbers[2], solved("Mended")))
    clock.move_on(timedelta(hours=1))
    office.do(lambda work: cases.add_note(work, numbers[3], "The pump is ordered"))
    assert found(office, issued) == before == {}


def test_an_unknown_report_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match=r"report\.unknown"):
        found(office, "R-2026-0009")


def test_bare_marks_are_the_records_behind_each_figure(office: Office, numbers: list[str]) -> None:
    """Loved feature 12: what is frozen is what a figure opens; packed and unpacked it is the same."""
    office.do(lambda work: slips.raise_for(work, numbers[2]))
    for span in (NOVEMBER, Span.of(NOVEMBER.period, NOVEMBER.after.first)):

        def both(reading, span=span):  # type: ignore[no-untyped-def]
            moments = within(reading, span)
            bare = marks(reading, FIGURES.values(), moments)
            return bare, {key: behind(reading, each, moments) for key, each in FIGURES.items()}

        bare, full = office.ask(both)
        assert sum(map(len, bare.values())) > 0
        for key in FIGURES:
            named = sorted((each.source, each.id, each.counts) for each in bare[key])
            assert named == sorted((each.source, each.id, each.counts) for each in full[key]), key
        again = marks_in(packed_marks(bare))
        assert {key: sorted(some, key=str) for key, some in again.items()} == {
            key: sorted(some, key=str) for key, some in bare.items()
        }


def test_a_sum_that_changed_names_the_record_with_its_value(office: Office, numbers: list[str]) -> None:
    """M27: a payment that is put right afterwards is the one record that measures otherwise."""
    paid = compensations.NewPayment("50", "Rule 4", date(2026, 11, 27))
    payment = office.do(lambda work: compensations.pay(work, numbers[2], paid)).answer
    issued = issue_page(office)
    office.do(lambda work: compensations.change_payment(work, payment, replace(paid, amount="80.50")))
    differing = found(office, issued)
    assert set(differing) == {"compensation"}
    paid_out = differing["compensation"]
    assert (paid_out.issued, paid_out.now) == (Value(5000, 1), Value(8050, 1))
    assert [(each.source, each.value) for each in paid_out.otherwise] == [(Source.PAYMENT, 8050)]
    assert told(office, paid_out.otherwise) == [numbers[2]]
