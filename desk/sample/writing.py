"""Writes the stories of a sample office: cases, slips, letters, replies, diary, then the finder's keys."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from random import Random
from typing import Any

from sqlalchemy import insert, select

from db.models import (
    Case,
    CaseStatus,
    Channel,
    Clerk,
    Diary,
    Language,
    Letter,
    Reply,
    ReturnCall,
    Slip,
    SlipStatus,
    Trade,
)
from desk.cases.findable import words_of
from desk.imports.keys_of import put_sorted
from desk.index import put_words
from desk.keys import number_keys
from desk.letterhead_of import freeze, letterhead
from desk.letters.phrases import phrase
from desk.numbering import next_numbers
from desk.sample.endings import Endings
from desk.sample.matters import ACCESS, VOID_REASONS
from desk.sample.stories import Story
from desk.words import day
from desk.work import UnitOfWork

AT_ONCE = 2_000
_SEED = 20_130_014


def write(work: UnitOfWork, chance: Random, stories: Sequence[Story], moved: Callable[[], None]) -> None:
    """Number everything in the order of time and write it in stretches."""
    _number(work, "C", stories, lambda story: story.taken_at, _name_case)
    slips = sorted((each for each in stories if each.raised_at), key=lambda story: story.raised_at or story.taken_at)
    _number(work, "S", slips, lambda story: story.raised_at, _name_slip)
    letters = sorted((each for each in stories if each.issued_at), key=lambda story: story.issued_at or story.taken_at)
    _number(work, "L", letters, lambda story: story.issued_at, _name_letter)
    writing = _Writing(work, chance)
    for start in range(0, len(stories), AT_ONCE):
        some = stories[start : start + AT_ONCE]
        writing.put(start + 1, some)
        for _ in some:
            moved()
    put_sorted(work, "case", {place: number_keys(each.number) for place, each in enumerate(stories, 1)})
    put_sorted(work, "slip", {each.slip_id: number_keys(each.slip_number) for each in slips})
    put_sorted(work, "letter", {each.letter_id: number_keys(each.letter_number) for each in letters})


def _number(
    work: UnitOfWork,
    series: str,
    stories: Iterable[Story],
    moment: Callable[[Story], datetime | None],
    name: Callable[[Story, int, str], None],
) -> None:
    by_year: dict[int, list[Story]] = defaultdict(list)
    for each in stories:
        at = moment(each)
        assert at is not None
        by_year[work.facts.local(at).year].append(each)
    place = 0
    for year, some in by_year.items():
        for each, number in zip(some, next_numbers(work, series, year, len(some)), strict=True):
            place += 1
            name(each, place, number)


def _name_case(story: Story, _place: int, number: str) -> None:
    story.number = number


def _name_slip(story: Story, place: int, number: str) -> None:
    story.slip_id, story.slip_number = place, number


def _name_letter(story: Story, place: int, number: str) -> None:
    story.letter_id, story.letter_number = place, number


class _Writing:
    """Turns stories into rows."""

    def __init__(self, work: UnitOfWork, chance: Random) -> None:
        self._work = work
        self._chance = chance
        self._endings = Endings(work, _SEED)
        self._workers = {each.id: each.worker for each in work.session.scalars(select(Trade))}
        self._clerks = {each.id: each.name for each in work.session.scalars(select(Clerk))}

    def put(self, first_id: int, stories: Sequence[Story]) -> None:
        """Write some stories whose cases get the keys from `first_id` on."""
        rows: dict[Any, list[dict[str, Any]]] = {Case: [], Slip: [], Letter: [], Reply: [], ReturnCall: [], Diary: []}
        words: dict[int, str] = {}
        for case_id, story in enumerate(stories, first_id):
            case = self._case(case_id, story)
            rows[Case].append(case)
            words[case_id] = words_of(case["summary"], case["words"], case["place"], case["told_by"], False)
            self._tell(rows[Diary], story, story.taken_at, case_id, "case.take", story.number, case["summary"])
            if story.raised_at is not None:
                rows[Slip].append(self._slip(case_id, story, rows[Diary]))
            if story.issued_at is not None:
                rows[Letter].append(self._letter(case_id, story, case, rows[Diary]))
            if story.replied_at is not None:
                rows[Reply].append(self._reply(case_id, story, case, rows[Diary]))
            if (call := self._endings.call(case_id, story)) is not None:
                rows[ReturnCall].append(call)
            if story.closed_at is not None:
                self._tell(rows[Diary], story, story.closed_at, case_id, "case.close", case["outcome"], "")
            if story.status is CaseStatus.VOID:
                self._tell(rows[Diary], story, story.taken_at, case_id, "case.void", "", case["void_reason"])
        rows[Diary].sort(key=lambda row: row["at"])
        for table, told in rows.items():
            if told:
                self._work.session.execute(insert(table.__table__), told)
        put_words(self._work, words)

    def _case(self, case_id: int, story: Story) -> dict[str, Any]:
        matter, caller, chance = story.matter, story.caller, self._chance
        here = caller.language is Language.ZH
        return {
            "id": case_id,
            "number": story.number,
            "kind": matter.kind,
            "channel": story.channel,
            "urgency": matter.urgency,
            "told_by": caller.name,
            "told_phone": caller.phone,
            "relation": caller.role,
            "summary": matter.summary[here],
            "words": matter.words[here],
            "place": matter.place[here],
            "access": chance.choice(ACCESS)[here] if story.raised_at and chance.random() < 0.3 else "",
            "taken_at": story.taken_at,
            "clerk_id": story.clerk_id,
            "unit_id": story.home.unit_id,
            "person_id": caller.person_id,
            "first_receiver_id": story.receiver_id,
            "class_id": story.class_id,
            "trade_id": story.trade_id,
            "status": story.status,
            "reply_due": story.reply_due,
            "solution_due": story.solution_due,
            "replied_at": story.replied_at,
            "closed_at": story.closed_at,
            "outcome": matter.done[here] if story.closed_at else "",
            "void_reason": chance.choice(VOID_REASONS)[here] if story.status is CaseStatus.VOID else "",
            "version": 1,
            **self._endings.ending(story),
        }

    def _slip(self, case_id: int, story: Story, diary: list[dict[str, Any]]) -> dict[str, Any]:
        assert story.raised_at is not None
        worker = self._workers[story.trade_id or 0]
        done = story.matter.done[story.caller.language is Language.ZH] if story.back_at else ""
        self._tell(diary, story, story.raised_at, case_id, "slip.raise", story.slip_number, worker)
        if story.back_at is not None:
            self._tell(diary, story, story.back_at, case_id, "slip.back", story.slip_number, done)
        return {
            "id": story.slip_id,
            "number": story.slip_number,
            "case_id": case_id,
            "trade_id": story.trade_id,
            "worker": worker,
            "raised_at": story.raised_at,
            "clerk_id": story.clerk_id,
            "status": SlipStatus.BACK if story.back_at else SlipStatus.OUT,
            "printed": 1,
            "done_at": story.back_at,
            "result": done,
            "void_reason": "",
        }

    def _letter(self, case_id: int, story: Story, case: dict[str, Any], diary: list[dict[str, Any]]) -> dict[str, Any]:
        language, facts = story.caller.language, self._work.facts
        assert story.issued_at is not None
        taken = day(language, facts.local(story.taken_at).date())
        parts = (
            phrase(language, "greeting", name=case["told_by"]),
            phrase(language, "thanks", day=taken, summary=case["summary"]),
            phrase(language, "done", done=story.matter.done[language is Language.ZH]),
            phrase(language, "further", phone=facts.hotline or facts.phone),
            phrase(language, "closing"),
        )
        self._tell(diary, story, story.issued_at, case_id, "letter.issue", story.letter_number, "")
        return {
            "id": story.letter_id,
            "number": story.letter_number,
            "language": language,
            "to_name": case["told_by"],
            "to_address": f"{facts.estate(language)}\n{story.home.code}",
            "subject": phrase(language, "subject", summary=case["summary"]),
            "body": "\n\n".join(parts),
            "signer": self._clerks[story.clerk_id],
            "signer_post": "",
            "letterhead": freeze(letterhead(facts, language)),
            "dated": facts.local(story.issued_at).date(),
            "issued_at": story.issued_at,
            "clerk_id": story.clerk_id,
            "case_id": case_id,
            "person_id": story.caller.person_id,
            "unit_id": story.home.unit_id,
            "printed": 1,
            "void_reason": "",
        }

    def _reply(self, case_id: int, story: Story, case: dict[str, Any], diary: list[dict[str, Any]]) -> dict[str, Any]:
        here = story.caller.language is Language.ZH
        channel, words = story.channel, story.matter.done[here]
        if story.issued_at is not None:
            channel = Channel.LETTER
            words = f"{story.letter_number} {phrase(story.caller.language, 'subject', summary=case['summary'])}"
        assert story.replied_at is not None
        self._tell(diary, story, story.replied_at, case_id, "case.reply", channel, words)
        return {
            "case_id": case_id,
            "at": story.replied_at,
            "clerk_id": story.clerk_id,
            "channel": channel,
            "words": words,
            "letter_id": story.letter_id or None,
        }

    def _tell(
        self, diary: list[dict[str, Any]], story: Story, at: datetime, case_id: int, act: str, new: str, note: str
    ) -> None:
        diary.append(
            {
                "at": at,
                "clerk_id": story.clerk_id,
                "act": act,
                "subject": "case",
                "subject_id": case_id,
                "old": "",
                "new": new,
                "note": note,
            }
        )
