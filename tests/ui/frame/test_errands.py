"""Errands: order, answers for the dead, faults, refusals, and "only the newest"."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from sqlalchemy import text

from desk.office import Office
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork
from ui.errands import Cancelled, Errands, LeftShut, Progress


@pytest.fixture
def errands(qtbot: QtBot, office: Office) -> Iterator[Errands]:
    errands = Errands(office)
    yield errands
    errands.close()


def _question(number: int) -> "object":
    return lambda reading: reading.session.execute(text("select :n"), {"n": number}).scalar_one()


def test_answers_come_in_the_order_asked_and_on_the_ui_thread(qtbot: QtBot, errands: Errands) -> None:
    owner, answers, threads = QObject(), [], []
    for number in range(20):
        errands.ask(owner, _question(number), lambda n: (answers.append(n), threads.append(QThread.currentThread())))
    qtbot.waitUntil(errands.idle)
    assert answers == list(range(20))
    assert all(thread == errands.thread() for thread in threads)


def test_questions_are_asked_off_the_ui_thread(qtbot: QtBot, errands: Errands) -> None:
    owner, asked = QObject(), []
    errands.ask(owner, lambda _: threading.current_thread().name, asked.append)
    qtbot.waitUntil(errands.idle)
    assert asked == ["deskbell-errands"]


def test_the_answer_for_a_destroyed_owner_is_dropped(qtbot: QtBot, errands: Errands) -> None:
    owner, answers = QObject(), []
    go_on = threading.Event()
    errands.ask(owner, lambda _: go_on.wait(5), answers.append)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    go_on.set()
    qtbot.waitUntil(errands.idle)
    assert answers == []


def test_a_fault_is_told_and_the_next_errand_still_runs(qtbot: QtBot, errands: Errands) -> None:
    owner, answers, faults = QObject(), [], []
    errands.faulted.connect(faults.append)
    errands.ask(owner, lambda _: 1 // 0, answers.append)
    errands.ask(owner, _question(7), answers.append)
    qtbot.waitUntil(errands.idle)
    assert answers == [7]
    assert [type(fault) for fault in faults] == [ZeroDivisionError]


def _no(work: UnitOfWork) -> None:
    raise Refusal("case.unknown", number="C-1")


def test_a_refusal_goes_to_whoever_asked_and_else_to_the_signal(qtbot: QtBot, errands: Errands) -> None:
    owner, heard, unheard = QObject(), [], []
    errands.refused.connect(unheard.append)
    errands.do(owner, _no, refused=heard.append)
    errands.do(owner, _no)
    qtbot.waitUntil(errands.idle)
    assert [refusal.fields for refusal in heard] == [{"number": "C-1"}]
    assert [refusal.code for refusal in unheard] == ["case.unknown"]


def _fault(work: UnitOfWork) -> None:
    raise ZeroDivisionError


def test_always_is_called_last_whatever_came_of_the_errand(qtbot: QtBot, errands: Errands) -> None:
    owner, told = QObject(), []
    progress = errands.run(
        owner, lambda _office, moving: moving.step(1, 2), told.append, always=lambda: told.append("cancelled, always")
    )
    progress.cancel()
    qtbot.waitUntil(errands.idle)
    errands.do(owner, lambda _work: "then", told.append, always=lambda: told.append("done, always"))
    errands.do(owner, _no, refused=lambda _refusal: told.append("no"), always=lambda: told.append("refused, always"))
    errands.do(owner, _fault, told.append, told.append, always=lambda: told.append("fault, always"))
    errands.ask(owner, lambda _reading: "asked", told.append, always=lambda: told.append("asked, always"))
    qtbot.waitUntil(errands.idle)
    assert told[-7:] == ["then", "done, always", "no", "refused, always", "fault, always", "asked", "asked, always"]
    assert len(told) in (8, 9), "the long job was cancelled at its step or had taken it"


def test_finishing_hands_over_the_answers_at_once(errands: Errands) -> None:
    owner, told = QObject(), []
    errands.do(owner, _no, refused=lambda refusal: told.append(refusal.code))
    errands.ask(owner, _question(7), told.append)
    errands.finish()
    assert told == ["case.unknown", 7]


def test_a_refused_change_is_heard_of_although_its_page_has_gone(qtbot: QtBot, errands: Errands) -> None:
    owner, heard, unheard = QObject(), [], []
    errands.refused.connect(unheard.append)
    errands.do(owner, _no, refused=heard.append)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    qtbot.waitUntil(errands.idle)
    assert len(heard) + len(unheard) == 1


def test_only_the_newest_of_several_finds_is_answered(qtbot: QtBot, errands: Errands) -> None:
    owner, answers, asked = QObject(), [], []
    go_on = threading.Event()
    errands.ask(owner, lambda _: go_on.wait(5), lambda _: None)

    def find(number: int) -> None:
        errands.ask(owner, lambda _: (asked.append(number), number)[1], answers.append, latest="find")

    for number in range(5):
        find(number)
    go_on.set()
    qtbot.waitUntil(errands.idle)
    assert answers == [4]
    assert asked == [4], "superseded questions are not even asked"


def test_another_owner_with_the_same_name_of_question_is_not_superseded(qtbot: QtBot, errands: Errands) -> None:
    one, other, answers = QObject(), QObject(), []
    errands.ask(one, _question(1), answers.append, latest="find")
    errands.ask(other, _question(2), answers.append, latest="find")
    qtbot.waitUntil(errands.idle)
    assert answers == [1, 2]


def test_an_act_tells_the_touched_tables_before_its_answer(qtbot: QtBot, errands: Errands) -> None:
    owner, told = QObject(), []
    errands.changed.connect(lambda tables: told.append(("changed", tables)))
    errands.do(owner, lambda work: work.record("try", "fact", 1), lambda answer: told.append(("then", answer)))
    qtbot.waitUntil(errands.idle)
    assert told == [("changed", frozenset({"diary"})), ("then", None)]


def test_a_long_job_runs_beside_the_quick_ones_and_tells_how_far_it_is(qtbot: QtBot, errands: Errands) -> None:
    owner, moved, order = QObject(), [], []
    go_on = threading.Event()

    def job(office: Office, progress: Progress) -> str:
        for done in range(1, 5):
            progress.step(done, 4, f"row {done}")
        go_on.wait(5)
        return office.ask(lambda _: "job")

    errands.run(owner, job, order.append, progress=lambda fraction, text: moved.append((fraction, text)))
    errands.ask(owner, lambda _: "quick", order.append)
    qtbot.waitUntil(lambda: order == ["quick"])
    go_on.set()
    qtbot.waitUntil(errands.idle)
    assert order == ["quick", "job"]
    assert moved[-1] == (1.0, "row 4")


def test_a_cancelled_job_ends_at_its_next_step_and_gives_no_answer(qtbot: QtBot, errands: Errands) -> None:
    owner, told = QObject(), []
    started, go_on = threading.Event(), threading.Event()

    def job(office: Office, progress: Progress) -> None:
        started.set()
        go_on.wait(5)
        progress.step(1, 2)
        told.append("went on")

    progress = errands.run(owner, job, lambda _: told.append("then"), cancelled=lambda: told.append("cancelled"))
    assert started.wait(5)
    progress.cancel()
    go_on.set()
    qtbot.waitUntil(errands.idle)
    assert told == ["cancelled"]


def test_closing_finishes_what_was_given(qtbot: QtBot, office: Office) -> None:
    errands, owner, done = Errands(office), QObject(), []

    def act(work: Reading) -> None:
        done.append(work.clerk_id)

    for _ in range(10):
        errands.do(owner, act)
    errands.close()
    assert len(done) == 10


def test_a_job_that_does_not_hear_of_the_end_is_left_behind(qtbot: QtBot, office: Office) -> None:
    """What was given to the book is finished all the same."""
    errands, owner, done = Errands(office), QObject(), []
    begun, answers = threading.Event(), threading.Event()

    def job(_office: Office, _progress: Progress) -> None:
        begun.set()
        answers.wait()  # as a share that is gone

    errands.run(owner, job, done.append)
    begun.wait()
    errands.ask(owner, lambda _reading: done.append("asked"), done.append)
    errands.close(job_seconds=0.05)
    assert done == ["asked"]
    answers.set()


def test_errands_given_while_the_office_opens_wait_for_it(qtbot: QtBot, office: Office) -> None:
    errands, owner, told = Errands(), QObject(), []
    errands.open(owner, lambda: office, lambda opened: told.append(opened is office), told.append)
    errands.ask(owner, _question(3), told.append)
    qtbot.waitUntil(errands.idle)
    errands.close()
    assert told == [True, 3]


def test_an_office_that_will_not_open_says_why(qtbot: QtBot) -> None:
    errands, owner, told = Errands(), QObject(), []

    def opening() -> Office:
        raise Refusal("book.missing", path="book")

    errands.open(owner, opening, told.append, lambda refusal: told.append(refusal.code))
    qtbot.waitUntil(errands.idle)
    errands.close()
    assert told == ["book.missing"]


def test_a_book_that_is_not_open_is_neither_asked_nor_written(qtbot: QtBot, office: Office) -> None:
    errands, owner, told, faults = Errands(office), QObject(), [], []
    errands.faulted.connect(faults.append)

    def opening() -> Office:
        raise Refusal("book.locked")

    errands.reopen(owner, lambda _moved: None, opening, told.append, lambda no: told.append(no.code), lambda: None)
    errands.ask(owner, _question(3), told.append, refused=lambda no: told.append(no.code))
    errands.do(owner, lambda work: work.record("try", "fact", 1), told.append, lambda no: told.append(no.code))
    qtbot.waitUntil(errands.idle)
    errands.close()
    assert told == ["book.locked", "book.not_open", "book.not_open"]
    assert not faults


def test_a_fault_while_the_book_is_exchanged_or_opened_is_logged_and_leads_on(
    qtbot: QtBot, office: Office, folder: Path
) -> None:
    errands, owner, told, logged = Errands(office), QObject(), [], []
    errands.faulted.connect(logged.append)

    def exchange(_moved: Progress) -> None:
        raise ValueError("no moment")

    def open_office() -> Office:
        raise ValueError("no moment")

    def refused(refusal: Refusal) -> None:
        told.append(refusal)

    def failed(why: Exception) -> None:
        told.append((type(why), errands.is_open))

    errands.reopen(owner, exchange, lambda: Office.open(folder), told.append, refused, lambda: None, "", failed)
    qtbot.waitUntil(errands.idle)
    anew = errands.office
    errands.reopen(owner, exchange, open_office, told.append, refused, lambda: None, "", failed)
    qtbot.waitUntil(errands.idle)
    errands.close()
    anew.close()
    assert told == [(ValueError, True), (LeftShut, False)]
    assert [type(each) for each in logged] == [ValueError] * 3
    assert len(set(logged)) == 3


@pytest.mark.parametrize("before", [Refusal("backup.gone", name="a.zip"), Cancelled(), OSError(28, "no room")])
def test_what_failed_while_the_book_was_shut_is_told_with_why_it_is_not_open(
    qtbot: QtBot, office: Office, before: Exception
) -> None:
    """G20: one fault does not take the place of the other, and only what is no refusal is logged."""
    errands, owner, told, logged = Errands(office), QObject(), [], []
    errands.faulted.connect(logged.append)

    def exchange(_moved: Progress) -> None:
        raise before

    def open_office() -> Office:
        raise Refusal("book.missing")

    never = partial(pytest.fail, "told as if the book were open")
    errands.reopen(owner, exchange, open_office, never, never, never, "", told.append)
    qtbot.waitUntil(errands.idle)
    errands.close()
    assert [(each.before, each.why.code) for each in told] == [(before, "book.missing")]
    assert logged == ([before] if isinstance(before, OSError) else [])


def test_they_may_be_destroyed_while_a_worker_brings_news(qtbot: QtBot, office: Office) -> None:
    """A window that goes in the middle of a long job takes no part of the program with it."""
    for _ in range(60):
        errands, begun, gone = Errands(office), threading.Event(), threading.Event()

        def job(_: Office, progress: Progress, begun: threading.Event = begun, gone: threading.Event = gone) -> None:
            while not gone.is_set():
                progress.step(1, 1)
                begun.set()

        errands.run(errands, job, lambda _: None)
        assert begun.wait(5)
        delete(errands)
        gone.set()
        errands._quick.close()
        errands._long.close()
