"""M15, M71: what happens between the day a list is made and the day its letters go out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.models import Case, Role
from desk import cases, forgetting, letters, merging, owners
from desk.clock import FixedClock
from desk.letters import SentHow, mark_answered, mark_returned, mark_sent
from desk.mailings import (
    LeftOut,
    MailingState,
    NewMailing,
    Source,
    To,
    Wanted,
    addresses,
    exclude,
    include,
    issue_next,
    items_of,
    letters_of,
    mailing_of,
    make,
    mark_rest_sent,
    preview,
    rare_characters,
    waiting_mailings,
    wording,
)
from desk.office import Office
from desk.owners import NewPerson
from desk.people import NewClerk, add_clerk, clerks
from desk.refusals import Refusal
from desk.settings import LetterFacts, change_letters
from desk.templates import Purpose
from desk.words import Language
from desk.work import Reading
from tests.builders import solved
from tests.desk.mailings.estate import Estate, gone, settle, template

ZH = ("关于{{ flat }}停水的通知", "尊敬的{{ name }}：\n\n停水检修，请提前储水。\n\n{{ signer }}")


@pytest.fixture
def estate(office: Office) -> Estate:
    """Four flats with their people."""
    return settle(office)


@pytest.fixture
def off(office: Office, estate: Estate) -> NewMailing:
    """The water will be off: to every owner."""
    return NewMailing("停水", template(office, Purpose.OWNER, ZH), Wanted(to=To.OWNERS, each=True))


def made(office: Office, new: NewMailing) -> str:
    return office.do(lambda work: make(work, new)).answer


def clerk(office: Office) -> None:
    """A clerk sits down who is no manager."""
    known = [each.id for each in office.ask(clerks) if each.name == "前台小李"]
    office.sit_down(known[0] if known else office.do(lambda work: add_clerk(work, NewClerk("前台小李"))).answer)


def told_by_wang(office: Office, estate: Estate, *, withheld: bool) -> str:
    new = cases.NewCase(
        summary="The guard sleeps", unit_id=estate.flats["3-2-1801"], person_id=estate.people["王小明"],
        told_by="王小明", first_receiver_id=1, withheld=withheld,
    )  # fmt: skip
    return office.do(lambda work: cases.take(work, new)).answer.number


def told_by(office: Office, estate: Estate, flat: str | None, name: str) -> str:
    new = cases.NewCase(
        summary="No water", unit_id=estate.flats[flat] if flat else None, person_id=estate.people[name], told_by=name,
        first_receiver_id=1,
    )  # fmt: skip
    return office.do(lambda work: cases.take(work, new)).answer.number


def test_a_household_s_template_about_cases_keeps_a_withheld_name(office: Office, estate: Estate) -> None:
    """M15: the letter belongs to its case, so neither the register nor the labels tell a clerk who it was."""
    case = told_by_wang(office, estate, withheld=True)
    number = made(office, NewMailing("x", template(office, Purpose.OWNER, ZH), Wanted(Source.CASES)))
    office.do(lambda work: issue_next(work, number))
    (row,) = office.ask(lambda reading: letters.letters(reading)).rows
    assert (row.to_name, row.case_number) == ("王小明", case)
    assert not office.ask(lambda reading: cases.file_of(reading, case)).row.replied, "it answers nothing"
    clerk(office)
    seen = office.ask(lambda reading: letters.letters(reading)).rows
    assert all("王小明" not in (each.to_name + each.subject) and not each.unit for each in seen)
    with pytest.raises(Refusal, match=r"mailing\.nothing_issued"):
        office.ask(lambda reading: addresses(reading, number))


def test_a_name_withheld_since_refuses_with_its_place(office: Office, estate: Estate) -> None:
    """M15: the clerk may leave it out; a manager may still issue it."""
    case = told_by_wang(office, estate, withheld=False)
    for purpose, words in ((Purpose.CASE, ("关于{{ number }}", "{{ name }}：正在处理。")), (Purpose.OWNER, ZH)):
        number = made(office, NewMailing("x", template(office, purpose, words), Wanted(Source.CASES)))
        office.do(lambda work: setattr(work.session.get_one(Case, 1), "withheld", True))
        clerk(office)
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, number=number: issue_next(work, number))
        assert (refused.value.code, refused.value.fields["position"]) == ("letter.name_withheld", 1)
        assert refused.value.fields["whom"] == case
        office.sit_down(1)
        office.do(lambda work: setattr(work.session.get_one(Case, 1), "withheld", False))


def test_who_moved_out_or_was_forgotten_since_gets_no_letter(
    office: Office, clock: FixedClock, estate: Estate, off: NewMailing
) -> None:
    """M71: the list and the result say so, and nobody writes there all the same."""
    number = made(office, off)
    gone(office, estate.people["陈先生"], estate.flats["10-1-101"], date(2020, 1, 1))
    gone(office, estate.people["Ann Hale"], estate.flats["3-2-201"], date(2026, 11, 1))
    office.do(lambda work: forgetting.forget(work, [estate.people["陈先生"]]))
    issued = office.do(lambda work: issue_next(work, number)).answer
    assert (len(issued.numbers), issued.left, issued.left_out) == (2, 0, 2)
    rows = office.ask(lambda reading: items_of(reading, number)).rows
    assert [each.left_out for each in rows] == [LeftOut.MOVED_OUT, None, None, LeftOut.FORGOTTEN]
    assert office.ask(lambda reading: mailing_of(reading, number)).row.state is MailingState.DONE
    with pytest.raises(Refusal, match=r"mailing\.gone_since"):
        office.do(lambda work: include(work, number, 1))


def test_two_entries_found_to_be_one_person_get_one_letter(office: Office, estate: Estate, off: NewMailing) -> None:
    """M71: the place that comes later is left out."""
    again = NewPerson("Ann M. Hale", unit_id=estate.flats["3-2-201"])
    double = office.do(lambda work: owners.add_person(work, again)).answer
    number = made(office, off)
    office.do(lambda work: issue_next(work, number, 1))
    office.do(lambda work: merging.merge(work, "person", double, estate.people["Ann Hale"]))
    assert office.do(lambda work: issue_next(work, number)).answer.left_out == 1
    names = [each.to_name for each in office.ask(lambda reading: letters.letters(reading)).rows]
    assert sorted(names) == sorted(["Ann Hale", "王小明", "Li Hong", "陈先生"])
    with pytest.raises(Refusal, match=r"mailing\.has_a_letter"):
        office.do(lambda work: include(work, number, 2))


def test_who_told_a_case_and_is_gone_since_gets_no_letter(office: Office, estate: Estate) -> None:
    """M71: closed, forgotten, moved out or found to be one with another: never a letter to "resident 1"."""
    numbers = [
        told_by(office, estate, "3-2-1801", "王小明"),
        told_by(office, estate, "10-1-101", "陈先生"),
        told_by(office, estate, None, "Li Hong"),
        told_by(office, estate, None, "Ann Hale"),
    ]
    plain = template(office, Purpose.OWNER, ("停水", "{{ name }}：停水检修。"))
    number = made(office, NewMailing("x", plain, Wanted(Source.CASES)))
    office.do(lambda work: cases.reply(work, numbers[0], cases.Channel.PHONE, "told"))
    office.do(lambda work: cases.close(work, numbers[0], solved("done")))
    for name, flat in (("王小明", "3-2-1801"), ("陈先生", "10-1-101")):
        gone(office, estate.people[name], estate.flats[flat], date(2020, 1, 1))
    office.do(lambda work: forgetting.forget(work, [estate.people["王小明"]]))
    office.do(lambda work: merging.merge(work, "person", estate.people["Li Hong"], estate.people["Ann Hale"]))
    issued = office.do(lambda work: issue_next(work, number)).answer
    assert (len(issued.numbers), issued.left_out) == (1, 3)
    rows = office.ask(lambda reading: items_of(reading, number)).rows
    assert [each.left_out for each in rows] == [LeftOut.CASE_OVER, LeftOut.MOVED_OUT, None, LeftOut.DUPLICATE]
    again = office.ask(lambda reading: preview(reading, Wanted(Source.CASES)))
    assert (LeftOut.MOVED_OUT, "10-1-101") in [(each.left_out, each.unit) for each in again.addressees]
    with pytest.raises(Refusal, match=r"case\.not_open"):
        office.do(lambda work: include(work, number, 1))


def test_a_second_letter_of_a_household_that_was_asked_for_still_goes_out(office: Office, estate: Estate) -> None:
    """M71: it is no double that came about since."""
    for _twice in range(2):
        told_by(office, estate, "3-2-1801", "王小明")
    new = NewMailing("x", template(office, Purpose.OWNER, ZH), Wanted(Source.CASES))
    (second,) = (each for each in office.ask(lambda r: preview(r, new.wanted)).addressees if each.left_out)
    number = made(office, replace(new, included=frozenset({second.key})))
    assert len(office.do(lambda work: issue_next(work, number)).answer.numbers) == 2


def test_an_owner_who_sold_and_stayed_as_a_tenant_gets_no_letter_to_owners(
    office: Office, estate: Estate, off: NewMailing
) -> None:
    """M71: who is written to is asked again by the role."""
    number, ann, flat = made(office, off), estate.people["Ann Hale"], estate.flats["3-2-201"]
    gone(office, ann, flat, date(2026, 11, 1))
    office.do(lambda work: owners.add_tie(work, ann, flat, owners.NewTie(Role.TENANT)))
    assert office.do(lambda work: issue_next(work, number)).answer.left_out == 1
    assert office.ask(lambda reading: items_of(reading, number)).rows[0].left_out is LeftOut.NO_SUCH_ROLE
    with pytest.raises(Refusal, match=r"mailing\.gone_since"):
        office.do(lambda work: include(work, number, 1))


def test_what_a_clerk_gives_as_a_reason_is_never_read_as_the_program_s(office: Office, off: NewMailing) -> None:
    """Word for word, in every language."""
    number = made(office, off)
    office.do(lambda work: exclude(work, number, 1, "duplicate"))
    row = office.ask(lambda reading: items_of(reading, number)).rows[0]
    assert (row.left_out, row.excluded_why) == (None, "duplicate")


def test_words_of_one_s_own_go_out_without_a_template(office: Office, estate: Estate) -> None:
    """M71, B6: with fields and blanks, checked as a template is, and standing still once the mailing is made."""
    own = {Language.ZH: ("关于{{ flat }}道闸⟦日期⟧更换", "{{ name }}：\n\n⟦日期⟧更换道闸。\n\n{{ signer }}")}
    new = NewMailing("", None, Wanted(to=To.OWNERS), {"日期": "12月1日"}, own=own)
    number = made(office, new)
    file = office.ask(lambda reading: mailing_of(reading, number))
    assert (file.row.title, file.row.template.text("zh"), file.issuers) == (
        "关于道闸12月1日更换", "", (),
    )  # fmt: skip
    office.do(lambda work: issue_next(work, number))
    assert office.ask(lambda reading: mailing_of(reading, number)).issuers == (file.clerk,)
    letter = office.ask(
        lambda reading: [(each.subject, each.body, each.version_id) for each in letters_of(reading, number)]
    )[1]
    assert letter[0] == "关于3-2-1801道闸12月1日更换"
    assert letter[1].startswith("王小明：\n\n12月1日更换道闸。")
    assert letter[2] is None
    for typed, code, field in (
        ({}, "mailing.own_missing", "own_body_zh"),
        ({Language.EN: ("Barrier", " ")}, "mailing.own_body_missing", "own_body_en"),
        ({Language.EN: ("", "x")}, "mailing.own_subject_missing", "own_subject_en"),
        ({Language.ZH: ("道闸", "{{ 7*7 }}")}, "template.not_allowed", "own_body_zh"),
        ({Language.ZH: ("道" * 1_001, "x")}, "text.too_long", "own_subject_zh"),
    ):
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, typed=typed: make(work, replace(new, own=typed)))
        assert (refused.value.code, refused.value.fields["field"]) == (code, field)


def test_said_to_be_sent_are_those_of_which_nothing_was_said(
    office: Office, clock: FixedClock, off: NewMailing
) -> None:
    """A letter carried out earlier keeps its note and what came back; one of a later day blocks no other."""
    number = made(office, off)
    first = office.do(lambda work: issue_next(work, number, 2)).answer.numbers
    day = office.ask(lambda reading: letters_of(reading, number)[0].dated)
    office.do(lambda work: mark_sent(work, first[:1], SentHow.DOOR, day, "by Lao Li"))
    office.do(lambda work: mark_returned(work, first[:1], day, "nobody there"))
    clock.move_on(timedelta(days=1))
    office.do(lambda work: issue_next(work, number))
    told = office.do(lambda work: mark_rest_sent(work, number, SentHow.POST, day)).answer
    assert ([each.number for each in told.marked], told.already, len(told.kept_back)) == ([first[1]], 1, 2)

    def first_of(reading: Reading) -> tuple[object, ...]:
        letter = letters_of(reading, number)[0]
        return letter.number, letter.sent_how, letter.sent_note, letter.returned_why

    assert office.ask(first_of) == (first[0], SentHow.DOOR, "by Lao Li", "nobody there")
    with pytest.raises(Refusal, match=r"letter\.sent_before_dated"):
        office.do(lambda work: mark_rest_sent(work, number, SentHow.POST, day))
    office.do(lambda work: mark_answered(work, told.kept_back[:1], day + timedelta(days=1), "by phone"))
    clock.move_on(timedelta(days=1))
    late = office.do(lambda work: mark_rest_sent(work, number, SentHow.POST, day + timedelta(days=2))).answer
    assert (len(late.marked), late.already, late.kept_back) == (1, 2, told.kept_back[:1])
    office.do(lambda work: mark_rest_sent(work, number, SentHow.POST, day + timedelta(days=1)))
    with pytest.raises(Refusal, match=r"mailing\.all_sent"):
        office.do(lambda work: mark_rest_sent(work, number, SentHow.POST, day))


def test_characters_no_font_has_are_named_with_their_household(office: Office, estate: Estate, off: NewMailing) -> None:
    """Of one household by its name, of all by the words they share."""
    strange = NewPerson("王\U000323af", unit_id=estate.flats["3-2-301"])
    office.do(lambda work: owners.add_person(work, strange))

    def rare(reading):  # type: ignore[no-untyped-def]
        return rare_characters(reading, wording(reading, off), preview(reading, off.wanted).going)

    assert [(each.unit, found) for each, found in office.ask(rare)] == [("3-2-301", ("\U000323af",))]
    smiling = template(office, Purpose.OWNER, ("停水", "好消息😀{{ name }}"))
    off = NewMailing("x", smiling, off.wanted)
    assert [len(found) for _each, found in office.ask(rare)] == [1, 2, 1, 1, 1]


def test_mailings_wait_where_a_manager_issues_them(office: Office, off: NewMailing) -> None:
    number = made(office, off)
    assert office.ask(waiting_mailings) == 0
    office.do(lambda work: change_letters(work, LetterFacts(letters_approved=True, letter_layout="dl_left")))
    assert office.ask(waiting_mailings) == 1
    office.do(lambda work: issue_next(work, number))
    assert office.ask(waiting_mailings) == 0
