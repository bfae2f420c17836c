"""What the view of when and where asks of the book: a pattern with the names of its places and kinds."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk.figures import telling
from desk.figures.dimensions import DIMENSIONS, parts
from desk.figures.pattern import Pattern, pattern, problem_pattern
from desk.figures.registry import FIGURES
from desk.figures.spans import Span, within
from desk.steering import ProblemKind
from desk.steering.problems import by_kind
from desk.words import Language, word
from desk.work import Reading

CASES, PROBLEMS = "cases", "problems"

Kind = int | ProblemKind | None


@dataclass(frozen=True)
class Patterned:
    """A pattern, its places as they stand on paper, and what the kinds are called that may be chosen."""

    of: str
    pattern: Pattern
    places: tuple[str | None, ...]
    place_names: Mapping[str | None, str]
    kinds: tuple[tuple[Kind, str], ...]
    kind_names: Mapping[Kind, str]
    received: str


def patterned(reading: Reading, *, span: Span, of: str, kind: object, language: Language) -> Patterned:
    """The cases received in a span, or the problems on the log, by place and time; of one class or kind if given."""
    moments = within(reading, span)
    names: dict[Kind, str]
    if of == PROBLEMS:
        found = problem_pattern(reading, moments, kind if isinstance(kind, ProblemKind) else None)
        counts: dict[Kind, int] = dict(by_kind(reading, span).items())
        names = {each: word(language, f"problem.{each}") for each in counts}
    else:
        found = pattern(reading, moments, kind if isinstance(kind, int) else None)
        top, classes = (parts(reading, DIMENSIONS[key], moments) for key in ("top_class", "class"))
        counts = {**_fullest(top), **_fullest({key: n for key, n in classes.items() if key not in top})}
        called = DIMENSIONS["class"].named(reading)
        names = {each: called(language, each) for each in counts}
    named = DIMENSIONS["place"].named(reading)
    places = {spot.place: named(language, spot.place) for spot in found.spots}
    return Patterned(
        of,
        found,
        found.places(places),
        places,
        tuple((each, f"{names[each]} ({n:,})") for each, n in counts.items() if each is not None),
        names,
        telling.name_of(FIGURES["received"], language),
    )


def _fullest(counted: Mapping[int | None, int]) -> dict[Kind, int]:
    return dict(sorted(counted.items(), key=lambda each: -each[1]))
