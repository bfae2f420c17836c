"""The book: made from nothing by its migrations, a case taken, found by what a clerk types, and sound."""

from dataclasses import replace
from functools import partial

from desk import cases, choices, owners, slips
from desk.check import check
from desk.find import find
from desk.office import Office
from desk.settings import change_facts
from desk.work import UnitOfWork
from ui.smoke.stage import FLAT, OWNER, PHONE, SUMMARY, WORDS, Stage, Taken, must

_WAYS = {"wxm": "the first letters", "wangxiaoming": "the whole pinyin", "8000": "the end of the phone", FLAT: "flat"}


def made(stage: Stage) -> str:
    """A new book, with the seeds and the office's name in it."""
    stage.opened = Office.open(stage.folder, create=True)
    named = replace(stage.office.facts, office_en="Riverside Management Office", office_zh="滨江物业服务中心")
    stage.office.do(lambda work: change_facts(work, named))
    classes = stage.office.ask(choices.classes)
    must(len(classes) > 5, f"the seeds hold only {len(classes)} classes")
    return f"{len(classes)} classes"


def taken(stage: Stage) -> str:
    """A flat, its owner, a complaint of theirs and the slip for it."""

    def take(work: UnitOfWork) -> Taken:
        building, staircase, room = FLAT.split("-")
        flat = owners.add_unit(work, owners.NewUnit(building, staircase, room, 89.5))
        person = owners.add_person(work, owners.NewPerson(OWNER, PHONE, flat))
        leak = next(each.id for each in choices.classes(work) if each.code == "leak")
        new = cases.NewCase(SUMMARY, WORDS, told_by=OWNER, unit_id=flat, person_id=person, class_id=leak)
        number = cases.take(work, replace(new, first_receiver_id=work.clerk_id or 1)).number
        return Taken(flat, number, slips.raise_for(work, number))

    told = stage.taken = stage.office.do(take).answer
    file = stage.office.ask(lambda reading: cases.file_of(reading, told.case))
    must(file.row.summary == SUMMARY, f"the case reads {file.row.summary!r}")
    return f"{told.case}, {told.slip}"


def found(stage: Stage) -> str:
    """Whoever called, by everything a clerk may type."""
    for typed, what in _WAYS.items():
        rows = stage.office.ask(partial(find, typed=typed))
        must(any(OWNER in row.name for row in rows), f"by {what} ({typed}) {OWNER} was not found")
    return ", ".join(_WAYS)


def sound(stage: Stage) -> str:
    """The whole book is looked through."""
    health = stage.office.ask(check)
    must(not health.breaks, "; ".join(f"{each.code} {dict(each.fields)}" for each in health.breaks))
    return f"{health.people} people, {health.cases} cases, {health.diary_line} lines of the diary"
