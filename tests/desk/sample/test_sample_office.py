"""The sample office is the same for the same moment, sound, and alive on every list."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from db.models import Letter, LetterTemplate, TemplateVersion
from desk import cases, incidents, letters, prices, slips, workers
from desk.cases import EscalationLevel, Filter, Wanted
from desk.check import check
from desk.clock import FixedClock
from desk.figures.spans import Period, Span, span_from
from desk.find import find
from desk.letters import LetterFilter
from desk.office import Office
from desk.refusals import Refusal
from desk.sample import build, open_sample
from desk.sample.matters import POWER_CUT
from desk.slips import SlipFilter
from desk.slips.figures import most_asked, scores
from desk.steering import goals, hot, problems, reviews, themes
from desk.templates import blanks
from desk.words import Language
from desk.work import Reading
from tests.conftest import FRIDAY
from tests.figured import between


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    office = open_sample(tmp_path_factory.mktemp("sample"), FixedClock(FRIDAY), households=200, cases=700)
    yield office
    office.close()


def test_the_sample_is_sound_and_says_that_it_is_one(sample: Office) -> None:
    health = sample.ask(check)
    assert health.breaks == ()
    assert (health.units, health.cases) == (200, 700)
    assert sample.facts.sample


def test_every_status_has_cases_and_something_is_due_today(sample: Office) -> None:
    counts = sample.ask(cases.counts)
    assert min(counts.open, counts.with_trade, counts.answered, counts.closed, counts.void) > 0
    assert counts.due_today > 0
    assert sample.ask(slips.counts).out > 0
    assert sample.ask(lambda reading: letters.letters(reading)).total


def test_its_newest_letters_have_their_papers_and_each_of_the_others_says_when_it_was_sent(sample: Office) -> None:
    counts = sample.ask(letters.counts)
    assert counts[LetterFilter.NOT_SENT] > 0
    assert 0 < counts[LetterFilter.AWAITING] < counts[LetterFilter.ALL] / 2
    rows = sample.ask(letters.letters).rows
    assert all(row.tells_sending for row in rows)
    assert sample.ask(lambda reading: letters.file_of(reading, rows[0].number)).kept
    assert sample.ask(lambda reading: letters.pdf_of(reading, rows[0].number)).startswith(b"%PDF")


def test_nothing_happens_in_the_future_or_before_it_was_told(sample: Office) -> None:
    page = sample.ask(lambda reading: cases.cases(reading, Filter.ALL))
    for row in page.rows:
        file = sample.ask(lambda reading, number=row.number: cases.file_of(reading, number))  # type: ignore[misc]
        moments = [line.at for line in file.lines]
        assert moments
        assert row.taken_at == min(moments)
        assert max(moments) <= FRIDAY


def test_the_same_moment_and_size_give_the_same_office(sample: Office, tmp_path: Path) -> None:
    twin = open_sample(tmp_path, FixedClock(FRIDAY), households=200, cases=700)
    for question in (
        lambda reading: cases.cases(reading, Filter.ALL).rows,
        lambda reading: find(reading, "wang"),
        lambda reading: slips.slips(reading).rows,
    ):
        assert twin.ask(question) == sample.ask(question)
    twin.close()


def test_a_book_in_use_is_never_made_a_sample(office: Office, flat: int) -> None:
    with pytest.raises(Refusal, match=r"demo\.not_a_sample"):
        build(office, 12, 20)
    assert not office.facts.sample


def test_a_stopped_build_can_be_begun_again(office: Office) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(office, 30, 500, stop)
    build(office, 30, 60)
    assert office.ask(check).cases == 60


@pytest.mark.parametrize("typed", ["8000", "王小明", "wxm", "3-2-1801"])
def test_the_household_that_the_readme_begins_with_is_found(sample: Office, typed: str) -> None:
    best = sample.ask(lambda reading: find(reading, typed))[0]
    assert (best.name.split("、")[0], best.unit) == ("王小明", "3-2-1801")


def test_a_tall_estate_has_every_flat_once(tmp_path: Path) -> None:
    tall = open_sample(tmp_path, FixedClock(FRIDAY), households=12 * 200, cases=20)
    assert tall.ask(check).units == 2400
    assert tall.ask(lambda reading: find(reading, "wxm"))[0].unit == "3-2-1801"
    tall.close()


def test_slips_have_workers_prices_signatures_and_appointments_that_do_not_clash(sample: Office) -> None:
    listed = sample.ask(prices.offered)
    assert (len(listed.items), len(listed.packages)) == (20, 3)
    assert sum(bool(each.trade) for each in sample.ask(workers.workers)) >= 12
    span = FRIDAY - timedelta(days=400), FRIDAY
    told = {key: each.value or 0 for key, each in between(sample, *span).items()}
    assert min(told["sheet_signed"], told["sheet_unsigned"], told["sheet_none"]) > 0
    assert 0 < told["unsigned"] < 50
    assert len(sample.ask(lambda reading: most_asked(reading, *span))) == 10
    assert any(each.n and each.remarked for each in sample.ask(lambda reading: scores(reading, *span)))
    assert 0 < told["charged"] < told["value"]
    out = sample.ask(lambda reading: slips.slips(reading, SlipFilter.OUT)).rows
    fixed = [(row.worker, row.appoint_from) for row in out if row.appoint_from]
    assert len(fixed) == len(set(fixed)) > 5
    assert any(not row.case_number for row in out)


def test_the_calls_about_its_outage_are_about_that(sample: Office) -> None:
    """M42: three flats of one building, none of them with a dripping tap."""
    (outage,) = sample.ask(incidents.going_on)
    rows = sample.ask(lambda reading: incidents.cases_of(reading, outage.id)).rows
    told = {words for each in POWER_CUT for words in each.summary}
    assert len({row.unit for row in rows}) == len(POWER_CUT)
    assert {row.unit.split("-")[0] for row in rows} == {outage.building}
    assert all(row.summary in told and row.taken_at >= outage.started_at for row in rows)


def test_the_slips_of_one_pump_of_the_sample_are_found(sample: Office) -> None:
    page = sample.ask(lambda reading: slips.of_equipment(reading, "2号加压泵"))
    assert (page.total or 0) >= 3


def test_its_letters_come_from_several_templates_and_leave_nothing_open(sample: Office) -> None:
    def told(reading: Reading) -> list[tuple[str, str, str]]:
        query = (
            select(LetterTemplate.code, Letter.subject, Letter.body)
            .join(TemplateVersion, TemplateVersion.template_id == LetterTemplate.id)
            .join(Letter, Letter.version_id == TemplateVersion.id)
        )
        return [tuple(row) for row in reading.session.execute(query)]

    written = sample.ask(told)
    assert {"reply", "partly_accepted", "renovation_breach", "developer"} <= {code for code, *_words in written}
    assert not any(blanks(subject + body) for _code, subject, body in written)
    assert sample.ask(lambda reading: letters.letters(reading, search="整改通知")).total


def test_its_manager_has_goals_measures_hot_cases_and_a_log_with_a_pattern(sample: Office) -> None:
    """M28, M46, M81, M90, M91: what the rooms of goals and measures, and the month's report, have to show."""
    october, november = span_from("2026-10"), span_from("2026-11")
    assert all(sample.ask(lambda reading: themes.of(reading, october)))
    assert all(sample.ask(lambda reading: themes.of(reading, november)))
    aims = sample.ask(lambda reading: goals.lines(reading, october, Language.EN))
    assert [(each.figure, each.target) for each in aims] == [("satisfied", 100), ("solution_in_time", 90), ("", 12)]
    assert [(each.now, each.year, each.met) for each in aims][-1] == (1, 10, None)
    measures = sample.ask(lambda reading: reviews.measures(reading, october))
    assert {each.done_on is None for each in measures} == {True, False}
    assert sample.ask(lambda reading: reviews.unreviewed(reading, october, Language.EN)) == ("Charges",)
    told = sample.ask(lambda reading: hot.of(reading, october))
    assert len(told) == 2
    assert all(each.cause and each.lesson for each in told)
    assert min(sample.ask(lambda reading: problems.by_kind(reading, span_from("2026"))).values()) > 0
    (_name, most), *_others = sample.ask(lambda reading: problems.recurring(reading, november, Language.EN, 3))
    assert (most.place, most.weekday, most.count) == ("Car park", 4, 4)


