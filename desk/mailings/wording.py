"""The words of each letter of a mailing: the template, what the clerk filled in for all, what the book knows of one."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from sqlalchemy import select

from db.models import Case, Language, LetterLayout, Mailing, Purpose, Renovation, TemplateVersion
from desk.letters import NewLetter
from desk.letters.values import case_values, estate_name, household_values
from desk.mailings.addressees import Addressee
from desk.mailings.overdue import overdue_units
from desk.mailings.wanted import Wanted
from desk.mailings.words import OwnWords, Words, labels_in, newest, own_words, read_own
from desk.owners.filters import renovating_units
from desk.refusals import Refusal
from desk.templates import Merged, Value, fill_blanks, labels_for, merged, purpose_of, samples_for
from desk.templates.language import used
from desk.work import Reading

_OF_ALL = frozenset({"office", "estate", "address", "phone", "hotline", "hours", "today", "signer", "renovation_hours"})
_OF_ONE = frozenset({"name", "flat"})
"""What the addressee itself tells; a template with no other fields needs no look into the book for each."""
_OF_RENOVATION = frozenset({
    "renovation", "permit", "renovation_from", "renovation_until", "renovation_overdue", "breaches", "breach_due"
})  # fmt: skip
_OF_OVERDUE = frozenset({"renovation_overdue"})


@dataclass(frozen=True)
class NewMailing:
    """A mailing as it was put together.

    `blanks` is what the clerk filled in for all, by label; `excluded` the keys of addressees with the reason,
    `included` those of duplicates that are written to all the same. `language` None: each in its own.
    Without a template it is worded by `own`.
    """

    title: str
    template_id: int | None
    wanted: Wanted
    blanks: Mapping[str, str] = field(default_factory=dict)
    excluded: Mapping[str, str] = field(default_factory=dict)
    included: frozenset[str] = frozenset()
    signer: str = ""
    layout: LetterLayout | None = None  # None: the office's own
    language: Language | None = None
    own: OwnWords = field(default_factory=dict)
    screen: Language | None = None  # the language it is named in that got no name; None: that of the book


@dataclass(frozen=True)
class Wording:
    """All that the letters of a mailing share."""

    purpose: Purpose
    words: Mapping[Language, Words]
    told: Mapping[str, str]
    signer: str
    layout: LetterLayout | None
    renovated: frozenset[int]  # the flats with a renovation on file: only of these a household letter tells more
    renovating: frozenset[int]  # those where it is under way
    overdue: frozenset[int]  # and those where it has gone past its end
    common: dict[Language, Mapping[str, Value]] = field(default_factory=dict)  # what is looked up once

    def words_for(self, language: Language) -> Words:
        """The words in a language, or in the only one there is."""
        return self.words.get(language) or next(iter(self.words.values()))


def labels_of(reading: Reading, template_id: int) -> tuple[str, ...]:
    """The blanks of a template that the clerk fills in once for all letters, in both languages.

    Refusals: template.unknown."""
    purpose_of(reading, template_id)
    return labels_in(newest(reading, template_id).values())


def worded_by(reading: Reading, new: NewMailing) -> tuple[Purpose, dict[Language, Words]]:
    """What the words of a mailing are for, and these by language. Refusals: template.unknown, those of own_words."""
    if new.template_id is None:
        return Purpose.OWNER, own_words(new.own)
    return purpose_of(reading, new.template_id), newest(reading, new.template_id)


def wording(reading: Reading, new: NewMailing) -> Wording:
    """How a mailing is worded by its template as it is now, or by words of its own. Refusals: template.unknown,
    mailing.no_words, mailing.not_about_cases, mailing.wrong_purpose, those of own_words."""
    purpose, words = worded_by(reading, new)
    if not words:
        raise Refusal("mailing.no_words", field="template")
    if purpose is Purpose.CASE and not new.wanted.about_cases:
        raise Refusal("mailing.not_about_cases", field="template")
    if purpose not in (Purpose.CASE, Purpose.OWNER):
        raise Refusal("mailing.wrong_purpose", field="template")
    if new.language is not None:
        words = {new.language: words[new.language]} if new.language in words else words
    return _wording(reading, purpose, words, new.blanks, new.signer, new.layout)


def wording_kept(reading: Reading, mailing: Mailing) -> Wording:
    """How a mailing is worded that was made: by the very versions it was made with."""
    words: dict[Language, Words] = {}
    for version_id in (mailing.version_zh_id, mailing.version_en_id):
        if version_id is not None:
            row = reading.session.get_one(TemplateVersion, version_id)
            words[row.language] = Words(row.id, row.language, row.subject, row.body)
    purpose = Purpose.OWNER
    if mailing.template_id is None:
        words = read_own(mailing.own_words)
    else:
        purpose = purpose_of(reading, mailing.template_id)
    return _wording(reading, purpose, words, json.loads(mailing.blanks), mailing.signer, mailing.layout)


def letter_to(reading: Reading, wording: Wording, addressee: Addressee) -> NewLetter:
    """The letter to one addressee; blanks nobody filled still stand in it.

    Whoever told a case is written to about it, by a household's template as well: a name withheld in it stays so.
    Refusals: letter.name_withheld.
    """
    words = wording.words_for(addressee.language)
    told = _merged(wording, words, _values(reading, wording, words, addressee))
    address = (estate_name(reading, addressee.unit_id, words.language), addressee.unit)
    return NewLetter(
        to_name=addressee.name,
        to_address="\n".join(part for part in address if part),
        subject=told.subject,
        body=told.body,
        language=words.language,
        case_number=addressee.case_number,
        signer=wording.signer,
        person_id=addressee.person_id,
        unit_id=addressee.unit_id,
        version_id=words.version_id,
        layout=wording.layout,
        answers=wording.purpose is Purpose.CASE,
    )


def standing_blanks(
    reading: Reading, wording: Wording, addressees: Iterable[Addressee]
) -> tuple[tuple[Addressee, tuple[str, ...]], ...]:
    """The letters in which something has still to be filled in, with the labels."""
    known: dict[Language, tuple[str, ...]] = {}
    found: list[tuple[Addressee, tuple[str, ...]]] = []
    for each in addressees:
        words = wording.words_for(each.language)
        alike = is_alike(wording, each) and each.name and each.unit
        if alike and words.language in known:
            labels = known[words.language]
        else:
            labels = _merged(wording, words, _values(reading, wording, words, each)).blanks
            if alike:
                known[words.language] = labels
        if labels:
            found.append((each, labels))
    return tuple(found)


def fields_in(wording: Wording) -> tuple[str, ...]:
    """The labels of the fields in its words that the book tells: one it knows nothing for stands as a blank."""
    return tuple(
        label
        for words in wording.words.values()
        for name, label in labels_for(wording.purpose, words.language).items()
        if name in _needs(words) and name not in _OF_ONE
    )


def is_alike(wording: Wording, addressee: Addressee) -> bool:
    """Whether the book tells nothing of an addressee for its words but name and flat."""
    if wording.purpose is Purpose.OWNER and addressee.unit_id not in wording.renovated:
        return True
    return _needs(wording.words_for(addressee.language)) <= _OF_ALL | _OF_ONE


def is_about_renovation(wording: Wording, language: Language) -> bool:
    """Whether its words in a language say of the flat that it is being renovated, and not only where it is."""
    return wording.purpose is Purpose.OWNER and _tells(wording.words_for(language), _OF_RENOVATION)


def says_overdue(wording: Wording, language: Language) -> bool:
    """Whether its words in a language say that the renovation is past its end."""
    return wording.purpose is Purpose.OWNER and _tells(wording.words_for(language), _OF_OVERDUE)


@lru_cache(maxsize=32)
def _tells(words: Words, fields: frozenset[str]) -> bool:
    """Whether these words have a blank for somebody of whom the book knows none of the fields."""
    labels = labels_for(Purpose.OWNER, words.language)
    samples = samples_for(Purpose.OWNER, words.language)
    known = {name: value for name, value in samples.items() if name not in fields}
    standing = merged(words.subject, words.body, Purpose.OWNER, known, words.language).blanks
    return not {labels[name] for name in fields}.isdisjoint(standing)


@lru_cache(maxsize=16)
def _needs(words: Words) -> frozenset[str]:
    return used(f"{words.subject}\n{words.body}")


def _wording(
    reading: Reading,
    purpose: Purpose,
    words: Mapping[Language, Words],
    told: Mapping[str, str],
    signer: str,
    layout: LetterLayout | None,
) -> Wording:
    flats = _renovated(reading), _renovating(reading), overdue_units(reading)
    return Wording(purpose, words, told, signer, layout, *flats)


def _renovated(reading: Reading) -> frozenset[int]:
    found = select(Renovation.unit_id).where(Renovation.removed_at.is_(None)).distinct()
    return frozenset(reading.session.scalars(found))


def _renovating(reading: Reading) -> frozenset[int]:
    return frozenset(reading.session.scalars(renovating_units(reading)))


def _values(reading: Reading, wording: Wording, words: Words, addressee: Addressee) -> Mapping[str, Value]:
    estate = estate_name(reading, addressee.unit_id, words.language)
    own: dict[str, Value] = {"name": addressee.name, "flat": addressee.unit, "estate": estate}
    if wording.signer:
        own["signer"] = wording.signer
    if wording.purpose is Purpose.CASE and addressee.case_id is not None:
        case = reading.session.get_one(Case, addressee.case_id)
        return {**case_values(reading, case, words.language), **own}
    if not is_alike(wording, addressee):
        return {**household_values(reading, addressee.unit_id, addressee.person_id, words.language), **own}
    if words.language not in wording.common:
        wording.common[words.language] = household_values(reading, None, None, words.language)
    return {**wording.common[words.language], **own}


def _merged(wording: Wording, words: Words, values: Mapping[str, Value]) -> Merged:
    told = merged(words.subject, words.body, wording.purpose, values, words.language)
    filled = {label: value for label, value in wording.told.items() if value.strip()}
    return Merged(fill_blanks(told.subject, filled), fill_blanks(told.body, filled))
