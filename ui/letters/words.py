"""A letter as its form holds it, where its words came from, and how a draft of it is kept."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from desk import cases, drafts, owners
from desk.drafts import DraftRow
from desk.letters import NewLetter, propose, propose_to_developer
from desk.letters.phrases import phrase
from desk.people import name_of
from desk.words import Language
from desk.work import Reading

KIND = "letter"
WORDED = ("to_name", "to_address", "subject", "body")
"""The fields that are proposed in the language of the letter."""

Content = Mapping[str, str | int | bool | None]


@dataclass(frozen=True)
class About:
    """What a letter is about: a case by its number, or a flat and one of its people, or nothing yet.

    A letter about a case may go to the developer instead of the person who told it (M82).
    """

    case_number: str = ""
    unit_id: int | None = None
    person_id: int | None = None
    developer: bool = False


@dataclass(frozen=True)
class Begun:
    """A letter being written: its words, the words proposed for it, and the line that says what it is about."""

    about: About
    line: str
    letter: NewLetter
    proposed: NewLetter
    draft_id: str = ""

    def untouched(self, letter: NewLetter) -> bool:
        """Whether subject and body still are the words proposed."""
        return (letter.subject, letter.body) == (self.proposed.subject, self.proposed.body)


def begin(reading: Reading, about: About) -> Begun:
    """The draft of a letter about this that was begun already, else a new one. Refusals: case.unknown."""
    proposed = proposal(reading, about, None)
    begun = Begun(about, _line(reading, about), proposed, proposed)
    if about != About():
        for draft in drafts.drafts(reading, KIND):
            if _about(draft.content) == about:
                return taken_up(reading, draft)
    return begun


def taken_up(reading: Reading, draft: DraftRow) -> Begun:
    """A draft as it was left. Refusals: case.unknown."""
    content, about = draft.content, _about(draft.content)
    return Begun(
        about,
        _line(reading, about),
        _letter(content, "", about),
        _letter(content, "proposed_", about),
        draft.id,
    )


def proposal(reading: Reading, about: About, language: Language | None) -> NewLetter:
    """Words to begin with, in a language or in the addressee's own. Refusals: case.unknown."""
    if about.case_number and about.developer:
        return propose_to_developer(reading, about.case_number, language)
    if about.case_number:
        return propose(reading, about.case_number, language)
    person = owners.person(reading, about.person_id) if about.person_id is not None else None
    flat = owners.unit_file(reading, about.unit_id) if about.unit_id is not None else None
    speech = language or (person.language if person else None) or reading.facts.language
    name = person.name if person else ""
    estate = reading.facts.estate(speech) if flat or person else ""
    body = ""
    if person:
        body = f"{phrase(speech, 'greeting', name=name)}\n\n\n\n{phrase(speech, 'closing')}"
    return NewLetter(
        to_name=name,
        to_address="\n".join(part for part in (estate, flat.code if flat else "") if part),
        subject="",
        body=body,
        language=speech,
        signer=name_of(reading, reading.clerk_id),
        person_id=about.person_id,
        unit_id=about.unit_id,
    )


def in_other_language(begun: Begun, letter: NewLetter, proposed: NewLetter) -> NewLetter:
    """The letter with every field that was never touched taken from another proposal."""
    was = begun.proposed
    fresh = {name: getattr(proposed, name) for name in WORDED if getattr(letter, name) == getattr(was, name)}
    return replace(letter, language=proposed.language, **fresh)


def content_of(begun: Begun, letter: NewLetter) -> Content:
    """What a draft keeps."""
    proposed = {f"proposed_{name}": value for name, value in asdict(begun.proposed).items()}
    return {**asdict(letter), **proposed, **asdict(begun.about)}


def _about(content: Content) -> About:
    unit, person = content.get("unit_id"), content.get("person_id")
    return About(
        str(content.get("case_number") or ""),
        unit if isinstance(unit, int) else None,
        person if isinstance(person, int) else None,
        content.get("developer") is True,
    )


def _letter(content: Content, before: str, about: About) -> NewLetter:
    words = {name: str(content.get(before + name) or "") for name in (*WORDED, "signer")}
    language = Language.EN if content.get(f"{before}language") == Language.EN else Language.ZH
    return NewLetter(
        **words,
        language=language,
        case_number=about.case_number,
        person_id=about.person_id,
        unit_id=about.unit_id,
        answers=not about.developer,
    )


def _line(reading: Reading, about: About) -> str:
    if about.case_number:
        row = cases.file_of(reading, about.case_number).row
        return " · ".join(part for part in (row.number, row.unit, row.summary) if part)
    return owners.unit_file(reading, about.unit_id).code if about.unit_id is not None else ""
