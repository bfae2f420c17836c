"""`case show` tells the whole history of every case, whatever was done with it."""

import json
from pathlib import Path

import pytest

from desk import cases
from desk.cases.story import MANAGERS_OWN, TOLD_BY_DIARY
from desk.clock import FixedClock
from desk.office import Office
from desk.sample import open_sample
from tests.conftest import FRIDAY
from tests.ui.cli.conftest import Run
from ui.cli import main
from ui.cli.history import history_word


@pytest.mark.parametrize("what", sorted({*TOLD_BY_DIARY.values(), *MANAGERS_OWN.values()}))
def test_every_kind_of_line_has_words_in_both_languages(what: str) -> None:
    english, chinese = history_word("en", what), history_word("zh", what)
    assert english[0].isupper()
    assert not chinese.isascii()


def test_a_line_of_a_newer_kind_is_shown_as_the_book_keeps_it() -> None:
    assert history_word("zh", "something_new") == "something_new"


def test_what_was_taken_back_is_named(run: Run, office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.void(work, taken.number, "Rung twice", "b1"))
    office.do(lambda work: cases.undo(work, "b1"))
    told = run("case", "show", taken.number)
    assert told.code == 0, told.err
    assert "Taken back  Void" in told.out


@pytest.mark.long
def test_every_case_of_a_full_book_can_be_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    moment = FixedClock(FRIDAY)
    office = open_sample(tmp_path, moment, households=30, cases=60)
    numbers = [row.number for row in office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).rows]
    office.close()
    for number in numbers:
        assert main(["--data", str(tmp_path), "case", "show", number, "--json"], moment) == 0
        json.loads(capsys.readouterr().out)
        assert main(["--data", str(tmp_path), "case", "show", number], moment) == 0
        assert number in capsys.readouterr().out