def test_its_oldest_open_case_went_up_to_the_company(sample: Office) -> None:
    """M00."""
    wanted = Wanted(Filter.ALL, escalated=EscalationLevel.COMPANY)
    (row,) = sample.ask(lambda reading: cases.cases(reading, wanted)).rows
    (*_before, last) = sample.ask(lambda reading: cases.file_of(reading, row.number)).hand_overs
    assert (last.level, last.at) == (EscalationLevel.COMPANY, FRIDAY)
    assert last.reason
    assert last.told


@pytest.mark.parametrize("day", [datetime(2027, 1, 1, 2, tzinfo=UTC), datetime(2028, 2, 29, 15, tzinfo=UTC)])
def test_it_is_built_on_any_day_of_the_year(tmp_path: Path, day: datetime) -> None:
    """In January no month of the year is over yet, and all that is told lies behind the day."""
    office = open_sample(tmp_path, FixedClock(day), households=24, cases=80)
    span = Span.of(Period.YEAR, office.facts.local(day).date())
    assert len(office.ask(lambda reading: goals.of_year(reading, span.first.year))) == 3
    years = span, span.before
    assert sum(len(office.ask(lambda reading, each=each: problems.listed(reading, each))) for each in years) == 8  # type: ignore[misc]
    office.close()
