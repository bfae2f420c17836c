"""A day of the office as a board: columns, cards, what waits, what clashes, and a week at a glance."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from desk import cases, dayboard, slips, workers
from desk.cases import Taken
from desk.clock import FixedClock
from desk.dayboard import NOBODY, Board, Placing
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import Errand, SlipStatus
from desk.work import Reading
from tests.desk.dayboard.at_board import PLUMBING, POWER, at, sent, worker
from tests.desk.test_masking import sit_receptionist

FRIDAY = date(2026, 11, 20)


def _board(office: Office, day: date | None = None, trade: int | None = None) -> Board:
    return office.ask(lambda reading: dayboard.board(reading, day, trade))


def _names(board: Board) -> list[str]:
    return [column.name for column in board.columns]


def _placing(office: Office, number: str) -> Placing:
    [card] = [card for card in (*_board(office).cards, *_board(office).waiting) if card.key == number]
    return card.placing


def test_an_empty_day_shows_the_offices_hours_and_a_column_for_nobody(office: Office) -> None:
    board = _board(office)
    assert (board.day, board.cards, board.waiting, _names(board)) == (FRIDAY, (), (), [""])
    assert board.shown == (at(8), at(18))  # 08:30 to 17:30 in whole hours
    sunday = _board(office, date(2026, 11, 22))
    assert sunday.opened == ()
    assert sunday.shown == (at(8, day=22), at(18, day=22))


def test_every_worker_has_a_column_and_so_has_a_name_on_no_list(office: Office) -> None:
    worker(office, "陈师傅")
    worker(office, "Bob Field", POWER)
    sent(office, "外包李工", at(9))
    sent(office, "陈师傅", at(9))
    sent(office, "", at(9), trade=POWER)
    assert _names(_board(office)) == ["", "陈师傅", "Bob Field", "外包李工"]
    assert [column.known for column in _board(office).columns] == [False, True, True, False]


def test_a_trade_shows_its_own_workers_and_who_else_goes_for_it(office: Office) -> None:
    worker(office, "陈师傅")
    worker(office, "Bob Field", POWER)
    worker(office, "Amy", POWER)
    sent(office, "Bob Field", at(9), trade=PLUMBING)
    of_power = sent(office, "Bob Field", at(10), trade=POWER)
    sent(office, "", at(9), trade=POWER)
    board = _board(office, trade=PLUMBING)
    assert _names(board) == ["", "陈师傅", "Bob Field"]
    assert of_power in {card.key for card in board.cards}, "what clashes must be seen"
    assert not [card for card in board.cards if card.column == NOBODY]


def test_a_slip_follows_its_worker_to_a_new_name_and_to_a_later_place_on_the_list(office: Office) -> None:
    sent(office, "chen wei", at(9))
    chen = worker(office, "Chen Wei")
    sent(office, "Chen Wei", at(11))
    office.do(lambda work: workers.change_worker(work, chen, workers.NewWorker("Chen Wei (plumber)")))
    by_name, by_worker = _board(office).cards
    assert by_name.column == by_worker.column == f"w{chen}"


def test_windows_of_one_worker_that_overlap_clash_and_others_do_not(office: Office) -> None:
    first, second = sent(office, "陈师傅", at(9), at(11)), sent(office, "陈师傅", at(10), at(12))
    after, other = sent(office, "陈师傅", at(12), at(13)), sent(office, "张工", at(9), at(11))
    nobody = [sent(office, "", at(9), at(11)) for _ in range(2)]
    board = _board(office)
    told = {card.key: card.clashes for card in board.cards}
    assert told[first] is told[second] is True
    assert not any(told[each] for each in (after, other, *nobody))
    assert board.clashes == 2


def test_what_is_home_clashes_with_nothing_and_a_void_slip_is_on_no_board(office: Office, taken: Taken) -> None:
    first, second = sent(office, "陈师傅", at(9), at(11)), sent(office, "陈师傅", at(10), at(12))
    office.do(lambda work: slips.void(work, second, "Twice"))
    assert {card.key for card in _board(office).cards} == {first}
    of_case = office.do(
        lambda work: slips.raise_for(work, taken.number, worker="陈师傅", errand=Errand(appoint_from=at(10)))
    ).answer
    office.do(lambda work: slips.book_back(work, of_case, "Done"))
    home = {card.key: card for card in _board(office).cards}
    assert not home[first].clashes
    assert home[of_case].row.status is SlipStatus.BACK


def test_a_slip_without_a_time_waits_and_so_does_one_whose_day_is_over(office: Office, clock: FixedClock) -> None:
    missed = sent(office, "张工", at(9))
    clock.move_on(timedelta(days=1))
    waits = sent(office, "张工")
    board = _board(office)
    assert [(card.key, card.missed) for card in board.waiting] == [(missed, True), (waits, False)]
    back_then = _board(office, FRIDAY)
    assert [card.key for card in back_then.cards] == [missed]
    assert [card.key for card in back_then.waiting] == [waits], "it is not shown twice"


def test_an_appointment_over_midnight_is_on_both_days(office: Office) -> None:
    night = sent(office, "张工", at(23), at(23) + timedelta(hours=2))
    tomorrow = _board(office, date(2026, 11, 21))
    assert [card.key for card in _board(office).cards] == [card.key for card in tomorrow.cards] == [night]
    assert tomorrow.shown[0] == at(24)
    assert tomorrow.cards[0].outside


def test_a_withheld_flat_is_told_to_managers_only(office: Office, flat: int) -> None:
    told = cases.NewCase(summary="Noise", told_by="王小明", unit_id=flat, withheld=True, first_receiver_id=1)
    case = office.do(lambda work: cases.take(work, told)).answer
    office.do(lambda work: slips.raise_for(work, case.number, errand=Errand(appoint_from=at(9)), trade_id=PLUMBING))
    assert _board(office).cards[0].row.unit == "3-2-1801"
    sit_receptionist(office)
    assert _board(office).cards[0].row.unit == ""


def test_a_slip_is_placed_with_its_diary_line_and_back_again(office: Office) -> None:
    worker(office, "陈师傅")
    number = sent(office, "陈师傅", at(9), at(11))
    seen = _placing(office, number)
    to = Placing(at(17), at(19), "张工")
    done = office.do(lambda work: dayboard.place(work, number, seen, to)).answer
    assert (done.placing, done.outside, done.past, done.clashes) == (to, True, False, ())
    assert _placing(office, number) == to
    office.do(lambda work: dayboard.place(work, number, to, seen))
    assert _placing(office, number) == seen


def test_a_placing_warns_of_the_past_and_of_clashes(office: Office) -> None:
    other = sent(office, "陈师傅", at(9), at(11))
    number = sent(office, "张工")
    to = Placing(at(10), None, "陈师傅")
    done = office.do(lambda work: dayboard.place(work, number, Placing(None, None, "张工"), to)).answer
    assert (done.clashes, done.past, done.outside) == ((other,), True, False)
    assert done.placing.end == at(12)  # as long as the office's windows are


def test_a_slip_that_was_changed_meanwhile_is_not_moved(office: Office) -> None:
    number = sent(office, "陈师傅", at(9), at(11))
    seen = _placing(office, number)
    office.do(lambda work: slips.move(work, number, at(13)))
    for stale in (seen, Placing(seen.start, seen.end, "Somebody"), Placing(None, None, "陈师傅")):
        with pytest.raises(Refusal) as told:
            office.do(lambda work, stale=stale: dayboard.place(work, number, stale, Placing(at(15), None, "陈师傅")))
        assert told.value.code == "board.changed_meanwhile"
    assert _placing(office, number).start == at(13)


def test_what_is_home_is_not_moved(office: Office) -> None:
    number = sent(office, "陈师傅", at(9), at(11))
    office.do(lambda work: slips.book_back(work, number, "Done"))
    home = _placing(office, number)
    with pytest.raises(Refusal) as told:
        office.do(lambda work: dayboard.place(work, number, home, Placing(at(13), None, "陈师傅")))
    assert told.value.code == "slip.not_out"


@pytest.mark.parametrize(
    ("start", "end", "name", "code"),
    [
        (at(11), at(10), "x", "slip.appointment_reversed"),
        (at(9), at(9) + timedelta(days=3), "x", "slip.appointment_too_long"),
        (at(9), at(10), "x" * 300, "text.too_long"),
    ],
)
def test_what_makes_no_sense_is_refused(office: Office, start: object, end: object, name: str, code: str) -> None:
    number = sent(office, "陈师傅")
    with pytest.raises(Refusal) as told:
        office.do(lambda work: dayboard.place(work, number, Placing(None, None, "陈师傅"), Placing(start, end, name)))
    assert told.value.code == code


@pytest.mark.parametrize("day", [date.min, date.max])
def test_an_absurd_day_is_refused(office: Office, day: date) -> None:
    for ask in (dayboard.board, dayboard.week):
        with pytest.raises(Refusal) as told:
            office.ask(lambda reading, ask=ask: ask(reading, day))
        assert told.value.code == "board.day_out_of_range"


def test_a_week_counts_each_workers_days(office: Office) -> None:
    worker(office, "陈师傅")
    for start in (at(9), at(10), at(9, day=18)):
        sent(office, "陈师傅", start)
    week = office.ask(lambda reading: dayboard.week(reading, FRIDAY))
    assert week.days[0] == date(2026, 11, 16)
    [nobody, chen] = week.rows
    assert (nobody.column.key, chen.column.name) == (NOBODY, "陈师傅")
    assert chen.counts == (0, 0, 1, 0, 2, 0, 0)
    assert chen.clashes == (0, 0, 0, 0, 2, 0, 0)


def test_a_board_of_forty_cards_is_read_whole(office: Office) -> None:
    numbers = {sent(office, f"工{count % 8}", at(8 + count % 9)) for count in range(40)}
    assert {card.key for card in _board(office).cards} == numbers


def test_a_week_says_what_its_seven_boards_say_and_asks_the_book_as_often_as_one(office: Office) -> None:
    worker(office, "陈师傅")
    sent(office, "陈师傅", at(9), at(11))
    sent(office, "陈师傅", at(10), at(12))
    sent(office, "外包李工", at(23), at(8, day=21))
    sent(office, "陈师傅", at(9, day=22), trade=POWER)
    sent(office, "")
    for trade in (None, PLUMBING, POWER):
        week = office.ask(lambda reading, trade=trade: dayboard.week(reading, FRIDAY, trade))
        boards = [_board(office, day, trade) for day in week.days]
        for row in week.rows:
            theirs = [[card for card in each.cards if card.column == row.key] for each in boards]
            assert row.counts == tuple(len(cards) for cards in theirs)
            assert row.clashes == tuple(sum(card.clashes for card in cards) for cards in theirs)
        assert sum(sum(row.counts) for row in week.rows) == sum(len(each.cards) for each in boards)
    assert _asked(office, lambda reading: dayboard.week(reading, FRIDAY)) <= 1 + _asked(office, dayboard.board)


def test_the_longest_visit_that_began_the_day_before_is_on_the_board(office: Office) -> None:
    late = sent(office, "Amy", at(9), at(9, day=21))
    assert [card.key for card in _board(office, date(2026, 11, 21)).cards] == [late]


def test_a_day_is_read_without_the_years_before_it(office: Office) -> None:
    plans: list[str] = []

    def plan(reading: Reading) -> None:
        connection = reading.session.connection()

        def listen(_conn: Any, cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
            if "appoint_from" in statement:
                plans.extend(row[3] for row in cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall())

        event.listen(connection, "before_cursor_execute", listen)
        dayboard.board(reading)
        event.remove(connection, "before_cursor_execute", listen)

    office.ask(plan)
    assert any("ix_slip_appoint_from (appoint_from>? AND appoint_from<?)" in step for step in plans), plans


def _asked(office: Office, question: Callable[[Reading], object]) -> int:
    """How many statements a question takes."""
    sent: list[str] = []

    def count(reading: Reading) -> None:
        def listen(*told: Any) -> None:
            sent.append(told[2])

        connection = reading.session.connection()
        event.listen(connection, "before_cursor_execute", listen)
        question(reading)
        event.remove(connection, "before_cursor_execute", listen)

    office.ask(count)
    return len(sent)


def test_a_clash_after_midnight_is_marked_on_both_days(office: Office) -> None:
    late = sent(office, "Li Wei", at(22), at(22) + timedelta(hours=4))
    early = sent(office, "li wei", at(22) + timedelta(hours=3), at(22) + timedelta(hours=5))
    evening, morning = _board(office), _board(office, date(2026, 11, 21))
    assert [(card.key, card.clashes) for card in evening.cards] == [(late, True)]
    assert {(card.key, card.clashes) for card in morning.cards} == {(late, True), (early, True)}
