"""Words the letters of the sample office from its templates: answers to cases, some to households and the developer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import select

from db.models import (
    Breach,
    Case,
    CaseClass,
    CaseKind,
    Clerk,
    Language,
    Letter,
    Party,
    Purpose,
    Renovation,
    SentHow,
    Verdict,
)
from desk.directory import Entry, add_entry
from desk.letterhead_of import freeze, letterhead
from desk.letters import (
    NewLetter,
    issue_many,
    mark_printed,
    mark_sent,
    propose_to_developer,
    propose_to_household,
)
from desk.letters.findable import keys_of
from desk.letters.values import bare, household_values
from desk.named import Named
from desk.sample.stories import Story
from desk.templates import TemplateWords, Value, blanks, by_code, fill_blanks, merged, templates, words_of
from desk.words import day
from desk.work import Reading, UnitOfWork

_WRONG = (
    "our colleague was short with you and did not show you the way",
    "当班员工接待生硬，未作耐心说明和指引",
)
_LESSON = (
    "The team went through what happened together, and the desk is trained anew",
    "组织全员复盘此事，并重新开展首问责任培训",
)
_REFUSED = (
    "What goes beyond it concerns all owners, and they would have to decide it together",
    "超出部分涉及全体业主的共同权益，需由业主共同决定",
)
_BUILT = ("leak", "water", "doors", "lift", "equipment_other")
"""Classes of what a developer built."""
_DEVELOPER = Entry(
    inside=False,
    name=Named("Sunny Land Development Co., Ltd", "阳光置地开发有限公司"),
    handles=Named("Developer of the estate: warranty of structure and plant", "本小区开发建设单位：结构及设备保修"),
)
_DEVELOPER_AT = Named("12 Riverside Road", "滨江路12号")
_SOME = 3  # letters of each sort that answer nobody
_DAYS = 3  # working days in which a breach is to be put right


class Lettering:
    """Writes letters from the templates that fit them; `keys` is what they are found by."""

    def __init__(self, reading: Reading) -> None:
        self._facts = reading.facts
        self._clerks = {each.id: each for each in reading.session.scalars(select(Clerk))}
        self._words: dict[tuple[str, Language], TemplateWords | None] = {
            (row.code, language): words_of(reading, row.id, language)
            for row in templates(reading, (Purpose.CASE,))
            for language in Language
        }
        self._office = {language: household_values(reading, None, None, language) for language in Language}
        self._heads = {language: freeze(letterhead(reading.facts, language)) for language in Language}
        self.keys: dict[int, set[str]] = {}

    def answer(self, case_id: int, story: Story, case: Mapping[str, Any]) -> dict[str, Any]:
        """The row of the letter that answers a case."""
        language = story.caller.language
        assert story.issued_at is not None
        words = self._words[_code(story, case), language]
        assert words is not None
        told = merged(words.subject, words.body, Purpose.CASE, self._values(story, case), language)
        new = NewLetter(
            case["told_by"],
            told.subject,
            fill_blanks(told.body, dict.fromkeys(told.blanks, _WRONG[language is Language.ZH])),
            f"{self._facts.estate(language)}\n{story.home.code}",
            language,
            person_id=story.caller.person_id,
            unit_id=story.home.unit_id,
            version_id=words.version_id,
        )
        return self.row(story.letter_id, story.letter_number, new, story.issued_at, story.clerk_id, case_id)

    def row(
        self, id: int, number: str, new: NewLetter, issued_at: datetime, clerk_id: int, case_id: int | None
    ) -> dict[str, Any]:
        """The row of a letter that went out on its day; its paper is drawn when somebody looks at it."""
        clerk = self._clerks[clerk_id]
        told = Letter(
            number=number,
            language=new.language,
            to_name=new.to_name,
            to_address=new.to_address,
            subject=new.subject,
            body=new.body,
            signer=clerk.name,
            signer_post=clerk.post,
            letterhead=self._heads[new.language],
            dated=self._facts.local(issued_at).date(),
            issued_at=issued_at,
            clerk_id=clerk_id,
            case_id=case_id,
            person_id=new.person_id,
            unit_id=new.unit_id,
            version_id=new.version_id,
            printed=1,
        )
        self.keys[id] = keys_of(told)
        columns = {each.key: getattr(told, each.key) for each in Letter.__table__.columns if each.key != "id"}
        return {**columns, "id": id, "sent_how": SentHow.DOOR, "sent_on": told.dated}

    def _values(self, story: Story, case: Mapping[str, Any]) -> Mapping[str, Value]:
        language = story.caller.language
        done = story.matter.done[language is Language.ZH]
        return {
            **self._office[language],
            "name": case["told_by"],
            "flat": story.home.code,
            "number": story.number,
            "told_on": day(language, self._facts.local(story.taken_at).date()),
            "summary": bare(case["summary"]),
            "kind": str(story.matter.kind),
            "apologised": case["apologised"],
            "offer": case["offer"],
            "decision": case["decision"],
            "done": () if case["offer"] else (done,),
            "prevention": case["prevention"],
        }


def settled(story: Story, case: Mapping[str, Any]) -> dict[str, str]:
    """What was offered, decided and learnt in a case that a letter answers; nothing of the others."""
    code = _code(story, case) if story.issued_at is not None else ""
    here = story.caller.language is Language.ZH
    partly = code == "partly_accepted"
    return {
        "offer": bare(story.matter.done[here]) if partly else "",
        "decision": _REFUSED[here] if partly else "",
        "prevention": _LESSON[here] if code == "apology" else "",
    }


def write_others(work: UnitOfWork) -> None:
    """Letters of today that answer nobody: to households about their renovation, to the developer about his duty.

    They are issued, papers and all; those to the developer left the house.
    """
    session, today = work.session, work.facts.local(work.now).date()
    template = by_code(work, "renovation_breach")
    breached = select(Renovation.unit_id, Renovation.person_id).where(
        select(Breach.id).where(Breach.renovation_id == Renovation.id, Breach.righted_on.is_(None)).exists()
    )
    news: list[NewLetter] = []
    for unit_id, person_id in session.execute(breached.limit(_SOME)):
        new = propose_to_household(work, unit_id, person_id, template_id=template)
        until = day(new.language, work.calendar.working_day_after(today, _DAYS))
        news.append(replace(new, body=fill_blanks(new.body, dict.fromkeys(blanks(new.body), until))))
    built = (
        select(Case.number)
        .join(CaseClass, CaseClass.id == Case.class_id)
        .where(Case.party == Party.DEVELOPER, CaseClass.code.in_(_BUILT), Case.withheld.is_(False))
        .order_by(Case.id.desc())
        .limit(_SOME)
    )
    add_entry(work, _DEVELOPER)
    proposed = [propose_to_developer(work, number) for number in session.scalars(built).all()]
    theirs = [replace(each, to_address=_DEVELOPER_AT.text(each.language)) for each in proposed]
    numbers = issue_many(work, news + theirs)
    sent = numbers[len(news) :]
    for number in sent:
        mark_printed(work, number)
    mark_sent(work, sent, SentHow.REGISTERED, today)


def _code(story: Story, case: Mapping[str, Any]) -> str:
    """The template whose words say how it ended."""
    if story.matter.kind in (CaseKind.SUGGESTION, CaseKind.PRAISE):
        return "suggestion_thanks"
    if case["apologised"] and story.matter.class_code == "manners":
        return "apology"
    return "partly_accepted" if case["verdict"] is Verdict.PARTLY else "reply"
