"""The report on paper (B7, M15, M27, M28, M40, M46, M61, M63, M77, M79, M81, M90, M91)."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import SimpleDocTemplate, Spacer

from desk.cases.counting import CrossTable
from desk.figures.figure import Value
from desk.figures.pattern import Pattern, Spot
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, Span
from desk.figures.telling import formula_of, name_of, told_in
from desk.named import Named
from desk.reports.paper import FORM, draw
from desk.reports.paper.parts import titled
from desk.reports.paper.rows import Column, RowTable
from desk.reports.report import CaseList, IdeaList, NumberLine, Triple
from desk.slips.figures import Asked
from desk.words import Language, word
from tests.paper.reading import pages_of, words_of
from tests.paper.reports import SPAN, case_line, cases_of, empty_report, first_report, report, share
from tests.paper.sheets import NOON

LANGUAGES = list(Language)


def _bare(words: str) -> str:
    return "".join(words.split())


def _holds(pdf: bytes, *told: str) -> None:
    words = _bare(words_of(pdf))
    for each in told:
        assert _bare(each) in words, each


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_stands_with_those_before_beside_it_and_how_it_is_counted(language: Language) -> None:
    """B7."""
    told = report(language)
    words = _bare(words_of(draw(told)))
    for key, triple in told.values.items():
        figure = FIGURES[key]
        name = _bare(name_of(figure, language))
        row = words[words.index(name + _bare(told_in("¥", figure, triple.now))) :][:120]
        for value in (triple.before, triple.year_before):
            assert _bare(told_in("¥", figure, value)) in row, key
        if key in ("rate", "satisfied", "reply_in_time"):
            assert _bare(formula_of(figure, language)) in words
    assert _bare(FORM) in words
    assert "1,128.5" in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_breakdowns_lists_reasons_and_numbers_are_printed(language: Language) -> None:
    """M15, M27, M81, M90: with void reasons, open reasons, payments, the developer's matters and the log."""
    told = report(language)
    numbers = [
        line.number
        for found in (told.overdue, told.open, told.unsolvable, told.commended, told.developer)
        for line in found.lines
    ]
    _holds(
        draw(told), *numbers, told.open.lines[0].reason, *(each.name for each in told.parts["kind"]),
        *(f"{number}{reason}" for number, reason in told.numbers[0].voids), "130", "128",
        "¥1,200.00", "Service promise 4", "¥8,800.00", "C-2026-0091", told.hot[0].cause, told.hot[0].lesson,
        "The barrier was open", word(language, "problem.safety"), told.breaches_in_year[0][0],
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_headed_by_estate_period_author_and_themes(language: Language) -> None:
    """M81."""
    told = report(language)
    period = {Language.EN: "November 2026", Language.ZH: "2026年11月"}[language]
    head = _bare(pages_of(draw(told))[0])
    for each in (told.letterhead.estate, period, told.author, told.theme_of_year, told.theme_of_month):
        assert _bare(each) in head


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_goal_is_told_as_an_aim_beside_what_was_reached(language: Language) -> None:
    """M28, M79: 100 % is the aim, 96.4 % the month, 95.2 % the year; nothing typed is told as nothing."""
    aim = word(language, "report.target")
    _holds(
        draw(report(language)), aim, "≥ 100 %", "96.4 %", "95.2 %", word(language, "goal.not_reached"),
        word(language, "report.aim").format(target="100 %"),
    )  # fmt: skip
    head = pages_of(draw(report(language)))[0]
    told = "≥ 100 %, Trainings ≥ 12 times" if language is Language.EN else "≥ 100 %、培训 ≥ 12 次"
    assert _bare(told) in _bare(head)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_review_has_a_measure_or_room_for_one_for_every_main_class(language: Language) -> None:
    """M46."""
    parts = report(language).parts | {"top_class": (share("Charges", 7), share("Lifts", 5))}
    told = report(language, parts=parts, unreviewed=("Charges", "Lifts"))
    (page,) = [each for each in pages_of(draw(told)) if word(language, "report.sign.manager") in each]
    (line,) = told.measures
    for each in (line.class_name, line.finding, line.measure, line.who, *told.unreviewed):
        assert _bare(each) in _bare(page)
    assert _bare(page).count(_bare(word(language, "report.who_when"))) == 2
    assert _bare(word(language, "report.class_cases").format(name="Charges", n=7)) in _bare(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_however_much_the_manager_typed_all_of_it_is_printed(language: Language) -> None:
    """M46, B7."""
    long = " ".join(f"word{n}" for n in range(500))
    told = report(language)
    measure = replace(told.measures[0], finding=long, measure=long.replace("word", "deed"))
    hot = replace(told.hot[0], cause=long.replace("word", "cause"), lesson=long.replace("word", "learnt"))
    words = _bare(words_of(draw(report(language, measures=(measure,), hot=(hot,)))))
    for name in ("word", "deed", "cause", "learnt"):
        assert all(f"{name}{n}" in words for n in range(500)), name


def test_a_heading_stands_on_the_page_of_its_first_rows() -> None:
    """M52: also where the first rows are high; a title alone at the foot of a page is of nothing."""
    columns = [Column("Service", 0.3), Column("Remarks", 0.7, lines=9)]
    high = [(f"Service {n}", "\n".join(f"remark {n}-{line}" for line in range(9))) for n in range(3)]
    for left in range(30, 110, 8):
        file = BytesIO()
        story = [Spacer(1, A4[1] - 2 * 72 - 12 - left * mm), *titled("What they think", [RowTable(columns, high)])]
        SimpleDocTemplate(file, pagesize=A4).build(story)
        (page,) = [each for each in pages_of(file.getvalue()) if "What they think" in each]
        assert "remark 1-8" in page, left


def test_more_classes_than_there_is_room_for_are_named() -> None:
    _holds(draw(report(unreviewed=tuple(f"Class {n}" for n in range(12)))), "Class 7", "Class 8, Class 9, Class 10")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pattern_tells_places_by_weekday_and_what_fell_together(language: Language) -> None:
    """M91."""
    told = report(language)
    friday, noise = word(language, "weekday.4"), told.classes[1]
    _holds(draw(told), told.parts["place"][0].name, f"{noise}{friday}18–215")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_month_says_so_on_one_page(language: Language) -> None:
    pages = pages_of(draw(empty_report(language)))
    assert len(pages) == 1
    period = {Language.EN: "November 2026", Language.ZH: "2026年11月"}[language]
    assert _bare(word(language, "report.none_at_all").format(period=period)) in _bare(pages[0])


def test_a_month_without_cases_in_which_some_wait_is_told_whole() -> None:
    told = empty_report()
    waiting = told.values | {"open_at_end": Triple(Value(1, 1), None, None)}
    words = words_of(draw(replace(told, values=waiting, open=cases_of(Language.EN, 5))))
    assert "C-2026-0005" in words
    assert "Nothing was received in the period." in words
    assert "Nothing is known of it yet." in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_month_of_a_book_compares_with_nothing_and_says_why(language: Language) -> None:
    words = _bare(words_of(draw(first_report(language))))
    day = {Language.EN: "5 Nov 2026", Language.ZH: "2026年11月5日"}[language]
    assert _bare(word(language, "report.book_begun_first").format(day=day)) in words
    for absent in (
        {Language.EN: "Oct2026", Language.ZH: "2026年10月"}[language],
        _bare(word(language, "report.change")),
    ):
        assert absent not in words
    ordinary = _bare(words_of(draw(report(language))))
    assert _bare(word(language, "report.change")) in ordinary


def test_a_month_that_goes_on_says_how_far_and_warns_of_comparing() -> None:
    """M63."""
    told = words_of(draw(report(over=False, made_at=NOON)))
    assert "Up to 21 Nov 2026; the period is not over yet" in told
    assert "stands beside whole periods, so compare with care" in told
    assert "; up to 21 Nov 2026 only" in told
    assert "is not over" not in words_of(draw(report()))


def test_a_chart_states_the_months_it_draws_and_their_n_and_warns_of_a_small_one_m63() -> None:
    """M61, M63: a share has an n of its own in each month, and a month without one is not drawn."""
    full = report()
    pdf = draw(full)
    _holds(pdf, "Dec 2024 – Nov 2026, n = 170–193 a month", "Dec 2024 – Nov 2026, n = 1,956", "November 2026, n = 60")
    assert "chance" not in words_of(pdf)
    months = [month for month, _value in full.trend["satisfied"]]
    values = [*([Value(None, 0)] * 4), *([Value(90.0, 40)] * 19), Value(75.0, 4)]
    few = full.trend | {"satisfied": tuple(zip(months, values, strict=True))}
    warned = "n = 4–40 a month; with n below 30 a month may differ by chance alone"
    _holds(draw(replace(full, trend=few)), f"Apr 2025 – Nov 2026, {warned}")
    begun = report(Language.ZH, begun_on=date(2026, 9, 7))
    _holds(draw(begun), "2026年9月 – 2026年11月，每月 n = 191–193", "2026年9月 – 2026年11月，n = 276")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("span", "titles"),
    [
        (Span(Period.QUARTER, date(2026, 10, 1)), ("Quarterly report 4th quarter of 2026", "季度报告 2026年第四季度")),
        (Span(Period.HALF, date(2026, 7, 1)), ("Half-year report 2nd half of 2026", "半年度报告 2026年下半年")),
        (Span(Period.YEAR, date(2026, 1, 1)), ("Annual report 2026", "年度报告 2026年")),
    ],
)
def test_longer_periods_are_called_by_their_names(span: Span, titles: tuple[str, str], language: Language) -> None:
    """B7."""
    days = tuple((each.first, 7) for each in span.months)
    page = pages_of(draw(report(language, span=span, days=days)))[0]
    assert _bare(titles[language is Language.ZH]) in _bare(page)
    assert _bare(word(language, "report.by_month")) in _bare(page)


def test_names_past_the_twelfth_are_summed_and_counted() -> None:
    shares = tuple(share(f"House {n:02}", n, 1) for n in range(30, 0, -1))
    words = words_of(draw(report(parts=report().parts | {"building": shares})))
    assert "House 20" in words
    assert "House 19" not in words
    assert "19 others together" in words
    assert str(sum(range(1, 20))) in words


def test_what_has_no_place_is_never_among_the_others() -> None:
    """M91: neither among the parts nor in the pattern; it stands last, with its own number."""
    places = [f"Hall {n:02}" for n in range(30)]
    shares = (*(share(each, 900, 1, 0, each) for each in places), replace(share("none given", 777, 1), key=None))
    spots = (*(Spot(each, None, 1, 3, 900) for each in places), Spot(None, None, 1, 3, 777))
    told = report(parts=report().parts | {"place": shares}, pattern=Pattern(spots))
    words = words_of(draw(told))
    assert "20 others together" in words
    assert "18 others together" in words
    assert words.count("777") == 1 + 2 * 2  # in the breakdown, and on their weekday and in the sum of each grid


def test_a_long_list_repeats_its_head_and_counts_what_it_leaves_out() -> None:
    lines = tuple(case_line(number=n) for n in range(1, 201))
    pages = pages_of(draw(report(open=CaseList(lines, 1000))))
    assert "Open at the end of the period, within their limits (1,000)" in "".join(pages)
    assert "800 more are not printed here" in "".join(pages)
    assert sum("NumberTakenUnit" in _bare(page) for page in pages) >= 4
    assert all(line.number in "".join(pages) for line in lines)


def test_a_list_is_cut_between_two_cases_however_many_lines_they_take() -> None:
    long = tuple(case_line(number=n, summary="A long matter " * 12, reason="why " * 60) for n in range(1001, 1060))
    pages = pages_of(draw(report(overdue=CaseList(long, 59))))
    for line in long:
        assert sum(line.number in page for page in pages) == 1


def test_every_void_number_is_printed_with_its_reason_m15() -> None:
    """M15."""
    voids = tuple((f"S-2026-{n:04}", "torn") for n in range(70))
    words = words_of(draw(report(numbers=(NumberLine("slip", 90, 20, voids),))))
    assert all(number in words for number, _reason in voids)
    assert "more are not printed here" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quiet_month_still_tells_what_was_written_into_its_report_m90(language: Language) -> None:
    """B7, M90."""
    full = report(language)
    told = replace(empty_report(language), hot=full.hot, problems=full.problems, measures=full.measures)
    period = {Language.EN: "November 2026", Language.ZH: "2026年11月"}[language]
    _holds(
        draw(told), word(language, "report.none_at_all").format(period=period), full.hot[0].lesson,
        {Language.EN: "Gate two", Language.ZH: "二号门"}[language], full.measures[0].measure,
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_a_longer_report_names_the_month_of_measures_and_hot_cases(language: Language) -> None:
    """B7, M46."""
    full, month = report(language), {Language.EN: "May 2026", Language.ZH: "2026年5月"}[language]
    may = Span(Period.MONTH, date(2026, 5, 1))
    (hot,), (measure,) = full.hot, full.measures
    measures = (replace(measure, span=may), replace(measure, span=may, finding="long " * 100))
    told = replace(full, hot=(replace(hot, span=may),), measures=measures)
    of_month = _bare(words_of(draw(told)))
    of_year = _bare(words_of(draw(replace(told, span=Span.of(Period.YEAR, SPAN.first)))))
    assert of_year.count(_bare(month)) == of_month.count(_bare(month)) + 3
    assert _bare(word(language, "report.period") + word(language, "report.class")) in of_year


@pytest.mark.parametrize("language", LANGUAGES)
def test_goals_without_room_on_the_cover_are_counted_m28(language: Language) -> None:
    """M28."""
    full = report(language)
    goals = tuple(replace(full.goals[1], name=f"Trainings of the crew {n:02}") for n in range(1, 21))
    cover = _bare(pages_of(draw(replace(full, goals=goals)))[0])
    shown = [n for n in range(1, 21) if f"crew{n:02}" in cover]
    assert 5 <= len(shown) < 15
    assert shown == list(range(1, len(shown) + 1))
    assert _bare(word(language, "report.more_aims").format(n=20 - len(shown))) in cover
    three = _bare(pages_of(draw(replace(full, goals=goals[:3])))[0])
    assert all(f"crew{n:02}" in three for n in (1, 2, 3))


def test_the_same_month_gives_the_same_bytes() -> None:
    assert draw(report(Language.ZH)) == draw(report(Language.ZH))


def test_services_ideas_and_scores_are_told_with_their_n() -> None:
    """M37, M52."""
    asked = tuple(Asked(Named(f"Service {n} with a long name" * 5, ""), n, 100_000) for n in range(10))
    ideas = IdeaList(tuple((f"C-2026-01{n:02}", "夏" * 300) for n in range(12)), 1_012)
    _holds(
        draw(report(asked=asked, ideas=ideas)), "Ideas heard (1,012)", "1,000 more stand in the cases list",
        *(number for number, _ in ideas.lines), "12 9 4.60", "Quick & clean (S-2026-0107)",
        "1 more services without score or remark",
    )  # fmt: skip
    _holds(draw(report()), "Clear a drain 12 ¥960.00", "Big clean (package) 2 in its services")


def test_a_year_of_causes_fits_the_page_and_what_does_not_is_summed() -> None:
    """M40."""
    causes = tuple(Named(f"Cause number {n} with a long name", "") for n in range(14))
    cross = CrossTable(
        tuple(Named(f"Class {n}", "") for n in range(40)), causes, tuple(tuple(range(n, n + 14)) for n in range(40))
    )
    _holds(draw(report(class_by_cause=cross)), "Closed cases by class and cause", "7 others together", "Class 39")


def test_progress_is_told_chapter_by_chapter_and_stops_the_drawing() -> None:
    """B7: cancelled, nothing is drawn any more."""
    steps: list[tuple[int, int]] = []
    draw(report(), lambda done, total: steps.append((done, total)))
    assert [done for done, _total in steps] == list(range(1, steps[-1][1] + 1))

    class Stopped(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise Stopped

    with pytest.raises(Stopped):
        draw(report(), stop)


def test_years_are_told_where_a_list_goes_back_over_one() -> None:
    old = case_line(taken=NOON - timedelta(days=500), due=NOON - timedelta(days=490))
    _holds(draw(report(overdue=CaseList((old,), 1))), "9 Jul 2025", "19 Jul 2025")
    assert SPAN.first.year == 2026
