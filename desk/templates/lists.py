"""The templates of the office and their words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from db.models import Language, LetterTemplate, Purpose, TemplateVersion
from desk.people import name_of
from desk.refusals import Refusal
from desk.work import Reading

INTERIM_VERSIONS = (
    select(TemplateVersion.id)
    .join(LetterTemplate, LetterTemplate.id == TemplateVersion.template_id)
    .where(LetterTemplate.interim)
)
"""The words of templates whose letters only say how things stand."""


@dataclass(frozen=True)
class TemplateRow:
    """A template in the list; `versions` says in which languages it has words, and how many times they were set."""

    id: int
    code: str
    purpose: Purpose
    name_en: str
    name_zh: str
    removed: bool
    versions: tuple[tuple[Language, int], ...]
    interim: bool = False  # says how things stand, and does not answer its case

    @property
    def key(self) -> int:
        """What a list knows it by."""
        return self.id

    def name(self, language: str) -> str:
        """Its name in `language`, or in the other one."""
        return (self.name_zh or self.name_en) if language == Language.ZH else (self.name_en or self.name_zh)


@dataclass(frozen=True)
class TemplateWords:
    """The words of a template in one language; `version` counts from 1, the moment is UTC."""

    version_id: int
    template_id: int
    language: Language
    version: int
    subject: str
    body: str
    at: datetime
    clerk: str
    note: str


def templates(
    reading: Reading, purposes: Iterable[Purpose] = tuple(Purpose), *, removed: bool = False
) -> tuple[TemplateRow, ...]:
    """The templates for these purposes in the office's order; those taken off only when asked for."""
    wanted = [LetterTemplate.purpose.in_(tuple(purposes))]
    if not removed:
        wanted.append(LetterTemplate.removed_at.is_(None))
    rows = reading.session.scalars(
        select(LetterTemplate).where(*wanted).order_by(LetterTemplate.position, LetterTemplate.id)
    ).all()
    counted = select(TemplateVersion.template_id, TemplateVersion.language, func.max(TemplateVersion.version)).group_by(
        TemplateVersion.template_id, TemplateVersion.language
    )
    versions: dict[int, list[tuple[Language, int]]] = {}
    for template_id, language, last in reading.session.execute(counted):
        versions.setdefault(template_id, []).append((language, last))
    return tuple(
        TemplateRow(
            row.id,
            row.code,
            row.purpose,
            row.name_en,
            row.name_zh,
            row.removed_at is not None,
            tuple(versions.get(row.id, ())),
            row.interim,
        )
        for row in rows
    )


def by_code(reading: Reading, code: str) -> int | None:
    """The id of the template with that code, unless it was taken off."""
    wanted = (LetterTemplate.code == code, LetterTemplate.removed_at.is_(None))
    return reading.session.scalar(select(LetterTemplate.id).where(*wanted))


def purpose_of(reading: Reading, template_id: int) -> Purpose:
    """What a template is written for. Refusals: template.unknown."""
    found = reading.session.get(LetterTemplate, template_id)
    if found is None:
        raise Refusal("template.unknown")
    return found.purpose


def is_interim(reading: Reading, version_id: int | None) -> bool:
    """Whether a letter worded from this version only says how things stand (M49)."""
    return reading.session.scalar(INTERIM_VERSIONS.where(TemplateVersion.id == version_id)) is not None


def words_of(reading: Reading, template_id: int, language: Language) -> TemplateWords | None:
    """The newest words of a template in a language, or in the other one; None while it has none at all."""
    other = Language.EN if language is Language.ZH else Language.ZH
    for speech in (language, other):
        if found := history(reading, template_id, speech, limit=1):
            return found[0]
    return None


def history(reading: Reading, template_id: int, language: Language, limit: int = 200) -> tuple[TemplateWords, ...]:
    """The wordings of a template in one language, the newest first."""
    wanted = (TemplateVersion.template_id == template_id, TemplateVersion.language == language)
    rows = reading.session.scalars(
        select(TemplateVersion).where(*wanted).order_by(TemplateVersion.version.desc()).limit(limit)
    ).all()
    return tuple(
        TemplateWords(
            row.id,
            row.template_id,
            row.language,
            row.version,
            row.subject,
            row.body,
            row.at,
            name_of(reading, row.clerk_id),
            row.note,
        )
        for row in rows
    )
