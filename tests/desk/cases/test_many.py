"""A selection is changed whole or not at all, and taken back together."""

import pytest

from desk import cases, choices
from desk.cases import Channel, NewCase
from desk.cases.known import by_number
from desk.cases.linking import link_second, oldest
from desk.cases.many import SomeRefused, do_all
from desk.office import Office
from desk.refusals import Refusal
from desk.work import UnitOfWork


def _take(office: Office, summary: str) -> str:
    new = NewCase(summary=summary, told_by="W", first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


def _status(office: Office, number: str) -> str:
    return office.ask(lambda reading: cases.file_of(reading, number)).row.status


def test_all_are_passed_on_in_one_batch_and_undo_takes_all_back(office: Office) -> None:
    numbers = [_take(office, word) for word in ("one", "two", "three")]
    trade = office.ask(choices.trades)[0].id
    told: list[tuple[int, int, str]] = []

    def pass_on(work: UnitOfWork, number: str, batch: str) -> None:
        cases.pass_on(work, number, trade, batch=batch)

    done = office.do(lambda work: do_all(work, numbers, pass_on, lambda *how: told.append(how))).answer
    assert [_status(office, each) for each in numbers] == ["with_trade"] * 3
    assert told == [(0, 3, numbers[0]), (1, 3, numbers[1]), (2, 3, numbers[2])]
    assert office.do(lambda work: cases.undo(work, done.id)).answer == tuple(numbers)
    assert [_status(office, each) for each in numbers] == ["open"] * 3


def test_one_refusal_keeps_all_as_they_were_and_names_the_rest(office: Office) -> None:
    one, gone, two = (_take(office, word) for word in ("one", "void", "two"))
    office.do(lambda work: cases.void(work, gone, "twice"))

    def reply(work: UnitOfWork, number: str, batch: str) -> None:
        cases.reply(work, number, Channel.PHONE, "Told her.", batch=batch)

    with pytest.raises(SomeRefused) as said:
        office.do(lambda work: do_all(work, [one, gone, two], reply))
    assert [(number, refusal.code) for number, refusal in said.value.refused] == [(gone, "case.not_open")]
    assert said.value.rest == (one, two)
    assert [_status(office, each) for each in (one, two)] == ["open", "open"]
    office.do(lambda work: do_all(work, said.value.rest, reply))
    assert [_status(office, each) for each in (one, two)] == ["answered", "answered"]


def test_nothing_chosen_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match="none_chosen"):
        office.do(lambda work: do_all(work, [], lambda *_: None))


def test_the_oldest_is_the_one_taken_first_also_past_the_number_9999(office: Office) -> None:
    first, second = _take(office, "first"), _take(office, "second")
    year = first[: first.rindex("-")]

    def number(work: UnitOfWork) -> None:
        for old, new in ((first, f"{year}-9999"), (second, f"{year}-10000")):
            by_number(work, old).number = new

    office.do(number)
    chosen = [f"{year}-10000", f"{year}-9999"]
    assert office.ask(lambda reading: oldest(reading, chosen)) == f"{year}-9999"


def test_a_closed_or_void_case_is_refused_before_anything_is_said_of_departments(office: Office) -> None:
    kinds = [each for each in office.ask(choices.classes) if each.trade_id is not None]
    other = next(each.trade_id for each in kinds if each.trade_id != kinds[0].trade_id)
    new = NewCase("leak", told_by="W", first_receiver_id=1, class_id=kinds[0].id)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    office.do(lambda work: cases.void(work, number, "twice"))
    with pytest.raises(Refusal, match=r"case\.not_open"):
        office.do(lambda work: cases.pass_on(work, number, other or 0))


def test_a_case_is_linked_as_second_of_the_first_one_m48(office: Office) -> None:
    first, second, third = (_take(office, word) for word in ("first", "second", "third"))
    office.do(lambda work: link_second(work, second, first.lower()))
    office.do(lambda work: link_second(work, third, second, "b"))
    file = office.ask(lambda reading: cases.file_of(reading, first))
    assert file.seconds == (second, third)
    for number, of, code in (
        (first, first, "second.itself"),
        (first, second, "second.itself"),
        (first, "C-1", "case.unknown"),
        (first, " ", "second.first_missing"),
    ):
        with pytest.raises(Refusal, match=code):
            office.do(lambda work, number=number, of=of: link_second(work, number, of))  # type: ignore[misc]
    fourth = _take(office, "fourth")
    with pytest.raises(Refusal, match=r"second\.has_seconds"):
        office.do(lambda work: link_second(work, first, fourth))
    office.do(lambda work: cases.undo(work, "b"))
    assert office.ask(lambda reading: cases.file_of(reading, first)).seconds == (second,)
