"""A letter as its form holds it, where its words came from, and how a draft of it is kept."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from desk import cases, drafts, incoming, owners
from desk.drafts import DraftRow
from desk.letters import LetterLayout, NewLetter, propose, propose_to_developer, propose_to_household
from desk.letters.approval import DRAFTS, WHY
from desk.letters.templated import offered, template_of
from desk.letters.wentsince import went_on_since
from desk.templates import Purpose, TemplateRow, by_code, is_interim, purpose_of
from desk.words import Language
from desk.work import Reading

KIND = DRAFTS
WORDED = ("to_name", "to_address", "subject", "body")
"""The fields that are proposed in the language of the letter."""
LISTED = ("enclosures", "copies_to")
"""The fields that hold one thing a line."""
NO_TEMPLATE = 0
PROPOSED_AT = "proposed_at"

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
    incoming: str = ""  # number of the letter that came in and is answered


@dataclass(frozen=True)
class Begun:
    """A letter being written: its words, the words proposed for it, and the line that says what it is about.

    `template_id` is the template chosen for it, `offers` those it may be worded from; `sent_back` is what a manager
    wants mended before it may go out; `wanted` is the language a new letter would be in by its addressee. The words
    were proposed at a moment (UTC), and `went_on` tells that something became of the case since. An `interim` word
    does not answer the case.
    """

    about: About
    line: str
    letter: NewLetter
    proposed: NewLetter
    draft_id: str = ""
    template_id: int = NO_TEMPLATE
    offers: tuple[TemplateRow, ...] = ()
    sent_back: str = ""
    wanted: Language | None = None
    proposed_at: datetime | None = None
    went_on: bool = False
    interim: bool = False

    def untouched(self, letter: NewLetter) -> bool:
        """Whether subject and body still are the words proposed."""
        return (letter.subject, letter.body) == (self.proposed.subject, self.proposed.body)


def begin(reading: Reading, about: About, code: str = "") -> Begun:
    """The draft of a letter about this that was begun already, else a new one from the template that fits.

    With the code of a template it is always a new one, from that. Refusals: case.unknown, letter.name_withheld.
    """
    template_id = by_code(reading, code) if code else None
    if about != About() and template_id is None:
        for draft in drafts.drafts(reading, KIND):
            if _about(draft.content) == about:
                return taken_up(reading, draft)
    proposed = proposal(reading, about, None, template_id)
    chosen = template_id if template_id is not None else template_of(reading, proposed.version_id)
    wanted = proposal(reading, about, None, NO_TEMPLATE).language
    about = answering(reading, about, chosen)
    offers = offers_for(reading, about)
    at = reading.now
    return Begun(
        about,
        _line(reading, about),
        proposed,
        proposed,
        template_id=chosen,
        offers=offers,
        wanted=wanted,
        proposed_at=at,
        interim=is_interim(reading, proposed.version_id),
    )


def taken_up(reading: Reading, draft: DraftRow) -> Begun:
    """A draft as it was left. Refusals: case.unknown."""
    content, about = draft.content, _about(draft.content)
    chosen, at = content.get("template_id"), _moment(content.get(PROPOSED_AT)) or draft.saved_at
    letter = _letter(content, "", about)
    return Begun(
        about,
        _line(reading, about),
        letter,
        _letter(content, "proposed_", about),
        draft.id,
        chosen if isinstance(chosen, int) else NO_TEMPLATE,
        offers_for(reading, about),
        str(content.get(WHY) or ""),
        proposed_at=at,
        went_on=bool(about.case_number) and went_on_since(reading, about.case_number, at),
        interim=is_interim(reading, letter.version_id),
    )


def proposal(reading: Reading, about: About, language: Language | None, template_id: int | None = None) -> NewLetter:
    """Words to begin with, in a language or in the addressee's own, from a template or from the one that fits.

    With NO_TEMPLATE they are a greeting and a closing. Refusals: case.unknown, letter.name_withheld, template.unknown.
    """
    about = answering(reading, about, template_id)
    if about.case_number and about.developer:
        return propose_to_developer(reading, about.case_number, language, template_id)
    if about.case_number:
        return propose(reading, about.case_number, language, template_id)
    if about.incoming:
        return incoming.propose_answer(reading, about.incoming, language, template_id)
    return propose_to_household(reading, about.unit_id, about.person_id, language, template_id)


def answering(reading: Reading, about: About, template_id: int | None) -> About:
    """To whom a letter about a case goes once it is worded from a template that is for its person, or for a party."""
    if not about.case_number or not template_id:
        return about
    return replace(about, developer=purpose_of(reading, template_id) is Purpose.PARTY)


def in_other_words(begun: Begun, letter: NewLetter, proposed: NewLetter) -> NewLetter:
    """The letter with every field that was never touched taken from another proposal."""
    was = begun.proposed
    fresh = {name: getattr(proposed, name) for name in WORDED if getattr(letter, name) == getattr(was, name)}
    return replace(letter, language=proposed.language, **fresh)


def content_of(begun: Begun, letter: NewLetter) -> Content:
    """What a draft keeps."""
    proposed = {f"proposed_{name}": value for name, value in _flat(begun.proposed).items()}
    told = {**_flat(letter), **proposed, **asdict(begun.about), "template_id": begun.template_id}
    if begun.proposed_at is not None:
        told[PROPOSED_AT] = begun.proposed_at.isoformat()
    return {**told, WHY: begun.sent_back} if begun.sent_back else told


def lines_of(text: str) -> tuple[str, ...]:
    """What stands there one a line."""
    return tuple(line for each in text.splitlines() if (line := each.strip()))


def _flat(letter: NewLetter) -> dict[str, str | int | bool | None]:
    return {**asdict(letter), **{name: "\n".join(getattr(letter, name)) for name in LISTED}}


def offers_for(reading: Reading, about: About) -> tuple[TemplateRow, ...]:
    """The templates a letter about this may be worded from, those for it first."""
    return offered(reading, about_case=bool(about.case_number), to_party=about.developer)


def _about(content: Content) -> About:
    unit, person = content.get("unit_id"), content.get("person_id")
    return About(
        str(content.get("case_number") or ""),
        unit if isinstance(unit, int) else None,
        person if isinstance(person, int) else None,
        content.get("developer") is True,
        str(content.get("incoming") or ""),
    )


def _moment(told: object) -> datetime | None:
    try:
        return datetime.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None


def _letter(content: Content, before: str, about: About) -> NewLetter:
    words = {name: str(content.get(before + name) or "") for name in (*WORDED, "signer")}
    language = Language.EN if content.get(f"{before}language") == Language.EN else Language.ZH
    version, layout = content.get(f"{before}version_id"), content.get(f"{before}layout")
    return NewLetter(
        **words,
        language=language,
        case_number=about.case_number,
        person_id=_id(content, "person_id", about.person_id),
        unit_id=_id(content, "unit_id", about.unit_id),
        version_id=version if isinstance(version, int) else None,
        enclosures=lines_of(str(content.get(f"{before}enclosures") or "")),
        copies_to=lines_of(str(content.get(f"{before}copies_to") or "")),
        layout=LetterLayout(str(layout)) if layout in list(LetterLayout) else None,
        answers=not about.developer,
        incoming=about.incoming,
    )


def _id(content: Content, name: str, of_about: int | None) -> int | None:
    """Whom a letter is about, also where its draft calls that by the number of a case or of a letter that came in."""
    kept = content.get(f"proposed_{name}") if of_about is None else of_about
    return kept if isinstance(kept, int) else None


def _line(reading: Reading, about: About) -> str:
    if about.case_number:
        row = cases.file_of(reading, about.case_number).row
        return " · ".join(part for part in (row.number, row.unit, row.summary) if part)
    if about.incoming:
        came = incoming.file_of(reading, about.incoming).row
        return " · ".join((came.number, came.from_name, came.subject))
    return owners.unit_file(reading, about.unit_id).code if about.unit_id is not None else ""
