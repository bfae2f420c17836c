"""The fifth edition: the letter templates a book starts with, in English and Chinese (M04)."""

from functools import cache
from importlib.resources import files

from sqlalchemy import func, select

from db.base import id_of
from db.models import Language, LetterTemplate, Purpose, TemplateVersion
from desk.work import UnitOfWork

TEMPLATES = (
    ("acknowledgement", Purpose.CASE, "Acknowledgement", "受理告知函"),
    ("progress", Purpose.CASE, "Progress", "进展告知函"),
    ("reply", Purpose.CASE, "Reply with the result", "处理结果回复函"),
    ("partly_accepted", Purpose.CASE, "Partly accepted", "部分采纳答复函"),
    ("not_our_duty", Purpose.CASE, "Not our duty: referral", "非职责事项转介函"),
    ("apology", Purpose.CASE, "Apology", "致歉函"),
    ("visit", Purpose.CASE, "Appointment for a visit", "上门预约函"),
    ("suggestion_thanks", Purpose.CASE, "Thanks for a suggestion", "建议感谢函"),
    ("developer", Purpose.PARTY, "To the developer", "致开发建设单位函"),
    ("renovation_breach", Purpose.OWNER, "Renovation breach", "装修违规整改通知"),
    ("renovation_overdue", Purpose.OWNER, "Overdue renovation", "装修逾期提醒函"),
    ("outage", Purpose.NOTICE, "Notice of an outage", "停水停电通知"),
    ("commitment", Purpose.NOTICE, "Service commitment", "服务承诺"),
)
"""Code, purpose and names of each, in the office's order."""
INTERIM = frozenset({"acknowledgement", "progress", "visit"})
"""Those that say how things stand and answer nothing yet."""


def sow_letters(work: UnitOfWork) -> None:
    """Give the office every template whose code it does not have yet."""
    known = set(work.session.scalars(select(LetterTemplate.code)))
    last = work.session.scalar(select(func.max(LetterTemplate.position))) or 0
    added = [
        LetterTemplate(code, purpose, en, zh, position, interim=code in INTERIM)
        for position, (code, purpose, en, zh) in enumerate(TEMPLATES, last + 1)
        if code not in known
    ]
    work.session.add_all(added)
    work.session.flush()
    work.session.add_all(
        TemplateVersion(id_of(each), language, 1, *seeded_words(each.code, language), work.now, work.clerk_id)
        for each in added
        for language in Language
    )
    work.session.flush()


@cache
def seeded_words(code: str, language: Language) -> tuple[str, str]:
    """Subject and body of a seeded template: the first line of its file, and what follows an empty line."""
    told = (files("resources") / "letters" / f"{code}.{language}.txt").read_text(encoding="utf-8")
    subject, _, body = told.partition("\n")
    return subject, body.strip("\n")
