"""M71: words about a renovation go where one is under way, and their blanks are called as on the screen."""

from datetime import timedelta

import pytest

from desk import renovations, templates
from desk.clock import FixedClock
from desk.mailings import (
    Called,
    LeftOut,
    NewMailing,
    Only,
    To,
    Wanted,
    called,
    chosen,
    fitting,
    include,
    issue_next,
    items_of,
    labels_of,
    letters_of,
    make,
    preview,
    wording,
)
from desk.office import Office
from desk.refusals import Refusal
from desk.templates import Purpose
from desk.words import Language
from tests.desk.mailings.estate import Estate, settle, template

EVERY_OWNER = Wanted(to=To.OWNERS)


@pytest.fixture
def estate(office: Office) -> Estate:
    """Of four flats one is renovated with a breach, and in one everything was accepted."""
    told = settle(office)
    today = office.ask(lambda reading: reading.facts.local(reading.now).date())
    for code, name in (("3-2-1801", "王小明"), ("3-2-201", "Ann Hale")):
        new = renovations.NewRenovation("Kitchen", person_id=told.people[name], ends_on=today + timedelta(days=30))
        id = office.do(lambda work, code=code, new=new: renovations.apply(work, told.flats[code], new)).answer
        office.do(lambda work, id=id: renovations.permit(work, id, renovations.Permit(f"R-{id}")))
        if code == "3-2-201":
            office.do(lambda work, id=id: renovations.accept(work, id, today))
        else:
            breach = renovations.NewBreach("Wall opened", "Close it", today, today + timedelta(days=5))
            office.do(lambda work, id=id, breach=breach: renovations.add_breach(work, id, breach))
    return told


def seeded(office: Office, code: str) -> int:
    """The template that came with the book."""
    found = office.ask(lambda reading: templates.by_code(reading, code))
    assert found is not None
    return found


def test_a_letter_about_a_renovation_leaves_out_where_none_is_under_way(office: Office, estate: Estate) -> None:
    """Accepted, or never begun: told as the reason, and nobody can be taken in all the same."""
    new = NewMailing("", seeded(office, "renovation_breach"), EVERY_OWNER)
    found = office.ask(lambda reading: fitting(preview(reading, new.wanted), wording(reading, new)))
    assert [(each.unit, each.left_out) for each in found.addressees] == [
        ("3-2-201", LeftOut.NOT_RENOVATED), ("3-2-301", LeftOut.NOBODY), ("3-2-1801", None),
        ("10-1-101", LeftOut.NOT_RENOVATED),
    ]  # fmt: skip
    assert not any(each.may_be_included for each in found.left_out)
    assert [each.unit for each, _why in office.ask(lambda reading: chosen(reading, new))] == ["3-2-1801"]
    number = office.do(lambda work: make(work, new)).answer
    office.do(lambda work: issue_next(work, number))
    assert office.ask(lambda reading: [each.to_name for each in letters_of(reading, number)]) == ["王小明"]


def test_overdue_is_said_where_the_permit_is_over_and_nowhere_else(
    office: Office, clock: FixedClock, estate: Estate
) -> None:
    """By the newest renovation of each flat, on the list, by the filter, and once more as the letters go out."""
    flat, today = estate.flats["10-1-101"], clock.now().date()
    new = renovations.NewRenovation("Bathroom", person_id=estate.people["陈先生"], ends_on=today + timedelta(days=5))
    late = office.do(lambda work: renovations.apply(work, flat, new)).answer
    office.do(lambda work: renovations.permit(work, late, renovations.Permit("R-9")))
    new = NewMailing("", seeded(office, "renovation_overdue"), EVERY_OWNER, {"期限": "12月1日"})
    with pytest.raises(Refusal, match=r"mailing\.nobody"):
        office.do(lambda work: make(work, new))
    clock.move_on(timedelta(days=6))
    found = office.ask(lambda reading: fitting(preview(reading, new.wanted), wording(reading, new)))
    assert [each.left_out for each in found.addressees] == [
        LeftOut.NOT_RENOVATED, LeftOut.NOBODY, LeftOut.NOT_OVERDUE, None,
    ]  # fmt: skip
    only = office.ask(lambda reading: preview(reading, Wanted(only=Only.OVERDUE)))
    assert [each.unit for each in only.addressees] == ["10-1-101"]
    number = office.do(lambda work: make(work, new)).answer
    longer = renovations.Permit("R-9", ends_on=clock.now().date() + timedelta(days=9))
    office.do(lambda work: renovations.permit(work, late, longer))
    assert office.do(lambda work: issue_next(work, number)).answer.numbers == ()
    assert office.ask(lambda reading: items_of(reading, number)).rows[0].left_out is LeftOut.NOT_OVERDUE
    with pytest.raises(Refusal, match=r"mailing\.not_so_there"):
        office.do(lambda work: include(work, number, 1))


def test_one_that_only_asks_whether_there_is_a_renovation_goes_to_all(office: Office, estate: Estate) -> None:
    """The words hold for every flat."""
    quiet = template(
        office, Purpose.OWNER, ("休息时间", "{{ name }}：请勿喧哗。{% if permit %}\n许可证号{{ permit }}{% endif %}")
    )
    new = NewMailing("", quiet, EVERY_OWNER)
    assert [each.unit for each, _why in office.ask(lambda reading: chosen(reading, new))] == [
        "3-2-201", "3-2-1801", "10-1-101",
    ]  # fmt: skip


def test_a_blank_is_called_as_on_the_screen(office: Office, estate: Estate) -> None:
    """With the language its words are for; which of several means which, nobody guesses."""
    breach = seeded(office, "renovation_breach")
    zh, en = office.ask(lambda reading: labels_of(reading, breach))
    told = office.ask(lambda reading: called(reading, breach, "en"))
    assert (told[zh], told[en]) == (Called(en, Language.ZH), Called(en, Language.EN))
    assert told["整改期限"] == Called("To be put right by", Language.ZH), "a field the book knows nothing for"
    assert office.ask(lambda reading: called(reading, breach, "zh"))[en] == Called(zh, Language.EN)
    two = template(office, Purpose.OWNER, ("⟦日期⟧", "⟦时间⟧⟦No.⟧"), ("⟦time⟧", "⟦date⟧ ⟦No.⟧"))
    told = office.ask(lambda reading: called(reading, two, "en"))
    assert (told["日期"], told["time"], told["No."]) == (
        Called("日期", Language.ZH), Called("time", Language.EN), Called("No."),
    )  # fmt: skip
    one = template(office, Purpose.OWNER, ("停水", "⟦日期⟧"))
    alone = office.ask(lambda reading: called(reading, one, "en"))
    assert ("日期" in alone, alone["整改期限"]) == (False, Called("To be put right by"))
    with pytest.raises(Refusal, match=r"template\.unknown"):
        office.ask(lambda reading: called(reading, 999, "en"))
