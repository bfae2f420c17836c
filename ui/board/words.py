"""What is said of a card of the board: in it, beside it, and aloud."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.dayboard import Board, Card, Column, Placed, Window
from desk.facts import Facts
from ui.board.hand import Hand
from ui.moments import clock, short_day
from ui.stages import slip_pill
from ui.widgets.pill import Tone


def worker_word(column: Column | None) -> str:
    """A worker's name, or that there is nobody yet."""
    return column.name if column is not None and column.name else QCoreApplication.translate("board", "Nobody yet")


def head_words(column: Column, language: str) -> str:
    """All there is over a column, for whoever points at it."""
    trade = column.trade.text(language) if column.trade is not None else ""
    return " · ".join(part for part in (worker_word(column), trade, column.phone) if part)


def window_words(window: Window | None, facts: Facts) -> str:
    """From when until when: 09:00–11:00."""
    return f"{clock(window[0], facts)}–{clock(window[1], facts)}" if window is not None else ""


def marks(card: Card, now: datetime) -> list[tuple[str, Tone]]:
    """What is to be known of a card, the most pressing first."""
    translate = QCoreApplication.translate
    told: list[tuple[str, Tone]] = []
    if card.clashes:
        told.append((translate("board", "Clash"), "red"))
    if not card.out or card.row.late:
        stage = slip_pill(card.row.status, card.row.late)
        told.append((stage.word, "green" if not card.out else "red"))
    if card.out and card.window is not None and card.window[1] <= now:
        told.append((translate("board", "Time is over"), "amber"))
    if card.outside:
        told.append((translate("board", "Outside the hours"), "amber"))
    return told


def tone_of(card: Card, now: datetime) -> Tone:
    """The tone of a card: that of what presses most."""
    told = marks(card, now)
    return told[0][1] if told else "accent"


def card_words(card: Card, board: Board, facts: Facts, language: str) -> str:
    """A card in one line, as it is read aloud and shown beside the pointer."""
    column = next((each for each in board.columns if each.key == card.column), None)
    row = card.row
    parts = [
        row.number,
        window_words(card.window, facts) if not card.missed else missed_words(card, board, facts),
        worker_word(column),
        row.unit,
        row.summary,
        row.trade.text(language) if row.trade is not None else "",
        *(word for word, _tone in marks(card, board.now)),
    ]
    return " · ".join(part for part in parts if part)


def missed_words(card: Card, board: Board, facts: Facts) -> str:
    """For which day a slip was appointed that is still out."""
    told = QCoreApplication.translate("board", "Was for {day}")
    return told.format(day=short_day(card.row.appoint_from, facts, board.now))


def carried_words(hand: Hand, facts: Facts) -> tuple[str, Tone]:
    """Where what is carried would stand, what is to be known about it, and the keys."""
    translate = QCoreApplication.translate
    carried, board = hand.carried, hand.board
    assert carried is not None
    assert board is not None
    column = next((each for each in board.columns if each.key == carried.column), None)
    where = " · ".join((carried.card.key, worker_word(column), window_words(carried.window, facts)))
    warned = warnings([card.key for card in hand.clashes()], past=hand.is_past(), outside=hand.is_outside())
    keys = translate("board", "Enter puts it down, Esc leaves it")
    tone: Tone = "red" if hand.clashes() else "amber" if warned else "accent"
    return " · ".join((where, *warned, keys)), tone


def warnings(clashes: Sequence[str], *, past: bool, outside: bool) -> list[str]:
    """What should be known about a place on the board."""
    translate = QCoreApplication.translate
    told = []
    if clashes:
        told.append(translate("board", "clashes with {numbers}").format(numbers=", ".join(clashes)))
    if past:
        told.append(translate("board", "in the past"))
    if outside:
        told.append(translate("board", "outside the office's hours"))
    return told


def placed_words(number: str, done: Placed, facts: Facts, now: datetime) -> str:
    """What was done with a slip, and what should be known about it."""
    translate = QCoreApplication.translate
    to = done.placing
    if to.start is None or to.end is None:
        return translate("board", "{number}: the appointment is taken away").format(number=number)
    when = f"{short_day(to.start, facts, now)} {window_words((to.start, to.end), facts)}"
    who = to.worker or QCoreApplication.translate("board", "Nobody yet")
    told = " · ".join((number, who, when))
    warned = warnings(done.clashes, past=done.past, outside=done.outside)
    return told if not warned else translate("board", "{what} – {warning}").format(what=told, warning=", ".join(warned))


def clash_words(count: int) -> str:
    """How many slips clash, for the head of the page; one alone never does."""
    translate = QCoreApplication.translate
    return translate("board", "{n} slips clash").format(n=count)
