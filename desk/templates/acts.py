"""What a manager may do with the letter templates of the office (B6, M04)."""

from dataclasses import dataclass

from sqlalchemy import func, select

from db.models import Language, LetterTemplate, Purpose, TemplateVersion
from desk import records
from desk.cleaning import clean
from desk.diarylines import as_json
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line
from desk.templates.fields import kinds_for
from desk.templates.lists import history
from desk.work import UnitOfWork

LONGEST_NAME, LONGEST_CODE, LONGEST_SUBJECT, LONGEST_NOTE = 120, 30, 1_000, 300


@dataclass(frozen=True)
class NewTemplate:
    """A template and its names, one of which may stay empty; without a code it gets one of its own.

    A letter from an interim one, to the person of a case, only says how things stand.
    """

    purpose: Purpose
    name_en: str
    name_zh: str
    code: str = ""
    interim: bool = False


def add_template(work: UnitOfWork, new: NewTemplate) -> int:
    """Keep a template without words behind the others and answer its id (M04).

    Refusals: clerk.managers_only, template.name_missing, template.code_taken, text.too_long.
    """
    require_manager(work)
    names = _names(new.name_en, new.name_zh)
    last, newest = work.session.execute(select(func.max(LetterTemplate.position), func.max(LetterTemplate.id))).one()
    code = short_line(new.code, LONGEST_CODE, "code") or f"own-{(newest or 0) + 1}"
    if work.session.scalar(select(LetterTemplate.id).where(LetterTemplate.code == code)) is not None:
        raise Refusal("template.code_taken", field="code", taken=code)
    interim = new.interim and new.purpose is Purpose.CASE
    told = (code, new.purpose, names["name_en"], names["name_zh"], (last or 0) + 1)
    return records.put(work, LetterTemplate(*told, interim=interim))


def copy_template(work: UnitOfWork, template_id: int, name_en: str, name_zh: str) -> int:
    """Keep a new template with the newest words of another one and answer its id.

    Refusals: record.unknown, and those of add_template.
    """
    source = records.get(work, LetterTemplate, template_id)
    copied = add_template(work, NewTemplate(source.purpose, name_en, name_zh, interim=source.interim))
    for language in Language:
        for words in history(work, template_id, language, limit=1):
            reword(work, copied, language, words.subject, words.body)
    return copied


def rename(work: UnitOfWork, template_id: int, name_en: str, name_zh: str, interim: bool | None = None) -> None:
    """Call it otherwise, and say where that is told whether it is an interim one: that holds for new letters.

    Refusals: clerk.managers_only, record.unknown, template.name_missing, text.too_long.
    """
    require_manager(work)
    told = {} if interim is None else {"interim": interim}
    records.change(work, LetterTemplate, template_id, {**_names(name_en, name_zh), **told})


def reword(work: UnitOfWork, template_id: int, language: Language, subject: str, body: str, note: str = "") -> int:
    """Give it new words in one language, as a version of its own, and answer the id of that version.

    No version is ever changed, and words that are those of the newest one make none.
    Refusals: clerk.managers_only, record.unknown, template.subject_missing, template.body_missing, text.too_long, and
    the code of a fault in its words, with its `line` counted from 1 and `what` is wrong there.
    """
    require_manager(work)
    template = records.get(work, LetterTemplate, template_id)
    why = short_line(note, LONGEST_NOTE, "note")
    words, line = clean(body), short_line(subject, LONGEST_SUBJECT, "subject")
    for field, text in (("subject", line), ("body", words)):
        if not text:
            raise Refusal(f"template.{field}_missing", field=field)
    _check(template.purpose, "subject", line, 0)
    _check(template.purpose, "body", words, body[: len(body) - len(body.lstrip())].count("\n"))
    before = next(iter(history(work, template_id, language, limit=1)), None)
    if before is not None and (before.subject, before.body) == (line, words):
        return before.version_id
    version = TemplateVersion(
        template_id=template_id,
        language=language,
        version=before.version + 1 if before else 1,
        subject=line,
        body=words,
        at=work.now,
        clerk_id=work.clerk_id,
        note=why,
    )
    work.session.add(version)
    work.session.flush()
    told = {"language": language, "version": version.version, "subject": line, "note": why}
    work.record("letter_template.reword", "letter_template", template_id, new=as_json(told))
    return version.id


def take_up(work: UnitOfWork, version_id: int, note: str = "") -> int:
    """Let the words of an old version be the newest again, as a new version, and answer its id.

    Refusals: template.version_unknown, and those of reword.
    """
    version = work.session.get(TemplateVersion, version_id)
    if version is None:
        raise Refusal("template.version_unknown")
    return reword(work, version.template_id, version.language, version.subject, version.body, note)


def take_off(work: UnitOfWork, template_id: int) -> None:
    """Offer it no longer; what was written from it stays. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, LetterTemplate, template_id)


def put_back(work: UnitOfWork, template_id: int) -> None:
    """Offer one taken off again. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.put_back(work, LetterTemplate, template_id)


def move(work: UnitOfWork, template_id: int, by: int) -> None:
    """Move it up (`by` below 0) or down among those offered; beyond the ends it stays.

    Refusals: clerk.managers_only, record.unknown.
    """
    require_manager(work)
    row = records.get(work, LetterTemplate, template_id)
    offered = select(LetterTemplate).where(LetterTemplate.removed_at.is_(None))
    order = work.session.scalars(offered.order_by(LetterTemplate.position, LetterTemplate.id)).all()
    records.shift(work, order, row, by)


def _names(name_en: str, name_zh: str) -> dict[str, str]:
    names = {
        "name_en": short_line(name_en, LONGEST_NAME, "name_en"),
        "name_zh": short_line(name_zh, LONGEST_NAME, "name_zh"),
    }
    if not any(names.values()):
        raise Refusal("template.name_missing", field="name_zh")
    return names


def _check(purpose: Purpose, field: str, text: str, above: int) -> None:
    """Refuse words with a fault; so many empty lines stood above them when they were typed."""
    from desk.templates.language import faults  # brings Jinja2

    for fault in faults(text, kinds_for(purpose)):
        raise Refusal(fault.code, field=field, line=fault.line + above, what=fault.what)
