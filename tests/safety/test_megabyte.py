"""A megabyte of words: taken, kept whole, on the slip, in the letter, on the screen (G34)."""

from itertools import pairwise
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desk import cases, letters, slips
from desk.letters.paper import draw as draw_letter
from desk.office import Office
from desk.slips.paper import draw as draw_slip
from tests.paper.reading import words_of
from tests.safety.hostile import MARKUP
from tests.ui.cases.intake_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from ui.errands import Errands, Progress

MEGABYTE = 1_048_576
PIECE = "楼上漏水 <b>again</b> "
LONG = (PIECE * (MEGABYTE // len(PIECE.encode()) + 1)).strip() + " Last-word"
ONE_WORD = "x" * MEGABYTE


def _take(office: Office, words: str) -> str:
    new = cases.NewCase(words=words, told_by="Wang", first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


@pytest.mark.parametrize("words", [LONG, ONE_WORD, "\n" * 10 + "a\n" * 500_000], ids=["words", "one word", "lines"])
def test_a_megabyte_goes_from_the_desk_onto_paper(words: str, office: Office) -> None:
    case = _take(office, words)
    assert office.ask(lambda reading: cases.file_of(reading, case)).words == words.strip()
    slip = office.do(lambda work: slips.raise_for(work, case)).answer
    pdf = draw_slip(office.ask(lambda reading: slips.sheet_of(reading, slip)))
    assert case in words_of(pdf)
    assert len(pdf) < 2_000_000, "a slip says where it was cut and does not become a book"


@pytest.mark.long
def test_a_letter_of_a_megabyte_is_printed_to_its_last_word(office: Office) -> None:
    case = _take(office, "Leak")
    letter = letters.NewLetter("Wang", "Leak", LONG, case_number=case)
    number = office.do(lambda work: letters.issue(work, letter)).answer
    assert "Last-word" in words_of(draw_letter(office.ask(lambda reading: letters.sheet_of(reading, number))))


@pytest.mark.long
@pytest.mark.parametrize("size", [200_000, MEGABYTE])
def test_long_words_are_saved_in_a_second_and_drawn_in_ten_while_the_screen_answers(
    size: int, qtbot: QtBot, office: Office
) -> None:
    """G34."""
    words = LONG.encode()[:size].decode(errors="ignore")
    begun = monotonic()
    case = _take(office, words)
    saved = monotonic() - begun
    letter = letters.NewLetter("Wang", "Leak", words, case_number=case)
    number = office.do(lambda work: letters.issue(work, letter)).answer
    errands, timer, turns, drawn = Errands(office), QTimer(), [monotonic()], []
    timer.timeout.connect(lambda: turns.append(monotonic()))
    timer.start(5)
    begun = monotonic()

    def draw(desk: Office, _moved: Progress) -> bytes:
        return draw_letter(desk.ask(lambda reading: letters.sheet_of(reading, number)))

    errands.run(timer, draw, drawn.append)
    qtbot.waitUntil(lambda: bool(drawn), timeout=60_000)
    took = monotonic() - begun
    errands.close()
    longest = max(later - earlier for earlier, later in pairwise(turns))
    print(f"{size} bytes: saved in {saved:.2f} s, drawn in {took:.1f} s, the screen waited {longest * 1000:.0f} ms")
    assert saved <= 1
    assert took <= 10
    assert longest <= 0.2


@pytest.mark.parametrize("words", [LONG, ONE_WORD], ids=["words", "one word"])
def test_the_screens_take_keep_and_show_a_megabyte(words: str, qtbot: QtBot, office: Office, folder: Path) -> None:
    desk = AtDesk(qtbot, office, folder)
    page = desk.new()
    page.form.go_to("told_by")
    desk.write(MARKUP["an unclosed tag"])
    page.form.go_to("words")
    page.form.words.setPlainText(words)
    page.keeper.keep()
    desk.settle()
    assert desk.drafts()[0].content["words"] == words
    desk.press(KEY.Key_S, CTRL)
    desk.settle()
    assert desk.here == "cases"
    assert not desk.window.grab().isNull()
    (row,) = desk.cases()
    assert office.ask(lambda reading: cases.file_of(reading, row.number)).words == words
    assert desk.faults == []
    desk.leave()
