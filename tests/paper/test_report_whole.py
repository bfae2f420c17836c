"""What a manager typed into the report stands on its paper whole, however long (M28, M46, M81, M90)."""

from dataclasses import replace

import pytest

from desk.named import Named
from desk.reports.paper import draw
from desk.steering import goal_acts, problems, review_acts, themes
from desk.words import Language
from tests.paper.reading import words_of
from tests.paper.reports import report

LANGUAGES = list(Language)


def _typed(language: Language, name: str, length: int) -> str:
    """Words of so many characters, no two parts of them alike, that end with a mark of their own."""
    part = {Language.EN: "{name} {n} of the fire lane ", Language.ZH: "消防通道{name}{n}入口"}[language]
    words = "".join(part.format(name=name, n=n) for n in range(length))
    return f"{words[: length - 2 - len(name)]} {name}Z"


def _bare(words: str) -> str:
    return "".join(words.split())


def _holds_all(words: str, typed: list[str]) -> None:
    for each in typed:
        assert _bare(each) in words, each[:60]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("share", [0.25, 1])
def test_a_problem_is_told_whole_up_to_the_longest_that_may_be_typed_m90(language: Language, share: float) -> None:
    """M90: with a quarter of the length its row grows, with all of it it is told under the table, over pages."""
    longest = {
        "place": problems.LONGEST_PLACE,
        "person": problems.LONGEST_PERSON,
        "duty": problems.LONGEST_DUTY,
        "words": problems.LONGEST_TOLD if share == 1 else 200,
    }
    typed = {name: _typed(language, name, int(length * share)) for name, length in longest.items()}
    full = report(language)
    (short,) = full.problems
    long_one = replace(short, **{**typed, "place": Named(typed["place"], typed["place"])})  # type: ignore[arg-type]
    words = _bare(words_of(draw(replace(full, problems=(long_one, short)))))
    long = _bare(typed.pop("words"))
    _holds_all(words, [*typed.values(), short.words])
    parts = [long[at : at + 9] for at in range(0, len(long) - 9, 9)]
    torn = [each for each in parts if each not in words]
    assert len(torn) <= 2  # where one page ends and the next begins
    assert long[-9:] in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_typed_under_each_other_are_all_told_m90_m46(language: Language) -> None:
    """M90, M46: few characters, but more lines than a row or a page has."""
    lines = "\n".join(f"line {n:02}." for n in range(90))
    full = report(language)
    (problem,), (measure,) = full.problems, full.measures
    told = replace(full, problems=(replace(problem, words=lines),), measures=(replace(measure, measure=lines),))
    words = _bare(words_of(draw(told)))
    assert {words.count(f"line{n:02}.") for n in range(90)} == {2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_measures_goals_and_themes_are_told_whole_m28_m46_m81(language: Language) -> None:
    """M28, M46, M81."""
    full = report(language)
    (measure,), goal = full.measures, full.goals[1]
    who = _typed(language, "who", review_acts.LONGEST_WHO)
    finding = _typed(language, "finding", 290)
    name = _typed(language, "goal", goal_acts.LONGEST_NAME)
    unit = _typed(language, "u", goal_acts.LONGEST_UNIT)
    year, month = _typed(language, "year", themes.LONGEST_THEME), _typed(language, "month", themes.LONGEST_THEME)
    told = replace(
        full, measures=(replace(measure, who=who), replace(measure, finding=finding)),
        goals=(replace(goal, name=name, unit=unit, target=1_000_000_000),), theme_of_year=year, theme_of_month=month,
    )  # fmt: skip
    words = _bare(words_of(draw(told)))
    _holds_all(words, [who, finding, name, f"1,000,000,000 {unit}", year, month])
