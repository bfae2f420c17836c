"""Writes the stories of a sample office: cases, slips, letters, replies, diary, then the finder's keys."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import chain
from operator import itemgetter
from random import Random
from typing import Any, TypeVar

from sqlalchemy import insert

from db.chain import Line, append
from db.models import (
    Case,
    CaseStatus,
    Channel,
    Diary,
    Language,
    Letter,
    Reply,
    ReturnCall,
    Slip,
    SlipLine,
)
from desk.cases.findable import words_of
from desk.imports.keys_of import put_sorted
from desk.index import put_words
from desk.keys import number_keys
from desk.numbering import next_numbers
from desk.sample.endings import Endings
from desk.sample.goings import Goings
from desk.sample.lettering import Lettering, settled
from desk.sample.matters import ACCESS, VOID_REASONS
from desk.sample.pricelist import put_prices
from desk.sample.stories import Story
from desk.sample.trips import Trip, tasks_of, trips_of
from desk.slips.findable import keys_of
from desk.work import UnitOfWork

AT_ONCE = 2_000
_SEED = 20_130_014
Numbered = TypeVar("Numbered")


def write(
    work: UnitOfWork, chance: Random, stories: Sequence[Story], clerks: Sequence[int], moved: Callable[[], None]
) -> None:
    """Number everything in the order of time and write it in stretches."""
    _number(work, "C", stories, lambda story: story.taken_at, _name_case)
    trips, tasks = trips_of(stories), tasks_of(work, len(stories), clerks)
    slips = sorted((*chain(*trips.values()), *tasks), key=lambda trip: trip.raised_at)
    _number(work, "S", slips, lambda trip: trip.raised_at, _name_slip)
    letters = sorted((each for each in stories if each.issued_at), key=lambda story: story.issued_at or story.taken_at)
    _number(work, "L", letters, lambda story: story.issued_at, _name_letter)
    writing = _Writing(work, chance)
    for start in range(0, len(stories), AT_ONCE):
        some = stories[start : start + AT_ONCE]
        writing.put(start, some, trips)
        for _ in some:
            moved()
    writing.put_tasks(tasks)
    put_sorted(work, "case", {place: number_keys(each.number) for place, each in enumerate(stories, 1)})
    put_sorted(work, "slip", {each.id: writing.keys_of_slip(each) for each in slips})
    put_sorted(work, "letter", writing.letters.keys)


def _number(
    work: UnitOfWork,
    series: str,
    stories: Iterable[Numbered],
    moment: Callable[[Numbered], datetime | None],
    name: Callable[[Numbered, int, str], None],
) -> None:
    by_year: dict[int, list[Numbered]] = defaultdict(list)
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


def _name_slip(trip: Trip, place: int, number: str) -> None:
    trip.id, trip.number = place, number


def _name_letter(story: Story, place: int, number: str) -> None:
    story.letter_id, story.letter_number = place, number


class _Writing:
    """Turns stories into rows."""

    def __init__(self, work: UnitOfWork, chance: Random) -> None:
        self._work = work
        self._chance = chance
        self._endings = Endings(work, _SEED)
        self._goings = Goings(work, put_prices(work))
        self._here = work.facts.language is Language.ZH
        self.letters = Lettering(work)

    def put(self, first: int, stories: Sequence[Story], trips: Mapping[int, Sequence[Trip]]) -> None:
        """Write some stories, the first of which has this place among all; a case's key is its place and one."""
        tables = (Case, Slip, SlipLine, Letter, Reply, ReturnCall, Diary)
        rows: dict[Any, list[Any]] = {table: [] for table in tables}
        words: dict[int, str] = {}
        for case_id, story in enumerate(stories, first + 1):
            case = self._case(case_id, story)
            case |= settled(story, case)
            rows[Case].append(case)
            words[case_id] = words_of(case["summary"], case["words"], case["place"], case["told_by"], False)
            self._tell(rows[Diary], story, story.taken_at, case_id, "case.take", story.number, case["summary"])
            for trip in trips.get(case_id - 1, ()):
                self._slip(case_id, trip, story.caller.language is Language.ZH, rows)
            if story.issued_at is not None:
                rows[Letter].append(self.letters.answer(case_id, story, case))
                self._tell(rows[Diary], story, story.issued_at, case_id, "letter.issue", story.letter_number, "")
            if story.replied_at is not None:
                rows[Reply].append(self._reply(case_id, story, rows))
            if (call := self._endings.call(case_id, story)) is not None:
                rows[ReturnCall].append(call)
            if story.closed_at is not None:
                self._tell(rows[Diary], story, story.closed_at, case_id, "case.close", case["outcome"], "")
            if story.status is CaseStatus.VOID:
                self._tell(rows[Diary], story, story.taken_at, case_id, "case.void", "", case["void_reason"])
        self._insert(rows)
        put_words(self._work, words)

    def put_tasks(self, tasks: Sequence[Trip]) -> None:
        """Write the slips nobody called for."""
        rows: dict[Any, list[Any]] = {Slip: [], SlipLine: [], Diary: []}
        for trip in tasks:
            self._slip(None, trip, self._here, rows)
        self._insert(rows)

    def keys_of_slip(self, trip: Trip) -> set[str]:
        """What a slip is found by."""
        if trip.task is None:
            return keys_of(trip.number)
        return keys_of(trip.number, trip.task.equipment[self._here], trip.task.summary[self._here])

    def _insert(self, rows: dict[Any, list[Any]]) -> None:
        append(self._work.session, sorted(rows.pop(Diary), key=itemgetter(0)))
        for table, told in rows.items():
            if told:
                self._work.session.execute(insert(table.__table__), told)

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

    def _slip(self, case_id: int | None, trip: Trip, here: bool, rows: dict[Any, list[Any]]) -> None:
        slip, lines = self._goings.slip(case_id, trip, here)
        rows[Slip].append(slip)
        rows[SlipLine] += lines
        told = [(trip.raised_at, "slip.raise", slip["worker"])]
        told += [(trip.back_at, "slip.back", slip["result"])] if trip.back_at is not None else []
        subject, subject_id = ("case", case_id) if case_id is not None else ("slip", trip.id)
        rows[Diary] += [(at, trip.clerk_id, act, subject, subject_id, "", trip.number, note) for at, act, note in told]

    def _reply(self, case_id: int, story: Story, rows: dict[Any, list[Any]]) -> dict[str, Any]:
        here = story.caller.language is Language.ZH
        channel, words = story.channel, story.matter.done[here]
        if story.issued_at is not None:
            channel = Channel.LETTER
            words = f"{story.letter_number} {rows[Letter][-1]['subject']}"
        assert story.replied_at is not None
        self._tell(rows[Diary], story, story.replied_at, case_id, "case.reply", channel, words)
        return {
            "case_id": case_id,
            "at": story.replied_at,
            "clerk_id": story.clerk_id,
            "channel": channel,
            "words": words,
            "letter_id": story.letter_id or None,
        }

    def _tell(self, diary: list[Line], story: Story, at: datetime, case_id: int, act: str, new: str, note: str) -> None:
        diary.append((at, story.clerk_id, act, "case", case_id, "", new, note))
