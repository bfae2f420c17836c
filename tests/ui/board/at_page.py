"""Opening the board and waiting for what it was asked for."""

from pytestqt.qtbot import QtBot

from desk import slips
from desk.dayboard import Card
from desk.office import Office
from desk.slips.rows import SlipRow
from tests.ui.idle import settled
from tests.ui.opened import open_page
from ui.board.page import BoardPage
from ui.window import Window


def opened(qtbot: QtBot, window: Window) -> BoardPage:
    """The board of today, with the keys."""
    page = open_page(qtbot, window, "board")
    assert isinstance(page, BoardPage)
    page.focus_first()
    settled(qtbot, window)
    return page


def row_of(office: Office, number: str) -> SlipRow:
    """A slip as the book has it."""
    rows = office.ask(lambda reading: slips.slips(reading, slips.SlipFilter.ALL)).rows
    return next(row for row in rows if row.number == number)


def card(page: BoardPage, number: str) -> Card:
    """A card of the board shown."""
    assert page.hand.board is not None
    return next(each for each in (*page.hand.board.cards, *page.hand.board.waiting) if each.key == number)
