"""What the office does with its own letter templates (B6, M04)."""

import json

import pytest
from sqlalchemy import select

from db.models import Diary
from desk import people, templates
from desk.cases import Taken
from desk.letters.wording import propose
from desk.office import Office
from desk.people import NewClerk
from desk.refusals import Refusal
from desk.templates import NewTemplate, Purpose, TemplateRow
from desk.words import Language

EN, ZH = Language.EN, Language.ZH


def made(office: Office, name: str = "Our own", purpose: Purpose = Purpose.CASE) -> int:
    return office.do(lambda work: templates.add_template(work, NewTemplate(purpose, name, ""))).answer


def worded(office: Office, id: int, body: str = "Dear {{ name }}", language: Language = EN, subject: str = "S") -> int:
    return office.do(lambda work: templates.reword(work, id, language, subject, body, "why")).answer


def listed(office: Office, *, removed: bool = False) -> list[TemplateRow]:
    return list(office.ask(lambda reading: templates.templates(reading, removed=removed)))


def test_M04_a_new_template_is_usable_at_once(office: Office, taken: Taken) -> None:
    id = made(office)
    version = worded(office, id, "Dear {{ name }}, about {{ number }}: ⟦what⟧", subject="Re: {{ summary }}")
    letter = office.ask(lambda reading: propose(reading, taken.number, EN, id))
    assert letter.body.startswith(f"Dear 王小明, about {taken.number}: ⟦what⟧")
    assert letter.version_id == version
    assert listed(office)[-1].id == id, "behind the others"


def test_words_are_versions_that_never_change_and_the_same_words_make_none(office: Office) -> None:
    id = made(office)
    first = worded(office, id, "One")
    assert worded(office, id, "  One\n") == first
    second = worded(office, id, "Two")
    assert worded(office, id, "一", ZH) not in (first, second)
    rows = office.ask(lambda reading: templates.history(reading, id, EN))
    assert [(row.version_id, row.version, row.body, row.note) for row in rows] == [
        (second, 2, "Two", "why"),
        (first, 1, "One", "why"),
    ]
    again = office.do(lambda work: templates.take_up(work, first, "better")).answer
    newest = office.ask(lambda reading: templates.words_of(reading, id, EN))
    assert newest is not None
    assert (newest.version_id, newest.version, newest.body, newest.note) == (again, 3, "One", "better")
    assert [row.versions for row in listed(office) if row.id == id] == [((EN, 3), (ZH, 1))]
    told = select(Diary.new).where(Diary.act == "letter_template.reword").order_by(Diary.id)
    lines = office.ask(lambda reading: reading.session.scalars(told).all())
    assert [json.loads(line)["version"] for line in lines[-4:]] == [1, 2, 1, 3]


def test_faulty_words_are_refused_with_their_line_and_nothing_is_kept(office: Office) -> None:
    id = made(office)
    for subject, body, code, field, line in (
        ("S", "\n\n a\n{{ name.x }}", "template.part_of_field", "body", 4),
        ("{{ nobody }}", "b", "template.unknown_field", "subject", 1),
        ("S", "x" * 60_001, "template.too_long", "body", 1),
        ("S", "{{ event }}", "template.unknown_field", "body", 1),
    ):
        with pytest.raises(Refusal) as refused:
            worded(office, id, body, subject=subject)
        told = refused.value
        assert (told.code, told.fields["field"], told.fields["line"]) == (code, field, line)
    for subject, body, code in (("", "b", "template.subject_missing"), ("s", " \n", "template.body_missing")):
        with pytest.raises(Refusal, match=code):
            worded(office, id, body, subject=subject)
    assert office.ask(lambda reading: templates.history(reading, id, EN)) == ()


def test_names_codes_and_ids_that_cannot_be_are_refused(office: Office) -> None:
    for new, code in (
        (NewTemplate(Purpose.CASE, " ", "\x00"), "template.name_missing"),
        (NewTemplate(Purpose.CASE, "x" * 121, ""), "text.too_long"),
        (NewTemplate(Purpose.CASE, "x", "", "reply"), "template.code_taken"),
    ):
        with pytest.raises(Refusal, match=code):
            office.do(lambda work, new=new: templates.add_template(work, new))
    with pytest.raises(Refusal, match=r"record\.unknown"):
        worded(office, 999)
    with pytest.raises(Refusal, match=r"template\.version_unknown"):
        office.do(lambda work: templates.take_up(work, 999_999))


def test_copy_rename_order_take_off_and_put_back(office: Office) -> None:
    id = made(office, "<b>{{7*7}}</b>")
    worded(office, id, "One")
    worded(office, id, "Two")
    worded(office, id, "一", ZH)
    copy = office.do(lambda work: templates.copy_template(work, id, "Copy", "副本")).answer
    newest = [office.ask(lambda reading, each=each: templates.words_of(reading, copy, each)) for each in (EN, ZH)]
    assert [(words.version, words.body) for words in newest if words] == [(1, "Two"), (1, "一")]
    office.do(lambda work: templates.rename(work, copy, "", "改名"))
    office.do(lambda work: templates.move(work, copy, -1))
    assert [row.name("en") for row in listed(office)][-2:] == ["改名", "<b>{{7*7}}</b>"]
    office.do(lambda work: templates.take_off(work, copy))
    assert copy not in [row.id for row in listed(office)]
    assert [row.removed for row in listed(office, removed=True) if row.id == copy] == [True]
    with pytest.raises(Refusal, match=r"record\.unknown"):
        worded(office, copy)
    office.do(lambda work: templates.put_back(work, copy))
    worded(office, copy, "Three")


def test_an_interim_template_is_one_for_the_person_of_a_case_and_its_copy_is_too(office: Office) -> None:
    def interim(id: int) -> bool:
        return next(row.interim for row in listed(office) if row.id == id)

    def add(purpose: Purpose) -> int:
        new = NewTemplate(purpose, "Word", "", interim=True)
        return office.do(lambda work: templates.add_template(work, new)).answer

    case, owner = add(Purpose.CASE), add(Purpose.OWNER)
    copy = office.do(lambda work: templates.copy_template(work, case, "Copy", "")).answer
    assert (interim(case), interim(owner), interim(copy)) == (True, False, True)
    office.do(lambda work: templates.rename(work, case, "Word", ""))
    assert interim(case)
    office.do(lambda work: templates.rename(work, case, "Word", "", interim=False))
    assert not interim(case)


def test_only_a_manager_changes_templates(office: Office) -> None:
    id = made(office)
    clerk = office.do(lambda work: people.add_clerk(work, NewClerk("Desk", people.DeskRole.RECEPTIONIST))).answer
    office.sit_down(clerk)
    for act in (
        lambda work: templates.add_template(work, NewTemplate(Purpose.CASE, "x", "")),
        lambda work: templates.reword(work, id, EN, "s", "b"),
        lambda work: templates.rename(work, id, "y", ""),
        lambda work: templates.take_off(work, id),
        lambda work: templates.put_back(work, id),
        lambda work: templates.move(work, id, 1),
    ):
        with pytest.raises(Refusal, match=r"clerk\.managers_only"):
            office.do(act)
