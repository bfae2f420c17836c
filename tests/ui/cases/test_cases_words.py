"""Words, tones, days and times that all pages share."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from desk import cases, slips
from desk.cases.story import MANAGERS_OWN, TOLD_BY_DIARY
from desk.facts import Facts
from ui import stages
from ui.cases.detail_history import KINDS
from ui.moments import day_and_time, due_words, falls_today, long_day, plain_day, short_day
from ui.widgets.longtext import MOST_LETTERS, breakable, cut

# A Friday, 16:00 in Shanghai.
NOW = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
OFFICE = Facts()
ICONS = Path(__file__).parents[3] / "resources" / "icons"


@pytest.fixture(params=["en_GB", "zh_CN"])
def locale(request: pytest.FixtureRequest, qapp: object) -> str:
    QLocale.setDefault(QLocale(request.param))
    return str(request.param)


@pytest.fixture(autouse=True)
def locale_back() -> object:
    yield
    QLocale.setDefault(QLocale("en_GB"))


def test_every_stored_value_has_a_word() -> None:
    assert all(stages.case_pill(each).word for each in cases.CaseStatus)
    assert all(stages.slip_pill(each).word for each in slips.SlipStatus)
    assert all(stages.urgency_word(each) for each in cases.Urgency)
    assert all(stages.kind_word(each) for each in cases.CaseKind)
    assert all(stages.channel_word(each) and stages.channel_icon(each) for each in cases.Channel)
    assert all(stages.role_word(each) for each in cases.Role)


def test_every_line_of_a_history_has_words_and_a_picture() -> None:
    assert {*TOLD_BY_DIARY.values(), *MANAGERS_OWN.values()} <= set(KINDS)
    assert all((ICONS / f"{picture}.svg").exists() for picture, _words in KINDS.values())


def test_late_outweighs_where_it_stands() -> None:
    assert stages.case_pill(cases.CaseStatus.WITH_TRADE, overdue=True) == ("Overdue", "red")
    assert stages.slip_pill(slips.SlipStatus.OUT, late=True).tone == "red"


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(days=-2), "−2 days"),
        (timedelta(days=-1), "−1 day"),
        (timedelta(hours=-5), "−5 h"),
        (timedelta(minutes=-20), "−20 min"),
        (timedelta(seconds=-20), "−1 min"),
        (timedelta(0), "now"),
        (timedelta(minutes=45), "45 min"),
        (timedelta(hours=2, minutes=30), "2 h"),
        (timedelta(days=3), "Mon 16:00"),
        (timedelta(days=13), "3 Dec"),
        (timedelta(days=200), "8 Jun 2027"),
    ],
)
def test_a_due_time_says_how_pressing_it_is(qapp: object, left: timedelta, words: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert due_words(NOW + left, NOW, OFFICE) == words


def test_nothing_due_is_no_words() -> None:
    assert due_words(None, NOW, OFFICE) == ""
    assert day_and_time(None, OFFICE) == ""
    assert short_day(None, OFFICE) == ""
    assert not falls_today(None, NOW, OFFICE)


def test_days_and_times_are_the_offices(locale: str) -> None:
    late_evening = datetime(2026, 11, 19, 17, 30, tzinfo=UTC)  # past midnight in the office
    told = {
        "en_GB": ("20 Nov", "Friday 20 November", "Fri 20 Nov, 01:30", "20 Nov 2026"),
        "zh_CN": ("11-20", "11月20日 星期五", "11月20日 周五 01:30", "2026-11-20"),
    }
    assert (
        short_day(late_evening, OFFICE),
        long_day(late_evening, OFFICE),
        day_and_time(late_evening, OFFICE),
        plain_day(NOW.date()),
    ) == told[locale]


def test_another_year_is_named(locale: str) -> None:
    past = NOW.replace(year=2024)
    assert "2024" in short_day(past, OFFICE, NOW)
    assert "2024" in day_and_time(past, OFFICE, NOW)


def test_a_short_text_is_shown_whole_and_a_long_one_cut() -> None:
    assert cut("two\nlines") == "two\nlines"
    assert len(cut("水" * 5_000)) <= MOST_LETTERS + 2
    assert cut("a\n" * 50).count("\n") < 15


def test_only_long_runs_get_room_to_break() -> None:
    assert breakable("an ordinary sentence, 138 0013 8000") == "an ordinary sentence, 138 0013 8000"
    assert breakable("x" * 100).replace("\u200b", "") == "x" * 100
    assert "\u200b" in breakable("x" * 100)
