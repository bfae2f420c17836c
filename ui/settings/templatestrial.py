"""A template tried: what is wrong with its words, and the letter they would make of a sample or of a real case."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from desk.letters import NewLetter
from desk.templates import Fault, Merged, Purpose, Value, kinds_for, merged, samples_for
from desk.words import Language
from desk.work import Reading

_TABLE = "\N{REFERENCE MARK}\N{MIDDLE DOT}\N{REFERENCE MARK}"
"""Stands where a notice has its table, until its line goes."""


@dataclass(frozen=True)
class Words:
    """A template as it stands in the editor."""

    purpose: Purpose
    language: Language
    subject: str
    body: str


@dataclass(frozen=True)
class Tried:
    """The faults of subject and body by line; without any, the page as a PDF and what is left to fill in on it."""

    subject_faults: tuple[Fault, ...] = ()
    body_faults: tuple[Fault, ...] = ()
    pdf: bytes = b""
    blanks: tuple[str, ...] = ()


def tried(words: Words, number: str) -> Callable[[Reading], Tried]:
    """A question: the template with sample data, or with those of a case, a flat or a sudden event by its number.

    Refusals: case.unknown, letter.name_withheld, unit.unknown, unit.not_clear, incident.unknown.
    """

    def question(reading: Reading) -> Tried:
        from desk.templates.language import faults  # brings Jinja2, on the worker

        kinds = kinds_for(words.purpose)
        found = Tried(faults(words.subject, kinds), faults(words.body, kinds))
        if found.subject_faults or found.body_faults:
            return found
        letter, values = _of(reading, words, number) if number else _sample(reading, words)
        if words.purpose is Purpose.NOTICE:
            told, pdf = _notice(reading, words, values)
        else:
            told, pdf = _letter(reading, words, letter, values)
        return replace(found, pdf=pdf, blanks=told.blanks)

    return question


def _letter(reading: Reading, words: Words, letter: NewLetter, values: Mapping[str, Value]) -> tuple[Merged, bytes]:
    from desk.letters.paper import draw  # brings the PDF engine
    from desk.letters.preview import draft_sheet

    told = merged(words.subject, words.body, words.purpose, values, words.language)
    letter = replace(letter, language=words.language, subject=told.subject, body=told.body)
    return told, draw(draft_sheet(reading, letter))


def _notice(reading: Reading, words: Words, values: Mapping[str, Value]) -> tuple[Merged, bytes]:
    """On a notice the promises are a table below the words, where a template tells them."""
    from desk.notices import NewNotice, draft_sheet
    from desk.notices.paper import draw
    from desk.templates.language import used

    promised = "commitments" in used(f"{words.subject}\n{words.body}")
    told = merged(
        words.subject,
        words.body,
        words.purpose,
        {**values, "commitments": (_TABLE,) if promised else ()},
        words.language,
    )
    body = "\n".join(line for line in told.body.split("\n") if _TABLE not in line)
    if words.language is Language.ZH:
        new = NewNotice(title_zh=told.subject, body_zh=body, commitments=promised)
    else:
        new = NewNotice(title_en=told.subject, body_en=body, commitments=promised)
    return told, draw(draft_sheet(reading, new))


def _sample(reading: Reading, words: Words) -> tuple[NewLetter, Mapping[str, Value]]:
    """What the office itself is called stands in a sample as well."""
    from desk.letters.values import notice_values

    samples = dict(samples_for(words.purpose, words.language))
    own = notice_values(reading, None, words.language)
    values = samples | {name: value for name, value in own.items() if name in samples and value}
    address = "\n".join(str(values[name]) for name in ("estate", "flat") if name in values)
    return NewLetter(str(values.get("name", "")), "", "", address), values


def _of(reading: Reading, words: Words, number: str) -> tuple[NewLetter, Mapping[str, Value]]:
    from desk.cases.known import by_number
    from desk.letters.values import case_values, household_values, notice_values
    from desk.letters.wording import propose, propose_to_developer, propose_to_household
    from desk.owners import unit_by_code

    if words.purpose is Purpose.NOTICE:
        return NewLetter("", "", ""), notice_values(reading, number, words.language)
    if words.purpose is Purpose.OWNER:
        unit = unit_by_code(reading, number)
        letter = propose_to_household(reading, unit, None, words.language)
        return letter, household_values(reading, unit, None, words.language)
    make = propose if words.purpose is Purpose.CASE else propose_to_developer
    letter = make(reading, number, words.language)
    return letter, case_values(reading, by_number(reading, number), words.language, words.purpose)
