"""The words the letters of a mailing are made of: a template's newest ones, or those typed for this mailing alone."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from db.models import Language, Purpose
from desk.cleaning import clean
from desk.refusals import Refusal
from desk.short import short_line
from desk.templates import blanks, kinds_for, words_of
from desk.work import Reading

LONGEST_SUBJECT = 1_000
OwnWords = Mapping[Language, tuple[str, str]]
"""Subject and body by language, as they were typed."""


@dataclass(frozen=True)
class Words:
    """Subject and body in one language; those typed for one mailing are no version of a template."""

    version_id: int | None
    language: Language
    subject: str
    body: str

    @property
    def blanks(self) -> tuple[str, ...]:
        """What the clerk has to fill in for all."""
        return blanks(f"{self.subject}\n{self.body}")


def newest(reading: Reading, template_id: int) -> dict[Language, Words]:
    """The words of a template as they are now, by language."""
    found: dict[Language, Words] = {}
    for language in (Language.ZH, Language.EN):
        row = words_of(reading, template_id, language)
        if row is not None:
            found[row.language] = Words(row.version_id, row.language, row.subject, row.body)
    return found


def own_words(typed: OwnWords) -> dict[Language, Words]:
    """Words of one's own as a letter to a household can hold them; one language may stay empty.

    Refusals: mailing.own_missing, mailing.own_subject_missing, mailing.own_body_missing, text.too_long, and the code
    of a fault in them with its `line` and `what` is wrong there.
    """
    from desk.templates.language import faults  # brings Jinja2

    found: dict[Language, Words] = {}
    for language in (Language.ZH, Language.EN):
        head, text = typed.get(language, ("", ""))
        subject, body = short_line(head, LONGEST_SUBJECT, f"own_subject_{language}"), clean(text).strip()
        if not subject and not body:
            continue
        for part, words in (("subject", subject), ("body", body)):
            if not words:
                raise Refusal(f"mailing.own_{part}_missing", field=f"own_{part}_{language}")
            for fault in faults(words, kinds_for(Purpose.OWNER)):
                raise Refusal(fault.code, field=f"own_{part}_{language}", line=fault.line, what=fault.what)
        found[language] = Words(None, language, subject, body)
    if not found:
        raise Refusal("mailing.own_missing", field="own_body_zh")
    return found


def labels_in(words: Iterable[Words]) -> tuple[str, ...]:
    """The blanks of words in several languages, each once."""
    return tuple(dict.fromkeys(label for each in words for label in each.blanks))


def write_own(words: Mapping[Language, Words]) -> str:
    """Words of one's own as the book keeps them."""
    return json.dumps({language: (each.subject, each.body) for language, each in words.items()}, ensure_ascii=False)


def read_own(kept: str) -> dict[Language, Words]:
    """Words of one's own out of the book."""
    told = {Language(language): parts for language, parts in json.loads(kept).items()}
    return {language: Words(None, language, *parts) for language, parts in told.items()}
